import { useSession } from "../../state/use-session";
import { useWords } from "../../ui/words-context";

/** Names of indicators and datasets by their ids; an id that is not known stands for itself. */
export function useNames(): { indicator(id: string): string; dataset(id: string): string } {
  const { core } = useSession();
  const { pick } = useWords();
  return {
    indicator: (id) => {
      const known = core.indicators.find((one) => one.id === id);
      return known ? pick(known.name) : id;
    },
    dataset: (id) => {
      const known = core.manifest.datasets.find((one) => one.id === id);
      return known ? pick(known.title) : id;
    },
  };
}
