import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const read = (text: string, language: string) => toMentions(toTestDocument(text, language), grammars)

describe('a name that no table has is a place by its frame', () => {
  test.each([
    ['fr', 'Niamey est calme. Le poste est situé entre Kabado et Dantiko, au Niger.', 'Kabado', 'Dantiko'],
    ['fr', 'Au Niger, les assaillants ont été bloqués au niveau du pont Kotadi.', 'Kotadi'],
    ['en', 'In Sudan, shells hit the Al Kotadi market and the El Tanda neighbourhoods.', 'Al Kotadi', 'El Tanda'],
    ['en', 'In Sudan, the convoy was ambushed between Kotadi and Tanda.', 'Kotadi', 'Tanda'],
    ['en', 'In Sudan, families fled from Kotadi to Umm Rawaba.', 'Kotadi'],
    ['en', 'A drone fell northeast of Jebel Al Kotadi in Sudan.', 'Jebel Al Kotadi'],
    ['en', 'In Sudan, the army took Kauda and the Tanda area. El Kotadi, Marbo, Wadari and Dantiko.', 'El Kotadi', 'Marbo', 'Dantiko'],
    ['en', 'In Nigeria, raiders seized the village head of Kotadi Tanda, Musa Bello.', 'Kotadi Tanda'],
    ['en', 'In Sudan, he led his men to Kotadi, South Kordofan.', 'Kotadi'],
    ['fr', 'En RDC, ils se sont battus sur une colline surplombant Kotadi.', 'Kotadi'],
    ['fr', 'En RDC, les combats se sont déroulés à Kotadi 1 et Marbo 2, près de Bukavu.', 'Kotadi', 'Marbo'],
    ['fr', 'Sud- Kivu : des combats près de Bukavu, en RDC.', 'South Kivu'],
    ['en', 'Shells hit 12 villages in Ukraine. Among them are Kotadive, Tandorivka and Marbory.', 'Kotadive', 'Tandorivka', 'Marbory'],
  ])('%s: %s', (language, text, ...names) => {
    const { places, actors } = read(text, language)
    for (const name of names) expect(places.map((place) => place.name)).toContain(name)
    expect(actors.filter(({ name }) => names.includes(name))).toEqual([])
  })
})

describe('words beside names tell which place is meant', () => {
  test.each([
    ['en', 'Shells hit Sadky, Pavlivka and Tandove of the Sumy Region, in Ukraine.', 'Pavlivka', null],
    ['en', 'Drones hit several regions of Ukraine, including Chernihiv and Sumy.', 'Sumy', 'sumy-region'],
    ['en', 'Four soldiers were killed in N Waziristan.', 'N Waziristan', 'north-waziristan'],
    ['en', 'Four people died in Northern Kordofan, Sudan.', 'Northern Kordofan', 'north-kordofan'],
    ['fr', 'Des villages ont été attaqués dans le Tillabéry, au Niger.', 'Tillabéry', 'tillaberi-region'],
    ['fr', 'Des villages ont été attaqués à Tillabéry, au Niger.', 'Tillabéry', 'tillaberi'],
  ])('%s: %s', (language, text, written, id) => {
    expect(read(text, language).places.find((place) => place.text === written)?.id).toBe(id)
  })
})

describe('words without a name point at whom the text has told of', () => {
  const actorOf = (text: string, language: string, written: string) => read(text, language).actors.find((actor) => actor.text === written)?.id
  test.each([
    ['en', 'Al-Shabaab raided Baidoa in Somalia. The al-Qaeda-linked group fled.', 'The al-Qaeda-linked group', 'al-shabaab'],
    ['en', 'Al-Shabaab raided Baidoa in Somalia. Omar Noor, a Somali officer, saw the rebel forces flee.', 'the rebel forces', 'al-shabaab'],
    ['en', 'Shells hit Baidoa in Somalia. The Horn of Africa nation suffers.', 'The Horn of Africa nation', 'country:SO'],
    ['en', 'Fano militants raided Gondar in Ethiopia. A drone hit the militants.', 'the militants', 'fano'],
    ['en', 'In Ukraine, pro-Russia forces took a town.', 'pro-Russia forces', null],
    ['en', 'Shells hit the 24th Brigade command near Dilling in Sudan.', 'the 24th Brigade command', 'sudanese-armed-forces:24th Brigade'],
    ['en', 'The government of Prime Minister Abiy Ahmed shut roads in Ethiopia.', 'The government of Prime Minister Abiy Ahmed', 'ET:government'],
    ['en', 'In Sudan, the faction led by Minni Minawi spoke.', 'the faction', 'slm-minnawi'],
    ['fr', 'Boko Haram a attaqué Diffa, au Niger. Ces bandits ont fui.', 'Ces bandits', 'boko-haram'],
    ['fr', 'Le ministre de la Défense, Sory Dantan, est à Niamey, au Niger. Selon le ministre, tout va bien.', 'le ministre', 'NE:Defense Minister'],
    ['fr', 'Au Niger, la Force multinationale a frappé près de Diffa.', 'la Force multinationale', 'multinational-joint-task-force'],
    ['fr', 'Au Niger, les autorités militaires se taisent.', 'les autorités militaires', 'nigerien-army'],
  ])('%s: %s', (language, text, written, id) => {
    expect(actorOf(text, language, written)).toBe(id)
  })
})

test('a deed in a headline is no town', () => {
  const { places } = read('Kenyan Planes Hit Border Town Near Kismayo\n\nKenyan jets bombed Kismayo, in Somalia.', 'en')
  expect(places.filter(({ text }) => text === 'Hit')).toEqual([])
})
