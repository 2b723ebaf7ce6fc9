import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import {
  type BoundaryFacts,
  describeBoundaries,
} from "../../src/catalogue/boundaries/describe-boundaries";
import type { BoundaryInfo } from "../../src/domain/dataset";
import { type BuiltLevel, buildTopology } from "../../src/geography/build/build-topology";
import { buildWords } from "../../src/i18n/words/build";
import { approximateBoundaries } from "./approximate/boundaries";
import type { Facts } from "./facts";
import type { OfficialBoundaries } from "./official-boundaries";
import type { Output } from "./output";

/** Boundaries to build from: official ones, or the approximate ones in the same form. */
export type BoundarySource = Pick<OfficialBoundaries, "shapes" | "facts" | "about">;

/** The boundaries as written: their entry for the manifest, and full-detail shapes by code. */
export type BuiltBoundaries = {
  readonly info: BoundaryInfo;
  readonly shapes: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
};

const VINTAGE = "2022-01-21";

/** The boundaries that need no official file. */
export function approximateSource(facts: Facts): BoundarySource {
  const shapes = approximateBoundaries(facts.places);
  return {
    shapes,
    facts: describeBoundaries(shapes, facts.gazetteer),
    about: {
      title: buildWords.approximateTitle,
      source: buildWords.approximateSource,
      licence: buildWords.approximateLicence,
      vintage: VINTAGE,
      approximate: true,
    },
  };
}

/** Builds the levels of detail and writes them. */
export function writeBoundaries(
  source: BoundarySource,
  facts: Facts,
  write: Output["write"],
): BuiltBoundaries {
  const regionOf = (province: string) => facts.regionOf.get(province) ?? null;
  const built = buildTopology(source.shapes, regionOf);
  const levels = built.map(({ topology, vertices, minZoom }, i) => {
    const file = `boundaries-${i}.topo.json`;
    return { file, bytes: write(file, JSON.stringify(topology)), vertices, minZoom };
  });
  return { info: infoOf(source, levels), shapes: shapesOf(built.at(-1)!) };
}

function infoOf(
  { about, facts }: { about: BoundarySource["about"]; facts: BoundaryFacts },
  levels: BoundaryInfo["levels"],
): BoundaryInfo {
  return { ...about, ...facts, levels };
}

function shapesOf({ topology }: BuiltLevel): BuiltBoundaries["shapes"] {
  const { features } = feature(topology, topology.objects.tambon);
  return new Map(features.map((f) => [String(f.id), f as Feature<Polygon | MultiPolygon>]));
}
