import { Anchor, Button, Group } from "@mantine/core";
import { showOwnRoleEdits } from "../actions/edit-roles";
import { saveRoleEditsFile } from "../actions/role-edits-file";
import { useLinkProblems } from "../state/url/use-view";
import { useDatabase } from "../state/use-database";
import { useViewContext } from "../state/use-view-context";
import { Notice, ProblemNotice } from "../ui/shell/notice";
import classes from "../ui/shell/shell.module.css";
import { useWords } from "../ui/words-context";

/** Everything the page has to say before the view itself. Empty when there is nothing. */
export function FrameNotices() {
  const { problems, resolved, panes } = useViewContext();
  const said = useLinkProblems([...problems, ...resolved.problems]);
  return (
    <div className={classes.notices}>
      {said.open.map((problem) => (
        <ProblemNotice
          key={JSON.stringify(problem)}
          problem={problem}
          onClose={() => said.close(problem)}
        />
      ))}
      {panes.problem ? <ProblemNotice problem={panes.problem} onRetry={panes.retry} /> : null}
      <DatabaseNotice />
      <MarksNotices />
    </div>
  );
}

function DatabaseNotice() {
  const { t } = useWords();
  const { status } = useDatabase();
  return status === "failed" ? <Notice tone="warning">{t("app.noDatabase")}</Notice> : null;
}

function MarksNotices() {
  const { t } = useWords();
  const { roles } = useViewContext();
  const { marks } = roles;
  return (
    <>
      {marks.origin === "link" && marks.kept.length > 0 ? (
        <Notice tone="info">
          <Group gap="sm">
            <span>{t("app.marksFromLink", { n: marks.edits.length, own: marks.kept.length })}</span>
            <Anchor component="button" onClick={showOwnRoleEdits}>
              {t("app.marksShowOwn")}
            </Anchor>
          </Group>
        </Notice>
      ) : null}
      {roles.tooManyForLink ? (
        <Notice tone="warning">
          <Group gap="sm">
            <span>{t("app.marksTooMany", { n: marks.edits.length })}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => saveRoleEditsFile(marks.edits)}
            >
              {t("app.marksSave")}
            </Button>
          </Group>
        </Notice>
      ) : null}
      {marks.lasting === false && marks.edits.length > 0 ? (
        <Notice tone="warning">{t("app.noStorage")}</Notice>
      ) : null}
    </>
  );
}
