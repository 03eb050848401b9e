import type { EventType } from '../model/index.ts'

/** What others call a type of event; `null` where their scheme tells apart what ours does not, or the other way round. */
interface EventTypeNames {
  /** ACLED's, `null` where it has no such event at all. */
  readonly acled: { readonly disorder: string | null; readonly event: string | null; readonly subEvent: string | null } | null
  /** Does UCDP GED cover it, where somebody was killed? */
  readonly inUcdp: boolean
}

const VIOLENCE = 'Political violence'
const STRATEGIC = 'Strategic developments'

export const EVENT_TYPE_NAMES: Readonly<Record<EventType, EventTypeNames>> = {
  air_drone_strike: { acled: { disorder: VIOLENCE, event: 'Explosions/Remote violence', subEvent: 'Air/drone strike' }, inUcdp: true },
  shelling_missile: {
    acled: { disorder: VIOLENCE, event: 'Explosions/Remote violence', subEvent: 'Shelling/artillery/missile attack' },
    inUcdp: true,
  },
  suicide_bomb: { acled: { disorder: VIOLENCE, event: 'Explosions/Remote violence', subEvent: 'Suicide bomb' }, inUcdp: true },
  remote_explosive: { acled: { disorder: VIOLENCE, event: 'Explosions/Remote violence', subEvent: 'Remote explosive/landmine/IED' }, inUcdp: true },
  armed_clash: { acled: { disorder: VIOLENCE, event: 'Battles', subEvent: 'Armed clash' }, inUcdp: true },
  attack_on_civilians: { acled: { disorder: VIOLENCE, event: 'Violence against civilians', subEvent: 'Attack' }, inUcdp: true },
  abduction: { acled: { disorder: VIOLENCE, event: 'Violence against civilians', subEvent: 'Abduction/forced disappearance' }, inUcdp: true },
  arrest: { acled: { disorder: STRATEGIC, event: STRATEGIC, subEvent: 'Arrests' }, inUcdp: false },
  sexual_violence: { acled: { disorder: VIOLENCE, event: 'Violence against civilians', subEvent: 'Sexual violence' }, inUcdp: true },
  disrupted_weapons: { acled: { disorder: STRATEGIC, event: STRATEGIC, subEvent: 'Disrupted weapons use' }, inUcdp: true },
  property_destruction: { acled: { disorder: STRATEGIC, event: STRATEGIC, subEvent: 'Looting/property destruction' }, inUcdp: true },
  protest: { acled: { disorder: 'Demonstrations', event: 'Protests', subEvent: null }, inUcdp: false },
  riot: { acled: { disorder: null, event: 'Riots', subEvent: null }, inUcdp: false },
  movement: { acled: { disorder: STRATEGIC, event: STRATEGIC, subEvent: null }, inUcdp: false },
  agreement: { acled: { disorder: STRATEGIC, event: STRATEGIC, subEvent: 'Agreement' }, inUcdp: false },
  other_attack: { acled: { disorder: VIOLENCE, event: null, subEvent: null }, inUcdp: true },
  threat: { acled: null, inUcdp: false },
}
