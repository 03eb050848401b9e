import { sql } from 'kysely'
import type { Capture } from '../model/index.ts'
import { type Backend, hasWords } from './backend.ts'
import { findLanguages } from './find-rows.ts'
import { toNameKey, toTextKey } from './name-key.ts'
import { toCursor, toStart } from './page.ts'
import { firstRowOf, toDayNumberOf } from './row-number.ts'
import { toSnippet } from './snippet.ts'
import { fromKept } from './storable.ts'
import type {
  DocumentFilter,
  DocumentSummary,
  KeptCapture,
  KeptLoadedTerm,
  KeptProblem,
  KeptVersion,
  LoadedFilter,
  Page,
  PageRequest,
  ProblemFilter,
  Snippet,
  VersionSummary,
} from './store.ts'
import { loadTermFinder } from './terms.ts'
import { toChunks } from './to-chunks.ts'
import { CHUNK, readVersions, SUMMARY_COLUMNS, type SummaryRow, toSummary } from './version-rows.ts'
import { toWordQuery, type WordQuery } from './word-query.ts'

/** A document whose day of publication is not known to within this many days is not found by it. */
const WIDEST_PUBLICATION = 400

interface Passage {
  readonly passage: number
  readonly version: number
  readonly span_start: number
  readonly span_end: number
}

async function findSnippet({ read }: Backend, { version, span_start, span_end }: Passage, words: WordQuery): Promise<Snippet | null> {
  const row = await read.selectFrom('versions').select(['text', 'language']).where('row', '=', version).executeTakeFirst()
  if (row === undefined) return null
  const text = fromKept(row.text)
  return toSnippet(text, (await loadTermFinder(row.language)).find(text, [span_start, span_end]), words)
}

/** Passages, or versions where no words are asked for, that fit the filter, in order. */
async function findPassages(
  { read, flavour }: Backend,
  filter: DocumentFilter,
  {
    words,
    after,
    limit,
    order,
  }: { readonly words: WordQuery | null; readonly after: number | null; readonly limit: number; readonly order: 'newest' | 'oldest' },
): Promise<readonly Passage[]> {
  const row = words === null ? sql.ref<number>('versions.row') : sql.ref<number>('passage_words.rowid')
  const conditions = [sql`versions.is_newest = 1`]
  if (after !== null) conditions.push(order === 'newest' ? sql`${row} < ${after}` : sql`${row} > ${after}`)
  if (filter.outlet !== undefined) conditions.push(sql`versions.outlet_key = ${toNameKey(filter.outlet)}`)
  if (filter.language !== undefined) conditions.push(sql`versions.language = ${filter.language}`)
  if (filter.published !== undefined) {
    const [first, last] = [toDayNumberOf(filter.published[0]), toDayNumberOf(filter.published[1])]
    conditions.push(sql`${row} >= ${firstRowOf(first - WIDEST_PUBLICATION)}`, sql`${row} < ${firstRowOf(last + 1)}`)
    conditions.push(sql`versions.published_last >= ${first}`, sql`versions.published_first <= ${last}`)
  }
  if (words !== null) conditions.push(sql`${hasWords(flavour, 'passage_words', words)}`)
  const from =
    words === null
      ? sql`versions`
      : sql`passage_words join passages on passages.row = passage_words.rowid join versions on versions.row = passages.version`
  const columns =
    words === null
      ? sql`versions.row as passage, versions.row as version, 0 as span_start, 0 as span_end`
      : sql`passages.row as passage, passages.version, passages.span_start, passages.span_end`
  const direction = order === 'newest' ? sql`desc` : sql`asc`
  const { rows } = await sql<Passage>`
    select ${columns} from ${from} where ${sql.join(conditions, sql` and `)} order by ${row} ${direction} limit ${limit}`.execute(read)
  return rows
}

/** A cursor in words: the passage last shown and, since a long document has several, its version. */
function toDocumentStart({ after, ...page }: PageRequest): { readonly after: number | null; readonly shown: number | null; readonly limit: number } {
  const [passage, version] = after?.split('.') ?? []
  const start = toStart({ ...page, ...(passage === undefined ? {} : { after: passage }) })
  return { ...start, shown: version === undefined ? null : toStart({ limit: 1, after: version }).after }
}

export async function findDocuments(backend: Backend, filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentSummary>> {
  const { after, shown, limit } = toDocumentStart(page)
  const words = filter.text === undefined ? null : await toWordQuery(filter.text, await findLanguages(backend))
  if (filter.text !== undefined && words === null) return { rows: [], next: null }
  const order = page.order ?? 'newest'
  const passages: Passage[] = []
  const seen = new Set(shown === null ? [] : [shown])
  let from = after
  let isEnd = false
  while (passages.length <= limit && !isEnd) {
    const found = await findPassages(backend, filter, { words, after: from, limit: limit + 1, order })
    for (const passage of found) {
      if (seen.has(passage.version) || passages.length > limit) continue
      seen.add(passage.version)
      passages.push(passage)
    }
    isEnd = found.length <= limit
    from = found.at(-1)?.passage ?? from
  }
  const listed = passages.slice(0, limit)
  const versions = new Map(
    (listed.length === 0
      ? []
      : await backend.read
          .selectFrom('versions')
          .innerJoin('documents', 'documents.row', 'versions.document')
          .select(SUMMARY_COLUMNS)
          .where(
            'versions.row',
            'in',
            listed.map(({ version }) => version),
          )
          .execute()
    ).map((row) => [row.row, row]),
  )
  const rows: DocumentSummary[] = []
  for (const passage of listed) {
    const row = versions.get(passage.version)
    if (row === undefined) continue
    rows.push({ ...toSummary(row), claims: row.claims, snippet: words === null ? null : await findSnippet(backend, passage, words) })
  }
  const last = listed.at(-1)
  return { rows, next: passages.length > limit && last !== undefined ? `${toCursor(last.passage)}.${toCursor(last.version)}` : null }
}

export const getVersion = async (backend: Backend, version: string): Promise<KeptVersion | null> => (await getVersions(backend, [version]))[0] ?? null

export async function getVersions({ read }: Backend, ids: readonly string[]): Promise<KeptVersion[]> {
  const rows = new Map<string, number>()
  for (const chunk of toChunks(ids, CHUNK)) {
    const found = await read.selectFrom('versions').select(['id', 'row']).where('id', 'in', chunk).execute()
    for (const { id, row } of found) rows.set(id, row)
  }
  return readVersions(
    read,
    ids.flatMap((id) => rows.get(id) ?? []),
  )
}

export async function listVersions({ read }: Backend, source: string): Promise<VersionSummary[]> {
  const rows: readonly SummaryRow[] = await read
    .selectFrom('documents')
    .innerJoin('versions', 'versions.document', 'documents.row')
    .select(SUMMARY_COLUMNS)
    .where('documents.key', '=', toTextKey(source))
    .orderBy('versions.number')
    .execute()
  return rows.map(toSummary)
}

export async function listCaptures({ read }: Backend, version: string): Promise<KeptCapture[]> {
  const rows = await read
    .selectFrom('versions')
    .innerJoin('sightings', 'sightings.version', 'versions.row')
    .innerJoin('captures', 'captures.sequence', 'sightings.capture')
    .select(['captures.sequence', 'captures.capture'])
    .where('versions.id', '=', version)
    .orderBy('captures.sequence')
    .execute()
  return rows.map(({ sequence, capture }) => ({ sequence, capture: JSON.parse(capture) as Capture }))
}

export async function findVersions({ read }: Backend, versions: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const chunk of toChunks(versions, CHUNK))
    for (const { id } of await read.selectFrom('versions').select('id').where('id', 'in', chunk).execute()) found.add(id)
  return found
}

export async function findLastCaptures({ read }: Backend, urls: readonly string[]): Promise<KeptCapture[]> {
  const found: KeptCapture[] = []
  for (const chunk of toChunks(urls.map(toTextKey), CHUNK)) {
    const last = read
      .selectFrom('captures')
      .select(({ fn }) => fn.max('sequence').as('sequence'))
      .where('url_key', 'in', chunk)
      .groupBy('url_key')
    const rows = await read.selectFrom('captures').select(['sequence', 'capture']).where('sequence', 'in', last).orderBy('sequence').execute()
    for (const { sequence, capture } of rows) found.push({ sequence, capture: JSON.parse(capture) as Capture })
  }
  return found
}

/** The rows of a page, and the cursor of the next, of one row more than asked for. */
function toPage<R extends { readonly row: number }, T>(found: readonly R[], limit: number, make: (row: R) => T): Page<T> {
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown.map(make), next: found.length > limit && last !== undefined ? toCursor(last.row) : null }
}

export async function findLoaded({ read }: Backend, { referent, version }: LoadedFilter, page: PageRequest): Promise<Page<KeptLoadedTerm>> {
  const { after, limit } = toStart(page)
  let question = read
    .selectFrom('loaded')
    .innerJoin('versions', 'versions.row', 'loaded.version')
    .select(['loaded.row', 'loaded.term', 'versions.id'])
  question = version === undefined ? question.where('versions.is_newest', '=', 1) : question.where('versions.id', '=', version)
  if (referent !== undefined) question = question.where('loaded.referent_key', '=', toNameKey(referent))
  const isNewest = page.order !== 'oldest'
  if (after !== null) question = question.where('loaded.row', isNewest ? '<' : '>', after)
  const found = await question
    .orderBy('loaded.row', isNewest ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute()
  return toPage(found, limit, ({ id, term }) => ({ version: id, term: JSON.parse(term) }))
}

export async function findProblems({ read }: Backend, { code, version }: ProblemFilter, page: PageRequest): Promise<Page<KeptProblem>> {
  const { after, limit } = toStart(page)
  let question = read
    .selectFrom('problems')
    .leftJoin('versions', 'versions.row', 'problems.version')
    .select(['problems.row', 'problems.problem', 'versions.id'])
  if (version !== undefined) question = question.where('versions.id', '=', version)
  if (code !== undefined) question = question.where('problems.code', '=', code)
  const isNewest = page.order !== 'oldest'
  if (after !== null) question = question.where('problems.row', isNewest ? '<' : '>', after)
  const found = await question
    .orderBy('problems.row', isNewest ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute()
  return toPage(found, limit, ({ id, problem }) => ({ version: id, problem: JSON.parse(problem) }))
}
