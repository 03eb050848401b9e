import type { SpeechRule } from '../language.ts'

/** Attribution without a verb of saying of its own subject; verbs of saying are read for all languages alike. */
export const speech: readonly SpeechRule[] = [
  {
    name: 'fr/according',
    match: '<according> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Selon l’armée, le poste a été pris.', { speaker: 'l’armée' }],
      ['Le pont a sauté, d’après des témoins.', { speaker: 'des témoins' }],
    ],
    skips: ['Le poste a été pris.'],
  },
  {
    name: 'fr/according-pronoun',
    match: '<according> pronoun:<pronoun>',
    governs: 'sentence',
    finds: [['Les raids ont, selon lui, visé des civils.', { pronoun: 'lui' }]],
    skips: ['Les raids ont visé des civils.'],
  },
  {
    name: 'fr/according-what-is-told',
    match: '<according> ce que <say> speaker:<phrase>',
    governs: 'sentence',
    finds: [['Selon ce que rapporte l’armée, le poste a été pris.', { speaker: 'l’armée' }]],
    skips: ['Le poste que rapporte l’armée a été pris.'],
  },
  {
    name: 'fr/by-medium',
    match:
      '(<participle> | repris | reprise | interrogé | interrogée | interrogés | joint | jointe | contacté | contactée | consulté | consultée) <by> medium:<phrase>',
    governs: 'sentence',
    finds: [
      ['L’armée a pris le poste, selon un officier cité par l’AFP.', { medium: 'l’AFP' }],
      ['Interrogé par Reuters, un officier a confirmé la prise du poste.', { medium: 'Reuters' }],
    ],
    skips: ['Le poste a été pris par l’armée.'],
  },
]
