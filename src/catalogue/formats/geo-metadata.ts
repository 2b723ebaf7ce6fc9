import { type KnownProjection, projectionOfEpsg } from "./projection";

/** What the metadata of a GeoParquet file say of its shapes. */
export type GeoMetadata = {
  readonly column: string;
  readonly encoding: string;
  /** How to come to WGS 84 degrees; null = they are. */
  readonly projection: KnownProjection | null;
  /** Name of a projection that is not known; null = none. */
  readonly foreign: string | null;
};

type Crs = { name?: string; id?: { authority?: string; code?: string | number } } | null;
type Geo = {
  primary_column?: string;
  columns?: Record<string, { encoding?: string; crs?: Crs }>;
};

/** The `geo` entry of a Parquet file (GeoParquet 1.x); null where it is absent or no JSON. */
export function geoMetadata(text: string | undefined): GeoMetadata | null {
  const geo = parsed(text);
  const column = geo?.primary_column ?? Object.keys(geo?.columns ?? {})[0];
  if (!geo || !column) return null;
  const { encoding = "WKB", crs } = geo.columns?.[column] ?? {};
  const code = String(crs?.id?.code ?? "CRS84");
  const degrees = !crs || code === "CRS84" || code === "4326";
  const projection = degrees ? null : projectionOfEpsg(code);
  const foreign = degrees || projection ? null : (crs?.name ?? code);
  return { column, encoding, projection, foreign };
}

function parsed(text: string | undefined): Geo | null {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as Geo;
  } catch {
    return null;
  }
}
