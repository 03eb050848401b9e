import type { Document, EventClaim, EventType, PlaceMention, TallyClaim } from '../model/index.ts'
import { toClaimId } from './claim-id.ts'
import type { Draft, DraftToll } from './draft.ts'
import { isAnybody } from './nobody-named.ts'
import type { TallyDraft } from './tallies.ts'

/** The claim that a settled draft makes, with an id from its content. */
export function toEvent(draft: Draft & { type: EventType }, document: Document): EventClaim {
  const { place, days } = draft
  const content: Omit<EventClaim, 'id'> = {
    kind: 'event',
    document: document.id,
    type: draft.type,
    status: draft.status,
    count: draft.count === null ? null : { span: draft.count.span, value: draft.count.range },
    days: days === null ? null : { span: days.span, value: days.value },
    place: place === null ? null : toPlaceMention(place),
    countries: draft.countries,
    actor: draft.actor === null || isAnybody(draft.actor) ? null : draft.actor,
    target: draft.target,
    weapons: draft.weapons,
    killed: toCount(draft.killed),
    wounded: toCount(draft.wounded),
    claimants: draft.claimants,
    relays: draft.relays,
    evidence: draft.evidence,
    foundBy: draft.foundBy,
  }
  return { ...content, id: toClaimId(document.id, content) }
}

const toCount = (toll: DraftToll | null): EventClaim['killed'] => (toll === null ? null : { value: toll.value, span: toll.span })

/** Without its rank, which only drafts need. */
const toPlaceMention = ({ span, id, name, country, area }: PlaceMention): PlaceMention => ({
  span,
  id,
  name,
  country,
  ...(area === undefined ? {} : { area }),
})

/** The claim that a tally's draft makes. */
export function toTally(draft: TallyDraft, document: Document): TallyClaim {
  const content: Omit<TallyClaim, 'id'> = {
    kind: 'tally',
    document: document.id,
    metric: draft.metric,
    of: draft.of,
    value: draft.value,
    since: draft.since,
    until: draft.until,
    region: draft.region,
    about: draft.about,
    parts: draft.parts,
    claimants: draft.claimants,
    relays: draft.relays,
    evidence: draft.evidence,
    foundBy: draft.foundBy,
  }
  return { ...content, id: toClaimId(document.id, content) }
}
