import { createTheme, type MantineColorsTuple } from "@mantine/core";

const field: MantineColorsTuple = [
  "#e9f6f4",
  "#d3e9e5",
  "#a6d2cb",
  "#76baaf",
  "#4fa698",
  "#359989",
  "#249281",
  "#127f6f",
  "#047162",
  "#006253",
];

/** Look of the whole product: one accent, Thai letters first, room above and below them. */
export const theme = createTheme({
  primaryColor: "field",
  primaryShade: { light: 8, dark: 5 },
  colors: { field },
  fontFamily: "'Noto Sans Thai', 'Noto Sans', system-ui, sans-serif",
  headings: {
    fontFamily: "'Noto Sans Thai', 'Noto Sans', system-ui, sans-serif",
    fontWeight: "600",
  },
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.6", lg: "1.6", xl: "1.6" },
  defaultRadius: "sm",
  autoContrast: true,
});
