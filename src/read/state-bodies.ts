import type { Mention } from '../model/index.ts'
import { adjectiveOf, bodyOf, homeOf } from './country-parties.ts'
import { OWN_BODIES } from './exact-gloss.ts'
import { toKnown } from './known-bodies.ts'
import type { PartyCase } from './party-case.ts'
import { GUESTS, UNITS } from './party-words.ts'

/** A force or body by its country, its side and what it is: «l’armée syrienne», "rebel forces", "gunmen". */
export function toStateBody(asked: PartyCase): Mention {
  const { phrase, exact, words, generic, country, place, span, naming } = asked
  const quality = qualityOf(asked)
  const stateless = words.some((word) => ATTACKING.has(word)) || (quality !== undefined && (AGAINST_STATES.has(quality) || OF_FRIENDS.test(quality)))
  const ministry =
    /(?: Ministry|^presidency|^parliament|^Supreme Court|^Constitutional Court)$/.test(exact) && phrase.names.length === 0 && naming.home !== 'PS'
  const iso = country ?? ((generic || ministry) && !stateless && !isGuest(asked) ? (place?.name.country ?? homeOf(exact, naming)) : null)
  // "coalition troops" of no coalition that has a name.
  const body = exact === 'coalition' && words.some((word) => OF_COALITIONS.has(word)) ? 'Coalition forces' : bodyOf(exact, iso, naming)
  const parts = [
    iso === null || body.startsWith(adjectiveOf(iso, naming)) ? null : adjectiveOf(iso, naming),
    quality !== undefined &&
    !body.toLowerCase().includes(quality.toLowerCase()) &&
    !((naming.world.habits.get(iso ?? '')?.soldiers === 'military' || body === 'army') && OF_THE_STATE.has(quality))
      ? quality
      : null,
    body,
  ]
  const bodyId = /(?:[Mm]inist(?:ry|er)| Court)$/.test(exact) || OWN_BODIES.has(exact) || UNITS.has(phrase.gloss) ? exact : phrase.gloss
  return toKnown(
    { span, id: iso === null || (stateless && generic) ? null : `${iso}:${bodyId}`, name: parts.filter((part) => part !== null).join(' ') },
    naming,
  )
}
/** Those who serve in a coalition. */
const OF_COALITIONS: ReadonlySet<string> = new Set(['forces', 'troops', 'soldiers', 'soldats', 'troupes'])
/** Forces so called are the state's own. */
const OF_THE_STATE = new Set(['regime', 'junta', 'government', 'military'])

/** "foreign forces", «une force multinationale» are of no one country, and not of the one that they are in; "a significant force" may be anybody's. */
function isGuest({ phrase, exact, words, country }: PartyCase): boolean {
  const { gloss, names, amount, single, qualities } = phrase
  const one = gloss === 'forces' && names.length === 0 && amount !== null && (single || !amount.article)
  const counted = exact === 'personnel' && amount !== null && qualities.length === 0
  const local = exact === 'forces' && words.some((word) => OF_NO_STATE_FORCES.has(word))
  return one || counted || local || (country === null && OF_GUESTS.has(exact) && words.some((word) => GUESTS.has(word)))
}
/** What may have come from elsewhere. */
const OF_GUESTS: ReadonlySet<string> = new Set(
  'forces|troops|soldiers|army|armed forces|military|security forces|special forces|service members|personnel'.split('|'),
)
/** "local forces", "allied forces", "forces loyal to Kori" */
const OF_NO_STATE_FORCES: ReadonlySet<string> = new Set('local locale locales allied alliées loyal fidèles druze druzes'.split(' '))

/** The word beside the noun that tells who they are. */
const qualityOf = ({ phrase, exact, words }: PartyCase): string | undefined =>
  phrase.qualities.find((word) => word !== phrase.gloss && !SLIGHT.has(word) && !UNITS.has(word) && !(REBELLIOUS.has(word) && RISEN.has(exact))) ??
  (phrase.gloss === 'forces' ? words.map((word) => SIDED.get(word)).find((side) => side !== undefined) : undefined)
/** What does not change who somebody is. */
const SLIGHT = new Set([
  // "the invasion army"
  'violence',
  'separate',
  'attackers',
  'local people',
  'region',
  'country',
  'state',
  'province',
  'city',
  'town',
  'village',
  'area',
  'armed',
  'unarmed',
  'masked',
  'unidentified',
  'suspected',
  'wanted',
  'local',
  'national',
  'regional',
  'senior',
  'deputy',
  'acting',
  'former',
  'field',
  'regular',
  'young',
  'elderly',
  'female',
  'male',
  'civil',
  'civilian',
  'joint',
  'rival',
  'undercover',
  'central',
  'district',
  'special',
  'public',
  'military',
  'occupying',
  'tactical',
  'militants',
  'members',
  'people',
])
/** «des rebelles séparatistes» are separatists: what all who have risen are. */
const REBELLIOUS: ReadonlySet<string> = new Set(['rebel', 'insurgent'])
const RISEN: ReadonlySet<string> = new Set(['separatists', 'insurgents', 'guerrillas', 'jihadists', 'rebels'])
/** Whose forces are, inside words that the lexicon has as one: «forces tribales». */
const SIDED: ReadonlyMap<string, string> = new Map([
  ['tribal', 'tribal'],
  ['tribales', 'tribal'],
  ['rebel', 'rebel'],
  ['rebelles', 'rebel'],
  ['separatist', 'separatist'],
  ['séparatistes', 'separatist'],
])

/** Forces so called are not the army of the country that the text is about. */
const AGAINST_STATES = new Set([
  'Druze',
  'Alawite',
  'Kurdish',
  'Turkmen',
  'Sunni',
  'Shiite',
  'Christian',
  'rebel',
  'resistance',
  'opposition',
  'separatist',
  'insurgent',
  'Islamist',
  'jihadist',
  'militant',
  'tribal',
])
/** "Saudi-led forces", "Turkish-backed fighters", "pro-Russian forces": of those who side with another. */
const OF_FRIENDS = /-(?:led|backed|aligned|supported|sponsored)$|^pro-(?!government)/
/** Who attacks is named nowhere by that alone. */
const ATTACKING: ReadonlySet<string> = new Set(['attacking', 'assaillantes', 'invading', 'proxy', 'proxies', 'supplétifs', 'supplétives'])
