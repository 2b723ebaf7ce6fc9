import { fail, ok } from "../base/result";
import type { LensChoice } from "../domain/lens";
import type { AppData } from "../figures/app-data";
import type { LensFigure, LensResult } from "../figures/lens/lens";
import { type LensId, type LensOption, lensAsks, lensOf } from "../figures/lens/methods/lenses";
import { type Answer, useAnswer } from "./async/use-answer";
import { keyOfMade } from "./data/load-series";
import type { ViewState } from "./url/view-state";
import type { LoadedPane } from "./use-panes";

/** A lens's result with what it was made of: it stays, and is told as such, while the next is worked out. */
export type LensView = LensResult & {
  readonly lens: LensId;
  readonly of: LoadedPane;
  readonly other: LensFigure | null;
};

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
  const { lens } = view;
  const choice = choiceOf(view);
  const wanted = lens !== "value" && figure !== null;
  const of = (one: LensFigure | null) =>
    one && [...keyOfMade(app, one.indicator.id), one.year, one.scale];
  const answer = useAnswer<LensView | null>(
    ["lens", lens, of(figure), of(other), choice],
    async () => {
      const entry = lensOf(lens);
      if (!entry || !figure) return fail({ kind: "url-value-ignored", field: "lens", value: lens });
      const [method, { ports }] = await Promise.all([entry.load(), import("./lens-ports")]);
      const second = entry.pair === "none" ? null : other;
      const applied = await method.apply({ app, figure, other: second, choice }, ports);
      return applied.ok ? ok({ ...applied.value, lens, of: figure, other: second }) : applied;
    },
    wanted,
  );
  const result = wanted && answer.data?.lens === lens ? answer.data : null;
  return { ...answer, data: result };
}

/** The choices of the view that the lens asks for; a change of another leaves its result alone. */
function choiceOf(view: ViewState): LensChoice {
  const { lens, neighbours, islands, fdr, seed, cutoff, weights, povertyFigure } = view;
  const { expectation, measure, sameClasses, scheme } = view;
  const asks = (...options: LensOption[]) => options.some((option) => lensAsks(lens, option));
  return {
    neighbours,
    islands,
    fdr,
    seed,
    poverty: asks("poverty") ? { cutoff, weights, figure: povertyFigure } : null,
    drawing: asks("expectation", "measure", "sameClasses")
      ? { expectation, measure, sameClasses, scheme }
      : null,
  };
}
