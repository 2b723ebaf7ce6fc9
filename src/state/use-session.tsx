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
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>;
}

/** The session of the page. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it");
  return session;
}
