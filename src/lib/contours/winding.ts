import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringArea } from './smooth.ts';

/**
 * d3-geo wants outer rings clockwise (seen with north up) and holes counter-clockwise; RFC 7946, which our GeoJSON
 * files follow, wants the opposite. Without this, geoPath fills the rest of the Earth and geoCentroid answers with
 * the antipodes. Our light TopoJSON is already clockwise.
 */
export function clockwise<G extends Polygon | MultiPolygon>(geometry: G): G {
  return wind(geometry, -1);
}

/** Outer rings counter-clockwise, holes clockwise: RFC 7946. */
export function counterClockwise<G extends Polygon | MultiPolygon>(geometry: G): G {
  return wind(geometry, 1);
}

function wind<G extends Polygon | MultiPolygon>(geometry: G, outerSign: 1 | -1): G {
  const turn = (rings: Position[][]) =>
    rings.map((ring, index) => {
      const wanted = index === 0 ? outerSign : -outerSign;
      return Math.sign(ringArea(ring)) === wanted ? ring : ring.toReversed();
    });
  const coordinates =
    geometry.type === 'Polygon' ? turn(geometry.coordinates) : geometry.coordinates.map(turn);
  return { ...geometry, coordinates };
}
