import { toConsonants, toPlain } from '../trace/index.ts'
import { toSiteDistance } from './distance.ts'
import type { Site, Telling } from './telling.ts'
import type { WeightKey } from './weights.ts'

/** Metres up to which a place is a site, and up to which a town; beyond, it is a region. */
const SITE = 3_500
const TOWN = 16_000

const toWords = (name: string): Set<string> =>
  new Set(
    toPlain(name)
      .split(' ')
      .filter((word) => word.length > 2),
  )

/** One name, or two romanisations of one within a country: «Waddan» and «Ouaddan». */
function isSameName(a: Site, b: Site): boolean {
  const [one, other] = [toPlain(a.name), toPlain(b.name)]
  if (one === other) return true
  const consonants = toConsonants(one)
  return a.country === b.country && consonants.length >= 2 && consonants === toConsonants(other)
}

function sharesWords(a: Site, b: Site): boolean {
  const words = toWords(a.name)
  for (const word of toWords(b.name)) if (words.has(word)) return true
  return false
}

const isCountry = ({ id }: Site): boolean => id?.startsWith('country:') === true

function compareSites(a: Site, b: Site): WeightKey {
  const distance = toSiteDistance(a, b)
  const coarse = Math.max(a.radius, b.radius)
  const fine = Math.min(a.radius, b.radius)
  if (distance === null) {
    if (a.country !== null && b.country !== null && a.country !== b.country) return 'place:abroad'
    if (isCountry(a) || isCountry(b)) return a.id === b.id ? 'place:same-country' : 'place:unplaced'
    if (a.id !== null && a.id === b.id) return 'place:same-area'
    if (isSameName(a, b)) return 'place:same-name'
    if (sharesWords(a, b)) return 'place:name-part'
    return a.radius === 0 && b.radius === 0 ? 'place:other-name' : 'place:unplaced'
  }
  const kilometres = coarse / 1000
  if (coarse > TOWN && a.id !== null && a.id === b.id) return 'place:same-area'
  if (coarse <= TOWN && distance <= 1) return coarse <= SITE ? 'place:same-site' : fine <= SITE ? 'place:site-in-town' : 'place:same-town'
  if (distance <= Math.max(1, kilometres))
    return coarse <= SITE ? 'place:beside' : coarse <= TOWN ? 'place:in-town' : fine <= TOWN ? 'place:in-region' : 'place:same-region'
  // A base bears the name of its town, some way outside of it.
  if (distance <= kilometres + (sharesWords(a, b) ? 20 : 5)) return 'place:beside'
  return distance <= kilometres + 30 ? 'place:near' : distance <= kilometres + 150 ? 'place:apart' : 'place:far'
}

/** How the places agree: by distance against their radii where both have points, by name where not. */
export function comparePlaces(a: Telling, b: Telling): WeightKey {
  if (a.site === null || b.site === null) return 'place:unsaid'
  return compareSites(a.site, b.site)
}

/** Whether the very names agree, beyond what the points tell. */
export function comparePlaceNames(a: Telling, b: Telling): WeightKey {
  if (a.site === null || b.site === null) return 'name:unsaid'
  if (isSameName(a.site, b.site)) return 'name:same'
  return sharesWords(a.site, b.site) ? 'name:part' : 'name:other'
}
