import type { FormatSamples } from "../sample";
import {
  arrowSamples,
  kmlSamples,
  parquetSamples,
  shapefileSamples,
  shapefileZipSamples,
  xlsxSamples,
} from "./binary";
import {
  csvSamples,
  geojsonSamples,
  htmlSamples,
  jsonSamples,
  ndjsonSamples,
  topojsonSamples,
} from "./text";

/** Every format that the fuzzer damages; a new driver adds its line here. */
export const SAMPLES: readonly FormatSamples[] = [
  csvSamples,
  jsonSamples,
  ndjsonSamples,
  geojsonSamples,
  topojsonSamples,
  htmlSamples,
  xlsxSamples,
  shapefileZipSamples,
  shapefileSamples,
  kmlSamples,
  parquetSamples,
  arrowSamples,
];
