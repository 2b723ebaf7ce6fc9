import { chance, type Draw } from "./places";

/** What makes a table more than heads over rows. */
export type Layers = {
  readonly habits: readonly string[];
  readonly twoHeads: boolean;
  readonly subtotals: boolean;
  readonly totalFirst: boolean;
  readonly unitLine: boolean;
  readonly footnote: boolean;
};

/** Some of the layers, each in every second table; none of a table that is not layered. */
export function drawLayers(draw: Draw, isLayered: boolean): Layers {
  const drawn = () => isLayered && chance(draw, 0.5);
  const layers = {
    twoHeads: drawn(),
    subtotals: drawn(),
    totalFirst: drawn(),
    unitLine: drawn(),
    footnote: drawn(),
  };
  const habits = Object.entries(layers).flatMap(([name, is]) => (is ? [name] : []));
  return { ...layers, habits };
}
