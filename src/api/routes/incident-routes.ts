import { type Answers, FACETS, type FacetAnswer, type FacetName } from '../../ask/index.ts'
import { facetsSchema, incidentListSchema, incidentSchema, mapSchema, timelineSchema } from '../contract.ts'
import { withCursor } from '../cursor-error.ts'
import { toApiIncident, toApiIncidentList, toApiMap } from '../present-incidents.ts'
import { ApiError } from '../problem.ts'
import { facetsQuery, filterQuery, incidentsQuery, LIMIT, noQuery, withoutUnset } from '../queries.ts'
import { type Route, toJsonRoute } from '../route.ts'

/** Values of a facet unless told. */
const VALUES = 20
/** As many incidents as a timeline shows one by one. */
const MOST_RANGES = 1000

const NO_VALUES: FacetAnswer = { values: [], hasMore: false }

const tag = 'Incidents'

export const toIncidentRoutes = (answers: Answers): Route[] => [
  toJsonRoute({
    path: '/api/incidents',
    tag,
    summary: 'Incidents that fit the filter, newest last day first, page by page',
    query: incidentsQuery,
    shape: incidentListSchema,
    handle: async ({ query }) => {
      const { limit = LIMIT, after, order, ...filter } = withoutUnset(query)
      const page = await withCursor(() => answers.findIncidents(filter, { limit, ...withoutUnset({ after, order }) }))
      return toApiIncidentList(page, answers.state.incidents.waiting)
    },
  }),
  toJsonRoute({
    path: '/api/facets',
    tag,
    summary: 'How many incidents each value of each facet would show; a facet’s own choice does not narrow its own counts',
    query: facetsQuery,
    shape: facetsSchema,
    handle: async ({ query }) => {
      const { limit = VALUES, facet, match, ...filter } = withoutUnset(query)
      const { total, facets } = await answers.countFacets(filter, { limit, ...withoutUnset({ facets: facet, match }) })
      return { total, facets: Object.fromEntries(FACETS.map((name) => [name, facets.get(name) ?? NO_VALUES])) as Record<FacetName, FacetAnswer> }
    },
  }),
  toJsonRoute({
    path: '/api/map',
    tag,
    summary: 'Where the incidents that fit the filter lie: places in columns, with how many incidents of each standing',
    query: filterQuery,
    shape: mapSchema,
    handle: async ({ query }) => toApiMap(await answers.countPlaces(withoutUnset(query))),
  }),
  toJsonRoute({
    path: '/api/timeline',
    tag,
    summary: 'Incidents that fit the filter by day: one by one where they are few, and counted by their first possible day',
    query: filterQuery,
    shape: timelineSchema,
    handle: async ({ query }) => {
      const filter = withoutUnset(query)
      const timeline = await answers.getTimeline(filter)
      const dated = timeline.buckets.reduce((sum, { incidents }) => sum + incidents, 0)
      const rows = dated > MOST_RANGES ? [] : await answers.listRows(filter)
      return { ranges: rows.flatMap(({ id, days, standing }) => (days === null ? [] : [{ id, days, standing }])), ...timeline }
    },
  }),
  toJsonRoute({
    path: '/api/incidents/{id}',
    tag,
    summary: 'Everything about one incident; one that was joined into another leads there',
    query: noQuery,
    shape: incidentSchema,
    handle: async ({ parameter }) => {
      const answer = await answers.getIncident(parameter)
      if (answer !== null) return toApiIncident(answer)
      const heirs = await answers.findHeirs(parameter)
      if (heirs.length === 1) return new Response(null, { status: 307, headers: { Location: `/api/incidents/${heirs[0]}` } })
      const gone = heirs.length > 1 ? `Its claims are in the incidents ${heirs.join(', ')} now.` : 'It may have gone when documents were read again.'
      throw new ApiError(404, `There is no incident ${parameter}. ${gone}`)
    },
  }),
]
