export { areaProfile } from "./area-profile";
export { comparison } from "./comparison";
export { datasetOverview } from "./dataset-overview";
export { householdCells } from "./household-cells";
export { ask, type Question } from "./question";
export { roleProgress } from "./role-progress";
export { CONTRACT } from "./schema";
export { sepVillagesByTambon } from "./sep-villages-by-tambon";
export { unplacedRows } from "./unplaced-rows";
