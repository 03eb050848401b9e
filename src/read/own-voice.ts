import type { Mention } from '../model/index.ts'
import { isWithin } from '../world/index.ts'
import type { Naming } from './naming.ts'
import type { Speech, Spoken } from './spoken.ts'
import { spanOf } from './unit-span.ts'

/**
 * The party whose own statement the document is: «nos équipes ont recensé dix morts», "our Office has verified", outside all quotations, where nobody else
 * speaks; the one that it names most often. `null` where a medium tells.
 */
export function findOwnVoice(sentences: readonly Spoken[], speeches: readonly (readonly Speech[])[], { world }: Naming): Mention | null {
  const voices = new Set(speeches.flat().flatMap(({ claimants }) => claimants.map(({ name }) => name)))
  const ours = sentences.findIndex(({ sentence }, index) => !sentence.quoted && speeches[index]?.length === 0 && speaksOfOwn(sentence.tokens))
  if (ours < 0 || voices.size > MOST_VOICES) return null
  const named = new Map<string, { readonly mention: Mention; count: number }>()
  for (const { units, sentence } of sentences)
    for (const { value } of units) {
      if (value.kind !== 'phrase') continue
      for (const { name, unit } of value.names) {
        if (name.sort !== 'actor' || name.id === null || world.actors.get(name.id)?.kind !== 'organisation') continue
        const known = named.get(name.id)
        if (known === undefined) named.set(name.id, { mention: { span: spanOf(unit, sentence), id: name.id, name: name.name }, count: 1 })
        else known.count++
      }
    }
  // The United Nations' human rights office, where both are named.
  const isInner = (one: Mention, other: Mention): boolean => isWithin(one.id as string, other.id as string, world)
  const [first, ...others] = [...named.values()]
  if (first === undefined) return null
  return others.reduce(
    (best, other) => (isInner(other.mention, best.mention) || (other.count > best.count && !isInner(best.mention, other.mention)) ? other : best),
    first,
  ).mention
}

/** How many others may be told to speak in a party's own statement. */
const MOST_VOICES = 2

/** "our Office", «nos équipes»: what an organisation has. */
function speaksOfOwn(tokens: Spoken['sentence']['tokens']): boolean {
  if (tokens.some(({ word }) => word === '"' || word === '«' || word === '“')) return false
  return tokens.some(({ word }, at) => OUR.has(word) && OWN.has(tokens[at + 1]?.word ?? ''))
}
const OUR: ReadonlySet<string> = new Set(['our', 'notre', 'nos'])
const OWN: ReadonlySet<string> = new Set(
  'office team teams staff colleagues hospital clinic monitors observers bureau équipe équipes personnel collègues hôpital clinique observateurs'.split(
    ' ',
  ),
)
