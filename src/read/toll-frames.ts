import { type Frame, HURTFUL, type Toll } from './frame.ts'
import { addTolls, fillToll } from './frame-tolls.ts'
import { isMilitary } from './targets.ts'
import { has, isPart, type ReadUnit, unlist } from './units.ts'

/** «Mali : dix morts dans une attaque», "Attack on market: ten dead": victims that no verb tells belong to the nearest deed of the sentence. */
export function attachTolls(frames: Frame[], units: readonly ReadUnit[]): Frame[] {
  addWounded(frames, units)
  const open = frames.filter(({ type, killed, wounded, verb }) => HURTFUL.has(type) && killed === null && wounded === null && verb?.negated !== true)
  if (open.length === 0) return frames
  const used = new Set(frames.flatMap(({ killed, wounded }) => [killed?.unit, wounded?.unit]))
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as ReadUnit
    if (!has(unit, 'dead', 'injured') || used.has(unit) || unit.value.kind !== 'phrase') continue
    // «mis hors de combat, dont six tués»: of those whom the deed hit.
    const part = isPart(units[at - 1], 'where')
    if (
      !part &&
      units
        .slice(Math.max(0, at - 3), at)
        .some(
          (before) =>
            isPart(before, 'not') ||
            isPart(before, 'since') ||
            (before.value.kind === 'verb' && (before.value.carrier !== 'cause' || before.value.negated)),
        )
    )
      continue
    const near = [...open].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0] as Frame
    fillToll(near, has(unit, 'dead') ? 'killed' : 'wounded', unit)
  }
  return frames
}
/** «sept morts, dont deux enfants, ainsi qu’une quinzaine de blessés»: the wounded behind «et» are those of the deed that the dead are of. */
function addWounded(frames: readonly Frame[], units: readonly ReadUnit[]): void {
  for (const frame of frames) {
    const dead = frame.killed === null || frame.wounded !== null ? -1 : units.indexOf(frame.killed.unit)
    if (dead < 0) continue
    for (let at = dead + 1; at < units.length && at - dead <= WITHIN; at++) {
      const unit = units[at] as ReadUnit
      if (unit.value.kind === 'verb' || unit.word === '.' || unit.word === ';' || unit.word === ':') break
      if (!isPart(unit, 'injured') || unit.value.kind !== 'phrase' || !isPart(units[at - 1], 'and')) continue
      fillToll(frame, 'wounded', unit)
      break
    }
  }
}
/** How many units behind the dead the wounded may be told of. */
const WITHIN = 9

/** Deeds in which nobody is hurt: tolls told beside them are another's. */
const HARMLESS: ReadonlySet<string> = new Set(['agreement', 'movement', 'threat', 'disrupted_weapons'])

/** «tués dans une explosion», «l’attaque a fait dix morts»: victims told in the clause of a deed are that deed's. */
export function absorbTolls(all: readonly Frame[], units: readonly ReadUnit[]): Frame[] {
  const frames = joinOthers(all, units)
  return frames.filter((toll) => {
    if (toll.type !== 'toll' || toll.whole) return true
    const deed =
      deedBefore(frames, toll) ??
      deedWhen(frames, toll, units) ??
      whenDeed(frames, toll, units) ??
      frames.find(
        (other) =>
          other.type !== 'toll' &&
          !HARMLESS.has(other.type) &&
          (sharesWeapon(toll, other) ||
            (other.verb === null &&
              ((toll.subject?.sort === 'phrase' && toll.subject.unit === other.deed) || (other.at >= toll.clause[0] && other.at < toll.clause[1])))),
      )
    if (deed === undefined) return true
    deed.killed = withOthers(deed.killed, toll.killed)
    deed.wounded ??= toll.wounded
    deed.hurt ??= toll.hurt
    deed.actor ??= toll.actor !== null && toll.actor !== deed.deed ? toll.actor : null
    // Victims whose side is named tell whose the post or the house was that was hit.
    for (const unit of toll.targets)
      if (!deed.targets.includes(unit)) {
        if (unit.value.kind === 'phrase' && unit.value.countries.length > 0) deed.targets.unshift(unit)
        else deed.targets.push(unit)
      }
    for (const list of ['weapons', 'places', 'days'] as const) for (const unit of toll[list]) if (!deed[list].includes(unit)) deed[list].push(unit)
    return false
  })
}

/** «Trois gardes de Kori ont été tués et deux autres ont été blessés dans une embuscade»: a bare number counts on, of one and the same toll. */
function joinOthers(frames: readonly Frame[], units: readonly ReadUnit[]): readonly Frame[] {
  return frames.filter((other) => {
    if (other.act !== 'wound' || other.wounded === null || other.killed !== null || other.subject?.sort !== 'phrase') return true
    const { unit, at } = other.subject
    if (unit !== other.wounded.unit || !isCountedOn(unit) || !isPart(units[at - 1], 'and')) return true
    const dead = frames.findLast(({ type, killed, wounded, verb }) => type === 'toll' && killed !== null && wounded === null && verb !== null)
    if (dead === undefined || dead.at > at || units.slice(dead.at + 1, at).some(({ value }) => value.kind === 'verb')) return true
    dead.wounded = other.wounded
    dead.clause = [dead.clause[0], other.clause[1]]
    dead.actor ??= other.actor
    for (const list of ['weapons', 'places', 'days'] as const) for (const told of other[list]) if (!dead[list].includes(told)) dead[list].push(told)
    return false
  })
}
/** «deux autres», "five others" */
const isCountedOn = ({ value }: ReadUnit): boolean =>
  value.kind === 'phrase' && (value.head.value.kind === 'amount' || value.head.word === 'others') && value.members.length === 0

/** "Three soldiers were killed and nine rebels shot in a clash": two kinds of armed people are counted together. */
function withOthers(known: Toll | null, other: Toll | null): Toll | null {
  if (known === null || other === null) return known ?? other
  const [a, b] = [known.unit.value, other.unit.value]
  const apart =
    a.kind === 'phrase' && b.kind === 'phrase' && a.gloss !== b.gloss && [known, other].every(({ unit }) => has(unit, 'combatants', 'troops'))
  if (!apart) return known
  return addTolls({ ...known, unit: { ...known.unit, value: { ...a, members: [...unlist(known.unit), ...unlist(other.unit)] } } }, other)
}

/** «une femme tuée par des obus qui se sont abattus sur X»: both are done with the same words' weapon. */
const sharesWeapon = (toll: Frame, { weapons }: Frame): boolean => weapons.some((weapon) => toll.weapons.includes(weapon))

/** "a similar attack last year, when ten people were killed": the deed that the clause tells more of. */
function deedWhen(frames: readonly Frame[], toll: Frame, units: readonly ReadUnit[]): Frame | undefined {
  const from = toll.clause[0]
  const link = units[from - 1]
  if (toll.verb?.form !== 'finite' || !(isPart(link, 'when') || isPart(link, 'where')) || !WHEN.has(link?.word ?? '')) return undefined
  return frames.findLast(
    (other) =>
      other.at < from &&
      other.verb === null &&
      !HARMLESS.has(other.type) &&
      other.days.length > 0 &&
      !units.slice(other.at, from - 1).some((unit) => unit.value.kind === 'verb' || unit.word === '.'),
  )
}

/** "Three people were killed when guards shelled Kori": the deed of the clause behind the toll's own. */
function whenDeed(frames: readonly Frame[], toll: Frame, units: readonly ReadUnit[]): Frame | undefined {
  if ((toll.verb !== null && toll.verb.form !== 'finite') || toll.places.length > 0) return undefined
  const next = units.findIndex((unit, index) => index > toll.at && (unit.value.kind === 'verb' || unit.word === '.'))
  const link = WHEN.has(units[next]?.word ?? '') ? next : units.findIndex((unit, index) => index > toll.at && WHEN.has(unit.word ?? ''))
  if (link < 0 || (next >= 0 && next < link && units[next]?.value !== toll.verb)) return undefined
  return frames.find((other) => other.clause[0] === link + 1 && other.type !== 'toll' && other.verb?.form === 'finite' && HURTFUL.has(other.type))
}
const WHEN: ReadonlySet<string> = new Set(['when', 'where', 'lorsque', "lorsqu'", 'quand'])

/** «…, tuant cinq personnes», "…, leaving five dead": what the clause before tells did it. */
function deedBefore(frames: readonly Frame[], toll: Frame): Frame | undefined {
  if (toll.verb !== null && (toll.verb.form !== 'gerund' || toll.verb.negated)) return undefined
  const before = frames.findLast((other) => other.at < toll.at && other.type !== 'toll' && (!HARMLESS.has(other.type) || isStormed(other)))
  if (before !== undefined && isStormed(before)) {
    before.act = 'raid'
    before.type = 'armed_clash'
  }
  return before
}

/** "overran an outpost, killing six soldiers": a post is taken by a fight. */
const isStormed = ({ act, verb, targets }: Frame): boolean => act === 'capture' && verb?.voice === 'active' && targets.some(isMilitary)
