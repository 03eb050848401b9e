import type { Document } from '../model/index.ts'
import { quote } from '../model/index.ts'
import type { ExplainedSentence } from '../read/index.ts'
import type { Paint } from './paint.ts'
import { toVisible } from './visible.ts'

/** Each sentence with what every level made of it: words, rule and classes. Ends with a line break. */
export function toExplanation(document: Document, sentences: readonly ExplainedSentence[], paint: Paint): string {
  const lines = [`${paint.bold(`== ${toVisible(document.id)}`)} · ${sentences.length} sentences`]
  for (const { text, span, levels } of sentences) {
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
  }
  return `${lines.join('\n')}\n\n`
}
