import { ACTS, CARRIERS, GRAMMAR, THINGS } from '../lang/index.ts'

const SHAPES = ['', 'infinitive-', 'gerund-'] as const
const VOICES = ['active', 'passive'] as const

/** Every class that a level can give a unit, so that a rule's misspelt class is found when rules are compiled. */
export const CLASSES: ReadonlySet<string> = new Set([
  ...GRAMMAR,
  ...THINGS,
  ...[...ACTS, ...CARRIERS].flatMap((name) => [
    name,
    ...SHAPES.map((shape) => `${shape}${name}`),
    ...VOICES.map((voice) => `${name}-${voice}`),
    `${name}-noun`,
  ]),
  ...[
    'digits',
    'capital',
    'amount',
    'year',
    'ordinal',
    'times',
    'portion',
    'weapon-portion',
    'percent',
    'number',
    'scale',
    'collective',
    'hedge',
    'weekday',
    'month',
    'clock-time',
    'dotted-time',
    'day-number',
    'short-year',
    'lone-year',
    'century',
    'quality',
    'filler',
  ],
  ...['nationality', 'demonym', 'name', 'place', 'actor', 'outlet', 'country', 'unknown', 'auxiliary', 'act-verb', 'act-noun', 'carrier', 'thing'],
  ...['day', 'day-like', 'phrase', 'verb', 'finite', 'infinitive', 'gerund', 'participle', 'does', 'done', 'goal', 'aside', 'quote'],
  ...['party', 'people', 'facility', 'weapon', 'deed', 'speaker', 'toll', 'statement', 'other', 'hospital'],
])
