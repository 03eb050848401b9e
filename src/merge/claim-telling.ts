import type { DayRange, EventClaim, Mention, PlaceMention } from '../model/index.ts'
import { toPlain, toShared } from '../trace/index.ts'
import type { Directory } from './directory.ts'
import { toSiteDistance } from './distance.ts'
import type { Party, Site, Telling } from './telling.ts'
import { type TermVector, toTermHash } from './terms.ts'

/** What is known of a claim's document, as far as merging needs it. */
export interface DocumentContext {
  readonly id: string
  readonly outlet: string | null
  readonly published: DayRange | null
  readonly title: string | null
  /** `null` where there is no text. */
  readonly terms: TermVector | null
}

/** A speaker as a key that means one person or body; `null` for words that fit many. */
export const toSpeaker = ({ id, name }: { readonly id: string | null; readonly name: string }): string | null =>
  id !== null ? id : name === name.toLowerCase() ? null : toPlain(name)

/** The title's own words as hashes, in ascending order. */
export function toTitleWords(title: string | null): readonly number[] {
  if (title === null) return []
  const words = toPlain(title)
    .split(' ')
    .filter((word) => word.length > 3)
  return [...new Set(words.map(toTermHash))].sort((a, b) => a - b)
}

/** The position of what a document tells most of: most evidence, the first of several with as much. */
export function findMain(claims: readonly { readonly evidence: readonly unknown[] }[]): number {
  let main = 0
  for (const [at, { evidence }] of claims.entries()) if (evidence.length > (claims[main]?.evidence.length ?? 0)) main = at
  return main
}

/** Two words with capitals that no table knows: a ship's or a person's name. */
export const isOwnName = (name: string): boolean => (name.match(/(?:^|[\s’'-])\p{Lu}\p{Ll}/gu) ?? []).length >= 2

const isNamed = (mention: Mention | null): mention is Mention => mention !== null && mention.id === null && isOwnName(mention.name)

/** A place that the reader does not know lies within the area that its document tells; a namesake elsewhere is another. */
function toClaimSite({ id, name, country, area }: PlaceMention, directory: Directory): Site {
  const site = directory.toSite(id, name, country)
  if (id !== null || area === undefined) return site
  const told: Site = { id, name, country, ...area }
  const kilometres = toSiteDistance(site, told)
  return kilometres !== null && kilometres <= NAMESAKE_KILOMETRES ? site : told
}
const NAMESAKE_KILOMETRES = 40

const NOBODY: readonly Party[] = []
/** The list of a party alone, once for each that the directory knows. */
const alone = new WeakMap<Party, readonly Party[]>()

function toParties(mention: Mention | null, directory: Directory): readonly Party[] {
  if (mention === null) return NOBODY
  const party = directory.toParty(mention.id, mention.name)
  const known = alone.get(party) ?? [party]
  alone.set(party, known)
  return known
}

/** The tellings of one document's event claims, in their order. */
export function toTellings(claims: readonly EventClaim[], document: DocumentContext, directory: Directory): Telling[] {
  const main = findMain(claims)
  const title = toShared(toTitleWords(document.title))
  return claims.map((claim, at) => ({
    id: claim.id,
    document: document.id,
    publication: document.id,
    outlet: document.outlet,
    published: document.published,
    title,
    type: claim.type,
    status: claim.status,
    count: toShared(claim.count?.value ?? null),
    days: toShared(claim.days?.value ?? null),
    dayMark: claim.days === null ? null : claim.days.span.join('-'),
    site: claim.place === null ? null : toClaimSite(claim.place, directory),
    countries: toShared(claim.countries),
    actors: toParties(claim.actor, directory),
    targets: toParties(claim.target, directory),
    weapons: toShared([...new Set(claim.weapons.map(({ kind }) => kind))]),
    killed: toShared(claim.killed?.value ?? null),
    wounded: toShared(claim.wounded?.value ?? null),
    claimants: toShared(claim.claimants.map(toSpeaker).filter((speaker) => speaker !== null)),
    names: toShared([claim.actor, claim.target].filter(isNamed).map(({ name }) => toPlain(name))),
    occasion: null,
    isMain: at === main,
    evidence: claim.evidence,
    terms: document.terms,
  }))
}
