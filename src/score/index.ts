export { type Aliases, toAliases } from './names.ts'
export type { Figure, Ratio } from './ratio.ts'
export type { ScoredDocument } from './record.ts'
export { type Difference, type Score, toScore } from './score.ts'
