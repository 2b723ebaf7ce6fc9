import { Anchor, Button, Group } from "@mantine/core";
import { keepShownRoleEdits, showOwnRoleEdits } from "../actions/edit-roles";
import { saveRoleEditsFile } from "../actions/role-edits-file";
import type { Problem } from "../base/problem";
import { appWords } from "../i18n/words/app";
import { useLinkProblems } from "../state/url/use-view";
import { useDatabase } from "../state/use-database";
import { useViewContext } from "../state/use-view-context";
import { Notice, ProblemNotice } from "../ui/shell/notice";
import classes from "../ui/shell/shell.module.css";
import { useWords } from "../ui/words-context";
import { DemonstrationNotice } from "./demonstration-notice";

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
      <DamagedFiles />
      <DatabaseNotice />
      <RoleEditsNotices />
      <DemonstrationNotice />
    </div>
  );
}

/**
 * Damaged files of roles, villages and other tables, each named once on every page. Files of
 * figures are named where their figures are wanted.
 */
function DamagedFiles() {
  const { app, roles } = useViewContext();
  const { problems } = useDatabase();
  const parts = [...app.sources.values()].flatMap((source) => source.parts);
  const figures = new Set(parts.map(({ file }) => file));
  const others = problems.filter(
    (one) => one.kind === "file-damaged" && !figures.has(one.file) && !isSame(one, roles.problem),
  );
  return (
    <>
      {roles.problem ? <ProblemNotice problem={roles.problem} onRetry={roles.retry} /> : null}
      {others.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} problem={problem} />
      ))}
    </>
  );
}

function isSame(one: Problem, other: Problem | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function DatabaseNotice() {
  const { t } = useWords();
  const { status } = useDatabase();
  return status === "failed" ? <Notice tone="warning">{t(appWords.noDatabase)}</Notice> : null;
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
            <span>{t(appWords.rolesTooMany, { n })}</span>
            <Button size="compact-sm" variant="default" onClick={() => saveRoleEditsFile(edits)}>
              {t(appWords.rolesSave)}
            </Button>
          </Group>
        </Notice>
      ) : null}
      {lasting === false && n > 0 ? <Notice tone="warning">{t(appWords.noStorage)}</Notice> : null}
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
        <span>
          {t(origin === "link" ? appWords.rolesFromLink : appWords.rolesOfOtherTab, blanks)}
        </span>
        <Anchor component="button" onClick={showOwnRoleEdits}>
          {t(appWords.rolesShowOwn)}
        </Anchor>
        <Anchor component="button" onClick={() => void keepShownRoleEdits()}>
          {t(appWords.rolesKeepShown)}
        </Anchor>
      </Group>
    </Notice>
  );
}
