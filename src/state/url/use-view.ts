import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { Problem } from "../../base/problem";
import { type RawSearch, readView, writeView } from "./search";
import type { ViewState } from "./view-state";

/** The view's state as the URL has it, and the way to change it. */
export type ViewHandle = {
  readonly view: ViewState;
  readonly problems: readonly Problem[];
  /** Changes some fields. `replace` keeps the browser's history free of small steps. */
  patch(change: Partial<ViewState>, options?: { replace?: boolean }): void;
};

/** `useSearch` with a selector, without the types of routes that this app does not use. */
const useSelectedSearch = useSearch as unknown as <T>(options: {
  strict: false;
  select(raw: RawSearch): T;
}) => T;

const read = new WeakMap<RawSearch, ReturnType<typeof readView>>();

function readOnce(raw: RawSearch): ReturnType<typeof readView> {
  const known = read.get(raw);
  if (known) return known;
  const made = readView(raw);
  read.set(raw, made);
  return made;
}

/** State of the view from the URL; every component that asks sees the same. */
export function useView(): ViewHandle {
  const raw = useSearch({ strict: false }) as RawSearch;
  const { view, problems } = readOnce(raw);
  return { view, problems, patch: usePatch() };
}

/**
 * The problems of the links read so far, and the way to close one. They outlast the first change of
 * the view, which writes the link anew without its bad values.
 */
export function useLinkProblems(problems: readonly Problem[]): {
  readonly open: readonly Problem[];
  close(problem: Problem): void;
} {
  const [found, setFound] = useState<ReadonlyMap<string, Problem>>(new Map());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const fresh = problems.filter((problem) => !found.has(JSON.stringify(problem)));
  if (fresh.length > 0) {
    setFound(new Map([...found, ...fresh.map((p) => [JSON.stringify(p), p] as const)]));
  }
  return {
    open: [...found].flatMap(([key, problem]) => (closed.has(key) ? [] : [problem])),
    close: (problem) => setClosed(new Set([...closed, JSON.stringify(problem)])),
  };
}

/** One field of the view's state; the component renders again only when that field changes. */
export function useViewField<K extends keyof ViewState>(field: K): ViewState[K] {
  return useSelectedSearch({ strict: false, select: (raw) => readOnce(raw).view[field] });
}

/** The way to change the view, for components that do not show it; always the same function. */
export function usePatch(): ViewHandle["patch"] {
  const navigate = useNavigate();
  return useCallback<ViewHandle["patch"]>(
    (change, options) => {
      void navigate({
        to: ".",
        search: ((previous: RawSearch) =>
          writeView({ ...readOnce(previous).view, ...change })) as never,
        replace: options?.replace ?? false,
      });
    },
    [navigate],
  );
}
