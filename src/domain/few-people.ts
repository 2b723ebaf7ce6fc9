/** Below this many people a rate says little of the place: it is shown with a warning. */
export const FEW_PEOPLE = 100;
