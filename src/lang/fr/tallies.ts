import type { TallyRule } from '../language.ts'

export const tallies: readonly TallyRule[] = [
  {
    name: 'fr/troops',
    match: 'value:<people> (<locate> | <locate-passive>)',
    gives: 'troops',
    finds: [
      ['Environ 2 500 soldats sont stationnés à Gao.', { value: 'Environ 2 500 soldats' }],
      ['Quelque 300 militaires sont déployés à Kidal.', { value: 'Quelque 300 militaires' }],
    ],
    skips: ['Des soldats sont stationnés à Gao.'],
  },
  {
    name: 'fr/percent',
    match: '(augmenté | baissé | diminué | reculé | progressé | hausse | baisse | augmentation) ..2 value:<percent>',
    gives: 'percent_change',
    finds: [
      ['Le rythme des attaques a augmenté de 45 %.', { value: '45 %' }],
      ['Les attaques ont baissé de 10 %.', { value: '10 %' }],
    ],
    skips: ['Le village compte 45 % de femmes.'],
  },
]
