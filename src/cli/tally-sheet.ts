import type { TallyAnswer } from '../ask/index.ts'
import { toUnreported } from '../merge/index.ts'
import { quote, type Range, type TallyLine } from '../model/index.ts'
import type { Paint } from './paint.ts'
import { toTable } from './table.ts'
import { toVisible } from './visible.ts'
import { toCountryName, toCountWords, toDateWords, toList, toRangeSign } from './wording.ts'

const INDENT = 3

/** The question that a line answers: what is counted, who counts, of whom, where, since when. */
function toQuestion({ metric, of, claimant, about, region, since }: TallyLine): string {
  const parts = [
    of === null ? metric : `${metric} (${of})`,
    `according to ${claimant ?? 'an outlet itself'}`,
    about === null ? '' : `concerning ${about}`,
    region.length === 0 ? '' : `in ${toList(region.map(toCountryName))}`,
    since === null ? '' : `since ${toDateWords(since)}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** «12», «−3–4»: a difference, which may be below 0. */
const toDifferenceSign = (range: Range): string => toRangeSign(range).replaceAll('-', '−')

function toRecordedLine(line: TallyLine): string {
  if (line.recorded === null) return 'not comparable with what is recorded here'
  const unreported = toUnreported(line)
  const without = unreported === null ? '' : `; without a report here: ${toDifferenceSign(unreported)}`
  return `recorded here: ${toRangeSign(line.recorded.value)}, from ${toCountWords(line.recorded.incidents.length, 'incident')}${without}`
}

/** A line with its totals in the order of days, what is recorded here beside them, and what does not fit. */
export function toTallySheet({ line, claims }: TallyAnswer, { paint, width }: { readonly paint: Paint; readonly width: number }): string[] {
  const rows = line.points.map(({ claim, day, value }) => {
    const told = claims.get(claim)
    const span = told?.claim.evidence[0]
    return [
      { text: day ?? 'day unknown', style: (text: string) => paint.slot('days', text) },
      { text: toRangeSign(value), style: (text: string) => paint.slot('value', text) },
      told?.version.outlet ?? 'outlet unknown',
      told === undefined || span === undefined ? '' : `« ${quote(told.version.document.text, span)} »`,
    ]
  })
  const table = toTable(
    ['day', 'total', 'outlet', 'words'].map((text) => ({ text, style: paint.bold })),
    rows,
    { width: width - INDENT, underline: paint.dim },
  )
  return [
    paint.bold(toVisible(`== ${toQuestion(line)}`)),
    ...[...table, toRecordedLine(line)].map((text) => ' '.repeat(INDENT) + text),
    ...line.flags.map(({ kind, note }) => `   ${paint.warning('!')} ${kind}: ${toVisible(note)}`),
    '',
  ]
}
