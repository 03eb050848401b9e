import type { Answers, IncidentFilter } from '../../ask/index.ts'
import { EXPORTERS, type Exporter, type Identities, writeCsv } from '../../export/index.ts'
import { toApiDocumentList } from '../present-documents.ts'
import { type OutletTools, toApiSources } from '../present-sources.ts'
import { toApiTally } from '../present-tallies.ts'
import { ApiError } from '../problem.ts'
import { documentsCsvQuery, exportQuery, tableQuery, talliesCsvQuery, withoutUnset } from '../queries.ts'
import { type Route, toRoute } from '../route.ts'
import { DOCUMENT_TABLE, OUTLET_TABLE, TALLY_TABLE, type Table } from '../tables.ts'
import { toDocumentFilter } from './document-routes.ts'

export interface ExportTools extends OutletTools {
  /** Called with the first export: the world's tables cost a second and much memory. */
  readonly loadIdentities: () => Identities
}

interface FileOptions {
  readonly bom?: boolean
  readonly guard?: boolean
  readonly direction?: 'left-to-right' | 'right-to-left'
}

const PAGE = 500
const CSV = 'text/csv; charset=utf-8; header=present'
const tag = 'Files'
const noLoss = { lose: () => undefined }

/** A file that is made while it is sent; a browser saves it under this name. */
function toFile(pieces: AsyncIterable<string | Uint8Array>, { name, type }: { readonly name: string; readonly type: string }): Response {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder()
    for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
  }
  return new Response(ReadableStream.from(bytes()), { headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` } })
}

const toTable = <Row>({ columns }: Table<Row>, rows: AsyncIterable<Row>, { bom = false, guard = true }: FileOptions): AsyncIterable<string> =>
  writeCsv(
    columns.map(([name]) => name),
    (async function* () {
      for await (const row of rows) yield { incident: '', rows: [columns.map(([, cell]) => cell(row))] }
    })(),
    { bom, guardFormulas: guard, ...noLoss },
  )

const gives = (type: string, description: string): Route['gives'] => ({ type, schema: null, status: 200, description })

export const toExportRoutes = (answers: Answers, { loadIdentities, findOutlet }: ExportTools): Route[] => {
  const toExport = (exporter: Exporter, filter: IncidentFilter, { bom = false, guard = true, direction = 'left-to-right' }: FileOptions): Response =>
    toFile(exporter.write(answers.streamEntries(filter), { ...loadIdentities(), bom, guardFormulas: guard, direction, ...noLoss }), {
      name: `incidents.${exporter.extension}`,
      type: exporter.mediaType,
    })
  const [csv] = EXPORTERS.filter(({ name }) => name === 'csv')
  return [
    toRoute({
      path: '/api/incidents.csv',
      tag,
      summary: 'Incidents that fit the filter as a CSV file, as /api/export/csv',
      query: exportQuery,
      gives: gives(CSV, 'One row an incident.'),
      handle: async ({ query }) => {
        const { bom, guard, direction, ...filter } = withoutUnset(query)
        return toExport(csv as Exporter, filter, withoutUnset({ bom, guard, direction }))
      },
    }),
    toRoute({
      path: '/api/export/{format}',
      tag,
      summary: `Incidents that fit the filter in a format: ${EXPORTERS.map(({ name }) => name).join(', ')}`,
      query: exportQuery,
      gives: gives('application/octet-stream', 'The file, in the media type of its format.'),
      handle: async ({ query, parameter }) => {
        const exporter = EXPORTERS.find(({ name }) => name === parameter)
        if (exporter === undefined)
          throw new ApiError(404, `There is no format “${parameter}”. There are: ${EXPORTERS.map(({ name }) => name).join(', ')}.`)
        const { bom, guard, direction, ...filter } = withoutUnset(query)
        return toExport(exporter, filter, withoutUnset({ bom, guard, direction }))
      },
    }),
    toRoute({
      path: '/api/documents.csv',
      tag,
      summary: 'Documents that fit as a CSV file',
      query: documentsCsvQuery,
      gives: gives(CSV, 'One row a document.'),
      handle: async ({ query }) => {
        const { bom, guard, ...asked } = withoutUnset(query)
        const filter = toDocumentFilter(asked)
        const rows = async function* () {
          for (let after: string | null | undefined; after !== null; ) {
            const page = await answers.findDocuments(filter, after === undefined ? { limit: PAGE } : { limit: PAGE, after })
            yield* toApiDocumentList(page, null).rows
            after = page.next
          }
        }
        return toFile(toTable(DOCUMENT_TABLE, rows(), withoutUnset({ bom, guard })), { name: 'documents.csv', type: CSV })
      },
    }),
    toRoute({
      path: '/api/tallies.csv',
      tag,
      summary: 'Running totals as a CSV file, one row for each total as it was reported',
      query: talliesCsvQuery,
      gives: gives(CSV, 'One row a reported total.'),
      handle: async ({ query }) => {
        const { bom, guard, ...filter } = withoutUnset(query)
        const rows = async function* () {
          for (const { id } of await answers.listTallies(filter)) {
            const answer = await answers.getTally(id)
            if (answer === null) continue
            const line = toApiTally(answer)
            yield* line.points.map((point) => ({ line, point }))
          }
        }
        return toFile(toTable(TALLY_TABLE, rows(), withoutUnset({ bom, guard })), { name: 'tallies.csv', type: CSV })
      },
    }),
    toRoute({
      path: '/api/sources.csv',
      tag,
      summary: 'Outlets as a CSV file',
      query: tableQuery,
      gives: gives(CSV, 'One row an outlet.'),
      handle: async ({ query }) => {
        const { outlets } = toApiSources(await answers.getSources(), { findOutlet })
        const rows = async function* () {
          yield* outlets
        }
        return toFile(toTable(OUTLET_TABLE, rows(), withoutUnset(query)), { name: 'outlets.csv', type: CSV })
      },
    }),
  ]
}
