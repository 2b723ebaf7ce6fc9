import { describe, expect, it } from "vitest";
import { decodeGeometry } from "../../src/geography/decode-geometry";
import { controlWords } from "../../src/i18n/words/controls";
import { legendWords } from "../../src/i18n/words/legend";
import { mapWords } from "../../src/i18n/words/map";
import type { Words } from "../../src/i18n/words/words";
import { markTable } from "../../src/layers/colour-table";
import { colouringOf } from "../../src/layers/colouring";
import type { MapModel } from "../../src/layers/map-model";
import { DEFAULT_OVERLAYS, OVERLAY_IDS } from "../../src/layers/overlays";
import { LAYERS, mapLayers } from "../../src/layers/registry";
import { aSmallTopology, CODES } from "../geography/small-topology";
import { someAreas } from "../support/areas";

const areas = someAreas(CODES.map((code) => [code, "ต", "T", "อ", "A", "จ", "P"]));
const classOf = new Uint8Array(CODES.length);
const ramp = { kind: "sequential" } as const;
const byLevel = [1, 0, 2].map((n) => Uint16Array.from(CODES, () => n));

/** A map with something of every layer. */
const model: MapModel = {
  areas,
  geometry: decodeGeometry(aSmallTopology(), CODES),
  choropleth: {
    colouring: colouringOf({ classOf, items: [], ramp }, "ylorbr", "light"),
    marks: markTable(null, null),
  },
  regionOf: null,
  roles: Uint8Array.from(CODES, (_, row) => row),
  sep: { byLevel: [byLevel[0]!, byLevel[1]!, byLevel[2]!], villages: 9 },
  households: {
    bounds: [100, 14, 101, 15],
    count: [7],
    breaks: [5, 10, 10, Number.POSITIVE_INFINITY],
    tooSparse: 3,
  },
  chosen: Float64Array.from([100, 14]),
  rings: Uint8Array.from(CODES, (_, row) => row),
  overlays: OVERLAY_IDS,
};
const only = (on: MapModel["overlays"]) => ({ ...model, overlays: on });

describe("the layers of a map", () => {
  it("have an id each, and draw from the bottom up in the order of the registry", () => {
    expect(new Set(LAYERS.map(({ id }) => id)).size).toBe(LAYERS.length);
    const drawn = mapLayers(model, "light").map(({ id }) => id);
    expect(new Set(drawn).size).toBe(drawn.length);
    const first = (start: string) => drawn.findIndex((id) => id.startsWith(start));
    const order = ["choropleth", "household", "outline", "role", "plan", "sep", "chosen"].map(
      first,
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
  });

  it("are named in the form where they have a switch, and no switch is without a layer", () => {
    for (const id of OVERLAY_IDS) {
      const { th, en } = controlWords[`layer.${id}`];
      expect(th).not.toBe(en);
    }
    const switched = LAYERS.flatMap(({ overlay }) => overlay ?? []);
    expect([...switched, "labels"].sort()).toEqual([...OVERLAY_IDS].sort());
    expect(DEFAULT_OVERLAYS).toEqual(["roles", "labels"]);
  });

  it("have no picture, legend, card or hover line while switched off", () => {
    const off = only([]);
    for (const layer of LAYERS.filter(({ overlay }) => overlay !== undefined)) {
      expect(layer.build(off, "light")).toEqual([]);
      expect(layer.small(off, { id: "s", mask: classOf }, "light")).toEqual([]);
      expect([layer.legend(off), layer.card(off), layer.tooltip(off, 0)]).toEqual([[], null, []]);
      expect(layer.build(only([layer.overlay!]), "light").length).toBeGreaterThan(0);
    }
  });

  it("list in the legend what they show, with how many, and no role, ring or class that no area has", () => {
    const told = LAYERS.flatMap((layer) =>
      layer.legend(model).map(({ key, count }) => `${layer.id} ${key} ${count ?? ""}`.trim()),
    );
    const known = [
      "household-grid households-0",
      "household-grid households-1",
      "household-grid households-3",
      "role-outlines pilot 1",
      "role-outlines rollout 1",
      "plan-rings firstWave 1",
      "plan-rings laterWave 1",
      "sep-bubbles sep-1 3",
      "sep-bubbles sep-2 0",
      "sep-bubbles sep-3 6",
      "chosen-pins pin 1",
    ];
    expect(told.filter((line) => known.includes(line))).toEqual(known);
    expect(told.filter((line) => / (candidate|comparison|faded|households-2)/.test(line))).toEqual(
      [],
    );
    const words = LAYERS.flatMap((layer) => [
      ...(layer.card(model)?.subtitle ?? []),
      ...(layer.card(model)?.notes ?? []),
      ...layer.tooltip(model, 0),
    ]);
    const said = words.map(({ word }) => word);
    const wanted: readonly Words[] = [
      legendWords.householdUnit,
      legendWords.householdPrivacy,
      legendWords.householdSparse,
      legendWords.sepTotal,
      legendWords.sepNote,
      mapWords["sep.tooltip"],
    ];
    expect(said.filter((word) => wanted.includes(word))).toEqual(wanted);
  });

  it("of a small map bear its id, and a fine one leaves roles out", () => {
    const ids = (fine: boolean) =>
      LAYERS.flatMap((layer) => layer.small(model, { id: "north", mask: classOf, fine }, "light"));
    expect(ids(false).every(({ id }) => id.startsWith("north/"))).toBe(true);
    const roles = (fine: boolean) => ids(fine).some(({ id }) => id.includes("pilot"));
    expect([roles(false), roles(true)]).toEqual([true, false]);
  });
});
