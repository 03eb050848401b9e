import type { Sentence } from '../text/index.ts'
import type { World } from '../world/index.ts'
import { isPreposition } from './clauses.ts'
import type { Naming } from './naming.ts'
import type { Speech, Spoken } from './spoken.ts'
import { spreadStatements } from './statements.ts'
import { anyOf, isPart, type ReadUnit } from './units.ts'

/** What no words of saying govern is of the voices around it: quotations over sentences, lists, what goes on in a paragraph. */
export function spreadVoices(spoken: readonly Spoken[], speeches: Speech[][], naming: Naming): void {
  spreadQuotations(spoken, speeches)
  spreadStatements(spoken, speeches, naming)
  spreadBetween(spoken, speeches)
  spreadPointed(spoken, speeches)
  spreadLists(spoken, speeches)
  spreadOn(spoken, speeches, naming.world)
}

/** A quotation whose speaker is named at its end, sentences later: its earlier sentences are that speaker's too. */
function spreadQuotations(spoken: readonly Spoken[], speeches: Speech[][]): void {
  for (const [index, reading] of spoken.entries()) {
    if (!reading.sentence.quoted) continue
    const closing = speeches[index]?.find(({ from, at }) => from === 0 && at > 0)
    if (closing === undefined) continue
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const { sentence, units, utterances } = spoken[earlier] as Spoken
      if (sentence.paragraph !== reading.sentence.paragraph || utterances.some(({ open }) => !open)) break
      speeches[earlier] = [{ ...closing, from: 0, to: units.length, at: -1, rule: 'speech/quotation' }]
      if (!sentence.quoted) break
    }
  }
}

/** How many sentences one voice may go on without being named. */
const UNNAMED = 2

/** What stands between two sentences of one voice, and is nobody else's, is of that voice: «…, selon le maire. … …, ajoute-t-il.» */
function spreadBetween(spoken: readonly Spoken[], speeches: Speech[][]): void {
  let last: { readonly index: number; readonly speech: Speech } | null = null
  for (const [index, found] of speeches.entries()) {
    if (spoken[index]?.title) continue
    const speech = found.find(({ claimants }) => claimants.length > 0)
    if (speech === undefined) continue
    if (last !== null && index - last.index <= UNNAMED + 1 && sameVoice(last.speech, speech))
      for (let between = last.index + 1; between < index; between++) {
        const { units } = spoken[between] as Spoken
        if (speeches[between]?.length === 0) speeches[between] = [{ ...last.speech, from: 0, to: units.length, at: -1, rule: 'speech/between' }]
      }
    last = { index, speech: found.findLast(({ claimants }) => claimants.length > 0) as Speech }
  }
}

/** «…, a dit l’armée. Ses hommes ont pris le camp.»: what goes on in the paragraph, with no day of its own and without turning elsewhere, is of the voice before it. */
function spreadOn(spoken: readonly Spoken[], speeches: Speech[][], world: World): void {
  for (const [index, { sentence, units, days, title, utterances }] of spoken.entries()) {
    const before = spoken[index - 1]
    if (
      title ||
      utterances.length > 0 ||
      speeches[index]?.length !== 0 ||
      before === undefined ||
      before.title ||
      before.sentence.paragraph !== sentence.paragraph
    )
      continue
    const speech = speeches[index - 1]?.findLast(({ claimants }) => claimants.length > 0)
    if (
      speech === undefined ||
      speech.manner === 'deny' ||
      speech.manner === 'judge' ||
      days.length > 0 ||
      turnsElsewhere(units) ||
      units.some(isTelling)
    )
      continue
    if (speech.rule === 'speech/on' && speeches[index - UNNAMED]?.some(({ rule }) => rule === 'speech/on')) continue
    if (speech.claimants.every(({ id }) => id !== null && world.outlets.has(id))) continue
    speeches[index] = [{ ...speech, from: 0, to: units.length, at: -1, rule: 'speech/on' }]
  }
}

/** Words of saying, whoever they are of. */
const isTelling = ({ classes }: ReadUnit): boolean => tells(classes)
const tells = anyOf(['according', 'say'])

/** "In Kori, …", "Meanwhile, …": another matter. */
const turnsElsewhere = ([first]: readonly ReadUnit[]): boolean => isPreposition(first) || isPart(first, 'adverb') || isPart(first, 'but')

/** How many sentences without a voice may stand between one and the items of its list. */
const BEFORE_LIST = 6

/** "The staff reported these attacks: • …", «La commission a recensé six massacres. • …»: the items of a list are of the voice before it. */
function spreadLists(spoken: readonly Spoken[], speeches: Speech[][]): void {
  let last: { readonly index: number; readonly paragraph: number; readonly speech: Speech } | null = null
  for (const [index, { sentence, units, title }] of spoken.entries()) {
    const speech = title ? undefined : speeches[index]?.findLast(({ claimants }) => claimants.length > 0)
    if (speech !== undefined) last = { index, paragraph: -1, speech }
    else if (last !== null && index - last.index <= BEFORE_LIST && (isItem(sentence) || sentence.paragraph === last.paragraph)) {
      speeches[index] = [{ ...last.speech, from: 0, to: units.length, at: -1, rule: 'speech/list' }]
      last = { index, paragraph: sentence.paragraph, speech: last.speech }
    }
  }
}

const isItem = ({ tokens }: Sentence): boolean => BULLETS.has(tokens[0]?.word ?? '')
const BULLETS: ReadonlySet<string> = new Set(['•', '·', '▪', '●', '◦', '-', '–', '*'])

/** How many sentences before it one that only points at them may be of. */
const POINTED = 3

/** "This was reported by the governor", "The governor announced this": what the sentences before it tell is the governor's. */
function spreadPointed(spoken: readonly Spoken[], speeches: Speech[][]): void {
  for (const [index, { units, sentence }] of spoken.entries()) {
    const speech = pointsAtWords(units) ? speeches[index]?.find(({ claimants }) => claimants.length > 0) : undefined
    if (speech === undefined) continue
    for (let earlier = index - 1; earlier >= Math.max(0, index - POINTED); earlier--) {
      const before = spoken[earlier] as Spoken
      const own = speeches[earlier]?.some(({ claimants }) => claimants.length > 0)
      if (before.title || own || sentence.paragraph - before.sentence.paragraph > 1) break
      speeches[earlier] = [{ ...speech, from: 0, to: before.units.length, at: -1, rule: 'speech/pointed' }]
    }
  }
}

/** Does the sentence tell no more than who said what was told? */
function pointsAtWords(units: readonly ReadUnit[]): boolean {
  const [first, verb, behind] = units
  const opens = POINTERS.has(first?.word?.toLowerCase() ?? '')
  // «C’est ce qu’a déclaré le gouverneur.»
  if (IT_IS.has(first?.word ?? '') && units.some(({ classes }) => says(classes)))
    return units.every(({ value }) => value.kind !== 'verb' || value.act === null)
  if (opens && verb?.value.kind === 'verb') return isPart(verb, 'say-passive') || isPart(behind, 'according')
  const at = units.findIndex(({ classes }) => says(classes))
  return at > 0 && POINTERS.has(units[at + 1]?.word ?? '') && units.slice(at + 2).every(({ value }) => value.kind !== 'verb')
}
const says = anyOf(['say-active'])
const IT_IS: ReadonlySet<string> = new Set(["c'"])
const POINTERS: ReadonlySet<string> = new Set(['this', 'that'])

const sameVoice = (a: Speech, b: Speech): boolean =>
  a.claimants.length === b.claimants.length && a.claimants.every(({ name }) => b.claimants.some((other) => other.name === name))
