/** What the map must know of the page around it to show a place well. */
import type { LngLatBoundsLike, Map as MapLibre } from 'maplibre-gl';
import type { Cadrage } from '../../../lib/carte/vues.ts';

/** The widest panel, pixels, and the room around it: the style of CarteProjets.astro says the same. */
const [WIDEST, SHARE, GAP] = [352, 0.46, 12];
/** Room around what is shown, pixels. */
const PADDING = 24;

/** Pixels that the panel takes on the left of a wide map, open or not; on a phone it is a sheet at the foot. */
export function panelWidth({ clientWidth }: HTMLElement): number {
  const isWide = matchMedia('(min-width: 48rem)').matches;
  return isWide ? Math.min(WIDEST, SHARE * clientWidth) + GAP : 0;
}

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The opening view of a frame, before there is a map to move. */
export const openingOn = (cadrage: Cadrage) => ({
  bounds: toBounds(cadrage),
  fitBoundsOptions: { padding: PADDING },
});

/** Shows a frame beside the panel. */
export function fitFrame(map: MapLibre, cadrage: Cadrage): void {
  const left = panelWidth(map.getContainer()) + PADDING;
  map.fitBounds(toBounds(cadrage), {
    padding: { top: PADDING, bottom: PADDING, right: PADDING, left },
    animate: !reducedMotion(),
  });
}

/** Brings a point into view, beside the panel, with as little movement as can be. */
export function revealPoint(map: MapLibre, point: [number, number], zoom: number): void {
  const left = panelWidth(map.getContainer());
  const isInSight = map.getBounds().contains(point) && map.project(point).x > left;
  if (isInSight && map.getZoom() >= zoom) return;
  const closer = Math.max(zoom, map.getZoom());
  map.easeTo({ center: point, zoom: closer, offset: [left / 2, 0], animate: !reducedMotion() });
}

/** What the map shows now. */
export function frameOf(map: MapLibre): Cadrage {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

function toBounds([west, south, east, north]: Cadrage): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}
