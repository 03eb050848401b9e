import type { PossiblySame } from '../model/index.ts'
import { type CodedDocument, toCodedDocument } from './coded-document.ts'
import { noPassages, toFindings, toProbability } from './compare.ts'
import type { Directory } from './directory.ts'
import { toIncidentId } from './identities.ts'
import { type Merger, makeMerger } from './merger.ts'
import { toRecordTellings } from './record-telling.ts'
import { WEIGHTS } from './weights.ts'

interface MergedRecords {
  readonly merger: Merger
  /** The ids of each record's tellings, in their order. */
  readonly told: readonly (readonly string[])[]
}

/** Records of one name are documents of their own. */
function merge(records: readonly unknown[], directory: Directory): MergedRecords {
  const seen = new Map<string, number>()
  const told = records.map((record) => {
    const document = toCodedDocument(record)
    if (document === null) throw new Error('A record without «doc» and «events» cannot be merged; toCodedDocument tells which are none.')
    const before = seen.get(document.doc) ?? 0
    seen.set(document.doc, before + 1)
    const distinct: CodedDocument = before === 0 ? document : { ...document, doc: `${document.doc}\n${before + 1}` }
    return toRecordTellings(distinct, directory)
  })
  const merger = makeMerger()
  merger.update(told.flat())
  return { merger, told: told.map((tellings) => tellings.map(({ id }) => id)) }
}

/** The same records, each event with the `incident` that it belongs to; what stood there before is not looked at. */
export function mergeRecords(records: readonly Readonly<Record<string, unknown>>[], directory: Directory): Record<string, unknown>[] {
  const { merger, told } = merge(records, directory)
  const incidents = new Map(merger.toGroups().flatMap((ids) => ids.map((id) => [id, toIncidentId(ids)] as const)))
  return records.map((record, index) => ({
    ...record,
    events: (record['events'] as Record<string, unknown>[]).map((event, at) => ({ ...event, incident: incidents.get(told[index]?.[at] as string) })),
  }))
}

/** The pairs of events that may be one incident and were not joined, likeliest first; `incidents` holds `doc/id/position` of each event. */
export function findDoubtful(records: readonly Readonly<Record<string, unknown>>[], directory: Directory): PossiblySame[] {
  return merge(records, directory)
    .merger.toDoubtful()
    .toSorted((x, y) => y.score - x.score)
    .map(({ a, b, score }) => {
      const reasons = toFindings(a, b, noPassages).map((key) => ({ feature: key, weight: WEIGHTS[key].weight, note: WEIGHTS[key].note }))
      return { incidents: [a.id, b.id], score: toProbability(score), reasons: reasons.filter(({ weight }) => weight !== 0) }
    })
}
