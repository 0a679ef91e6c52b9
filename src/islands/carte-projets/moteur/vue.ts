/** What the map must know of the page around it to show a place well. */

/** The widest panel, pixels, and the room around it: the style of CarteProjets.astro says the same. */
const [WIDEST, SHARE, GAP] = [352, 0.46, 12];

/** Pixels that the panel takes on the left of a wide map, open or not; on a phone it is a sheet at the foot. */
export function panelWidth({ clientWidth }: HTMLElement): number {
  const isWide = matchMedia('(min-width: 48rem)').matches;
  return isWide ? Math.min(WIDEST, SHARE * clientWidth) + GAP : 0;
}

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
