import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([english, french], loadWorld())

/** A text of two paragraphs, its first line a title, and who tells of each of its events. */
type Row = readonly [language: string, title: string, text: string, ...claimants: string[]]

function tellersOf(language: string, title: string, body: string): string[] {
  const { events } = toRecord(
    readDocument(
      {
        ...toTestDocument(`${title}\n\n${body}`, language),
        title,
        furniture: [{ kind: 'title', span: [0, title.length] }],
      },
      grammars,
    ),
  )
  return events.map(({ claimants }) => claimants.join('; '))
}

const TITLES: readonly Row[] = [
  ['en', 'Nine soldiers killed in Gao ambush: police', 'Nine soldiers were killed in an ambush near Gao on Monday.', 'police'],
  ['fr', 'Mali : neuf soldats tués à Gao (sources sécuritaires)', 'Neuf soldats ont été tués lundi dans une embuscade à Gao.', 'security sources'],
  ['fr', 'Mali : les rebelles', 'Neuf soldats ont été tués lundi dans une embuscade à Gao.', ''],
  // Who speaks in the text has the better name.
  ['en', 'Nine soldiers killed in Gao ambush: police', 'Nine soldiers were killed in an ambush near Gao on Monday, a mayor said.', 'mayor'],
]

const OFFICES: readonly Row[] = [
  [
    'en',
    'Raid in Gao',
    'Gunmen killed nine farmers in Gao on Monday, police said. They burned houses, said Ann Lee, the police spokesperson in Gao.',
    'Ann Lee',
  ],
  [
    'fr',
    'Raid à Gao',
    'Neuf paysans ont été tués lundi à Gao, a annoncé le ministère de la Défense. Des maisons ont brûlé, dit un communiqué du ministre de la Défense, Paul Martin.',
    'Paul Martin',
  ],
]

/** Who speaks of a happening beside others. */
const BESIDE: readonly Row[] = [
  // A spokesperson is not the minister who spoke before.
  [
    'en',
    'War in Gao',
    'Foreign Minister Ann Lee said on Monday that talks would go on. The spokesperson for the Malian army said that gunmen had killed nine farmers in Gao.',
    'Malian army spokesperson',
  ],
  ['en', 'Mine in Gao', 'Nine soldiers were killed by a mine in Gao in Mali on Monday, according to an official army report.', 'Malian army'],
  [
    'en',
    'Bomb in Gao',
    'A bomb killed nine people in Gao on Monday, emergency workers said. "Nine people are dead," the Dantiko Ambulance service told AFP.',
    'Dantiko Ambulance',
  ],
  // The office stands behind the name.
  [
    'en',
    'Raid in Gao',
    'Gunmen killed nine farmers in Gao on Monday, Malian officials said. Ann Lee, the governor of the region, said that two more were wounded.',
    'Ann Lee',
  ],
  ['en', 'Raid in Gao', 'Gunmen killed nine farmers in Gao on Monday, police said. Ann Lee told AFP that the gunmen fled.', 'police; Ann Lee'],
]

/** A party's own statement is that party's word, where no medium tells of it. */
const OWN: readonly Row[] = [
  [
    'en',
    'Statement on Gao',
    'The UN Human Rights Office is appalled by the killing of nine farmers in Gao on Monday. Our Office has spoken to survivors.',
    'OHCHR',
  ],
  [
    'en',
    'Statement on Gao',
    'Gunmen killed nine farmers in Gao on Monday. “Our office is closed,” a shopkeeper said of the UN Human Rights Office.',
    '',
  ],
]

test.each(OWN)('%s: %s: %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})

test.each(TITLES)('%s: %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})

test.each([...OFFICES, ...BESIDE])('%s: %s %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})

/** «Le maire, lui, parle de …»: the pronoun only sets who speaks against another. */
const SET_AGAINST: readonly Row[] = [
  ['fr', 'Frappe à Gao', 'Les rebelles ont frappé Gao lundi. Le maire, lui, parle de six morts.', 'mayor'],
  ['fr', 'Frappe à Gao', 'Les rebelles ont frappé Gao lundi. Les habitants, eux, affirment que six personnes sont mortes.', 'residents'],
]

test.each(SET_AGAINST)('%s: %s %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})

const ELSEWHERE: readonly Row[] = [
  // The office of another region
  [
    'en',
    'Strikes on two regions',
    'Shells hit Ochakiv on Monday, said the governor of the Mykolaiv region. In Kherson, the regional governor said a drone killed two people.',
    'Mykolaiv region governor',
    'regional governor',
  ],
  // Behind what a region borders
  ['en', 'Kursk', 'In the region of Kursk, which borders northern Ukraine, Governor Ann Lee said a drone hit a depot on Monday.', 'Ann Lee'],
]

test.each(ELSEWHERE)('%s: %s %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})

/** What a document gives as somebody's own words at length. */
const STATEMENTS: readonly Row[] = [
  [
    'en',
    'A statement',
    'The Kori Liberation Movement issued a statement on Monday.\n\nThe statement in full:\n\n“Our men were shelled in Kidal. \n\nTwo officers were killed in Gao by a mine.”\n\nTroops also shelled Menaka.',
    'Kori Liberation Movement',
    'Kori Liberation Movement',
    '',
  ],
  ['en', 'Two raids in Gao', 'Amado Reyes, Spokesperson\n\nRebels raided an army post in Gao on Monday, killing six soldiers.', 'Amado Reyes'],
  [
    'fr',
    'Deux raids à Gao',
    'Amado Reyes, porte-parole\n\nLes rebelles ont attaqué un poste de l’armée à Gao lundi, tuant six soldats.',
    'Amado Reyes',
  ],
  ['fr', 'Raid à Gao', 'Amado Reyes, commerçant\n\nLes rebelles ont attaqué un poste de l’armée à Gao lundi, tuant six soldats.', ''],
  [
    'fr',
    'Attentats à Gao',
    'C’est ce que rapporte le quotidien Kori Matin lundi.\n\n« Des rebelles ont attaqué un poste de l’armée à Gao. Un camion a sauté sur une mine à Kidal.\n\nLes rebelles ont enlevé un berger à Menaka ».',
    'Kori Matin',
    'Kori Matin',
    'Kori Matin',
  ],
  [
    'en',
    'Strikes on Homs',
    'Strikes hit Homs on Monday, a war monitor said. Six people died, the Syrian Observatory for Human Rights said.',
    'Syrian Observatory for Human Rights',
  ],
]

test.each(STATEMENTS)('%s: %s %s', (language, title, text, ...claimants) => {
  expect(tellersOf(language, title, text)).toEqual(claimants)
})
