import { Alert, Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import type { Problem } from "../../base/problem";
import type { Blanks } from "../../i18n/translate";
import { appWords } from "../../i18n/words/app";
import { problemWords } from "../../i18n/words/problem";
import { useWords } from "../words-context";

const FEATURE_NAMES = {
  webgl2: "WebGL2",
  wasm: "WebAssembly",
  indexeddb: "IndexedDB",
  worker: "Web Workers",
} as const;

/** Blanks of a problem's sentence: its own fields, features by their proper names. */
function blanksOf(problem: Problem): Blanks {
  if (problem.kind === "feature-missing") return { feature: FEATURE_NAMES[problem.feature] };
  return problem as unknown as Blanks;
}

/** A problem in the reader's words, with a way to try again where there is one. */
export function ProblemNotice(props: {
  problem: Problem;
  onRetry?: () => void;
  onClose?: () => void;
}) {
  const { t } = useWords();
  return (
    <Notice tone="warning" {...(props.onClose ? { onClose: props.onClose } : {})}>
      <Group gap="sm">
        <span>{t(problemWords[props.problem.kind], blanksOf(props.problem))}</span>
        {props.onRetry ? (
          <Button size="compact-sm" variant="default" onClick={props.onRetry}>
            {t(appWords.retry)}
          </Button>
        ) : null}
      </Group>
    </Notice>
  );
}

/** A line of information or warning above a view. */
export function Notice(props: {
  tone: "info" | "warning";
  children: ReactNode;
  onClose?: () => void;
}) {
  const { t } = useWords();
  return (
    <Alert
      color={props.tone === "warning" ? "orange" : "field"}
      variant="light"
      p="xs"
      role={props.tone === "warning" ? "alert" : "status"}
      withCloseButton={props.onClose !== undefined}
      closeButtonLabel={t(appWords.close)}
      {...(props.onClose ? { onClose: props.onClose } : {})}
    >
      {props.children}
    </Alert>
  );
}
