import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import { toFurnitureTable } from './furniture-table.ts'
import { toFurniture } from './to-furniture.ts'

const table = toFurnitureTable([frenchFurniture, englishFurniture])
const PROSE = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture, sans donner de bilan de l’incident.'
const OTHER = 'Une enquête a été ouverte par le parquet de la ville, qui n’exclut aucune piste, selon une source proche du dossier.'
const THIRD = 'Les habitants du quartier ont passé la nuit dans une école, où des repas leur ont été servis par les secours.'
const found = (text: string, title: string | null = null): string[] =>
  toFurniture(text, table, { title, known: [] }).map(({ span, kind }) => `${kind}: ${text.slice(...span)}`)

describe('lines around an article', () => {
  test.each([
    ['https://lephare.example/a/12', 'header'],
    ['Partager cet article', 'share'],
    ['Share this article on social media', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['Lire aussi : Le port fermé pour une semaine', 'related'],
    ['READ ALSO: Port closed for a week', 'related'],
    ['Recommandé pour vous', 'related'],
    ['Recommended for you', 'related'],
    ['Inscrivez-vous à notre lettre du matin', 'boilerplate'],
    ['We use cookies to improve your visit.', 'boilerplate'],
    ['Leave a comment', 'boilerplate'],
    ['3 min de lecture', 'boilerplate'],
    ['4 minute read', 'boilerplate'],
    ['Lire la suite', 'boilerplate'],
    ['Photo: Agence Demain', 'caption'],
    ['Le port de Vallonne en 2021. © Agence Demain', 'caption'],
    ['Un camion brûlé / AFP', 'caption'],
    ['Source : Agence Demain', 'source'],
    ['resource : Demain', 'source'],
    ['Avec Agence Demain', 'source'],
    ['L.M.', 'boilerplate'],
    ['***', 'boilerplate'],
  ])('“%s” is %s', (line, kind) => {
    expect(found(`${PROSE}\n\n${OTHER}\n\n${line}`)).toEqual([`${kind}: ${line}`])
  })

  test.each([
    'Share prices fell in the port town after the blast.',
    'Sources : deux soldats tués dans le nord',
    'Par ailleurs, une maison a brûlé.',
    'By noon the road was open again.',
    'Le 3 mars 2025, une bombe a explosé devant la mairie.',
    'Related attacks killed two people on Monday.',
    'Photo in hand, she waited at the gate.',
    'Lire ses lettres était interdit.',
    'VIDÉO : deux morts dans le port de Vallonne.',
    'Les protÃ©gés du maire ont été relâchés.',
  ])('“%s” is prose', (line) => {
    expect(found(`${PROSE}\n\n${OTHER}\n\n${line}\n\n${THIRD}`)).toEqual([])
  })

  test('titles under a heading of related articles belong to it, the next paragraph does not', () => {
    expect(found(`${PROSE}\n\nÀ lire aussi\n\nLe port fermé\n\nGrève au marché\n\n${OTHER}`)).toEqual([
      'related: À lire aussi',
      'related: Le port fermé',
      'related: Grève au marché',
    ])
  })
})

describe('the top of a text', () => {
  test('title, section, logo, address, date and byline', () => {
    const top = 'Monde\n\nLogo Le Phare\n\nDeux drones tombent près du port\n\nhttps://lephare.example/x\nPar Ana Roy\nPublié le 3 mars 2025 à 12:10'
    const text = `${top}\n\n${PROSE}`
    expect(found(text)).toEqual([
      'header: Monde',
      'header: Logo Le Phare',
      'title: Deux drones tombent près du port',
      'header: https://lephare.example/x',
      'header: Par Ana Roy',
      'header: Publié le 3 mars 2025 à 12:10',
    ])
  })
  test('a title that repeats is one each time, even with a full stop', () => {
    const title = 'Deux drones tombent près du port.'
    expect(found(`${title}\n\nAgence de Presse Demain\n${title}\n[03/ Mars/2025]\n${PROSE}`)).toEqual([
      `title: ${title}`,
      'header: Agence de Presse Demain',
      `title: ${title}`,
      'header: [03/ Mars/2025]',
    ])
  })
  test('a known title is found wherever it stands', () => {
    expect(found(`${PROSE}\nDrones sur le port\n${OTHER}`, 'Drones sur le port')).toEqual(['title: Drones sur le port'])
  })
  test('a stored page’s prefix is a header, what follows is prose', () => {
    expect(found(` date 2025-10 ${PROSE}`)).toEqual(['header: date 2025-10'])
    expect(found(` date 2025-10-11 ${PROSE}`)).toEqual(['header: date 2025-10-11'])
  })
  test('a first sentence is no title', () => expect(found(`Deux drones sont tombés.\n\n${PROSE}`)).toEqual([]))
  test('a text of one line has no title', () => expect(found('Deux drones tombent près du port')).toEqual([]))
  test('lines broken by hand are no titles', () => {
    expect(found('Deux drones sont tombés lundi près\ndu port de Vallonne, a indiqué\nla préfecture.')).toEqual([])
  })
})

describe('datelines', () => {
  test.each([
    'VALLONNE, Dec. 5 (Demain) –',
    'VALLONNE, 12 mars (Agence Demain) -',
    'VALLONNE Décembre 05.2023 (Demain) –',
    'Vallonne, le 3 mars 2025 –',
    'VALLONNE (Demain) —',
    'Vallonne, Port-Sud (Demain News) --',
    'Vallonne, 3 March:',
  ])('“%s”', (dateline) => expect(found(`${dateline} ${PROSE}`)).toEqual([`dateline: ${dateline}`]))
  test.each([
    'Deux frappes – dont une à Vallonne (nord) – ont eu lieu lundi matin.',
    'L’armée (FDS) a annoncé deux morts lundi matin.',
    'ALERTE : deux morts lundi matin à Vallonne.',
    'ILS ONT TOUT DIT AUX JUGES — et pourtant rien ne change à Vallonne.',
  ])('“%s” has none', (text) => expect(found(text)).toEqual([]))
})

test('the end of the last paragraph may name the source or break off', () => {
  expect(found(`${PROSE} Source: Agence Demain`)).toEqual(['source: Source: Agence Demain'])
  expect(found(`${PROSE} [...]`)).toEqual(['boilerplate: [...]'])
  expect(found(`${PROSE} Read more`)).toEqual(['boilerplate: Read more'])
})

test('spans lie inside the text, in order, without overlap, whatever the text', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    'date 2024-01 ',
    'VALLONNE (Demain) – ',
    PROSE,
    'Lire aussi',
    'Photo: X',
    '© Y',
    'Source: Z',
    '3 mars 2025',
    '#mot',
    '\ud800',
    '\u202e',
    'TV',
    '[…]',
    '(',
    '–',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 40 }).map((parts) => parts.join('')),
      ),
      (text) => {
        let end = 0
        for (const { span } of toFurniture(text, table)) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
    { numRuns: 1000 },
  )
})

test.each(['a ', '(', '– ', '©', ' ', '.', 'A.', '/ ', '1 ', 'date 2024-01 '])('a line of a million “%s” costs little', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length)
  const before = performance.now()
  toFurniture(text, table)
  expect(performance.now() - before).toBeLessThan(100)
})
