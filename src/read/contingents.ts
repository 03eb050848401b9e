import type { Mention, Span } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { GENERIC } from './country-parties.ts'
import type { Naming } from './naming.ts'
import { spanOf } from './unit-span.ts'
import { type Phrase, type ReadUnit, unlist } from './units.ts'

/**
 * The forces of states that a sentence names, with their countries as ids, behind the last one of the sentence before: "the Ghanaian contingent … two soldiers
 * were wounded".
 */
export function findContingents(units: readonly ReadUnit[], sentence: Sentence, naming: Naming): readonly Mention[] {
  const start = sentence.tokens[0]?.start ?? 0
  const found: Mention[] = naming.contingents.filter(({ span }) => span[0] < start && span[1] > start - NEAR).slice(-1)
  for (const unit of units) {
    if (unit.value.kind !== 'phrase') continue
    for (const part of unlist(unit)) {
      const phrase = part.value as Phrase
      for (const iso of phrase.countries) if (isArmed(phrase)) found.push({ span: spanOf(part, sentence), id: iso, name: iso })
      for (const { name, unit: at } of phrase.names) {
        const actor = name.sort === 'actor' ? naming.world.actors.get(name.id ?? '') : undefined
        if (actor?.kind !== 'military' && !(actor?.kind === 'person' && naming.world.actors.get(actor.partOf ?? '')?.kind === 'military')) continue
        // A mission of several states has none of its own.
        const sender = naming.world.actors.get(actor.partOf ?? '')
        found.push({ span: spanOf(at, sentence), id: sender !== undefined && sender.country === null ? null : actor.country, name: actor.name })
      }
    }
  }
  return found
}
/** Characters from a force to the next sentence that may still be about it. */
const NEAR = 250

const isArmed = ({ thing, gloss }: Phrase): boolean =>
  thing === 'combatants' ||
  thing === 'troops' ||
  (thing === 'bodies' && (GENERIC.has(gloss) || UNITS.has(gloss))) ||
  (thing === 'roles' && LEADING.has(gloss))
const UNITS: ReadonlySet<string> = new Set(['unit', 'brigade', 'battalion', 'regiment', 'division', 'peacekeeping force', 'navy', 'air force'])
/** Those who send soldiers or lead them. */
const LEADING: ReadonlySet<string> = new Set(
  'commander|general|colonel|captain|admiral|army chief|president|prime minister|Defense Minister'.split('|'),
)

/** "two soldiers" behind "the Ghanaian contingent" in a text of Mali: whose they are, nobody can tell. */
export function areSomebodys(gloss: string, span: Span, { contingents, home, scene }: Naming): boolean {
  if (home === null || scene !== null || !OF_ANY.has(gloss)) return false
  const last = contingents.findLast((other) => other.span[1] <= span[0])
  return last !== undefined && last.id !== home
}
/** Words for those who serve in any army. */
const OF_ANY: ReadonlySet<string> = new Set(['soldiers', 'troops', 'service members', 'personnel', 'forces', 'officers'])
