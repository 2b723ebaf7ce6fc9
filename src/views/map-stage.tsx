/** The map or maps of a view with their legends. */
export function MapStage() {
  return null;
}
