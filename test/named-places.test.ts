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
