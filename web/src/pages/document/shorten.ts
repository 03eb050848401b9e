import type { ApiDocument } from '../../../../src/api/contract.ts'

type Words = NonNullable<ApiDocument['edits']>['words']

/** Letters that stay at each end of a passage that has not changed. */
const AROUND = 120

/** Changed words with what stands around them; long passages that are the same are shortened. */
export const toShortened = (words: Words): Words =>
  words.map((part, at) => {
    if (part.kind !== 'same' || part.text.length <= 2 * AROUND + 20) return part
    const start = at === 0 ? '' : part.text.slice(0, AROUND)
    const end = at === words.length - 1 ? '' : part.text.slice(-AROUND)
    return { kind: part.kind, text: `${start} […] ${end}` }
  })
