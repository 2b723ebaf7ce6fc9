import { fail, ok } from "../base/result";
import type { LensChoice, LensId } from "../domain/lens";
import type { AppData } from "../figures/app-data";
import type { LensFigure, LensView } from "./lens/lens";
import type { ViewState } from "./url/view-state";
import { type Answer, useAnswer } from "./use-answer";
import type { LoadedPane } from "./use-panes";

/**
 * What the lens of the view makes of a figure. The methods load on first use; until the answer has
 * come there is none, so that no colour of another lens stands under its legend. While another
 * figure is worked out the former stays and says what it is of.
 */
export function useLensResult(
  app: AppData,
  view: ViewState,
  figure: LoadedPane | null,
  other: LensFigure | null,
): Answer<LensView | null> {
  const { lens, neighbours, islands, fdr, seed } = view;
  const choice = {
    neighbours,
    islands,
    fdr,
    seed,
    poverty: ruleOf(view),
    drawing: drawingOf(view),
  };
  const wanted = lens !== "value" && figure !== null;
  const of = (one: LensFigure | null) => one && [one.source.file, one.year, one.scale?.breaks];
  const answer = useAnswer<LensView | null>(
    ["lens", lens, of(figure), of(other), choice],
    async () => {
      const { LENSES } = await import("./lens/lenses");
      const found = LENSES[lens];
      if (!found || !figure) return fail({ kind: "url-value-ignored", field: "lens", value: lens });
      const second = found.pair === "none" ? null : other;
      const made = await found.apply({ app, figure, other: second, choice });
      return made.ok ? ok({ ...made.value, of: figure, other: second }) : made;
    },
    wanted,
  );
  const made = wanted && answer.data?.lens === lens ? answer.data : null;
  return { ...answer, data: made };
}

/** The rule of poverty for the lens that needs it; a change of it leaves the others alone. */
function ruleOf({
  lens,
  cutoff,
  weights,
  povertyFigure,
}: ViewState): NonNullable<LensChoice["poverty"]> | null {
  return lens === "m0" ? { cutoff, weights, figure: povertyFigure } : null;
}

const DRAWN: readonly LensId[] = ["smoothed", "excess", "change", "bivariate"];

/** Choices of the lenses that draw rates and differences, likewise. */
function drawingOf(view: ViewState): LensChoice["drawing"] {
  const { lens, expectation, measure, sameClasses, palette, scheme } = view;
  return DRAWN.includes(lens) ? { expectation, measure, sameClasses, palette, scheme } : null;
}
