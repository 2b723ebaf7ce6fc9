import { createStore } from "zustand/vanilla";
import { readLocal, writeLocal } from "./device/local";

const KEY = "basemap";

/** Address of online raster tiles, kept on this device; `null` (the default) fetches nothing. */
export const basemapStore = createStore<{ readonly tiles: string | null }>(() => ({
  tiles: validTiles(readLocal(KEY) ?? ""),
}));

/** Sets the address; the empty text switches the basemap off. `false` when it is no tile address. */
export function setBasemap(text: string): boolean {
  const tiles = validTiles(text);
  if (tiles === null && text.trim() !== "") return false;
  writeLocal(KEY, tiles ?? "");
  basemapStore.setState({ tiles });
  return true;
}

function validTiles(text: string): string | null {
  const address = text.trim();
  const fits = /^https?:\/\/[^\s]+$/.test(address);
  return fits && ["{z}", "{x}", "{y}"].every((part) => address.includes(part)) ? address : null;
}
