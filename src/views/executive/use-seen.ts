import { useInViewport } from "@mantine/hooks";
import { useEffect, useState } from "react";

/** Whether a section has come into view once; what is costly is drawn from then on, and stays. */
export function useSeen() {
  const { ref, inViewport } = useInViewport();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  return { ref, seen };
}
