import { finiteOrNaN, type Values } from "../numbers/values";

/**
 * Events against those expected at the rate of the whole (GeoDa's excess risk, a standardised ratio):
 * Oᵢ / (Pᵢ · ΣO/ΣP), 1 where an area is like the whole. With `group` (a number per area, aligned)
 * the whole is the area's own group. Areas without counts or people, and those of a whole without
 * any event: NaN. `rate` is ΣO/ΣP over all areas (a share), NaN without any.
 */
export function excessRisk(
  events: Values,
  people: Values,
  group: ArrayLike<number> | null = null,
): { ratio: Float64Array; rate: number } {
  const sums = new Map<number, Sum>();
  const all: Sum = { events: 0, people: 0 };
  const isCounted = (i: number) =>
    !Number.isNaN(finiteOrNaN(events[i])) && finiteOrNaN(people[i]) > 0;
  for (let i = 0; i < events.length; i++) {
    if (!isCounted(i)) continue;
    const own = sums.get(group?.[i] ?? 0) ?? { events: 0, people: 0 };
    sums.set(group?.[i] ?? 0, own);
    for (const sum of [own, all]) {
      sum.events += events[i]!;
      sum.people += people[i]!;
    }
  }
  const ratio = Float64Array.from({ length: events.length }, (_, i) => {
    const whole = sums.get(group?.[i] ?? 0);
    if (!isCounted(i) || !whole || whole.events === 0) return Number.NaN;
    return events[i]! / ((people[i]! * whole.events) / whole.people);
  });
  return { ratio, rate: all.people > 0 ? all.events / all.people : Number.NaN };
}

type Sum = { events: number; people: number };
