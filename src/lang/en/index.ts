import type { Language } from '../language.ts'
import { auxiliaries, beActive } from './auxiliaries.ts'
import { aftermath, days, months, roundups, weekdays } from './days.ts'
import { events } from './events.ts'
import { englishFurniture } from './furniture.ts'
import { inflectAdjective, inflectNoun, inflectVerb } from './inflection.ts'
import { loaded } from './loaded.ts'
import { numbers } from './numbers.ts'
import { placePhrases } from './place-phrases.ts'
import { speech } from './speech.ts'
import { tallies } from './tallies.ts'
import { words } from './words.ts'
import { habits } from './writing.ts'

export const english: Language = {
  code: 'en',
  name: 'English',
  habits,
  headFirst: false,
  words,
  inflectVerb,
  inflectNoun,
  inflectAdjective,
  auxiliaries,
  beActive,
  numbers,
  weekdays,
  months,
  days,
  aftermath,
  roundups,
  speech,
  loaded,
  events,
  tallies,
  placePhrases,
  furniture: englishFurniture,
}
