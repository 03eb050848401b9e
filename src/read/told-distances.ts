import type { Area, Place } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { distance, type PlaceVerdict } from '../world/index.ts'
import type { Found } from './listed-places.ts'
import { isMeasured, type PlaceWords, toRelativeArea } from './place-area.ts'

/** A place may lie as many kilometres from where the text puts it, or half as far as it says. */
const SLACK_KILOMETRES = 15

/** What the words right behind names say of where these are: what each means, and its circle where no table has it. */
export interface ToldWhere {
  readonly verdicts: readonly PlaceVerdict[]
  /** Circles by the index of the name. */
  readonly areas: ReadonlyMap<number, Area>
}

/**
 * «X (20 km à l’est de Gao)», "X, 20km east of Gao": the point so far off is X's; a namesake somewhere else is not meant, and one that lies there is. "X, also
 * known as Y" is Y. What is said of a name once holds wherever the document has it.
 */
export function heedTold(found: readonly Found[], verdicts: readonly PlaceVerdict[], sentences: readonly Sentence[], words: PlaceWords): ToldWhere {
  const told = new Map<string, { readonly verdict: PlaceVerdict; readonly area: Area | null }>()
  for (let index = 0; index + 1 < found.length; index++) {
    const [one, other] = [found[index], found[index + 1]] as [Found, Found]
    const [verdict, next] = [verdicts[index], verdicts[index + 1]] as [PlaceVerdict, PlaceVerdict]
    if (one.sentence !== other.sentence || one.at === null || other.at === null || next.place === null) continue
    const { tokens } = sentences[one.sentence] as Sentence
    const between = tokens.slice(one.unit.to, other.unit.from)
    const [sign, ...rest] = between
    if (sign === undefined || between.length > REACH) continue
    if (verdict.place === null && isAlias(between.map(({ word }) => word))) {
      told.set(one.occurrence.name, { verdict: { ...next, reason: `the words behind it say that it is ${next.place.name}` }, area: null })
      continue
    }
    if ((sign.word !== ',' && sign.word !== '(') || !isMeasured(rest, words)) continue
    const area = toRelativeArea(tokens, other.unit.from, next.place, words)
    if (area === null) continue
    const slack = Math.max(SLACK_KILOMETRES, distance(area, next.place) / 2) + (next.place.radius ?? 0) / 1000
    const isThere = (place: Place): boolean => distance(place, area) <= slack
    const meant = verdict.place !== null && isThere(verdict.place) ? verdict.place : verdict.candidates.find(isThere)
    const reason = `the words behind it say how far from ${next.place.name}`
    told.set(one.occurrence.name, {
      verdict: { ...verdict, place: meant ?? null, reason, supported: true },
      area: meant === undefined ? area : null,
    })
  }
  if (told.size === 0) return { verdicts, areas: new Map() }
  const areas = new Map<number, Area>()
  const heeded = verdicts.map((verdict, index) => {
    const where = told.get(found[index]?.occurrence.name ?? '')
    if (where === undefined) return verdict
    if (where.area !== null) areas.set(index, where.area)
    return where.verdict
  })
  return { verdicts: heeded, areas }
}
/** How many tokens may stand between both names. */
const REACH = 12

/** ", also known as", «(aussi appelée» */
const isAlias = (words: readonly string[]): boolean => {
  const [sign, ...rest] = words
  return (sign === ',' || sign === '(') && ALIASES.has(rest.join(' '))
}
const ALIASES: ReadonlySet<string> = new Set([
  ...['also known as', 'known also as', 'also called', 'otherwise known as'],
  ...['aussi appelé', 'aussi appelée', 'également appelé', 'également appelée', 'aussi connu sous le nom de', 'aussi connue sous le nom de'],
  ...['également connu sous le nom de', 'également connue sous le nom de', 'aussi dit', 'aussi dite'],
])
