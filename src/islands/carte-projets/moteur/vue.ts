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

/** Pixels at the foot of the map that the sheet of a phone covers, when it is open; the map keeps the rest. */
function sheetHeight(container: HTMLElement): number {
  const sheet = container.parentElement?.querySelector('[data-part="panneau"]:not([hidden])');
  if (!sheet || panelWidth(container) > 0) return 0;
  const covered = container.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  return Math.max(0, Math.min(covered, container.clientHeight / 2));
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
    padding: { top: PADDING, bottom: PADDING + sheetHeight(map.getContainer()), right: PADDING, left },
    animate: !reducedMotion(),
  });
}

/** Brings a point into view, beside the panel, with as little movement as can be. */
export function revealPoint(map: MapLibre, point: [number, number], zoom: number): void {
  const left = panelWidth(map.getContainer());
  const foot = sheetHeight(map.getContainer());
  const { x, y } = map.project(point);
  const isInSight = map.getBounds().contains(point) && x > left && y < map.getContainer().clientHeight - foot;
  if (isInSight && map.getZoom() >= zoom) return;
  const closer = Math.max(zoom, map.getZoom());
  map.easeTo({ center: point, zoom: closer, offset: [left / 2, -foot / 2], animate: !reducedMotion() });
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
