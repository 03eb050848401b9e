import { meetDays } from '../model/index.ts'
import { compareMentions, comparePlaces } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'

/**
 * «27 morts dans des frappes israéliennes», "The attacks were the work of the Front", and then each attack: those of several told of together, all by one
 * side, have him for their attacker where they do not say it themselves. `tellings` are the drafts before they were joined.
 */
export function fillFromLead(attacks: readonly Draft[], tellings: readonly Draft[], naming: Naming): void {
  const leads = tellings.filter(isLead)
  if (leads.length === 0) return
  const country = attacks.find(({ place }) => place !== null)?.place?.country ?? null
  for (const draft of attacks) {
    if (draft.actor !== null || draft.unclaimed || draft.type === 'disrupted_weapons') continue
    const lead = leads.findLast((known) => (known.title || known.sentence <= draft.sentence) && isPart(known, draft, { naming, country }))
    if (lead?.actor != null) draft.actor = lead.actor
  }
}

/** Several attacks of one who is said. */
const isLead = ({ type, status, count, actor, place, pointing, title }: Draft): boolean =>
  status === 'occurred' &&
  HURTFUL.has(type) &&
  type !== 'armed_clash' &&
  actor !== null &&
  !isAnybody(actor) &&
  count !== null &&
  (count.range === null || count.range[0] > 1) &&
  (place !== null || pointing !== null || title)

/** Is the attack of the kind of those told together, where and when they were? A lead without a place is of the country where the document begins. */
function isPart(lead: Draft, draft: Draft, { naming, country }: { readonly naming: Naming; readonly country: string | null }): boolean {
  if (FROM_THE_AIR.has(lead.type) ? !UNSAID.has(draft.type) && !FROM_THE_AIR.has(draft.type) : draft.type === 'armed_clash') return false
  // A title names some of the places, and right behind those told together come their parts.
  const near = lead.title || draft.sentence - lead.sentence === 1
  const there =
    lead.place === null || near
      ? draft.place === null || draft.place.country === (lead.place?.country ?? country)
      : comparePlaces(lead, draft, naming) !== 'apart'
  const then = lead.days === null || draft.days === null || meetDays(lead.days.value, draft.days.value) !== null
  const self = compareMentions(lead.actor, draft.target, naming)
  return there && then && self !== 'same' && self !== 'inside'
}
const FROM_THE_AIR: ReadonlySet<string> = new Set(['air_drone_strike', 'shelling_missile'])
const UNSAID: ReadonlySet<string> = new Set(['other_attack', 'attack_on_civilians', 'toll', 'property_destruction'])
