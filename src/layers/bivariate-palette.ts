/**
 * Colours of two indicators at once: rows are terciles of the second (y), columns of the first (x), low
 * first. Both grow darker; the first goes to ochre, the second to blue. The two nearest differ by 12.5
 * (CIEDE2000) under simulated deuteranopia, protanopia and tritanopia (Machado 2009), by test.
 */
export const BIVARIATE_COLOURS = [
  ["#f0f0ea", "#f6cf7a", "#e8930c"],
  ["#a9cfe8", "#a89a8c", "#9c5412"],
  ["#2f7fc1", "#2c4a78", "#2a1320"],
] as const;
