import { describe, expect, it } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

const grammars = toGrammars([english, french], loadWorld())

function readText(language: string, text: string): ReturnType<typeof toRecord> {
  const published = { days: ['2025-03-12', '2025-03-12'], basis: 'the test says so', span: null } as const
  return toRecord(
    readDocument({ id: 'test', url: null, outlet: null, language, title: null, published, text, sha256: 'test', furniture: [] }, grammars),
  )
}

/** Metric, figures and countries of each tally of a text, and how many events it tells besides. */
const summary = (language: string, text: string): string => {
  const { tallies, events } = readText(language, text)
  const figures = tallies.map(({ metric, value, region, parts }) =>
    `${metric} ${value[0]}${value[1] === null ? '+' : ''} ${region.join('+')}${parts.length > 0 ? ` of ${parts.length} parts` : ''}`.trim(),
  )
  return `${figures.join(', ')} | ${events.length}`
}

const FRENCH = [
  ['C’est la 132e attaque contre l’armée malienne depuis mars.', 'attacks 132 | 0'],
  ['Les rebelles ont mené 75 attaques depuis mars : 35 au Mali et 40 au Niger.', 'attacks 75 ML+NE of 2 parts | 0'],
  ['L’année dernière, 212 attaques ont frappé le Burkina Faso.', 'attacks 212 BF | 0'],
  ['En 2024, les groupes armés ont tué 312 civils au Mali.', 'killed 312 ML | 0'],
  ['La guerre a fait plus de 150 000 morts et déplacé 12 millions de personnes.', 'killed 150001+, other 12000000 | 0'],
  ['Le conflit a fait plus de 10 millions de déplacés.', 'other 10000001+ | 0'],
  ['Environ 1 800 soldats sont stationnés au Tchad et environ 600 au Mali.', 'troops 1800 TD, troops 600 ML | 0'],
  ['Le mouvement compte de 3 000 à 4 000 membres au Niger.', 'members 3000 NE | 0'],
  ['Les attaques ont augmenté de 30 % en un an.', 'percent_change 30 | 0'],
  ['L’ennemi a perdu 1 200 soldats en une journée.', 'killed 1200 | 0'],
  ['Les attaques ont baissé de 10 % en un an.', 'percent_change -10 | 0'],
  ['Des rebelles ont attaqué lundi un camp de l’armée à Gao, au Mali, tuant cinq soldats. Les assaillants ont perdu neuf hommes.', 'killed 9 ML | 1'],
  ['Des rebelles ont attaqué lundi un camp de l’armée à Gao, au Mali. Les combats ont fait trois morts du côté des rebelles.', 'killed 3 ML | 1'],
  ['Une attaque contre l’armée à Gao, au Mali, a fait lundi trois morts côté rebelles et deux blessés parmi les soldats.', 'killed 3 ML | 1'],
  ['Onze soldats ont péri et vingt ont été blessés lundi dans deux attaques simultanées à Gao et Kidal, au Mali.', 'killed 11 ML, wounded 20 ML | 2'],
  ['Un soldat malien a été tué et quatre blessés ces dernières 24 heures au Mali, a dit mardi un colonel.', 'killed 1 ML, wounded 4 ML | 0'],
  ['Deux civils et un soldat ont péri en 24 heures au Mali.', 'killed 3 ML | 0'],
  ['Le parti dit avoir recensé 48 personnes tuées lundi et mardi dans plusieurs attaques au Mali.', 'killed 48 ML | 0'],
  ['Cette attaque porte à 57 le nombre de journalistes tués au Mali.', 'killed 57 ML | 0'],
  ['Sur les 251 personnes enlevées, 57 restent retenues au Mali.', 'other 57 ML | 0'],
  ['Le bilan au Mali est passé à 14 morts.', 'killed 14 ML | 0'],
  ['La guerre au Mali, déclenchée en 2011, a fait plus d’un demi-million de morts.', 'killed 500001+ ML | 0'],
  ['Le nombre de combattants du Front au Mali variait entre « 3 000 et 5 000 ».', 'members 3000 ML | 0'],
  ['Lundi, des obus ont tué trois personnes à Kharkiv, portant le bilan à 812 morts.', 'killed 812 UA | 1'],
  // No totals: one attack's own toll, a habit, a first time, what a camp holds.
  ['Des rebelles ont attaqué lundi à Gao un site qui abritait environ 1 500 déplacés.', ' | 1'],
  ['Les rebelles ont tué 12 soldats à Gao mardi.', ' | 1'],
  ['Au total, 12 personnes ont été tuées dans l’attentat de Gao.', ' | 1'],
  ['Depuis le début des combats, l’armée bombarde les villages.', ' | 0'],
  ['Deux drones ont frappé Gao, une première depuis 2022.', ' | 1'],
] as const

const ENGLISH = [
  ['It was the 132nd attack on the Malian army since March.', 'attacks 132 | 0'],
  ['Since January, the rebels have carried out 75 attacks: 35 in Mali and 40 in Niger.', 'attacks 75 ML+NE of 2 parts | 0'],
  ['In 2024, bandits killed 312 people in Nigeria.', 'killed 312 NG | 0'],
  ['The war has killed more than 150,000 people and displaced 12 million.', 'killed 150001+, other 12000000 | 0'],
  ['Rebels have abducted 250 people since January.', 'other 250 | 0'],
  ['France has 1,800 troops in Chad and about 600 in Mali.', 'troops 1800 TD, troops 600 ML | 0'],
  ['The group boasts 800 fighters.', 'members 800 | 0'],
  ['The pace of attacks rose by 35%.', 'percent_change 35 | 0'],
  ['Attacks fell by 10 percent in March.', 'percent_change -10 | 0'],
  ['The army said the rebels had lost 60 fighters.', 'killed 60 | 0'],
  // The attackers' own dead, beside the event in which they died.
  ['Rebels attacked a base in Gao, in Mali, on Monday, killing five soldiers. Six rebels also died.', 'killed 6 ML | 1'],
  ['Troops killed ten bandits in Gao, in Mali, on Monday. Two soldiers were wounded.', 'wounded 2 ML | 1'],
  ['Seven soldiers and 15 militants were killed in an attack on a post in Gao, in Mali, on Monday.', 'killed 15 ML | 1'],
  ['The army repelled an attack by rebels on Gao, in Mali, on Monday, killing dozens of fighters.', 'killed 20+ ML | 1'],
  ['Rebels attacked a mosque in Gao, in Mali, on Monday, killing six people. Three gunmen were killed by security forces.', 'killed 3 ML | 1'],
  ['Shells hit the market of Gao, in Mali, on Monday as the death toll of the war rose to 27,000.', 'killed 27000 ML | 1'],
  // Parts of a running total, and periods that are not over.
  [
    'Rebels have killed 48 people in Mali since the start of the year, among them ten traders and 35 soldiers.',
    'killed 48 ML, killed 10 ML, killed 35 ML | 0',
  ],
  ['More than 200 people have been killed in Mali so far this year.', 'killed 201+ ML | 0'],
  ['On Monday shells killed three people in Kharkiv, bringing the death toll to 812.', 'killed 812 UA | 1'],
  [
    'The army said it had destroyed 20 drones overnight. It said air defences downed 13 of the drones over Gao, six over Kidal and one over Ansongo, in Mali.',
    'other 20 | 3',
  ],
  ['The raid brings to 57 the number of soldiers killed in Mali since January.', 'killed 57 ML | 0'],
  ['The number of slain villagers in Mali has climbed to more than 2,585.', 'killed 2586+ ML | 0'],
  ['The total death toll in Mali since 7 May 2024 now exceeds 31,100.', 'killed 31100 ML | 0'],
  ['The death of a nurse brings to 204 the number of medics killed in Mali.', 'killed 204 ML | 0'],
  ['Some 3,400 murders were counted in Jamaica last year.', 'killed 3400 JM | 0'],
  ['Rebels attacked a base in Gao, in Mali, on Monday, killing five soldiers. The attackers lost nine men, the army said.', 'killed 9 ML | 1'],
  // No totals: one attack's own toll, a third time, what it has grown to.
  ['A bomb hit a bus in Gao, in Mali, on Monday. The death toll rose to 17 on Tuesday after two of the injured died.', ' | 1'],
  ['In March 2024, gunmen attacked a market in Jos, killing 12 people.', ' | 1'],
  ['A suicide bomber killed 12 soldiers in Gao on Tuesday, the third such attack since May.', ' | 1'],
] as const

describe('counts that are no single event', () => {
  it.each(FRENCH)('French: %s', (text, expected) => {
    expect(summary('fr', text)).toBe(expected)
  })
  it.each(ENGLISH)('English: %s', (text, expected) => {
    expect(summary('en', text)).toBe(expected)
  })
  it('dates a running total from the day behind the word for since', () => {
    expect(readText('fr', 'Depuis le 4 février 2025, l’armée a subi 40 attaques.').tallies[0]).toMatchObject({ since: '2025-02-04', until: null })
  })
  it('dates a toll of several places by the day of their deeds', () => {
    const { tallies } = readText('fr', 'Des rebelles ont attaqué lundi Gao et Kidal, au Mali, tuant neuf personnes au total.')
    expect(tallies[0]).toMatchObject({ metric: 'killed', since: '2025-03-10', until: '2025-03-10' })
  })
  it('tells a total told twice once, with both places as evidence', () => {
    const { tallies } = readText('en', 'More than 25,000 people have died in Sudan. The war in Sudan has killed more than 25,000 people.')
    expect(tallies.map(({ value, at }) => [value, at.length])).toEqual([[[25_001, null], 2]])
  })
  it('takes a toll that two places add up to for a total of both', () => {
    const { tallies, events } = readText(
      'en',
      'Air strikes killed nine people in Mali on Monday. One strike killed four people in Gao. Another strike killed five people in Kidal.',
    )
    expect(tallies.map(({ metric, value }) => [metric, value])).toEqual([['killed', [9, 9]]])
    expect(events.map(({ killed }) => killed)).toEqual([
      [4, 4],
      [5, 5],
    ])
  })
})

describe.each([french, english])('tally rules of a language', ({ code, tallies }) => {
  for (const { name, finds, skips } of tallies) {
    it.each(finds)(`${name} finds «%s»`, (text, slots) => {
      const found = readText(code, text).tallies.filter(({ foundBy }) => foundBy === name)
      expect(found.map(({ spans }) => spans['value']?.map((span) => text.slice(...span)).join())).toContain(slots['value'])
    })
    it.each(skips)(`${name} skips «%s»`, (text) => {
      expect(readText(code, text).tallies.filter(({ foundBy }) => foundBy === name)).toEqual([])
    })
  }
})

it('the attackers’ own dead are told by those who tell of them, and not by all who tell of the attack', () => {
  const { tallies } = readText(
    'en',
    'Gunmen killed six people in Gao, Mali, on Monday, witnesses said. Three gunmen were killed in the attack, the army said.',
  )
  expect(tallies.map(({ value, claimants }) => [value, claimants])).toEqual([[[3, 3], ['Malian army']]])
})
