import type { Topology } from "topojson-specification";

/**
 * Three unit squares in a row from (0, 0): 100101 | 100201 | 110101 (the last retired), a hole in the
 * first, and an island of 100101 at (10, 10). Quantized with a step of 0.5.
 */
export function aSmallTopology(): Topology {
  return {
    type: "Topology",
    transform: { scale: [0.5, 0.5], translate: [0, 0] },
    arcs: [
      [
        [2, 0],
        [0, 2],
      ],
      [
        [4, 0],
        [0, 2],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
        [2, 0],
      ],
      [
        [2, 0],
        [2, 0],
      ],
      [
        [4, 2],
        [-2, 0],
      ],
      [
        [4, 0],
        [2, 0],
        [0, 2],
        [-2, 0],
      ],
      [
        [20, 20],
        [2, 0],
        [0, 2],
        [-2, 0],
        [0, -2],
      ],
      [
        [1, 1],
        [0, -0.5],
        [0.5, 0],
        [0, 0.5],
        [-0.5, 0],
      ],
    ],
    objects: {
      tambon: {
        type: "GeometryCollection",
        geometries: [
          { type: "MultiPolygon", id: "100101", arcs: [[[0, 2], [7]], [[6]]] },
          { type: "Polygon", id: "100201", arcs: [[3, 1, 4, -1]] },
          { type: "Polygon", id: "110101", arcs: [[5, -2]] },
        ],
      },
      amphoe: {
        type: "GeometryCollection",
        geometries: [{ type: "MultiPolygon", id: "1001", arcs: [[[0, 2], [7]], [[6]]] }],
      },
    },
  } as unknown as Topology;
}

/** Codes of the area table that goes with it: row 1 has no shape. */
export const CODES = ["100101", "100102", "100201"];
