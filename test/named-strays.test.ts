import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([french, english], loadWorld())
const actorsOf = (text: string, language: string) => toMentions(toTestDocument(text, language), grammars).actors

describe('what is no noun, or no name of anybody, is nobody', () => {
  test.each([
    ['en', 'It ended after a row of military setbacks in Gao.', 'military'],
    ['en', 'Shells hit both military and civilian sites in Gao.', 'military'],
    ['en', 'This criminal deedling shocked Gao.', 'This criminal'],
    ['en', 'The raid displaced over 900 families in Gao.', 'families'],
    ['en', 'The junta tried to recruit locals in Myanmar.', 'recruit'],
    ['en', 'They came and suspect the involvement of others in Gao.', 'suspect'],
    ['en', 'An Arab-Spring style uprising began in Gao.', 'Arab-Spring'],
    ['en', 'They broke the International Maritime Law in Gao.', 'Law'],
    ['en', 'He won the Kotadi Peace Prize in Gao.', 'Kotadi Peace Prize'],
    ['en', 'The army began an offensive, Tadi-e-Dan, in Gao.', 'Tadi-e-Dan'],
    ['fr', 'Le village est à 8 Km de Gao.', 'Km'],
    ['fr', 'Le groupe responsable des tirs a fui Gao.', 'responsable'],
  ])('%s: %s', (language, text, written) => {
    expect(actorsOf(text, language).filter((actor) => actor.text.includes(written) || actor.name.includes(written))).toEqual([])
  })
})

describe('names are whole', () => {
  test.each([
    ['en', 'Negotiator Marco de la Torra spoke in Bogotá, Colombia.', 'Marco de la Torra'],
    ['en', 'In Pakistan, Amir Kotadi died near Quetta.', 'Amir Kotadi'],
    ['en', 'Issoufou Mahamadou met elders in Niamey, Niger.', 'Mahamadou Issoufou'],
  ])('%s: %s', (language, text, name) => {
    expect(actorsOf(text, language).map((actor) => actor.name)).toContain(name)
  })

  test('a country that sent soldiers is theirs', () => {
    const actors = actorsOf('Shells hit Baidoa in Somalia. Kenya, which has deployed troops, denied it.', 'en')
    expect(actors.find(({ text }) => text === 'troops')?.id).toBe('KE:troops')
  })
})

describe('capitals prove no name in a line of them', () => {
  test.each([
    ['en', 'Shells hit Gao. BUY KOTADI CREAM NOW, FEEL TANDOVE AGAIN AND SAVE.', ['KOTADI', 'TANDOVE', 'CREAM']],
    ['en', 'Raiders killed ten RebelsAt dawn in Gao.', ['RebelsAt']],
    ['en', 'JPEG - 20 kb. Shells hit Gao.', ['JPEG']],
    ['en', 'Police in Gao were caught off guard.', ['guard']],
    ['en', 'A mill owner in Gao spoke.', ['owner']],
    ['en', 'He came to Gao, in Mali, for government work and a single command structure.', ['government', 'command']],
    ['en', 'Raiders control 12 zonal administrations near Gao, in Mali.', ['government']],
    ['en', 'Two jet fighters flew over Gao.', ['fighters']],
    ['fr', 'Les agents de Gao ont demandé renfort.', ['renfort']],
  ])('%s: %s', (language, text, written) => {
    const names = actorsOf(text, language).flatMap((actor) => [actor.text, actor.name])
    for (const word of written) expect(names.filter((name) => name.includes(word))).toEqual([])
  })
})

describe('a nationality with its forces is a party wherever it stands', () => {
  test.each([
    ['en', 'Kenyan warplanes have bombed Kismayo, in Somalia.', 'Kenyan', 'KE:forces'],
    ['en', 'A raid on a Malian military position killed ten in Gao.', 'Malian military position', 'ML:military'],
    ['en', 'Aid groups said that Eritrean soldiers fighting across the border killed ten.', 'Eritrean soldiers', 'ER:soldiers'],
    ['fr', 'Des avions tchadiens ont survolé Bosso, au Niger.', 'tchadiens', 'TD:forces'],
  ])('%s: %s', (language, text, written, id) => {
    expect(actorsOf(text, language).find((actor) => actor.text.includes(written))?.id).toBe(id)
  })

  test('drones are often only bought', () => {
    expect(actorsOf('Turkish drones hit Gao, in Mali.', 'en').map(({ id }) => id)).not.toContain('TR:forces')
  })
})
