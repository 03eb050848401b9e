import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

const grammars = toGrammars([english, french], loadWorld())

/** What a text tells: each event by its type, its place and how many it killed. */
function toldIn(language: string, text: string): string[] {
  const { events } = toRecord(
    readDocument(
      {
        id: 'text',
        url: null,
        outlet: null,
        language,
        title: null,
        published: { days: ['2025-03-12', '2025-03-12'], basis: 'given', span: null },
        text,
        sha256: '0',
        furniture: [],
      },
      grammars,
    ),
  )
  return events.map(({ type, place, killed }) => [type, place ?? 'nowhere', ...(killed === null ? [] : [killed[0]])].join(' '))
}

/** Places of one list, each with an event of its own. */
const LISTS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Near Gao and Kidal, Malian soldiers detained seven suspects on Monday.', 'arrest Gao', 'arrest Kidal'],
  ['fr', 'Dans les villes de Gao et de Kidal, l’armée a arrêté dix suspects lundi.', 'arrest Gao', 'arrest Kidal'],
  ['en', 'Malian soldiers killed seven rebels in Gao and Kidal on Monday.', 'armed_clash Gao', 'armed_clash Kidal'],
  [
    'en',
    'The army said 24 militants had been killed in a series of operations in North Waziristan, South Waziristan and Bannu over the past three days.',
    'armed_clash North Waziristan',
    'armed_clash South Waziristan',
    'armed_clash Bannu',
  ],
  [
    'fr',
    'L’armée a tué sept terroristes lors d’opérations menées à Gao, Kidal et Ménaka ces trois derniers jours.',
    'armed_clash Gao',
    'armed_clash Kidal',
    'armed_clash Menaka',
  ],
  ['fr', 'Au moins 1 200 civils ont été tués à Gao, Kidal et Ménaka depuis janvier.'],
]

/** What happens again and again is no event. */
const HABITS: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'Militants often target convoys in Gao. Gunmen frequently attack farmers near Kidal.'],
  ['fr', 'Les rebelles attaquent souvent des convois à Gao. Des bandits enlèvent fréquemment des villageois à Kidal.'],
]

/** An attack of which nothing but its stopping is told. */
const STOPPED: readonly (readonly [language: string, text: string, ...events: string[]])[] = [
  ['en', 'A suicide bomber was killed by police in Khost on Monday before he could reach his target.', 'disrupted_weapons Khost 1'],
  ['en', 'Guards shot dead a suicide bomber near a mosque in Khost on Monday.', 'disrupted_weapons Khost 1'],
  ['fr', 'Un kamikaze a été abattu lundi à Maiduguri avant d’avoir pu atteindre sa cible.', 'disrupted_weapons Maiduguri 1'],
  [
    'en',
    'Security forces thwarted a suicide attack on a camp in Khost on Monday. Soldiers shot dead all three attackers before they could get inside.',
    'disrupted_weapons Khost 3',
  ],
]

test.each([...LISTS, ...HABITS, ...STOPPED])('%s: %s', (language, text, ...events) => {
  expect(toldIn(language, text)).toEqual(events)
})
