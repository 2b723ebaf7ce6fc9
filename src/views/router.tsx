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
import { isViewName, LAST_VIEW } from "./names";

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

const planner = createRoute({
  getParentRoute: () => root,
  path: "/planner",
  component: lazyRouteComponent(() => import("./planner/planner-view"), "PlannerView"),
});

const executive = createRoute({
  getParentRoute: () => root,
  path: "/executive",
  component: lazyRouteComponent(() => import("./executive/executive-view"), "ExecutiveView"),
});

const officer = createRoute({
  getParentRoute: () => root,
  path: "/officer",
  component: lazyRouteComponent(() => import("./officer/officer-view"), "OfficerView"),
});

const data = createRoute({
  getParentRoute: () => root,
  path: "/data",
  component: lazyRouteComponent(() => import("./data/data-view"), "DatasetsView"),
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
