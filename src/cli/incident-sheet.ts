import type { IncidentAnswer } from '../ask/index.ts'
import type { EventClaim, IncidentChange } from '../model/index.ts'
import { quote } from '../model/index.ts'
import { toPlaceSign, toSidesSign } from './incident-table.ts'
import { type OriginTools, toClaimNumbers, toOriginLines, toOriginSheet } from './origin-lines.ts'
import { type ReportTools, toClaimLines } from './report.ts'
import { toSideBySide, type Verdict } from './side-by-side.ts'
import { toTable } from './table.ts'
import { toVisible } from './visible.ts'
import { toCountWords, toDayWords, toLanguageName, toList } from './wording.ts'

/** What a sheet is laid out with; `width` in columns of the terminal. */
export interface SheetTools extends ReportTools {
  readonly width: number
}

const CHANGED: Readonly<Record<IncidentChange['kind'], string>> = {
  began: 'began',
  grew: 'grew',
  shrank: 'shrank',
  joined: 'others were joined into it',
  parted: 'parted',
  ended: 'ended',
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `   ${line}`))

/** Who says a claim: its claimants together, or the outlet in its own voice. */
function toVoice(claim: EventClaim, { documents }: IncidentAnswer): string {
  if (claim.claimants.length > 0) return toList(claim.claimants.map(({ name }) => name))
  return `${documents.get(claim.document)?.outlet ?? 'an unnamed outlet'} itself`
}

/** A document in one line: outlet, day, title, language. */
function toDocumentName(id: string, { documents }: IncidentAnswer): string {
  const version = documents.get(id)
  if (version === undefined) return id
  const { outlet, published, title, language } = version
  const facts = [outlet ?? 'outlet unknown', published === null ? 'day unknown' : toDayWords(published).replace(/^on /u, '')]
  if (title !== null) facts.push(`“${title}”`)
  if (language !== null) facts.push(toLanguageName(language))
  return facts.join(', ')
}

const toPlaceWords = (place: string): string => (place === '' ? '' : ` · ${place}`)

function toHeadLines({ row, incident }: IncidentAnswer, { paint }: SheetTools): string[] {
  const sides = toSidesSign(row.actors, row.targets)
  const told = [toCountWords(row.documents, 'article'), toCountWords(row.outlets.length, 'outlet'), toCountWords(row.origins, 'independent origin')]
  return [
    paint.bold(toVisible(`== ${incident.id} · ${row.types.join(', ')}${toPlaceWords(toPlaceSign(row.place, row.countries))}`)),
    `   ${toVisible(`${row.days === null ? 'day unknown' : toDayWords(row.days)}${sides === '' ? '' : ` · ${sides}`}`)}`,
    `   ${row.standing} · ${toCountWords(row.claims, 'claim')} of ${told.join(', ')}`,
    ...(row.disputed.length === 0 ? [] : [`   ${paint.warning(`contradicting accounts of: ${row.disputed.join(', ')}`)}`]),
    ...(incident.narrowed === null
      ? []
      : [`   narrowed to ${toDayWords(incident.narrowed.days).replace(/^on /u, '')}: ${toVisible(incident.narrowed.reason)}`]),
  ]
}

function toAccountLines(answer: IncidentAnswer, { paint, width }: SheetTools): string[] {
  const { voices, rows, silent } = toSideBySide(answer.claims, { voiceOf: (claim) => toVoice(claim, answer), disputed: answer.incident.disputed })
  const style = (verdict: Verdict) => (verdict === 'contradict' ? paint.warning : paint.dim)
  const table = toTable(
    ['', ...voices, ''].map((text) => ({ text, style: paint.bold })),
    rows.map(({ field, cells, verdict }) => [field, ...cells.map((cell) => cell || '—'), { text: verdict, style: style(verdict) }]),
    { width: width - 3, underline: paint.dim },
  )
  return indent([...table, ...(silent.length === 0 ? [] : [`Nobody tells: ${silent.join(', ')}.`])])
}

function toQuoteLines(answer: IncidentAnswer, tools: SheetTools): string[] {
  const numbered = answer.claims.map((claim, at) => ({ claim, number: at + 1 }))
  const documents = [...new Set(answer.claims.map(({ document }) => document))]
  return documents.flatMap((id) => {
    const version = answer.documents.get(id)
    return [
      '',
      `   ${tools.paint.bold(toVisible(toDocumentName(id, answer)))}`,
      `   ${tools.paint.dim(toVisible(`${version?.url ?? version?.source ?? ''} · ${id}`))}`,
      ...numbered
        .filter(({ claim }) => claim.document === id)
        .flatMap(({ claim, number }) => toClaimLines(claim, version?.document.text ?? '', number, tools).slice(1)),
    ]
  })
}

function toOriginTools(answer: IncidentAnswer, { paint, width }: SheetTools): OriginTools {
  const numbers = new Map(answer.claims.map(({ id }, at) => [id, at + 1]))
  return {
    paint,
    width,
    numberOf: (claim) => numbers.get(claim) ?? null,
    documentName: (document) => toDocumentName(document, answer),
    wordsOf: ({ document, span }) => quote(answer.documents.get(document)?.document.text ?? '', span),
  }
}

function toDoubtLines({ possiblySame }: IncidentAnswer): string[] {
  return possiblySame.flatMap(({ other, score, reasons }) => {
    const when = other.days === null ? 'day unknown' : toDayWords(other.days)
    const facts = [other.id, other.types.join(', '), toPlaceSign(other.place, other.countries), when, `${Math.round(score * 100)} % likely the same`]
    return [
      `   ${toVisible(facts.filter((fact) => fact !== '').join(' · '))}`,
      ...reasons.map(({ weight, note }) => `     ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}  ${toVisible(note)}`),
    ]
  })
}

function toHistoryLines({ changes, incident }: IncidentAnswer): string[] {
  return changes.map((change) => {
    const others = change.others.length === 0 ? '' : ` (${change.incident === incident.id ? '' : `${change.incident}, `}${change.others.join(', ')})`
    return `   ${toVisible(`${change.at}  ${CHANGED[change.kind]}${others}, ${toCountWords(change.claims.length, 'claim')}`)}`
  })
}

/** The same with its claims in the order in which they were published, and within a document in that of its text. */
function inOrder(answer: IncidentAnswer): IncidentAnswer {
  const toKey = (claim: EventClaim): string => {
    const published = answer.documents.get(claim.document)?.published
    return [published?.[0] ?? '9999', claim.document, String(claim.evidence[0]?.[0] ?? 0).padStart(9, '0'), claim.id].join(' ')
  }
  return { ...answer, claims: answer.claims.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : 1)) }
}

const section = (title: string, lines: readonly string[], { paint }: SheetTools): string[] =>
  lines.length === 0 ? [] : ['', paint.bold(`   ${title}`), ...lines]

/** Everything about an incident for people: accounts side by side, quotes, origins with their reasons, doubts, history. */
export function toIncidentSheet(found: IncidentAnswer, tools: SheetTools): string[] {
  const answer = inOrder(found)
  const originTools = toOriginTools(answer, tools)
  return [
    ...toHeadLines(answer, tools),
    ...section('Accounts side by side', toAccountLines(answer, tools), tools),
    ...section('In their words', toQuoteLines(answer, tools), tools),
    ...section(
      'Independent origins',
      answer.incident.origins.flatMap((origin, at) => toOriginLines(origin, at + 1, originTools)),
      tools,
    ),
    ...section('Possibly the same', toDoubtLines(answer), tools),
    ...section('History', toHistoryLines(answer), tools),
  ]
}

/** Why the claims of an incident go back to so many origins, with the passages side by side. */
export function toOriginsSheet(found: IncidentAnswer, tools: SheetTools): string[] {
  const answer = inOrder(found)
  const originTools = toOriginTools(answer, tools)
  const documents = [...new Set(answer.claims.map(({ document }) => document))]
  const toClaimNumbersOf = (id: string): string =>
    toClaimNumbers(
      answer.claims.filter(({ document }) => document === id).map((claim) => claim.id),
      originTools.numberOf,
    )
  return [
    ...toHeadLines(answer, tools),
    '',
    ...documents.map((id) => `   ${toClaimNumbersOf(id)}: ${toVisible(toDocumentName(id, answer))}`),
    '',
    ...answer.incident.origins.flatMap((origin, at) => toOriginSheet(origin, at + 1, originTools)),
  ]
}
