import { describe, expect, test } from 'vitest'
import type { PageRun } from './page-line.ts'
import { toPdfPage, toPdfText } from './to-pdf-text.ts'

const at = (left: number, bottom: number, text: string, size = 10): PageRun => ({
  text,
  left,
  right: left + (text.length * size) / 2,
  top: bottom - size,
  bottom,
  size,
})
const lines = (left: number, bottom: number, ...texts: string[]): PageRun[] => texts.map((text, index) => at(left, bottom + index * 12, text))
const read = (...pages: PageRun[][]): string => toPdfText(pages).text

describe('lines and paragraphs', () => {
  test('lines are joined, and what a hyphen parted', () =>
    expect(read(lines(50, 100, 'Deux drones sont tombés près du port de Val-', 'lonne, selon la préfecture.'))).toBe(
      'Deux drones sont tombés près du port de Vallonne, selon la préfecture.',
    ))
  test('a hyphen stays before capitals and numbers, and in words that have it elsewhere', () => {
    expect(read(lines(50, 100, 'Un navire est parti lundi matin du port de Saint-', 'Aubert pour la mer.'))).toContain('Saint-Aubert')
    expect(read(lines(50, 100, 'Les combats ont duré tout au long des années 2024-', '2025 dans la région.'))).toContain('2024-2025')
    expect(read(lines(50, 100, 'Le porte-avions est parti avec un autre porte-', 'avions et deux frégates.'))).toContain('autre porte-avions')
  })
  test('runs of one line are joined in order of their places, whatever order the file has', () =>
    expect(read([at(120, 100, 'sont tombés'), at(50, 100, 'Deux'), at(73, 100, 'dro'), at(88, 100, 'nes')])).toBe('Deux drones sont tombés'))
  test('distance, indent, size and a short last line part paragraphs', () => {
    const first = lines(50, 100, 'Deux drones sont tombés près du port lundi matin.', 'Personne n’a été blessé.')
    expect(read([...first, ...lines(50, 150, 'Le port est resté fermé pendant toute la matinée.')]).split('\n\n')).toHaveLength(2)
    expect(read([...first, at(65, 124, 'Le port est resté fermé pendant la matinée.')]).split('\n\n')).toHaveLength(2)
    expect(read([at(50, 85, 'Drones sur Vallonne', 18), ...first]).split('\n\n')[0]).toBe('Drones sur Vallonne')
    expect(read([...first, at(50, 124, 'Le port est resté fermé pendant toute la matinée.')]).split('\n\n')).toHaveLength(2)
    const list = lines(
      50,
      100,
      'Les communes touchées par les tirs de la nuit sont :',
      'Vallonne',
      'Kori',
      '• Idri ; et une autre dont les secours ne connaissent pas encore le nom',
      '• Sabha',
    )
    expect(read(list).split('\n\n')).toHaveLength(5)
    expect(read(lines(50, 100, 'Deux drones sont tombés près du port lundi et', 'mardi, sans faire de blessé.'))).not.toContain('\n')
  })
})

describe('columns', () => {
  const left = lines(50, 100, 'Deux drones sont tombés lundi', 'près du port de Vallonne, a', 'indiqué la préfecture.')
  const right = lines(300, 100, 'Le port est resté fermé toute', 'la matinée, et les navires', 'ont attendu au large.')
  const LEFT = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture.'
  const RIGHT = 'Le port est resté fermé toute la matinée, et les navires ont attendu au large.'
  test('are read one after the other', () => expect(read([...right, ...left])).toBe(`${LEFT}\n\n${RIGHT}`))
  test('a title over both comes first, and one below them last', () =>
    expect(read([...left, ...right, at(50, 85, 'Deux drones tombent sur le port de Vallonne dans la nuit, sans faire de victime')])).toBe(
      `Deux drones tombent sur le port de Vallonne dans la nuit, sans faire de victime\n\n${LEFT}\n\n${RIGHT}`,
    ))
  test('cells of a table are read row by row', () =>
    expect(read([...lines(50, 100, 'Lieu', 'Vallonne', 'Kori'), ...lines(300, 100, 'Blessés', '12', '3')])).toBe('Lieu Blessés Vallonne 12 Kori 3'))
})

describe('from right to left', () => {
  // Letters in the shapes of their places, as fonts draw them; each run as its own letters are read.
  test('runs are put in order, shapes become letters', () => {
    const found = toPdfText([[at(250, 100, 'ﺍﺳﺘﻬﺪﻓﺖ'), at(200, 100, 'ﺍﻟﻐﺎﺭﺓ'), at(150, 100, 'ﺍﻟﻤﻴﻨﺎﺀ')]])
    expect(found).toEqual({ text: 'استهدفت الغارة الميناء', isReconstructed: true, emptyPages: [] })
  })
  test('Latin names and numbers inside keep their own direction', () =>
    expect(read([at(270, 100, 'قال متحدث إن'), at(208, 100, 'MQ-9'), at(234, 100, 'Reaper'), at(155, 100, 'أسقطت أمس'), at(140, 100, '12')])).toBe(
      'قال متحدث إن MQ-9 Reaper أسقطت أمس 12',
    ))
  test('a ligature is its letters, and a vowel sign stands on no blank', () =>
    expect(read([at(100, 100, 'ﻻ'), at(60, 100, 'ﺳﻼﻡ'), at(20, 100, 'ﺷﹸ')])).toBe('لا سلام شُ'))
  test('letters that are placed one by one are words', () => {
    const letters = [...'ﺍﻟﻐﺎﺭﺓ'].map((letter, index) => at(200 - index * 5, 100, letter))
    expect(read([...letters, at(150, 100, 'أمس')])).toBe('الغارة أمس')
  })
  test('brackets open and close in the order of reading', () => {
    expect(read([at(100, 100, 'الميناء )شرق المدينة( مغلق')])).toBe('الميناء (شرق المدينة) مغلق')
    expect(read([at(100, 100, 'الميناء (شرق المدينة) مغلق')])).toBe('الميناء (شرق المدينة) مغلق')
    expect(read([at(100, 100, 'شرق المدينة( قال »إن الميناء مغلق«.')])).toBe('شرق المدينة) قال «إن الميناء مغلق».')
    expect(read([at(100, 100, 'The port ) east( is')])).toBe('The port ) east( is')
  })
  test('columns begin at the right', () => {
    const column = (left: number, name: string) =>
      lines(left, 100, `${name} أعلنت السلطات يوم الاثنين`, 'أن طائرتين استهدفتا الميناء', 'وأن الأضرار محدودة جدا')
    expect(read([...column(50, 'ب'), ...column(300, 'ا')])).toMatch(/^ا [^ب]*\n\nب /u)
  })
  test('a line of Latin with one Arabic name runs from the left', () =>
    expect(read([at(50, 100, 'The paper'), at(110, 100, 'الأيام'), at(150, 100, 'said so')])).toBe('The paper الأيام said so'))
})

describe('pages', () => {
  const page = (number: number, ...texts: string[]) => [
    at(50, 30, 'Le Phare – semaine 10'),
    ...lines(50, 100, ...texts),
    at(280, 780, String(number)),
  ]
  const ONE = 'Deux drones sont tombés lundi.'
  const pages = [
    page(1, ONE),
    page(2, 'Le port a été fermé et les'),
    page(3, 'navires ont attendu au large de Val-'),
    page(4, 'lonne toute la nuit.'),
  ]
  test('form feeds part them; running heads are told once, page numbers never', () => {
    const text = read(...pages)
    expect(text).toBe(`Le Phare – semaine 10\n\n${ONE}\n\f\nLe port a été fermé et les\fnavires ont attendu au large de Vallonne\ftoute la nuit.`)
    for (const [words, number] of [
      [ONE, 1],
      ['Le port', 2],
      ['navires', 3],
      ['toute', 4],
    ] as const)
      expect(toPdfPage(text, text.indexOf(words))).toBe(number)
  })
  test('pages without letters are named', () => expect(toPdfText([[at(50, 100, ONE)], [], [at(50, 100, '7')]]).emptyPages).toEqual([2, 3]))
  test('nothing', () => expect(toPdfText([])).toEqual({ text: '', isReconstructed: false, emptyPages: [] }))
})
