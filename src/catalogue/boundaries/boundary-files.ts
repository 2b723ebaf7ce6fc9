import type { BoundaryInfo } from "../../domain/dataset";
import {
  type BuiltLevel,
  buildTopology,
  type CodedShape,
} from "../../geography/build/build-topology";
import type { RegionOf } from "../../geography/build/parents";
import type { BoundaryAbout } from "./about-boundaries";
import type { BoundaryFacts } from "./describe-boundaries";

/** What the files of a boundary set are made of. */
export type BoundarySource = {
  readonly shapes: readonly CodedShape[];
  readonly facts: BoundaryFacts;
  readonly about: BoundaryAbout;
};

/** A file of the set under its name in the manifest. */
export type BoundaryFile = { readonly name: string; readonly bytes: Uint8Array };

/** A boundary set ready to be written: its entry for the manifest, its files, its topologies. */
export type BoundaryFiles = {
  readonly info: BoundaryInfo;
  readonly files: readonly BoundaryFile[];
  readonly levels: readonly BuiltLevel[];
};

/** Simplifies shapes with shared sides to the levels of detail, coarse first, and writes them. */
export function boundaryFiles(source: BoundarySource, regionOf: RegionOf): BoundaryFiles {
  const levels = buildTopology(source.shapes, regionOf);
  const encoder = new TextEncoder();
  const files = levels.map(({ topology }, i) => ({
    name: `boundaries-${i}.topo.json`,
    bytes: encoder.encode(JSON.stringify(topology)),
  }));
  const described = levels.map(({ vertices, minZoom }, i) => {
    const { name, bytes } = files[i]!;
    return { file: name, bytes: bytes.length, vertices, minZoom };
  });
  return { info: { ...source.about, ...source.facts, levels: described }, files, levels };
}
