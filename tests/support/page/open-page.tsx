import "@mantine/core/styles.css";
import "../../../src/main.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import type { Language } from "../../../src/base/language";
import type { AppData } from "../../../src/figures/app-data";
import { markFirstView } from "../../../src/state/first-view";
import { loadAppData } from "../../../src/state/load-app-data";
import {
  parseSearch,
  type RawSearch,
  readView,
  stringifySearch,
  writeView,
} from "../../../src/state/url/search";
import { useView } from "../../../src/state/url/use-view";
import { DEFAULT_VIEW, type ViewState } from "../../../src/state/url/view-state";
import { ViewContextProvider } from "../../../src/state/use-view-context";
import { theme } from "../../../src/ui/theme";
import { WordsProvider } from "../../../src/ui/words-context";
import { countryFiles } from "../made-up/country";

/** A part of a page on the screen, over the made-up country. */
export type OpenPage = {
  readonly app: AppData;
  readonly host: HTMLElement;
  /** The state of the view as the link has it now. */
  view(): ViewState;
  close(): void;
};

let country: Promise<AppData> | null = null;

/** The made-up country as the app loads it; every file below `data/` is served from memory. */
export function theCountry(): Promise<AppData> {
  country ??= load();
  return country;
}

async function load(): Promise<AppData> {
  const files = countryFiles();
  const real = window.fetch.bind(window);
  const madeUp = (address: string) => {
    const file = /^\/data\/(.+)$/.exec(new URL(address, window.location.href).pathname)?.[1];
    if (file === undefined) return undefined;
    const bytes = files.get(file);
    return bytes ? new Blob([bytes as Uint8Array<ArrayBuffer>]) : null;
  };
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    const body = madeUp(input instanceof Request ? input.url : `${input}`);
    if (body === undefined) return real(input, init);
    return Promise.resolve(new Response(body, { status: body ? 200 : 404 }));
  });
  serveWorkers(madeUp);
  const app = await loadAppData("");
  if (!app.ok) throw new Error(JSON.stringify(app.problem));
  return app.value;
}

/** Workers fetch boundaries by an address that they are told: it becomes one of the bytes in memory. */
function serveWorkers(madeUp: (address: string) => Blob | null | undefined): void {
  const told = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(told);
    if (typeof part !== "object" || part === null) return part;
    if (Object.getPrototypeOf(part) !== Object.prototype) return part;
    const address = (part as { url?: unknown }).url;
    const bytes = typeof address === "string" ? madeUp(address) : undefined;
    if (bytes) return { ...(part as object), url: URL.createObjectURL(bytes) };
    return Object.fromEntries(Object.entries(part as object).map(([key, of]) => [key, told(of)]));
  };
  const post = Worker.prototype.postMessage as (message: unknown, transfer?: unknown) => void;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: unknown) {
    post.call(this, told(message), transfer);
  };
}

/**
 * Puts a part of a page on the screen as the app does: language, data, link and theme around it.
 * `view` is what the link says; the rest stands at its default. `change` makes other data of the country's.
 */
export async function openPage(
  part: ReactNode,
  view: Partial<ViewState> & { lang: Language },
  width = 420,
  change: (app: AppData) => AppData = (app) => app,
): Promise<OpenPage> {
  const app = change(await theCountry());
  markFirstView("tables");
  const host = document.createElement("div");
  Object.assign(host.style, { width: `${width}px`, height: "900px", overflow: "auto" });
  document.body.append(host);
  const router = routerOf(
    <Around app={app}>{part}</Around>,
    writeView({ ...DEFAULT_VIEW, ...view }),
  );
  const root = createRoot(host);
  root.render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    app,
    host,
    view: () => readView(router.state.location.search as RawSearch).view,
    close: () => {
      root.unmount();
      host.remove();
    },
  };
}

function Around(props: { app: AppData; children: ReactNode }) {
  const { view } = useView();
  return (
    <WordsProvider language={view.lang}>
      <ViewContextProvider app={props.app} empty={<p>nothing to show</p>}>
        <Suspense>
          <main id="content" tabIndex={-1}>
            {props.children}
          </main>
        </Suspense>
      </ViewContextProvider>
    </WordsProvider>
  );
}

function routerOf(page: ReactNode, search: RawSearch) {
  const root = createRootRoute({
    validateSearch: (raw: Record<string, unknown>): RawSearch => raw as RawSearch,
  });
  const route = createRoute({ getParentRoute: () => root, path: "/$page", component: () => page });
  return createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [`/planner${stringifySearch(search)}`] }),
    parseSearch,
    stringifySearch,
  });
}
