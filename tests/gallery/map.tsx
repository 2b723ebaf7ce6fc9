import "@fontsource/noto-sans-thai/400.css";
import "@fontsource/noto-sans-thai/600.css";
import { createRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../src/base/language";
import { regionOfProvince } from "../../src/domain/region";
import { markTable } from "../../src/layers/colour-table";
import { colouringOf } from "../../src/layers/colouring";
import type { Theme } from "../../src/layers/layer-type";
import type { MapModel } from "../../src/layers/map-model";
import { OVERLAY_IDS } from "../../src/layers/overlays";
import { MapCanvas, type MapHandle } from "../../src/ui/map/map-canvas";
import { SmallMultiples } from "../../src/ui/map/small-multiples";
import { SwipeHandle } from "../../src/ui/map/swipe-handle";
import { WordsProvider } from "../../src/ui/words-context";
import { galleryData } from "./map-data";

const query = new URLSearchParams(location.search);
const language = (query.get("lang") ?? "th") as Language;
const theme = (query.get("theme") ?? "light") as Theme;
const palette = (query.get("palette") ?? "ylorbr") as "ylorbr";
const on = (name: string) => query.get("on")?.split(",").includes(name) ?? false;
const [lon, lat, zoom] = (query.get("cam") ?? "").split(",").map(Number);
const started = performance.now();

type Data = Awaited<ReturnType<typeof galleryData>>;

let regionOf: Uint8Array | null = null;

function regionsOf(data: Data): Uint8Array {
  const region = regionOfProvince(data.schemes[0]!);
  const ids = [...new Set(region.values())];
  return Uint8Array.from(data.areas.provinceCode, (p) => ids.indexOf(region.get(p) ?? ""));
}

function modelOf(data: Data, year: number): MapModel {
  const { areas, geometry, classes, roles } = data;
  regionOf ??= regionsOf(data);
  return {
    areas,
    geometry,
    choropleth: {
      colouring: colouringOf(classes[year]!, palette, theme),
      right: on("swipe") ? colouringOf(classes[0]!, palette, theme) : null,
      marks: markTable(on("roles") ? roles : null, null),
    },
    regionOf,
    roles: on("roles") ? roles : null,
    sep: data.sep,
    households: someSquares(),
    overlays: OVERLAY_IDS.filter((id) => (id === "labels" ? !on("nolabels") : on(id))),
  };
}

/** Made-up squares around Bangkok. */
function someSquares(): MapModel["households"] {
  const cells = Array.from({ length: 60 }, (_, i) => [i % 10, Math.floor(i / 10)] as const);
  const bounds = cells.flatMap(([x, y]) => [
    99.8 + 0.35 * x,
    14.3 - 0.35 * y,
    100.15 + 0.35 * x,
    14.65 - 0.35 * y,
  ]);
  return {
    bounds,
    count: cells.map((_, i) => 5 + i * 9),
    breaks: [50, 150, 300, Number.POSITIVE_INFINITY],
    tooSparse: 0,
  };
}

const handle = createRef<MapHandle>();

function Page({ data }: { data: Data }) {
  const [year, setYear] = useState(4);
  const [model, setModel] = useState(() => modelOf(data, 4));
  const [split, setSplit] = useState(50);
  const [selected, setSelected] = useState<number | null>(null);
  Object.assign(globalThis, {
    gallery: {
      data,
      handle,
      recolour: (y: number) => {
        setYear(y);
        setModel(modelOf(data, y));
      },
      year,
    },
  });
  if (on("multiples")) return <Six data={data} model={model} />;
  return (
    <>
      <MapCanvas
        ref={handle}
        model={model}
        land={data.land}
        theme={theme}
        camera={zoom ? { lon: lon!, lat: lat!, zoom } : null}
        selected={selected ?? -1}
        split={split}
        unsupported="no WebGL2"
        attribution="แนวเขตโดยประมาณ"
        onClick={setSelected}
        onHover={(p) => Object.assign(globalThis, { hovered: p })}
        onPainted={() => Object.assign(globalThis, { paintedAt: performance.now(), started })}
      />
      {on("swipe") ? <SwipeHandle split={split} onChange={setSplit} /> : null}
    </>
  );
}

function Six({ data, model }: { data: Data; model: MapModel }) {
  const [panels] = useState(() =>
    (data.schemes[0]?.regions ?? []).map((region) => ({
      id: region.id,
      caption: region.name[language],
      mask: Uint8Array.from(data.areas.provinceCode, (p) => (region.provinces.includes(p) ? 1 : 0)),
    })),
  );
  Object.assign(globalThis, { paintedAt: performance.now(), started });
  return (
    <SmallMultiples
      panels={panels}
      columns={3}
      model={model}
      theme={theme}
      ariaLabel="six"
      unsupported="no"
    />
  );
}

const data = await galleryData(Number(query.get("level") ?? 0));
createRoot(document.getElementById("root")!).render(
  <WordsProvider language={language}>
    <Page data={data} />
  </WordsProvider>,
);
