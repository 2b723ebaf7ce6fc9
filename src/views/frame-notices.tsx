import { Anchor, Button, Group } from "@mantine/core";
import { keepShownRoleEdits, showOwnRoleEdits } from "../actions/edit-roles";
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
      <RoleEditsNotices />
    </div>
  );
}

function DatabaseNotice() {
  const { t } = useWords();
  const { status } = useDatabase();
  return status === "failed" ? <Notice tone="warning">{t("app.noDatabase")}</Notice> : null;
}

function RoleEditsNotices() {
  const { t } = useWords();
  const { edits, lasting, tooManyForLink } = useViewContext().roles;
  const n = edits.length;
  return (
    <>
      <OthersEdits />
      {tooManyForLink ? (
        <Notice tone="warning">
          <Group gap="sm">
            <span>{t("app.rolesTooMany", { n })}</span>
            <Button size="compact-sm" variant="default" onClick={() => saveRoleEditsFile(edits)}>
              {t("app.rolesSave")}
            </Button>
          </Group>
        </Notice>
      ) : null}
      {lasting === false && n > 0 ? <Notice tone="warning">{t("app.noStorage")}</Notice> : null}
    </>
  );
}

/** Says whose roles are shown where the device keeps others, with the way to either. */
function OthersEdits() {
  const { t } = useWords();
  const { edits, origin, onDevice } = useViewContext().roles;
  const differs = origin === "conflict" || (origin === "link" && onDevice.length > 0);
  if (!differs) return null;
  const blanks = { n: edits.length, own: onDevice.length };
  return (
    <Notice tone={origin === "link" ? "info" : "warning"}>
      <Group gap="sm">
        <span>{t(origin === "link" ? "app.rolesFromLink" : "app.rolesOfOtherTab", blanks)}</span>
        <Anchor component="button" onClick={showOwnRoleEdits}>
          {t("app.rolesShowOwn")}
        </Anchor>
        <Anchor component="button" onClick={() => void keepShownRoleEdits()}>
          {t("app.rolesKeepShown")}
        </Anchor>
      </Group>
    </Notice>
  );
}
