import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { AppData } from "../figures/app-data";
import { type Resolved, resolveView } from "./resolve-view";
import { useView, type ViewHandle } from "./url/use-view";
import { AppContext, present } from "./use-app";
import { type Panes, usePanes } from "./use-panes";
import { type Roles, useRoles } from "./use-roles";

/** All that a view works with, computed once for the page. */
export type ViewContext = ViewHandle & {
  readonly app: AppData;
  readonly resolved: Resolved;
  readonly panes: Panes;
  readonly roles: Roles;
};

const PageContext = createContext<ViewContext | null>(null);
const RolesContext = createContext<Roles | null>(null);

/** Gives the views what they work with; `empty` is shown when no indicator has any data; it has the app's data only. */
export function ViewContextProvider(props: {
  app: AppData;
  empty: ReactNode;
  children: ReactNode;
}) {
  const handle = useView();
  const { app } = props;
  const resolved = useMemo(() => resolveView(handle.view, app), [handle.view, app]);
  if (!resolved) return <AppContext.Provider value={app}>{props.empty}</AppContext.Provider>;
  return (
    <Ready app={app} handle={handle} resolved={resolved}>
      {props.children}
    </Ready>
  );
}

function Ready(props: {
  app: AppData;
  handle: ViewHandle;
  resolved: Resolved;
  children: ReactNode;
}) {
  const { app, handle, resolved } = props;
  const panes = usePanes(app, resolved, handle.view);
  const roles = useRoles(app);
  const viewContext = { ...handle, app, resolved, panes, roles };
  return (
    <AppContext.Provider value={app}>
      <RolesContext.Provider value={roles}>
        <PageContext.Provider value={viewContext}>{props.children}</PageContext.Provider>
      </RolesContext.Provider>
    </AppContext.Provider>
  );
}

/** The roles alone, likewise. */
export function useRolesOnMap(): Roles {
  return present(useContext(RolesContext));
}

/** All of it: what the page has, what its view shows, and the roles. */
export function useViewContext(): ViewContext {
  return present(useContext(PageContext));
}
