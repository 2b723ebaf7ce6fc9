import "@mantine/core/styles.css";
import "@fontsource/noto-sans-thai/400.css";
import "@fontsource/noto-sans-thai/600.css";
import "./main.css";
import "./print.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { askEarly } from "./state/async/use-answer";
import { loadAppData } from "./state/load-app-data";
import { parseSearch, readView } from "./state/url/search";
import { theme } from "./ui/theme";
import { fetchViewEarly, router } from "./views/router";

const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
});

const { view } = readView(parseSearch(window.location.search));
fetchViewEarly(window.location.pathname);
askEarly(client, ["app-data", 0], () => loadAppData(view.indicator));

const root = document.getElementById("root");
if (!root) throw new Error("index.html lacks #root");
createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
);
