import type { Claim } from '../model/index.ts'
import type { Backend } from './backend.ts'
import { findRows, toReadyFilter } from './find-rows.ts'
import { toCursor, toStart } from './page.ts'
import { toSnippet } from './snippet.ts'
import { fromKept } from './storable.ts'
import type { ClaimFilter, KeptClaim, Page, PageRequest, Snippet } from './store.ts'
import { loadTermFinder } from './terms.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK, toPublished } from './version-rows.ts'
import type { WordQuery } from './word-query.ts'
import { toEvidencePart } from './words-of.ts'

const KEPT_COLUMNS = [
  'claims.row',
  'claims.claim',
  'claims.version',
  'versions.url',
  'versions.outlet',
  'versions.title',
  'versions.language',
  'versions.published_first',
  'versions.published_last',
  'documents.source',
] as const

async function findSnippet(
  claim: Claim,
  { text, language }: { readonly text: string; readonly language: string | null },
  words: WordQuery,
): Promise<Snippet | null> {
  const finder = await loadTermFinder(language)
  for (const span of claim.evidence) {
    const snippet = toSnippet(text, finder.find(text, toEvidencePart(span)), words)
    if (snippet !== null) return snippet
  }
  return null
}

/** Claims by their rows, in the order of these, with snippets where words were asked for. */
async function readClaims({ read }: Backend, rows: readonly number[], words: WordQuery | null): Promise<(KeptClaim & { readonly row: number })[]> {
  const claims: (KeptClaim & { readonly row: number })[] = []
  for (const chunk of toChunks(rows, CHUNK)) {
    const found = await read
      .selectFrom('claims')
      .innerJoin('versions', 'versions.row', 'claims.version')
      .innerJoin('documents', 'documents.row', 'versions.document')
      .select(KEPT_COLUMNS)
      .where('claims.row', 'in', chunk)
      .execute()
    const byRow = new Map(found.map((row) => [row.row, row]))
    const versions = [...new Set(found.map(({ version }) => version))]
    const texts =
      words === null || versions.length === 0 ? [] : await read.selectFrom('versions').select(['row', 'text']).where('row', 'in', versions).execute()
    const textOf = new Map(texts.map(({ row, text }) => [row, fromKept(text)]))
    for (const number of chunk) {
      const row = byRow.get(number)
      // Between the two questions a writer may have taken it away.
      if (row === undefined) continue
      const claim = JSON.parse(row.claim) as Claim
      const text = textOf.get(row.version)
      claims.push({
        row: number,
        claim,
        source: row.source,
        url: row.url,
        outlet: row.outlet,
        title: row.title,
        published: toPublished(row),
        snippet: words === null || text === undefined ? null : await findSnippet(claim, { text, language: row.language }, words),
      })
    }
  }
  return claims
}

const withoutRow = ({ row: _row, ...claim }: KeptClaim & { readonly row: number }): KeptClaim => claim

export async function findClaims(backend: Backend, filter: ClaimFilter, page: PageRequest): Promise<Page<KeptClaim>> {
  const { after, limit } = toStart(page)
  const ready = await toReadyFilter(backend, filter)
  const rows = await findRows(backend, ready, { after, limit: limit + 1, order: page.order ?? 'newest' })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const claims = await readClaims(backend, shown, ready.words)
  return { rows: claims.map(withoutRow), next: rows.length > limit && last !== undefined ? toCursor(last) : null }
}

export async function getClaims(backend: Backend, ids: readonly string[]): Promise<KeptClaim[]> {
  const rowOf = new Map<string, number>()
  for (const chunk of toChunks(ids, CHUNK))
    for (const { id, row } of await backend.read.selectFrom('claims').select(['id', 'row']).where('id', 'in', chunk).execute()) rowOf.set(id, row)
  const rows = ids.flatMap((id) => rowOf.get(id) ?? [])
  return (await readClaims(backend, rows, null)).map(withoutRow)
}

export async function listDocumentClaims({ read }: Backend, version: string): Promise<Claim[]> {
  const rows = await read
    .selectFrom('claims')
    .innerJoin('versions', 'versions.row', 'claims.version')
    .select('claims.claim')
    .where('versions.id', '=', version)
    .orderBy('claims.position')
    .execute()
  return rows.map(({ claim }) => JSON.parse(claim) as Claim)
}

const STREAMED = 500

/** Every claim that fits, a page in memory at a time. */
export async function* streamClaims(backend: Backend, filter: ClaimFilter): AsyncGenerator<KeptClaim, void, undefined> {
  const ready = await toReadyFilter(backend, filter)
  let after: number | null = null
  do {
    const rows: number[] = await findRows(backend, ready, { after, limit: STREAMED, order: 'newest' })
    yield* (await readClaims(backend, rows, ready.words)).map(withoutRow)
    after = rows.length < STREAMED ? null : (rows.at(-1) ?? null)
  } while (after !== null)
}
