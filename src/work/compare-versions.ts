import { diffWordsWithSpace } from 'diff'
import type { Claim, Document, Span } from '../model/index.ts'
import { quote } from '../model/index.ts'

/** A claim before and after an edit, with the names of the slots in which it says something else. */
export interface EditedClaim {
  readonly before: Claim
  readonly after: Claim
  readonly slots: readonly string[]
}

/** What an edit did to the claims of an article. Claims that say the same are in none of the lists, wherever they stand now. */
export interface ClaimEdits {
  readonly edited: readonly EditedClaim[]
  readonly gone: readonly Claim[]
  readonly added: readonly Claim[]
}

interface Told {
  readonly document: Document
  readonly claims: readonly Claim[]
}

/** What finds a claim and where says nothing of what it claims. */
const NOT_SAID: ReadonlySet<string> = new Set(['id', 'document', 'kind', 'evidence', 'foundBy'])
/** Agreement that makes two claims tellings of one deed, of about 12 possible. */
const ENOUGH = 4

const toSaid = (value: unknown): string => JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner))
const slotsOf = (claim: Claim): [string, unknown][] => Object.entries(claim).filter(([name]) => !NOT_SAID.has(name))
const toContent = (claim: Claim): string => toSaid([claim.kind, slotsOf(claim)])

const toWords = ({ document, claims: _ }: Told, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans.flatMap(
      (span) =>
        quote(document.text, span)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  )

/** How much of the words of both is common, 0 to 1. */
function toOverlap(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const common = [...first].filter((word) => second.has(word)).length
  const all = first.size + second.size - common
  return all === 0 ? 0 : common / all
}

/** What a slot that agrees is worth; those that an edit is likely to alter, numbers above all, are worth nothing. */
const WORTH: Readonly<Record<string, number>> = { type: 2, metric: 2, place: 2, actor: 1, target: 1, days: 1, claimants: 1, region: 1, since: 1 }

function toAgreement(before: Claim, after: Claim, overlap: number): number {
  const others = new Map(slotsOf(after))
  const agreeing = slotsOf(before).filter(([name, value]) => value !== null && toSaid(value) !== '[]' && toSaid(value) === toSaid(others.get(name)))
  return agreeing.reduce((sum, [name]) => sum + (WORTH[name] ?? 0), 0) + 5 * overlap
}

function toSlots(before: Claim, after: Claim): string[] {
  const others = new Map(slotsOf(after))
  return slotsOf(before)
    .filter(([name, value]) => toSaid(value) !== toSaid(others.get(name)))
    .map(([name]) => name)
}

/**
 * What became of the claims from one version of an article to the next. Claims are paired by what they say and by the words that say it; that
 * shows what was edited and moves no evidence, which stays in the version that it was found in.
 */
export function compareClaims(before: Told, after: Told): ClaimEdits {
  const left = new Map<string, Claim[]>()
  for (const claim of before.claims) left.set(toContent(claim), [...(left.get(toContent(claim)) ?? []), claim])
  const added = new Set<Claim>()
  for (const claim of after.claims) if (left.get(toContent(claim))?.shift() === undefined) added.add(claim)
  const gone = new Set([...left.values()].flat())
  const pairs: (EditedClaim & { readonly agreement: number })[] = []
  const words = new Map([...added].map((claim) => [claim, toWords(after, claim.evidence)]))
  for (const claim of gone) {
    const own = toWords(before, claim.evidence)
    for (const [other, theirs] of words) {
      if (claim.kind !== other.kind) continue
      const agreement = toAgreement(claim, other, toOverlap(own, theirs))
      if (agreement >= ENOUGH) pairs.push({ before: claim, after: other, slots: toSlots(claim, other), agreement })
    }
  }
  const edited: EditedClaim[] = []
  for (const { before: first, after: second, slots } of pairs.sort((a, b) => b.agreement - a.agreement)) {
    if (!gone.has(first) || !added.has(second)) continue
    gone.delete(first)
    added.delete(second)
    edited.push({ before: first, after: second, slots })
  }
  const order = (claim: Claim): number => claim.evidence[0]?.[0] ?? 0
  return { edited: edited.sort((a, b) => order(a.after) - order(b.after)), gone: [...gone], added: [...added] }
}

/** A run of words that both versions have, or that only one has. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
}

/** Edits beyond which two texts are told as wholly different, since telling them apart word by word would take seconds. */
const MOST_EDITS = 4000

/** The words of two texts side by side; whitespace counts with the words. */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (changes === undefined)
    return [
      { kind: 'gone', text: before },
      { kind: 'added', text: after },
    ]
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'gone' : 'same', text: value }))
}
