import type { Mention } from '../model/index.ts'
import { toCountry } from './country-parties.ts'
import type { Naming } from './naming.ts'

const ARMED_NAME = /(army|forces|military|navy|air force|fighters|rebels|brigades?|militia)$/i

/** Capitals that stand for their governments where they do what only a state does. */
export const CAPITALS = new Set([
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
