import { useEffect, useRef, useState } from "react";
import { defaultScenario } from "../../figures/plan/default-scenario";
import { usePatch, useViewField } from "../url/use-view";
import { useApp } from "../use-app";
import { planStore } from "./plan-store";

const PAUSE_MS = 350;

/**
 * Keeps the link in step with the scenario, a moment after its last change: written when it fits and
 * differs from the default. `true`: it is too long, and a file must carry it.
 */
export function usePlanInLink(): boolean {
  const app = useApp();
  const patch = usePatch();
  const written = useViewField("plan");
  const latest = useRef(written);
  latest.current = written;
  const [tooLong, setTooLong] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = async () => {
      const { scenario } = planStore.getState();
      if (!scenario) return;
      const { encodeScenario, LONGEST_PLAN } = await import("../../figures/plan/scenario-link");
      const plain = JSON.stringify(scenario) === JSON.stringify(defaultScenario(app));
      const text = plain ? null : encodeScenario(scenario);
      const fits = text === null || text.length <= LONGEST_PLAN;
      setTooLong(!fits);
      const plan = fits ? text : null;
      if (plan !== latest.current) patch({ plan }, { replace: true });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE_MS);
    };
    const end = planStore.subscribe((now, before) => {
      if (now.scenario !== before.scenario && before.scenario !== null) soon();
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [app, patch]);
  return tooLong;
}
