import { sql } from 'kysely'
import type { Backend } from './backend.ts'

interface Difference {
  readonly what: string
  readonly counted: number
  readonly there: number
}

const LISTED = 20

/** Where kept counts and what they count part, and what the database itself finds wrong. It goes through everything. */
export async function checkStore(backend: Backend): Promise<readonly string[]> {
  const damage = await backend.findDamage()
  if (damage.length > 0) return damage
  const { rows: names } = await sql<Difference>`
    select names.facet || ' «' || names.name || '»' as what, names.claims as counted, coalesce(found.claims, 0) as there
    from names left join (select name, count(*) as claims from marks group by name) as found on found.name = names.row
    where names.facet not in ('day', 'kind', 'total', 'language') and names.claims <> coalesce(found.claims, 0)
    order by names.row limit ${LISTED}`.execute(backend.read)
  const { rows: totals } = await sql<Difference>`
    select totals.what, coalesce(names.claims, 0) as counted, totals.there from (
      select 'documents' as what, 'total' as facet, (select count(*) from documents) as there
      union all select 'versions', 'total', (select count(*) from versions)
      union all select 'captures', 'total', (select count(*) from captures)
      union all select 'problems', 'total', (select count(*) from problems)
      union all select 'loaded', 'total', (select count(*) from loaded join versions on versions.row = loaded.version where is_newest = 1)
      union all select 'event', 'kind', (select count(*) from claims where marks <> '' and kind = 'event')
      union all select 'tally', 'kind', (select count(*) from claims where marks <> '' and kind = 'tally')
    ) as totals left join names on names.facet = totals.facet and names.key = totals.what
    where coalesce(names.claims, 0) <> totals.there`.execute(backend.read)
  return [...names, ...totals].map(({ what, counted, there }) => `The count of ${what} says ${counted}, but there are ${there}.`)
}
