import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { toMergedRecords } from '../src/cli/merged-records.ts'
import { loadCountries } from '../src/lang/index.ts'
import { mergeRecords, toDirectory } from '../src/merge/index.ts'
import { cascadeReader } from '../src/read/index.ts'
import { toBcubed } from '../src/score/bcubed.ts'
import { type ScoredDocument, toAliases, toScore } from '../src/score/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toSampleDocument } from './sample-documents.ts'
import { sharedFolder } from './shared.ts'

const shared = sharedFolder()

/** Pairs of items in one group: how many the gold has, the prediction has, and both have. */
function toPairF(items: readonly (readonly [string, string])[]): number {
  const pairs = (keys: readonly string[]): number => {
    const sizes = new Map<string, number>()
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  }
  const both = pairs(items.map((item) => JSON.stringify(item)))
  return (2 * both) / (pairs(items.map(([gold]) => gold)) + pairs(items.map(([, group]) => group)))
}

describe.runIf(shared !== null)('against reference groupings', () => {
  const folder = shared ?? ''
  const directory = toDirectory(loadWorld(), loadCountries())
  const aliases = toAliases(JSON.parse(readFileSync(join(folder, 'score/names.json'), 'utf8')))
  const gold: (ScoredDocument & Record<string, unknown>)[] = readdirSync(join(folder, 'seeds'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, 'seeds', name), 'utf8')))

  test('records made by hand, their incidents taken away, are grouped as by hand', () => {
    const blank = gold.map((record) => ({ ...record, events: (record.events ?? []).map((event) => ({ ...event, incident: null })) }))
    const merged = mergeRecords(blank, directory) as unknown as ScoredDocument[]
    expect(toScore(gold, merged, aliases).score.incidents.f1).toBeGreaterThanOrEqual(0.98)
    const shuffled = mergeRecords(blank.toReversed(), directory).toReversed()
    expect(shuffled).toEqual(merged)
  })

  test('what is read of the same articles is grouped nearly so', async () => {
    const read = cascadeReader(languages, loadWorld())
    const files = globSync('*.txt', { cwd: join(folder, 'seeds') }).sort()
    const readings = await Promise.all(
      files.map(async (file) => read(await toSampleDocument(basename(file), readFileSync(join(folder, 'seeds', file))))),
    )
    expect(toScore(gold, toMergedRecords(readings, null) as unknown as ScoredDocument[], aliases).score.incidents.f1).toBeGreaterThanOrEqual(0.9)
  })

  test('coded reports are grouped better than by day and kilometre', () => {
    const reports = readFileSync(join(folder, 'data/reports-civ.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const merged = mergeRecords(
      reports.map(({ gold_incident: _, ...report }) => report),
      directory,
    )
    const items = merged.map(
      (report, at) => [String(reports[at]?.['gold_incident']), (report['events'] as { incident: string }[])[0]?.incident ?? `none ${at}`] as const,
    )
    expect(toPairF(items)).toBeGreaterThanOrEqual(0.7)
    expect(toBcubed(items).f1).toBeGreaterThanOrEqual(0.89)
  })
})
