import type { EventType } from '../model/index.ts'

/** Kinds of deeds that one happening may be told as. */
export type TypeFamily = 'violence' | 'movement' | 'agreement' | 'threat'

const FAMILIES: Readonly<Record<EventType, TypeFamily>> = {
  air_drone_strike: 'violence',
  shelling_missile: 'violence',
  suicide_bomb: 'violence',
  remote_explosive: 'violence',
  armed_clash: 'violence',
  attack_on_civilians: 'violence',
  abduction: 'violence',
  arrest: 'violence',
  sexual_violence: 'violence',
  disrupted_weapons: 'violence',
  property_destruction: 'violence',
  protest: 'violence',
  riot: 'violence',
  other_attack: 'violence',
  movement: 'movement',
  agreement: 'agreement',
  threat: 'threat',
}

export const toFamily = (type: EventType): TypeFamily => FAMILIES[type]

/** Nearer kin within violence: attacks by whatever means, people seized, crowds. */
const KIN: Readonly<Partial<Record<EventType, 'attack' | 'seizure' | 'crowd'>>> = {
  air_drone_strike: 'attack',
  shelling_missile: 'attack',
  suicide_bomb: 'attack',
  remote_explosive: 'attack',
  armed_clash: 'attack',
  attack_on_civilians: 'attack',
  other_attack: 'attack',
  disrupted_weapons: 'attack',
  property_destruction: 'attack',
  abduction: 'seizure',
  arrest: 'seizure',
  protest: 'crowd',
  riot: 'crowd',
}

export const areKin = (a: EventType, b: EventType): boolean => a === b || (KIN[a] !== undefined && KIN[a] === KIN[b])
