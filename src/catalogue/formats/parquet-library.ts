type Parquet = typeof import("parquet-wasm");

let started: Promise<Parquet> | null = null;

/** The Parquet decoder; in a browser its wasm comes from the app itself. */
export function parquetLibrary(): Promise<Parquet> {
  started ??= start().catch((cause) => {
    started = null;
    throw cause;
  });
  return started;
}

/** Under Node the package brings a build that loads its wasm by itself. */
async function start(): Promise<Parquet> {
  const library = await import("parquet-wasm");
  if (typeof library.default === "function") {
    const { default: url } = await import("parquet-wasm/esm/parquet_wasm_bg.wasm?url");
    await library.default({ module_or_path: url });
  }
  return library;
}
