import { describe, expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import type { Document } from '../src/model/index.ts'
import { toGrammars, toMentions } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars([english], loadWorld())

describe('sites that no table has are told by their whole names, and are nobody', () => {
  test.each([
    ['Drones hit Tadi Dan Hospital in Gao on Monday.', 'Tadi Dan Hospital'],
    ['Shells fell near the Ban Tadi Temple in Mae Sot.', 'Ban Tadi Temple'],
    ['Rebels blew up the Omar Tadi Bridge in Gao.', 'Omar Tadi Bridge'],
    ['Gunmen stormed Tadiwaje in Kaduna State.', 'Tadiwaje'],
  ])('%s', (text, site) => {
    const { places, actors } = toMentions(toTestDocument(text, 'en'), grammars)
    expect(places.map(({ name }) => name)).toContain(site)
    expect(actors.filter(({ name }) => site.includes(name))).toEqual([])
  })
})

describe('the line that names the outlet', () => {
  const read = (line: string, outlet: string | null, kind: 'dateline' | 'header') => {
    const text = `Two killed\n\n${line}\n\nTwo people were killed on Monday.`
    const furniture: Document['furniture'] = [{ span: [12, 12 + line.length], kind }]
    return toMentions({ ...toTestDocument(text, 'en'), outlet, furniture }, grammars)
  }
  test('tells an outlet that no table has', () => {
    expect(read('Kori Today Herald, 3 March 2025', 'Kori Today Herald', 'header').outlets).toMatchObject([
      { text: 'Kori Today Herald', id: null, name: 'Kori Today Herald' },
    ])
  })
  test('tells it where the prose names it again, and an outlet of the tables', () => {
    expect(read('Kori Examiner', 'Kori Examiner', 'header').actors).toEqual([])
    expect(read('VOA News', 'Voice of America', 'header').outlets).toMatchObject([{ text: 'VOA', id: 'voice-of-america' }])
  })
  test('names no place where a paper is called after one', () => {
    expect(read('Djibouti Today, 3 March 2025', null, 'dateline').places).toEqual([])
    expect(read('Djibouti, 3 March 2025', null, 'dateline').places).toMatchObject([{ name: 'Djibouti', role: 'dateline' }])
  })
})
