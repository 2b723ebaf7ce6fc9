let known: boolean | null = null;

/** Whether this browser can draw with WebGL2; asked once. */
export function hasWebgl2(): boolean {
  if (known !== null) return known;
  const context = document.createElement("canvas").getContext("webgl2");
  known = context !== null;
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return known;
}
