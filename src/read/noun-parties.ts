import type { Mention, Span } from '../model/index.ts'
import { adjectiveOf, bodyOf, GENERIC, homeOf } from './country-parties.ts'
import { isByOccupiers, toEnemyForces } from './enemies.ts'
import type { Naming } from './naming.ts'
import type { Phrase } from './units.ts'

/** The party that a noun beside a deed's noun names: "rebel attack", "junta airstrikes", «raid de l’armée». */
export function toParties(phrase: Phrase, span: Span, naming: Naming): Mention | null {
  if (isByOccupiers(phrase)) return toEnemyForces(span, naming)
  const gloss = doersOf(phrase)
  if (gloss === undefined) return toLedCoalition(phrase, span, naming)
  const [country] = phrase.countries
  // "coalition aircraft": of the one that the text has named.
  const named = country === undefined ? naming.cast.get(gloss) : undefined
  if (gloss === 'coalition' && named !== undefined) return { ...named, span }
  const iso = country ?? phrase.names.find(({ name }) => name.sort === 'country')?.name.country ?? (GENERIC.has(gloss) ? homeOf(gloss, naming) : null)
  return {
    span,
    id: iso === null ? null : `${iso}:${gloss}`,
    name: iso === null ? gloss : `${adjectiveOf(iso, naming)} ${bodyOf(gloss, iso, naming)}`,
  }
}

/** "Saudi-led warplanes": of the coalition that the tables call so. */
function toLedCoalition({ qualities }: Phrase, span: Span, { world }: Naming): Mention | null {
  const led = qualities.find((quality) => quality.endsWith('-led'))
  const id = led === undefined ? null : world.findActor(`${led} coalition`)
  const name = world.actors.get(id ?? '')?.name
  return name === undefined ? null : { span, id, name }
}

const doersOf = ({ qualities }: Phrase): string | undefined =>
  qualities.map((quality) => ADJECTIVAL.get(quality) ?? quality).find((quality) => DOERS.has(quality))

/** "a junta helicopter", «un drone de l’armée»: do words beside the noun name a party? */
export const hasDoers = (phrase: Phrase): boolean =>
  doersOf(phrase) !== undefined || phrase.qualities.some((quality) => quality.endsWith('-led')) || isByOccupiers(phrase)

/** Adjectives that name their party by its plural. */
export const ADJECTIVAL: ReadonlyMap<string, string> = new Map([
  ['rebel', 'rebels'],
  ['militant', 'militants'],
  ['terrorist', 'terrorists'],
  ['guerrilla', 'guerrillas'],
  ['jihadist', 'jihadists'],
  ['Islamist', 'Islamist militants'],
  ['separatist', 'separatists'],
  ['government', 'government forces'],
  ['paramilitary', 'paramilitaries'],
  ['regime', 'government forces'],
])
/** Parties that a noun or adjective beside a deed makes its doers. */
export const DOERS = new Set([
  'rebels',
  'militants',
  'terrorists',
  'guerrillas',
  'Islamists',
  'jihadists',
  'Islamist militants',
  'separatists',
  'government forces',
  'paramilitaries',
  'army',
  'military',
  'police',
  'security forces',
  'armed forces',
  'junta',
  'insurgents',
  'bandits',
  'gunmen',
  'settlers',
  'militia',
  'navy',
  'air force',
  'gang',
  'cartel',
  'pirates',
  'coalition',
  'troops',
  'soldiers',
  'mercenaries',
])
