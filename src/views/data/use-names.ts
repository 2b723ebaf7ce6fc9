import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";

/** Names of indicators and datasets by their ids; an id that is not known stands for itself. */
export function useNames(): { indicator(id: string): string; dataset(id: string): string } {
  const app = useApp();
  const { pick } = useWords();
  return {
    indicator: (id) => {
      const known = app.indicators.find((one) => one.id === id);
      return known ? pick(known.name) : id;
    },
    dataset: (id) => {
      const known = app.manifest.datasets.find((one) => one.id === id);
      return known ? pick(known.title) : id;
    },
  };
}
