import type { Sentence } from '../text/index.ts'
import type { PartyStep } from './party-case.ts'
import type { Phrase } from './units.ts'

/** "The UN chief": the office of the Secretary-General, who speaks for the United Nations. */
export const toUnitedNations: PartyStep = ({ phrase, words, country, sentence, span, naming }) =>
  isOfUnitedNations(phrase, words, country, sentence)
    ? { span, id: UNITED_NATIONS, name: naming.world.actors.get(UNITED_NATIONS)?.name ?? 'United Nations' }
    : undefined

/** "The UN chief", "the Secretary-General's envoy": with a capital and of no other body the office is the one of the United Nations. */
const isOfUnitedNations = ({ gloss, qualities, of, head }: Phrase, words: readonly string[], country: string | null, { tokens }: Sentence): boolean =>
  country === null &&
  (gloss === SECRETARY || qualities.includes(SECRETARY)) &&
  (words.some((word) => OF_UNITED_NATIONS.has(word)) || (of.length === 0 && tokens[head.from]?.upper === true))
const SECRETARY = 'secretary general'
/** The United Nations in the table of actors. */
export const UNITED_NATIONS = 'united-nations'
/** Words for what the United Nations send. */
export const OF_UNITED_NATIONS: ReadonlySet<string> = new Set([
  'un',
  'u.n',
  'onu',
  'nations',
  'onusien',
  'onusienne',
  'onusiens',
  'blue',
  'casque',
  'casques',
])
