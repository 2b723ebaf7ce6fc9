import { type QueryClient, type QueryKey, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Problem } from "../../base/problem";
import type { Result } from "../../base/result";

/** An asynchronous question on the screen: waiting, answered, or failed with a typed problem. */
export type Answer<T> = {
  readonly data: T | undefined;
  /** `data` answers what was asked before: it stands in until the answer comes. */
  readonly isPrevious: boolean;
  readonly problem: Problem | null;
  readonly waiting: boolean;
  retry(): void;
};

/** A typed problem thrown into TanStack Query and taken out again by {@link useAnswer}. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** The value of a result; a problem is thrown for TanStack Query to hold. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemError(result.problem);
}

/**
 * Asks once per key and keeps the answer; `enabled: false` waits. While the answer to a new key is on
 * its way the one before stays, where `stays` approves of its key.
 */
export function useAnswer<T>(
  key: QueryKey,
  ask: (signal: AbortSignal) => Promise<Result<T>>,
  enabled = true,
  stays: (before: QueryKey) => boolean = () => true,
): Answer<T> {
  const query = useQuery<T>({
    queryKey: key,
    queryFn: async ({ signal }) => unwrap(await ask(signal)),
    enabled,
    placeholderData: (previous, query) => (query && stays(query.queryKey) ? previous : undefined),
  });
  const { refetch } = query;
  const retry = useCallback(() => void refetch(), [refetch]);
  return {
    data: query.data,
    isPrevious: query.isPlaceholderData,
    problem: problemOf(query.error),
    waiting: query.isPending && enabled,
    retry,
  };
}

/** Asks before any component does; a failure is asked again by the first that needs the answer. */
export function askEarly<T>(
  client: QueryClient,
  queryKey: QueryKey,
  ask: () => Promise<Result<T>>,
): void {
  void client.prefetchQuery({ queryKey, queryFn: async () => unwrap(await ask()) });
}

function problemOf(error: Error | null): Problem | null {
  if (!error) return null;
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
