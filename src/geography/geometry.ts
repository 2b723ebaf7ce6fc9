/** Area index of a shape whose code is no row of the area table (a retired code). */
export const NO_AREA = 65_535;

/** Shape index of "nothing on this side": sea, a neighbouring country. */
export const NO_SHAPE = 65_535;

/** Shapes in file order. A shape is one code with all its polygons. */
export type Shapes = {
  readonly count: number;
  readonly code: readonly string[];
  /** Row in the area table, or {@link NO_AREA}. */
  readonly area: Uint16Array;
  /** west, south, east, north per shape, in degrees. */
  readonly bounds: Float32Array;
};

/** A named point per code, inside the largest polygon: lon, lat interleaved, in degrees. */
export type LabelPoints = { readonly code: readonly string[]; readonly lonLat: Float32Array };

/**
 * Where shapes meet. A run is an unbroken line with the same shapes on both sides; runs are sorted
 * by rank, so that the coarser lines are a prefix of `segments`.
 */
export type Borders = {
  /** Five numbers per segment: lon, lat, lon, lat, distance from the start of its run (degrees). */
  readonly segments: Float32Array;
  /** Segments up to and including each {@link BORDER_RANK}. */
  readonly rankEnds: readonly [number, number, number, number];
  /** First segment of each run, and one more for the end. */
  readonly runStarts: Uint32Array;
  readonly shapeA: Uint16Array;
  /** {@link NO_SHAPE} on the outer edge of the country. */
  readonly shapeB: Uint16Array;
};

/** What kind of line a border is: each includes those before it. */
export const BORDER_RANK = { country: 0, province: 1, amphoe: 2, tambon: 3 } as const;

/** Floats per entry of {@link Borders.segments}. */
export const SEGMENT_SIZE = 5;

/** One level of detail of all tambons, ready for the graphics card; every array is transferable. */
export type Geometry = {
  /** lon, lat interleaved, in degrees. */
  readonly positions: Float32Array;
  /** Row in the area table per vertex, or {@link NO_AREA}. */
  readonly areaOfVertex: Uint16Array;
  /** Vertex numbers, three per triangle, polygon after polygon. */
  readonly triangles: Uint32Array;
  /** First entry of `triangles` of each polygon, and one more for the end. */
  readonly triangleStarts: Uint32Array;
  /** First vertex of each ring, and one more for the end. Rings are closed. */
  readonly ringStarts: Uint32Array;
  /** First ring of each polygon, and one more for the end; the first ring is the outer one. */
  readonly polygonRings: Uint32Array;
  readonly polygonShape: Uint16Array;
  readonly shapes: Shapes;
  readonly borders: Borders;
  /** A flatbush of the polygons' boxes. */
  readonly boxes: ArrayBuffer;
  readonly labels: {
    readonly tambon: LabelPoints;
    readonly amphoe: LabelPoints;
    readonly province: LabelPoints;
  };
};

/** The buffers of a geometry, for a transfer between threads without copying. */
export function buffersOf(geometry: Geometry): ArrayBufferLike[] {
  const { shapes, borders, labels } = geometry;
  const arrays = [
    geometry.positions,
    geometry.areaOfVertex,
    geometry.triangles,
    geometry.triangleStarts,
    geometry.ringStarts,
    geometry.polygonRings,
    geometry.polygonShape,
    shapes.area,
    shapes.bounds,
    borders.segments,
    borders.runStarts,
    borders.shapeA,
    borders.shapeB,
    labels.tambon.lonLat,
    labels.amphoe.lonLat,
    labels.province.lonLat,
  ];
  return [geometry.boxes, ...new Set(arrays.map((array) => array.buffer))];
}
