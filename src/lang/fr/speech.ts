import type { SpeechRule } from '../language.ts'

/** Attribution without a verb of saying of its own subject; verbs of saying are read for all languages alike. */
export const speech: readonly SpeechRule[] = [
  {
    name: 'fr/according',
    match: '<according> speaker:<phrase> (cité par medium:<phrase> | citée par medium:<phrase> | citées par medium:<phrase> | cités par medium:<phrase>)?',
    governs: 'sentence',
    finds: [['Selon l’armée, le poste a été pris.', { speaker: 'l’armée' }]],
    skips: ['Le poste a été pris.'],
  },
  {
    name: 'fr/according-what-medium-says-of',
    match: '<according> ce que <verb> medium:<phrase> (<of> | citant) speaker:<phrase>',
    governs: 'sentence',
    finds: [],
    skips: ['Le poste a été pris.'],
  },
]
