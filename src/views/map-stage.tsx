/** The map or maps of a view with their legends; `highlight` dims the areas it holds 0 for. */
export function MapStage(_props: { highlight?: Uint8Array | null }) {
  return null;
}
