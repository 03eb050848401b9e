import type { DayRange, TallyClaim } from '../model/index.ts'
import { toSpeaker } from './claim-telling.ts'

/** A tally with the days of publication of its document, for those that name no day of their own. */
export interface DatedTally {
  readonly tally: TallyClaim
  readonly published: DayRange | null
}

/** One line under way: the tallies that answer one question of one claimant. */
export interface TallySeries {
  readonly key: string
  readonly tallies: readonly DatedTally[]
}

/** Who counts: the first named claimant; without one, the document’s own voice, and each document is a claimant of its own. */
const toClaimantKey = ({ claimants, document }: TallyClaim): string => {
  const named = claimants.map(toSpeaker).find((speaker) => speaker !== null)
  return named ?? (claimants[0] === undefined ? `document ${document}` : `${document} ${claimants[0].name}`)
}

/** What is counted of whom and where, without since when. */
export const toQuestion = (tally: TallyClaim): string =>
  JSON.stringify([toClaimantKey(tally), tally.metric, tally.of, tally.about?.id ?? tally.about?.name ?? null, tally.region.toSorted()])

export const toTallyDay = ({ tally, published }: DatedTally): string | null => tally.until?.value ?? published?.[1] ?? null

const byDay = (a: DatedTally, b: DatedTally): number => {
  const [x, y] = [toTallyDay(a) ?? '9999', toTallyDay(b) ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.tally.id < b.tally.id ? -1 : 1
}

/** Tallies by question and start; those that name no start stand with the one start that their question has. */
export function toSeries(tallies: readonly DatedTally[]): TallySeries[] {
  const questions = new Map<string, DatedTally[]>()
  for (const dated of tallies) {
    const question = toQuestion(dated.tally)
    questions.set(question, [...(questions.get(question) ?? []), dated])
  }
  return [...questions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([question, asked]) => {
      const starts = [...new Set(asked.map(({ tally }) => tally.since?.value ?? null))].filter((start) => start !== null).sort()
      const startOf = ({ tally }: DatedTally): string => tally.since?.value ?? (starts.length === 1 ? (starts[0] as string) : '')
      return [...new Set(asked.map(startOf))].sort().map((start) => ({
        key: JSON.stringify([question, start]),
        tallies: asked.filter((dated) => startOf(dated) === start).sort(byDay),
      }))
    })
}
