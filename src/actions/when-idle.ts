/** Settles when the browser has nothing better to do, at the latest after `timeout` milliseconds. */
export function whenIdle(timeout: number): Promise<unknown> {
  return new Promise((resolve) =>
    "requestIdleCallback" in window
      ? window.requestIdleCallback(resolve, { timeout })
      : setTimeout(resolve, Math.min(timeout, 2000)),
  );
}
