type Taker = (files: readonly File[]) => void;

let waiting: readonly File[] = [];
let taker: Taker | null = null;

/** Passes dropped files to the import screen, or keeps them until it is there. */
export function giveDropped(files: readonly File[]): void {
  if (taker) taker(files);
  else waiting = [...waiting, ...files];
}

/** The import screen takes dropped files from now on, those that wait first; returns how to stop. */
export function takeDropped(take: Taker): () => void {
  taker = take;
  const files = waiting;
  waiting = [];
  if (files.length > 0) take(files);
  return () => {
    if (taker === take) taker = null;
  };
}
