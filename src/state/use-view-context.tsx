import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { AppData } from "../figures/app-data";
import { type Resolved, resolveView } from "./resolve-view";
import { useView, type ViewHandle } from "./url/use-view";
import { type Panes, usePanes } from "./use-panes";
import { type Roles, useRoles } from "./use-roles";

/** All that a view works with, computed once for the page. */
export type ViewContext = ViewHandle & {
  readonly app: AppData;
  readonly resolved: Resolved;
  readonly panes: Panes;
  readonly roles: Roles;
};

const SessionContext = createContext<ViewContext | null>(null);
const CoreContext = createContext<AppData | null>(null);
const RolesContext = createContext<Roles | null>(null);

/** Gives the views their session; `empty` is shown when no indicator has any data. */
export function ViewContextProvider(props: {
  app: AppData;
  empty: ReactNode;
  children: ReactNode;
}) {
  const handle = useView();
  const { app } = props;
  const resolved = useMemo(() => resolveView(handle.view, app), [handle.view, app]);
  if (!resolved) return props.empty;
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
    <CoreContext.Provider value={app}>
      <RolesContext.Provider value={roles}>
        <SessionContext.Provider value={viewContext}>{props.children}</SessionContext.Provider>
      </RolesContext.Provider>
    </CoreContext.Provider>
  );
}

/** The app data alone: for parts that a change of the view need not render again. */
export function useCore(): AppData {
  return present(useContext(CoreContext));
}

/** The roles alone, likewise. */
export function useRolesOnMap(): Roles {
  return present(useContext(RolesContext));
}

/** The session of the page. */
export function useViewContext(): ViewContext {
  return present(useContext(SessionContext));
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("a SessionProvider is needed above");
  return value;
}
