import type { Sentence } from '../text/index.ts'
import type { Phrase, PhraseName } from './units.ts'

/** "an affiliate of the Front", "Front rivals", «un groupe lié au Front»: somebody by what he is to the one named, and not the one named. */
export function isOther({ name, unit, place }: PhraseName, { head, owned }: Phrase, { tokens }: Sentence): boolean {
  if (name.id === null || owned) return false
  // "the Union-trained force"
  const behind = tokens[unit.to]
  if (unit.to <= head.from && behind?.glued === true && AIDED.has(behind.word)) return true
  if (tokens.slice(head.to, unit.from).some(({ word }) => LINKED.has(word))) return true
  return (place === 'of' || unit.to <= head.from) && head.to === head.from + 1 && OTHERS.has(tokens[head.from]?.word ?? '')
}
/** What a friend does for somebody. */
export const AIDED: ReadonlySet<string> = new Set(
  'trained backed supported allied aligned sponsored funded financed inspired armed equipped mandated'.split(' '),
)
/** Words between somebody and the one to whom he is near. */
export const LINKED: ReadonlySet<string> = new Set([
  'lié',
  'liée',
  'liés',
  'liées',
  'affilié',
  'affiliée',
  'affiliés',
  'affiliées',
  'linked',
  'affiliated',
  'tied',
])
/** Who somebody is to the one named with him. */
export const OTHERS: ReadonlySet<string> = new Set([
  'affiliate',
  ...'supplétif supplétifs auxiliaire auxiliaires auxiliary auxiliaries'.split(' '),
  'affiliates',
  'ally',
  'allies',
  'rival',
  'rivals',
  'foe',
  'foes',
  'proxy',
  'proxies',
  'opponent',
  'opponents',
  'offshoot',
  'offshoots',
  'allié',
  'alliés',
  'rivaux',
  'adversaire',
  'adversaires',
  // "the leader's brother", «le fils du chef»
  ...'son sons daughter daughters brother brothers sister wife husband father mother cousin nephew niece uncle aunt widow relative relatives family'.split(
    ' ',
  ),
  ...'fils fille filles frère frères sœur soeur épouse mari père mère cousin cousine neveu nièce oncle tante veuve famille proches parents'.split(
    ' ',
  ),
  ...'bodyguard bodyguards sympathizer sympathizers sympathiser sympathisers supporter supporters sympathisant sympathisants'.split(' '),
])
