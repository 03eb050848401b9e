import type { Sentence } from '../text/index.ts'
import { isPart, type ReadUnit } from './units.ts'

/** "who commands the base", «un soutien militaire», "no official word": a verb or an adjective, where the lexicon knows a noun. */
export function isNoNoun({ value, from, to }: ReadUnit, units: readonly ReadUnit[], { tokens }: Sentence): boolean {
  // «au secours des gardes»
  if (tokens[from]?.word === 'secours' && tokens[from - 1]?.word === 'au') return true
  // "caught off guard", «demander renfort»: idioms
  if (IDIOMS.get(tokens[to - 1]?.word ?? '')?.has(tokens[to - 2]?.word ?? '') === true) return true
  // "government work", "a command structure", "a hotel owner"
  if (BUSINESS.has(tokens[to]?.word ?? '') && OFFICIAL.has(tokens[to - 1]?.word ?? '')) return true
  if (OWNERS.has(tokens[to - 1]?.word ?? '') && value.kind === 'phrase' && value.names.length === 0) return true
  // "Kori's firm commitment"
  if (
    tokens[to - 1]?.word === 'firm' &&
    /^\p{Ll}+$/u.test(tokens[to]?.raw ?? '') &&
    tokens[to]?.kind === 'word' &&
    !VERBAL.test(tokens[to]?.word ?? '')
  )
    return true
  // "the Kori air defence system"
  if (tokens.slice(from, to).some(({ word: noun }) => SYSTEMS.has(noun))) return true
  // "met strong resistance"
  if (tokens[to - 1]?.word === 'resistance' && tokens.slice(from - 1, to).some(({ word: noun }) => MET.has(noun))) return true
  // «des tirs partis de Kori»
  if (GONE.has(tokens[from]?.word ?? '') && units[units.findIndex((unit) => unit.from === from) - 1]?.value.kind === 'phrase') return true
  if (value.kind !== 'phrase' || to !== from + 1 || value.names.length > 0) return false
  if (FEMININE.has(tokens[from]?.word ?? '')) return true
  const at = units.findIndex((unit) => unit.from === from)
  const [before, after] = [units[at - 1], units[at + 1]]
  const word = tokens[from]?.word ?? ''
  if (COMMANDING.has(word)) return isPart(before, 'who') || STANDING.has(tokens[from - 1]?.word ?? '')
  if (ADJECTIVES.has(word)) return before?.value.kind === 'token' && /^\p{Ll}{3,}$/u.test(tokens[from - 1]?.raw ?? '')
  return word === 'official' && after?.value.kind === 'token' && /^\p{Ll}+$/u.test(tokens[to]?.raw ?? '')
}
/** Nouns that are none behind these words. */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['guard', new Set(['off'])],
  ['fighter', new Set(['jet'])],
  ['fighters', new Set(['jet'])],
  ['renfort', new Set(['demander', 'demandé', 'demandent', 'demandant', 'en', 'de', 'sans', 'appeler'])],
  ['renforts', new Set(['demander', 'demandé', 'demandent', 'demandant', 'en', 'sans'])],
])
/** What is a state's business, and not the state. */
const BUSINESS: ReadonlySet<string> = new Set(
  'work job jobs business employment funding property land contract contracts structure structures'.split(' '),
)
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'police', 'military', 'army', 'command'])
/** Whose a thing is, as a private person. */
const OWNERS: ReadonlySet<string> = new Set(['owner', 'owners'])
/** «Situation générale», «l’assemblée générale» */
const FEMININE: ReadonlySet<string> = new Set(['générale', 'générales'])
const GONE: ReadonlySet<string> = new Set(['parti', 'partis', 'partie', 'parties'])
const COMMANDING: ReadonlySet<string> = new Set(['command', 'commands', 'guards', 'guard', 'commande', 'commandent', 'patrols', 'forces'])
const MET: ReadonlySet<string> = new Set('met meeting stiff strong fierce heavy little no without any despite tough'.split(' '))
/** What may follow a firm that does something. */
const VERBAL = /^(?:s?aid|says|has|had|is|was|will|of|in|at|that|and|to|for|with|which|who)$|ed$/
const SYSTEMS: ReadonlySet<string> = new Set(['system', 'systems', 'système', 'systèmes', 'batteries', 'batterie'])
/** "A soldier stands guard" */
const STANDING: ReadonlySet<string> = new Set(['stand', 'stands', 'stood', 'standing', 'on'])
const ADJECTIVES: ReadonlySet<string> = new Set(['militaire', 'militaires'])
