import type { Claim } from '../model/index.ts'
import type { ClaimEdits, EditedClaim, WordRun } from '../work/index.ts'
import { type FindPlaceKind, toClaimSentence } from './claim-sentence.ts'
import type { Paint } from './paint.ts'
import { type Slot, toSlots } from './slots.ts'
import { toVisible } from './visible.ts'

/** Characters of unchanged text that are shown around a change. */
const AROUND = 60

const toSentence = (claim: Claim, kindOf: FindPlaceKind): string => toVisible(toClaimSentence(claim, kindOf))

/** What stands in a slot, «nothing» if it is empty. */
function toValue(name: string, slots: readonly Slot[], claim: Claim): string {
  const values = slots.filter((slot) => slot.name === name).map(({ value }) => value)
  if (values.length > 0) return toVisible(values.join(', '))
  const plain = (claim as unknown as Readonly<Record<string, unknown>>)[name]
  return typeof plain === 'string' ? toVisible(plain) : 'nothing'
}

function toEditLines({ before, after, slots }: EditedClaim, kindOf: FindPlaceKind): string[] {
  const [first, second] = [toSlots(before), toSlots(after)]
  return [
    `  ~ ${toSentence(after, kindOf)}`,
    ...slots.map((name) => `      ${name}: ${toValue(name, first, before)} → ${toValue(name, second, after)}`),
  ]
}

/** What became of the claims, a line or more each: altered ones with what each altered slot said before and says now. */
export const toClaimEditLines = ({ edited, gone, added }: ClaimEdits, kindOf: FindPlaceKind): string[] => [
  ...edited.flatMap((edit) => toEditLines(edit, kindOf)),
  ...gone.map((claim) => `  - ${toSentence(claim, kindOf)}`),
  ...added.map((claim) => `  + ${toSentence(claim, kindOf)}`),
]

/** What became of the words: each change with some of the text around it, `[-gone-]` and `{+added+}`. */
export function toWordEditLines(runs: readonly WordRun[], paint: Paint): string[] {
  const lines: string[] = []
  let line = ''
  for (const [index, { kind, text }] of runs.entries()) {
    const shown = toVisible(text)
    switch (kind) {
      case 'gone':
        line += paint.slot('killed', `[-${shown}-]`)
        break
      case 'added':
        line += paint.slot('place', `{+${shown}+}`)
        break
      case 'same': {
        const isFirst = index === 0
        const isLast = index === runs.length - 1
        if (!isFirst && !isLast && shown.length <= 2 * AROUND) line += shown
        else {
          if (!isFirst) {
            lines.push(`  ${line}${shown.length > AROUND ? `${shown.slice(0, AROUND)} …` : shown}`)
            line = ''
          }
          if (!isLast) line = shown.length > AROUND ? `… ${shown.slice(-AROUND)}` : shown
        }
        break
      }
    }
  }
  if (line !== '') lines.push(`  ${line}`)
  return lines
}
