export {
  type AreaProfileParams,
  areaProfile,
  type ProfileEntry,
  type Rank,
} from "./area-profile";
export { type ComparisonParams, type ComparisonRow, comparison } from "./comparison";
export { datasetOverview, type OverviewRow } from "./dataset-overview";
export { HOUSEHOLD_CLASSES, type HouseholdClass, householdCells } from "./household-cells";
export {
  type Box,
  FINEST_DEPTH,
  type HouseholdGrid,
  householdGrid,
  type VisibleCells,
  visibleCells,
} from "./household-grid";
export { ask, type Question } from "./question";
export { PROGRAMME_GOAL, type RoleCount, roleProgress } from "./role-progress";
export { CONTRACT, SCHEMA } from "./schema";
export { type SepVillages, sepVillagesByTambon } from "./sep-villages-by-tambon";
export { type UnplacedParams, type UnplacedRow, unplacedRows } from "./unplaced-rows";
