import { useEffect, useState } from "react";
import { firstView } from "./first-view";

let shown = false;

/** Whether the first view is on the screen; what may come after it waits for this. */
export function useFirstView(): boolean {
  const [is, setIs] = useState(shown);
  useEffect(() => {
    void firstView.then(() => {
      shown = true;
      setIs(true);
    });
  }, []);
  return is;
}
