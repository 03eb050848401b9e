import type { SpeechRule } from '../language.ts'

/** Attribution without a verb of saying of its own subject; verbs of saying are read for all languages alike. */
export const speech: readonly SpeechRule[] = [
  {
    name: 'en/according',
    match: '<according> speaker:<phrase>',
    governs: 'sentence',
    finds: [['According to the army, the post was taken.', { speaker: 'the army' }]],
    skips: ['The post was taken.'],
  },
]
