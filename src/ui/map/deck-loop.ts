/**
 * deck.gl asks itself on every frame whether there is anything to draw, which keeps an idle page
 * busy. This lets it ask only while something may have changed.
 */
export type DeckLoop = {
  /** Something has changed: new props are taken up on the next frame. */
  wake(): void;
  /** Nothing more is expected: stops after a few frames, unless woken before. */
  rest(): void;
};

type Loop = { start(): unknown; stop(): unknown };

/** Frames deck.gl gets to take up new props and to ask for a repaint. */
const LAST_FRAMES = 3;

/** The loop of a deck that may not exist yet; until then nothing happens. */
export function deckLoop(deckOf: () => object | null | undefined): DeckLoop {
  const loop = () =>
    (deckOf() as { animationLoop?: Loop | null } | null | undefined)?.animationLoop;
  let wakes = 0;
  const countDown = (frames: number, since: number) => {
    if (wakes !== since) return;
    if (frames === 0) loop()?.stop();
    else requestAnimationFrame(() => countDown(frames - 1, since));
  };
  return {
    wake: () => {
      wakes++;
      loop()?.start();
    },
    rest: () => countDown(LAST_FRAMES, wakes),
  };
}
