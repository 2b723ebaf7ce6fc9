import type { Frame } from "./fit-view";

/** Attribute of what lies over a map: the country at home keeps clear of it. */
const OVER_MAP = "[data-over-map]";
/** Attribute of the element that holds the maps of a view, and of the box of each of them. */
const MAPS = "[data-maps]";
const MAP_BOX = "[data-map-box]";

/** What lies over the maps that move together. */
export type MapObstructions = {
  /** Where it lies, in CSS pixels from the upper left corner of its map's box. */
  frames(): Frame[];
  stop(): void;
};

/** Watches all that carries `data-over-map` around a map; tells when it comes, goes or changes size. */
export function watchObstructions(canvas: HTMLElement, changed: () => void): MapObstructions {
  const around = canvas.closest<HTMLElement>(MAPS) ?? canvas.parentElement ?? canvas;
  const sizes = new ResizeObserver(changed);
  const pieces = () => [...around.querySelectorAll<HTMLElement>(OVER_MAP)];
  let known: HTMLElement[] = [];
  const look = () => {
    const now = pieces();
    if (now.length === known.length && now.every((one, i) => one === known[i])) return;
    known = now;
    sizes.disconnect();
    for (const one of now) sizes.observe(one);
    changed();
  };
  const comings = new MutationObserver(look);
  comings.observe(around, { childList: true, subtree: true });
  look();
  return {
    frames: () => pieces().flatMap((one) => frameOf(one, one.closest(MAP_BOX) ?? around)),
    stop: () => {
      comings.disconnect();
      sizes.disconnect();
    },
  };
}

function frameOf(piece: HTMLElement, box: Element): Frame[] {
  const [own, around] = [piece.getBoundingClientRect(), box.getBoundingClientRect()];
  const { width, height } = own;
  return width * height > 0 ? [{ x: own.x - around.x, y: own.y - around.y, width, height }] : [];
}
