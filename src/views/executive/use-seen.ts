import { useInViewport } from "@mantine/hooks";
import { useEffect, useState } from "react";

const SOON = 4000;

/**
 * Whether a section has come into view once, or the page has had time to spare: what is costly is
 * drawn from then on, and stays, so that a page printed without scrolling is whole.
 */
export function useSeen() {
  const { ref, inViewport } = useInViewport();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return { ref, seen };
}
