import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Plugin } from 'vite'

/** What the app fetches: land and borders as GeoJSON, and a point for each country's name. */
const FILES = { 'basemap/world.json': toWorld, 'basemap/countries.json': toCountries } as const

const DECIMALS = 3
const round = ([longitude = 0, latitude = 0]: Position): Position => [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))]

/** Land and the borders inside it, 1:50 million. Source: Natural Earth (public domain), as packed in world-atlas (ISC). */
function toWorld(): string {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'))
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other)
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'land' },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(round))) },
      },
      {
        type: 'Feature',
        properties: { kind: 'border' },
        geometry: { type: 'MultiLineString', coordinates: borders.coordinates.map((line) => line.map(round)) },
      },
    ],
  })
}

/** `[code, longitude, latitude, radius in metres]` of each country, widest first, from data/countries.tsv. */
function toCountries(): string {
  const lines = readFileSync(join(import.meta.dirname, '../data/countries.tsv'), 'utf8').split('\n')
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([iso, latitude, longitude, radius]) => [iso, Number(longitude), Number(latitude), Number(radius)] as const)
  return JSON.stringify(rows.sort((one, other) => other[3] - one[3]))
}

/** Makes the map's ground out of the packages while building, so that neither network nor tiles are needed and the browser has nothing to convert. */
export function basemap(): Plugin {
  return {
    name: 'recoupe-basemap',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const make = Object.entries(FILES).find(([file]) => request.url === `/${file}`)?.[1]
        if (make === undefined) return next()
        response.setHeader('content-type', 'application/json').end(make())
      })
    },
    generateBundle() {
      for (const [fileName, make] of Object.entries(FILES)) this.emitFile({ type: 'asset', fileName, source: make() })
    },
  }
}
