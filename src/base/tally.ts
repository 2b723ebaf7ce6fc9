/** Adds to the sum under a key, which starts at 0: how often or how much, never a figure that may be unknown. */
export function addTo<K>(sums: Map<K, number>, key: K, by = 1): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}
