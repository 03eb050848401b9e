import type { Mention } from '../model/index.ts'
import { toArmyOf } from './army-units.ts'
import { toBody, toForces } from './country-parties.ts'
import type { Naming } from './naming.ts'

const ARMED_NAME =
  /(?:\b(?:army|forces|military|navy|air force|fighters|rebels|brigades?|militia|front|movement|battalion|resistance)|\d(?:st|nd|rd|th) .*)$/i

const DEFENCE_NAME = /Ministry of Defen[cs]e|Defen[cs]e Ministry/

/** Who did what a speaker says to have done: the body that a person speaks for; nobody where only a role is named. */
export function toDoer(speaker: Mention, naming: Naming): Mention | null {
  const known = speaker.id === null ? (naming.cast.get(`doer:${speaker.name}`) ?? naming.cast.get(`person:${speaker.name}`)) : speaker
  const army = known === undefined ? null : toArmyOf(known, naming)
  if (army !== null) return army
  if (known === undefined || known.id === null) return ARMED_NAME.test(speaker.name) ? speaker : null
  const actor = naming.world.actors.get(known.id)
  // "'He fired first,' Reuters reported": a medium tells of others.
  if (naming.world.outlets.has(known.id)) return null
  // A ministry of defence speaks of what the forces have done.
  const iso = DEFENCE_NAME.test(speaker.name) ? (actor?.country ?? /^([A-Z]{2}):/.exec(known.id)?.[1] ?? null) : null
  if (iso !== null) return toForces(iso, speaker.span, naming)
  // Its press office speaks of what the army has done.
  if (actor?.kind === 'organisation' && actor.partOf !== null && naming.world.actors.get(actor.partOf)?.kind === 'military')
    return toBody(actor.partOf, speaker.span, naming)
  if (actor?.kind !== 'person') return { ...known, span: speaker.span }
  return actor.partOf === null ? null : toBody(actor.partOf, speaker.span, naming)
}

/** The first of those who speak that may have done something. */
export const firstDoer = (speakers: readonly Mention[], naming: Naming): Mention | null =>
  speakers.map((speaker) => toDoer(speaker, naming)).find((doer) => doer !== null) ?? null
