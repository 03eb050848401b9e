import type { Messages } from '../../src/language/translator.ts'
import frame from './frame.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

export const fr: Messages = { ...frame, ...words }
