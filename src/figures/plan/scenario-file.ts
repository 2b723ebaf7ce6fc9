import type { Language } from "../../base/language";
import { fail, ok, type Result } from "../../base/result";
import type { Scenario } from "../../domain/scenario";
import type { AppData } from "../app-data";
import { areaUnitsOf } from "../units/area-units";
import { defaultScenario } from "./default-scenario";
import type { Finding } from "./findings";
import { PARTS } from "./scenario-parts";

/** Version of the files written here; a newer one is refused, never guessed at. */
export const SCENARIO_VERSION = 1;

/** A scenario as a file holds it. */
export type ScenarioFile = {
  readonly kind: "tambon-atlas-scenario";
  readonly version: number;
  readonly savedAt: string;
  /** Source of the boundaries that it was made on, in words, and how many areas they have. */
  readonly boundaries: string;
  /** The same in Thai; older files lack it. */
  readonly boundariesTh?: string;
  readonly scenario: Scenario;
};

/** A scenario that was read, with everything that could not be taken as it stands. */
export type ReadScenario = { readonly scenario: Scenario; readonly findings: readonly Finding[] };

/** The boundaries in use, as a file names them. */
export function boundariesOf(
  { manifest, areas }: Pick<AppData, "manifest" | "areas">,
  language: Language = "en",
): string {
  return `${manifest.boundaries.source[language]} (${areas.count})`;
}

/** The text of a scenario's file. */
export function writeScenarioFile(app: AppData, scenario: Scenario, savedAt: string): string {
  const file: ScenarioFile = {
    kind: "tambon-atlas-scenario",
    version: SCENARIO_VERSION,
    savedAt,
    boundaries: boundariesOf(app),
    boundariesTh: boundariesOf(app, "th"),
    scenario,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads the text of a file; a finding as the problem says why it cannot be one of ours. */
export function readScenarioFile(app: AppData, text: string): Result<ReadScenario, Finding> {
  const file = parsed(text);
  if (file?.kind !== "tambon-atlas-scenario") {
    return fail({
      kind: "part-unread",
      severity: "stop",
      blanks: { part: "tambon-atlas-scenario" },
    });
  }
  const version = typeof file.version === "number" ? file.version : 0;
  if (version > SCENARIO_VERSION || version < 1) {
    const blanks = { version, known: SCENARIO_VERSION };
    return fail({ kind: "version-newer", severity: "stop", blanks });
  }
  const { scenario, findings } = readScenario(app, file.scenario);
  const boundaries = typeof file.boundaries === "string" ? file.boundaries : "";
  const madeTh = typeof file.boundariesTh === "string" ? file.boundariesTh : boundaries;
  if (boundaries === boundariesOf(app)) return ok({ scenario, findings });
  const other: Finding = {
    kind: "other-boundaries",
    severity: "note",
    blanks: { made: boundaries, madeTh, here: boundariesOf(app), hereTh: boundariesOf(app, "th") },
  };
  return ok({ scenario, findings: [other, ...findings] });
}

/**
 * A scenario from JSON that may hold anything. A part that is not sound takes its default and is
 * named; so are codes that the areas at hand do not have.
 */
export function readScenario(
  app: Pick<AppData, "areas" | "indicators">,
  json: unknown,
): ReadScenario {
  const defaults = defaultScenario(app);
  const given = typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
  const findings: Finding[] = [];
  const read: Record<string, unknown> = { format: 1 };
  for (const [part, readPart] of Object.entries(PARTS)) {
    const value = readPart(given[part]);
    if (value === null && part !== "id") {
      findings.push({ kind: "part-unread", severity: "note", blanks: { part } });
    }
    read[part] = value ?? defaults[part as keyof Scenario];
  }
  const scenario = read as Scenario;
  return { scenario, findings: [...findings, ...unknownCodes(app, scenario)] };
}

function unknownCodes({ areas }: Pick<AppData, "areas">, scenario: Scenario): Finding[] {
  const { indexOf } = areaUnitsOf(areas, scenario.level);
  const missing = (codes: readonly string[]) => codes.filter((code) => !indexOf.has(code));
  const entered = scenario.criteria.flatMap(({ id, measure }) => {
    if (measure.kind !== "entered") return [];
    return [{ subject: id, codes: missing(Object.keys(measure.values)) }];
  });
  const manual = { subject: "manual", codes: missing(scenario.manual.map(({ code }) => code)) };
  return [manual, ...entered]
    .filter(({ codes }) => codes.length > 0)
    .map(({ subject, codes }) => ({
      kind: "codes-unknown",
      severity: "note",
      subject,
      blanks: { n: codes.length, codes: codes.slice(0, 5).join(" ") },
    }));
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
