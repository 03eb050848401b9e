import type { Sentence } from '../text/index.ts'
import type { PartyStep } from './party-case.ts'
import { ARTICLES } from './party-words.ts'
import type { Phrase, ReadUnit } from './units.ts'
import { toWritten } from './unknown-name.ts'

/** A body that no table has and whose own name the phrase bears: in capitals throughout, or right behind the noun. */
export const toCapitalName: PartyStep = ({ unit, phrase, sentence, span, actor }) => {
  const name = actor === undefined ? (toCapitals(unit, phrase, sentence) ?? findOwnName(phrase)) : null
  return name === null ? undefined : { span, id: null, name }
}

/**
 * "the Kori Human Rights Group", "the Special Dune Force": a body that no table has, whose words all have capitals; `null` where they do not, or where all
 * forces are so called.
 */
function toCapitals(unit: ReadUnit, phrase: Phrase, { tokens, titleCase }: Sentence): string | null {
  const armed = phrase.thing === 'combatants' || (phrase.thing === 'bodies' && BEARING_ARMS.has(phrase.gloss))
  if (titleCase || !(armed || (phrase.thing === 'bodies' && ASSOCIATIONS.has(phrase.gloss)))) return null
  const start = tokens.slice(unit.from, phrase.head.to).findIndex(({ word }) => !ARTICLES.has(word))
  const words = start < 0 ? [] : tokens.slice(unit.from + start, phrase.head.to)
  const proper = words.length > (armed ? 1 : 2) && words.every(({ upper, word }) => upper || SMALL.has(word))
  if (!proper) return null
  // The nationality stands first, and a town's police are the state's.
  const place = phrase.names.find(({ name }) => name.sort === 'place' || name.sort === 'country')?.unit
  const from = unit.from + start + (phrase.countries.length > 0 ? 1 : 0)
  const own = (at: number): boolean => !(place !== undefined && at >= place.from && at < place.to) && !COMMON.has(tokens[at]?.word ?? '')
  for (let at = from; at < phrase.head.to; at++) if (!armed || own(at)) return toWritten(words)
  return null
}
/** "the Kori-Dantan network Hands for Peace": the name of several words right behind the noun for a body that anybody may found. */
const findOwnName = ({ thing, gloss, names, head }: Phrase): string | null =>
  thing === 'bodies' && ASSOCIATIONS.has(gloss)
    ? (names.find(({ name, place, unit }) => name.sort === 'unknown' && place === 'beside' && unit.from === head.to && name.name.includes(' '))?.name
        .name ?? null)
    : null
const SMALL: ReadonlySet<string> = new Set(['and', 'for', "'s"])
/** Bodies that bear arms and may have a name of their own. */
const BEARING_ARMS: ReadonlySet<string> = new Set([
  ...['forces', 'armed forces', 'special forces', 'security forces', 'police', 'militia', 'paramilitaries', 'guards', 'unit', 'brigade', 'battalion'],
  ...['regiment', 'armed group', 'faction', 'gang', 'cartel', 'coalition', 'national guard', 'border guards', 'army', 'division', 'resistance'],
  'general staff',
])
/** Words with which any state or group calls its forces, and their nouns. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the armed security defense defence special joint national air police military army state federal government interim transitional forces force ' +
    'operations operation interior border guard guards coast general staff public regional central supreme high internal civil municipal ministry command ' +
    'commands navy naval ground land elite infantry troops soldiers fighters rebels militants militia militias unit units group groups service services ' +
    'intelligence regime junta opposition islamist jihadist separatist rebel people task brigade brigades battalion battalions regiment division divisions ' +
    'gang gangs cartel coalition department republican royal officer officers marine marines rangers commandos and for resistance republic district county ' +
    "s 's terrorist terrorists bandits gunmen suspected unknown provincial city town local members corps"
  ).split(' '),
)
/** Bodies that anybody may found. */
const ASSOCIATIONS: ReadonlySet<string> = new Set([
  'group',
  'rights group',
  'NGO',
  'association',
  'organization',
  'humanitarian organization',
  'union',
  'committee',
  'resistance committee',
  'commission',
  'council',
  'network',
  'observatory',
  'think tank',
  'movement',
  'civil society',
  'agency',
  'party',
])
