import { Button } from "@mantine/core";
import { type RefObject, Suspense, useEffect, useRef } from "react";
import { executiveWords } from "../../i18n/words/executive";
import { useViewContext } from "../../state/use-view-context";
import { type Compare, CompareField, LensField } from "../../ui/form/map-ways";
import { useWords } from "../../ui/words-context";
import { LensOptions } from "../lens/lazy";
import { AreaDetails } from "../map/area-details";
import { MapStage } from "../map/map-stage";
import classes from "./executive.module.css";
import own from "./map-section.module.css";

/** The interactive map and how to look at it, with the selected tambon's panel beneath. */
export function MapSection() {
  const { t } = useWords();
  const { view, patch } = useViewContext();
  const { section, panel } = useBroughtIntoView(view.selected);
  const plain = view.lens === "value" && view.compare === "none";
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="map"
      className={`${classes.section} ${classes.mapSection} ${own.section}`}
    >
      <div className={classes.headLine}>
        <h2 id="map">{t(executiveWords.map)}</h2>
        {plain ? null : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => patch({ lens: "value", compare: "none" })}
          >
            {t(executiveWords.plainMap)}
          </Button>
        )}
      </div>
      <div className={own.ways}>
        <LensField hideLabel value={view.lens} onChange={patch} />
        <CompareField value={view.compare} onChange={({ compare }) => patch(compared(compare))} />
      </div>
      {view.lens === "value" ? null : (
        <details className={own.lensOptions}>
          <summary>{t(executiveWords.lensOptions)}</summary>
          <Suspense>
            <LensOptions />
          </Suspense>
        </details>
      )}
      <div className={classes.map} data-paper="">
        <MapStage />
      </div>
      <div ref={panel} tabIndex={-1}>
        {view.selected ? <AreaDetails /> : null}
      </div>
    </section>
  );
}

/** Comparing on this page is of the indicator shown, in the year shown and the baseline year. */
function compared(compare: Compare) {
  return compare === "none" ? { compare } : { compare, indicator2: null };
}

/**
 * Shows the reader a tambon that was just selected, by the search far above or on the map: the map
 * comes up unless its panel is in view, and the focus goes to the panel, and to the map when it closes.
 */
function useBroughtIntoView(selected: string | null): {
  section: RefObject<HTMLElement | null>;
  panel: RefObject<HTMLDivElement | null>;
} {
  const section = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    if (selected === null) {
      if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
      return;
    }
    if (!isInView(panel.current)) section.current?.scrollIntoView({ block: "start" });
    panel.current?.focus({ preventScroll: true });
  }, [selected]);
  return { section, panel };
}

/** Whether the upper edge of an element, and a line or two below it, can be seen. */
function isInView(element: HTMLElement | null): boolean {
  const { top = -1 } = element?.getBoundingClientRect() ?? {};
  return top >= 0 && top < window.innerHeight - 100;
}
