export type { CandidateTable } from "./choice/candidate-table";
export { candidateRows, isCandidate } from "./choice/candidates";
export type { Choice, ChoiceRules, Chosen, ImpossibleRule } from "./choice/choice";
export type {
  ChoiceInputs,
  RankPaths,
  Robustness,
  RobustnessOptions,
  SwitchPoint,
  Uncertainty,
} from "./choice/choice-inputs";
export { type ChooseOptions, choose } from "./choice/choose";
export { chooseFast } from "./choice/choose-fast";
export { rateUncertainty } from "./choice/draw-data";
export { loadHighs } from "./choice/highs-solver";
export { type Missing, type Normalised, normaliseCriteria } from "./choice/normalise-criteria";
export { rankPaths } from "./choice/rank-paths";
export { robustness, type Work } from "./choice/robustness";
export { type RobustnessGrade, robustnessGrade } from "./choice/robustness-grade";
export { type ScoreMethod, scoreAreas } from "./choice/score-areas";
export { tornado } from "./choice/tornado";
export { boxMap } from "./classification/box-map";
export { classCounts, classify, classOf, NO_CLASS } from "./classification/class-of";
export type { Classes } from "./classification/classes";
export { equalInterval } from "./classification/equal-interval";
export { fisherJenks } from "./classification/fisher-jenks";
export { manualBreaks } from "./classification/manual-breaks";
export { quantileBreaks } from "./classification/quantile-breaks";
export { standardDeviation } from "./classification/standard-deviation";
export type { Balance } from "./comparison/balance";
export { differenceInDifferences, type FourMeans } from "./comparison/difference-in-differences";
export { type Match, type MatchingInput, matchControls } from "./comparison/match-controls";
export {
  type Experiment,
  type RandomizationResult,
  randomizationTest,
} from "./comparison/randomization-test";
export { type Summary, summarise } from "./comparison/summarise";
export { binEdges, tailedEdges } from "./crossfilter/bin-edges";
export { type CrossDimension, type Crossfilter, crossfilter } from "./crossfilter/crossfilter";
export { type MergedRows, mergeRows } from "./crossfilter/merge-rows";
export {
  binned,
  keysInRange,
  type ValueKeys,
  type ValueRange,
  valueKeys,
} from "./crossfilter/value-keys";
export { scoreOfLevel, twoSided } from "./numbers/normal";
export { DEFAULT_SEED, random } from "./numbers/random";
export { quantileSorted, sortedValues, type Values } from "./numbers/values";
export { type AlkireFosterOptions, alkireFoster, type Poverty } from "./poverty/alkire-foster";
export { headcountBounds } from "./poverty/headcount-bounds";
export { maskRows, peopleByMask } from "./poverty/joint-cells";
export { donutRadii } from "./privacy/donut-radii";
export { holdBack, type PlacedCounts, type ReleasedCounts } from "./privacy/hold-back";
export {
  type FinestCells,
  type PublishedLevel,
  publishedCells,
} from "./privacy/household-grid";
export { MINIMUM_CELL, MINIMUM_CELL_PUBLIC } from "./privacy/minimum";
export { protectHouseholdCounts } from "./privacy/protect-household-counts";
export {
  HIDDEN_COMPLEMENT,
  HIDDEN_SMALL,
  SHOWN,
  type Suppression,
  type SuppressionInput,
  suppress,
} from "./privacy/suppress";
export { empiricalBayes } from "./rates/empirical-bayes";
export { excessRisk } from "./rates/excess-risk";
export { type Share, twoProportions } from "./rates/two-proportions";
export { type Intervals, wilson } from "./rates/wilson";
export type { Correlation } from "./relation/pairs";
export { pearson } from "./relation/pearson";
export { spearman } from "./relation/spearman";
export { type Ahp, ahp, RANDOM_INDEX } from "./scoring/ahp";
export type { Criterion, Matrix, Normalisation, Scores } from "./scoring/criteria";
export { topsis } from "./scoring/topsis";
export { weightedSum } from "./scoring/weighted-sum";
export { type WorstComparison, worstComparison } from "./scoring/worst-comparison";
export { connectedGroups } from "./spatial/connected-groups";
export { falseDiscoveryRate, passedByChance } from "./spatial/false-discovery-rate";
export { getisOrd } from "./spatial/getis-ord";
export { type LocalMoran, localMoran, type Quadrant } from "./spatial/local-moran";
export { type Moran, type MoranPermutation, moran, moranPermutation } from "./spatial/moran";
export type { Neighbours } from "./spatial/neighbourhood";
export { PERSISTENCE, type Persistence, persistence } from "./spatial/persistence";
export { SUM_DRAWS } from "./spatial/sum-draws";
