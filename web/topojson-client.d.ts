/** The two functions that basemap.ts uses; the package brings no types. */
declare module 'topojson-client' {
  import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
  export function feature(topology: unknown, object: unknown): FeatureCollection<Polygon | MultiPolygon>
  export function mesh(topology: unknown, object: unknown, isKept: (one: unknown, other: unknown) => boolean): MultiLineString
}
