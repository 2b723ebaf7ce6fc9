import { quantileSorted, sortedValues } from "../../../analysis";
import { numberAt } from "../../../base/column";
import type { YearValues } from "../../../domain/observation";
import { splitAtBreaks } from "../../../domain/period";
import type { LensFigure } from "../lens";
import { roundStep } from "../rate-figures";

const FALLBACK = [1, 5] as const;

/**
 * A small and a large difference, as round numbers: half and nine tenths of the differences lie
 * within them. They come from all years of the same series held against `year`, so that the classes
 * stay while the other year moves.
 */
export function differenceSteps(figure: LensFigure, base: LensFigure): readonly [number, number] {
  const sizes = sortedValues(differences(figure, base));
  if (sizes.length === 0) return FALLBACK;
  const small = roundStep(quantileSorted(sizes, 0.5));
  const large = roundStep(quantileSorted(sizes, 0.9));
  return [small, large > small ? large : roundStep(small * 1.5)];
}

function differences({ series, source, yearValues }: LensFigure, base: LensFigure): number[] {
  const runs = splitAtBreaks(source.years, source.seriesBreaks);
  const run = runs.find((years) => years.includes(base.year)) ?? [];
  const byYear = series ? run.map((year) => series.byYear.get(year)) : [yearValues];
  return byYear.flatMap((other) => (other ? sizesOf(base.yearValues, other) : []));
}

function sizesOf(base: YearValues, other: YearValues): number[] {
  const sizes: number[] = [];
  other.value.forEach((value, row) => {
    const size = Math.abs(value - numberAt(base.value, row));
    if (size > 0) sizes.push(size);
  });
  return sizes;
}
