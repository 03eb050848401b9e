import { meetDays } from '../model/index.ts'
import { compareMentions, comparePlaces } from './compare-tellings.ts'
import type { Draft } from './draft.ts'
import { addEvidence } from './join-tellings.ts'
import type { Naming } from './naming.ts'
import { ATTACKS } from './open-sides.ts'
import { VAGUE } from './related-deeds.ts'

/** «quatre bases en Syrie», then their names: the aggregate gives what it knows to those that follow and is no event beside them. */
export function spread(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((whole, index) => {
    if (whole.aggregate === null || (whole.place !== null && whole.place.rank <= 1)) return true
    const parts = drafts.slice(index + 1).filter((part) => {
      if (part.sentence <= whole.sentence || part.sentence - whole.sentence > 3 || part.place === null || part.place.rank > 1) return false
      if (whole.days !== null && part.days !== null && meetDays(whole.days.value, part.days.value) === null) return false
      return ATTACKS.has(whole.type) && ATTACKS.has(part.type)
    })
    if (parts.length < 2 || parts.length > (whole.aggregate ?? 0)) {
      if (whole.place === null && whole.count?.range?.[1] === 1) whole.count = { range: [whole.aggregate, whole.aggregate], span: whole.count.span }
      return true
    }
    for (const part of parts) {
      part.actor ??= whole.actor
      part.target ??= whole.target
      if (part.weapons.length === 0) part.weapons.push(...whole.weapons)
      if (VAGUE.has(part.type)) part.type = whole.type
      part.days ??= whole.days
      part.evidence = addEvidence(part.evidence, whole.evidence)
    }
    return false
  })
}

/** «Le groupe a multiplié lundi les attaques», then each of them: the lead only sums up what is told behind it. */
export function dropLead(drafts: readonly Draft[], naming: Naming): Draft[] {
  return drafts.filter((lead, index) => {
    const several = lead.count !== null && (lead.count.range === null || lead.count.range[0] > 1)
    const vague = several && (lead.place === null || lead.place.rank === 3 || (lead.place.rank === 2 && lead.count?.range !== null))
    if (!vague || lead.actor === null || lead.killed !== null || lead.wounded !== null || !ATTACKS.has(lead.type) || lead.status !== 'occurred')
      return true
    const parts = drafts
      .slice(index + 1)
      .filter(
        (part) =>
          ATTACKS.has(part.type) &&
          part.place !== null &&
          (part.place.rank <= 1 || (lead.count?.range != null && part.place.rank < (lead.place?.rank ?? 3))) &&
          comparePlaces(lead, part, naming) !== 'apart' &&
          isOneOf(lead, part, naming),
      )
    // «deux attaques», and just as many told behind it.
    const told = lead.count?.range?.[0] ?? parts.length
    return parts.length < 2 || parts.length !== told
  })
}

/** Is the part of the same attacker, on a day of the lead's? A lead that counts its deeds may name but one of their days. */
function isOneOf(lead: Draft, part: Draft, naming: Naming): boolean {
  if (lead.count?.range !== null) return compareMentions(lead.target, part.target, naming) !== 'apart'
  const actor = compareMentions(lead.actor, part.actor, naming)
  const day = lead.days === null || part.days === null || meetDays(lead.days.value, part.days.value) !== null
  return day && (actor === 'same' || actor === 'inside')
}
