import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { adjectiveOf, bodyOf, GENERIC, toForces } from './country-parties.ts'
import { toKnown } from './known-bodies.ts'
import type { Naming } from './naming.ts'
import { spanOf } from './unit-span.ts'
import { isPart, type ReadUnit, senseOf } from './units.ts'

/**
 * A country's forces where they only describe another noun, or fly: "a Nigerian military position", "Sudanese warplanes", «des avions soudanais», "despite a
 * Sudanese Government declaration". Whom a phrase has told of already is not told again.
 */
export function findModifying(named: readonly ReadUnit[], told: readonly Mention[], sentence: Sentence, naming: Naming): readonly Mention[] {
  const found: Mention[] = []
  for (const [at, unit] of named.entries()) {
    const iso = nationOf(unit) ?? (naming.english && !isPart(named[at - 1], 'at') ? countryOf(unit) : null)
    const noun = iso === null ? undefined : named[naming.english ? at + 1 : at - 1]
    if (iso === null || noun?.value.kind !== 'word') continue
    const span: Mention['span'] = naming.english
      ? [spanOf(unit, sentence)[0], spanOf(noun, sentence)[1]]
      : [spanOf(noun, sentence)[0], spanOf(unit, sentence)[1]]
    const party = toModifying(noun, iso, span, sentence, naming)
    if (party === null || told.some(({ id, span: [start, end] }) => start < span[1] && span[0] < end && (id?.includes(iso) || isOf(id, iso, naming))))
      continue
    found.push(party)
  }
  return found
}

function toModifying(noun: ReadUnit, iso: string, span: Mention['span'], { tokens }: Sentence, naming: Naming): Mention | null {
  const words = tokens.slice(noun.from, noun.to).map(({ word }) => word)
  if (words.some((word) => AIRCRAFT.test(word) || (DRONE.test(word) && !MAKERS.has(iso))) && !words.some((word) => CIVIL.has(word)))
    return senseOf(noun, 'thing', 'facilities') === null ? toForces(iso, span, naming) : null
  const gloss = GENERIC.has(senseOf(noun, 'thing')?.gloss ?? '')
    ? senseOf(noun, 'thing')?.gloss
    : senseOf(noun, 'thing', 'facilities') === null
      ? undefined
      : HOLDING.get(words[0] ?? '')
  return gloss === undefined
    ? null
    : toKnown({ span, id: `${iso}:${gloss}`, name: `${adjectiveOf(iso, naming)} ${bodyOf(gloss, iso, naming)}` }, naming)
}

/** The country that an adjective tells. */
const nationOf = (unit: ReadUnit): string | null => senseOf(unit, 'nationality')?.name ?? null

/** The country whose name stands as a modifier: "US drones". */
const countryOf = ({ value }: ReadUnit): string | null => (value.kind === 'name' && value.sort === 'country' ? value.id : null)

const isOf = (id: string | null, iso: string, { world }: Naming): boolean => world.actors.get(id ?? '')?.country === iso

/** What soldiers fly. */
const AIRCRAFT = /^(?:war-?planes?|jets?|gunships?|fighter-?jets?|avions?|chasseurs?|bombers?|bombardiers?)$/
const DRONE = /^drones?$/
/** Who sells so many that the name of the maker tells nothing of who flies them. */
const MAKERS: ReadonlySet<string> = new Set(['TR', 'IR', 'CN'])
const CIVIL: ReadonlySet<string> = new Set('passenger civilian civil civils cargo commercial private ligne passagers'.split(' '))
/** First words of facilities, and whose they are. */
const HOLDING: ReadonlyMap<string, string> = new Map([
  ['military', 'military'],
  ['army', 'army'],
  ['police', 'police'],
])
