import { isSpeaker } from './speakers.ts'
import { isPart, type Phrase, type ReadUnit } from './units.ts'
import type { Utterance } from './utterances.ts'

/** "Nine killed in Kori raid: army", «Raid à Kori : dix morts (police)»: who tells what a title says, named behind it without a verb of saying. */
export function findTitleTeller(units: readonly ReadUnit[]): Utterance | null {
  const bracketed = units.at(-1)?.word === ')'
  const at = units.length - (bracketed ? 2 : 1)
  const unit = units[at]
  const sign = units[at - 1]?.word ?? ''
  if (unit === undefined || at < 3 || !(bracketed ? sign === '(' : SIGNS.has(sign)) || !isTeller(unit)) return null
  const told = units.slice(0, at).some((before) => isPart(before, 'deed') || before.value.kind === 'verb')
  if (!told) return null
  return { from: 0, to: units.length, at, speakers: [unit], open: false, relays: [], manner: 'say', rule: 'speech/title' }
}
const SIGNS: ReadonlySet<string> = new Set([':', '–', '—', '-'])

/** A body, office, source or medium without a number, or the name of one; "rebels" behind a colon are whom the title is about. */
const isTeller = (unit: ReadUnit): boolean => {
  if (unit.value.kind !== 'phrase' || !isSpeaker(unit)) return false
  const { thing, gloss, amount, pointing, owned } = unit.value
  return amount === null && pointing === null && !owned && (TELLERS.has(thing) || (thing === 'civilians' && TELLING.has(gloss)))
}
const TELLERS: ReadonlySet<Phrase['thing']> = new Set(['bodies', 'roles', 'sources', 'media', 'name', 'country'])
/** Who of a town tells what happened. */
const TELLING: ReadonlySet<string> = new Set(['doctors', 'medics', 'witnesses', 'residents', 'rescuers', 'aid workers'])
