import type { Claim, LoadedTerm, Problem, Reading } from '../model/index.ts'
import { quote } from '../model/index.ts'
import { type FindPlaceKind, toClaimSentence } from './claim-sentence.ts'
import { isMarked, toMarked } from './marked.ts'
import type { Paint } from './paint.ts'
import { type Slot, toSlots } from './slots.ts'
import { toVisible } from './visible.ts'
import { toCountWords, toDayWords, toLanguageName } from './wording.ts'

/** A problem on one line, fit for a terminal. */
export const toProblemLine = ({ code, document, message }: Problem): string => `${toVisible(document)}: ${code}: ${toVisible(message)}`

function toHead({ document, published, claims, loaded }: Reading, paint: Paint): string[] {
  const events = claims.filter(({ kind }) => kind === 'event').length
  const day = published === null ? 'publication day unknown' : `published ${toDayWords(published.days)} (${toVisible(published.basis)})`
  const facts = [
    document.outlet === null ? 'outlet unknown' : toVisible(document.outlet),
    document.language === null ? 'language unknown' : toLanguageName(document.language),
    day,
  ]
  const found = [toCountWords(events, 'event'), toCountWords(claims.length - events, 'running total'), toCountWords(loaded.length, 'loaded term')]
  return [
    `${paint.bold(`== ${toVisible(document.id)}`)} · ${facts.join(' · ')}`,
    ...(document.title === null ? [] : [`   ${toVisible(document.title)}`]),
    ...(document.url === null ? [] : [paint.dim(`   ${toVisible(document.url)}`)]),
    paint.dim(`   ${found.join(', ')}`),
  ]
}

/** Slots outside of the evidence, those of the same words together. */
function toElsewhere(slots: readonly Slot[], text: string, paint: Paint): string {
  const marked = slots.map(({ span }) =>
    toMarked(
      text,
      span,
      slots.filter((slot) => slot.span[0] === span[0] && slot.span[1] === span[1]),
      paint,
    ),
  )
  return [...new Set(marked)].join(' … ')
}

/** One claim for people: its sentence under a number, its slots, who says it, the quoted words with the slots marked in them. */
export function toClaimLines(claim: Claim, text: string, number: number, { paint, kindOf }: ReportTools): string[] {
  const slots = toSlots(claim)
  const label = claim.kind === 'event' ? `${claim.type}, ${claim.status}` : claim.metric
  const filled = slots
    .filter(({ name }) => name !== 'claimants' && name !== 'relays')
    .map(({ name, value }) => `${paint.slot(name, name)} ${toVisible(value)}`)
  const said = (name: 'claimants' | 'relays'): string[] =>
    slots.filter((slot) => slot.name === name).map(({ value }) => paint.slot(name, toVisible(value)))
  const claimants = said('claimants')
  const source = [claimants.length === 0 ? 'the outlet itself' : claimants.join(', '), ...said('relays')].join(' ← ')
  // Words that stand outside of what is quoted: a day from the line above, an actor carried on.
  const elsewhere = slots.filter((slot) => slot.span[0] < slot.span[1] && !claim.evidence.some((span) => isMarked(slot, span, slots)))
  return [
    '',
    `${String(number).padStart(3)}. ${paint.bold(toVisible(toClaimSentence(claim, kindOf)))}`,
    `     ${label}${filled.length === 0 ? '' : ` · ${filled.join(' · ')}`}`,
    `     said by ${source} · rule ${claim.foundBy}`,
    ...claim.evidence.map((span) => `     « ${toMarked(text, span, slots, paint)} »`),
    ...(elsewhere.length === 0 ? [] : [`     elsewhere: ${toElsewhere(elsewhere, text, paint)}`]),
  ]
}

function toLoadedLines(loaded: readonly LoadedTerm[], text: string): string[] {
  const told = new Map<string, number>()
  for (const { span, referent, slant } of loaded) {
    const line = `« ${toVisible(quote(text, span))} » = ${toVisible(referent)}, ${toVisible(slant)}`
    told.set(line, (told.get(line) ?? 0) + 1)
  }
  return loaded.length === 0
    ? []
    : ['', '     Loaded terms', ...[...told].map(([line, times]) => `       ${line}${times > 1 ? ` (${times} times)` : ''}`)]
}

export interface ReportTools {
  readonly paint: Paint
  readonly kindOf: FindPlaceKind
}

/** A reading for people: the document's head, each claim as a sentence with its slots and quoted evidence, loaded terms, problems. Ends with a line break. */
export function toReport(reading: Reading, tools: ReportTools): string {
  const { document, claims, loaded, problems } = reading
  // Running totals follow the events, as in the records.
  const ordered = [...claims.filter(({ kind }) => kind === 'event'), ...claims.filter(({ kind }) => kind === 'tally')]
  const lines = [
    ...toHead(reading, tools.paint),
    ...ordered.flatMap((claim, index) => toClaimLines(claim, document.text, index + 1, tools)),
    ...(claims.length === 0 && problems.length === 0 ? ['', '     No claims found.'] : []),
    ...toLoadedLines(loaded, document.text),
    ...(problems.length === 0 ? [] : ['', ...problems.map(({ code, message }) => `     ${tools.paint.warning('!')} ${code}: ${toVisible(message)}`)]),
  ]
  return `${lines.join('\n')}\n\n`
}
