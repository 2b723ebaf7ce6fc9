import type { FormatSamples } from "../sample";
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
];
