/** The map as it opens: its frame, its gestures and its controls. */
import * as maplibregl from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import { parsePosition } from '../../../lib/carte/position.ts';
import { METROPOLE, vuesOutreMer } from '../../../lib/carte/vues.ts';
import { ZOOM_MAX } from '../../../lib/carte/zooms.ts';
import { readSearch } from '../../commun/adresse.ts';
import type { Depart } from '../types.ts';
import type { ContoursLoader } from './contours.ts';
import { locale } from './locale.ts';
import { openingOn, reducedMotion } from './vue.ts';

export function openMap(depart: Depart, loader: ContoursLoader, style: StyleSpecification): maplibregl.Map {
  const map = new maplibregl.Map({
    container: depart.container,
    style: depart.fond ?? style,
    ...openingOf(depart, loader),
    minZoom: 2,
    maxZoom: ZOOM_MAX,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: true,
    attributionControl: false,
    fadeDuration: reducedMotion() ? 0 : 150,
    locale,
  });
  if (depart.isPlein) return map;
  map.addControl(new maplibregl.ScaleControl({ unit: 'metric' }), 'bottom-left');
  return map;
}

/** The position of the address, else the territories of the filters, else the region or the part of overseas of the page, the department of its edition, which has no region, else mainland France. */
function openingOf(
  { position, vue, montres, container }: Depart,
  loader: ContoursLoader,
): Pick<maplibregl.MapOptions, 'bounds' | 'fitBoundsOptions'> & maplibregl.JumpToOptions {
  if (position) return { center: [position.longitude, position.latitude], zoom: position.zoom };
  const asked = loader.frameOfAll(montres.territoires);
  if (asked) return openingOn(asked, container);
  const outreMer = vuesOutreMer.find(({ code }) => code === vue)?.cadrage;
  const covered = loader.frameOf('region', vue) ?? loader.frameOf('departement', vue);
  return openingOn(outreMer ?? covered ?? METROPOLE, container);
}

/** « Back » leads the map to where it was: each entry of the history says its last position. A territory frames itself. */
export function followHistory(
  map: maplibregl.Map,
  depart: Depart,
  loader: ContoursLoader,
  signal: AbortSignal,
): void {
  const lead = () => {
    const search = readSearch();
    if (search.has('territoire')) return;
    const position = parsePosition(search.get('position'));
    const { bounds, fitBoundsOptions, ...at } = openingOf({ ...depart, position }, loader);
    if (bounds) map.fitBounds(bounds, { ...fitBoundsOptions, animate: false });
    else map.jumpTo(at);
  };
  addEventListener('popstate', lead, { signal });
}

/** Waits for the first drawing, then says to those who do not see it what it is. @throws what the engine throws. */
export async function whenLoaded(map: maplibregl.Map): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }) => {
      reject(new Error('La carte ne s’est pas ouverte.', { cause: error }));
    });
  });
  map.touchZoomRotate.disableRotation();
  map
    .getCanvas()
    .setAttribute(
      'aria-label',
      'Carte interactive. Flèches : se déplacer ; + et − : zoom ; Entrée : choisir ce qui est au centre.',
    );
}
