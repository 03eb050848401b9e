import type { ApiClaim, ApiEventClaim, ApiTallyClaim } from '../../../src/api/contract.ts'
import { showHidden } from '../format/hidden-letters.ts'

type Range = readonly [number, number | null]

/** What a sentence needs of the app's language: its messages, and values in its words. */
export interface Wording {
  readonly say: (key: SentenceKey, values?: Readonly<Record<string, string | number>>) => string
  /** «4 March 2025», «between 4 and 6 March 2025»; without a preposition. */
  readonly days: (days: readonly [string, string]) => string
  /** An ISO day, month or year. */
  readonly day: (day: string) => string
  /** «7», «at least 5», «5 to 7». */
  readonly range: (range: Range) => string
  readonly country: (code: string) => string
  readonly list: (names: readonly string[]) => string
  /** A weapon with its number and name. */
  readonly weapon: (weapon: ApiEventClaim['weapons'][number]) => string
}

export type SentenceKey =
  | `deed.${ApiEventClaim['type']}`
  | `claim.${
      | 'said'
      | 'own'
      | 'someOutlet'
      | 'via'
      | 'withWeapons'
      | 'placeIn'
      | 'join'
      | 'killed'
      | 'wounded'
      | 'total'
      | 'of'
      | 'about'
      | 'since'
      | 'until'
      | 'parts'
      | 'part'}`

const isOne = ([min, max]: Range): boolean => min === 1 && max === 1

/** Keeps a name of another script from turning the words around it. */
export const isolate = (name: string): string => `\u2068${showHidden(name)}\u2069`

function toDeed({ type, count, actor, target, weapons, place }: ApiEventClaim, { say, range, list, weapon }: Wording): string {
  const form = count === null || (count.value !== null && isOne(count.value)) ? 'one' : count.value === null ? 'several' : 'many'
  // Where the place is what was hit, it is told once, as the place.
  const hit = target !== null && target.name !== place?.name ? target.name : null
  const deed = say(`deed.${type}`, {
    form,
    count: count?.value == null ? '' : range(count.value),
    by: actor === null ? 'no' : 'yes',
    actor: actor === null ? '' : isolate(actor.name),
    on: hit === null ? 'no' : 'yes',
    target: hit === null ? '' : isolate(hit),
  })
  // A suicide bombing's explosives go without saying.
  const named = weapons.filter(({ kind, name }) => !(type === 'suicide_bomb' && kind === 'explosive' && name === null))
  return named.length === 0 ? deed : say('claim.withWeapons', { deed, weapons: list(named.map(weapon)) })
}

function toPlace({ place, countries }: ApiEventClaim, { say, country, list }: Wording): string | null {
  const codes = countries.length > 1 || place === null ? countries : place.country === null ? [] : [place.country]
  const names = codes.map(country)
  if (place === null) return names.length === 0 ? null : list(names)
  const others = names.filter((name) => name !== place.name)
  return others.length === 0 ? isolate(place.name) : say('claim.placeIn', { place: isolate(place.name), countries: list(others) })
}

function toEventWords(claim: ApiEventClaim, wording: Wording): (string | null)[] {
  const { say, days, range } = wording
  const toll = (key: 'claim.killed' | 'claim.wounded', value: Range | undefined): string | null =>
    value === undefined ? null : say(key, { none: value[1] === 0 ? 'yes' : 'no', number: value[0], count: range(value) })
  return [
    toDeed(claim, wording),
    toPlace(claim, wording),
    claim.days === null ? null : days(claim.days.value),
    toll('claim.killed', claim.killed?.value),
    toll('claim.wounded', claim.wounded?.value),
  ]
}

function toTallyWords(claim: ApiTallyClaim, { say, range, country, list, day }: Wording): (string | null)[] {
  const total = say('claim.total', { metric: claim.metric, count: range(claim.value.value) })
  const parts = claim.parts.map((part) => say('claim.part', { count: range(part.value), region: country(part.region) }))
  return [
    claim.of === null ? total : `${total} ${say('claim.of', { of: isolate(claim.of) })}`,
    claim.about === null ? null : say('claim.about', { about: isolate(claim.about.name) }),
    claim.region.length === 0 ? null : list(claim.region.map(country)),
    claim.since === null ? null : say('claim.since', { day: day(claim.since.value) }),
    claim.until === null ? null : say('claim.until', { day: day(claim.until.value) }),
    parts.length === 0 ? null : say('claim.parts', { parts: list(parts) }),
  ]
}

/** What a claim tells in neutral words, without who says it. */
export function toTold(claim: ApiClaim, wording: Wording): string {
  const words = claim.kind === 'event' ? toEventWords(claim, wording) : toTallyWords(claim, wording)
  return words.filter((word) => word !== null).reduce((before, after) => wording.say('claim.join', { before, after }))
}

/** A claim as one neutral sentence that begins with who says it and through whom; `outlet` is that of its document. */
export function toClaimSentence(claim: ApiClaim, outlet: string | null, wording: Wording): string {
  const { say, list } = wording
  const told = toTold(claim, wording)
  const status = claim.kind === 'event' ? claim.status : 'occurred'
  const names = (mentions: ApiClaim['claimants']): string => list(mentions.map(({ name }) => isolate(name)))
  const through = (source: string): string => (claim.relays.length === 0 ? source : say('claim.via', { source, relays: names(claim.relays) }))
  const sentence =
    claim.claimants.length === 0
      ? say('claim.own', { status, told, outlet: through(outlet === null ? say('claim.someOutlet') : isolate(outlet)) })
      : say('claim.said', { status, told, source: through(names(claim.claimants)) })
  return capitalise(sentence)
}

/** The first letter large, also behind the mark that keeps a name apart. */
const capitalise = (sentence: string): string => sentence.replace(/^\u2068?\p{Ll}/u, (first) => first.toUpperCase())
