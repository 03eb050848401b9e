import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const mentionsOf = (text: string, language: string) => toMentions(toTestDocument(text, language), grammars)

describe('what stands behind a name says where it is', () => {
  test.each<[language: string, text: string, name: string, latitude: number, longitude: number]>([
    ['en', 'Shells hit Torvane (20km east of Mariupol) in Ukraine.', 'Torvane', 47.1, 37.8],
    ['en', 'Shells hit Torvane, about 30 km north of Gao, in Mali.', 'Torvane', 16.54, -0.05],
    ['fr', 'Des obus ont touché Torvane, à 30 km au nord de Gao, au Mali.', 'Torvane', 16.54, -0.05],
  ])('%s: %s', (language, text, name, latitude, longitude) => {
    const place = mentionsOf(text, language).places.find((one) => one.name === name)
    expect(place?.id).toBeNull()
    expect(Math.abs((place?.area?.latitude ?? 0) - latitude)).toBeLessThan(0.2)
    expect(Math.abs((place?.area?.longitude ?? 0) - longitude)).toBeLessThan(0.2)
  })

  test('its other name is the same place', () => {
    const { places } = mentionsOf('A mine went off in Dura Toba, also known as Kidal, in Mali. Dura Toba is calm.', 'en')
    expect(places.filter(({ text }) => text === 'Dura Toba').map(({ id }) => id)).toEqual(['kidal', 'kidal'])
  })
})

test('a noun in a bracket makes of a town its district', () => {
  const { places } = mentionsOf('Un obus est tombé à Khiam (caza de Marjeyoun), au Liban.', 'fr')
  expect(places.map(({ id }) => id)).toContain('marjayoun-district')
})

test('families have names of places', () => {
  const { places } = mentionsOf('A flat of the al-Fara family was hit in Gaza.', 'en')
  expect(places.map(({ text }) => text)).toEqual(['Gaza'])
})

describe('a name is whole', () => {
  test.each<[language: string, text: string, name: string]>([
    ['en', 'Fighters took the Kin Toba base in Myanmar.', 'Kin Toba'],
    ['en', 'A bomb went off in the Sultan Dogar area of Lakki Marwat district in Pakistan.', 'Sultan Dogar'],
    ['en', 'Shells fell on Dura Lake Toba in Myanmar.', 'Dura Lake Toba'],
    ['en', 'People fled Pauk Two Dantan village in Myanmar.', 'Pauk Two Dantan'],
  ])('%s: %s', (language, text, name) => {
    const { places, actors } = mentionsOf(text, language)
    expect([...places, ...actors].map((one) => one.name)).toContain(name)
  })
})

describe('whom a bare name means by the country spoken of', () => {
  test.each<[language: string, text: string, words: string, id: string | null]>([
    ['en', 'Taliban fighters left Swat, in Pakistan. Pakistani police came to Swat.', 'Taliban fighters', 'tehreek-e-taliban-pakistan'],
    ['en', 'Taliban fighters left Kunduz, in Afghanistan.', 'Taliban fighters', 'taliban'],
    ['en', 'NDF fighters left Homs, in Syria.', 'NDF fighters', 'national-defence-forces'],
    ['en', 'Russia’s 58th Army left Kherson, in Ukraine.', 'Russia’s 58th Army', 'RU:forces:58th Army'],
    ['fr', 'La 58e armée russe a quitté Kherson, en Ukraine.', 'La 58e armée russe', 'RU:forces:58th Army'],
    [
      'en',
      'Battalion 12 of the Karen National Liberation Army took a post in Myanmar.',
      'Battalion 12',
      'karen-national-liberation-army:Battalion 12',
    ],
    ['en', 'The Syrian Observatory counted two dead in Homs, Syria.', 'Syrian Observatory', 'syrian-observatory-for-human-rights'],
    ['en', 'The Houthis shelled Hays, in Yemen. Then loyalists came back.', 'loyalists', null],
    ['en', 'Turkish troops and their Syrian militia proxies came to Afrin, in Syria.', 'their Syrian militia proxies', null],
    ['en', 'The MNLA left Homs, in Syria.', 'MNLA', null],
  ])('%s: %s', (language, text, words, id) => {
    const { actors } = mentionsOf(text, language)
    expect(actors.filter((actor) => actor.text.includes(words)).map((actor) => actor.id)[0] ?? null).toBe(id)
  })
})
