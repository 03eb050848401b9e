// The countries' shapes of world-atlas (Natural Earth), by ISO code.
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const atlas = require('world-atlas/countries-10m.json')
const countries = require('iso3166-2-db/data/iso3166-2.json')

/** Territories that the shapes draw without a number of their own. */
const BY_NAME = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY' }
const codes = new Map(Object.values(countries).map(({ iso, numeric }) => [String(numeric).padStart(3, '0'), iso]))

/** Rings of every part, the outer one of each first, by ISO 3166-1 code. */
export function loadCountryOutlines() {
  const shapes = new Map()
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const iso = codes.get(id) ?? BY_NAME[properties.name]
    if (iso === undefined || geometry === null) continue
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    shapes.set(iso, [...(shapes.get(iso) ?? []), ...parts])
  }
  return shapes
}
