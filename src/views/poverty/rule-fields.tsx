import { Button, NumberInput, SegmentedControl } from "@mantine/core";
import { DIMENSIONS } from "../../domain/indicator";
import { povertyWords } from "../../i18n/words/poverty";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";

const CUTOFFS = DIMENSIONS.map((_, i) => String(i + 1));
const EQUAL = DIMENSIONS.map(() => 1);

/** Cut-off, and the weights behind a fold; both live in the link. */
export function RuleFields() {
  const { t } = useWords();
  const patch = usePatch();
  const cutoff = useViewField("cutoff");
  const weights = useViewField("weights");
  const union = cutoff === 1 && weights === null;
  return (
    <div className={classes.rule}>
      <div className={classes.cutoff}>
        <span id="cutoff-label">{t(povertyWords.cutoff)}</span>
        <SegmentedControl
          aria-labelledby="cutoff-label cutoff-of"
          size="xs"
          value={String(cutoff)}
          onChange={(k) => patch({ cutoff: Number(k) })}
          data={CUTOFFS}
        />
        <span id="cutoff-of">{t(povertyWords.cutoffOf)}</span>
      </div>
      <p className={classes.note}>
        {t(union ? povertyWords.cutoffUnion : povertyWords.cutoffOther)}
      </p>
      <Weights weights={weights} />
    </div>
  );
}

function Weights({ weights }: { weights: readonly number[] | null }) {
  const { t } = useWords();
  const patch = usePatch();
  const shown = weights ?? EQUAL;
  const change = (at: number, value: string | number) => {
    if (typeof value !== "number") return;
    const next = shown.map((weight, i) => (i === at ? value : weight));
    if (next.every((weight) => weight === 0)) return;
    patch({ weights: isEqual(next) ? null : next }, { replace: true });
  };
  return (
    <details className={classes.weights} open={weights !== null}>
      <summary>{t(povertyWords.weights)}</summary>
      <p className={classes.note}>{t(povertyWords.weightsNote)}</p>
      <div className={classes.weightFields}>
        {DIMENSIONS.map((dimension, i) => (
          <NumberInput
            key={dimension}
            label={t(povertyWords[`dimension.${dimension}`])}
            size="xs"
            min={0}
            max={9}
            clampBehavior="strict"
            allowDecimal={false}
            value={shown[i] ?? 1}
            onChange={(value) => change(i, value)}
          />
        ))}
      </div>
      {weights === null ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => patch({ weights: null })}>
          {t(povertyWords.weightsEqual)}
        </Button>
      )}
    </details>
  );
}

function isEqual(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === weights[0]);
}
