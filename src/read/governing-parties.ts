import { toKnown } from './known-bodies.ts'
import { REGIONAL_GOVERNMENT } from './naming.ts'
import { findGoverned, GOVERNING, isCouncilArea, isDivision } from './offices.ts'
import { findSeated } from './own-states.ts'
import type { PartyStep } from './party-case.ts'

/** «la préfecture de l’Ouham», "the three local governments": areas, and nobody. */
export const toNoDivision: PartyStep = ({ exact, words, place, naming }) =>
  isDivision(words, place, naming) || (GOVERNING.has(exact) && isCouncilArea(words, naming)) ? null : undefined

/** «les autorités d’occupation de Kherson», "the rival government", "the de facto authorities": no government of the country that they are in. */
export const toSelfStyled: PartyStep = ({ phrase: { names }, exact, words, country, span, naming }) => {
  const word = GOVERNING.has(exact) ? words.find((candidate) => BESIDE_THE_STATE.has(candidate)) : undefined
  if (word === undefined) return undefined
  const sort = BESIDE_THE_STATE.get(word) as string
  const place = names.find(({ name }) => name.sort === 'place' || name.sort === 'country')?.name
  const rulers =
    sort === 'de facto' ? naming.world.actors.get(naming.world.habits.get(country ?? place?.country ?? naming.home ?? '')?.rulers ?? '') : undefined
  if (rulers !== undefined) return { span, id: rulers.id, name: rulers.name }
  const name = [place?.name, sort, exact === 'government' && sort === 'occupation' ? 'authorities' : exact]
    .filter((part) => part !== undefined)
    .join(' ')
  return { span, id: null, name }
}
/** Words for those who govern without being the state's government, and what they make of them. */
const BESIDE_THE_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    occupation: 'occupation occupante occupantes occupying installed prorusse prorusses',
    rival: 'competing parallel parallèle parallèles rival rivale rivales rivaux autoproclamé autoproclamée autoproclamées proclaimed',
    'de facto': 'facto fait',
  }).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
)

/** "the Kori government", «les autorités de Kori», "the regional government": of a region, district or town. */
export const toGovernment: PartyStep = ({ unit, phrase, exact, words, country, place, sentence, span, naming }) => {
  // «une préfecture», "a government" is nobody's.
  if (GOVERNING.has(exact) && phrase.amount?.article === true && country === null && phrase.names.length === 0) return { span, id: null, name: exact }
  const regional = place === undefined && exact === 'government' && words.some((word) => REGIONAL_WORDS.has(word))
  const own = regional ? naming.cast.get(REGIONAL_GOVERNMENT) : undefined
  if (own !== undefined) return { ...own, span }
  const division = place ?? phrase.names.find(({ name }) => name.sort === 'unknown' && name.candidate !== null)
  const seated = GOVERNING.has(exact) && country === null ? findSeated(phrase, unit.to, sentence, naming) : null
  const governed = seated ?? findGoverned(exact, division, words, naming)
  return governed !== null && (country === null || country === governed.country)
    ? toKnown({ span, id: `${governed.id}:${exact}`, name: `${governed.name} ${exact}` }, naming)
    : undefined
}
const REGIONAL_WORDS: ReadonlySet<string> = new Set(['regional', 'régional'])
