import type { Messages } from '../../src/language/translator.ts'
import claim from './claim.json' with { type: 'json' }
import document from './document.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import incident from './incident.json' with { type: 'json' }
import words from './words.json' with { type: 'json' }

export const ar: Messages = { ...claim, ...document, ...frame, ...incident, ...words }
