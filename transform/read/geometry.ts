// Where a GeoJSON geometry lies: its point, or the middle of its line or area.

export type Place = { readonly type: string; readonly lat: number; readonly lon: number };
type Point = readonly [lon: number, lat: number];
type Weighed = { readonly weight: number; readonly lon: number; readonly lat: number };

const mostPoints = 100_000;
/** About a decimetre; more would be noise of the computation. */
const decimals = 6;

/** The place of a geometry (RFC 7946); null where there is none or its coordinates are no degrees. */
export function placeOf(geometry: unknown): Place | null {
  const parts = partsOf(geometry, 0);
  const [first] = parts;
  if (!first) return null;
  // Areas outweigh lines, lines outweigh points: a campus is where its ground is.
  const most = Math.max(...parts.map(({ dimension }) => dimension));
  const middle = mean(parts.filter(({ dimension }) => dimension === most).flatMap(({ weighed }) => weighed));
  if (middle === null || Math.abs(middle.lat) > 90 || Math.abs(middle.lon) > 180) return null;
  const type = typeof geometry === 'object' && geometry !== null && 'type' in geometry ? String(geometry.type) : '';
  return { type, lat: Number(middle.lat.toFixed(decimals)), lon: Number(middle.lon.toFixed(decimals)) };
}

type Part = { readonly dimension: 0 | 1 | 2; readonly weighed: readonly Weighed[] };

function partsOf(geometry: unknown, depth: number): Part[] {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || depth > 4) return [];
  if (geometry.type === 'GeometryCollection') {
    const inner = 'geometries' in geometry && Array.isArray(geometry.geometries) ? geometry.geometries : [];
    return inner.slice(0, mostPoints).flatMap((each: unknown) => partsOf(each, depth + 1));
  }
  const coordinates: unknown = 'coordinates' in geometry ? geometry.coordinates : null;
  switch (geometry.type) {
    case 'Point':
      return part(0, [pointsOf([coordinates])]);
    case 'MultiPoint':
      return part(0, [pointsOf(coordinates)]);
    case 'LineString':
      return part(1, [pointsOf(coordinates)]);
    case 'MultiLineString':
      return part(1, listOf(coordinates).map(pointsOf));
    case 'Polygon':
      return part(2, listOf(coordinates).map(pointsOf));
    case 'MultiPolygon':
      return part(2, listOf(coordinates).flatMap(listOf).map(pointsOf));
    default:
      return [];
  }
}

function part(dimension: 0 | 1 | 2, chains: readonly Point[][]): Part[] {
  const weighed = chains.flatMap((points) => weigh(points, dimension));
  return weighed.length > 0 ? [{ dimension, weighed }] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, mostPoints) : [];
}

function pointsOf(value: unknown): Point[] {
  return listOf(value).flatMap((each): Point[] => {
    const [lon, lat]: readonly unknown[] = Array.isArray(each) ? each : [];
    return typeof lon === 'number' && typeof lat === 'number' && Number.isFinite(lon + lat) ? [[lon, lat]] : [];
  });
}

/** A chain of points as what its mean is made of; a hole turns the other way round, so that its area counts against. */
function weigh(points: readonly Point[], dimension: 0 | 1 | 2): Weighed[] {
  if (dimension === 2) {
    const area = points.slice(1).map(([lon, lat], at): Weighed => {
      const [lon0, lat0] = points[at] ?? [lon, lat];
      const [lonA, latA] = points[0] ?? [lon, lat];
      const cross = (lon0 - lonA) * (lat - latA) - (lon - lonA) * (lat0 - latA);
      return { weight: cross / 2, lon: (lonA + lon0 + lon) / 3, lat: (latA + lat0 + lat) / 3 };
    });
    if (Math.abs(area.reduce((sum, { weight }) => sum + weight, 0)) > 1e-12) return area;
  }
  if (dimension >= 1 && points.length > 1) {
    const legs = points.slice(1).map(([lon, lat], at): Weighed => {
      const [lon0, lat0] = points[at] ?? [lon, lat];
      return { weight: Math.hypot(lon - lon0, lat - lat0), lon: (lon0 + lon) / 2, lat: (lat0 + lat) / 2 };
    });
    if (legs.some(({ weight }) => weight > 0)) return legs;
  }
  return points.map(([lon, lat]) => ({ weight: 1, lon, lat }));
}

function mean(weighed: readonly Weighed[]): { lon: number; lat: number } | null {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total) < 1e-12) {
    const [first] = weighed;
    return first ? { lon: first.lon, lat: first.lat } : null;
  }
  return {
    lon: weighed.reduce((sum, { weight, lon }) => sum + weight * lon, 0) / total,
    lat: weighed.reduce((sum, { weight, lat }) => sum + weight * lat, 0) / total,
  };
}
