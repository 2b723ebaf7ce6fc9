import type { Theme } from "./layer-type";

/** Colours around the data: sea, land without data, ink of lines and names, halo of names. */
export type Surroundings = {
  readonly sea: string;
  readonly neighbours: string;
  readonly land: string;
  readonly coast: string;
  readonly ink: string;
  readonly casing: string;
  readonly name: string;
  readonly halo: string;
};

const LIGHT: Surroundings = {
  sea: "#dbe7ee",
  neighbours: "#eceae4",
  land: "#f7f6f2",
  coast: "#b9c6cd",
  ink: "#23262f",
  casing: "#ffffff",
  name: "#1d2129",
  halo: "rgba(255,255,255,0.88)",
};

const DARK: Surroundings = {
  sea: "#12171d",
  neighbours: "#1d232b",
  land: "#272e37",
  coast: "#313a45",
  ink: "#0b0e12",
  casing: "#f2f4f7",
  name: "#ffffff",
  halo: "rgba(10,13,18,0.82)",
};

/** The surroundings of a theme. */
export function surroundings(theme: Theme): Surroundings {
  return theme === "dark" ? DARK : LIGHT;
}
