import type { Mention, Span } from '../model/index.ts'
import type { Sentence, Token } from '../text/index.ts'
import { adjectiveOf, bodyOf, homeOf, toArmy } from './country-parties.ts'
import type { Naming } from './naming.ts'
import { spanOf } from './unit-span.ts'
import type { Phrase, ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/** "a second platoon", «une deuxième brigade»: one more, of no number. */
export const isOneMore = ({ from }: ReadUnit, { tokens }: Sentence): boolean => INDEFINITE.has(tokens[from]?.word ?? '')
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une'])

/**
 * "the 6th Infantry Division", «la 16e brigade mécanisée», "242 Battalion": a unit by its number, under its own name in English; its id holds whose it is
 * before a colon: the force named with it, else the army of the country. `null` where no number tells it from the others.
 */
export function toArmyUnit(unit: ReadUnit, phrase: Phrase, sentence: Sentence, naming: Naming): Mention | null {
  if (phrase.thing !== 'bodies' || isOneMore(unit, sentence)) return null
  const { tokens } = sentence
  const noun = findNoun(phrase, tokens)
  if (noun === null) return null
  const behind = tokens[phrase.head.to]
  const numbered = findOrdinal(tokens, unit.from, noun.at)
  const ordinal = phrase.ordinal ?? numbered?.value ?? null
  const { word = '', upper } = tokens[noun.at] ?? {}
  const one = phrase.single || (upper === true && (word === 'corps' || !word.endsWith('s')))
  const counted = phrase.amount?.article === false && one ? phrase.amount : null
  const number = ordinal ?? (/^\d+$/.test(tokens[counted?.unit.from ?? -1]?.word ?? '') ? (counted?.range?.[0] ?? null) : null)
  const last = number === null && behind?.kind === 'number' && /^\d{1,4}$/.test(behind.word) ? behind.word : null
  if ((number === null && last === null) || (last !== null && !phrase.single)) return null
  if (noun.name === ARMY && (numbered === null || last !== null)) return null
  const sorts = toSorts(tokens, numbered?.at ?? numberEnd(phrase, unit), noun.at, phrase.names)
  const proper = sorts.length > 0 || tokens[noun.at]?.upper === true || numbered !== null
  if (last === null && !proper) return null
  const kind = [...sorts, noun.name].join(' ')
  const short = ordinal !== null ? `${toOrdinal(ordinal)} ` : last === null ? `${number} ` : ''
  const name = `${short}${kind}${last === null ? '' : ` ${last}`}`
  const [start, end] = spanOf(unit, sentence)
  const span: Span = [start, last === null ? end : Math.max(end, (behind as Token).end)]
  const owner = phrase.names.find(({ name: { sort, id } }) => sort === 'actor' && id !== null && naming.world.actors.get(id)?.kind !== 'person')
  const place = phrase.names.find(({ name: { sort } }) => sort === 'country')
  // "the 201st Corps of the Afghan army"
  const whole = phrase.of.map(({ value }) => (value.kind === 'phrase' ? value.countries[0] : undefined)).find((country) => country !== undefined)
  const iso = phrase.countries[0] ?? place?.name.country ?? whole ?? (owner === undefined ? homeOf('army', naming) : owner.name.country)
  for (const spelling of [name, `${short}${noun.name}`]) {
    const known = naming.world.actors.get(naming.world.findActor(spelling) ?? '')
    if (known !== undefined && (iso === null || known.country === iso)) return { span, id: known.id, name: known.name }
  }
  const whose = owner?.name.id ?? (last === null ? null : findOwnerBehind(tokens, phrase.head.to + 1, naming))
  const army = whose ?? (iso === null ? null : toArmyId(iso, naming))
  return { span, id: army === null ? null : `${army}:${name}`, name }
}

/** The army that a unit of it is of, for what it did: "the 6th Infantry Division repelled an attack"; `null` of anybody else. */
export function toArmyOf({ id, span }: Mention, naming: Naming): Mention | null {
  const army = UNIT_ID.exec(id ?? '')?.[1]
  if (army === undefined) return null
  const known = naming.world.actors.get(army)
  if (known !== undefined) return { span, id: army, name: known.name }
  return /^[A-Z]{2}:/.test(army) ? toArmy(army.slice(0, 2), span, naming) : null
}
const UNIT_ID = /^(.+):(?:\d+(?:st|nd|rd|th) |.+ \d+$)/

/** "Battalion 12 of the River Front": whose unit it is by the name behind its number. */
function findOwnerBehind(tokens: readonly Token[], at: number, { world }: Naming): string | null {
  if (!OF.has(tokens[at]?.word ?? '')) return null
  const from = ARTICLES.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  if (tokens[from]?.upper !== true) return null
  for (let length = LONGEST_OWNER; length > 0; length--) {
    const known = world.actors.get(world.findActor(toWritten(tokens.slice(from, from + length))) ?? '')
    if (known !== undefined && known.kind !== 'person') return known.id
  }
  return null
}
const OF: ReadonlySet<string> = new Set(['of', 'de', "d'", 'du'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'la', "l'", 'le'])
const LONGEST_OWNER = 6

/** The row of the country's army, or the body that every state has. */
function toArmyId(iso: string, naming: Naming): string {
  const adjective = adjectiveOf(iso, naming)
  const body = bodyOf('soldiers', iso, naming)
  return naming.world.findActor(`${adjective} army`) ?? naming.world.findActor(`${adjective} ${body}`) ?? `${iso}:${body}`
}

/** The noun of the unit among the words of the head: the brigade of «brigade d’infanterie». */
function findNoun({ head }: Phrase, tokens: readonly Token[]): { readonly at: number; readonly name: string } | null {
  for (let at = head.from; at < head.to; at++) {
    const word = tokens[at]?.word ?? ''
    const name = NOUNS.get(word)
    // "the 4th Army Corps"
    if (name !== undefined && !(name === ARMY && NOUNS.has(tokens[at + 1]?.word ?? ''))) return { at, name }
  }
  // "the 14th Division Command": the unit stands before the word for those who lead it.
  const name = COMMANDS.has(tokens[head.from]?.word ?? '') ? NOUNS.get(tokens[head.from - 1]?.word ?? '') : undefined
  return name === undefined ? null : { at: head.from - 1, name }
}
/** What has a number where there are several: "the 5th Army". */
const ARMY = 'Army'
const COMMANDS: ReadonlySet<string> = new Set(['command', 'commander', 'commanders', 'headquarters'])

const numberEnd = ({ amount, head }: Phrase, unit: ReadUnit): number => Math.max(unit.from, Math.min(amount?.unit.to ?? unit.from, head.from))

/** "155th", «155e» among the words before the noun. */
function findOrdinal(tokens: readonly Token[], from: number, to: number): { readonly at: number; readonly value: number } | null {
  for (let at = to - 1; at >= from; at--) {
    const digits = ORDINAL.exec(tokens[at]?.word ?? '')?.[1]
    if (digits !== undefined) return { at, value: Number(digits) }
  }
  return null
}
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th|e|ème|er|ère|re)$/

/** What kind of unit it is: the words before its noun in English, those behind it in French, with the nearest to the noun said last. */
function toSorts(tokens: readonly Token[], from: number, noun: number, names: Phrase['names']): readonly string[] {
  // "the 203 Thunder Corps"
  const isOwn = (at: number): boolean => names.some(({ name: { sort }, unit }) => sort === 'unknown' && at >= unit.from && at < unit.to)
  const before: string[] = []
  for (let at = from; at < noun; at++) {
    const { word, raw, upper, kind } = tokens[at] as Token
    const sort = SORTS.get(word)
    if (sort !== undefined) before.push(sort)
    else if (kind === 'word' && upper && (before.length > 0 || isOwn(at))) before.push(raw)
    else before.length = 0
  }
  if (before.length > 0) return before
  const behind: string[] = []
  for (let at = noun + 1; at < tokens.length; at++) {
    const { word } = tokens[at] as Token
    const sort = SORTS.get(word)
    if (sort !== undefined) behind.unshift(sort)
    else if (!LINKS.has(word)) break
  }
  return behind
}

const toOrdinal = (number: number): string => {
  const tens = number % 100
  return `${number}${tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

const LINKS: ReadonlySet<string> = new Set(['de', "d'", 'des', 'du', 'la', "l'"])

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['army', ARMY],
  ['armée', ARMY],
  ['battalion', 'Battalion'],
  ['battalions', 'Battalion'],
  ['bataillon', 'Battalion'],
  ['bataillons', 'Battalion'],
  ['brigade', 'Brigade'],
  ['brigades', 'Brigade'],
  ['corps', 'Corps'],
  ['division', 'Division'],
  ['divisions', 'Division'],
  ['escadron', 'Squadron'],
  ['squadron', 'Squadron'],
  ['legion', 'Legion'],
  ['légion', 'Legion'],
  ['regiment', 'Regiment'],
  ['regiments', 'Regiment'],
  ['régiment', 'Regiment'],
  ['régiments', 'Regiment'],
])

/** Kinds of units, under one spelling. */
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Airborne: 'airborne aéroporté aéroportée aéroportés aéroportées',
    'Air Assault': 'aéromobile',
    Air: 'air aérienne aérien',
    Armored: 'armored armoured blindé blindée blindés blindées',
    Artillery: 'artillery artillerie',
    Assault: 'assault assaut',
    Cavalry: 'cavalry cavalerie',
    Combat: 'combat',
    Commando: 'commando commandos',
    Defense: 'defense defence défense',
    Fighting: 'fighting',
    Guards: 'guards garde',
    Infantry: 'infantry infanterie',
    Intervention: 'intervention',
    Light: 'light légère léger',
    Marine: 'marine marines fusiliers',
    Mechanized: 'mechanized mechanised mécanisé mécanisée mécanisés mécanisées',
    Missile: 'missile missiles',
    Motorized: 'motorized motorised motorisé motorisée motorisés motorisées',
    Mountain: 'mountain montagne',
    National: 'national nationale',
    Naval: 'naval navale',
    Parachute: 'parachute paratrooper paratroopers parachutiste parachutistes',
    Presidential: 'presidential présidentielle',
    Ranger: 'ranger rangers',
    Reconnaissance: 'reconnaissance',
    Rifle: 'rifle rifles tirailleurs chasseurs',
    Rocket: 'rocket rockets',
    Separate: 'separate',
    'Special Forces': 'spetsnaz',
    Tank: 'tank tanks chars',
    Territorial: 'territorial territoriale',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)
