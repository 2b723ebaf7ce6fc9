import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { downloadTemplate, templateList } from "../../actions/download-template";
import type { Problem } from "../../base/problem";
import { importWords } from "../../i18n/words/import";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import classes from "./import/import.module.css";

/** Forms to download, fill in and bring back. */
export function Templates() {
  const { t, pick } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (id: string, format: "xlsx" | "csv") => {
    const done = await downloadTemplate(id, format);
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <>
      <p>{t(importWords.templatesLead)}</p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ul className={classes.places}>
        {templateList().map((sheet) => (
          <li key={sheet.id} className={classes.place}>
            <div className={classes.placeName}>
              <strong>{pick(sheet.title)}</strong>
              <div className={classes.small}>{pick(sheet.explanation)}</div>
            </div>
            <Group gap={6}>
              {(["xlsx", "csv"] as const).map((format) => (
                <Button
                  key={format}
                  size="compact-md"
                  variant="default"
                  aria-label={`${format.toUpperCase()}: ${pick(sheet.title)}`}
                  onClick={() => void save(sheet.id, format)}
                >
                  {format.toUpperCase()}
                </Button>
              ))}
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
}
