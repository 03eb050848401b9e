import type { ActName } from '../lang/index.ts'
import type { EventType, WeaponKind } from '../model/index.ts'

/** What a deed means as an event, before its weapon and target are looked at; `toll` tells of victims only, `null` is no event alone. */
export interface ActMeaning {
  readonly type: EventType | 'toll' | null
  /** Does its weapon decide the type? */
  readonly armed: boolean
  /** What its grammatical object is. */
  readonly object: 'target' | 'weapon' | 'victims' | 'place' | 'none'
  /** The weapon that the deed's word says where none is named: shelling is done with shells. */
  readonly means: WeaponKind | null
}

const act = (type: ActMeaning['type'], object: ActMeaning['object'], armed = false, means: ActMeaning['means'] = null): ActMeaning => ({
  type,
  object,
  armed,
  means,
})

export const ACT_MEANINGS: Readonly<Record<ActName, ActMeaning>> = {
  attack: act('other_attack', 'target', true),
  target: act('other_attack', 'target', true),
  airstrike: act('air_drone_strike', 'target', true),
  airRaid: act('air_drone_strike', 'target', true, 'aircraft'),
  bombard: act('shelling_missile', 'target', true),
  shelling: act('shelling_missile', 'target', true, 'shell'),
  launch: act('shelling_missile', 'weapon', true),
  explode: act('remote_explosive', 'target', true, 'explosive'),
  stepOn: act('remote_explosive', 'target', false, 'explosive'),
  suicide: act('suicide_bomb', 'target', false, 'explosive'),
  clash: act('armed_clash', 'target'),
  ambush: act('armed_clash', 'target'),
  raid: act('armed_clash', 'target', true),
  shoot: act('attack_on_civilians', 'target', false, 'firearm'),
  stab: act('attack_on_civilians', 'target'),
  kill: act('toll', 'victims'),
  execute: act('attack_on_civilians', 'victims'),
  shootDead: act('attack_on_civilians', 'victims', false, 'firearm'),
  massacre: act('attack_on_civilians', 'victims'),
  abduct: act('abduction', 'target'),
  arrest: act('arrest', 'target'),
  rape: act('sexual_violence', 'target'),
  torture: act('attack_on_civilians', 'target'),
  intercept: act('disrupted_weapons', 'weapon'),
  foil: act('disrupted_weapons', 'none'),
  shootDown: act('disrupted_weapons', 'weapon'),
  destroy: act('property_destruction', 'target', true),
  burn: act('property_destruction', 'target'),
  loot: act('property_destruction', 'target'),
  demolish: act('property_destruction', 'target'),
  sabotage: act('remote_explosive', 'target'),
  hijack: act('other_attack', 'target'),
  protest: act('protest', 'none'),
  riot: act('riot', 'none'),
  disperse: act('protest', 'none'),
  withdraw: act('movement', 'none'),
  deploy: act('movement', 'none'),
  evacuate: act('movement', 'place'),
  capture: act('movement', 'place'),
  closeBase: act('movement', 'place'),
  agree: act('agreement', 'none'),
  exchange: act('agreement', 'none'),
  release: act('agreement', 'none'),
  threaten: act('threat', 'target'),
  vow: act('threat', 'none'),
  // A blockade or siege is news where a side announces it; as the state of a town it is background.
  blockade: act('threat', 'target'),
  die: act('toll', 'victims'),
  wound: act('toll', 'victims'),
}

const FROM_AIR: ReadonlySet<WeaponKind> = new Set(['drone', 'aircraft'])
const FROM_GROUND: ReadonlySet<WeaponKind> = new Set(['missile', 'rocket', 'shell'])

/** The type that the first weapon told of makes of an attack, `null` if none does. */
export function typeByWeapon(kinds: readonly WeaponKind[]): EventType | null {
  for (const kind of kinds) {
    if (FROM_AIR.has(kind)) return 'air_drone_strike'
    if (FROM_GROUND.has(kind)) return 'shelling_missile'
    if (kind === 'explosive') return 'remote_explosive'
  }
  return null
}
