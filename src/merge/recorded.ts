import type { EventType, Incident, Range, TallyLine } from '../model/index.ts'
import { isKinParty, isSameParty } from './compare-parties.ts'
import type { Directory } from './directory.ts'
import { type TallySeries, toTallyDay } from './tally-series.ts'

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

const isWithin = (incident: Incident, since: string, until: string): boolean =>
  incident.days.some(({ value: [first, last] }) => first >= since && last <= until)

const joinTolls = (tolls: Incident['killed']): Range | null =>
  tolls.length === 0
    ? null
    : [
        Math.min(...tolls.map(({ value }) => value[0])),
        tolls.some(({ value }) => value[1] === null) ? null : Math.max(...tolls.map(({ value }) => value[1] as number)),
      ]

const addRanges = (a: Range, b: Range): Range => [a[0] + b[0], a[1] === null || b[1] === null ? null : a[1] + b[1]]

/**
 * What the incidents recorded here come to for the scope and time of a line's last total: their number for attacks, and for tolls the sum of
 * the lowest and of the highest accounts. `null` where the line does not say since when, or counts what incidents do not have.
 */
export function toRecorded({ tallies }: TallySeries, incidents: readonly Incident[], directory: Directory): TallyLine['recorded'] {
  const last = tallies.at(-1)
  const since = tallies.map(({ tally }) => tally.since?.value ?? null).find((start) => start !== null)
  const until = last === undefined ? null : toTallyDay(last)
  if (last === undefined || since == null || until === null) return null
  const { metric, region, about } = last.tally
  if (metric !== 'attacks' && metric !== 'killed' && metric !== 'wounded') return null
  const party = about === null ? null : directory.toParty(about.id, about.name)
  const concerns = (incident: Incident): boolean =>
    party === null ||
    [...incident.targets, ...(metric === 'attacks' ? incident.actors : [])].some(({ value }) => {
      const other = directory.toParty(value.id, value.name)
      return isSameParty(party, other) || isKinParty(party, other)
    })
  const counted = incidents.filter(
    (incident) =>
      incident.standing !== 'denied' &&
      incident.types.some(({ value }) => ATTACKS.has(value)) &&
      isWithin(incident, since, until) &&
      (region.length === 0 || incident.places.some(({ value }) => value.country !== null && region.includes(value.country))) &&
      concerns(incident),
  )
  const ids = counted.map(({ id }) => id).sort()
  if (metric === 'attacks') return { value: [counted.length, counted.length], incidents: ids }
  const tolls = counted.map((incident) => joinTolls(incident[metric])).filter((toll) => toll !== null)
  return { value: tolls.reduce<Range>(addRanges, [0, 0]), incidents: ids }
}
