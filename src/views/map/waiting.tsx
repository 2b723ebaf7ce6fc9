import { Text } from "@mantine/core";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../../ui/words-context";

/** Stands where an answer of the database will be. */
export function Waiting() {
  const { t } = useWords();
  return (
    <Text size="sm" c="dimmed" role="status">
      {t(appWords.loading)}
    </Text>
  );
}
