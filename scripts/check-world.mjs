// Checks the hand-made tables of places, actors and outlets: `node scripts/check-world.mjs`. Exits with 1 if anything is wrong.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
function readTable(path, columns) {
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
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id)) report(line, `The id "${row.id}" is not of small letters, digits and hyphens.`)
    if (ids.has(row.id)) report(line, `The id "${row.id}" is there twice.`)
    else if (row.id <= previous) report(line, `The id "${row.id}" stands after "${previous}": rows are sorted by id.`)
    ids.add(row.id)
    previous = row.id
    rows.push(row)
  })
  return { path, rows, ids, report }
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
  if (row.country !== '' && !/^[A-Z]{2}$/.test(row.country))
    table.report(row.line, `The country "${row.country}" of ${row.id} is not two capital letters.`)
}

function checkKind(table, row, kinds) {
  if (!kinds.has(row.kind)) table.report(row.line, `The kind "${row.kind}" of ${row.id} is none of ${[...kinds].join(', ')}.`)
}

function checkNumber(table, row, column, min, max) {
  const number = Number(row[column])
  if (row[column] === '' || !(number >= min && number <= max))
    table.report(row.line, `The ${column} "${row[column]}" of ${row.id} is not between ${min} and ${max}.`)
}

const placeKinds = toKinds(/PlaceKind =([\s\S]*?)\n\n/)
const actorKinds = toKinds(/ActorKind =([\s\S]*?)\n\n/)
const outletKinds = toKinds(/interface Outlet \{[\s\S]*?kind: ([^\n]*)/)

const places = readTable('src/world/places.tsv', ['id', 'kind', 'country', 'latitude', 'longitude', 'radius', 'name', 'spellings', 'holder'])
for (const row of places.rows) {
  checkKind(places, row, placeKinds)
  checkCountry(places, row)
  checkNumber(places, row, 'latitude', -90, 90)
  checkNumber(places, row, 'longitude', -180, 180)
  checkNumber(places, row, 'radius', 100, 4_000_000)
  if (Number(row.latitude) === 0 && Number(row.longitude) === 0) places.report(row.line, `${row.id} lies at 0, 0.`)
}
const placeForms = new Map()
checkForms(places, 'spellings', placeForms)

const actors = readTable('src/world/actors.tsv', ['id', 'kind', 'country', 'part_of', 'from', 'until', 'name', 'spellings'])
for (const row of actors.rows) {
  checkKind(actors, row, actorKinds)
  checkCountry(actors, row)
  if (row.part_of !== '' && !actors.ids.has(row.part_of)) actors.report(row.line, `${row.id} is part of "${row.part_of}", which has no row.`)
  if (row.part_of === row.id) actors.report(row.line, `${row.id} is part of itself.`)
  for (const column of ['from', 'until']) {
    if (row[column] !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(row[column]))
      actors.report(row.line, `${column} "${row[column]}" of ${row.id} is no ISO date.`)
  }
  if (row.from !== '' && row.until !== '' && row.from > row.until) actors.report(row.line, `${row.id} ends before it begins.`)
}
checkForms(actors, 'spellings', new Map())

const outlets = readTable('src/world/outlets.tsv', ['id', 'kind', 'country', 'aligned_with', 'domains', 'name', 'spellings'])
const domains = new Map()
for (const row of outlets.rows) {
  checkKind(outlets, row, outletKinds)
  checkCountry(outlets, row)
  if (row.aligned_with !== '' && !/^[A-Z]{2}$/.test(row.aligned_with) && !actors.ids.has(row.aligned_with))
    outlets.report(row.line, `${row.id} is aligned with "${row.aligned_with}", which is neither a country nor an id of actors.tsv.`)
  for (const domain of toList(row.domains)) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) outlets.report(row.line, `"${domain}" of ${row.id} is no domain.`)
    if (domains.has(domain)) outlets.report(row.line, `"${domain}" belongs to ${row.id} and to ${domains.get(domain)}.`)
    domains.set(domain, row.id)
  }
}
checkForms(outlets, 'spellings', new Map())

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
  const kinds = new Map()
  for (const row of rows) if (row.kind) kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1)
  const byKind = [...kinds].sort((one, other) => other[1] - one[1]).map(([kind, count]) => `${kind} ${count}`)
  console.log(`${label}: ${rows.length} rows, ${spellings} spellings${byKind.length ? ` (${byKind.join(', ')})` : ''}`)
}
for (const problem of problems) console.error(problem)
if (problems.length) {
  console.error(`${problems.length} problems in the world tables.`)
  process.exit(1)
}
