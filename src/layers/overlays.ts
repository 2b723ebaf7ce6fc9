/** A layer over the colours that can be switched on and off. */
type OverlaySwitch = {
  /** Whether a link that says nothing of layers shows it. */
  readonly byDefault: boolean;
};

/** The switches in the order of the form; each is named by the word `controls.layer.<id>`. */
const OVERLAYS = {
  roles: { byDefault: true },
  sep: { byDefault: false },
  households: { byDefault: false },
  labels: { byDefault: true },
} as const satisfies Readonly<Record<string, OverlaySwitch>>;

/** Id of a switch, as links write it. */
export type OverlayId = keyof typeof OVERLAYS;

/** Every {@link OverlayId} in the order of the form. */
export const OVERLAY_IDS = Object.keys(OVERLAYS) as readonly OverlayId[];

/** The layers that a link shows which says nothing of them. */
export const DEFAULT_OVERLAYS: readonly OverlayId[] = OVERLAY_IDS.filter(
  (id) => OVERLAYS[id].byDefault,
);
