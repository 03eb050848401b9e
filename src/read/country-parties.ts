import type { Mention, Span } from '../model/index.ts'
import { type Naming, VOICE } from './naming.ts'

/** «Malian» for ML; the code itself where no table has it. */
export const adjectiveOf = (country: string, naming: Naming): string => naming.countries.get(country)?.adjective ?? country

/** The state itself. */
export const toCountry = (iso: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `country:${iso}`,
  name: naming.countries.get(iso)?.name ?? iso,
})
/** Whoever bears arms for a country. */
export const toForces = (iso: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `${iso}:forces`,
  name: `${adjectiveOf(iso, naming)} forces`,
})

/** Whose a force without a country is: the document's own country's; in the Palestinian territories an army is Israel's. */
export function homeOf(gloss: string, naming: Naming): string | null {
  if (naming.scene !== null && LOCAL.has(gloss)) return naming.scene
  const voice = OF_SOLDIERS.has(gloss) ? naming.cast.get(VOICE) : undefined
  if (voice !== undefined) return voice.id
  const home = naming.home ?? naming.recent ?? naming.scene
  return home === 'PS' && (ARMED.has(gloss) || gloss === 'border guards') ? 'IL' : home
}

/** «des soldats maliens» are the Malian army, «des policiers» police, "Ukrainian troops" forces. */
export function bodyOf(gloss: string, iso: string | null, { world }: Naming): string {
  if (gloss === 'police officers') return 'police'
  if (gloss === 'security personnel') return 'security forces'
  if (gloss === 'gendarmes') return 'gendarmerie'
  if (gloss === 'national guards') return 'national guard'
  if (iso === null) return gloss
  if (gloss === 'regime') return 'government'
  if (gloss === 'unit') return 'forces'
  const soldiers = world.habits.get(iso)?.soldiers ?? 'army'
  if (soldiers === 'military' && (ARMED.has(gloss) || OF_RULERS.has(gloss))) return 'military'
  if (gloss === 'troops' || gloss === 'service members' || gloss === 'personnel' || gloss === 'snipers') return 'forces'
  if (gloss === 'soldiers' || gloss === 'officers') return soldiers
  return gloss
}

/** «des Palestiniens» are Palestinians; nationalities that take no plural in English are citizens. */
export function demonymOf(iso: string, naming: Naming): string {
  const adjective = adjectiveOf(iso, naming)
  return /(an|i|ian)$/.test(adjective) ? `${adjective}s` : `${adjective} citizens`
}

/** Bodies that every country has: they belong to the country of a place named with them. */
export const GENERIC = new Set([
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
  'gendarmerie',
  'gendarmes',
  'national guards',
  'security personnel',
  'special forces',
  'coast guard',
  'border guards',
  'national guard',
  'junta',
  'regime',
  'air defense',
  'intelligence service',
  'general staff',
  'service members',
  'personnel',
  'warplanes',
  'government forces',
])
/** Who serves where he lives: «cinq policiers tués à Sebha» are Libya's, wherever the paper is at home. */
const LOCAL: ReadonlySet<string> = new Set([
  'police',
  'police officers',
  'gendarmerie',
  'gendarmes',
  'authorities',
  'border guards',
  'coast guard',
  'air defense',
])
/** Whom a state's army or ministry speaks of where it says no more. */
const OF_SOLDIERS: ReadonlySet<string> = new Set(['soldiers', 'troops', 'forces', 'service members'])
const ARMED = new Set(['army', 'armed forces', 'forces', 'soldiers', 'troops', 'military', 'air force', 'navy', 'regime'])
/** The army too, where it rules. */
const OF_RULERS: ReadonlySet<string> = new Set(['junta', 'government forces', 'service members'])

/** Who holds a base: a country's forces by its code, or an identity. */
export const toHolder = (holder: string, span: Span, naming: Naming): Mention => {
  const actor = naming.world.actors.get(holder)
  return actor === undefined ? toForces(holder, span, naming) : { span, id: actor.id, name: actor.name }
}

/** The body that a person stands for, by the id of the tables: an identity, or a state. */
export function toBody(id: string, span: Span, naming: Naming): Mention | null {
  if (id.startsWith(STATE)) return toCountry(id.slice(STATE.length), span, naming)
  const body = naming.world.actors.get(id)
  return body === undefined ? null : { span, id, name: body.name }
}
const STATE = 'country:'

/** The army of a country as records name it. */
export const toArmy = (iso: string, span: Span, naming: Naming): Mention => ({
  span,
  id: `${iso}:forces`,
  name: `${adjectiveOf(iso, naming)} ${bodyOf('soldiers', iso, naming)}`,
})
