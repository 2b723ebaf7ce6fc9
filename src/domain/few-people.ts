/** Below this many people a rate says little of the place: it is shown with a warning. */
export const FEW_PEOPLE = 100;

/** Whether a count of people is so small, 1 to 4, that it may point at a household. */
export function isSmallCount(count: number): boolean {
  return count >= 1 && count < 5;
}
