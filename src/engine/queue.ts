/** Runs jobs one after the other in the order they came; a failed job does not stop the next. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** An empty {@link Queue}. */
export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job, job);
    last = mine;
    return mine;
  };
}
