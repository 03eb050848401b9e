import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([english, french], loadWorld())

function actorsIn(language: string, text: string): string[] {
  const { events } = toRecord(readDocument(toTestDocument(text, language), grammars))
  return events.map(({ actor, target }) => `${actor ?? 'nobody'} > ${target ?? 'nobody'}`)
}

/** A text, and who did what it tells to whom. */
const ROWS: readonly (readonly [language: string, text: string, ...sides: string[]])[] = [
  // Whoever shoots is a gunman.
  ['en', 'Two men on a motorcycle shot dead a teacher in Gao on Monday.', 'gunmen > teachers'],
  ['en', 'Unidentified assailants gunned down a mayor in Gao on Monday.', 'gunmen > mayor'],
  // Those last told of
  [
    'fr',
    'Boko Haram a attaqué lundi la base de Gao. Les hommes armés ont tué deux soldats. Le lendemain, ils ont pris le village de Koui.',
    'Boko Haram > Malian army',
    'Boko Haram > nobody',
  ],
  // What goes between subject and verb
  ['en', 'The bandits, numbering over fifty, killed six farmers in Gao on Monday.', 'bandits > farmers'],
  ['fr', 'Les rebelles, circulant à moto, ont tué six paysans lundi à Gao.', 'rebels > farmers'],
  // A movement's name begins with its people's, and it claims its own deeds.
  ['en', 'An attack claimed by the Malian Freedom Front wounded two guards in Gao on Monday.', 'Malian Freedom Front > guards'],
  // All that one state throws from afar
  [
    'en',
    'An Israeli drone struck a car in Khiam on Sunday, killing a man. Artillery shelled Odaisseh.',
    'Israeli forces > civilians',
    'Israeli forces > civilians',
  ],
  // Whom a group fights is not whom it hits.
  ['fr', 'Dix civils ont été tués lundi à Goma par le M23, en guerre contre l’armée.', 'M23 > civilians'],
  // A coalition of two, or strikes of two
  ['en', 'The US-British coalition struck a depot in Taiz, in Yemen, on Monday.', 'US forces and British forces > nobody'],
  ['fr', 'Des frappes américano-britanniques ont visé Taëz, au Yémen, lundi.', 'US forces and British forces > nobody'],
  // What people wear, and where they sit
  ['fr', 'Des hommes armés, vêtus d’uniformes militaires, ont tué dix civils lundi à Gao.', 'gunmen > civilians'],
  ['en', 'The Houthis fired two missiles at the USS Coral Sea on Monday.', 'Houthis > USS Coral Sea'],
]

test.each(ROWS)('%s: %s', (language, text, ...sides) => {
  expect(actorsIn(language, text)).toEqual(sides)
})
