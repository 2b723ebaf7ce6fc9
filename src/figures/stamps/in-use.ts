import { visibleSources } from "../../domain/shown-datasets";
import { type DemonstrationWish, inUse } from "../../domain/withheld";
import type { AppData } from "../app-data";

/** The app's data with what is in use only; the same object, and the same parts, where nothing changes. */
export function appInUse(app: AppData, wish: DemonstrationWish): AppData {
  const manifest = inUse(app.manifest, app.indicators, wish);
  if (manifest === app.manifest) return app;
  if (!manifest.withheld?.some(({ indicators }) => indicators.length > 0)) {
    return { ...app, manifest };
  }
  const sources = visibleSources(manifest);
  return {
    ...app,
    manifest,
    sources,
    indicators: app.indicators.filter(({ id }) => sources.has(id)),
  };
}

/** Changes with the demonstration data that are not in use. */
export function withheldKey({ manifest }: Pick<AppData, "manifest">): string {
  const all = manifest.withheld ?? [];
  return all
    .flatMap(({ dataset }) => [dataset.id, ...dataset.files.map(({ file }) => file)])
    .join();
}
