import type { Answers } from '../../ask/index.ts'
import type { DocumentFilter } from '../../store/index.ts'
import { documentListSchema, documentSchema } from '../contract.ts'
import { withCursor } from '../cursor-error.ts'
import { toApiDocument, toApiDocumentList } from '../present-documents.ts'
import { ApiError } from '../problem.ts'
import { documentsQuery, LIMIT, noQuery, withoutUnset } from '../queries.ts'
import { type Route, toJsonRoute } from '../route.ts'

const tag = 'Documents'

interface AskedDocuments extends Omit<DocumentFilter, 'published'> {
  readonly from?: string
  readonly to?: string
}

/** Publication days that reach into the asked ones. */
export const toDocumentFilter = ({ from, to, ...filter }: AskedDocuments): DocumentFilter =>
  from === undefined && to === undefined ? filter : { ...filter, published: [from ?? '0001-01-01', to ?? '9999-12-31'] }

export const toDocumentRoutes = (answers: Answers): Route[] => [
  toJsonRoute({
    path: '/api/documents',
    tag,
    summary: 'Documents that fit, newest publication first, page by page',
    query: documentsQuery,
    shape: documentListSchema,
    handle: async ({ query }) => {
      const { limit = LIMIT, after, ...asked } = withoutUnset(query)
      const filter = toDocumentFilter(asked)
      const page = await withCursor(() => answers.findDocuments(filter, after === undefined ? { limit } : { limit, after }))
      return toApiDocumentList(page, Object.keys(filter).length === 0 ? answers.state.counts.documents : null)
    },
  }),
  toJsonRoute({
    path: '/api/documents/{version}',
    tag,
    summary: 'One version of a document: its text as captured, all that was read in it, its versions, edits and custody',
    query: noQuery,
    shape: documentSchema,
    handle: async ({ parameter }) => {
      const answer = await answers.getDocument(parameter)
      if (answer === null) throw new ApiError(404, `There is no version ${parameter} of a document.`)
      return toApiDocument(answer)
    },
  }),
]
