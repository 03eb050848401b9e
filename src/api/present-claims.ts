import type { Claim, EventClaim, Mention, TallyClaim } from '../model/index.ts'
import type { VersionSummary } from '../store/index.ts'
import type { ApiClaim, ApiEventClaim, ApiTallyClaim, DocumentHead } from './contract.ts'
import type { Plain } from './route.ts'

const toMention = ({ id, name, span }: Mention) => ({ id, name, span })

const toAttribution = ({ id, document, claimants, relays, evidence, foundBy }: Claim) => ({
  id,
  document,
  claimants: claimants.map(toMention),
  relays: relays.map(toMention),
  evidence,
  foundBy,
})

/** `incident` is the one that it is part of. */
export function toApiEventClaim(claim: EventClaim, incident: string | null): Plain<ApiEventClaim> {
  const { type, status, count, days, place, countries, actor, target, weapons, killed, wounded } = claim
  return {
    kind: 'event',
    ...toAttribution(claim),
    type,
    status,
    count,
    days,
    place: place === null ? null : { ...toMention(place), country: place.country },
    countries,
    actor: actor === null ? null : toMention(actor),
    target: target === null ? null : toMention(target),
    weapons,
    killed,
    wounded,
    incident,
  }
}

function toApiTallyClaim(claim: TallyClaim): Plain<ApiTallyClaim> {
  const { metric, of, value, since, until, region, about, parts } = claim
  return { kind: 'tally', ...toAttribution(claim), metric, of, value, since, until, region, about: about === null ? null : toMention(about), parts }
}

/** A claim of either kind; `incidents` has the incident of each that is in one. */
export function toApiClaim(claim: Claim, incidents: ReadonlyMap<string, string>): Plain<ApiClaim> {
  switch (claim.kind) {
    case 'event':
      return toApiEventClaim(claim, incidents.get(claim.id) ?? null)
    case 'tally':
      return toApiTallyClaim(claim)
  }
}

/** What is said of a document wherever its claims are shown. */
export const toDocumentHead = ({ version, outlet, title, url, language, published }: VersionSummary): Plain<DocumentHead> => ({
  version,
  outlet,
  title,
  url,
  language,
  published,
})
