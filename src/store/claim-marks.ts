import type { Claim, DayRange, Mention } from '../model/index.ts'
import { toDay, toDayNumber } from '../model/index.ts'
import { toNameKey } from './name-key.ts'
import { toStorable } from './storable.ts'
import type { Facet } from './store.ts'

/** What is counted: facets of claims, and what the store keeps count of besides. */
export type CountedFacet = Facet | 'kind' | 'long' | 'total' | 'language'

/** A value that a claim is counted under and, if it is `marked`, found by. */
export interface Mark {
  readonly facet: CountedFacet
  readonly key: string
  readonly name: string
  readonly marked: boolean
}

/** Ranges of more days than this have the mark `long`, so that a question for some days need not look at everything before them. */
export const LONG_DAYS = 31

/** Days since 1970-01-01, first and last; `null` if the claim has none. */
export type DayNumbers = readonly [first: number, last: number] | null

/** The days a claim is listed under: a tally, by the day it counts to, or else that of its document. */
export function toClaimDays(claim: Claim, published: DayRange | null): DayNumbers {
  const toNumbers = ([first, last]: DayRange): DayNumbers => [toDayNumber(first), toDayNumber(last)]
  switch (claim.kind) {
    case 'event':
      return claim.days === null ? null : toNumbers(claim.days.value)
    case 'tally': {
      if (claim.until !== null) return toNumbers([claim.until.value, claim.until.value])
      return published === null ? null : toNumbers(published)
    }
  }
}

const toCountries = (claim: Claim): readonly (string | null)[] => {
  switch (claim.kind) {
    case 'event':
      return [claim.place?.country ?? null, ...claim.countries]
    case 'tally':
      return [...claim.region, ...claim.parts.map(({ region }) => region)]
  }
}

/** Everything that a claim is counted under and found by, each once. */
export function toMarks(claim: Claim, { outlet, days }: { readonly outlet: string | null; readonly days: DayNumbers }): Mark[] {
  const marks = new Map<string, Mark>()
  const add = (facet: CountedFacet, name: string | null, { marked = true, key = name === null ? '' : toNameKey(name) } = {}): void => {
    if (name === null || key === '') return
    marks.set(`${facet} ${key}`, { facet, key, name: toStorable(name), marked })
  }
  const addMention = (facet: Facet, mention: Mention | null): void => add(facet, mention?.name ?? null)
  for (const country of toCountries(claim)) add('country', country, { key: country ?? '' })
  for (const claimant of claim.claimants) addMention('claimant', claimant)
  add('outlet', outlet)
  add('kind', claim.kind, { marked: false, key: claim.kind })
  if (days !== null) {
    const day = toDay(days[0])
    add('day', day, { marked: false, key: day })
    if (days[1] - days[0] > LONG_DAYS) add('long', 'long')
  }
  switch (claim.kind) {
    case 'event':
      add('type', claim.type, { key: claim.type })
      add('status', claim.status, { key: claim.status })
      addMention('place', claim.place)
      addMention('actor', claim.actor)
      addMention('target', claim.target)
      break
    case 'tally':
      add('metric', claim.metric, { key: claim.metric })
      addMention('target', claim.about)
      break
  }
  return [...marks.values()]
}

/** The names that a claim is found by in words, besides its evidence. */
export function toSpokenNames(claim: Claim): string[] {
  const mentions: (Mention | null)[] = [...claim.claimants, ...claim.relays]
  switch (claim.kind) {
    case 'event':
      mentions.push(claim.place, claim.actor, claim.target)
      break
    case 'tally':
      mentions.push(claim.about)
      break
  }
  return [...new Set(mentions.flatMap((mention) => (mention === null ? [] : [mention.name])))]
}
