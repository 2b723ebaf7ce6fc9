import { Suspense } from "react";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { useWords } from "../../ui/words-context";
import { RegionPoverty } from "../poverty/lazy";
import classes from "./executive.module.css";
import { useSeen } from "./use-seen";

/** Poverty in five dimensions by region, loaded once it comes into view. */
export function PovertySection() {
  const { t } = useWords();
  const { ref, seen } = useSeen();
  return (
    <section ref={ref} aria-labelledby="poverty" className={classes.section}>
      <h2 id="poverty">{t(areaWords.poverty)}</h2>
      {seen ? (
        <Suspense fallback={<p>{t(appWords.loading)}</p>}>
          <RegionPoverty />
        </Suspense>
      ) : (
        <div className={classes.mapsLater} />
      )}
    </section>
  );
}
