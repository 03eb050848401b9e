import type { Country } from '../lang/index.ts'
import type { Mention, Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'

/** What naming needs besides the phrase. */
export interface Naming {
  readonly countries: ReadonlyMap<string, Country>
  readonly world: World
  /** The country that the document is about, where one stands out. */
  readonly home: string | null
  /** Parties of the document by the words that may point back to them: «la résistance», "the group". */
  readonly cast: Map<string, Mention>
  /** The country whose adjective was read last. */
  recent: string | null
}

export const spanOf = (unit: ReadUnit, sentence: Sentence): Span => [
  (sentence.tokens[unit.from] as Token).start,
  (sentence.tokens[unit.to - 1] as Token).end,
]

const adjectiveOf = (country: string, naming: Naming): string => naming.countries.get(country)?.adjective ?? country

/** «l’ennemi»: who it is depends on who speaks. */
const ENEMIES = new Set(['ennemi', 'ennemis', 'ennemie', 'enemy', 'enemies'])
const isEnemy = ({ head, gloss }: Phrase): boolean => ENEMIES.has(head.word ?? '') || gloss === 'enemy' || gloss === 'enemies'

/** Words for one side's opponents: the country or the party that they stand for, `null` where the document does not show it. */
function toEnemy(phrase: Phrase, span: Span, naming: Naming): Mention | null {
  const [country] = phrase.countries
  if (country !== undefined) return toCountry(country, span, naming)
  const known = naming.cast.get('enemy')
  return known === undefined ? null : { ...known, span }
}

const toCountry = (iso: string, span: Span, naming: Naming): Mention => ({ span, id: `country:${iso}`, name: naming.countries.get(iso)?.name ?? iso })
export const toForces = (iso: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `${iso}:forces`,
  name: `${adjectiveOf(iso, naming)} forces`,
})

/**
 * The common English name of the party that a phrase speaks of: an identity's own name, a force by its country («l’armée syrienne»
 * is Syrian army), people by what they are («des hommes armés» are gunmen).
 */
export function toParty(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  // "Hamas's Qassam Brigades", «le groupe taliban Hafiz Gul Bahadur»: the last name is the nearest.
  const actor =
    phrase.names.findLast(({ name, place }) => name.sort === 'actor' && place !== 'of') ?? phrase.names.find(({ name }) => name.sort === 'actor')
  const exact = exactGloss(unit, phrase, sentence, naming)
  const generic = GENERIC.has(exact)
  if (actor !== undefined && (actor.place !== 'of' || !PLACELESS.has(phrase.thing))) return { span, id: actor.name.id, name: actor.name.name }
  if (phrase.thing === 'combatants') {
    const body = naming.world.actors.get(
      wordsOf(unit, sentence)
        .map((word) => INSIDE.get(word))
        .find((id) => id !== undefined) ?? '',
    )
    if (body !== undefined) return { span, id: body.id, name: body.name }
  }
  if (isEnemy(phrase)) return toEnemy(phrase, span, naming)
  if (phrase.qualities.includes('Zionist') && phrase.countries.length === 0)
    return phrase.gloss === 'regime' || phrase.gloss === 'state' ? toCountry('IL', span, naming) : toForces('IL', span, naming)
  const country = phrase.countries[0] ?? phrase.names.find(({ name }) => name.sort === 'country')?.name.country ?? null
  const place = phrase.names.find(({ name }) => name.sort === 'place' && name.country !== null)
  if (phrase.thing === 'country' || (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'country')) {
    const iso = country ?? (phrase.head.value.kind === 'name' ? phrase.head.value.country : null)
    if (iso === null) return null
    if (phrase.head.value.kind === 'name') return toCountry(iso, span, naming)
    return { span, id: `country:${iso}`, name: demonymOf(iso, naming) }
  }
  const unknown = phrase.names.find(({ name, place: where }) => name.sort === 'unknown' && where !== 'of')
  if (phrase.thing === 'unknown' || phrase.thing === 'name') {
    const name = phrase.names.find(({ place: where }) => where === 'head')
    return name === undefined ? null : { span, id: name.name.id, name: name.name.name }
  }
  if ((phrase.thing === 'weapon' || phrase.thing === 'act' || (phrase.thing === 'vehicles' && !SHIPS.has(phrase.gloss))) && country !== null)
    return toForces(country, span, naming)
  if (phrase.gloss === 'regime' && country === 'IL') return toCountry(country, span, naming)
  if (phrase.gloss === '') return null
  if (unknown !== undefined && phrase.thing === 'bodies' && country === null && !generic) return { span, id: null, name: unknown.name.name }
  const [inner] = phrase.of
  if (
    VAGUE.has(phrase.gloss) &&
    phrase.countries.length === 0 &&
    inner !== undefined &&
    isPart(inner, 'party') &&
    (inner.value as Phrase).thing !== 'name'
  ) {
    const whole = toParty(inner, sentence, naming)
    if (whole !== null) return whole
  }
  const named = country !== null || place !== undefined
  const cast = country !== null && phrase.pointing !== null && VAGUE.has(phrase.gloss) ? naming.cast.get(phrase.gloss) : undefined
  if (cast !== undefined && cast.id !== null && naming.world.actors.get(cast.id)?.country === country) return { ...cast, span }
  if (!named && phrase.qualities.length === 0 && (phrase.pointing !== null || VAGUE.has(phrase.gloss))) {
    const known = naming.cast.get(phrase.gloss)
    if (known !== undefined) return { ...known, span }
  }
  const iso = country ?? (generic ? (place?.name.country ?? homeOf(exact, naming)) : null)
  const quality = phrase.qualities.find((word) => !SLIGHT.has(word) && !UNITS.has(word))
  const body = bodyOf(exact, iso)
  const words = [
    iso === null || body.startsWith(adjectiveOf(iso, naming)) ? null : adjectiveOf(iso, naming),
    quality !== undefined && !body.includes(quality) ? quality : null,
    body,
  ]
  return { span, id: iso === null ? null : `${iso}:${phrase.gloss}`, name: words.filter((word) => word !== null).join(' ') }
}

/** Parties inside the phrases of the lexicon: «rebelle houthi». */
const INSIDE: ReadonlyMap<string, string> = new Map([
  ['houthi', 'houthis'],
  ['houthis', 'houthis'],
  ['taliban', 'taliban'],
  ['talibans', 'taliban'],
  ['talib', 'taliban'],
  ['naxal', 'cpi-maoist'],
  ['naxals', 'cpi-maoist'],
  ['wagner', 'wagner-group'],
])

/** What the phrase's own words say more exactly than its gloss: several groups, of what sort, whose unit. */
function exactGloss(unit: ReadUnit, { gloss, thing, head }: Phrase, sentence: Sentence, naming: Naming): string {
  if (thing === 'bodies' && (gloss === 'group' || gloss === 'armed group' || gloss === 'faction' || gloss === 'militia' || gloss === 'gang')) {
    const sort =
      gloss === 'group'
        ? wordsOf(unit, sentence)
            .map((word) => SORTS.get(word))
            .find((word) => word !== undefined)
        : undefined
    const several = /[sx]$/.test(sentence.tokens[head.to - 1]?.word ?? '') || /[sx]$/.test(sentence.tokens[head.from]?.word ?? '')
    return `${sort === undefined ? '' : `${sort} `}${gloss}${several ? 's' : ''}`
  }
  if (UNITS.has(gloss)) return wordsOf(unit, sentence).some((word) => word === 'army' || word === 'armée') ? 'army' : gloss
  if (gloss === 'settlers')
    return naming.home === 'PS' ||
      naming.home === 'IL' ||
      wordsOf(unit, sentence).some((word) => word.startsWith('israel') || word.startsWith('israél'))
      ? 'Israeli settlers'
      : gloss
  if (gloss === 'guards')
    return wordsOf(unit, sentence).some((word) => word === 'frontières' || word === 'frontière' || word === 'border') ? 'border guards' : gloss
  return gloss
}
const UNITS = new Set(['unit', 'brigade', 'battalion', 'regiment', 'division'])
const SORTS: ReadonlyMap<string, string> = new Map([
  ['terrorist', 'terrorist'],
  ['terroriste', 'terrorist'],
  ['terroristes', 'terrorist'],
  ['jihadist', 'jihadist'],
  ['jihadiste', 'jihadist'],
  ['jihadistes', 'jihadist'],
  ['djihadiste', 'jihadist'],
  ['djihadistes', 'jihadist'],
  ['militant', 'militant'],
  ['rebel', 'rebel'],
  ['rebelle', 'rebel'],
  ['rebelles', 'rebel'],
  ['armed', 'armed'],
  ['armé', 'armed'],
  ['armés', 'armed'],
  ['islamist', 'Islamist'],
  ['islamiste', 'Islamist'],
  ['islamistes', 'Islamist'],
  ['separatist', 'separatist'],
  ['séparatiste', 'separatist'],
  ['séparatistes', 'separatist'],
  ['extremist', 'extremist'],
  ['extrémistes', 'extremist'],
  ['insurgent', 'insurgent'],
  ['resistance', 'resistance'],
  ['criminal', 'criminal'],
])

/** Whose a force without a country is: the document's own country's; in the Palestinian territories an army is Israel's. */
function homeOf(gloss: string, naming: Naming): string | null {
  const home = naming.home ?? naming.recent
  return home === 'PS' && ARMED.has(gloss) ? 'IL' : home
}

/** «des soldats maliens» are the Malian army, «des policiers» police, "Ukrainian troops" forces. */
function bodyOf(gloss: string, iso: string | null): string {
  if (gloss === 'police officers') return 'police'
  if (iso === null) return gloss
  if (gloss === 'regime') return 'government'
  if (iso === 'MM' && (ARMED.has(gloss) || gloss === 'junta' || gloss === 'service members')) return 'military'
  if (gloss === 'troops' || gloss === 'service members' || gloss === 'personnel') return 'forces'
  if (gloss === 'soldiers' || gloss === 'officers') return FORCES_OF.has(iso) ? 'forces' : 'army'
  return gloss
}

/** «des Palestiniens» are Palestinians; nationalities that take no plural in English are citizens. */
function demonymOf(iso: string, naming: Naming): string {
  const adjective = adjectiveOf(iso, naming)
  return /(an|i|ian)$/.test(adjective) ? `${adjective}s` : `${adjective} citizens`
}

/** Bodies that every country has: they belong to the country of a place named with them. */
const GENERIC = new Set([
  'army',
  'armed forces',
  'forces',
  'police',
  'government',
  'military',
  'authorities',
  'security forces',
  'navy',
  'air force',
  'soldiers',
  'troops',
  'police officers',
  'security personnel',
  'special forces',
  'coast guard',
  'border guards',
  'national guard',
  'junta',
  'regime',
  'air defenses',
  'intelligence service',
  'general staff',
  'service members',
  'personnel',
  'warplanes',
])
const ARMED = new Set(['army', 'armed forces', 'forces', 'soldiers', 'troops', 'military', 'air force', 'navy', 'regime'])
/** Countries whose soldiers records call forces. */
const FORCES_OF = new Set(['US', 'IL', 'RU', 'UA', 'GB', 'FR', 'TR', 'AM', 'AZ'])
const PLACELESS = new Set(['facilities', 'vehicles', 'settlements', 'areas'])
/** Words that say only that somebody belongs to something. */
const VAGUE = new Set([
  'unit',
  'group',
  'members',
  'faction',
  'fighters',
  'forces',
  'resistance',
  'wing',
  'movement',
  'cell',
  'men',
  'side',
  'armed group',
  'brigade',
  'militants',
  'rebels',
  'insurgents',
  'air force',
  'navy',
])
/** What does not change who somebody is. */
const SLIGHT = new Set([
  'armed',
  'unarmed',
  'masked',
  'unidentified',
  'suspected',
  'wanted',
  'local',
  'national',
  'regional',
  'senior',
  'deputy',
  'acting',
  'former',
  'field',
  'regular',
  'young',
  'elderly',
  'female',
  'male',
  'civil',
  'civilian',
  'joint',
  'rival',
  'undercover',
  'central',
  'district',
  'special',
  'public',
  'military',
  'occupying',
  'tactical',
  'militants',
  'members',
  'people',
])

/** Who does a deed: parties of a list together, a state for its president or its capital, a force for the country's people. Those whom deeds are done to do none. */
export function toActor(unit: ReadUnit, sentence: Sentence, naming: Naming, peaceful: boolean): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (phrase.members.length > 1) {
    const parts = phrase.members
      .map((member, index) => toActor(index === 0 ? alone(member) : member, sentence, naming, peaceful))
      .filter((part) => part !== null)
    const named = parts.filter(({ id }) => id !== null)
    const [first] = named
    if (first === undefined || named.length === 1 || named.every(({ id }) => id === first.id)) return first ?? parts[0] ?? null
    if (!named.every(({ id }) => id?.startsWith('country:'))) return first
    return { span, id: null, name: named.map(({ name }) => name).join(' and ') }
  }
  if (NEVER.has(phrase.thing) || (phrase.thing === 'facilities' && phrase.countries.length === 0)) return null
  if (POSSESSIVE.has(wordsOf(unit, sentence)[0] ?? '') && phrase.names.length === 0 && phrase.countries.length === 0) return null
  const [country] = phrase.countries
  if (phrase.thing === 'roles') {
    if (country !== undefined && STATESMEN.has(phrase.gloss)) return toCountry(country, span, naming)
    const named = phrase.names.some(({ name }) => name.sort === 'actor')
    if (country === undefined && !named) return null
  }
  if (phrase.thing === 'civilians' && !peaceful && phrase.gloss !== 'protesters' && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return null
  if (phrase.thing === 'country' && country !== undefined && country !== 'PS' && !peaceful && phrase.head.value.kind !== 'name')
    return toForces(country, span, naming)
  const capital = phrase.names.find(({ name, place }) => place === 'head' && name.sort === 'place')
  if (capital !== undefined)
    return CAPITALS.has(capital.name.id ?? '') && capital.name.country !== null ? toCountry(capital.name.country, span, naming) : null
  if (phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown' && phrase.head.value.candidate !== null)
    return null
  const party = toParty(unit, sentence, naming)
  if (party === null || (party.id === null && FAINT.has(party.name))) return null
  if (!peaceful && phrase.thing === 'bodies' && OFFICES.has(phrase.gloss) && !phrase.names.some(({ name }) => name.sort === 'actor'))
    return country === undefined || phrase.gloss !== 'Defense Ministry' ? null : toForces(country, span, naming)
  if (party.id === null && phrase.thing === 'name' && !party.name.includes(' ') && !/^\p{Lu}{2}/u.test(party.name)) return null
  const person = party.id === null ? undefined : naming.world.actors.get(party.id)
  if (person?.kind !== 'person' || person.partOf === null) return party
  const body = naming.world.actors.get(person.partOf)
  return body === undefined ? party : { span, id: body.id, name: body.name }
}

const alone = (unit: ReadUnit): ReadUnit =>
  unit.value.kind === 'phrase' && unit.value.members.length > 0 ? { ...unit, value: { ...unit.value, members: [] } } : unit

const NEVER: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'casualties',
  'missing',
  'captives',
  'damage',
  'statements',
  'channels',
  'sources',
  'media',
  'settlements',
  'areas',
  'deals',
])
const STATESMEN = new Set([
  'president',
  'prime minister',
  'minister',
  'Defense Minister',
  'Foreign Minister',
  'Interior Minister',
  'leader',
  'official',
])
/** Names that name nobody. */
const FAINT = new Set([
  'forces',
  'troops',
  'unit',
  'group',
  'members',
  'side',
  'faction',
  'wing',
  'movement',
  'state',
  'parliament',
  'court',
  'company',
  'bureau',
  'cell',
  'NGO',
  'men',
  'party',
])

/** Offices speak of deeds and do none. */
const OFFICES = new Set([
  'Defense Ministry',
  'ministry',
  'Foreign Ministry',
  'Interior Ministry',
  'Health Ministry',
  'Justice Ministry',
  'Information Ministry',
  'Oil Ministry',
  'authorities',
  'bureau',
  'NGO',
  'court',
  'parliament',
])

/** "its forces" are the speaker's. */
const POSSESSIVE = new Set(['its', 'their', 'his', 'our', 'ses', 'leurs', 'leur', 'nos', 'notre', 'sa', 'son'])
const ARMED_NAME = /(army|forces|military|navy|air force|fighters|rebels|brigades?|militia)$/i

/** Capitals that stand for their governments where they do what only a state does. */
const CAPITALS = new Set([
  'moscow',
  'kyiv',
  'tehran',
  'washington',
  'tel-aviv',
  'jerusalem',
  'ankara',
  'damascus',
  'islamabad',
  'new-delhi',
  'kabul',
  'beijing',
  'pyongyang',
  'seoul',
  'riyadh',
  'baghdad',
  'khartoum',
  'kigali',
  'kinshasa',
  'juba',
  'asmara',
  'addis-ababa',
  'paris',
  'london',
  'baku',
  'yerevan',
  'bamako',
  'niamey',
  'ouagadougou',
  'minsk',
  'caracas',
  'bogota',
  'tokyo',
  'taipei',
  'stepanakert',
  'belgrade',
  'pristina',
  'cairo',
  'doha',
  'abu-dhabi',
  'amman',
  'beirut',
])

/** Who did what a speaker says to have done: the body that a person speaks for, the state of a capital; nobody where only a role is named. */
export function toDoer(speaker: Mention, naming: Naming): Mention | null {
  const known = speaker.id === null ? naming.cast.get(`person:${speaker.name}`) : speaker
  if (known === undefined || known.id === null) return ARMED_NAME.test(speaker.name) ? speaker : null
  const actor = naming.world.actors.get(known.id)
  const body = actor?.kind === 'person' && actor.partOf !== null ? naming.world.actors.get(actor.partOf) : undefined
  if (body !== undefined) return { span: speaker.span, id: body.id, name: body.name }
  if (actor?.kind === 'person') return null
  const place = CAPITALS.has(known.id) ? naming.world.places.get(known.id) : undefined
  return place?.country != null ? toCountry(place.country, speaker.span, naming) : { ...known, span: speaker.span }
}

/** The party that a noun beside a deed's noun names: "rebel attack", "junta airstrikes", «raid de l’armée». */
export function toParties(phrase: Phrase, span: Span, naming: Naming): Mention | null {
  const gloss = phrase.qualities.map((quality) => ADJECTIVAL.get(quality) ?? quality).find((quality) => DOERS.has(quality))
  if (gloss === undefined) return null
  const [country] = phrase.countries
  const iso = country ?? phrase.names.find(({ name }) => name.sort === 'country')?.name.country ?? (GENERIC.has(gloss) ? homeOf(gloss, naming) : null)
  return { span, id: iso === null ? null : `${iso}:${gloss}`, name: iso === null ? gloss : `${adjectiveOf(iso, naming)} ${bodyOf(gloss, iso)}` }
}

const ADJECTIVAL: ReadonlyMap<string, string> = new Map([
  ['rebel', 'rebels'],
  ['militant', 'militants'],
  ['terrorist', 'terrorists'],
  ['guerrilla', 'guerrillas'],
  ['jihadist', 'jihadists'],
  ['Islamist', 'Islamist militants'],
  ['separatist', 'separatists'],
  ['government', 'government forces'],
  ['paramilitary', 'paramilitaries'],
  ['regime', 'government forces'],
])
const DOERS = new Set([
  'rebels',
  'militants',
  'terrorists',
  'guerrillas',
  'jihadists',
  'Islamist militants',
  'separatists',
  'government forces',
  'paramilitaries',
  'army',
  'military',
  'police',
  'security forces',
  'armed forces',
  'junta',
  'insurgents',
  'bandits',
  'gunmen',
  'settlers',
  'militia',
  'navy',
  'air force',
  'gang',
  'cartel',
  'pirates',
  'coalition',
  'troops',
  'soldiers',
  'mercenaries',
])

/** The party that an attack on the phrase hits: who owns a base, who lives in a place. `personal` says that the deed is done to people. */
export function toTarget(unit: ReadUnit, sentence: Sentence, naming: Naming, personal = false): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const phrase = unit.value
  const span = spanOf(unit, sentence)
  if (
    phrase.names.every(({ name }) => name.sort !== 'actor') &&
    (phrase.thing === 'civilians' || phrase.thing === 'dead' || phrase.thing === 'injured') &&
    ANYBODY.has(phrase.gloss)
  ) {
    const [country] = phrase.countries
    return { span, id: null, name: country === undefined || country === naming.home ? 'civilians' : `${adjectiveOf(country, naming)} civilians` }
  }
  const nameless = phrase.thing === 'name' && phrase.head.value.kind === 'name' && phrase.head.value.sort === 'unknown'
  if (nameless && SHIP_NAME.test(phrase.gloss)) return { span, id: null, name: phrase.gloss }
  if (nameless && !personal) return null
  if (phrase.roles.has('people') || phrase.thing === 'bodies' || (phrase.roles.has('party') && phrase.thing !== 'unknown')) {
    const party = toParty(unit, sentence, naming)
    return party !== null && party.id === null && FAINT.has(party.name) ? null : party
  }
  const owner = phrase.names.find(({ name }) => name.sort === 'actor')
  if (owner !== undefined) return { span, id: owner.name.id, name: owner.name.name }
  for (const inner of phrase.of)
    if (isPart(inner, 'party') || isPart(inner, 'people')) {
      const { thing, head } = inner.value as Phrase
      if (thing === 'country' || (head.value.kind === 'name' && head.value.sort === 'unknown')) continue
      const party = toTarget(inner, sentence, naming)
      if (party !== null) return party
    }
  if (wordsOf(unit, sentence).some((word) => ENEMIES.has(word))) {
    const enemy = toEnemy(phrase, span, naming)
    if (enemy !== null) return enemy
  }
  if (phrase.thing === 'facilities' || phrase.thing === 'vehicles') {
    const [country] = phrase.countries
    const guarded = [...phrase.qualities, ...wordsOf(unit, sentence)].map((word) => GUARDS.get(word)).find((body) => body !== undefined)
    const named = phrase.names.find(({ name, place }) => name.sort === 'unknown' && place === 'beside')
    if (SHIPS.has(phrase.gloss) && named !== undefined && named.name.candidate === null) return { span, id: null, name: named.name.name }
    if (country !== undefined) {
      if (CIVIL.has(phrase.gloss)) return toCountry(country, span, naming)
      if (SHIPS.has(phrase.gloss)) return { span, id: `${country}:${phrase.gloss}`, name: `${adjectiveOf(country, naming)} ${phrase.gloss}` }
      if (!MILITARY.has(phrase.gloss) && phrase.thing === 'facilities' && guarded === undefined) return toCountry(country, span, naming)
      if (guarded !== undefined && guarded !== 'army')
        return { span, id: `${country}:${guarded}`, name: `${adjectiveOf(country, naming)} ${bodyOf(guarded, country)}` }
      return toForces(country, span, naming)
    }
    const holder = phrase.names
      .map(({ name }) => (name.id === null ? undefined : naming.world.places.get(name.id)?.holder))
      .find((id) => id !== undefined)
    if (holder !== undefined) return toHolder(holder, span, naming)
    const owned =
      phrase.qualities.map((quality) => ADJECTIVAL.get(quality) ?? quality).find((quality) => DOERS.has(quality)) ?? OWNED.get(phrase.gloss)
    const body = guarded ?? owned
    if (body !== undefined) {
      const iso = GENERIC.has(body) ? (phrase.names.find(({ name }) => name.country !== null)?.name.country ?? homeOf(body, naming)) : null
      return { span, id: iso === null ? null : `${iso}:${body}`, name: iso === null ? body : `${adjectiveOf(iso, naming)} ${bodyOf(body, iso)}` }
    }
    if (SHIPS.has(phrase.gloss)) return { span, id: null, name: phrase.gloss }
    if (LIVED_IN.has(phrase.gloss)) return { span, id: null, name: 'civilians' }
  }
  if (phrase.thing === 'settlements' && wordsOf(unit, sentence).some((word) => word.startsWith('resident') || word.startsWith('résident')))
    return { span, id: null, name: 'civilians' }
  if (phrase.head.value.kind === 'name' && phrase.head.value.sort === 'place') {
    const holder = naming.world.places.get(phrase.head.value.id ?? '')?.holder
    if (holder !== undefined) return toHolder(holder, span, naming)
  }
  if (MILITARY.has(phrase.gloss)) {
    const owner = naming.cast.get(phrase.gloss)
    if (owner !== undefined) return { ...owner, span }
  }
  return null
}

/** Who holds a base: a country's forces by its code, or an identity. */
export const toHolder = (holder: string, span: Span, naming: Naming): Mention => {
  const actor = naming.world.actors.get(holder)
  return actor === undefined ? toForces(holder, span, naming) : { span, id: actor.id, name: actor.name }
}

const wordsOf = (unit: ReadUnit, sentence: Sentence): string[] => sentence.tokens.slice(unit.from, unit.to).map(({ word }) => word)

/** Whom the words before or after a facility's noun make its owner: «poste de police», "army camp". */
const GUARDS: ReadonlyMap<string, string> = new Map([
  ['army', 'army'],
  ['armée', 'army'],
  ['police', 'police'],
  ['policier', 'police'],
  ['policière', 'police'],
  ['gendarmerie', 'gendarmerie'],
  ['navy', 'navy'],
  ['marine', 'navy'],
  ['troops', 'forces'],
  ['soldiers', 'army'],
  ['gardes-frontières', 'border guards'],
  ['frontières', 'border guards'],
  ['military', 'army'],
  ['militaire', 'army'],
  ['militaires', 'army'],
  ['security', 'security forces'],
  ['junta', 'junta'],
])
const OWNED: ReadonlyMap<string, string> = new Map([['police station', 'police']])

/** Where civilians are who are hit with it. */
const LIVED_IN = new Set([
  'house',
  'home',
  'apartment building',
  'market',
  'school',
  'displacement camp',
  'refugee camp',
  'shelter',
  'mosque',
  'church',
  'temple',
  'synagogue',
  'hospital',
  'clinic',
  'bus',
  'train',
  'building',
  'university',
])

/** People who are civilians and no more. */
const ANYBODY = new Set([
  'people',
  'civilians',
  'residents',
  'villagers',
  'citizens',
  'families',
  'children',
  'mothers',
  'fathers',
  'teenagers',
  'elderly people',
  'local people',
  'partners',
  'passengers',
  'drivers',
  'homeless people',
  'traders',
  'people killed',
  'pensioners',
  'bodies',
])
const MILITARY = new Set([
  'base',
  'military base',
  'position',
  'post',
  'outpost',
  'checkpoint',
  'headquarters',
  'air base',
  'camp',
  'barracks',
  'bases',
  'positions',
  'compound',
  'depot',
  'ammunition depot',
  'military site',
  'target',
  'site',
  'interests',
  'stronghold',
  'naval base',
  'airfield',
  'garrison',
  'command center',
  'missile site',
  'radar site',
  'training camp',
  'convoy',
  'patrol',
  'tunnel',
])
const CIVIL = new Set(['embassy', 'consulate', 'port', 'airport', 'power plant', 'oil field', 'refinery'])
/** Does an army hold what the phrase names? */
export const isMilitary = (unit: ReadUnit): boolean =>
  unit.value.kind === 'phrase' && unit.value.thing === 'facilities' && GARRISONS.has(unit.value.gloss)
const GARRISONS = new Set(['base', 'military base', 'post', 'outpost', 'checkpoint', 'air base', 'naval base', 'barracks', 'garrison'])
/** The army of a country as records name it. */
export const toArmy = (iso: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `${iso}:forces`,
  name: `${adjectiveOf(iso, naming)} ${bodyOf('soldiers', iso)}`,
})
export const SHIP_NAME = /^(MV|MT|MSC|USS|HMS|USNS|INS|RFA)[ -]/
const SHIPS = new Set([
  'ship',
  'vessel',
  'tanker',
  'cargo ship',
  'merchant ship',
  'ships',
  'oil tanker',
  'container ship',
  'warship',
  'boat',
  'shipping',
])

/** Remembers the parties of a sentence by the words that later sentences may use for them. */
export function castParties(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): void {
  for (const unit of units) {
    if (unit.value.kind !== 'phrase') continue
    const phrase = unit.value
    for (const { name } of phrase.names) {
      const last = name.name.split(' ').at(-1) as string
      if (name.sort === 'unknown' && last !== name.name && !naming.cast.has(`person:${last}`))
        naming.cast.set(`person:${last}`, { span: spanOf(unit, sentence), id: name.id, name: name.name })
    }
    if (phrase.countries[0] !== undefined) naming.recent = phrase.countries[0]
    if (phrase.thing === 'facilities') {
      const owner = toTarget(unit, sentence, naming)
      if (owner !== null) naming.cast.set(phrase.gloss, owner)
    }
    if (!phrase.roles.has('party')) continue
    const actor = phrase.names.find(({ name, place }) => name.sort === 'actor' && place !== 'of')
    if (actor !== undefined) {
      const mention: Mention = { span: spanOf(unit, sentence), id: actor.name.id, name: actor.name.name }
      const kind = naming.world.actors.get(actor.name.id ?? '')?.kind
      if (kind === 'person') naming.cast.set(`person:${actor.name.name.split(' ').at(-1)}`, mention)
      for (const word of actor.name.name.toLowerCase().split(' ')) if (POINTING.has(word)) naming.cast.set(word, mention)
      if (kind === 'armed-group' || kind === 'militia' || kind === 'coalition' || kind === 'criminal') {
        for (const word of OF_GROUPS) naming.cast.set(word, mention)
        if (RESISTANCE.has(actor.name.id ?? '')) {
          naming.cast.set('resistance', mention)
          naming.cast.set('enemy', { span: mention.span, id: 'country:IL', name: naming.countries.get('IL')?.name ?? 'Israel' })
        }
      } else if (kind === 'military') for (const word of OF_ARMIES) naming.cast.set(word, mention)
    } else if (phrase.thing === 'bodies' && phrase.countries.length > 0) {
      const mention = toParty(unit, sentence, naming)
      if (mention !== null) naming.cast.set(phrase.gloss, mention)
    }
  }
}

const POINTING = new Set([
  'resistance',
  'army',
  'movement',
  'front',
  'brigades',
  'brigade',
  'coalition',
  'militia',
  'forces',
  'alliance',
  'council',
  'navy',
  'party',
])
const OF_GROUPS = [
  'group',
  'movement',
  'organization',
  'armed group',
  'militants',
  'fighters',
  'members',
  'forces',
  'unit',
  'units',
  'men',
  'militia members',
  'militia',
  'rebels',
  'insurgents',
  'faction',
  'wing',
  'gang',
  'gang members',
  'brigade',
  'cartel',
]
const OF_ARMIES = ['army', 'military', 'forces', 'troops', 'armed forces', 'unit']
/** Those who call themselves «la résistance» and Israel «l’ennemi». */
const RESISTANCE: ReadonlySet<string> = new Set([
  'hezbollah',
  'hamas',
  'palestinian-islamic-jihad',
  'al-qassam-brigades',
  'al-quds-brigades',
  'palestinian-resistance',
  'islamic-resistance-in-iraq',
  'houthis',
  'yemeni-armed-forces-sanaa',
  'kataib-hezbollah',
  'axis-of-resistance',
  'resistance-in-gaza',
  'resistance-in-the-west-bank',
  'popular-resistance-committees',
  'mujahideen-brigades',
  'harakat-al-nujaba',
  'kataib-sayyid-al-shuhada',
  'islamic-resistance-in-bahrain',
])
