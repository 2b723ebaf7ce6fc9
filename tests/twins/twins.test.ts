import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { UNIT_LEVELS } from "../../src/figures/units/area-units";
import { sharedPath } from "../support/shared-files";
import { boards } from "./boards";
import { figuresOf } from "./figures";
import { classCounts, completeness, listFilter, ranks } from "./lists";
import { poverty } from "./poverty";
import { profilesOf } from "./profiles";
import { progress, roleEdits, villages } from "./programme";
import { expectEqual, type Twin } from "./twin";
import {
  builtFiles,
  type Files,
  officialFiles,
  openWorld,
  smallFiles,
  unregisteredFiles,
  type World,
} from "./world";

const TWINS: readonly Twin[] = [
  ...UNIT_LEVELS.map(figuresOf),
  ...(["tambon", "amphoe", "province"] as const).map(profilesOf),
  ...[ranks, classCounts, listFilter, completeness, boards, progress, roleEdits, villages, poverty],
];

const SHARED = "tpmap2565";
const isShared = existsSync(sharedPath(SHARED));
if (!isShared) console.info(`skipped: twins on ${sharedPath(SHARED)}, which is not here`);

const WORLDS: readonly (readonly [string, () => Files | Promise<Files>])[] = [
  ["the small country", smallFiles],
  ["a country in which some are not registered", unregisteredFiles],
  ["the data that the app ships", builtFiles],
  ...(isShared ? [["the official tables of 2565", officialFiles] as const] : []),
];

describe.each(WORLDS)("SQL says the same as the arrays on %s:", (_, files) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await files());
  }, 180_000);
  afterAll(() => world?.database.close());

  it.each(TWINS.map((twin) => [twin.name, twin] as const))(
    "%s",
    async (_name, twin) => {
      if (twin.applies && !twin.applies(world)) return;
      expectEqual(await twin.inSql(world), await twin.onArrays(world));
    },
    300_000,
  );
});
