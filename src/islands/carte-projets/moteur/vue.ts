/** What the map must know of the page around it to show a place well. */
import { Point, type LngLatBoundsLike, type Map as MapLibre } from 'maplibre-gl';
import type { Cadrage } from '../../../lib/carte/vues.ts';

/** The widest panel, pixels, and the room around it: the style of CarteProjets.astro says the same. */
const [WIDEST, SHARE, GAP] = [352, 0.46, 12];
/** Room around what is shown, pixels. */
const PADDING = 24;

/** Pixels of each side of the map that something lies over. */
interface Marges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What the cards, the panel and the insets leave: the page says it by a frame, else it is the panel alone. */
export function margesOf(container: HTMLElement): Marges {
  const frame = container.parentElement?.querySelector('[data-part="cadre"]');
  if (!frame) return { left: panelWidth(container), right: 0, top: 0, bottom: sheetHeight(container) };
  const [all, free] = [container.getBoundingClientRect(), frame.getBoundingClientRect()];
  const insets = frame.querySelector('[data-part="raccourcis"]')?.getBoundingClientRect().height ?? 0;
  const panel = openPanel(container)?.getBoundingClientRect();
  const isBeside = panel !== undefined && panel.left > all.left + all.width / 2;
  return {
    left: free.left - all.left,
    right: all.right - Math.min(free.right, isBeside ? panel.left : Infinity),
    top: free.top - all.top,
    bottom: all.bottom - Math.min(free.bottom, panel && !isBeside ? panel.top : Infinity) + insets,
  };
}

const openPanel = (container: HTMLElement) =>
  container.parentElement?.querySelector('[data-part="panneau"]:not([hidden])');

/** Pixels that the panel takes on the left of a wide map, open or not; on a phone it is a sheet at the foot. */
function panelWidth({ clientWidth }: HTMLElement): number {
  const isWide = matchMedia('(min-width: 48rem)').matches;
  return isWide ? Math.min(WIDEST, SHARE * clientWidth) + GAP : 0;
}

/** Pixels at the foot of the map that the sheet of a phone covers, when it is open; the map keeps the rest. */
function sheetHeight(container: HTMLElement): number {
  const sheet = openPanel(container);
  if (!sheet || panelWidth(container) > 0) return 0;
  const covered = container.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  return Math.max(0, Math.min(covered, container.clientHeight / 2));
}

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The opening view of a frame, before there is a map to move. */
export const openingOn = (cadrage: Cadrage, container: HTMLElement) => ({
  bounds: toBounds(cadrage),
  fitBoundsOptions: {
    padding: container.parentElement?.querySelector('[data-part="cadre"]') ? paddingOf(container) : PADDING,
  },
});

function paddingOf(container: HTMLElement): Marges {
  const { left, right, top, bottom } = margesOf(container);
  const least = Math.min(PADDING, container.clientWidth / 20);
  return { left: left + least, right: right + least, top: top + least, bottom: bottom + least };
}

/** Shows a frame beside the panel. */
export function fitFrame(map: MapLibre, cadrage: Cadrage): void {
  map.fitBounds(toBounds(cadrage), { padding: paddingOf(map.getContainer()), animate: !reducedMotion() });
}

/** Brings a point into view, beside the panel, with as little movement as can be. */
export function revealPoint(map: MapLibre, point: [number, number], zoom: number): void {
  const container = map.getContainer();
  const { left, right, top, bottom } = margesOf(container);
  const { x, y } = map.project(point);
  const isInSight =
    x > left && x < container.clientWidth - right && y > top && y < container.clientHeight - bottom;
  if (isInSight && map.getZoom() >= zoom) return;
  const closer = Math.max(zoom, map.getZoom());
  const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
  map.easeTo({ center: point, zoom: closer, offset, animate: !reducedMotion() });
}

/** The middle of what the cards leave: what Enter chooses. */
export function middleOf(container: HTMLElement): Point {
  const { left, right, top, bottom } = margesOf(container);
  const frame = container.parentElement?.querySelector('[data-part="cadre"]');
  if (!frame) return new Point(container.clientWidth / 2, container.clientHeight / 2);
  return new Point((left + container.clientWidth - right) / 2, (top + container.clientHeight - bottom) / 2);
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
