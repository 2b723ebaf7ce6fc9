import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import type { ComponentType } from "react";
import { PAGE_IDS, type PageId, pageOf } from "../domain/pages";
import { parseSearch, type RawSearch, stringifySearch } from "../state/url/search";
import { Frame, NotFound } from "./frame";
import { lastPage } from "./last-page";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): RawSearch => search as RawSearch,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: `/${lastPage()}`, search, replace: true });
  },
});

const VIEWS: Readonly<Record<PageId, () => Promise<{ default: ComponentType }>>> = {
  planner: () => import("./planner/planner-view").then((m) => ({ default: m.PlannerView })),
  executive: () => import("./executive/executive-view").then((m) => ({ default: m.ExecutiveView })),
  officer: () => import("./officer/officer-view").then((m) => ({ default: m.OfficerView })),
  data: () => import("./data/data-view").then((m) => ({ default: m.DatasetsView })),
};

/** Asks for the code of the page that an address names, before the router does. */
export function fetchViewEarly(pathname: string): void {
  const page = pageOf(pathname.split("/").at(-1) ?? "");
  if (page) void VIEWS[page.id]();
}

const pages = PAGE_IDS.map((id) =>
  createRoute({
    getParentRoute: () => root,
    path: `/${id}`,
    component: lazyRouteComponent(VIEWS[id]),
  }),
);

/** Routes of the app; search parameters stay as texts, `state/url` gives them meaning. */
export const router = createRouter({
  routeTree: root.addChildren([home, ...pages]),
  basepath: import.meta.env.BASE_URL,
  parseSearch,
  stringifySearch,
  trailingSlash: "never",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
