import type { Sentence, Token } from '../text/index.ts'
import { hasCapital } from './name-parts.ts'
import { isPart, type ReadUnit } from './units.ts'

/** A body that no table has, whose name begins at the unit: behind its end, or the unit's own index where none begins. */
export const endOfBodyName = (units: readonly ReadUnit[], at: number, sentence: Sentence): number =>
  Math.max(endOfGroup(units, at), endOfInstitute(units, at, sentence), endOfNumbered(units, at, sentence), endOfBody(units, at, sentence))

/** "Kori Brigade": is it the noun of a group that stands behind the group's name? */
export const isGroupNoun = (unit: ReadUnit | undefined): boolean => isPart(unit, 'upper') && NAMED_AFTER.has(unit?.word ?? '')
/** Groups that carry a name before their noun: "Kori Brigade". */
const NAMED_AFTER: ReadonlySet<string> = new Set([
  'brigade',
  'brigades',
  'battalion',
  'regiment',
  'front',
  'movement',
  'army',
  'militia',
  'alliance',
  'division',
])

/** "the Malian Freedom Front": a movement is called after its people, which is a part of its name; a brigade is its state's. */
export const ofPeoples = (before: ReadUnit | undefined, noun: ReadUnit | undefined): boolean =>
  isPart(before, 'nationality') && isPart(before, 'upper') && MOVEMENTS.has(noun?.word ?? '')
const MOVEMENTS: ReadonlySet<string> = new Set(['front', 'movement', 'alliance'])

/** «le Front du fleuve», «le Mouvement pour le salut de l’Azawad»: a group that no table has, from its capital to the last noun of its name. */
function endOfGroup(units: readonly ReadUnit[], at: number): number {
  const first = units[at] as ReadUnit
  if (first.value.kind === 'name' && (first.value.sort === 'place' || first.value.sort === 'country')) {
    return isGroupNoun(units[at + 1]) ? at + 2 : at
  }
  if (!hasCapital(first.classes) || !(GROUPS.has(first.word ?? '') || (first.from > 0 && COUNCILS.has(first.word ?? '')))) return at
  let end = at
  let index = at + 1
  for (let parts = 0; parts < 4; parts++) {
    while (isPart(units[index], 'quality') || isPart(units[index], 'compass') || isAdjective(units[index])) index++
    if (index > at + 1) end = index
    // «la Brigade de défense et de surveillance»
    if (parts > 0 && isPart(units[index], 'and') && isPart(units[index + 1], 'of')) index++
    if (!isPart(units[index], 'of') && !FOR.has(units[index]?.word ?? '')) break
    let noun = index + 1
    while (isPart(units[noun], 'determiner')) noun++
    const unit = units[noun]
    // «la Coalition du bas Kori», «le Collectif pour les droits du peuple de Kori»: called after its land.
    if (unit?.value.kind === 'name' && unit.value.sort === 'place' && (parts > 0 || COUNCILS.has(first.word ?? ''))) return noun + 1
    if (unit === undefined || unit.word === null || unit.value.kind === 'name' || !/^\p{L}{3,}$/u.test(unit.word)) break
    index = noun + 1
    end = index
  }
  return end
}
/** Groups that begin their own names. */
const GROUPS: ReadonlySet<string> = new Set(['front', 'mouvement', 'alliance', 'ligue', 'brigade', 'brigades', 'katiba', 'bataillon'])
/** Bodies that are so called where they have a capital inside a sentence: «le Conseil des dunes». */
const COUNCILS: ReadonlySet<string> = new Set(
  'conseil union bloc parti comité coalition congrès rassemblement collectif réseau milice convention coordination plateforme'.split(' '),
)
const FOR: ReadonlySet<string> = new Set(['pour', 'contre'])
/** A word that no table has, built like a French adjective: «républicain». */
const isAdjective = (unit: ReadUnit | undefined): boolean =>
  unit?.value.kind === 'token' && /^\p{L}{3,}(?:ique|al|ale|aux|ien|ienne|iste|if|ive|aire|ain|aine|eux|euse)s?$/u.test(unit.word ?? '')

/** "the Sixth Front", "Front 37", «le 33e front»: a part of a guerrilla by its number. */
function endOfNumbered(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const [first, second] = [units[at] as ReadUnit, units[at + 1]]
  if (second === undefined || titleCase) return at
  const isNumber = ({ from, to }: ReadUnit): boolean => to === from + 1 && /^\d/.test(tokens[from]?.word ?? '')
  if (first.value.kind === 'amount')
    return COLUMNS.has(second.word ?? '') && (isPart(second, 'upper') || (isNumber(first) && second.word === 'front')) ? at + 2 : at
  return COLUMNS.has(first.word ?? '') && isPart(first, 'upper') && first.from > 0 && isNumber(second) ? at + 2 : at
}

/** "the Ana Reyes mobile column", "the Ana Reyes structure": a part of a guerrilla under the name of a person that no table has. */
export function endOfColumn(units: readonly ReadUnit[], at: number, to: number): number {
  if (to < at + 2) return to
  const noun = units[to]?.word === 'mobile' ? to + 1 : to
  return COLUMNS.has(units[noun]?.word ?? '') ? noun + 1 : to
}
const COLUMNS: ReadonlySet<string> = new Set(['front', 'column', 'bloc', 'block', 'structure', 'frente', 'bloque', 'columna'])

/** "the Kori Journalists Centre": a body that no table has, from the place or capital that it begins with to its noun. */
function endOfBody(units: readonly ReadUnit[], at: number, { tokens, titleCase }: Sentence): number {
  const first = units[at] as ReadUnit
  if (
    titleCase ||
    first.value.kind === 'amount' ||
    !(first.value.kind === 'name' ? first.value.sort === 'place' || first.value.sort === 'country' : isPart(first, 'capital'))
  )
    return at
  for (let index = at + 1; index < units.length && index - at <= BODY_WITHIN; index++) {
    const unit = units[index] as ReadUnit
    const token = tokens[unit.from] as Token
    if (unit.word === "'s" || unit.word === "'") continue
    if (!token.upper || token.glued || unit.value.kind === 'name' || unit.to > unit.from + 2) return at
    if (index > at + 1 && ASSOCIATIONS.has(tokens[unit.to - 1]?.word ?? '') && tokens[units[index + 1]?.from ?? unit.from]?.upper !== true)
      return index + 1
    if (index > at + 1 && ASSOCIATIONS.has(tokens[unit.to - 1]?.word ?? '') && index === units.length - 1) return index + 1
  }
  return at
}
const BODY_WITHIN = 5
const ASSOCIATIONS: ReadonlySet<string> = new Set(
  'network centre center institute association union council committee foundation observatory organisation organization society federation forum group initiative'.split(
    ' ',
  ),
)

/** "the Institute for Peace and Development Studies": a body that no table has, from its noun over small words to the last capital of its name. */
function endOfInstitute(units: readonly ReadUnit[], start: number, { tokens, titleCase }: Sentence): number {
  const begun = pastAdjectives(units, start)
  const at = ASSOCIATIONS.has(units[begun]?.word ?? '') ? begun : start
  const first = units[at] as ReadUnit
  const aim = units[at + 1]?.word ?? ''
  // "said the Guard to the agency"
  const institute = INSTITUTES.has(first.word ?? '') || (isPart(first, 'bodies') && aim !== 'to' && first.word !== 'mission')
  if (titleCase || !isPart(first, 'upper') || !institute || !AIMS.has(aim)) return start
  let end = start
  for (let index = at + 2; index < units.length && index - at < INSTITUTE_WITHIN; index++) {
    const unit = units[index] as ReadUnit
    if (tokens[unit.from]?.upper === true) end = index + 1
    else if (!['of', 'and', 'determiner', 'at', 'against'].some((part) => isPart(unit, part)) && !AIMS.has(unit.word ?? '')) break
  }
  return end
}
const INSTITUTES: ReadonlySet<string> = new Set(['institute', 'center', 'centre', 'office', 'campaign', 'fund', 'initiative', 'program', 'programme'])
const AIMS: ReadonlySet<string> = new Set(['for', 'on', 'to', 'against'])
const INSTITUTE_WITHIN = 10

/** "International Organisation for Wells": the index behind the adjectives, with capitals, that a body's name begins with. */
function pastAdjectives(units: readonly ReadUnit[], start: number): number {
  let at = start
  while (at - start < 2 && isPart(units[at], 'upper') && DESCRIBERS.some((part) => isPart(units[at], part))) at++
  return at
}
const DESCRIBERS = ['quality', 'filler', 'nationality', 'compass'] as const
