import { deflateSync, inflateSync } from "fflate";
import type { Scenario } from "../../domain/scenario";

/** Longest scenario, in characters, that a link carries; more go into a file. */
export const LONGEST_PLAN = 1800;

/** Version letter in front of the compressed text. */
const VERSION = "a";

/** Words that most scenarios have, so that a link need not carry them; never change it under one letter. */
const COMMON = new TextEncoder().encode(
  '{"format":1,"id":"default","name":"","level":"amphoe","level":"tambon","scheme":"geo6",' +
    '"rules":[{"id":"r1","measure":{"kind":"role"},"test":"is-not-pilot","bound":0},' +
    '{"id":"r2","measure":{"kind":"households"},"test":"at-most","bound":10},"test":"has-value"' +
    '"measure":{"kind":"sep-villages"},"test":"at-least","bound":2}],"per":"cluster","per":"amphoe",' +
    '"per":"province","quota":{"per":"region","count":1,"total":null},"minDistanceKm":0,' +
    '"onePerAmphoe":false,"onePerAmphoe":true,"criteria":[{"id":"need","measure":{"kind":"smoothed",' +
    '"kind":"hotspot","kind":"distance","points":"","kind":"entered","name":"","source":"",' +
    '"values":{"kind":"likeness","code":"","kind":"indicator","indicator":"poverty_any","yearBe":0},' +
    '"preference":{"kind":"ideal","value":1},"preference":{"kind":"min"},"preference":{"kind":"max"},' +
    '"weight":40,"locked":false},{"id":"income","measure":{"kind":"indicator","indicator":' +
    '"poverty_income","yearBe":0},"preference":{"kind":"max"},"weight":15,"locked":false},{"id":"sep",' +
    '"measure":{"kind":"sep-level"},"preference":{"kind":"max"},"weight":25,"locked":false},{"id":' +
    '"people","measure":{"kind":"population"},"preference":{"kind":"max"},"weight":20,"locked":true}],' +
    '"method":"topsis","method":"weighted-sum","normalisation":"vector","normalisation":"min-max",' +
    '"missing":"median","missing":"worst","missing":"exclude","manual":[{"code":"","choice":"in",' +
    '"choice":"out","reason":"","at":"2026-01-01T00:00:00.000Z"}],"pairwise":{},"rollout":{"ring":' +
    '"neighbours","size":6,"waves":[3,3],"covariates":[{"kind":"indicator","indicator":"poverty_any",' +
    '"yearBe":0},{"kind":"population"}],"comparisons":1},"budget":{"rounds":3,"costPerRound":138500,' +
    '"exceptions":{}},"seed":2565}',
);

/** A scenario as URL-safe text: compressed JSON. */
export function encodeScenario(scenario: Scenario): string {
  const bytes = new TextEncoder().encode(JSON.stringify(scenario));
  const packed = deflateSync(bytes, { level: 9, dictionary: COMMON });
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return VERSION + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The reverse of {@link encodeScenario} as unchecked JSON; `null` when the text is damaged or of another version. */
export function decodeScenario(text: string): unknown {
  if (!text.startsWith(VERSION)) return null;
  try {
    const packed = atob(text.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(inflateSync(bytes, { dictionary: COMMON })));
  } catch {
    return null;
  }
}
