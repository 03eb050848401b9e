import type { Archive, Deed, Kept } from '../archive/index.ts'
import { isLead, type Lead, type Taken, type Validators } from '../gather/index.ts'
import { type Document, OutsideError, type Problem, type Reading, type Result } from '../model/index.ts'
import { type Intake, type LeadDone, type Saved, type SeenAgain, type Store, toVersionId } from '../store/index.ts'
import { ahead } from './ahead.ts'
import { atOnce } from './at-once.ts'
import { batches } from './batches.ts'
import type { Item } from './item.ts'
import { toSourceKey } from './source-key.ts'

/** A reading, or the sentence that says why there is none: a mistake of ours, which must not keep other documents from being read. */
export type ReadDocument = (document: Document) => Promise<{ readonly reading: Reading } | { readonly failure: string }>

export interface TakeInTools {
  readonly archive: Archive
  readonly store: Store
  readonly read: ReadDocument
  /** The documents in what was taken, with the problems that did not keep them from being read before each. */
  readonly toDocuments: (taken: Taken) => AsyncIterable<Result<Document>>
}

export interface TakeInRun {
  /** Of the store, under whose lease it runs. */
  readonly run: number
  readonly lease: string | null
  /** From `toSourceLabels`. */
  readonly labels: ReadonlyMap<string, string>
  /** Entered here before a lead is opened: what the server said when its address was taken in last. */
  readonly pages: Map<string, Validators>
}

/** Leads that are opened at once; bytes and leads that are kept and stored together; how long some wait for others. */
const OPEN_AT_ONCE = 8
const BATCH = { count: 128, size: 16_000_000, milliseconds: 1000 }

interface Opened {
  readonly name: string
  /** Among all that the sources gave. */
  readonly order: number
  readonly taken: Taken | null
  readonly problem: Problem | null
  /** What the outside did not give. */
  readonly failure: OutsideError | null
  readonly isPassed: boolean
}

/** A document made of a lead, with what it comes from and what was found wrong with it on the way. */
interface Made {
  readonly source: string
  readonly document: Document
  readonly kept: Kept
  readonly warnings: readonly Problem[]
}

interface MadeLead {
  readonly opened: Opened
  readonly kept: Kept | null
  readonly made: readonly Made[]
  readonly problems: readonly Problem[]
}

interface ReadLead extends MadeLead {
  readonly documents: readonly { readonly original: string; readonly intake: Intake }[]
  readonly seen: readonly SeenAgain[]
  readonly failures: readonly string[]
}

const NOTHING: Omit<Opened, 'name' | 'order'> = { taken: null, problem: null, failure: null, isPassed: false }

/** Says of a lead that nothing is new with it; no fault. */
const isNotModified = ({ problem }: Opened): boolean => problem?.code === 'not-modified'

const toNote = ({ code, message }: Problem): string => `${code}: ${message}`

/** Enters what servers said of these pages the last time, so that they are asked only for what has changed. */
export async function enterPages(addresses: readonly string[], pages: Map<string, Validators>, store: Store): Promise<void> {
  if (addresses.length === 0) return
  for (const { capture } of await store.findLastCaptures(addresses)) {
    const etag = capture.headers['etag'] ?? null
    const lastModified = capture.headers['last-modified'] ?? null
    if (capture.url !== null && (etag !== null || lastModified !== null)) pages.set(capture.url, { etag, lastModified })
  }
}

interface Waiting {
  readonly lead: Lead
  readonly order: number
}

/** The leads that this run has still to deal with are left to be opened; the others are passed over. */
async function* withoutDone(found: AsyncIterable<Lead | Problem>, { run, pages }: TakeInRun, store: Store): AsyncGenerator<Waiting | Opened> {
  const groups = batches(found, { count: 256, size: 256, sizeOf: () => 1, milliseconds: 200 })
  let order = 0
  for await (const group of groups) {
    const names = group.filter(isLead).map(({ name }) => name)
    const done = names.length === 0 ? new Set<string>() : await store.findDone(run, names)
    const addresses = group.filter(isLead).flatMap(({ name, url }) => (url === name && !done.has(name) ? [url] : []))
    await enterPages(addresses, pages, store)
    for (const lead of group) {
      order += 1
      if (!isLead(lead)) yield { ...NOTHING, name: lead.document, order, problem: lead }
      else if (done.has(lead.name)) yield { ...NOTHING, name: lead.name, order, isPassed: true }
      else yield { lead, order }
    }
  }
}

async function open(waiting: Waiting | Opened, signal: AbortSignal | undefined): Promise<Opened> {
  if (!('lead' in waiting)) return waiting
  const { lead, order } = waiting
  const opened = { ...NOTHING, name: lead.name, order }
  try {
    const result = await lead.open(signal)
    return result.ok ? { ...opened, taken: result.value } : { ...opened, problem: result.problem }
  } catch (error) {
    if (error instanceof OutsideError) return { ...opened, failure: error }
    if (signal?.aborted)
      return { ...opened, failure: new OutsideError('It was stopped before it came.', { code: 'stopped', retry: 'soon', cause: error }) }
    throw error
  }
}

/** Makes documents of one lead's bytes. */
async function makeDocuments(opened: Opened, kept: Kept | null, { labels }: TakeInRun, { toDocuments }: TakeInTools): Promise<MadeLead> {
  const { taken, name } = opened
  const made: Made[] = []
  const problems: Problem[] = opened.problem === null ? [] : [opened.problem]
  if (taken === null || kept === null) return { opened, kept, made, problems }
  const keys = new Map<string, number>()
  let warnings: Problem[] = []
  for await (const result of toDocuments(taken)) {
    if (!result.ok) {
      warnings.push(result.problem)
      continue
    }
    const key = toSourceKey({ lead: name, capture: taken.capture, document: result.value, labels })
    const count = (keys.get(key) ?? 0) + 1
    keys.set(key, count)
    // Several documents in one file are told apart by their order.
    const source = count === 1 ? key : `${key}!${count}`
    made.push({ source, document: { ...result.value, id: toVersionId(source, result.value.sha256) }, kept, warnings })
    warnings = []
  }
  return { opened, kept, made, problems: [...problems, ...warnings] }
}

/** Reads the documents of one lead; those whose text the store has of the same source are not read again. */
async function readLead(lead: MadeLead, known: ReadonlySet<string>, read: ReadDocument): Promise<ReadLead> {
  const documents: { readonly original: string; readonly intake: Intake }[] = []
  const seen: SeenAgain[] = []
  const failures: string[] = []
  for (const { source, document, kept, warnings } of lead.made) {
    if (known.has(document.id)) {
      seen.push({ source, version: document.id, capture: kept.sequence })
      continue
    }
    const answer = await read(document)
    if ('failure' in answer) failures.push(answer.failure)
    else {
      const problems = [...warnings.map((problem) => ({ ...problem, document: document.id })), ...answer.reading.problems]
      documents.push({ original: kept.sha256, intake: { source, capture: kept.sequence, reading: { ...answer.reading, problems } } })
    }
  }
  return { ...lead, documents, seen, failures }
}

/** Problems of documents of which nothing was read. */
const UNREAD: ReadonlySet<Problem['code']> = new Set(['language-unknown', 'language-unsupported', 'no-article'])
/** Told of a container, in which everything that can be read is. */
const SUMMARY: Problem['code'] = 'passed-over'

function toItem({ opened, documents, problems, failures }: ReadLead, saved: readonly Saved[]): Item {
  const { name, failure } = opened
  const readings = documents.map(({ intake }) => intake.reading)
  const found = readings.flatMap((reading) => reading.problems)
  const common = {
    name,
    notes: [...(failure === null ? [] : [failure.message]), ...problems.map(toNote), ...failures, ...found.map(toNote)],
    source: saved[0]?.source ?? null,
    version: saved[0]?.version ?? null,
    claims: readings.length === 0 ? null : readings.reduce((sum, { claims }) => sum + claims.length, 0),
    isUnread: failures.length > 0 || found.some(({ code }) => UNREAD.has(code)),
  }
  if (opened.isPassed) return { ...common, outcome: 'passed' }
  if (failure !== null) return { ...common, outcome: failure.retry === 'never' ? 'refused' : 'failed', isUnread: true }
  if (isNotModified(opened)) return { ...common, outcome: 'unchanged', notes: [] }
  if (opened.problem?.code === SUMMARY) return { ...common, outcome: 'unchanged' }
  if (saved.length === 0) return { ...common, outcome: failures.length > 0 ? 'failed' : 'refused', isUnread: true }
  const outcome = (['changed', 'new', 'unchanged'] as const).find((known) => saved.some((one) => one.outcome === known)) ?? 'unchanged'
  return { ...common, outcome }
}

/** What the run need not deal with again: all but what may be had another time. */
function toDone({ opened, problems, documents, seen, failures }: ReadLead): LeadDone[] {
  const mayBeHad = opened.isPassed || failures.length > 0 || (opened.failure !== null && opened.failure.retry !== 'never')
  if (mayBeHad || isNotModified(opened)) return []
  const note = opened.failure?.message ?? problems.map(toNote)[0] ?? null
  return [{ key: opened.name, sources: [...documents.map(({ intake }) => intake.source), ...seen.map(({ source }) => source)], note }]
}

async function* keepAll(groups: AsyncIterable<readonly Opened[]>, { archive }: TakeInTools): AsyncGenerator<(readonly [Opened, Kept | null])[]> {
  for await (const group of groups) {
    // Of one address taken twice, as in a WARC, the later one is the newer version.
    const sorted = group.toSorted((a, b) => a.order - b.order)
    const kept = (await archive.keep(sorted.flatMap(({ taken }) => taken ?? []))).values()
    yield sorted.map((opened) => [opened, opened.taken === null ? null : (kept.next().value ?? null)] as const)
  }
}

async function* makeAll(
  groups: AsyncIterable<(readonly [Opened, Kept | null])[]>,
  run: TakeInRun,
  tools: TakeInTools,
): AsyncGenerator<readonly MadeLead[]> {
  for await (const group of groups) {
    const leads: MadeLead[] = []
    for (const [opened, kept] of group) leads.push(await makeDocuments(opened, kept, run, tools))
    yield leads
  }
}

async function* readAll(groups: AsyncIterable<readonly MadeLead[]>, { store, read }: TakeInTools): AsyncGenerator<readonly ReadLead[]> {
  for await (const group of groups) {
    const known = await store.findVersions(group.flatMap(({ made }) => made.map(({ document }) => document.id)))
    yield await Promise.all(group.map((lead) => readLead(lead, known, read)))
  }
}

async function saveLeads(leads: readonly ReadLead[], { run, lease }: TakeInRun, { archive, store }: TakeInTools): Promise<readonly Item[]> {
  const documents = leads.flatMap((lead) => lead.documents)
  const deeds = documents.map(
    ({ original, intake: { reading } }): Deed => ({
      what: 'read',
      original,
      document: reading.document.id,
      text: reading.document.sha256,
      claims: reading.claims.length,
    }),
  )
  // First the log: a text that the store has, and the log not, has been put there by other means.
  await archive.record(deeds)
  const saved = await store.save({
    run,
    lease,
    captures: leads.flatMap(({ kept, opened: { taken } }) =>
      kept === null || taken === null ? [] : [{ sequence: kept.sequence, capture: taken.capture }],
    ),
    documents: documents.map(({ intake }) => intake),
    seen: leads.flatMap(({ seen }) => seen),
    leads: leads.flatMap(toDone),
    problems: leads.flatMap(({ problems, opened }) => (isNotModified(opened) ? [] : problems)),
  })
  const [read, seen] = [saved.slice(0, documents.length).values(), saved.slice(documents.length).values()]
  return leads.map((lead) =>
    toItem(lead, [...lead.documents.flatMap(() => read.next().value ?? []), ...lead.seen.flatMap(() => seen.next().value ?? [])]),
  )
}

/**
 * Takes in what the sources hold: opens each lead, keeps its bytes, makes documents of them, reads these, stores the claims. Gives reports in
 * batches; what is reported is safe. What cannot be had is reported and does not stop the rest; if archive or store fails it throws, and a later
 * run goes on from there.
 */
export async function* takeIn(
  found: AsyncIterable<Lead | Problem>,
  run: TakeInRun,
  tools: TakeInTools,
  signal?: AbortSignal,
): AsyncGenerator<readonly Item[], void> {
  const opened = atOnce(withoutDone(found, run, tools.store), OPEN_AT_ONCE, (lead) => open(lead, signal))
  const groups = batches(opened, { ...BATCH, sizeOf: ({ taken }) => taken?.bytes.length ?? 0 })
  const made = makeAll(ahead(keepAll(groups, tools), 1), run, tools)
  for await (const leads of ahead(readAll(ahead(made, 1), tools), 1)) yield await saveLeads(leads, run, tools)
}
