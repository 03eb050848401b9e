import type { Transaction } from 'kysely'
import type { Claim, DayRange } from '../model/index.ts'
import { type DayNumbers, toClaimDays, toMarks } from './claim-marks.ts'
import { takeNumbers } from './counters.ts'
import { insertRows } from './insert-rows.ts'
import { Tally } from './keep-counts.ts'
import type { Flavour } from './migrations.ts'
import { toRow } from './row-number.ts'
import type { Tables } from './tables.ts'
import { toChunks } from './to-chunks.ts'
import { type DocumentWords, toClaimWords } from './words-of.ts'

/** A claim on its way into the store, with what it is counted, listed and found by. */
export interface NewClaim {
  readonly claim: Claim
  readonly version: number
  /** In its reading. */
  readonly position: number
  readonly words: DocumentWords
  readonly outlet: string | null
  readonly published: DayRange | null
  /** Only claims of newest versions are counted and found. */
  readonly isNewest: boolean
}

const CLAIM_COLUMNS = ['row', 'id', 'version', 'position', 'kind', 'last_day', 'marks', 'claim']

/** Keeps claims that are not there yet; those of newest versions are counted and can be found. */
export async function insertClaims(database: Transaction<Tables>, flavour: Flavour, claims: readonly NewClaim[]): Promise<void> {
  if (claims.length === 0) return
  const first = await takeNumbers(database, 'row', claims.length)
  const tally = new Tally()
  const drafts = claims.map((fresh, index) => {
    const days = toClaimDays(fresh.claim, fresh.published)
    const marks = toMarks(fresh.claim, { outlet: fresh.outlet, days })
    if (fresh.isNewest) for (const mark of marks) tally.add(mark, 1)
    return { fresh, days, marks, row: toRow(days?.[0] ?? null, first + index) }
  })
  const numberOf = await tally.keep(database, flavour)
  // In order of their rows, so that indexes grow at few places.
  drafts.sort((a, b) => a.row - b.row)
  const marked: [name: number, row: number][] = []
  const words: [row: number, words: string][] = []
  const rows: (string | number | null)[][] = []
  for (const { fresh, days, marks, row } of drafts) {
    const { claim, version, position, isNewest } = fresh
    const numbers: number[] = []
    if (isNewest) {
      for (const mark of marks) {
        const number = numberOf(mark)
        numbers.push(number)
        if (mark.marked) marked.push([number, row])
      }
      words.push([row, toClaimWords(claim, fresh.words)])
    }
    rows.push([row, claim.id, version, position, claim.kind, lastOf(days), numbers.join(' '), JSON.stringify(claim)])
  }
  marked.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  await insertRows(database, { flavour, table: 'claims', columns: CLAIM_COLUMNS }, rows)
  await insertRows(database, { flavour, table: 'marks', columns: ['name', 'row'] }, marked)
  await insertRows(database, { flavour, table: 'claim_words', columns: ['rowid', 'words'] }, words)
}

const lastOf = (days: DayNumbers): number | null => days?.[1] ?? null

const CHUNK = 500

/** Takes claims (by their rows) out of counts and indexes; the claims themselves stay. */
export async function unindexClaims(
  database: Transaction<Tables>,
  claims: readonly { readonly row: number; readonly marks: string }[],
): Promise<void> {
  const rowsByName = new Map<number, number[]>()
  for (const { row, marks } of claims) {
    for (const mark of marks === '' ? [] : marks.split(' ')) {
      const name = Number(mark)
      const rows = rowsByName.get(name)
      if (rows === undefined) rowsByName.set(name, [row])
      else rows.push(row)
    }
  }
  for (const [name, rows] of rowsByName) {
    await database
      .updateTable('names')
      .set((count) => ({ claims: count('claims', '-', rows.length) }))
      .where('row', '=', name)
      .execute()
    for (const chunk of toChunks(rows, CHUNK)) await database.deleteFrom('marks').where('name', '=', name).where('row', 'in', chunk).execute()
  }
  for (const chunk of toChunks(claims, CHUNK)) {
    const rows = chunk.map(({ row }) => row)
    await database.deleteFrom('claim_words').where('rowid', 'in', rows).execute()
    await database.updateTable('claims').set({ marks: '' }).where('row', 'in', rows).execute()
  }
}
