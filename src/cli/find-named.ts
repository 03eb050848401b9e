import type { IncidentRow } from '../model/index.ts'
import { toNameKey } from '../store/index.ts'
import type { World } from '../world/index.ts'

/** Somebody, somewhere or an outlet, as incidents or the tables of the world name it. */
export interface Named {
  readonly kind: 'actor' | 'place' | 'outlet'
  /** `null` where the tables do not know it, and of an outlet. */
  readonly id: string | null
  readonly name: string
}

const partiesOf = ({ actors, targets, claimants }: IncidentRow): Named[] =>
  [...actors, ...targets, ...claimants].map(({ id, name }) => ({ kind: 'actor', id, name }))

/** All that incidents name. */
function* toNamedOfRows(rows: readonly IncidentRow[]): Generator<Named> {
  for (const row of rows) {
    yield* partiesOf(row)
    if (row.place !== null) yield { kind: 'place', id: row.place.id, name: row.place.name }
    for (const name of row.outlets) yield { kind: 'outlet', id: null, name }
  }
}

/** All spellings of the tables, under the names of what they mean. */
function* toSpelledOfWorld(world: World): Generator<Named & { readonly spelling: string }> {
  const { actors, places, outlets, actorNames, placeNames, outletNames } = world
  for (const { id, name } of actorNames) yield { kind: 'actor', id, name: actors.get(id)?.name ?? name, spelling: name }
  for (const { id, name } of placeNames) yield { kind: 'place', id, name: places.get(id)?.name ?? name, spelling: name }
  for (const { id, name } of outletNames) yield { kind: 'outlet', id: null, name: outlets.get(id)?.name ?? name, spelling: name }
}

function toDistinct(found: readonly Named[]): Named[] {
  const byKey = new Map<string, Named>()
  for (const { kind, id, name } of found) {
    const key = `${kind} ${id ?? toNameKey(name)}`
    if (!byKey.has(key)) byKey.set(key, { kind, id, name })
  }
  return [...byKey.values()]
}

/** Whom, where or which outlet an id or a name means: by id, else by the names that incidents give, else by the spellings of the tables. */
export function findNamed(asked: string, rows: readonly IncidentRow[], world: World): Named[] {
  const named = [...toNamedOfRows(rows)]
  const byId = named.filter(({ id }) => id === asked)
  const [actor, place] = [world.actors.get(asked), world.findPlace(asked)]
  if (actor !== undefined) byId.push({ kind: 'actor', id: asked, name: actor.name })
  if (place !== null) byId.push({ kind: 'place', id: asked, name: place.name })
  const outlet = world.outlets.get(asked)
  if (outlet !== undefined) byId.push({ kind: 'outlet', id: null, name: outlet.name })
  if (byId.length > 0) return toDistinct(byId)
  const key = toNameKey(asked)
  const byName = named.filter(({ name }) => toNameKey(name) === key)
  if (byName.length > 0) return toDistinct(byName)
  const spelled = [...toSpelledOfWorld(world)].filter(({ spelling }) => toNameKey(spelling) === key)
  if (spelled.length > 0) return toDistinct(spelled)
  return world.gazetteer.find(key).map(({ id, name }): Named => ({ kind: 'place', id, name }))
}

/** How many letters must be put in, taken out or changed to make one of the other; `most` + 1 where it is more than that. */
export function toEditDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let at = 1; at <= b.length; at++) {
      const changed = (before[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1)
      here.push(Math.min(changed, (before[at] as number) + 1, (here[at - 1] as number) + 1))
    }
    before = here
  }
  return Math.min(before[b.length] as number, most + 1)
}

const NEAR = 5

/** What somebody may have meant who asked for something that is not there: ids that begin so, names that contain it or differ by a few letters. */
export function findNear(asked: string, rows: readonly IncidentRow[], world: World): string[] {
  const key = toNameKey(asked)
  const most = Math.floor(key.length / 4)
  const ids = rows.filter(({ id }) => id.startsWith(asked)).map(({ id }) => id)
  const scored = new Map<string, number>()
  const score = (candidate: string, part: number): void => {
    if (scored.has(candidate)) return
    const folded = toNameKey(candidate)
    const edits = toEditDistance(key, folded, most)
    scored.set(candidate, edits <= most ? edits : key.length > 2 && folded.includes(key) ? part : Number.POSITIVE_INFINITY)
  }
  for (const { id, name } of toNamedOfRows(rows)) for (const candidate of id === null ? [name] : [name, id]) score(candidate, most + 1)
  // A part of a name of the tables is no sign that it was meant.
  for (const { name } of [...world.actors.values(), ...world.places.values(), ...world.outlets.values()]) score(name, Number.POSITIVE_INFINITY)
  const names = [...scored].filter(([, score]) => score < Number.POSITIVE_INFINITY).sort(([x, a], [y, b]) => a - b || (x < y ? -1 : 1))
  return [...ids, ...names.map(([name]) => name)].slice(0, NEAR)
}
