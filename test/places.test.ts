import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { type Grammar, readDocument, toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

let grammars: ReadonlyMap<string, Grammar>
beforeAll(() => {
  grammars = toGrammars(languages, loadWorld())
})

function findPlaces(language: string, text: string) {
  const document = { id: 'd', url: null, outlet: null, language, title: null, published: null, text, sha256: '', furniture: [] }
  return toMentions(document, grammars).places
}

describe('a name means the place that the words around it say', () => {
  test.each<[language: string, text: string, name: string, id: string | null | undefined]>([
    ['en', 'Rockets fell on Tripoli, Lebanon.', 'Tripoli', 'tripoli-lb'],
    ['fr', 'Les armées de la région (Cameroun, Niger, Tchad) ont attaqué Bosso.', 'Niger', 'country:NE'],
    ['fr', 'Les alliés (Mali, Burkina Faso, Niger, Tchad) se sont réunis à Gao.', 'Niger', 'country:NE'],
    ['en', 'Militias clashed in Tripoli, in western Libya.', 'Tripoli', 'tripoli-ly'],
    ['fr', 'Des tirs ont visé Tripoli, au Liban.', 'Tripoli', 'tripoli-lb'],
    ['fr', 'Des milices se sont affrontées à Tripoli et à Misrata, en Libye.', 'Tripoli', 'tripoli-ly'],
    ['fr', 'Une frappe a touché la ville de Gaza.', 'ville de Gaza', 'gaza-city'],
    ['fr', 'Des combats ont lieu dans la province de Hama.', 'Hama', 'hama-province'],
    ['en', 'A fire broke out in Alexandria, La., on Monday.', 'Alexandria', 'city:US:Alexandria:31.311'],
    ['en', 'A fire broke out in Columbus, Ohio.', 'Columbus', 'city:US:Columbus:39.961'],
    ['en', 'The sheriff of Laurel County spoke in London. Laurel County is in Kentucky.', 'Laurel County', 'division:US-KY-21125'],
    ['fr', 'L’armée syrienne a bombardé Dayr az-Zawr.', 'Dayr az-Zawr', 'deir-ez-zor'],
    ['fr', 'L’armée syrienne a bombardé Koniko.', 'Koniko', 'conoco-gas-field'],
    ['fr', 'Des chars sont entrés dans la ville de Gaza.', 'Gaza', 'gaza-city'],
    ['fr', 'Une frappe a touché les districts de Tyr et de Nabatiyé, au Liban.', 'Tyr', 'tyre-district'],
    ['en', 'Shells fell on the Kharkiv and Kherson regions on Monday.', 'Kharkiv', 'kharkiv-region'],
    ['fr', 'Selon le gouverneur de la région de Gao, deux soldats ont été tués.', 'région de Gao', 'gao-region'],
    ['en', 'The army struck several towns in West and North Darfur on Sunday.', 'West', 'west-darfur'],
    ['fr', 'Les attaques visent les régions du Nord, du Centre-Nord et du Sahel au Burkina Faso.', 'Nord', 'division:BF-10'],
    ['fr', 'Un raid a visé Kenscoff, dans le département de l’Ouest, en Haïti.', 'Ouest', 'ouest-department'],
    ['en', 'Port Sudan, the Red Sea city where ministers sit, was hit.', 'Red Sea', 'red-sea'],
    ['en', 'Herders attacked Katsina-Ala in Benue State.', 'Katsina-Ala', 'city:NG:Katsina-Ala:7.169'],
    ['en', 'Gunmen raided the village of Lima near Palma, in Mozambique.', 'Lima', null],
    ['en', 'Troops laid an ambush between Douma and Konduga villages in Borno, Nigeria.', 'Douma', null],
    ['en', 'Blasts shook the Shia districts of Kabul.', 'Kabul', 'kabul'],
    [
      'en',
      'The ministers then visited Saint-Marc on Monday, came back to Port-au-Prince and left Haiti again.',
      'Saint-Marc',
      'city:HT:Saint-Marc:19.108',
    ],
    // Kani of Myanmar is not meant by a text about Congo.
    ['fr', 'Dix soldats sont morts dans le Sahel burkinabè.', 'Sahel', 'sahel-region'],
    ['fr', 'Des obus sont tombés à Saint-Marc, en Haïti.', 'Saint-Marc', 'city:HT:Saint-Marc:19.108'],
    ['fr', 'Au Tigré, en Éthiopie, les rebelles ont pris Adigrat et Axoum. L’Éthiopie dément.', 'Adigrat', 'city:ET:Ādīgrat:14.277'],
    ['fr', 'Des hommes armés ont attaqué Paz de Ariporo, en Colombie.', 'Paz de Ariporo', 'city:CO:Paz de Ariporo:5.881'],
    ['en', 'In Colombia, police arrested ten men in Sucre.', 'Sucre', 'division:CO-SUC'],
    ['en', 'Jets bombed villages in Sagaing Region, in Myanmar.', 'Sagaing Region', 'sagaing'],
    ['fr', 'L’Extrême-Nord a compté dix morts, selon le Cameroun.', 'Extrême-Nord', 'far-north-cameroon'],
    ['fr', 'Trois villageois sont morts dans l’extrême-nord du Cameroun.', 'extrême-nord du Cameroun', 'far-north-cameroon'],
    ['fr', 'Dix soldats sont morts dans l’extrême sud-est du Niger, près de la frontière avec le Nigeria.', 'Niger', 'country:NE'],
    ['en', 'Bandits raided Zamfara in North West Nigeria.', 'North West', 'north-west-nigeria'],
    ['en', 'Rockets fell on Idlib in North West Syria.', 'North West', undefined],
    ['fr', 'L’armée malienne a tiré dans l’extrême Nord du Mali, près de Kidal.', 'extrême Nord', undefined],
    ['fr', 'Des combats ont touché Kani, Rutshuru, Masisi, Walikale et Goma, en RDC.', 'Kani', null],
  ])('%s: %s — %s is %s', (language, text, name, id) => {
    expect(findPlaces(language, text).find((place) => place.text === name)?.id).toBe(id)
  })
})

describe('a capital stands for its government by what it does in the clause', () => {
  test.each<[language: string, text: string, name: string, role: string]>([
    ['en', 'Kinshasa violates the deal, the rebels say.', 'Kinshasa', 'government'],
    ['en', 'Kigali charged Kinshasa with lying.', 'Kinshasa', 'government'],
    ['en', 'The rebels have had no word from Moscow.', 'Moscow', 'government'],
    ['en', 'He repeated Kinshasa’s demand for talks.', 'Kinshasa', 'government'],
    ['en', 'The militia is backed by Ankara.', 'Ankara', 'government'],
    ['fr', 'Trois groupes ont rompu avec Kinshasa.', 'Kinshasa', 'government'],
    ['fr', 'Les contacts entre Washington et Moscou ont repris.', 'Moscou', 'government'],
    ['fr', 'Bamako a dénoncé l’accord en janvier.', 'Bamako', 'government'],
    ['en', 'Kyiv was hit by drones on Monday.', 'Kyiv', 'location'],
    ['en', 'Soldiers came back from Moscow on Monday.', 'Moscow', 'location'],
    ['fr', 'Une frappe a visé Kiev lundi.', 'Kiev', 'location'],
    ['fr', 'Un convoi est passé par Bamako.', 'Bamako', 'location'],
  ])('%s: %s — %s: %s', (language, text, name, role) => {
    expect(findPlaces(language, text).find((place) => place.text === name)?.role).toBe(role)
  })

  test('two governments have no middle on the map', () => {
    const [one, other] = findPlaces('fr', 'Les contacts entre Washington et Moscou ont repris.')
    expect([one?.area?.longitude, other?.area?.longitude]).toEqual([-77.037, 37.616])
  })
})

test('a town in the south is all of it', () => {
  const [town] = findPlaces('en', 'Shells fell on the southern city of Kherson.')
  const [same] = findPlaces('en', 'Shells fell on Kherson.')
  expect(town?.area).toEqual(same?.area)
})

test('of two towns of one name and one likelihood none is taken, and both are shown', () => {
  const place = findPlaces('en', 'A fire broke out in Yichun.').find(({ text }) => text === 'Yichun')
  expect(place).toMatchObject({ id: null, area: null, country: null })
  expect(place?.candidates.length).toBeGreaterThan(1)
  expect(place?.reason).toMatch(/as likely/)
})

test('a place that no table has is one where the words around it say so', () => {
  expect(findPlaces('en', 'Gunmen raided the village of Orrumba on Monday.')).toMatchObject([
    { text: 'Orrumba', id: null, area: null, candidates: [] },
  ])
  expect(findPlaces('fr', 'Des combats ont touché les villages de Lwangumba et Mpetila.').map(({ text }) => text)).toEqual(['Lwangumba', 'Mpetila'])
  expect(findPlaces('en', 'The state Constitution and School District B were discussed.')).toEqual([])
})

describe('what the words call a place is one, with its country where they say it', () => {
  test.each<[language: string, text: string, names: readonly (readonly [string, string | null])[]]>([
    [
      'fr',
      'Deux bergers sont morts à Orrumbé. Orrumbé est un village du Mali.',
      [
        ['Orrumbé', 'ML'],
        ['Orrumbé', 'ML'],
      ],
    ],
    ['fr', 'Ils ont brûlé Kwenzou, un village situé dans la région de Mopti.', [['Kwenzou', 'ML']]],
    [
      'fr',
      'Des villages, dont ceux de Tamboré et de Lirou, ont été visés.',
      [
        ['Tamboré', null],
        ['Lirou', null],
      ],
    ],
    [
      'fr',
      'Les assaillants se sont dirigés vers Maorou et Molissou.',
      [
        ['Maorou', null],
        ['Molissou', null],
      ],
    ],
    ['fr', 'Les habitants de Ouakaré ont fui.', [['Ouakaré', null]]],
    [
      'fr',
      'Une mine a explosé sur l’axe Kwenzou-Tamboré.',
      [
        ['Kwenzou', null],
        ['Tamboré', null],
      ],
    ],
    ['fr', 'Une frappe a touché la localité de Wata el-Dantan.', [['Wata el-Dantan', null]]],
    [
      'en',
      'Gunmen killed nine people in Nakunda and Wuruchi in Plateau State.',
      [
        ['Nakunda', 'NG'],
        ['Wuruchi', 'NG'],
      ],
    ],
    [
      'en',
      'The affected villages include Barguja, Tamboree and Hayin Zakubu.',
      [
        ['Barguja', null],
        ['Tamboree', null],
        ['Hayin Zakubu', null],
      ],
    ],
    ['en', 'Mpatawala, 3km from the hills, was looted.', [['Mpatawala', null]]],
    [
      'en',
      'Shells fell near Buslewa. Hryborivka lies to the north.',
      [
        ['Buslewa', null],
        ['Hryborivka', null],
      ],
    ],
    [
      'en',
      'In Lebanon, shells hit Wadi Zorbik and a Samboka outpost.',
      [
        ['Wadi Zorbik', null],
        ['Samboka', null],
      ],
    ],
    ['en', 'Herders were killed in Tolumba Kebele, in Ethiopia.', [['Tolumba', null]]],
    ['fr', 'Les blessés sont à l’hôpital de Berundou.', [['Berundou', null]]],
    // What sounds like a place of the tables is none of a country that the text does not name.
    [
      'en',
      'In Myanmar, troops left the villages of Kun Koa and Tamboree.',
      [
        ['Kun Koa', null],
        ['Tamboree', null],
      ],
    ],
    [
      'en',
      'Bandits attacked travellers on the Tamboree-Maiguro road.',
      [
        ['Tamboree', null],
        ['Maiguro', null],
      ],
    ],
  ])('%s: %s', (language, text, names) => {
    const places = findPlaces(language, text).filter(({ id }) => id === null)
    expect(places.map((place) => [place.text, place.country])).toEqual(names)
  })
  test.each([
    ['en', 'Police arrested Orrumba, and Orrumba said nothing.'],
    ['en', 'Selected troops stood outside Orrumba’s home.'],
    ['fr', 'Selon Orrumbé, un village a été brûlé.'],
    ['fr', 'Les blessés sont au CMZ de la ville.'],
  ])('%s: %s names none', (language, text) => {
    expect(findPlaces(language, text)).toEqual([])
  })
})

test('a known name before «al-» and an unknown one is the first half of another', () => {
  expect(findPlaces('en', 'A car was hit at Safad al-Zorbik, in the Bint Jbeil district.').map(({ id }) => id)).not.toContain('safed')
})

test('a village that begins with the name of a paper is a village', () => {
  expect(findPlaces('en', 'Jets bombed Kan Gyulo village on Monday, residents said.')).toMatchObject([{ text: 'Kan Gyulo' }])
})

test('what stands beside another name, speaks or has a person’s title is told apart from a location', () => {
  const roles = (text: string) => Object.fromEntries(findPlaces('en', text).map((place) => [place.text, place.role]))
  expect(roles('Kyiv said that Kharkiv police had arrested two men in Odesa.')).toMatchObject({
    Kyiv: 'government',
    Kharkiv: 'modifier',
    Odesa: 'location',
  })
})

test('a person who is called like a country is no place', () => {
  expect(findPlaces('en', 'The lawyer Jordan Smithfield spoke on Monday.')).toEqual([])
})

describe('words of place make a circle of their own', () => {
  test.each<[language: string, text: string, name: string, latitude: number, longitude: number, radius: number]>([
    ['fr', 'Deux civils ont été tués à 30 km au nord-est de Gao.', 'Gao', 16.461, 0.154, 7000],
    ['en', 'A convoy was hit 30 km west of Kidal.', 'Kidal', 18.441, 1.124, 7000],
    ['fr', 'Un convoi a été touché à l’ouest de Kidal.', 'Kidal', 18.441, 1.308, 10_500],
    ['en', 'Two soldiers died 12 miles from Maiduguri.', 'Maiduguri', 11.846, 13.16, 28_308],
    ['en', 'Clashes took place between Sloviansk and Kramatorsk.', 'Kramatorsk', 48.795, 37.594, 10_000],
    ['fr', 'Un navire a été touché au large de Hodeïda.', 'Hodeïda', 14.798, 42.954, 50_000],
    ['fr', 'Des obus sont tombés dans la campagne de Saraqeb.', 'Saraqeb', 35.864, 36.806, 25_000],
    ['fr', 'Des obus sont tombés dans la campagne d’Alep.', 'Alep', 36.2, 37.6, 80_000],
  ])('%s: %s', (language, text, name, latitude, longitude, radius) => {
    const area = findPlaces(language, text).find((place) => place.text === name)?.area
    expect(area?.latitude).toBeCloseTo(latitude, 1)
    expect(area?.longitude).toBeCloseTo(longitude, 1)
    expect(area?.radius).toBe(radius)
  })
  test.each([
    ['fr', 'Une frappe a touché Gao.'],
    ['en', 'He spoke of the north, and of Gao.'],
  ])('%s: %s says no more than the place', (language, text) => {
    const { gao } = Object.fromEntries(findPlaces(language, text).map((place) => [place.id, place.area]))
    expect(gao).toMatchObject({ radius: 7000 })
  })
})

test('a text full of capitals is read in bounded steps', () => {
  const text = `${'they went in Alexandria, Springfield, Columbus, Georgia, Paris and so on to Richmond; '.repeat(400)}.`
  expect(findPlaces('en', text).length).toBeGreaterThan(100)
})

describe('what hurts somebody and has no place', () => {
  const tellPlaces = (text: string): (string | null)[] => {
    const furniture = [{ span: [0, text.indexOf('—') + 1] as const, kind: 'dateline' as const }]
    const document = { id: 'd', url: null, outlet: null, language: 'en', title: null, published: null, text, sha256: '', furniture }
    const { claims } = readDocument(document, grammars)
    return claims.flatMap((claim) => (claim.kind === 'event' ? [claim.place?.id ?? null] : []))
  }
  test('happened where the dateline is, if police tell of it', () => {
    expect(tellPlaces('COLUMBUS, Ohio (AHD) — Gunmen killed two farmers, police said.')).toEqual(['city:US:Columbus:39.961'])
  })
  test('did not, if nobody of the town speaks', () => {
    expect(tellPlaces('COLUMBUS, Ohio (AHD) — Gunmen killed two farmers, the army said.')).toEqual([null])
  })
  test('is another deed than one by other means that has a place', () => {
    expect(tellPlaces('COLUMBUS, Ohio (AHD) — Gunmen killed two farmers, police said. In Mosul, a bomb wounded three soldiers on Monday.')).toEqual([
      'city:US:Columbus:39.961',
      'mosul',
    ])
  })
})
