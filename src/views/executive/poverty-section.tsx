import { useInViewport } from "@mantine/hooks";
import { Suspense, useEffect, useState } from "react";
import { useWords } from "../../ui/words-context";
import { RegionPoverty } from "../poverty/lazy";
import classes from "./executive.module.css";

/** Poverty in five dimensions by region, loaded once it comes into view. */
export function PovertySection() {
  const { t } = useWords();
  const { ref, inViewport } = useInViewport();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) setSeen(true);
  }, [inViewport]);
  return (
    <section ref={ref} aria-labelledby="poverty" className={classes.section}>
      <h2 id="poverty">{t("area.poverty")}</h2>
      {seen ? (
        <Suspense fallback={<p>{t("app.loading")}</p>}>
          <RegionPoverty />
        </Suspense>
      ) : (
        <div className={classes.mapsLater} />
      )}
    </section>
  );
}
