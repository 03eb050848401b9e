import type { Incident, Range, TallyFlag, TallyLine, TallyPoint } from '../model/index.ts'
import type { Directory } from './directory.ts'
import { toHash } from './identities.ts'
import { type Countable, isWithinScope, type Scope, toCountable, toRecorded, toScope } from './recorded.ts'
import { checkLine, findOtherDefinitions, findPercentFlags, toCounter } from './tally-checks.ts'
import { type DatedTally, type TallySeries, toQuestion, toSeries, toTallyDay } from './tally-series.ts'

/** The same question of the same claimant has the same id everywhere. */
const toLineId = (key: string): string => `t-${toHash(key)}`

function toLine({ key, tallies }: TallySeries, flags: readonly TallyFlag[]): TallyLine {
  const { tally } = tallies[0] as DatedTally
  const points = tallies.map((dated): TallyPoint => ({ claim: dated.tally.id, day: toTallyDay(dated), value: dated.tally.value.value }))
  return {
    id: toLineId(key),
    claimant: tally.claimants[0]?.name ?? null,
    metric: tally.metric,
    of: tally.of,
    about: tally.about?.name ?? null,
    region: tally.region.toSorted(),
    since: tallies.map((dated) => dated.tally.since?.value ?? null).find((since) => since !== null) ?? null,
    points,
    recorded: null,
    flags,
  }
}

/** What is told of totals and of incidents anew, and what no more. */
export interface TallyNews {
  readonly tallies: readonly DatedTally[]
  /** Documents whose tallies are taken out, before others are taken in. */
  readonly goneDocuments: readonly string[]
  readonly incidents: Iterable<Incident>
  readonly goneIncidents: readonly string[]
}

/** Tally lines that change only where something changes. */
export interface Tallies {
  /** Gives the lines that may be others than before, and the ids of those that are no more. The order in which things are told does not matter. */
  readonly update: (news: TallyNews) => { readonly lines: readonly TallyLine[]; readonly gone: readonly string[] }
}

interface HeldLine {
  readonly line: TallyLine
  readonly scope: Scope | null
  /** Incidents within the scope. */
  readonly counted: Map<string, Countable>
}

const addTo = <K, V>(sets: Map<K, Set<V>>, key: K, value: V): void => {
  const known = sets.get(key)
  if (known === undefined) sets.set(key, new Set([value]))
  else known.add(value)
}

/** No tallies yet. */
export function makeTallies(directory: Directory): Tallies {
  const byDocument = new Map<string, readonly DatedTally[]>()
  const byQuestion = new Map<string, Set<DatedTally>>()
  const byCounter = new Map<string, Set<DatedTally>>()
  const countables = new Map<string, Countable>()
  const byCountry = new Map<string, Set<string>>()
  const held = new Map<string, HeldLine>()
  const scoped = new Set<string>()
  const linesOf = new Map<string, readonly string[]>()

  /** The questions that hang together with these by whoever counts. */
  const toConcerned = (questions: ReadonlySet<string>): Set<string> => {
    const concerned = new Set<string>()
    const waiting = [...questions]
    const counters = new Set<string>()
    for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
      if (concerned.has(question)) continue
      concerned.add(question)
      for (const dated of byQuestion.get(question) ?? []) {
        const counter = toCounter(dated)
        if (counter === null || counters.has(counter)) continue
        counters.add(counter)
        for (const { tally } of byCounter.get(counter) ?? []) waiting.push(toQuestion(tally))
      }
    }
    return concerned
  }
  const findCounted = (scope: Scope): Map<string, Countable> => {
    const ids = scope.region.length === 0 ? countables.keys() : new Set(scope.region.flatMap((country) => [...(byCountry.get(country) ?? [])]))
    const found = [...ids].map((id) => countables.get(id) as Countable).filter((countable) => isWithinScope(countable, scope))
    return new Map(found.map((countable) => [countable.id, countable]))
  }
  const hold = (line: TallyLine, scope: Scope | null, counted: Map<string, Countable>): TallyLine => {
    const recorded = scope === null ? null : toRecorded(scope.metric, [...counted.values()])
    const whole = { ...line, recorded }
    held.set(line.id, { line: whole, scope, counted })
    if (scope !== null) scoped.add(line.id)
    return whole
  }
  const drop = (id: string): void => {
    held.delete(id)
    scoped.delete(id)
  }
  /** Takes tallies out and in; gives the questions concerned. */
  const exchange = ({ tallies, goneDocuments }: TallyNews): Set<string> => {
    const leaving = goneDocuments.flatMap((document) => byDocument.get(document) ?? [])
    // Those that they hung together with hang together without them.
    const questions = toConcerned(new Set(leaving.map(({ tally }) => toQuestion(tally))))
    for (const dated of leaving) {
      byQuestion.get(toQuestion(dated.tally))?.delete(dated)
      byCounter.get(toCounter(dated) ?? '')?.delete(dated)
    }
    for (const document of goneDocuments) byDocument.delete(document)
    for (const [document, dated] of Map.groupBy(tallies, ({ tally }) => tally.document)) byDocument.set(document, dated)
    for (const dated of tallies) {
      const question = toQuestion(dated.tally)
      const counter = toCounter(dated)
      questions.add(question)
      addTo(byQuestion, question, dated)
      if (counter !== null) addTo(byCounter, counter, dated)
    }
    return toConcerned(questions)
  }
  return {
    update: (news) => {
      const changed = new Map<string, TallyLine>()
      const gone: string[] = []
      const left = (id: string): void => {
        for (const country of countables.get(id)?.countries ?? []) byCountry.get(country)?.delete(id)
        countables.delete(id)
      }
      const touched = new Set(news.goneIncidents)
      for (const id of news.goneIncidents) left(id)
      for (const incident of news.incidents) {
        touched.add(incident.id)
        left(incident.id)
        const countable = toCountable(incident, directory)
        if (countable === null) continue
        countables.set(incident.id, countable)
        for (const country of countable.countries) addTo(byCountry, country, incident.id)
      }
      const questions = exchange(news)
      const series = toSeries([...questions].flatMap((question) => [...(byQuestion.get(question) ?? [])]))
      const across = Map.groupBy([...findOtherDefinitions(series), ...findPercentFlags(series)], ({ claims }) => claims[0] as string)
      const before = new Set([...questions].flatMap((question) => linesOf.get(question) ?? []))
      for (const question of questions) linesOf.delete(question)
      for (const one of series) {
        const flags = [...checkLine(one), ...one.tallies.flatMap(({ tally }) => across.get(tally.id) ?? [])]
        const scope = toScope(one, directory)
        const question = toQuestion((one.tallies[0] as DatedTally).tally)
        const line = toLine(one, flags)
        linesOf.set(question, [...(linesOf.get(question) ?? []), line.id])
        before.delete(line.id)
        scoped.delete(line.id)
        changed.set(line.id, hold(line, scope, scope === null ? new Map() : findCounted(scope)))
      }
      for (const id of before) {
        drop(id)
        gone.push(id)
      }
      for (const id of scoped) {
        if (changed.has(id)) continue
        const { line, scope, counted } = held.get(id) as HeldLine
        let isOther = false
        for (const incident of touched) {
          const countable = countables.get(incident)
          if (countable !== undefined && isWithinScope(countable, scope as Scope)) counted.set(incident, countable)
          else if (!counted.delete(incident)) continue
          isOther = true
        }
        if (isOther) changed.set(id, hold(line, scope, counted))
      }
      return { lines: [...changed.values()], gone }
    },
  }
}

/**
 * The totals of each claimant on each question over time, with what does not fit in them, beside what the incidents recorded here come to for
 * the same scope and time. Totals stay as they were reported; only `recorded` is derived. The order of both lists does not matter.
 */
export function toTallyLines(tallies: readonly DatedTally[], incidents: readonly Incident[], directory: Directory): TallyLine[] {
  const { lines } = makeTallies(directory).update({ tallies, goneDocuments: [], incidents, goneIncidents: [] })
  return [...lines]
}

/** How far a total as reported goes beyond what is recorded: what has no report here. Below 0 more is recorded than claimed. */
export function toUnreported(line: TallyLine): Range | null {
  const last = line.points.at(-1)
  if (last === undefined || line.recorded === null) return null
  const [least, most] = line.recorded.value
  return [most === null ? Math.min(0, last.value[0] - least) : last.value[0] - most, last.value[1] === null ? null : last.value[1] - least]
}
