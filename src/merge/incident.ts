import type { EventClaim, Incident, Origin, PartyAccount, PlaceAccount, Standing } from '../model/index.ts'
import { toAccounts } from './accounts.ts'
import { isKinParty } from './compare-parties.ts'
import type { Directory } from './directory.ts'
import { findDisputed } from './disputed.ts'
import type { NarrowedDays } from './narrow-days.ts'
import type { Telling } from './telling.ts'

/** The claims of one happening with what comparing has made of them. */
export interface ClaimGroup {
  readonly id: string
  readonly claims: readonly EventClaim[]
  /** The same claims as tellings, with the days that they give themselves. */
  readonly tellings: readonly Telling[]
  readonly narrowed: readonly NarrowedDays[]
}

function toStanding(group: ClaimGroup, origins: readonly Origin[], isDisputed: boolean, directory: Directory): Standing {
  if (group.claims.every(({ status }) => status === 'denied')) return 'denied'
  if (isDisputed) return 'disputed'
  const speakers = origins.flatMap(({ root }) => (root === null ? [] : [directory.toParty(root.id, root.name)]))
  const isToldBy = (side: 'actors' | 'targets'): boolean =>
    speakers.some((speaker) => group.tellings.some((telling) => telling[side].some((party) => !party.isVague && isKinParty(speaker, party))))
  if (origins.length > 1 && isToldBy('actors') && isToldBy('targets')) return 'both-sides'
  return origins.length > 1 ? 'several-origins' : 'one-side'
}

/** Claims of one happening as an incident: every version of every fact beside the claims that tell it, and how it stands between the sides. */
export function toIncident(group: ClaimGroup, origins: readonly Origin[], directory: Directory): Incident {
  const claims = group.claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const disputed = findDisputed(group.tellings, origins)
  const toPlace = ({ place }: EventClaim): PlaceAccount[] => {
    if (place === null) return []
    const { latitude, longitude, radius, country } = directory.toSite(place.id, place.name, place.country)
    return [{ id: place.id, name: place.name, country, latitude, longitude, radius: latitude === null ? null : radius }]
  }
  const toParty =
    (slot: 'actor' | 'target') =>
    (claim: EventClaim): PartyAccount[] => {
      const party = claim[slot]
      return party === null ? [] : [{ id: party.id, name: party.name }]
    }
  const toName = ({ id, name }: { readonly id: string | null; readonly name: string }): string => id ?? `name ${name}`
  const [narrowed] = group.narrowed.toSorted((a, b) => (a.days.join() < b.days.join() ? -1 : 1))
  return {
    id: group.id,
    claims: claims.map(({ id }) => id),
    documents: [...new Set(claims.map(({ document }) => document))].sort(),
    outlets: [...new Set(group.tellings.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))].sort(),
    origins,
    types: toAccounts(claims, ({ type }) => [type], String),
    days: toAccounts(claims, ({ days }) => (days === null ? [] : [days.value]), String),
    places: toAccounts(claims, toPlace, toName),
    actors: toAccounts(claims, toParty('actor'), toName),
    targets: toAccounts(claims, toParty('target'), toName),
    weapons: toAccounts(claims, ({ weapons }) => weapons.map(({ kind }) => kind), String),
    counts: toAccounts(claims, ({ count }) => (count?.value == null ? [] : [count.value]), String),
    killed: toAccounts(claims, ({ killed }) => (killed === null ? [] : [killed.value]), String),
    wounded: toAccounts(claims, ({ wounded }) => (wounded === null ? [] : [wounded.value]), String),
    narrowed: narrowed === undefined ? null : { days: narrowed.days, reason: narrowed.reason, by: narrowed.by },
    standing: toStanding(group, origins, disputed.length > 0, directory),
    disputed,
  }
}
