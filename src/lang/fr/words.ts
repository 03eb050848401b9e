import type { Lexicon } from '../lexicon.ts'
import { acts, carriers } from './acts.ts'
import { fillers, grammar, qualities } from './grammar.ts'
import { things, weapons } from './things.ts'

export const words: Lexicon = { acts, carriers, things, weapons, grammar, qualities, fillers }
