import type { SpeechRule } from '../language.ts'

/** Attribution without a verb of saying of its own subject; verbs of saying are read for all languages alike. */
export const speech: readonly SpeechRule[] = [
  {
    name: 'en/according',
    match: '(<according> | per) speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['According to the army, the post was taken.', { speaker: 'the army' }],
      ['The post was taken, per two officials.', { speaker: 'two officials' }],
    ],
    skips: ['The post was taken.'],
  },
  {
    name: 'en/said-citing',
    match: 'teller:<phrase> <say> ,? (citing | quoting) speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['The post was taken, Kori Voice said, quoting an official.', { teller: 'Kori Voice', speaker: 'an official' }],
      ['Kori Voice reported citing two officials that the post was taken.', { teller: 'Kori Voice', speaker: 'two officials' }],
    ],
    skips: ['Citing an official, Reuters said that the post was taken.'],
  },
  {
    name: 'en/puts-toll',
    match:
      'speaker:(<speaker> | <civilians> | <combatants> | <party>) (in <place>)? (, <at> ..8 , | ,)? (has | have)? (put | puts | gave | gives | given) (..3 (<dead> | <injured>) | <same> ..2 (figure | figures | account | number | numbers))',
    governs: 'sentence',
    finds: [
      ['The army put the death toll at 14.', { speaker: 'The army' }],
      ['Local officials gave a lower toll.', { speaker: 'Local officials' }],
      ['A soldier gave the same figure.', { speaker: 'A soldier' }],
      ['Rebels, in a statement on their radio, put the number of dead at 47.', { speaker: 'Rebels' }],
      ['The Elders Council in Kori put the toll at 12.', { speaker: 'The Elders Council' }],
    ],
    skips: ['The mayor put the blame on the army.'],
  },
  {
    name: 'en/statement-reads',
    match: '(speaker:<statement> (read | reads) | , (read | reads) speaker:<statement>)',
    governs: 'sentence',
    finds: [
      ['“The post was taken,” the army’s statement read.', { speaker: 'the army’s statement' }],
      ['The post was taken, read a statement by the army.', { speaker: 'a statement' }],
    ],
    skips: ['The mayor read a statement.', 'He read the report.'],
  },
  {
    name: 'en/medium-reports',
    match: ', speaker:<statement> .',
    governs: 'before',
    finds: [
      ['The post was taken, Reuters reports.', { speaker: 'Reuters reports' }],
      ['Two soldiers died at the post, Kori Times reports.', { speaker: 'Kori Times reports' }],
    ],
    skips: ['The post was taken after Reuters reports.'],
  },
  {
    name: 'en/signed-by',
    match: '<statement> (<agree-passive> | <say-passive> | released) <by> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['In a statement signed by its spokesman Paul Martin, the army said the post was taken.', { speaker: 'its spokesman Paul Martin' }],
      ['The post was taken, the army said in a statement signed by Major Ann Lee.', { speaker: 'Major Ann Lee' }],
    ],
    skips: ['A deal was signed by Major Ann Lee.'],
  },
  {
    name: 'en/went-on',
    match: ', (speaker:(<sources> | <roles> | <civilians>) | pronoun:<pronoun>) <begin-active> (, | .)',
    governs: 'sentence',
    finds: [
      ['Two trucks, the source went on, burned in Kori.', { speaker: 'the source' }],
      ['The post was taken, the governor continued.', { speaker: 'the governor' }],
    ],
    skips: ['The fighting, the army said, went on.', 'Clashes continued.'],
  },
  {
    name: 'en/according-pronoun',
    match: '<according> pronoun:<pronoun>',
    governs: 'sentence',
    finds: [['According to him, the post was taken.', { pronoun: 'him' }]],
    skips: ['The post was taken.'],
  },
  {
    name: 'en/quoted-as-saying',
    match: 'medium:<phrase> <say> speaker:<phrase> as <gerund-say>',
    governs: 'sentence',
    finds: [['Reuters quoted an official as saying that the post was taken.', { medium: 'Reuters', speaker: 'an official' }]],
    skips: ['Reuters said an official was killed.'],
  },
  {
    name: 'en/was-quoted-by',
    match: 'speaker:<phrase> <say-passive> by medium:<phrase> as <gerund-say>',
    governs: 'sentence',
    finds: [
      ['The governor was quoted by Reuters as saying that the post was taken.', { speaker: 'The governor', medium: 'Reuters' }],
      ['“The post was taken,” the army chief was quoted by state media as saying.', { speaker: 'the army chief', medium: 'state media' }],
    ],
    skips: ['The post was described by Reuters as safe.'],
  },
  {
    name: 'en/was-quoted',
    match: 'speaker:<phrase> <say-passive> as <gerund-say>',
    governs: 'sentence',
    finds: [['The governor was quoted as saying that the post was taken.', { speaker: 'The governor' }]],
    skips: ['The post was described as safe.'],
  },
  {
    name: 'en/by-medium',
    match: '(<participle> | seen | reviewed | obtained | contacted | carried | interviewed | cited) <by> medium:<phrase>',
    governs: 'sentence',
    finds: [
      ['The post was taken, according to an official quoted by Reuters.', { medium: 'Reuters' }],
      ['A document seen by AFP says the post was taken.', { medium: 'AFP' }],
    ],
    skips: ['The post was taken by the army.'],
  },
  {
    name: 'en/medium-learned',
    match: 'medium:<phrase> (<say-active> <from> | <say-passive> <by>) speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Reuters has learned from two officials that the post was taken.', { medium: 'Reuters', speaker: 'two officials' }],
      ['AFP was told by local sources that the post was taken.', { medium: 'AFP', speaker: 'local sources' }],
    ],
    skips: ['Reuters learned that the post was taken.'],
  },
]
