import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { Answers, ChangeAnswer } from '../../ask/index.ts'
import type { IncidentRow, Range } from '../../model/index.ts'
import { feedQuery, LIMIT, withoutUnset } from '../queries.ts'
import { type Asked, type Route, toRoute } from '../route.ts'

const TITLE = 'Recoupe: new and changed incidents'
const tag = 'Feeds'

const toRange = ([least, most]: Range): string => (most === null ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`)
/** One name is told once, also where only some accounts tell who bears it. */
const toNames = (parties: readonly { readonly name: string }[]): string => [...new Set(parties.map(({ name }) => name))].join(', ')

/** What happened where and when, as accounts have it. */
function toTitle({ types, place, countries, days }: IncidentRow): string {
  const what = (types[0] ?? 'incident').replaceAll('_', ' ')
  const where = [place?.name, ...countries].filter((part) => part !== undefined).join(', ')
  const when = days === null ? 'day unknown' : days[0] === days[1] ? days[0] : `${days[0]} to ${days[1]}`
  return [what, where, when].filter((part) => part !== '').join(' · ')
}

function toText({ change, row }: ChangeAnswer): string {
  const { actors, targets, killed, wounded, claimants, outlets, origins, standing, disputed } = row
  const lines: readonly (readonly [string, string])[] = [
    ['By', toNames(actors)],
    ['Against', toNames(targets)],
    ['Killed', killed === null ? '' : toRange(killed)],
    ['Wounded', wounded === null ? '' : toRange(wounded)],
    ['Said by', toNames(claimants)],
    ['Told by', outlets.join(', ')],
    ['Independent origins', String(origins)],
    ['Standing', standing],
    ['Accounts differ on', disputed.join(', ')],
    ['Change', change.kind],
  ]
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join('\n')
}

export const toFeedRoutes = (answers: Answers): Route[] => {
  const find = async ({ query, request }: Asked<ReturnType<typeof feedQuery.parse>>) => {
    const { limit = LIMIT, ...filter } = withoutUnset(query)
    const changes = await answers.listLastChanges(filter, limit)
    const { origin, href, search } = new URL(request.url)
    const entries = changes.map((answer) => ({
      link: `${origin}/incidents/${answer.row.id}`,
      title: toTitle(answer.row),
      text: toText(answer),
      at: new Date(answer.change.at),
      tags: [...answer.row.types, ...answer.row.countries],
    }))
    return { entries, self: href, home: `${origin}/${search}` }
  }
  return [
    toRoute({
      path: '/api/feeds/incidents.atom',
      tag,
      summary: 'New and changed incidents that fit the filter, as an Atom feed',
      query: feedQuery,
      kept: 'here-too',
      gives: { type: 'application/atom+xml', schema: null, status: 200, description: 'The last change of each incident, newest first.' },
      handle: async (asked) => {
        const { entries, self, home } = await find(asked)
        const feed = generateAtomFeed({
          id: self,
          title: { value: TITLE },
          updated: entries[0]?.at ?? new Date(0),
          links: [{ href: self, rel: 'self' }, { href: home }],
          authors: [{ name: 'Recoupe' }],
          entries: entries.map(({ link, title, text, at, tags }) => ({
            id: link,
            title: { value: title },
            updated: at,
            links: [{ href: link }],
            content: { value: text, type: 'text' },
            categories: tags.map((term) => ({ term })),
          })),
        })
        return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
      },
    }),
    toRoute({
      path: '/api/feeds/incidents.json',
      tag,
      summary: 'New and changed incidents that fit the filter, as a JSON feed',
      query: feedQuery,
      kept: 'here-too',
      gives: { type: 'application/feed+json', schema: null, status: 200, description: 'The last change of each incident, newest first.' },
      handle: async (asked) => {
        const { entries, self, home } = await find(asked)
        const feed = generateJsonFeed({
          title: TITLE,
          feed_url: self,
          home_page_url: home,
          items: entries.map(({ link, title, text, at, tags }) => ({ id: link, url: link, title, content_text: text, date_modified: at, tags })),
        })
        return new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/feed+json' } })
      },
    }),
  ]
}
