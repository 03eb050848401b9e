import { describe, isDescriber, type PhraseDraft } from './phrase-draft.ts'
import { isClosing, isQuote } from './phrase-quotes.ts'
import { isPart, type ReadUnit } from './units.ts'

/** «l’armée d’occupation « israélienne »», «Forces de soutien rapide (FSR)»: quoted adjectives and short names in brackets end a phrase. */
export function readTrailing(units: readonly ReadUnit[], from: number, draft: PhraseDraft): number {
  let at = from
  if (isQuote(units[at]) && isClosing(units[at + 2]) && isDescriber(units[at + 1])) {
    describe(units[at + 1] as ReadUnit, draft)
    at += 3
  }
  if (units[at]?.word !== '(') return at
  let end = at + 1
  while (end < at + 6 && isBracketed(units[end])) end++
  const inner = units[at + 1]
  if (end === at + 1 || units[end]?.word !== ')' || inner === undefined) return at
  if (inner.value.kind === 'name' && draft.head?.value.kind !== 'name' && draft.names.length === 0)
    draft.names.push({ name: inner.value, unit: inner, place: 'beside' })
  return end + 1
}

/** What may stand in brackets behind a noun without telling anything: short names, sides, what the noun is. */
const isBracketed = (unit: ReadUnit | undefined): boolean =>
  unit !== undefined &&
  ((unit.value.kind === 'name' && unit.value.sort !== 'outlet') ||
    unit.word === ',' ||
    ['capital', 'compass', 'quality', 'nationality', 'combatants', 'settlements', 'areas', 'of', 'determiner'].some((part) => isPart(unit, part)))

const SHORT_FORM = /^\p{Lu}{2,6}s?$/u

/** «Forces de soutien rapide (FSR)»: a name or short form in brackets says the same again; the one that is known tells whom. */
export function afterAcronym(units: readonly ReadUnit[], at: number, draft: PhraseDraft): number {
  const inner = units[at + 1]
  if (units[at]?.word !== '(' || units[at + 2]?.word !== ')' || inner === undefined) return at
  if (draft.weapons.length === 0 && draft.sense?.sort === 'weapon' && isPart(inner, 'weapon')) return at + 3
  if (inner.value.kind !== 'name') return at
  const own = draft.names.find(({ place }) => place === 'head') ?? draft.names.at(-1)
  const { value } = inner
  // "intelligence-based operations (IBOs)"
  if (draft.head?.value.kind !== 'name' && draft.sense?.name !== 'bodies' && value.sort === 'unknown' && SHORT_FORM.test(value.name)) return at + 3
  const fits = value.sort === 'actor' || value.sort === 'outlet' || value.sort === 'unknown'
  if (!fits || (draft.head?.value.kind !== 'name' && draft.sense?.name !== 'bodies')) return at
  if (own === undefined || (own.name.sort === 'unknown' && value.sort !== 'unknown') || (own.name.id === null && value.id !== null)) {
    const kept = draft.names.filter((name) => name !== own)
    draft.names = [{ name: value, unit: inner, place: own?.place ?? 'beside' }, ...kept]
    if (own?.place === 'head') draft.head = inner
  }
  return at + 3
}
