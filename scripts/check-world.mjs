// Checks the hand-made tables of places, actors, outlets and capitals, and counts their rows by kind and country: `node scripts/check-world.mjs`. Exits with 1 if anything is wrong.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toNameKey } from '../src/text/index.ts'
import { STATE_BODIES } from '../src/world/affiliation.ts'
import { loadCountryShapes } from './country-shapes.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const problems = []

/** The members of a union of string literals in src/model/identity.ts, so that the tables can never drift from the types. */
function toKinds(pattern) {
  const source = readFileSync(join(root, 'src/model/identity.ts'), 'utf8')
  const union = pattern.exec(source)
  if (!union) throw new Error(`src/model/identity.ts has nothing that matches ${pattern}. Adapt scripts/check-world.mjs to its new shape.`)
  return new Set([...union[1].matchAll(/'([^']+)'/g)].map((match) => match[1]))
}

/** Rows of a table as objects with `line`, after checks of its comments, columns, ids and order. */
function readTable(path, columns, key = 'id') {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const report = (line, message) => problems.push(`${path}:${line} ${message}`)
  if (lines.at(-1) === '') lines.pop()
  else report(lines.length, 'The file does not end with a line break.')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const comments = lines.slice(0, Math.max(start, 0)).join('\n')
  if (!/licence/i.test(comments)) report(1, 'The comments at the top do not name a licence.')
  if (!/source/i.test(comments)) report(1, 'The comments at the top do not name a source.')
  if (lines[start] !== columns.join('\t')) report(start + 1, `The header is not "${columns.join(' ')}".`)
  const rows = []
  const ids = new Set()
  let previous = ''
  lines.slice(start + 1).forEach((text, index) => {
    const line = start + 2 + index
    const cells = text.split('\t')
    if (cells.length !== columns.length) report(line, `There are ${cells.length} cells instead of ${columns.length}: "${text}".`)
    if (cells.some((cell) => cell !== cell.trim())) report(line, `A cell begins or ends with a blank: "${text}".`)
    if (/ {2}/.test(text)) report(line, `There are two blanks together: "${text}".`)
    if (/[{}]|\/\||\|\/|’/.test(text)) report(line, `There is a stray sign, or an apostrophe that is not ': "${text}".`)
    const row = { line, path, ...Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) }
    if (key === 'id' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id)) report(line, `The id "${row.id}" is not of small letters, digits and hyphens.`)
    if (ids.has(row[key])) report(line, `The ${key} "${row[key]}" is there twice.`)
    else if (row[key] <= previous) report(line, `The ${key} "${row[key]}" stands after "${previous}": rows are sorted by ${key}.`)
    ids.add(row[key])
    previous = row[key]
    rows.push(row)
  })
  return { path, rows, ids, report }
}

/** The cells of a table's lines below its header, unchecked. */
function toCells(path) {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'))
}

const toList = (cell) => (cell === '' ? [] : cell.split('|'))
const toPlain = (spelling) =>
  spelling
    .replace(/^~?=?/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')

/** Notes who has each form; two ids may share one only if each of them marks it with `~`. */
function checkForms(table, cellName, seen) {
  for (const row of table.rows) {
    const forms = toList(row[cellName])
    const marked = new Set(forms.filter((form) => form.startsWith('~')).map(toPlain))
    const own = new Set()
    for (const form of forms) {
      if (form === '' || toPlain(form) === '') table.report(row.line, `${row.id} has an empty entry in ${cellName}.`)
      if (own.has(form)) table.report(row.line, `${row.id} lists "${form}" twice.`)
      if (/[|;,\u005b\u005d]/.test(form)) table.report(row.line, `"${form}" of ${row.id} has a sign that no name has.`)
      own.add(form)
    }
    const all = row.name === undefined ? forms : [row.name, ...forms]
    const exact = new Map(all.filter((form) => /^~?=/.test(form)).map((form) => [toPlain(form), form.replace(/^~?=/, '')]))
    for (const form of new Set(all.map(toPlain))) {
      const holders = seen.get(form) ?? []
      for (const holder of holders) {
        // «JEM» and «JeM» are two names where both demand their case.
        const differs = exact.has(form) && holder.exact !== undefined && holder.exact !== exact.get(form)
        if (holder.id !== row.id && !differs && !(holder.marked && marked.has(form)))
          table.report(row.line, `"${form}" belongs to ${row.id} and to ${holder.id}. Mark it with ~ in both rows, or take it out of one.`)
      }
      if (!holders.some((holder) => holder.id === row.id)) holders.push({ id: row.id, marked: marked.has(form), exact: exact.get(form) })
      seen.set(form, holders)
    }
  }
}

function checkCountry(table, row) {
  if (row.country !== '' && !countries.ids.has(row.country))
    table.report(row.line, `The country "${row.country}" of ${row.id} is no code of src/lang/en/countries.tsv.`)
}

/** Names without their marks, folded, with the rows that have them and how they write them. */
const toForms = (rows, cellName) =>
  new Map(rows.flatMap((row) => [row.name, ...toList(row[cellName])].map((form) => [toPlain(form), { row, written: form.replace(/^~?=?/, '') }])))

/** An acronym is met only in capitals, and an actor is not called as a place or outlet of another country is, unless the row says that the words around decide. */
function checkActorForms(row, others) {
  const forms = toList(row.spellings)
  const marks = new Map(forms.map((form) => [toPlain(form), /^~?=?/.exec(form)[0]]))
  for (const form of [row.name, ...forms]) {
    const mark = marks.get(toPlain(form)) ?? ''
    if (/^[A-Z0-9]{2,5}$/.test(form.replace(/^~?=?/, '')) && !mark.includes('='))
      actors.report(row.line, `The acronym "${form}" of ${row.id} is met in any case: mark it with =.`)
    const other = others.get(toPlain(form))
    // «FAO» is met in capitals only, the town of Fao in any case: how it is written decides.
    if (other === undefined || other.row.country === row.country || mark.includes('~')) continue
    if (mark.includes('=') && form.replace(/^~?=?/, '') !== other.written) continue
    actors.report(
      row.line,
      `"${form}" of ${row.id} is a name of ${other.row.id} in ${other.row.path} too: mark it with ~, so that the words around decide.`,
    )
  }
}

function checkParents(row) {
  if (row.part_of === '' || countries.ids.has(row.part_of)) return
  if (!actors.ids.has(row.part_of)) {
    actors.report(row.line, `${row.id} is part of "${row.part_of}", which is neither an id nor a country's code.`)
    return
  }
  const parents = new Map(actors.rows.map(({ id, part_of }) => [id, part_of]))
  const met = new Set([row.id])
  for (let at = row.part_of; at !== '' && at !== undefined; at = parents.get(at)) {
    if (met.has(at)) {
      actors.report(row.line, `${row.id} is part of itself, by way of ${[...met].join(', ')}.`)
      return
    }
    met.add(at)
  }
}

const toCounts = (rows, column) => {
  const counts = new Map()
  for (const row of rows) counts.set(row[column] || 'none', (counts.get(row[column] || 'none') ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([value, count]) => `${value} ${count}`)
    .join(', ')
}

function checkKind(table, row, kinds) {
  if (!kinds.has(row.kind)) table.report(row.line, `The kind "${row.kind}" of ${row.id} is none of ${[...kinds].join(', ')}.`)
}

function checkNumber(table, row, column, min, max) {
  const number = Number(row[column])
  if (row[column] === '' || !(number >= min && number <= max))
    table.report(row.line, `The ${column} "${row[column]}" of ${row.id} is not between ${min} and ${max}.`)
}

const countries = readTable('src/lang/en/countries.tsv', ['iso', 'names', 'adjectives', 'demonyms'], 'iso')
/** Least and greatest radius of a place of each kind, in metres. */
const RADII = {
  country: [2_000, 4_000_000],
  region: [3_000, 5_000_000],
  city: [3_000, 30_000],
  town: [2_000, 25_000],
  district: [4_000, 120_000],
  quarter: [200, 8_000],
  base: [1_000, 60_000],
  airport: [1_000, 6_000],
  port: [1_000, 10_000],
  crossing: [500, 8_000],
  camp: [300, 10_000],
  oilfield: [3_000, 60_000],
  dam: [1_000, 6_000],
  plant: [500, 15_000],
  pipeline: [50_000, 1_500_000],
  embassy: [200, 2_000],
  seat: [100, 2_000],
  prison: [300, 6_000],
  hospital: [200, 2_000],
  sea: [10_000, 6_000_000],
  strait: [10_000, 400_000],
  river: [20_000, 1_500_000],
  mountains: [2_000, 1_000_000],
  desert: [50_000, 2_500_000],
  island: [2_000, 350_000],
  forest: [3_000, 100_000],
  front: [20_000, 1_000_000],
  road: [2_000, 300_000],
  site: [100, 30_000],
}

/** How far outside its country a place may lie, in metres: the outlines are coarse, gazetteers round, islands and terminals lie off the coast, lines and regions across borders. */
const TOLERANCE = 5_000
const OFFSHORE = 120_000
const FAR_ISLAND = 450_000
const WIDEST = 60_000
const WIDE = new Set(['region', 'strait', 'river', 'mountains', 'desert', 'forest', 'front', 'road', 'pipeline'])
const toAllowed = ({ kind, radius }) => {
  if (kind === 'island' || kind === 'sea') return FAR_ISLAND
  if (kind === 'oilfield' || kind === 'port') return OFFSHORE
  return WIDE.has(kind) ? Math.max(TOLERANCE, Math.min(Number(radius), WIDEST)) : TOLERANCE
}

/** Two rows of a kind nearer than this are one place under two names. */
const SAME_PLACE = 150

const toMetres = (one, other) =>
  Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180)) * 111_195

const placeKinds = toKinds(/PlaceKind =([\s\S]*?)\n\n/)
const actorKinds = toKinds(/ActorKind =([\s\S]*?)\n\n/)
const outletKinds = toKinds(/interface Outlet \{[\s\S]*?readonly kind: ([^\n]*)/)

const places = readTable('src/world/places.tsv', ['id', 'kind', 'country', 'latitude', 'longitude', 'radius', 'name', 'spellings', 'holder'])
for (const row of places.rows) {
  checkKind(places, row, placeKinds)
  checkCountry(places, row)
  checkNumber(places, row, 'latitude', -90, 90)
  checkNumber(places, row, 'longitude', -180, 180)
  checkNumber(places, row, 'radius', 100, 6_000_000)
  if (Number(row.latitude) === 0 && Number(row.longitude) === 0) places.report(row.line, `${row.id} lies at 0, 0.`)
}
const toCountryDistance = loadCountryShapes(toCells('src/lang/en/countries.tsv').map(([code]) => code))
for (const row of places.rows) {
  const bounds = RADII[row.kind]
  if (bounds === undefined) places.report(row.line, `scripts/check-world.mjs has no bounds for the radius of the kind "${row.kind}".`)
  else if (!(Number(row.radius) >= bounds[0] && Number(row.radius) <= bounds[1]))
    places.report(row.line, `The radius ${row.radius} of ${row.id} does not fit a ${row.kind}: it is ${bounds.join(' to ')} metres.`)
  if (row.country !== '') {
    const distance = toCountryDistance(row.country, Number(row.longitude), Number(row.latitude))
    const allowed = toAllowed(row)
    if (distance === null) places.report(row.line, `The country ${row.country} of ${row.id} has no outline in world-atlas.`)
    else if (distance > allowed)
      places.report(row.line, `${row.id} lies ${Math.round(distance / 1000)} km outside ${row.country}, at ${row.latitude}, ${row.longitude}.`)
  }
}
const byKind = Map.groupBy(places.rows, (row) => row.kind)
for (const rows of byKind.values()) {
  rows.sort((one, other) => one.latitude - other.latitude)
  rows.forEach((row, at) => {
    for (let next = at + 1; next < rows.length && (rows[next].latitude - row.latitude) * 111_195 < SAME_PLACE; next++) {
      if (toMetres(row, rows[next]) < SAME_PLACE) places.report(row.line, `${row.id} and ${rows[next].id} are both ${row.kind} at one point.`)
    }
  })
}
const placeForms = new Map()
checkForms(places, 'spellings', placeForms)

const actors = readTable('src/world/actors.tsv', ['id', 'kind', 'country', 'part_of', 'from', 'until', 'name', 'spellings'])
for (const row of actors.rows) {
  checkKind(actors, row, actorKinds)
  checkCountry(actors, row)
  checkParents(row)
  for (const column of ['from', 'until']) {
    if (row[column] !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(row[column]))
      actors.report(row.line, `${column} "${row[column]}" of ${row.id} is no ISO date.`)
  }
  if (row.from !== '' && row.until !== '' && row.from > row.until) actors.report(row.line, `${row.id} ends before it begins.`)
}
checkForms(actors, 'spellings', new Map())

const outlets = readTable('src/world/outlets.tsv', [
  'id',
  'kind',
  'country',
  'owner',
  'languages',
  'aligned_with',
  'domains',
  'name',
  'spellings',
  'shown_as',
  'source',
])
const domains = new Map()
for (const row of outlets.rows) {
  checkKind(outlets, row, outletKinds)
  checkCountry(outlets, row)
  if (row.aligned_with !== '' && !/^[A-Z]{2}$/.test(row.aligned_with) && !actors.ids.has(row.aligned_with))
    outlets.report(row.line, `${row.id} is aligned with "${row.aligned_with}", which is neither a country nor an id of actors.tsv.`)
  if (row.languages === '' || toList(row.languages).some((language) => !/^[a-z]{2,3}$/.test(language)))
    outlets.report(row.line, `The languages "${row.languages}" of ${row.id} are no codes of ISO 639.`)
  if (row.source === '') outlets.report(row.line, `${row.id} names no source.`)
  for (const shown of toList(row.shown_as)) {
    if (/^[~=]/.test(shown) || toList(row.spellings).includes(shown))
      outlets.report(row.line, `"${shown}" of ${row.id} is marked or stands in spellings too; shown_as needs neither.`)
  }
  for (const domain of toList(row.domains)) {
    if (!/^[\p{Ll}0-9-]+(\.[\p{Ll}0-9-]+)+$/u.test(domain)) outlets.report(row.line, `"${domain}" of ${row.id} is no domain.`)
    if (domains.has(domain)) outlets.report(row.line, `"${domain}" belongs to ${row.id} and to ${domains.get(domain)}.`)
    domains.set(domain, row.id)
  }
  for (const domain of toList(row.domains)) {
    if (toList(row.domains).some((other) => domain.endsWith(`.${other}`)))
      outlets.report(row.line, `"${domain}" of ${row.id} lies below another of its domains and is found by it.`)
  }
}
checkForms(outlets, 'spellings', new Map())
const otherForms = new Map([...toForms(outlets.rows, 'spellings'), ...toForms(places.rows, 'spellings')])
for (const row of actors.rows) checkActorForms(row, otherForms)

const toCityKey = (name, country) => `${country}:${toPlain(name).replace(/'/g, '')}`
const cities = new Set()
for (const [name, country] of toCells('data/cities.tsv')) cities.add(toCityKey(name, country))
const placeNames = new Set(places.rows.map(({ country, name }) => `${country} ${name}`))
const capitals = readTable('src/world/capitals.tsv', ['iso', 'names'], 'iso')
for (const row of capitals.rows) {
  if (!countries.ids.has(row.iso)) capitals.report(row.line, `"${row.iso}" is no code of src/lang/en/countries.tsv.`)
  const known = toList(row.names).filter((name) => placeNames.has(`${row.iso} ${name}`) || cities.has(toCityKey(name, row.iso)))
  if (known.length === 0) capitals.report(row.line, `No place and no city of ${row.iso} is called as one of "${row.names}".`)
}

// A mention carries but an id, so none may mean both a place and a body.
for (const [one, other] of [
  [actors, places],
  [outlets, places],
  [outlets, actors],
])
  for (const row of one.rows) if (other.ids.has(row.id)) one.report(row.line, `The id "${row.id}" is one of ${other.path} too.`)

const counts = [
  ['places', places],
  ['actors', actors],
  ['outlets', outlets],
]
for (const language of ['fr', 'en']) {
  const table = readTable(`src/lang/${language}/places.tsv`, ['id', 'names'])
  for (const row of table.rows) {
    if (!places.ids.has(row.id)) table.report(row.line, `"${row.id}" is no id of src/world/places.tsv.`)
    if (row.names === '') table.report(row.line, `${row.id} has no names.`)
  }
  // A language's name must not be another place's spelling either, so the two tables are looked at together.
  checkForms(table, 'names', new Map([...placeForms].map(([form, holders]) => [form, [...holders]])))
  counts.push([`${language} names of places`, table])
}

for (const [label, { rows }] of counts) {
  const spellings = rows.reduce((sum, row) => sum + toList(row.spellings ?? row.names).length, 0)
  console.log(`${label}: ${rows.length} rows, ${spellings} spellings`)
  if (rows[0]?.kind === undefined) continue
  console.log(`  by kind: ${toCounts(rows, 'kind')}`)
  console.log(`  by country: ${toCounts(rows, 'country')}`)
}
console.log(
  `not counted among the actors, since no row is needed: ${countries.rows.length} states with ${STATE_BODIES} bodies each (army, police, ministries …)`,
)

const isCity = ({ kind, name, country, spellings }) =>
  (kind === 'city' || kind === 'town') && [name, ...toList(spellings)].some((form) => cities.has(toCityKey(form, country)))
console.log(`places that the gazetteer of cities does not have: ${places.rows.filter((row) => !isCity(row)).length} of ${places.rows.length}`)

/** Counts by country and, within it, by kind, greatest first. */
function printByCountry(label, rows) {
  console.log(`\n${label} by country and kind:`)
  const byCount = (one, other) => other[1].length - one[1].length
  for (const [country, own] of [...Map.groupBy(rows, (row) => row.country || 'none')].sort(byCount)) {
    const kinds = [...Map.groupBy(own, (row) => row.kind)].sort(byCount).map(([kind, { length }]) => `${kind} ${length}`)
    console.log(`  ${country} ${own.length}: ${kinds.join(', ')}`)
  }
}
printByCountry('places', places.rows)
printByCountry('actors', actors.rows)
printByCountry('outlets', outlets.rows)
/** Lines of an imported table below its header, after checks of its comments, columns and order. */
function readData(path, columns) {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const comments = lines.slice(0, start).join('\n')
  const report = (line, message) => problems.push(`${path}:${line} ${message}`)
  if (!/licence/i.test(comments) || !/source/i.test(comments)) report(1, 'The comments at the top do not name source and licence.')
  if (lines[start] !== columns.join('\t')) report(start + 1, `The header is not "${columns.join(' ')}".`)
  const rows = lines.slice(start + 1, -1).map((line) => line.split('\t'))
  rows.forEach((cells, at) => {
    if (cells.length !== columns.length) report(start + 2 + at, `There are ${cells.length} cells instead of ${columns.length}.`)
  })
  return { rows, report: (at, message) => report(start + 2 + at, message) }
}

const isDegree = (cell, most) => cell !== '' && Math.abs(Number(cell)) <= most
const imported = readData('data/cities.tsv', ['name', 'country', 'latitude', 'longitude', 'population', 'division', 'seat', 'key'])
const divisions = readData('data/divisions.tsv', ['id', 'country', 'code', 'name', 'latitude', 'longitude', 'radius', 'spellings', 'key'])
const middles = readData('data/countries.tsv', ['iso', 'latitude', 'longitude', 'radius'])
let previousCity = ['', '']
imported.rows.forEach(([name, country, latitude, longitude, , , , key], at) => {
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180)) imported.report(at, `${name} has no point.`)
  if (key !== (toNameKey(name)?.consonants ?? '')) imported.report(at, `The key of ${name} is not "${key}". Run scripts/import-cities.mjs again.`)
  if (country < previousCity[0] || (country === previousCity[0] && name < previousCity[1]))
    imported.report(at, `${name} is not in its place by country and name.`)
  previousCity = [country, name]
})
divisions.rows.forEach(([id, , , name, latitude, longitude, radius, , key], at) => {
  if (key !== (toNameKey(name)?.consonants ?? '')) divisions.report(at, `The key of ${name} is not "${key}". Run scripts/import-divisions.mjs again.`)
  if (at > 0 && divisions.rows[at - 1][0] >= id) divisions.report(at, `${id} is not in its place by id, or twice there.`)
  if (name === '' || !isDegree(latitude, 90) || !isDegree(longitude, 180) || !(Number(radius) > 0))
    divisions.report(at, `${id} has no name, point or radius.`)
})
middles.rows.forEach(([iso, latitude, longitude, radius], at) => {
  if (!isDegree(latitude, 90) || !isDegree(longitude, 180) || !(Number(radius) > 0)) middles.report(at, `${iso} has no point or radius.`)
  if (at > 0 && middles.rows[at - 1][0] >= iso) middles.report(at, `${iso} is not in its place, or twice there.`)
})
const divisionIds = new Set(divisions.rows.map(([id]) => id))
const shortNames = readData('src/world/division-names.tsv', ['id', 'names'])
shortNames.rows.forEach(([id], at) => {
  if (!divisionIds.has(id)) shortNames.report(at, `"${id}" is no id of data/divisions.tsv.`)
})
console.log(`imported: ${imported.rows.length} cities, ${divisions.rows.length} divisions, ${middles.rows.length} countries`)
for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error(`${problems.length} problems in the world tables.`)
  process.exit(1)
}
