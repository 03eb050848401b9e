import { type Document, type EventClaim, quote, type Range, type Span } from '../model/index.ts'
import type { ExportEntry } from './exporter.ts'

/** The words that say one thing: of which claim, in which document, where. */
export interface EvidenceRow {
  readonly claim: EventClaim
  readonly document: Document
  /** The slot that the words fill; `claim` for those that say the whole. */
  readonly field: string
  /** What the slot holds, in words; for `claim` its type and status. */
  readonly value: string
  /** As the model has it, in UTF-16 code units. */
  readonly span: Span
  readonly quote: string
}

/** All evidence of an entry, claim by claim. Throws an `Error` where the source has left a claim's document out. */
export function toEvidenceRows({ incident, claims, documents }: ExportEntry): EvidenceRow[] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return claims.flatMap((claim) => {
    const document = byId.get(claim.document)
    if (document === undefined) {
      throw new Error(
        `The source of incident ${incident.id} lacks the document ${claim.document} of its claim ${claim.id}. Give every claim's document.`,
      )
    }
    return toSlots(claim).map(({ field, value, span }) => ({ claim, document, field, value, span, quote: quote(document.text, span) }))
  })
}

interface Slot {
  readonly field: string
  readonly value: string
  readonly span: Span
}

function toSlots(claim: EventClaim): Slot[] {
  const { count, days, place, actor, target, weapons, killed, wounded, claimants, relays, evidence } = claim
  return [
    ...evidence.map((span) => ({ field: 'claim', value: `${claim.type}, ${claim.status}`, span })),
    ...(count === null ? [] : [{ field: 'count', value: count.value === null ? 'several' : toWords(count.value), span: count.span }]),
    ...(days === null ? [] : [{ field: 'days', value: days.value[0] === days.value[1] ? days.value[0] : days.value.join('/'), span: days.span }]),
    ...(place === null ? [] : [{ field: 'place', value: place.name, span: place.span }]),
    ...(actor === null ? [] : [{ field: 'actor', value: actor.name, span: actor.span }]),
    ...(target === null ? [] : [{ field: 'target', value: target.name, span: target.span }]),
    ...weapons.map(({ kind, name, span }) => ({ field: 'weapon', value: name === null ? kind : `${kind}, ${name}`, span })),
    ...(killed === null ? [] : [{ field: 'killed', value: toWords(killed.value), span: killed.span }]),
    ...(wounded === null ? [] : [{ field: 'wounded', value: toWords(wounded.value), span: wounded.span }]),
    ...claimants.map(({ name, span }) => ({ field: 'claimant', value: name, span })),
    ...relays.map(({ name, span }) => ({ field: 'relay', value: name, span })),
  ]
}

/** `3`, `3 to 5`, `3 or more`. */
const toWords = ([min, max]: Range): string => (max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`)
