import { anyOf, isPart, type Phrase, type ReadUnit, senseOf } from './units.ts'

const isAnd = anyOf(['and'])

/** «des frappes américaines et britanniques», "Russian and Syrian warplanes": the adjectives of two countries at one noun are both that phrase's. */
export function joinAdjectives(units: readonly ReadUnit[]): readonly ReadUnit[] {
  if (!units.some(({ classes }) => isAnd(classes))) return units
  const made: ReadUnit[] = []
  for (let at = 0; at < units.length; at++) {
    const row = joinRow(units, at)
    if (row !== null) {
      made.push(row.unit)
      at = row.last
      continue
    }
    const first = units[at] as ReadUnit
    const second = units[at + 2]
    const joined =
      second !== undefined && isPart(units[at + 1], 'and')
        ? (joinBehind(first, second) ?? joinBefore(first, second) ?? joinKinds(first, second))
        : null
    made.push(joined ?? first)
    if (joined !== null) at += 2
  }
  return made
}

/** The second adjective stands alone behind the noun that has the first. */
function joinBehind(first: ReadUnit, second: ReadUnit): ReadUnit | null {
  const phrase = findOwned(first)
  const country = senseOf(second, 'nationality')?.name
  return phrase === null || country === undefined || phrase.head.from > first.from + 1
    ? null
    : { ...first, to: second.to, value: { ...phrase, countries: [...phrase.countries, country] } }
}

/** The first adjective stands alone before the one that begins the noun's phrase. */
function joinBefore(first: ReadUnit, second: ReadUnit): ReadUnit | null {
  const phrase = findOwned(second)
  const country = findAdjective(first)
  if (phrase === null || country === null || phrase.head.from === second.from) return null
  return { ...second, from: first.from, value: { ...phrase, countries: [country, ...phrase.countries] } }
}

/** «des sources locales, médicales et sécuritaires»: kinds of them in a row behind the noun, each by its own adjective. */
function joinRow(units: readonly ReadUnit[], at: number): { unit: ReadUnit; last: number } | null {
  const first = units[at] as ReadUnit
  if (first.value.kind !== 'phrase' || first.value.thing !== 'sources' || first.value.qualities.length === 0) return null
  const members: ReadUnit[] = [first]
  for (let index = at + 1; units[index]?.word === ','; index += 2) {
    const kind = toKind(first, first.value, units[index + 1])
    if (kind === null) return null
    members.push(kind)
    if (!isPart(units[index + 2], 'and')) continue
    const last = toKind(first, first.value, units[index + 3])
    return last === null ? null : { unit: { ...first, to: last.to, value: { ...first.value, members: [...members, last] } }, last: index + 3 }
  }
  return null
}

/** The sources of another kind: by an adjective that stands alone. */
function toKind(sources: ReadUnit, phrase: Phrase, alone: ReadUnit | undefined): ReadUnit | null {
  const quality = alone?.value.kind === 'word' ? senseOf(alone, 'quality')?.gloss : undefined
  if (alone === undefined || quality === undefined) return null
  return { ...sources, from: alone.from, to: alone.to, value: { ...phrase, gloss: 'sources', qualities: [KINDS.get(quality) ?? quality] } }
}

/** «des sources sécuritaires et médicales», "medical and security sources": two kinds of them, each by its own adjective. */
function joinKinds(first: ReadUnit, second: ReadUnit): ReadUnit | null {
  const [sources, alone] = first.value.kind === 'phrase' ? [first, second] : [second, first]
  if (sources.value.kind !== 'phrase' || sources.value.thing !== 'sources') return null
  if (sources.value.gloss === 'sources' && sources.value.qualities.length === 0) return null
  const other = toKind(sources, sources.value, alone)
  if (other === null) return null
  const members = sources === first ? [sources, other] : [other, sources]
  return { ...sources, from: first.from, to: second.to, value: { ...sources.value, members } }
}
/** Kinds of sources by other adjectives than their own. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['hospital', 'medical'],
  ['health', 'medical'],
])

/** The country whose adjective is all of the phrase: "Russian", or a name of several words cut to its letters ("US", "UAE"). */
function findAdjective({ value, from, to }: ReadUnit): string | null {
  if (value.kind !== 'phrase' || value.pointing !== null || to > from + 1) return null
  const name = value.head.value.kind === 'name' ? value.head.value : null
  if (name === null) return value.thing === 'country' ? (value.countries[0] ?? null) : null
  return name.sort === 'country' && name.name.includes(' ') ? name.country : null
}

/** A phrase about something of a country's, and not about the country itself. */
const findOwned = ({ value }: ReadUnit): Phrase | null =>
  value.kind === 'phrase' && value.countries.length > 0 && value.thing !== 'country' && value.thing !== 'name' ? value : null
