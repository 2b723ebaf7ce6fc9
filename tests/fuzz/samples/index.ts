import type { FormatSamples } from "../sample";
import { csvSamples } from "./text";

/** Every format that the fuzzer damages; a new driver adds its line here. */
export const SAMPLES: readonly FormatSamples[] = [csvSamples];
