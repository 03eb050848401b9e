import { type Place, toDayNumber } from '../model/index.ts'
import { distance, type World } from '../world/index.ts'
import type { Draft } from './draft.ts'
import { HURTFUL } from './frame.ts'
import type { Naming } from './naming.ts'
import type { Spoken } from './spoken.ts'
import { spanOf } from './unit-span.ts'
import type { NameValue } from './units.ts'

/** The one town that a document is about, as its local police, its dateline or its silence about others tell. */
export interface Locality {
  readonly place: Place
  readonly span: Draft['evidence'][number]
  /** Does its police or its being the only town tell, and not only how often it is named? */
  readonly sure: boolean
}

const LOCAL: ReadonlySet<string> = new Set(['police', 'sheriff', 'fire department'])
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village'])

export function toLocality(sentences: readonly Spoken[], naming: Naming, dateline: Pick<Locality, 'place' | 'span'> | null): Locality | null {
  const towns = new Map<string, Locality & { count: number }>()
  const police = new Map<string, number>()
  let isPoliced = false
  for (const { units, sentence } of sentences)
    for (const unit of units) {
      if (unit.value.kind !== 'phrase') continue
      isPoliced ||= LOCAL.has(unit.value.gloss)
      for (const { name, unit: at, place: where } of unit.value.names) {
        const place = toTown(name, naming.world)
        if (place === null) continue
        const known = towns.get(place.id)
        towns.set(place.id, { place, span: known?.span ?? spanOf(at, sentence), sure: true, count: (known?.count ?? 0) + 1 })
        if (where === 'beside' && (LOCAL.has(unit.value.gloss) || unit.value.thing === 'combatants'))
          police.set(place.id, (police.get(place.id) ?? 0) + 1)
      }
    }
  const [first, second] = [...police].sort((a, b) => b[1] - a[1])
  if (first !== undefined && (second === undefined || second[1] < first[1])) return towns.get(first[0]) ?? null
  // War is written of in capitals; what police see to happened where the text was written.
  if (isPoliced && dateline !== null && TOWNS.has(dateline.place.kind)) return { ...dateline, sure: true }
  const [only, other] = [...towns.values()].sort((a, b) => b.count - a.count)
  if (only === undefined || other === undefined) return only ?? null
  return only.count > other.count ? { ...only, sure: false } : null
}

function toTown(name: NameValue, world: World): Place | null {
  const id = name.sort === 'unknown' ? (name.candidate?.id ?? null) : name.sort === 'place' ? name.id : null
  const place = id === null ? null : world.findPlace(id)
  return place !== null && place.latitude !== null && TOWNS.has(place.kind) ? place : null
}

const tells = ({ type, status }: Draft): boolean => (HURTFUL.has(type) || type === 'toll') && status === 'occurred'

/** Where no deed of the document has a place outside of its town, what hurts somebody happened there. */
export function placeInTown(drafts: readonly Draft[], { place, span }: Locality, world: World): void {
  if (drafts.some((draft) => isElsewhere(draft, place, world))) return
  for (const draft of drafts)
    if (tells(draft) && draft.place === null && !isOfAnAge(draft))
      draft.place = { span, id: place.id, name: place.name, country: place.country, rank: 1 }
}

/** "in 2012": what happened within a month or a year is an older story, wherever it was. */
const isOfAnAge = ({ days }: Draft): boolean => days !== null && toDayNumber(days.value[1]) - toDayNumber(days.value[0]) > WEEK
const WEEK = 7

/** Kilometres around its middle in which a town's suburbs lie. */
const SUBURBS = 20

function isElsewhere({ place, countries }: Draft, town: Place, world: World): boolean {
  if (place === null) return countries.length > 0
  if (place.id === null) return place.rank > 0 || (place.country !== null && place.country !== town.country)
  const known = world.findPlace(place.id)
  return known === null || distance(known, town) > SUBURBS
}

/** Where every town is known, what hurts somebody at a street, a quarter or a shop of another name, or in the town's own state, happened in the town. */
export function siteInTown(drafts: readonly Draft[], { place, span, sure }: Locality, world: World): void {
  // A name that the tables do not have is then that of a street, a quarter or a shop.
  if (world.habits.get(place.country ?? '')?.everyTown !== true) return
  for (const draft of drafts) {
    if (!tells(draft) || (draft.place !== null && draft.place.country !== null && draft.place.country !== place.country)) continue
    const wide = draft.place === null || (draft.place.rank > 1 && !COUNTY.test(draft.place.name))
    const site = draft.place !== null && draft.place.id === null && !FACILITY.test(draft.place.name)
    // "the Northfield quarter", where another state has a town of that name.
    const known = draft.place?.id == null ? null : world.findPlace(draft.place.id)
    const far = sure && known !== null && known.kind === 'city' && isFar(known, place)
    const shop = known?.id === place.id && !FACILITY.test(draft.place?.name ?? '')
    if (wide || site || far || shop) draft.place = { span, id: place.id, name: place.name, country: place.country, rank: 1 }
  }
}
/** More than a hundred kilometres or so apart. */
const isFar = (a: Place, b: Place): boolean => Math.hypot((a.latitude ?? 0) - (b.latitude ?? 0), (a.longitude ?? 0) - (b.longitude ?? 0)) > 1
const COUNTY = / (?:county|parish)$/i
/** Sites that are known by their names. */
const FACILITY = /\b(?:school|university|college|hospital|airport|prison|church|mosque|temple|base|camp|island|lake|park|beach)\b/i

/** A street or quarter that no table has lies in the document's town. */
export function areaInTown(drafts: readonly Draft[], { place }: Locality): void {
  const { latitude, longitude, radius, country } = place
  if (latitude === null || longitude === null) return
  for (const draft of drafts) {
    if (!tells(draft) || draft.place === null || draft.place.id !== null || draft.place.rank > 1 || draft.place.area !== undefined) continue
    if (draft.place.country !== null && draft.place.country !== country) continue
    draft.place = { ...draft.place, country, area: { latitude, longitude, radius: radius ?? SOME_RADIUS } }
  }
}
const SOME_RADIUS = 5_000
