import type { TallyRule } from '../language.ts'

export const tallies: readonly TallyRule[] = [
  {
    name: 'en/troops',
    match: 'value:<people> (<locate> | <locate-passive>)',
    gives: 'troops',
    finds: [
      ['About 2,500 soldiers are stationed in Gao.', { value: 'About 2,500 soldiers' }],
      ['Some 300 soldiers are deployed in Kidal.', { value: 'Some 300 soldiers' }],
    ],
    skips: ['Soldiers are stationed in Gao.'],
  },
  {
    name: 'en/percent',
    match: '(increased | rose | risen | fell | fallen | dropped | declined | decreased | increase | rise | drop | decline) ..2 value:<percent>',
    gives: 'percent_change',
    finds: [
      ['The pace of attacks rose by 45%.', { value: '45%' }],
      ['Attacks fell by 10 percent.', { value: '10 percent' }],
    ],
    skips: ['Women are 45% of the village.'],
  },
]
