import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Plugin } from 'vite'
import type { GroundFile } from './src/pages/incidents/map/ground.ts'
import { toPixels } from './src/pages/incidents/map/mercator.ts'

/** What the app fetches: land and borders at two scales, and a point for each name of a country or a city. */
const FILES = {
  'basemap/far.json': () => toWorld('110m'),
  'basemap/near.json': () => toWorld('50m'),
  'basemap/countries.json': toCountries,
  'basemap/cities.json': toCities,
} as const

/** A kilometre, which is what outlines of this scale are good for. */
const DECIMALS = 2
const round = ([longitude = 0, latitude = 0]: Position): Position => [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))]

/** A line without leaps from 180 to -180 degrees: what crosses the date line runs on beyond 180. */
function toUnbroken(line: readonly Position[]): Position[] {
  let turn = 0
  return line
    .map((position, at) => {
      const [longitude = 0, latitude = 0] = position
      const leap = at === 0 ? 0 : longitude - (line[at - 1]?.[0] ?? 0)
      if (leap > 180) turn -= 360
      else if (leap < -180) turn += 360
      return round([longitude + turn, latitude])
    })
    .filter(([longitude, latitude], at, all) => at === 0 || longitude !== all[at - 1]?.[0] || latitude !== all[at - 1]?.[1])
}

/** The same for the outline of land; one that runs round the earth is closed by way of the south pole. */
function toUnbrokenRing(ring: readonly Position[]): Position[] {
  const line = toUnbroken(ring)
  const [first = 0] = line[0] ?? []
  const [last = 0] = line.at(-1) ?? []
  if (Math.abs(last - first) < 180) return line
  return [...line, [last, -90], [first, -90], line[0] ?? [first, -90]]
}

/** As the map paints it, to less than a kilometre. */
const toLine = (line: readonly Position[]): number[] =>
  line.flatMap(([longitude = 0, latitude = 0]) => toPixels(longitude, latitude).map((pixels) => Number(pixels.toFixed(3))))

/** Land and the borders inside it, at a scale of 1:110 or 1:50 million. Source: Natural Earth (public domain), as packed in world-atlas (ISC). */
function toWorld(scale: '110m' | '50m'): string {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`), 'utf8'))
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other)
  const file: GroundFile = {
    land: polygons.map((rings) => rings.map((ring) => toLine(toUnbrokenRing(ring)))),
    borders: borders.coordinates.map((line) => toLine(toUnbroken(line))),
  }
  return JSON.stringify(file)
}

/** Rows of a table of data/, below its comments and its header. */
const readRows = (table: string): string[][] =>
  readFileSync(join(import.meta.dirname, '../data', table), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))

const LARGE = 200_000

/** `[name, longitude, latitude, people, is it a capital]` of each capital and then each large city, most people first, from data/cities.tsv. */
function toCities(): string {
  const rows = readRows('cities.tsv')
    .map(([name, , latitude, longitude, people, , seat]) => [name, Number(longitude), Number(latitude), Number(people), seat === 'C'] as const)
    .filter(([, , , people, isCapital]) => isCapital || people >= LARGE)
    .map(([name, longitude, latitude, people, isCapital]) => [name, ...round([longitude, latitude]), people, isCapital] as const)
  return JSON.stringify(rows.sort((one, other) => Number(other[4]) - Number(one[4]) || Number(other[3]) - Number(one[3])))
}

/** `[code, longitude, latitude, radius in metres]` of each country, widest first, from data/countries.tsv. */
function toCountries(): string {
  const rows = readRows('countries.tsv')
    .map(([iso, latitude, longitude, radius]) => [iso, Number(longitude), Number(latitude), Number(radius)] as const)
    // Some countries are too small to have an outline.
    .filter(([, ...numbers]) => numbers.every(Number.isFinite))
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
