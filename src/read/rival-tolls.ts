import type { Draft } from './draft.ts'
import { addEvidence } from './join-tellings.ts'
import type { TallyDraft } from './tallies.ts'
import { isFarFrom, joinTolls } from './toll-ranges.ts'

/** How many sentences behind an event its toll may be put at another figure. */
const WITHIN = 2

/** "The mayor put the death toll at nine", right behind an attack that killed six: a rival figure for it. Gives the tallies that are none. */
export function takeRivalTolls(tallies: readonly TallyDraft[], events: readonly Draft[]): TallyDraft[] {
  return tallies.filter((tally) => {
    const event = tally.since === null && tally.until === null ? events.findLast((known) => isTollOf(tally, known)) : undefined
    if (event === undefined) return true
    const slot = tally.metric === 'killed' ? 'killed' : 'wounded'
    event[slot] = joinTolls(event[slot], { ...tally.value, some: false })
    for (const list of ['claimants', 'relays'] as const)
      event[list].push(...tally[list].filter(({ name }) => !event[list].some((other) => other.name === name)))
    event.evidence = addEvidence(event.evidence, tally.evidence)
    return false
  })
}

function isTollOf({ metric, value, sentence, tells, beside }: TallyDraft, event: Draft): boolean {
  if ((metric !== 'killed' && metric !== 'wounded') || beside || !tells) return false
  const known = event[metric]
  return known !== null && sentence >= event.sentence && sentence - event.latest <= WITHIN && !isFarFrom(known.value, value.value)
}
