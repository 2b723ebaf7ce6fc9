import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Core } from "./core";
import { type Resolved, resolveView } from "./resolve-view";
import { useView, type ViewHandle } from "./url/use-view";
import { type Roles, useRoles } from "./use-marks";
import { type Panes, usePanes } from "./use-panes";

/** All that a view works with, computed once for the page. */
export type Session = ViewHandle & {
  readonly core: Core;
  readonly resolved: Resolved;
  readonly panes: Panes;
  readonly roles: Roles;
};

const SessionContext = createContext<Session | null>(null);
const CoreContext = createContext<Core | null>(null);
const RolesContext = createContext<Roles | null>(null);

/** Gives the views their session; `empty` is shown when no indicator has any data. */
export function SessionProvider(props: { core: Core; empty: ReactNode; children: ReactNode }) {
  const handle = useView();
  const { core } = props;
  const resolved = useMemo(() => resolveView(handle.view, core), [handle.view, core]);
  if (!resolved) return props.empty;
  return (
    <Ready core={core} handle={handle} resolved={resolved}>
      {props.children}
    </Ready>
  );
}

function Ready(props: { core: Core; handle: ViewHandle; resolved: Resolved; children: ReactNode }) {
  const { core, handle, resolved } = props;
  const panes = usePanes(core, resolved, handle.view);
  const roles = useRoles(core);
  const session = { ...handle, core, resolved, panes, roles };
  return (
    <CoreContext.Provider value={core}>
      <RolesContext.Provider value={roles}>
        <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>
      </RolesContext.Provider>
    </CoreContext.Provider>
  );
}

/** The core alone: for parts that a change of the view need not render again. */
export function useCore(): Core {
  return present(useContext(CoreContext));
}

/** The roles alone, likewise. */
export function useRolesOnMap(): Roles {
  return present(useContext(RolesContext));
}

/** The session of the page. */
export function useSession(): Session {
  return present(useContext(SessionContext));
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("a SessionProvider is needed above");
  return value;
}
