import type { RowPage } from '../ask/index.ts'
import type { DayRange, IncidentRow, PartyAccount, PlaceAccount, Range } from '../model/index.ts'
import type { Paint } from './paint.ts'
import { type Cell, toTable } from './table.ts'
import { toCountryName, toCountWords, toNumberWords, toRangeSign } from './wording.ts'

/** So much of an id tells incidents apart in a list; `recoupe show` takes it. */
const SHORT_ID = 10
/** More are counted, not named. */
const NAMED = 2

/** «2025-03-05…06»: ISO days, the last one without what it shares with the first. */
export function toDaySign([first, last]: DayRange): string {
  if (first === last) return first
  const shared = first.slice(0, 8) === last.slice(0, 8) ? 8 : first.slice(0, 5) === last.slice(0, 5) ? 5 : 0
  return `${first}…${last.slice(shared)}`
}

/** The place with its country, or the countries where no place is said. */
export function toPlaceSign(place: PlaceAccount | null, countries: readonly string[]): string {
  if (place === null) return countries.map(toCountryName).join(', ')
  const country = place.country === null ? null : toCountryName(place.country)
  return country === null || country === place.name ? place.name : `${place.name}, ${country}`
}

const toNames = (parties: readonly PartyAccount[]): string => {
  const names = [...new Set(parties.map(({ name }) => name))]
  return names.length <= NAMED ? names.join(' / ') : `${names.slice(0, NAMED).join(' / ')} and ${names.length - NAMED} more`
}

/** «A → B», where no one is named with a dash. */
export function toSidesSign(actors: readonly PartyAccount[], targets: readonly PartyAccount[]): string {
  if (actors.length === 0 && targets.length === 0) return ''
  return `${toNames(actors) || '—'} → ${toNames(targets) || '—'}`
}

/** «3–5 killed, 2 wounded». */
export const toTollSign = (killed: Range | null, wounded: Range | null): string =>
  [
    [killed, 'killed'],
    [wounded, 'wounded'],
  ]
    .flatMap(([range, word]) => (range === null ? [] : [`${toRangeSign(range as Range)} ${word}`]))
    .join(', ')

export interface TableTools {
  readonly width: number
  readonly paint: Paint
}

const toRowCells = (row: IncidentRow, { width, paint }: TableTools): Cell[] => [
  { text: row.days === null ? 'day unknown' : `${toDaySign(row.days)}${row.isNarrowed ? ' *' : ''}`, style: (line) => paint.slot('days', line) },
  { text: toPlaceSign(row.place, row.countries) || 'place unknown', style: (line) => paint.slot('place', line) },
  row.types.join(', '),
  toSidesSign(row.actors, row.targets),
  toTollSign(row.killed, row.wounded),
  `${row.documents}/${row.outlets.length}/${row.origins}`,
  {
    text: row.disputed.length === 0 ? row.standing : `${row.standing}: ${row.disputed.join(', ')}`,
    style: row.standing === 'disputed' || row.standing === 'denied' ? paint.warning : (line) => line,
  },
  { text: width === Number.POSITIVE_INFINITY ? row.id : row.id.slice(0, SHORT_ID), style: paint.dim },
]

const HEADS = ['day', 'place', 'type', 'who → whom', 'toll', 'told', 'standing', 'id']
/** On a narrower terminal columns share their room. */
const WIDE_ENOUGH = 110
const SHARED = [[0, 1], [2, 3], [4], [5, 6], [7]]

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
const share = (cells: readonly Cell[], join: string): Cell[] =>
  SHARED.map((columns) => {
    const shared = columns.map((column) => cells[column] ?? '').filter((cell) => textOf(cell) !== '')
    return shared.length === 1 ? (shared[0] ?? '') : shared.map(textOf).join(join)
  })

/** Incidents as a table for a terminal of that many columns, or with whole ids where it is not bounded. */
export function toIncidentTable(rows: readonly IncidentRow[], tools: TableTools): string[] {
  const cells = rows.map((row) => toRowCells(row, tools))
  const isWide = tools.width >= WIDE_ENOUGH
  const heads = (isWide ? HEADS : share(HEADS, ', ').map(textOf)).map((text) => ({ text, style: tools.paint.bold }))
  return toTable(heads, isWide ? cells : cells.map((row) => share(row, ' · ')), { width: tools.width, underline: tools.paint.dim })
}

/** What a list shows and what it leaves out, so that no number stands without it. */
export function toListSentence(
  { rows, total, unplaced, undated }: Pick<RowPage, 'rows' | 'total' | 'unplaced' | 'undated'>,
  { waiting }: { readonly waiting: number },
): string {
  const shown =
    rows.length < total
      ? `The first ${toNumberWords(rows.length)} of ${toCountWords(total, 'incident')}; --limit shows more.`
      : `${toCountWords(total, 'incident')}.`
  const unknown = [
    unplaced === 0 ? '' : `without a point on the map: ${toNumberWords(unplaced)}`,
    undated === 0 ? '' : `without a day: ${toNumberWords(undated)}`,
  ].filter((part) => part !== '')
  return [
    shown,
    rows.length === 0 ? '' : 'Told: by so many articles/outlets/independent origins.',
    unknown.length === 0 ? '' : `Of all, ${unknown.join('; ')}.`,
    rows.some(({ isNarrowed }) => isNarrowed) ? '* narrowed by other articles.' : '',
    toWaitingSentence(waiting),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** That documents are not in it yet; empty where none waits. */
export const toWaitingSentence = (waiting: number): string =>
  waiting === 0
    ? ''
    : `${toCountWords(waiting, 'document')} ${waiting === 1 ? 'waits' : 'wait'} to be merged and ${waiting === 1 ? 'is' : 'are'} not counted here.`
