import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { readLocal } from "../state/local";
import { parseSearch, type RawSearch, stringifySearch } from "../state/url/search";
import { Frame, NotFound } from "./frame";
import { isViewName, LAST_VIEW, type ViewName } from "./names";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): RawSearch => search as RawSearch,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    const last = readLocal(LAST_VIEW) ?? "";
    throw redirect({ to: `/${isViewName(last) ? last : "planner"}`, search, replace: true });
  },
});

const pages = {
  planner: () => import("./planner/planner-view"),
  executive: () => import("./executive/executive-view"),
  officer: () => import("./officer/officer-view"),
  data: () => import("./data/data-view"),
} as const satisfies Record<ViewName, () => Promise<unknown>>;

/** Asks for the code of the view that an address names, before the router does. */
export function fetchViewEarly(pathname: string): void {
  const name = pathname.split("/").at(-1) ?? "";
  if (isViewName(name)) void pages[name]();
}

const planner = createRoute({
  getParentRoute: () => root,
  path: "/planner",
  component: lazyRouteComponent(pages.planner, "PlannerView"),
});

const executive = createRoute({
  getParentRoute: () => root,
  path: "/executive",
  component: lazyRouteComponent(pages.executive, "ExecutiveView"),
});

const officer = createRoute({
  getParentRoute: () => root,
  path: "/officer",
  component: lazyRouteComponent(pages.officer, "OfficerView"),
});

const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(pages.data, "DatasetsView"),
});

/** Routes of the app; search parameters stay as texts, `state/url` gives them meaning. */
export const router = createRouter({
  routeTree: root.addChildren([home, planner, executive, officer, data]),
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
