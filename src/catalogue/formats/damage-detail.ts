/** A detail for people of what a parser threw: its own slips say nothing to anybody else. */
export function damageDetail(cause: unknown): string {
  const slip = cause instanceof TypeError || cause instanceof RangeError;
  if (slip) return "its parts do not fit together";
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
}
