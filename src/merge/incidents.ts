import type { Reading } from '../model/index.ts'
import { type MergingNews, type MergingTools, makeMerging } from './merging.ts'
import { WordCount } from './word-count.ts'

/** What merging gives: incidents, pairs of them that may be one, and what became of those there were. */
export type Incidents = Pick<MergingNews, 'incidents' | 'possiblySame' | 'changes'>

/** Claims of many documents as incidents. The order of `readings` does not matter. */
export function toIncidents(readings: readonly Reading[], tools: Omit<MergingTools, 'rarity'>): Incidents {
  const words = new WordCount()
  for (const { document } of readings) words.add(document)
  const merging = makeMerging({ ...tools, rarity: words.toRarity() })
  merging.take(readings)
  const { incidents, possiblySame, changes } = merging.settle()
  return { incidents, possiblySame, changes }
}
