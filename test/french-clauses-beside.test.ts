import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { type EventRecord, readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

const grammars = toGrammars([english, french], loadWorld())

const TUESDAY: readonly [string, string] = ['2025-03-11', '2025-03-11']

function eventsOf(text: string, published: readonly [string, string] | null): readonly EventRecord[] {
  return toRecord(
    readDocument(
      {
        id: 'text',
        url: null,
        outlet: null,
        language: / (?:the|in|on) /.test(text) ? 'en' : 'fr',
        title: null,
        published: published === null ? null : { days: published, basis: 'given', span: null },
        text,
        sha256: '0',
        furniture: [],
      },
      grammars,
    ),
  ).events
}

type Row = Partial<Pick<EventRecord, 'type' | 'place' | 'country' | 'actor' | 'target' | 'claimants' | 'killed' | 'wounded' | 'date'>>

/** Texts as the news writes them, about invented deeds, each with what the table says of the events that it tells. */
const TEXTS: readonly (readonly [text: string, events: readonly Row[]])[] = [
  // What is told as done next, and by whom.
  [
    'Des bandits ont attaqué un car lundi à Gao avant de kidnapper cinq voyageurs de la ville.',
    [{ type: 'abduction', place: 'Gao', actor: 'bandits' }],
  ],
  ['Les rebelles voulaient prendre la ville de Gao avant d’attaquer Kidal.', []],
  // Where the text was last.
  [
    'La ville de Gao a été bombardée lundi. Un tir de mortier y a fait six blessés, a déclaré le gouverneur de la région de Kidal.',
    [{ place: 'Gao', wounded: [6, 6] }],
  ],
  [
    'C’est à Ansongo, un bourg qui se trouve au sud de la ville de Gao, que les rebelles ont tué lundi deux bergers.',
    [{ place: 'Ansongo', killed: [2, 2] }],
  ],
  [
    'Lundi, des rebelles sont entrés au village de Kassoli, non loin de Gao, et s’en sont pris à un poste de police : un agent a été tué.',
    [{ place: 'Kassoli', killed: [1, 1] }],
  ],
  ['Lundi, des rebelles ont gagné Ansongo, ville voisine, et ils ont tué un soldat.', [{ place: 'Ansongo', killed: [1, 1] }]],
  // Who speaks.
  [
    'Selon la protection civile du Mali, une bombe a tué lundi deux fillettes à Gao. Une bombe a fait trois morts à Kidal mardi, selon cette même source.',
    [{ place: 'Gao' }, { place: 'Kidal', claimants: ['Malian civil defense'] }],
  ],
  ['Le maire Paul Sanou précise que trois soldats de la garnison ont été tués lundi à Gao.', [{ killed: [3, 3], claimants: ['Paul Sanou'] }]],
  ['À en croire les services de communication de l’armée malienne, un drone a visé le marché de Gao lundi.', [{ claimants: ['Malian army'] }]],
  // Who sent what, who lost whom.
  ['La garde a abattu lundi un drone envoyé par les rebelles contre Gao, au Mali.', [{ type: 'disrupted_weapons', place: 'Gao' }]],
  ['Les raids de Damas ont tué lundi neuf bergers dans la province d’Idleb.', [{ actor: 'Syrian forces', killed: [9, 9] }]],
  [
    'Lundi à Gao, de violents combats avec des miliciens affiliés à l’État islamique ont fait six morts et deux blessés parmi les soldats.',
    [{ actor: 'Islamic State', target: 'Malian army', killed: [6, 6], wounded: [2, 2] }],
  ],
  ['Deux soldats maliens, Paul Sanou et Jean Keita, ont été tués lundi dans une attaque à Gao.', [{ killed: [2, 2], target: 'Malian army' }]],
  ['Un officier a indiqué que l’on se battait lundi encore à Gao.', [{ type: 'armed_clash', actor: null }]],
  ['À Gao, lundi, cinq de nos soldats sont tombés, a déclaré le colonel Jean Keita.', [{ killed: [5, 5] }]],
  [
    'L’aviation malienne a mené, dans la nuit de lundi, avec l’aide de la Russie, une frappe contre le camp de Kassoli.',
    [{ type: 'air_drone_strike' }],
  ],
  ['Une frappe a été exécutée lundi près de Gao par l’aviation de la junte.', [{ type: 'air_drone_strike', killed: null }]],
  ['Lundi à Mora, un kamikaze, repoussé par les villageois, s’est fait exploser près de la rivière.', [{ type: 'suicide_bomb', place: 'Mora' }]],
  ['Deux kamikazes se sont fait sauter lundi à Mora, sans causer la mort de personne.', [{ killed: [0, 0] }]],
  ['Une faction de la guérilla, le M23, a attaqué lundi le village de Kibumba.', [{ place: 'Kibumba', actor: 'M23' }]],
  ['Sept personnes dont trois enfants, âgés de 7 et 4 ans, et un bébé de six mois, ont été tuées lundi à Gao.', [{ place: 'Gao', killed: [7, 7] }]],
  ['Six (6) agents de la police ont été tués lundi à Gao.', [{ place: 'Gao', killed: [6, 6] }]],
  [
    'Le maire de la ville de Gao a fait savoir qu’un homme avait été tué lundi lors d’un tir ayant touché cette ville du nord du Mali.',
    [{ place: 'Gao', killed: [1, 1] }],
  ],
  // One more of the kind.
  [
    'Une frappe a tué trois bergers lundi à Gao et une autre, à Kidal, a fait deux blessés mardi.',
    [
      { place: 'Gao', killed: [3, 3], date: ['2025-03-10', '2025-03-10'] },
      { place: 'Kidal', wounded: [2, 2], date: TUESDAY },
    ],
  ],
  [
    'A strike killed three herders in Gao on Monday and another in Kidal wounded two.',
    [
      { place: 'Gao', killed: [3, 3] },
      { place: 'Kidal', wounded: [2, 2] },
    ],
  ],
  // The same attack again.
  [
    'Des rebelles ont attaqué lundi le poste de Gao, au Mali. L’attaque a été repoussée par les militaires.',
    [{ place: 'Gao', actor: 'rebels', target: 'Malian army' }],
  ],
  [
    'Une embuscade a été tendue lundi à Gao. Des images circulent. La presse locale parle de la ruse des assaillants. Trois policiers ont été tués.',
    [{ place: 'Gao', killed: [3, 3] }],
  ],
  // Places that are left.
  ['Des soldats maliens ont abandonné lundi deux bases près de Kidal.', [{ type: 'movement', place: 'Kidal', actor: 'Malian army' }]],
  ['Les habitants ont abandonné lundi le village de Kassoli.', []],
  // What goes on somewhere is no news, and neither is a picture of another time.
  ['Le préfet de Mora a visité une zone où l’armée combat les rebelles.', []],
  ['Des miliciens attaquent la ville de Gao, le 3 mars 2024 (photo d’archives).', []],
  ['FILE PHOTO: Rebels attack a base in Gao on March 3, 2024.', []],
  // A war's toll, and what began it.
  [
    'La guerre que la Russie mène en représailles à l’assaut mené par le Front du fleuve à Koursk le 3 mai 2023 a fait 4 500 morts. ' +
      'L’assaut du 3 mai 2023 avait coûté la vie à 120 habitants. Trente habitants avaient été enlevés ce jour-là.',
    [{ actor: 'Front du fleuve', country: 'RU', killed: [120, 120], date: ['2023-05-03', '2023-05-03'] }],
  ],
  // Entries by their hour.
  [
    'Un tir de roquette a visé Gao la veille.\n\n• 14:30 heure de Bamako\n\nUne frappe a visé une ferme de Kidal et a blessé un berger.',
    [
      { place: 'Gao', date: ['2025-03-11', '2025-03-11'] },
      { place: 'Kidal', date: ['2025-03-12', '2025-03-12'] },
    ],
  ],
]

test.each(TEXTS)('%s', (text, rows) => {
  const events = eventsOf(text, ['2025-03-12', '2025-03-12'])
  const told = events.map((event, index) =>
    Object.fromEntries(Object.keys(rows[index] ?? {}).map((slot) => [slot, event[slot as keyof EventRecord]])),
  )
  expect(told).toEqual(rows)
})

test('a date without a year is of the year of another beside it', () => {
  const [event] = eventsOf('Le siège de la ville a commencé le 3 mars 2021. Le 9 avril, des rebelles ont tué deux soldats à Gao.', null)
  expect(event?.date).toEqual(['2021-04-09', '2021-04-09'])
})
