import { useRef } from "react";

/** The value, or the last one there was while there is none; `forget` lets go of it. */
export function useLast<T>(value: T | null, forget = false): T | null {
  const last = useRef<T | null>(null);
  if (forget) last.current = null;
  else if (value !== null) last.current = value;
  return last.current;
}
