export { fold } from './fold.ts'
export type { WritingHabits } from './habits.ts'
export { type Sentence, toSentences } from './sentences.ts'
export { type Token, toTokens } from './tokens.ts'
