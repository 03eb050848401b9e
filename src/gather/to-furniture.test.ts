import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import { toFurnitureTable } from './furniture-table.ts'
import { findFurniture, toFurniture } from './to-furniture.ts'

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
    ['(lm/ar)', 'boilerplate'],
    ['[Traduction : la rédaction ne répond pas des propos cités.]', 'boilerplate'],
    ['– Fin –', 'boilerplate'],
    ['Écrire au desk : desk@lephare.example', 'boilerplate'],
    ['12', 'boilerplate'],
    ['(avec AFP)', 'source'],
    ['Reuters/AP', 'source'],
    ['© Le Phare. Copie interdite.', 'source'],
    ['The post Drones over the port appeared first on The Lighthouse.', 'source'],
    ['Le Phare – 3 mars 2025', 'source'],
    ['Share | Print | Subscribe to the daily letter', 'share'],
    ['Telegram : Le Phare', 'share'],
    ['Des secours près du quai. (Agence Demain/Ana Roy handout)', 'caption'],
    ['Firemen at the quay. [Photo by Port Office]', 'caption'],
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
    'Le maire (Parti du port) a parlé.',
    'La police (avec l’armée) tient le quai.',
    'Le 3 mars 2025 – Vallonne, où le port a brûlé, compte ses morts.',
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

test('nothing below the heading of the comments is the article’s', () => {
  expect(found(`${PROSE}\n\n${OTHER}\n\n2 comments\n\nZoé\n\n${THIRD}`)).toEqual([
    'boilerplate: 2 comments',
    'boilerplate: Zoé',
    `boilerplate: ${THIRD}`,
  ])
})
test('items of a list of related articles may be whole sentences', () => {
  expect(found(`${PROSE}\n\nArticles similaires :\n- ${OTHER}\n- ${THIRD}`)).toEqual([
    'related: Articles similaires :',
    `related: - ${OTHER}`,
    `related: - ${THIRD}`,
  ])
})
test('a run of keywords is a menu, the titles that end the text after it are of other articles', () => {
  const words = ['port', 'drones', 'secours', 'mer']
  expect(found(`${PROSE}\n\n${words.join('\n')}\n\nGrève au port de Sarre dès lundi`)).toEqual([
    ...words.map((word) => `boilerplate: ${word}`),
    'related: Grève au port de Sarre dès lundi',
  ])
})
test('the credit of a caption stands apart from its words', () => {
  expect(found(`${PROSE}\n\n[Photo : le quai nord, en mai. Crédit : Port de Vallonne]`)).toEqual([
    'caption: [Photo : le quai nord, en mai.',
    'boilerplate: Crédit : Port de Vallonne]',
  ])
})

describe('the top of a text', () => {
  const title = 'Deux drones tombent près du port !'
  test.each([
    [
      'a notice and capitals over a motto',
      '[Essai, rien n’est vrai.]\n\nLE PHARE DU MIDI\nLa lumière du port\n\n',
      ['boilerplate', 'header', 'header'],
    ],
    ['a name and what it stands for', 'PDM | Phare du Midi\nFil général – Sud\n\n', ['header', 'header']],
    ['a name and a motto after a dash', 'PHARE 12 — La lumière du port\n\n', ['header']],
    ['a path', 'Accueil > Monde > Sud\n\n', ['header']],
    ['sections', 'World | Defence\n\n', ['header']],
    ['sections joined by dashes', 'News - Region - Vallonne\n\n', ['header']],
    ['a paper with its motto', 'Les Carnets du Port\nJournal libre – Vallonne\n\n', ['header', 'header']],
    ['a name over a title that repeats', `Complete Port News World\n\n${title}\n\n`, ['header', 'title']],
    ['a reading time', 'Lecture 2 min.\n\n', ['boilerplate']],
  ])('the title is found under %s', (_, above, kinds) => {
    const all = toFurniture(`${above}${title}\n\n${PROSE}`, table).map(({ kind }) => kind)
    expect(all).toEqual([...kinds, 'title'])
    expect(found(`${above}${title}\n\n${PROSE}`).at(-1)).toBe(`title: ${title}`)
  })
  test('a kicker in capitals without a motto is no masthead, a title with a dash stays one', () => {
    expect(findFurniture(`GUERRE DU PORT\n\n${title}\n\n${PROSE}`, table).names.masthead).toBeNull()
    expect(found(`VALLONNE — Deux drones tombent\n\n${PROSE}`)).toEqual(['title: VALLONNE — Deux drones tombent'])
  })
  test('a long line under the title is the lead, though no stop ends it', () => {
    const lead =
      'Deux drones sont tombés près du port de Vallonne et trois autres au large, tuant un pêcheur et blessant quatre dockers qui déchargeaient un navire, a indiqué samedi la mairie'
    const head = 'Deux drones tombent près du port'
    expect(found(`${head}\n\n${lead}\n\n${PROSE}`)).toEqual([`title: ${head}`])
  })
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
  test('a day above a list heads it, and is no date of publication', () => {
    const days = 'Lundi 3 mars :\n\n- Un drone est tombé.\n\n4 mars 2025\n\n- Un autre est tombé.'
    expect(found(`${title}\n\nPublié le 5 mars 2025\n\n${days}\n\n${PROSE}`)).toEqual([`title: ${title}`, 'header: Publié le 5 mars 2025'])
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
    'March 3, 2025 (PORT SUD) -',
    'Vallonne, Port-Sud, SANA –',
    'Vallonne, lundi 3 mars 2025-',
    'Vallonne, le 3 mars 2025.',
    'Vallonne (Demain) – 3 mars 2025.',
    'Vallonne-au-Port, 3 mars 2025 -',
    'Vallonne, le 3 mars 2025, DEMAIN-',
    '(Belga)',
    'VALLONNE:',
    'Vallonne —',
    'Vallonne-',
  ])('“%s”', (dateline) => expect(found(`${dateline} ${PROSE}`)).toEqual([`dateline: ${dateline}`]))
  test.each([
    'Deux frappes – dont une à Vallonne (nord) – ont eu lieu lundi matin.',
    'L’armée (FDS) a annoncé deux morts lundi matin.',
    'ALERTE : deux morts lundi matin à Vallonne.',
    'ILS ONT TOUT DIT AUX JUGES — et pourtant rien ne change à Vallonne.',
    'EXCLUSIVE: Two drones fell near the port of Vallonne on Monday, the office said.',
    'ONU: Deux drones sont tombés lundi près du port de Vallonne.',
    'Vallonne — Le port — a été fermé lundi après la chute de deux drones.',
  ])('“%s” has none', (text) => expect(found(text)).toEqual([]))
})

describe('lines of town, day and names', () => {
  const names = (line: string) => findFurniture(`Deux drones tombent près du port\n\n${line}\n\n${PROSE}`, table).names
  test.each([
    ['Vallonne, mardi 4 mars 2025 (Le Phare avec AHD)', 'dateline', 'Le Phare', 'AHD'],
    ['Vallonne, jeudi 6 mars 2025 – La Voix du Port', 'dateline', 'La Voix du Port', null],
    ['Vallonne, Thursday, March 6, 2025 – Free Harbour (translated from La Voix du Port)', 'dateline', 'Free Harbour', 'La Voix du Port'],
    ['Vallonne and Port-Sud, Monday 24 March 2025', 'dateline', null, null],
    ['Vallonne, Thursday 13 March 2025, 21:30', 'dateline', null, null],
    ['11 March 2025 – The Lighthouse, harbour desk', null, null, null],
    ['11 March 2025 – The Lighthouse, Harbour desk', 'dateline', 'The Lighthouse', null],
    ['• Updated: March 3, 2025', 'header', null, null],
    ['Par Ana al-Roy, le mardi 11 mars 2025', 'header', null, null],
    ['Dimanche 9 mars 2025 – Vallonne, de notre envoyé spécial', 'header', null, null],
    ['From our correspondent in al-Vallonne', 'header', null, null],
  ])('“%s”', (line, kind, paper, agency) => {
    if (kind !== null) expect(found(`Deux drones tombent près du port\n\n${line}\n\n${PROSE}`)[1]).toBe(`${kind}: ${line}`)
    expect(names(line)).toMatchObject({ paper, agency })
  })
  test.each(['Bulletin complet de guerre du 4 mars 2025', 'Two ports bombed: March 4, 2025, the day the sea burned'])('“%s” is a title', (line) =>
    expect(found(`${line}\n\n${PROSE}`)).toEqual([`title: ${line}`]),
  )
})

test('the end of the last paragraph may name the source or break off', () => {
  expect(found(`${PROSE} Source: Agence Demain`)).toEqual(['source: Source: Agence Demain'])
  expect(found(`${PROSE} [...]`)).toEqual(['boilerplate: [...]'])
  expect(found(`${PROSE} (avec Reuters)`)).toEqual(['source: (avec Reuters)'])
  expect(found(`${PROSE} (Belga)`)).toEqual(['source: (Belga)'])
  expect(found(`${PROSE} – AFP`)).toEqual(['source: – AFP'])
  expect(found(`${PROSE} (lm/ar)`)).toEqual(['boilerplate: (lm/ar)'])
  expect(found(`${PROSE} The post Port closed appeared first on Lighthouse.`)).toEqual(['source: The post Port closed appeared first on Lighthouse.'])
  expect(found(`${PROSE} Read more`)).toEqual(['boilerplate: Read more'])
})

/** Parts in order of start, none empty, none over another, all inside the text. */
function expectSound(text: string): void {
  let end = 0
  for (const { span } of toFurniture(text, table)) {
    expect(span[0]).toBeGreaterThanOrEqual(end)
    expect(span[1]).toBeGreaterThan(span[0])
    end = span[1]
  }
  expect(end).toBeLessThanOrEqual(text.length)
}

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
    'Vallonne, mardi 4 mars 2025 (Le Phare avec AHD)',
    'LE PHARE — La mer',
    'The post A appeared first on B.',
    '2 comments',
    '[Photo : le quai. Crédit : Z]',
    '(Belga)',
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
        expectSound(text)
      },
    ),
    { numRuns: 1000 },
  )
})

// What costs more than the line is long runs into the time limit of every test.
test.each(['a ', '(', '– ', 'The post ', '[', 'A - ', '– AFP ', '©', ' ', '.', 'A.', '/ ', '1 ', 'date 2024-01 '])(
  'a line of a million “%s” is parted soundly',
  (unit) => expectSound(unit.repeat(1_000_000 / unit.length)),
)
