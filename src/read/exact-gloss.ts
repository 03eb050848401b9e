import type { Sentence } from '../text/index.ts'
import { isOneMore } from './army-units.ts'
import { type Naming, POLICE } from './naming.ts'
import { OF, UNITS } from './party-words.ts'
import { hasPortfolio, toPortfolio } from './portfolios.ts'
import type { Phrase, ReadUnit } from './units.ts'

/** What the phrase's own words say more exactly than its gloss: several groups, of what sort, whose unit. */
export function exactGloss(
  unit: ReadUnit,
  { gloss, thing, head, ordinal, names, qualities }: Phrase,
  words: readonly string[],
  sentence: Sentence,
  naming: Naming,
): string {
  // «le ministère libanais de la Santé»: the lexicon knows a ministry by its words in one.
  if (hasPortfolio(gloss)) return toPortfolio(gloss, [...words, ...wordsBehind(unit, gloss, sentence)])
  if (thing === 'bodies' && (gloss === 'group' || gloss === 'armed group' || gloss === 'faction' || gloss === 'militia' || gloss === 'gang')) {
    const sort = gloss === 'group' ? words.map((word) => SORTS.get(word)).find((word) => word !== undefined) : undefined
    const several = /[sx]$/.test(sentence.tokens[head.to - 1]?.word ?? '') || /[sx]$/.test(sentence.tokens[head.from]?.word ?? '')
    return `${sort === undefined ? '' : `${sort} `}${gloss}${several ? 's' : ''}`
  }
  // "National Guard officers"
  if (thing === 'combatants' && OF_BODIES.has(gloss)) {
    const body = qualities.find((quality) => OWN_BODIES.has(quality))
    if (body !== undefined) return body
  }
  if (OFFICERS.has(head.word ?? '') && thing === 'combatants' && naming.cast.has(POLICE)) return 'police officers'
  if (gloss === 'gendarmes') return 'gendarmerie'
  if (gloss === 'military authorities') return 'army'
  // "The Emir of Kano" leads no rebels.
  if (gloss === 'commander' && EMIRS.has(head.word ?? '') && names.some(({ name }) => name.sort === 'place')) return 'traditional ruler'
  if (gloss === 'national guards') return 'national guard'
  // "the 16th Division" is the army's.
  if (UNITS.has(gloss))
    return (ordinal !== null && !isOneMore(unit, sentence)) || words.some((word) => word === 'army' || word === 'armée') ? 'army' : gloss
  if (gloss === 'court') return words.map((word) => COURTS.get(word)).find((name) => name !== undefined) ?? gloss
  if (gloss === 'settlers')
    return naming.home === 'PS' || naming.home === 'IL' || words.some((word) => word.startsWith('israel') || word.startsWith('israél'))
      ? 'Israeli settlers'
      : gloss
  // "the Police Command", «les forces de police»
  if (POLICING.has(gloss) && words.includes('police')) return 'police'
  if (gloss === 'guards') return words.some((word) => word === 'frontières' || word === 'frontière' || word === 'border') ? 'border guards' : gloss
  return gloss
}
/** «le ministre malien de l’Intérieur»: a portfolio that is no noun elsewhere stands behind the phrase. */
function wordsBehind({ to }: ReadUnit, gloss: string, { tokens }: Sentence): readonly string[] {
  const plain = (gloss === 'minister' || gloss === 'ministry') && (OF.has(tokens[to]?.word ?? '') || tokens[to]?.word === 'for')
  return plain ? tokens.slice(to + 1, to + 3).map(({ word }) => word) : []
}
/** Those who serve in a body that the words beside them name. */
const OF_BODIES: ReadonlySet<string> = new Set(['officers', 'members', 'soldiers', 'troops', 'agents'])
/** Bodies that their people are told by. */
export const OWN_BODIES: ReadonlySet<string> = new Set(['police', 'gendarmerie', 'national guard'])
/** What policemen are called where it is known that they are policemen. */
const OFFICERS: ReadonlySet<string> = new Set(['officer', 'officers', 'agent', 'agents'])
/** Who leads by birth. */
const EMIRS: ReadonlySet<string> = new Set(['emir', 'émir'])
/** Courts of a state by their adjectives. */
const COURTS: ReadonlyMap<string, string> = new Map([
  ['supreme', 'Supreme Court'],
  ['suprême', 'Supreme Court'],
  ['high', 'High Court'],
  ['haute', 'High Court'],
  ['constitutional', 'Constitutional Court'],
  ['constitutionnelle', 'Constitutional Court'],
  ['parquet', "prosecutor's office"],
  ['prosecution', "prosecutor's office"],
  ['prosecutor', "prosecutor's office"],
])
/** What the police has as an army does. */
const POLICING: ReadonlySet<string> = new Set(['general staff', 'forces', 'special forces', 'military'])
/** Of what sort a group is. */
export const SORTS: ReadonlyMap<string, string> = new Map([
  ['terrorist', 'terrorist'],
  ['terroriste', 'terrorist'],
  ['terroristes', 'terrorist'],
  ['jihadist', 'jihadist'],
  ['jihadiste', 'jihadist'],
  ['jihadistes', 'jihadist'],
  ['djihadiste', 'jihadist'],
  ['djihadistes', 'jihadist'],
  ['militant', 'militant'],
  ['rebel', 'rebel'],
  ['rebelle', 'rebel'],
  ['rebelles', 'rebel'],
  ['armed', 'armed'],
  ['armé', 'armed'],
  ['armés', 'armed'],
  ['islamist', 'Islamist'],
  ['islamiste', 'Islamist'],
  ['islamistes', 'Islamist'],
  ['separatist', 'separatist'],
  ['séparatiste', 'separatist'],
  ['séparatistes', 'separatist'],
  ['extremist', 'extremist'],
  ['extrémistes', 'extremist'],
  ['insurgent', 'insurgent'],
  ['resistance', 'resistance'],
  ['criminal', 'criminal'],
])
