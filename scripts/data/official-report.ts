import { LANGUAGES } from "../../src/base/language";
import type { RowIssue } from "../../src/catalogue/formats/format";
import type { Placement } from "../../src/catalogue/intake/join/place-rows";
import type { CrosswalkInfo, NamedCode } from "../../src/domain/dataset";
import type { Blanks } from "../../src/i18n/translate";
import { wordingOf } from "../../src/i18n/wording";
import { joinWords } from "../../src/i18n/words/join";
import type { Words } from "../../src/i18n/words/words";
import type { OfficialData } from "./official";
import type { OfficialBoundaries } from "./official-boundaries";

const ISSUES_SHOWN = 10;

/** The report of what was read: boundaries, crosswalk, then each indicator; Thai line, English line. */
export function reportLines(
  data: Pick<OfficialData, "boundaries" | "indicators">,
  crosswalk: CrosswalkInfo | null,
): string[] {
  return [
    ...(data.boundaries ? boundaryLines(data.boundaries) : []),
    ...(crosswalk ? crosswalkLines(crosswalk) : []),
    ...(data.indicators?.placements ?? []).flatMap((p) => [
      ...placementLines(p.placement),
      ...issueLines(p.issues),
    ]),
  ];
}

function both(words: Words, blanks: Record<string, string | number>, indent = ""): string[] {
  const shown: Blanks = Object.fromEntries(
    Object.entries(blanks).map(([key, v]) => [key, typeof v === "number" ? count(v) : v]),
  );
  return LANGUAGES.map((language) => indent + wordingOf(language).t(words, shown));
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

function boundaryLines({
  file,
  facts,
  mended: { mended, ...counts },
}: OfficialBoundaries): string[] {
  const { shapes, current, retired, withoutShape, cutNames } = facts;
  const sound = mended.length === 0 && counts.holes === 0;
  return [
    ...both(joinWords.boundaries, { file, shapes, current, retired: retired.length }),
    ...(sound ? [] : both(joinWords.mended, counts, "  ")),
    ...listLines(joinWords.retired, retired),
    ...listLines(joinWords.withoutShape, withoutShape),
    ...listLines(
      joinWords.cutNames,
      cutNames.map((c) => ({ code: c.code, name: `${c.inFile}… = ${c.name}` })),
    ),
  ];
}

function listLines(words: Words, named: readonly NamedCode[]): string[] {
  if (named.length === 0) return [];
  const codes = named.map((n) => `${n.code} ${n.name}`).join(", ");
  return both(words, { count: named.length, codes }, "  ");
}

function crosswalkLines({ file, rows, blank, sharedTargets }: CrosswalkInfo): string[] {
  return both(joinWords.crosswalk, { file, rows, blank, shared: sharedTargets });
}

function placementLines({ report, fractional }: Placement): string[] {
  const { file, indicator, rows, unplaced } = report;
  const head = {
    file,
    indicator,
    rows,
    unplaced,
    year: String(report.yearBe),
    matched: report.matchedByCode,
    crosswalk: report.throughCrosswalk,
  };
  const placed = {
    placed: rows - unplaced,
    tambons: report.tambons,
    summed: report.summedTambons,
    people: report.placedPeople,
    lost: report.unplacedPeople,
  };
  return [
    ...both(joinWords.rows, head),
    ...both(joinWords.placed, placed, "  "),
    ...reasonLines(report.reasons),
    ...(fractional > 0 ? both(joinWords.fractional, { rows: fractional }, "  ") : []),
  ];
}

function reasonLines(reasons: Placement["report"]["reasons"]): string[] {
  return (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((reason) =>
    LANGUAGES.map((language) => {
      const blanks = { rows: count(reasons[reason] ?? 0), reason: joinWords[reason][language] };
      return `  ${wordingOf(language).t(joinWords.reason, blanks)}`;
    }),
  );
}

function issueLines(issues: readonly RowIssue[]): string[] {
  const shown = issues.slice(0, ISSUES_SHOWN).flatMap((issue) => {
    const { kind, row, ...rest } = issue;
    const words = kind === "cell-count" ? joinWords.cells : joinWords.issue;
    return both(words, { row: String(row), ...rest }, "  ");
  });
  const hidden = issues.length - ISSUES_SHOWN;
  return hidden > 0 ? [...shown, ...both(joinWords.more, { rows: hidden }, "  ")] : shown;
}
