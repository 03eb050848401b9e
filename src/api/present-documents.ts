import type { DocumentAnswer } from '../ask/index.ts'
import type { Span } from '../model/index.ts'
import type { DocumentSummary, Page, Snippet } from '../store/index.ts'
import type { ApiDocument, DocumentList } from './contract.ts'
import { toApiBasis } from './present-basis.ts'
import { toApiClaim, toDocumentHead } from './present-claims.ts'
import type { Plain } from './route.ts'
import { toCode } from './to-code.ts'

/** `total` is `null` where only the page's rows were counted. */
export const toApiDocumentList = ({ rows, next }: Page<DocumentSummary>, total: number | null): Plain<DocumentList> => ({
  rows: rows.map((row) => ({
    ...toDocumentHead(row),
    source: row.source,
    number: row.number,
    claims: row.claims,
    snippet: row.snippet === null ? null : toApiSnippet(row.snippet),
  })),
  next,
  total,
})

/** Hits count from the beginning of what is shown. */
const toApiSnippet = ({ text, span: [start], hits }: Snippet) => ({ text, hits: hits.map(([from, to]): Span => [from - start, to - start]) })

const NOWHERE: ReadonlyMap<string, string> = new Map()

export function toApiDocument({ version, incidents, versions, edits, captures }: DocumentAnswer): Plain<ApiDocument> {
  const { document, reading } = version
  return {
    head: toDocumentHead(version),
    source: version.source,
    text: document.text,
    sha256: document.sha256,
    publishedBasis: reading.published === null ? null : toApiBasis(reading.published.basis),
    furniture: document.furniture,
    claims: reading.claims.map((claim) => toApiClaim(claim, incidents)),
    loaded: reading.loaded.map(({ span, referent, slant }) => ({ span, referent, referentCode: toCode(referent), slant })),
    problems: reading.problems.map(({ code, message, span }) => ({ code, message, span })),
    versions: versions.map((other) => ({ ...toDocumentHead(other), number: other.number, isNewest: other.isNewest })),
    edits:
      edits === null
        ? null
        : {
            from: edits.before.version,
            gone: edits.claims.gone.map((claim) => toApiClaim(claim, NOWHERE)),
            added: edits.claims.added.map((claim) => toApiClaim(claim, incidents)),
            altered: edits.claims.edited.map(({ before, after, slots }) => ({
              before: toApiClaim(before, NOWHERE),
              after: toApiClaim(after, incidents),
              slots,
            })),
            words: edits.words,
          },
    custody: captures.map(({ sequence, capture }) => ({
      sequence,
      capturedAt: capture.capturedAt,
      from: capture.url ?? capture.file ?? capture.sha256,
      finalUrl: capture.finalUrl,
      status: capture.status,
      sha256: capture.sha256,
      size: capture.size,
    })),
  }
}
