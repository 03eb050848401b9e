import { type Range, type TallyFlag, toDayNumber } from '../model/index.ts'
import { type DatedTally, type TallySeries, toTallyDay } from './tally-series.ts'

/** Metrics that only grow as long as one counts on. */
const GROWING: ReadonlySet<string> = new Set(['attacks', 'killed', 'wounded'])
/** A total below this share of the one before it was begun anew. */
const RESTART = 0.5
/** A day's growth so many times that of the time before, and by so much, is a jump. */
const JUMP = 5
const LEAST_JUMP = 20
/** A figure below this is shared by chance. */
const TELLING_FIGURE = 10
/** Points of per cent up to which a stated change and the series agree. */
const PERCENT_SLACK = 10
/** Days within which the same figure under another definition is looked for. */
const NEAR = 7

const show = ([least, most]: Range): string => (most === least ? String(least) : most === null ? `${least} or more` : `${least} to ${most}`)

function checkParts({ tally }: DatedTally): TallyFlag[] {
  if (tally.parts.length < 2) return []
  const least = tally.parts.reduce((sum, { value }) => sum + value[0], 0)
  const most = tally.parts.reduce<number | null>((sum, { value }) => (sum === null || value[1] === null ? null : sum + value[1]), 0)
  const [from, to] = tally.value.value
  if ((to === null || least <= to) && (most === null || most >= from)) return []
  return [{ kind: 'parts-differ', claims: [tally.id], note: `The parts add up to ${show([least, most])}, the total is ${show([from, to])}.` }]
}

function checkStep(before: DatedTally, after: DatedTally, rate: number | null): TallyFlag[] {
  const [old, now] = [before.tally.value.value, after.tally.value.value]
  const claims = [after.tally.id, before.tally.id]
  if (now[1] !== null && now[1] < old[0]) {
    const isRestart = now[1] < RESTART * old[0]
    return isRestart
      ? [{ kind: 'restarts', claims, note: `The total was ${show(old)} and is ${show(now)}: it seems to have been begun anew.` }]
      : [{ kind: 'falls', claims, note: `The total was ${show(old)} and falls to ${show(now)}.` }]
  }
  const growth = old[1] === null ? 0 : now[0] - old[1]
  const days = daysBetween(before, after)
  if (rate === null || days === null || growth < LEAST_JUMP || growth <= JUMP * rate * Math.max(1, days)) return []
  return [{ kind: 'jumps', claims, note: `The total grows by ${growth} in ${days} days, after ${rate.toFixed(1)} a day before.` }]
}

function daysBetween(before: DatedTally, after: DatedTally): number | null {
  const [from, to] = [toTallyDay(before), toTallyDay(after)]
  return from === null || to === null ? null : toDayNumber(to) - toDayNumber(from)
}

/** What does not fit within one line: parts that do not add up, totals that fall, restart or jump. */
export function checkLine({ tallies }: TallySeries): TallyFlag[] {
  const flags = tallies.flatMap(checkParts)
  const [first] = tallies
  if (first === undefined || !GROWING.has(first.tally.metric)) return flags
  for (const [at, after] of tallies.entries()) {
    const before = tallies[at - 1]
    if (before === undefined || toTallyDay(before) === null || toTallyDay(after) === null) continue
    const days = at < 2 ? null : daysBetween(first, before)
    const rate = days === null || days === 0 ? null : Math.max(0, before.tally.value.value[0] - first.tally.value.value[0]) / days
    flags.push(...checkStep(before, after, rate))
  }
  return flags
}

/** Whose totals are held against one another across lines; `null` where nobody is named. */
export const toCounter = ({ tally }: DatedTally): string | null => tally.claimants[0]?.id ?? tally.claimants[0]?.name ?? null

/** The same figure of one claimant given for something else within a week: one of the two was misunderstood or redefined. */
export function findOtherDefinitions(series: readonly TallySeries[]): TallyFlag[] {
  const byClaimant = new Map<string, { readonly dated: DatedTally; readonly key: string }[]>()
  for (const { key, tallies } of series) {
    for (const dated of tallies) {
      const { tally } = dated
      const [value, most] = tally.value.value
      const who = toCounter(dated)
      if (who === null || value < TELLING_FIGURE || value !== most) continue
      const same = `${who} ${tally.metric} ${value}`
      byClaimant.set(same, [...(byClaimant.get(same) ?? []), { dated, key }])
    }
  }
  const flags: TallyFlag[] = []
  for (const told of byClaimant.values()) {
    for (const { dated, key } of told) {
      const other = told.find((one) => one.key !== key && Math.abs(daysBetween(one.dated, dated) ?? Number.POSITIVE_INFINITY) <= NEAR)
      if (other === undefined) continue
      flags.push({
        kind: 'other-definition',
        claims: [dated.tally.id, other.dated.tally.id],
        note: `${show(dated.tally.value.value)} is given by the same claimant for another scope as well.`,
      })
    }
  }
  return flags
}

/** Stated changes in per cent against the totals of the same claimant over the same days, as far as there are two totals. */
export function findPercentFlags(series: readonly TallySeries[]): TallyFlag[] {
  const flags: TallyFlag[] = []
  /** Of each who counts, the totals of each line. */
  const totalsOf = new Map<string, DatedTally[][]>()
  for (const { tallies } of series) {
    const growing = tallies.filter((dated) => GROWING.has(dated.tally.metric))
    for (const [who, totals] of Map.groupBy(growing, toCounter)) {
      if (who !== null) totalsOf.set(who, [...(totalsOf.get(who) ?? []), totals])
    }
  }
  for (const dated of series.flatMap(({ tallies }) => tallies)) {
    const { tally } = dated
    if (tally.metric !== 'percent_change') continue
    const day = toTallyDay(dated)
    for (const totals of totalsOf.get(toCounter(dated) ?? '') ?? []) {
      const [from, to] = findWindow(totals, tally.since?.value ?? null, day)
      if (from === undefined || to === undefined || from.tally.value.value[0] === 0) continue
      const change = ((to.tally.value.value[0] - from.tally.value.value[0]) / from.tally.value.value[0]) * 100
      const [least, most] = tally.value.value
      if (change >= least - PERCENT_SLACK && (most === null || change <= most + PERCENT_SLACK)) continue
      flags.push({
        kind: 'percent-differs',
        claims: [tally.id, from.tally.id, to.tally.id],
        note: `A change of ${show([least, most])} % is stated; the totals went from ${show(from.tally.value.value)} to ${show(to.tally.value.value)}, ${change.toFixed(0)} %.`,
      })
    }
  }
  return flags
}

/** The last totals at the beginning and at the end of a time; without a beginning, the last two. */
function findWindow(totals: readonly DatedTally[], since: string | null, until: string | null): [DatedTally | undefined, DatedTally | undefined] {
  const upTo = (day: string | null): DatedTally[] => totals.filter((one) => day === null || (toTallyDay(one) ?? '9999') <= day)
  const earlier = upTo(until)
  const to = earlier.at(-1)
  const from = since === null ? earlier.at(-2) : upTo(since).at(-1)
  return [from === to ? undefined : from, to]
}
