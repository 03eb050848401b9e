import { chooseAll } from '../choose-all.ts'
import type { Exporter, ExportOptions, ExportSource } from '../exporter.ts'
import { type Geometry, toGeometry } from '../geometry.ts'
import { INCIDENT_COLUMNS } from '../incident-columns.ts'

/** A geometry object of RFC 7946. */
function toGeoJson(geometry: Geometry): object {
  switch (geometry.kind) {
    case 'point':
      return { type: 'Point', coordinates: [geometry.longitude, geometry.latitude] }
    case 'area':
      return geometry.rings.length === 1
        ? { type: 'Polygon', coordinates: geometry.rings }
        : { type: 'MultiPolygon', coordinates: geometry.rings.map((ring) => [ring]) }
  }
}

async function* write(source: ExportSource, options: ExportOptions): AsyncIterable<string> {
  let before = '{"type":"FeatureCollection","features":[\n'
  for await (const chosen of chooseAll(source, options)) {
    const { id } = chosen.entry.incident
    const geometry = toGeometry(chosen)
    if (geometry === null) options.lose({ kind: 'no-geometry', incident: id })
    const properties = Object.fromEntries(
      INCIDENT_COLUMNS.map(({ name, kind, cell }) => {
        const value = cell(chosen)
        return [name, kind === 'json' && typeof value === 'string' ? JSON.parse(value) : value]
      }),
    )
    yield `${before}${JSON.stringify({ type: 'Feature', id, geometry: geometry === null ? null : toGeoJson(geometry), properties })}`
    before = ',\n'
  }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`
}

/** One feature an incident, after RFC 7946: a point, or the area of an uncertain place, or no geometry. */
export const geojson: Exporter = { name: 'geojson', extension: 'geojson', mediaType: 'application/geo+json', write }
