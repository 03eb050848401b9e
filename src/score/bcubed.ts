import { type Ratio, toRatio } from './ratio.ts'

/** One thing with the group that the gold puts it in and the group of the prediction. */
export type Grouped = readonly [gold: string, predicted: string]

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** B-cubed precision and recall of a grouping (Bagga and Baldwin 1998): each thing is asked how much of its group is rightly with it. */
export function toBcubed(things: readonly Grouped[]): Ratio & { readonly items: number } {
  const toKey = ([gold, predicted]: Grouped): string => JSON.stringify([gold, predicted])
  const inGold = countBy(things.map(([gold]) => gold))
  const inPredicted = countBy(things.map(([, predicted]) => predicted))
  const inBoth = countBy(things.map(toKey))
  let precision = 0
  let recall = 0
  for (const thing of things) {
    const both = inBoth.get(toKey(thing)) ?? 0
    precision += both / (inPredicted.get(thing[1]) ?? 1)
    recall += both / (inGold.get(thing[0]) ?? 1)
  }
  const items = things.length
  return { ...toRatio(items === 0 ? 0 : precision / items, items === 0 ? 0 : recall / items), items }
}
