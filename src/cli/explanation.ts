import type { Document, Place } from '../model/index.ts'
import { quote } from '../model/index.ts'
import type { ExplainedPlace, ExplainedSentence, ExplainedTelling } from '../read/index.ts'
import type { Paint } from './paint.ts'
import { toVisible } from './visible.ts'

/** Each sentence with what every level made of it: words, rule and classes. Ends with a line break. */
export function toExplanation(document: Document, sentences: readonly ExplainedSentence[], paint: Paint): string {
  const lines = [`${paint.bold(`== ${toVisible(document.id)}`)} · ${sentences.length} sentences`]
  for (const { text, span, levels, places, tellings } of sentences) {
    lines.push('', `${paint.dim(`[${span[0]}, ${span[1]})`)} ${paint.bold(toVisible(text))}`)
    for (const { name, units } of levels) {
      lines.push(`  ${name}`)
      for (const unit of units) {
        const classes = unit.classes.length === 0 ? '' : ` <${unit.classes.join('> <')}>`
        lines.push(
          `    ${paint.slot('place', toVisible(quote(document.text, unit.span)))}${classes}${unit.rule === '' ? '' : paint.dim(` ${unit.rule}`)}`,
        )
      }
    }
    if (places.length > 0) lines.push('  which places', ...places.map((place) => toPlaceLine(place, document, paint)))
    if (tellings.length > 0) lines.push('  what happened', ...tellings.flatMap((telling) => toTellingLines(telling, paint)))
  }
  return `${lines.join('\n')}\n\n`
}

const MOST_CANDIDATES = 5
const toPlaceWords = ({ name, country, kind }: Place): string => `${toVisible(name)} (${country === null ? kind : `${kind}, ${country}`})`

/** «    Gao = Gao (city, ML): the text speaks of ML», or what a doubtful name was weighed between. */
function toPlaceLine({ span, place, isPlace, reason, candidates }: ExplainedPlace, document: Document, paint: Paint): string {
  const written = paint.slot('place', toVisible(quote(document.text, span)))
  if (place !== null) return `    ${written} ${isPlace ? '=' : 'may be no place, else'} ${toPlaceWords(place)}${paint.dim(`: ${reason}`)}`
  const shown = candidates.slice(0, MOST_CANDIDATES).map(toPlaceWords)
  const more = candidates.length > shown.length ? ` and ${candidates.length - shown.length} more` : ''
  return `    ${written} stays open${paint.dim(`: ${reason}`)}; weighed: ${shown.join(', ')}${more}`
}

/** «    3 other_attack · place Kori (en/attack-active)», and under it why it is told again of an earlier one, or is not. */
function toTellingLines({ number, rule, says, outcome, nearest }: ExplainedTelling, paint: Paint): string[] {
  const slots = says.map(([slot, value]) => (slot === 'type' ? value : `${slot} ${paint.slot('place', toVisible(value))}`)).join(' · ')
  const lines = [`    ${number} ${slots} ${paint.dim(rule)}${outcome === 'too-little' ? ': says too little to be an event' : ''}`]
  if (nearest !== null) {
    const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`)
    const reasons = nearest.reasons.map(({ name, points }) => `${name} ${signed(points)}`).join(', ')
    const verdict = outcome === 'again' ? `told again of ${nearest.number}` : `not of ${nearest.number}`
    lines.push(`      ${verdict}: ${nearest.points} of ${nearest.needed} points${paint.dim(` (${reasons})`)}`)
  }
  return lines
}
