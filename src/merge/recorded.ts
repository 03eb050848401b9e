import type { DayRange, EventType, Incident, Range, TallyLine } from '../model/index.ts'
import { isKinParty, isSameParty } from './compare-parties.ts'
import type { Directory } from './directory.ts'
import { type TallySeries, toTallyDay } from './tally-series.ts'
import type { Party } from './telling.ts'

/** Types that a count of attacks counts. */
const ATTACKS: ReadonlySet<EventType> = new Set<EventType>([
  'air_drone_strike',
  'shelling_missile',
  'suicide_bomb',
  'remote_explosive',
  'armed_clash',
  'attack_on_civilians',
  'other_attack',
  'disrupted_weapons',
])

/** What a total counts: what, since and until when, where (everywhere if empty) and of whom. */
export interface Scope {
  readonly metric: 'attacks' | 'killed' | 'wounded'
  readonly since: string
  readonly until: string
  readonly region: readonly string[]
  readonly party: Party | null
}

/** What of an incident totals count. */
export interface Countable {
  readonly id: string
  readonly days: readonly DayRange[]
  readonly countries: readonly string[]
  readonly actors: readonly Party[]
  readonly targets: readonly Party[]
  readonly killed: Range | null
  readonly wounded: Range | null
}

/** The scope of a line's last total; `null` where the line does not say since when, or counts what incidents do not have. */
export function toScope({ tallies }: TallySeries, directory: Directory): Scope | null {
  const last = tallies.at(-1)
  const since = tallies.map(({ tally }) => tally.since?.value ?? null).find((start) => start !== null)
  const until = last === undefined ? null : toTallyDay(last)
  if (last === undefined || since == null || until === null) return null
  const { metric, region, about } = last.tally
  if (metric !== 'attacks' && metric !== 'killed' && metric !== 'wounded') return null
  return { metric, since, until, region, party: about === null ? null : directory.toParty(about.id, about.name) }
}

const joinTolls = (tolls: Incident['killed']): Range | null =>
  tolls.length === 0
    ? null
    : [
        Math.min(...tolls.map(({ value }) => value[0])),
        tolls.some(({ value }) => value[1] === null) ? null : Math.max(...tolls.map(({ value }) => value[1] as number)),
      ]

/** `null` for an incident that no total counts: one that is denied, or no attack. */
export function toCountable(incident: Incident, directory: Directory): Countable | null {
  if (incident.standing === 'denied' || !incident.types.some(({ value }) => ATTACKS.has(value))) return null
  const toParties = (accounts: Incident['actors']): Party[] => accounts.map(({ value }) => directory.toParty(value.id, value.name))
  return {
    id: incident.id,
    days: incident.days.map(({ value }) => value),
    countries: [...new Set(incident.places.map(({ value }) => value.country).filter((country) => country !== null))],
    actors: toParties(incident.actors),
    targets: toParties(incident.targets),
    killed: joinTolls(incident.killed),
    wounded: joinTolls(incident.wounded),
  }
}

export const isWithinScope = ({ days, countries, actors, targets }: Countable, { metric, since, until, region, party }: Scope): boolean =>
  days.some(([first, last]) => first >= since && last <= until) &&
  (region.length === 0 || countries.some((country) => region.includes(country))) &&
  (party === null || [...targets, ...(metric === 'attacks' ? actors : [])].some((other) => isSameParty(party, other) || isKinParty(party, other)))

const addRanges = (a: Range, b: Range): Range => [a[0] + b[0], a[1] === null || b[1] === null ? null : a[1] + b[1]]

/** What incidents within a scope come to: their number for attacks, and for tolls the sum of the lowest and of the highest accounts. */
export function toRecorded(metric: Scope['metric'], counted: readonly Countable[]): NonNullable<TallyLine['recorded']> {
  const incidents = counted.map(({ id }) => id).sort()
  if (metric === 'attacks') return { value: [counted.length, counted.length], incidents }
  const tolls = counted.map((countable) => countable[metric]).filter((toll) => toll !== null)
  return { value: tolls.reduce<Range>(addRanges, [0, 0]), incidents }
}
