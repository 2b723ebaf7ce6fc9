import { completeIndicator, type Indicator } from "../../src/domain/indicator";

/** The rate of target poor as the catalogue defines it. */
export const TARGET_POOR: Indicator = completeIndicator({
  id: "poverty_any",
  name: { th: "ร้อยละคนจนเป้าหมาย", en: "Target poor" },
  unit: "percent",
  direction: "high-is-bad",
  dimension: null,
  decimals: 2,
  family: "tpmap-rate",
});
