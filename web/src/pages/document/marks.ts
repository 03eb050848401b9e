import type { ApiClaim, ApiDocument } from '../../../../src/api/contract.ts'

export type Span = readonly [start: number, end: number]

/** What words of a claim say, named as in the record. */
export const SLOTS = [
  'claimant',
  'relay',
  'days',
  'place',
  'actor',
  'target',
  'weapon',
  'count',
  'killed',
  'wounded',
  'value',
  'since',
  'until',
  'about',
  'part',
] as const
export type Slot = (typeof SLOTS)[number]

/** Something that is said about some of the text's words. Numbers point into the document's lists. */
export type Mark =
  | { readonly kind: 'evidence'; readonly span: Span; readonly claim: number }
  | { readonly kind: 'slot'; readonly span: Span; readonly claim: number; readonly slot: Slot }
  | { readonly kind: 'loaded'; readonly span: Span; readonly term: number }
  | { readonly kind: 'furniture'; readonly span: Span }
  | { readonly kind: 'problem'; readonly span: Span; readonly problem: number }

/** The words of each filled slot of a claim. */
export function toSlots(claim: ApiClaim): { readonly slot: Slot; readonly span: Span }[] {
  const found: { slot: Slot; span: Span }[] = []
  const add = (slot: Slot, part: { readonly span: Span } | null): void => {
    if (part !== null) found.push({ slot, span: part.span })
  }
  for (const claimant of claim.claimants) add('claimant', claimant)
  for (const relay of claim.relays) add('relay', relay)
  switch (claim.kind) {
    case 'event':
      add('days', claim.days)
      add('place', claim.place)
      add('actor', claim.actor)
      add('target', claim.target)
      for (const weapon of claim.weapons) add('weapon', weapon)
      add('count', claim.count)
      add('killed', claim.killed)
      add('wounded', claim.wounded)
      break
    case 'tally':
      add('value', claim.value)
      add('since', claim.since)
      add('until', claim.until)
      add('about', claim.about)
      for (const part of claim.parts) add('part', part)
      break
  }
  return found
}

type Marked = Pick<ApiDocument, 'text' | 'claims' | 'loaded' | 'furniture' | 'problems'>

/** All that is said about a document's words, by where it begins, the longer first. What lies outside of the text is left out. */
export function toMarks({ text, claims, loaded, furniture, problems }: Marked): Mark[] {
  const marks: Mark[] = [
    ...furniture.map(({ span }): Mark => ({ kind: 'furniture', span })),
    ...claims.flatMap(({ evidence }, claim) => evidence.map((span): Mark => ({ kind: 'evidence', span, claim }))),
    ...claims.flatMap((one, claim) => toSlots(one).map(({ slot, span }): Mark => ({ kind: 'slot', span, claim, slot }))),
    ...loaded.map(({ span }, term): Mark => ({ kind: 'loaded', span, term })),
    ...problems.flatMap(({ span }, problem): Mark[] => (span === null ? [] : [{ kind: 'problem', span, problem }])),
  ]
  return marks
    .filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}
