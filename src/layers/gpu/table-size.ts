/** Texels of a table of the graphics card: one per row of the area table, and room to spare. */
export const TABLE_WIDTH = 128;
export const TABLE_HEIGHT = 64;
