import { createContext } from "react";

/** Whether legends below show themselves in the few lines that a small map has room for. */
export const FoldContext = createContext(false);
