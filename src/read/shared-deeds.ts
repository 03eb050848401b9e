import type { Frame, Toll } from './frame.ts'
import { has, isPart, type ReadUnit, unlist } from './units.ts'

/**
 * «Six drones ont été abattus à A, trois à B et un à C»: a deed said once, with a count and a place each time. Of a total whose parts are listed
 * («19 drones, dont six au-dessus de A et neuf au-dessus de B», "19 drones: six over A …") only the parts are deeds of one place.
 */
export function spreadDeeds(frames: readonly Frame[], units: readonly ReadUnit[]): Frame[] {
  return frames.flatMap((frame) => {
    const parts = partsBehind(frame, units)
    if (parts.length === 0) return [frame]
    const elsewhere = (unit: ReadUnit): boolean => parts.every(({ named, within }) => named !== unit && within !== unit)
    const own: Frame = { ...frame, shared: true, places: frame.places.filter(elsewhere), targets: frame.targets.filter(elsewhere) }
    const told = parts.map((part) => toPart(own, part))
    return parts.length > 1 && parts[0]?.listed === true && !isMoreThan(frame, parts) ? told : [own, ...told]
  })
}

/** "killed 27, among them seven in A and nine in B": are there victims of whom it is not told where? */
function isMoreThan({ killed, wounded }: Frame, parts: readonly Part[]): boolean {
  const whole = (killed ?? wounded)?.range[0] ?? 0
  return whole > parts.reduce((sum, { count }) => sum + (rangeOf(count)?.[0] ?? 0), 0)
}

/** How many, and where: `named` is the place's own unit, `within` the town that the words name behind it. */
interface Part {
  readonly count: ReadUnit
  readonly named: ReadUnit
  readonly place: ReadUnit
  readonly within: ReadUnit | null
  /** Does it open the list of a total's parts? */
  readonly listed: boolean
}

function partsBehind(frame: Frame, units: readonly ReadUnit[]): readonly Part[] {
  const { verb, killed, wounded, stopped } = frame
  const counted = killed !== null || wounded !== null || (verb !== null && (stopped || isSalvo(frame)))
  if (verb?.form === 'infinitive' || !counted) return []
  // «des tirs ont fait deux morts à A et un à B»: behind the count, where a noun tells the deed.
  const victims = (killed ?? wounded)?.unit
  const start = verb === null && victims !== undefined ? units.findIndex(({ from, to }) => from <= victims.from && victims.to <= to) : frame.at
  if (start < 0) return []
  const parts: Part[] = []
  let last = units.find((unit, at) => at > start && at < Math.max(frame.clause[1], start + 4) && has(unit, 'place', 'facility'))
  for (let at = start + 1; at < units.length; at++) {
    const count = units[at + 1]
    const listed = isOpening(units, at)
    if (!(listed || (last !== undefined && (units[at]?.word === ',' || isPart(units[at], 'and')))) || count === undefined || rangeOf(count) === null)
      continue
    // "three more over B", "one each over B and C"
    const each = units[at + 2]?.word === 'each'
    const where = each || isPart(units[at + 2], 'filler') ? at + 3 : whereBehind(units, at + 2)
    if (!isPart(units[where], 'at') && !isPart(units[where], 'against')) continue
    // «trois dans celle de B»
    const again = last !== undefined && isPart(units[where + 1], 'pronoun') && isPart(units[where + 2], 'of')
    const index = again ? where + 3 : where + 1
    const named = units[index]
    if (named === undefined || !has(named, 'place', 'facility') || units[index + 1]?.value.kind === 'verb') continue
    const town = isPart(units[index + 1], 'at') && isPart(units[index + 2], 'place') && !isPart(named, 'place') ? units[index + 2] : undefined
    for (const place of each ? unlist(named) : [named])
      parts.push({ count, named, place: again && last !== undefined && isRegion(last) ? asRegion(place) : place, within: town ?? null, listed })
    last = parts.at(-1)?.place
  }
  return parts
}

/** «dont», ":", "including", "among them": what opens the list of a total's parts. */
const isOpening = (units: readonly ReadUnit[], at: number): boolean =>
  units[at]?.word === ':' ||
  isPart(units[at], 'ofWhich') ||
  isPart(units[at], 'gerund-include') ||
  (units[at]?.word === 'them' && units[at - 1]?.word === 'among')

/** The preposition behind a count, what is told of those counted passed over: «dix qui attendaient du pain à X». */
function whereBehind(units: readonly ReadUnit[], from: number): number {
  if (!isPart(units[from], 'who')) return from
  for (let at = from + 1; at < Math.min(units.length, from + PASSED); at++) {
    if (units[at]?.word === ',' || isPart(units[at], 'and')) break
    if (isPart(units[at], 'at') && isPart(units[at + 1], 'place')) return at
  }
  return from
}
const PASSED = 9

/** "fired nine shells at A, four shells at B": what is sent is counted. */
const isSalvo = ({ act, weapons }: Frame): boolean => act === 'launch' && weapons.length > 0

const rangeOf = ({ value }: ReadUnit): Toll['range'] | null => {
  if (value.kind === 'amount') return value.range
  return value.kind === 'phrase' && (value.head.value.kind === 'amount' || value.weapon !== null) ? (value.amount?.range ?? null) : null
}

const isRegion = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && (value.gloss === 'region' || value.names.some(({ name }) => name.id?.endsWith('-region') === true))

const asRegion = (unit: ReadUnit): ReadUnit =>
  unit.value.kind === 'phrase' ? { ...unit, value: { ...unit.value, thing: 'settlements', gloss: 'region' } } : unit

function toPart(frame: Frame, { count, place, within }: Part): Frame {
  const range = rangeOf(count) as Toll['range']
  const counted = (toll: Toll | null): Toll | null => (toll === null ? null : { ...toll, range, unit: count })
  const [first, ...others] = frame.weapons
  const weapon = first?.value.kind === 'phrase' ? { ...first, value: { ...first.value, amount: { range, unit: count, article: false } } } : first
  return {
    ...frame,
    places: within === null ? [place] : [place, within],
    targets: frame.targets.filter((unit) => !has(unit, 'place', 'facility')),
    weapons: (frame.stopped || isSalvo(frame)) && weapon !== undefined ? [weapon, ...others] : frame.weapons,
    killed: counted(frame.killed),
    wounded: frame.killed === null ? counted(frame.wounded) : null,
    hurt: null,
  }
}
