export { boxMap } from "./classification/box-map";
export { classCounts, classify, classOf, NO_CLASS } from "./classification/class-of";
export type { Classes } from "./classification/classes";
export { equalInterval } from "./classification/equal-interval";
export { fisherJenks } from "./classification/fisher-jenks";
export { manualBreaks } from "./classification/manual-breaks";
export { quantileBreaks } from "./classification/quantile-breaks";
export { standardDeviation } from "./classification/standard-deviation";
export {
  type ComparisonInput,
  compareGroups,
  type Difference,
  type GroupComparison,
} from "./comparison/compare-groups";
export { meanWeights } from "./comparison/mean-weights";
export { type Summary, summarise } from "./comparison/summarise";
export {
  type FinestCells,
  type PublishedLevel,
  publishedCells,
} from "./privacy/household-grid";
export { MINIMUM_CELL, MINIMUM_CELL_PUBLIC } from "./privacy/minimum";
export {
  HIDDEN_COMPLEMENT,
  HIDDEN_SMALL,
  SHOWN,
  type Suppression,
  type SuppressionInput,
  suppress,
} from "./privacy/suppress";
