/** Where a map looks: centre in WGS 84 degrees and web-mercator zoom (512-pixel tiles). */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number };
