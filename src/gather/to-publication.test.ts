import { describe, expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import { findDays } from './find-days.ts'
import { toFurnitureTable } from './furniture-table.ts'
import { toFurniture } from './to-furniture.ts'
import type { PublicationSources } from './to-publication.ts'
import { findUrlDays, toPublication } from './to-publication.ts'

const table = toFurnitureTable([frenchFurniture, englishFurniture])
const PROSE = 'Deux drones sont tombés ce mercredi 24 janvier près du port de Vallonne, a indiqué la préfecture, sans donner de bilan.'
const publication = (text: string, rest: Partial<PublicationSources> = {}) =>
  toPublication({ published: [], modified: [], url: null, language: 'fr', text, furniture: toFurniture(text, table), ...rest }, table)

describe('dates in lines', () => {
  test.each([
    ['[05/ Décembre/2023]', '2023-12-05'],
    ['[05/ DÈcembre/2023]', '2023-12-05'],
    ['05 d\ufffdcembre 2023', '2023-12-05'],
    ['05 dÃ©cembre 2023', '2023-12-05'],
    ['3 ao?t 2024', '2024-08-03'],
    ['VALLONNE Décembre 05.2023', '2023-12-05'],
    ['Publié le 3 mars 2025 à 12:10', '2025-03-03'],
    ['Published: March 3, 2025', '2025-03-03'],
    ['Posted on 3rd March 2025', '2025-03-03'],
    ['March 3rd, 2025', '2025-03-03'],
    ['mar. 4 mars 2025', '2025-03-04'],
    ['1er mai 2024', '2024-05-01'],
    ['2025-03-03T10:00', '2025-03-03'],
    ['25/03/2025', '2025-03-25'],
    ['05/03/2025', '2025-03-05'],
    ['05.03.2025', '2025-03-05'],
  ])('%s', (line, day) => expect(findDays(line, table, 'fr')[0]).toMatchObject({ kind: 'days', days: [day, day] }))
  test('hyphens and stops have the day first', () =>
    expect(findDays('05-03-2025', table, 'en')[0]).toMatchObject({ days: ['2025-03-05', '2025-03-05'] }))
  test('slashes are unsure in English', () => expect(findDays('05/03/2025', table, 'en')).toEqual([]))
  test('a month alone is a range', () => expect(findDays('février 2024', table, 'fr')[0]).toMatchObject({ days: ['2024-02-01', '2024-02-29'] }))
  test('an impossible day is none', () =>
    expect(findDays('31 février 2024', table, 'fr').filter((day) => day.kind === 'days' && day.days[0] === day.days[1])).toEqual([]))
})

test.each([
  ['https://lephare.example/2024/01/24/titre', ['2024-01-24', '2024-01-24']],
  ['https://lephare.example/titre-20240124.html', ['2024-01-24', '2024-01-24']],
  ['https://lephare.example/monde/2024/0124/c312-88.html', ['2024-01-24', '2024-01-24']],
  ['https://lephare.example/2024/01/titre', ['2024-01-01', '2024-01-31']],
  ['https://lephare.example/news3286274.htm', null],
  ['https://lephare.example/2024/13/45/', null],
])('the address %s', (url, days) => expect(findUrlDays(url)).toEqual(days))

describe('day of publication', () => {
  test('a stored page’s prefix gives its month', () => {
    expect(publication(` date 2024-01 ${PROSE}`)).toEqual({ days: ['2024-01-01', '2024-01-31'], basis: 'date in a header line', span: [6, 13] })
  })
  test('the day behind a word for publishing goes before that of the page', () => {
    expect(publication(`Édition du jour | 23 novembre 2024\n\nDrones sur le port\n\nPublié le 8 novembre 2024\n\n${PROSE}`)?.days).toEqual([
      '2024-11-08',
      '2024-11-08',
    ])
  })
  test('a stored page’s prefix may stand behind its title', () => {
    expect(publication(`Drones sur le port - La Vigie\n\n date 2024-01 ${PROSE}`)?.days).toEqual(['2024-01-01', '2024-01-31'])
  })
  test('the agency behind the day of publication makes the line no caption', () => {
    expect(publication(`Publié le dimanche 3 mars 2024 | Xinhua\n\n${PROSE}`)?.days).toEqual(['2024-03-03', '2024-03-03'])
  })
  test('a weekday cut short before figures is no month', () => {
    expect(publication(`Publié le mar, 12/03/2024\n\n${PROSE}`)?.days).toEqual(['2024-03-12', '2024-03-12'])
  })
  test('a dateline may stand in brackets', () => {
    expect(publication(`(Vallonne, 8 janvier 2024). ${PROSE}`)?.days).toEqual(['2024-01-08', '2024-01-08'])
  })
  test('the running text is not asked', () => expect(publication(PROSE)).toBeNull())
  test('metadata win over header, header over address', () => {
    const text = `Publié le 3 mars 2025\n\n${PROSE}`
    const url = 'https://lephare.example/2025/03/01/x'
    expect(publication(text, { published: [{ value: '2025-03-04T23:00:00Z', field: 'date' }], url })?.days).toEqual(['2025-03-04', '2025-03-04'])
    expect(publication(text, { url })?.days).toEqual(['2025-03-03', '2025-03-03'])
    expect(publication(PROSE, { url })?.days).toEqual(['2025-03-01', '2025-03-01'])
  })
  test('a range is narrowed by what lies within it', () => {
    expect(publication(` date 2024-01 ${PROSE}`, { url: 'https://lephare.example/2024/01/24/x' })?.days).toEqual(['2024-01-24', '2024-01-24'])
    expect(publication(` date 2024-01 ${PROSE}`, { url: 'https://lephare.example/2023/01/24/x' })?.days).toEqual(['2024-01-01', '2024-01-31'])
    expect(publication(` date 2024-01 VALLONNE, 24 janvier (Demain) – ${PROSE}`)?.days).toEqual(['2024-01-24', '2024-01-24'])
    expect(
      publication(`Titre de la page entière\n\nVALLONNE, 24 janv. (Demain) – ${PROSE}`, { published: [{ value: '2024-01', field: 'date' }] })?.days,
    ).toEqual(['2024-01-24', '2024-01-24'])
  })
  test('a day without a year tells nothing alone', () => expect(publication(`VALLONNE, 24 janvier (Demain) – ${PROSE}`)).toBeNull())
  test('a later change counts only if nothing else is known', () => {
    expect(publication(`Publié le 3 mars 2025, mis à jour le 4 mars 2025\n\n${PROSE}`)?.days).toEqual(['2025-03-03', '2025-03-03'])
    expect(publication(`Mis à jour le 4 mars 2025\n\n${PROSE}`)).toMatchObject({
      days: ['2025-03-04', '2025-03-04'],
      basis: 'date of the last change in a header line',
    })
  })
  test('an impossible day in the metadata is passed over', () =>
    expect(publication(PROSE, { published: [{ value: '2025-02-30', field: 'date' }] })).toBeNull())
})
