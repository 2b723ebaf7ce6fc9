/**
 * deck.gl asks itself on every frame whether there is anything to draw, which keeps an idle page
 * busy. This lets it ask only while something may have changed.
 */
export type DeckLoop = { wake(): void; sleep(): void };

type Loop = { start(): unknown; stop(): unknown };

/** The loop of a deck that may not exist yet; until then both do nothing. */
export function deckLoop(deckOf: () => object | null | undefined): DeckLoop {
  const loop = () => (deckOf() as unknown as { animationLoop: Loop | null } | null)?.animationLoop;
  return { wake: () => void loop()?.start(), sleep: () => void loop()?.stop() };
}
