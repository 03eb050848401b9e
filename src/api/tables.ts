import type { ApiSources, DocumentList, TallyList } from './contract.ts'
import type { Plain } from './route.ts'

/** A table of the API's rows for spreadsheets. */
export interface Table<Row> {
  readonly columns: readonly (readonly [name: string, cell: (row: Row) => string | number | null])[]
}

type DocumentRow = Plain<DocumentList['rows'][number]>
type TallyRow = Plain<TallyList['rows'][number]>
type OutletRow = Plain<ApiSources['outlets'][number]>

export const DOCUMENT_TABLE: Table<DocumentRow> = {
  columns: [
    ['version', ({ version }) => version],
    ['source', ({ source }) => source],
    ['number', ({ number }) => number],
    ['outlet', ({ outlet }) => outlet],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['language', ({ language }) => language],
    ['published_first', ({ published }) => published?.[0] ?? null],
    ['published_last', ({ published }) => published?.[1] ?? null],
    ['claims', ({ claims }) => claims],
  ],
}

/** One row for each total as it was reported. */
export const TALLY_TABLE: Table<{ readonly line: TallyRow; readonly point: TallyRow['points'][number] }> = {
  columns: [
    ['line', ({ line }) => line.id],
    ['claimant', ({ line }) => line.claimant],
    ['metric', ({ line }) => line.metric],
    ['of', ({ line }) => line.of],
    ['about', ({ line }) => line.about],
    ['region', ({ line }) => line.region.join('; ')],
    ['since', ({ line }) => line.since],
    ['day', ({ point }) => point.day],
    ['value_min', ({ point }) => point.value[0]],
    ['value_max', ({ point }) => point.value[1]],
    ['outlet', ({ point }) => point.outlet],
    ['document', ({ point }) => point.document],
    ['claim', ({ point }) => point.claim],
    ['quote', ({ point }) => point.quote.text],
    ['recorded_min', ({ line }) => line.recorded?.value[0] ?? null],
    ['recorded_max', ({ line }) => line.recorded?.value[1] ?? null],
    ['flags', ({ line, point }) => line.flags.flatMap(({ kind, claims }) => (claims.includes(point.claim) ? [kind] : [])).join('; ')],
  ],
}

export const OUTLET_TABLE: Table<OutletRow> = {
  columns: [
    ['name', ({ name }) => name],
    ['country', ({ country }) => country],
    ['owner', ({ owner }) => owner],
    ['aligned_with', ({ alignedWith }) => alignedWith],
    ['documents', ({ documents }) => documents],
    ['claims', ({ claims }) => claims],
    ['own_claims', ({ ownClaims }) => ownClaims],
    ['relayed_claims', ({ relayedClaims }) => relayedClaims],
    ['incidents', ({ incidents }) => incidents],
    ['only_here', ({ onlyHere }) => onlyHere],
    ['first', ({ first }) => first],
    ['median_days_behind', ({ lag }) => lag],
    ['loaded_per_thousand_words', ({ loaded }) => loaded],
  ],
}
