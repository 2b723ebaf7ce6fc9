import { Button, Center, Loader, Stack, Text, Title } from "@mantine/core";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { openRoleEdits } from "../actions/edit-roles";
import { refuseDatabase, startDatabase } from "../actions/start-database";
import { PAGES, pageOf } from "../domain/pages";
import { appWords } from "../i18n/words/app";
import { useAnswer } from "../state/async/use-answer";
import { markFirstView } from "../state/first-view";
import { loadAppData } from "../state/load-app-data";
import { useView } from "../state/url/use-view";
import { useApp } from "../state/use-app";
import { useAppInUse } from "../state/use-app-in-use";
import { useRoleEditsInLink } from "../state/use-roles";
import { useViewContext, ViewContextProvider } from "../state/use-view-context";
import { useWorkspace } from "../state/workspace/use-workspace";
import { AreaSearch } from "../ui/area/area-search";
import { Brand, Header } from "../ui/shell/header";
import { ProblemNotice } from "../ui/shell/notice";
import { Shell } from "../ui/shell/shell";
import classes from "../ui/shell/shell.module.css";
import { useWords, WordsProvider } from "../ui/words-context";
import { DropOverlay } from "./drop-overlay";
import { FrameNotices } from "./frame-notices";
import { HeaderTools } from "./header-tools";
import { rememberPage } from "./last-page";
import { MissingIndicators } from "./missing-indicators";
import { NothingToShow } from "./nothing-to-show";

const HOME = `/${PAGES[0].id}` as const;

/** Page around every view: language, header, notices, and the data that all views need. */
export function Frame() {
  const { view } = useView();
  useEffect(() => {
    document.documentElement.lang = view.lang;
  }, [view.lang]);
  return (
    <WordsProvider language={view.lang}>
      <Loaded />
    </WordsProvider>
  );
}

function Loaded() {
  const { view } = useView();
  const { revision } = useWorkspace();
  const app = useAnswer(["app-data", revision], () => loadAppData(view.indicator));
  const { problem } = app;
  useEffect(() => {
    if (problem) refuseDatabase(problem);
  }, [problem]);
  // New app data after an import is rendered in slices: the page answers meanwhile.
  const shown = useAppInUse(useDeferredValue(app.data) ?? app.data);
  if (shown) {
    return (
      <ViewContextProvider app={shown} empty={<Empty />}>
        <Page />
      </ViewContextProvider>
    );
  }
  return (
    <Shell header={<TopBar search={null} />} notices={null}>
      <main id="content">
        {problem ? <LoadFailed problem={problem} onRetry={app.retry} /> : <Waiting />}
      </main>
    </Shell>
  );
}

function Page() {
  const { app, patch, resolved, view } = useViewContext();
  const path = useLocation({ select: (location) => location.pathname.split("/").at(-1) ?? "" });
  useEffect(() => {
    const page = pageOf(path);
    if (page) rememberPage(page.id);
    if (page && !page.map) markFirstView("tables");
  }, [path]);
  const fromLink = useRef(view.roles);
  useEffect(() => startDatabase(app), [app]);
  useEffect(() => void openRoleEdits(fromLink.current), []);
  useRoleEditsInLink();
  const { areas } = app;
  const search = useMemo(
    () => <AreaSearch areas={areas} onSelect={(code) => patch({ selected: code })} />,
    [areas, patch],
  );
  return (
    <Shell header={<TopBar search={search} />} notices={<FrameNotices />}>
      {pageOf(path)?.map && resolved.missing.length > 0 ? <MissingIndicators /> : <Outlet />}
      <DropOverlay />
    </Shell>
  );
}

/** The frame while no indicator has data in use: the pages without a map are of use all the same. */
function Empty() {
  const app = useApp();
  const path = useLocation({ select: (location) => location.pathname.split("/").at(-1) ?? "" });
  const page = pageOf(path);
  useEffect(() => startDatabase(app), [app]);
  return (
    <Shell header={<TopBar search={null} />} notices={null}>
      {page?.map ? <NothingToShow /> : <Outlet />}
      <DropOverlay />
    </Shell>
  );
}

const TopBar = memo(function TopBar(props: { search: React.ReactNode }) {
  const { pick } = useWords();
  return (
    <Header
      home={
        <Link to={HOME} search={true} className={classes.brand ?? ""}>
          <Brand />
        </Link>
      }
      nav={PAGES.map(({ id, name }) => (
        <Link key={id} to={`/${id}`} search={true} className={classes.tab ?? ""}>
          {pick(name)}
        </Link>
      ))}
      search={props.search}
      tools={<HeaderTools />}
    />
  );
});

function Waiting() {
  const { t } = useWords();
  return (
    <Center h="60vh">
      <Stack align="center" gap="xs">
        <Loader />
        <Text>{t(appWords.loading)}</Text>
      </Stack>
    </Center>
  );
}

function LoadFailed(props: React.ComponentProps<typeof ProblemNotice>) {
  const { t } = useWords();
  return (
    <Stack p="lg" maw={720}>
      <Title order={1} size="h3">
        {t(appWords.loadFailed)}
      </Title>
      <ProblemNotice {...props} />
    </Stack>
  );
}

/** Shown for an address that is no view. */
export function NotFound() {
  const { t } = useWords();
  return (
    <main id="content">
      <Stack p="lg" align="flex-start">
        <Title order={1} size="h3">
          {t(appWords.notFound)}
        </Title>
        <Button component={Link} to={HOME}>
          {t(appWords.toHome)}
        </Button>
      </Stack>
    </main>
  );
}
