import type { PaletteId } from "../domain/palette";

/**
 * Colours of 3 to 7 classes, low values first, as hexadecimal numbers. From ColorBrewer 2.0 (Cynthia
 * Brewer, Mark Harrower, The Pennsylvania State University; Apache 2.0): YlOrBr and Blues of one class
 * more without their lightest step, PuOr turned round, BrBG; and matplotlib's viridis (CC0) at equal
 * distances, turned round. A test holds them against d3-scale-chromatic, which would bring 30 kB.
 */
export const RAMPS: Readonly<Record<PaletteId, readonly string[]>> = {
  ylorbr: [
    "fed98e fe9929 cc4c02",
    "fed98e fe9929 d95f0e 993404",
    "fee391 fec44f fe9929 d95f0e 993404",
    "fee391 fec44f fe9929 ec7014 cc4c02 8c2d04",
    "fff7bc fee391 fec44f fe9929 ec7014 cc4c02 8c2d04",
  ],
  blues: [
    "bdd7e7 6baed6 2171b5",
    "bdd7e7 6baed6 3182bd 08519c",
    "c6dbef 9ecae1 6baed6 3182bd 08519c",
    "c6dbef 9ecae1 6baed6 4292c6 2171b5 084594",
    "deebf7 c6dbef 9ecae1 6baed6 4292c6 2171b5 084594",
  ],
  viridis: [
    "fde725 21918c 440154",
    "fde725 35b779 31688e 440154",
    "fde725 5ec962 21918c 3b528b 440154",
    "fde725 7ad151 22a884 2a788e 414487 440154",
    "fde725 90d743 35b779 21918c 31688e 443983 440154",
  ],
  puor: [
    "f1a340 f7f7f7 998ec3",
    "e66101 fdb863 b2abd2 5e3c99",
    "e66101 fdb863 f7f7f7 b2abd2 5e3c99",
    "b35806 f1a340 fee0b6 d8daeb 998ec3 542788",
    "b35806 f1a340 fee0b6 f7f7f7 d8daeb 998ec3 542788",
  ],
  brbg: [
    "d8b365 f5f5f5 5ab4ac",
    "a6611a dfc27d 80cdc1 018571",
    "a6611a dfc27d f5f5f5 80cdc1 018571",
    "8c510a d8b365 f6e8c3 c7eae5 5ab4ac 01665e",
    "8c510a d8b365 f6e8c3 f5f5f5 c7eae5 5ab4ac 01665e",
  ],
};
