import type { Attribution, Claim, EventClaim, EventType, PlaceKind, PlaceMention, Range, TallyClaim, Weapon, WeaponKind } from '../model/index.ts'
import { toCountryName, toDateWords, toDayWords, toList, toRangeWords } from './wording.ts'

/** Of what kind a place is, by its id; `null` if it is in no table. */
export type FindPlaceKind = (id: string) => PlaceKind | null

/** How an event type is said without taking sides. Verbs are past and base form. */
interface Telling {
  readonly done: readonly [past: string, base: string]
  /** The same where no target is said; `null` for «carried out» with the noun. */
  readonly alone: readonly [past: string, base: string] | null
  readonly noun: readonly [one: string, many: string]
  /** Between noun and target. */
  readonly onto: string
  /** How, where no weapon is said. */
  readonly how: string
  /** May a place stand where the target does? */
  readonly takesPlace: boolean
}

const TELLINGS: Readonly<Record<EventType, Telling>> = {
  air_drone_strike: {
    done: ['struck', 'strike'],
    alone: null,
    noun: ['a strike', 'strikes'],
    onto: 'on',
    how: 'from the air',
    takesPlace: true,
  },
  shelling_missile: {
    done: ['fired on', 'fire on'],
    alone: ['opened fire', 'open fire'],
    noun: ['a bombardment', 'bombardments'],
    onto: 'of',
    how: '',
    takesPlace: true,
  },
  suicide_bomb: {
    done: ['attacked', 'attack'],
    alone: null,
    noun: ['an attack', 'attacks'],
    onto: 'on',
    how: 'by suicide bombing',
    takesPlace: true,
  },
  remote_explosive: {
    done: ['attacked', 'attack'],
    alone: null,
    noun: ['an attack', 'attacks'],
    onto: 'on',
    how: 'with explosives',
    takesPlace: true,
  },
  armed_clash: {
    done: ['fought with', 'fight with'],
    alone: ['fought', 'fight'],
    noun: ['an armed clash', 'armed clashes'],
    onto: 'with',
    how: '',
    takesPlace: false,
  },
  attack_on_civilians: {
    done: ['attacked', 'attack'],
    alone: ['attacked civilians', 'attack civilians'],
    noun: ['an attack on civilians', 'attacks on civilians'],
    onto: 'among',
    how: '',
    takesPlace: false,
  },
  abduction: {
    done: ['abducted', 'abduct'],
    alone: null,
    noun: ['an abduction', 'abductions'],
    onto: 'of',
    how: '',
    takesPlace: false,
  },
  arrest: {
    done: ['arrested', 'arrest'],
    alone: null,
    noun: ['an arrest', 'arrests'],
    onto: 'of',
    how: '',
    takesPlace: false,
  },
  sexual_violence: {
    done: ['committed sexual violence against', 'commit sexual violence against'],
    alone: ['committed sexual violence', 'commit sexual violence'],
    noun: ['an act of sexual violence', 'acts of sexual violence'],
    onto: 'against',
    how: '',
    takesPlace: false,
  },
  disrupted_weapons: {
    done: ['stopped an attack on', 'stop an attack on'],
    alone: ['stopped an attack or seized weapons', 'stop an attack or seize weapons'],
    noun: ['an interception or seizure', 'interceptions or seizures'],
    onto: 'that kept an attack from',
    how: '',
    takesPlace: false,
  },
  property_destruction: {
    done: ['destroyed or looted property of', 'destroy or loot property of'],
    alone: ['destroyed or looted property', 'destroy or loot property'],
    noun: ['destruction or looting', 'acts of destruction or looting'],
    onto: 'of property of',
    how: '',
    takesPlace: false,
  },
  protest: {
    done: ['protested against', 'protest against'],
    alone: ['protested', 'protest'],
    noun: ['a protest', 'protests'],
    onto: 'against',
    how: '',
    takesPlace: false,
  },
  riot: {
    done: ['rioted against', 'riot against'],
    alone: ['rioted', 'riot'],
    noun: ['a riot', 'riots'],
    onto: 'against',
    how: '',
    takesPlace: false,
  },
  movement: {
    done: ['moved (withdrawal, deployment or change of control), concerning', 'move (withdrawal, deployment or change of control), concerning'],
    alone: ['moved (withdrawal, deployment or change of control)', 'move (withdrawal, deployment or change of control)'],
    noun: ['a movement (withdrawal, deployment or change of control)', 'movements (withdrawal, deployment or change of control)'],
    onto: 'concerning',
    how: '',
    takesPlace: false,
  },
  agreement: {
    done: ['reached an agreement with', 'reach an agreement with'],
    alone: ['reached an agreement', 'reach an agreement'],
    noun: ['an agreement', 'agreements'],
    onto: 'with',
    how: '',
    takesPlace: false,
  },
  other_attack: {
    done: ['attacked', 'attack'],
    alone: null,
    noun: ['an attack', 'attacks'],
    onto: 'on',
    how: '',
    takesPlace: true,
  },
  threat: {
    done: ['attacked', 'attack'],
    alone: ['used force', 'use force'],
    noun: ['an attack', 'attacks'],
    onto: 'on',
    how: '',
    takesPlace: false,
  },
}

const WEAPONS: Readonly<Record<WeaponKind, readonly [one: string, many: string]>> = {
  drone: ['drone', 'drones'],
  missile: ['missile', 'missiles'],
  rocket: ['rocket', 'rockets'],
  shell: ['shell', 'shells'],
  aircraft: ['aircraft', 'aircraft'],
  explosive: ['explosive', 'explosives'],
  firearm: ['firearm', 'firearms'],
  blade: ['blade', 'blades'],
  other: ['other weapon', 'other weapons'],
}

// At a site, in a city; seas, rivers and the like take an article.
const SITES: ReadonlySet<PlaceKind> = new Set([
  'base',
  'airport',
  'port',
  'crossing',
  'camp',
  'oilfield',
  'dam',
  'plant',
  'pipeline',
  'embassy',
  'seat',
  'prison',
  'hospital',
  'site',
])
const SITE_NAME = /\b(?:airport|airfield|base|camp|crossing|embassy|field|hospital|plant|port|prison|terminal)$/i
const WITH_ARTICLE: ReadonlySet<PlaceKind> = new Set(['sea', 'strait', 'river', 'mountains', 'desert'])

const isOne = (range: Range): boolean => range[0] === 1 && range[1] === 1

export function toWeaponWords({ kind, count, name }: Weapon): string {
  const noun = WEAPONS[kind][count !== null && isOne(count) ? 0 : 1]
  const named = name === null ? noun : `${name} ${noun}`
  return count === null ? named : `${toRangeWords(count)} ${named}`
}

/** The place's name with its country, and with the preposition that its kind asks for where `preposition` is set. */
function toPlaceWords(place: PlaceMention, countries: readonly string[], kindOf: FindPlaceKind, preposition: 'with' | 'without'): string {
  const kind = place.id === null ? null : kindOf(place.id)
  const codes = countries.length > 1 ? countries : place.country === null ? [] : [place.country]
  const others = codes.map(toCountryName).filter((country) => country !== place.name)
  const article = kind !== null && WITH_ARTICLE.has(kind) && !/^the /i.test(place.name) ? 'the ' : ''
  const name = `${article}${place.name}${others.length === 0 ? '' : ` (${toList(others)})`}`
  return preposition === 'without' ? name : `${(kind !== null && SITES.has(kind)) || SITE_NAME.test(place.name) ? 'at' : 'in'} ${name}`
}

function toTimes(count: EventClaim['count']): string {
  if (count === null || (count.value !== null && isOne(count.value))) return ''
  return count.value === null ? 'several times' : `${toRangeWords(count.value)} times`
}

function toNoun(count: EventClaim['count'], [one, many]: readonly [string, string]): string {
  if (count === null || (count.value !== null && isOne(count.value))) return one
  return count.value === null ? `several ${many}` : `${toRangeWords(count.value)} ${many}`
}

function toToll(killed: Range | null, wounded: Range | null): string {
  const told = [
    [killed, 'killed'],
    [wounded, 'wounded'],
  ] as const
  return told
    .flatMap(([range, word]) => (range === null ? [] : [range[0] === 0 && range[1] === 0 ? `, nobody ${word}` : `, ${toRangeWords(range)} ${word}`]))
    .join('')
}

function toAttributionWords({ claimants, relays }: Attribution): string {
  const via = relays.length === 0 ? '' : `, via ${toList(relays.map(({ name }) => name))}`
  const source = claimants.length === 0 ? 'in the outlet’s own words' : `according to ${toList(claimants.map(({ name }) => name))}`
  return `${source}${via}`
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

function toEventSentence(claim: EventClaim, kindOf: FindPlaceKind): string {
  const telling = TELLINGS[claim.type]
  const { actor, count, place, status } = claim
  const placeIsTarget = place !== null && telling.takesPlace && (claim.target === null || claim.target.name === place.name)
  const target = placeIsTarget ? toPlaceWords(place, claim.countries, kindOf, 'without') : (claim.target?.name ?? null)
  // A suicide bombing's explosives go without saying.
  const weapons = claim.weapons.filter(({ kind, name }) => !(claim.type === 'suicide_bomb' && kind === 'explosive' && name === null))
  const how = weapons.length === 0 ? telling.how : `with ${toList(weapons.map(toWeaponWords))}`
  const where =
    place === null
      ? claim.countries.length === 0
        ? ''
        : `in ${toList(claim.countries.map(toCountryName))}`
      : placeIsTarget
        ? ''
        : toPlaceWords(place, claim.countries, kindOf, 'with')
  const when = claim.days === null ? '' : toDayWords(claim.days.value)
  const around = join(claim.type === 'suicide_bomb' && weapons.length > 0 ? telling.how : '', how, where, when)
  const verb = (form: 0 | 1): string => {
    if (target !== null) return join(telling.done[form], target, toTimes(count))
    return telling.alone === null
      ? join(form === 0 ? 'carried out' : 'carry out', toNoun(count, telling.noun))
      : join(telling.alone[form], toTimes(count))
  }
  const noun = join(toNoun(count, telling.noun), target === null ? '' : `${telling.onto} ${target}`)
  const isMany = count !== null && !(count.value !== null && isOne(count.value))
  const done = actor === null ? join(isMany ? 'there were' : 'there was', noun, around) : join(actor.name, verb(0), around)
  const toll = toToll(claim.killed?.value ?? null, claim.wounded?.value ?? null)
  switch (status) {
    case 'occurred':
      return `${done}${toll}`
    case 'denied':
      return `it is denied that ${done}${toll}`
    case 'threatened': {
      // What is dated and placed is the threat's wording; the deed itself is still to come.
      const threat = actor === null ? join('there was a threat of', noun) : join(actor.name, 'threatened to', verb(1))
      return `${join(threat, around)}${toll}`
    }
  }
}

function toTallySentence(claim: TallyClaim): string {
  const value = toRangeWords(claim.value.value)
  const about = claim.about?.name ?? null
  const of = claim.of
  const counted = (): string => {
    switch (claim.metric) {
      case 'attacks':
        return join(value, of ?? 'attacks', about === null ? '' : `by or on ${about}`)
      case 'killed':
      case 'wounded':
        return join(value, claim.metric, about === null ? '' : `on the count for ${about}`)
      case 'troops':
      case 'members':
        return join(value, claim.metric, about === null ? '' : `of ${about}`)
      case 'bases':
        return join(value, of ?? 'bases', about === null ? '' : `of ${about}`)
      case 'percent_change':
        return join(`a change of ${value} %`, of === null ? '' : `in ${of}`, about === null ? '' : `concerning ${about}`)
      case 'other':
        return join(value, of ?? '', about === null ? '' : `concerning ${about}`)
    }
  }
  const region = claim.region.length === 0 ? '' : `in ${toList(claim.region.map(toCountryName))}`
  const since = claim.since === null ? '' : `since ${toDateWords(claim.since.value)}`
  const until = claim.until === null ? '' : `until ${toDateWords(claim.until.value)}`
  const parts = claim.parts.map((part) => `${toRangeWords(part.value)} in ${toCountryName(part.region)}`)
  return `${join('total:', counted(), region, since, until)}${parts.length === 0 ? '' : `, of which ${toList(parts)}`}`
}

/** A claim as one sentence of neutral English, who says it at its end: «US forces struck … on 24 January 2024 — according to …, via …». */
export function toClaimSentence(claim: Claim, kindOf: FindPlaceKind): string {
  const told = claim.kind === 'event' ? toEventSentence(claim, kindOf) : toTallySentence(claim)
  return `${told.charAt(0).toUpperCase()}${told.slice(1)} — ${toAttributionWords(claim)}`
}
