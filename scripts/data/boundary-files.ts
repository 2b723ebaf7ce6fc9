import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { type BoundarySource, boundaryFiles } from "../../src/catalogue/boundaries/boundary-files";
import { describeBoundaries } from "../../src/catalogue/boundaries/describe-boundaries";
import type { BoundaryInfo } from "../../src/domain/dataset";
import type { BuiltLevel } from "../../src/geography/build/build-topology";
import { buildWords } from "../../src/i18n/words/build";
import { approximateBoundaries } from "./approximate/boundaries";
import type { Facts } from "./facts";
import type { Output } from "./output";

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
    facts: describeBoundaries(shapes, facts.codeList),
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
  const { info, files, levels } = boundaryFiles(source, regionOf);
  for (const { name, bytes } of files) write(name, bytes);
  return { info, shapes: shapesOf(levels.at(-1)!) };
}

function shapesOf({ topology }: BuiltLevel): BuiltBoundaries["shapes"] {
  const { features } = feature(topology, topology.objects.tambon);
  return new Map(features.map((f) => [String(f.id), f as Feature<Polygon | MultiPolygon>]));
}
