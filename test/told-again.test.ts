import { expect, test } from 'vitest'
import { languages } from '../src/cli/languages.ts'
import { type ExplainedTelling, explainDocument, toGrammars } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'
import { toTestDocument } from './documents.ts'

const grammars = toGrammars(languages, loadWorld())

const tellingsOf = (language: string, text: string): readonly ExplainedTelling[] =>
  explainDocument(toTestDocument(text, language), grammars).flatMap(({ tellings }) => tellings)

/** Texts of two tellings, with a reason that decides, and whether they are one event. */
const PAIRS: readonly (readonly [language: string, text: string, reason: string, one: boolean])[] = [
  ['en', 'Shells hit the market of Gao on Monday. The shelling in Gao wounded nine people.', 'same-place', true],
  ['en', 'Rebels shelled Gao on Monday. On Tuesday the rebels shelled Kidal.', 'other-place', false],
  ['en', 'Rebels attacked an army post in Gao on Monday. Six soldiers were killed.', 'toll-behind', true],
  ['en', 'A drone struck a depot in Gao on Monday, killing six. A drone struck a depot in Gao on Tuesday, killing two.', 'other-day', false],
  ['fr', 'Des roquettes ont touché le marché de Gao lundi. Ce bombardement a fait neuf blessés.', 'this', true],
  ['fr', 'Les rebelles ont attaqué un poste à Gao lundi. L’armée a menacé de frapper Gao.', 'threat-and-deed', false],
  ['fr', 'Les rebelles ont attaqué Gao lundi, tuant six soldats. Cinq assaillants ont été abattus par l’armée.', 'answer', true],
]

test.each(PAIRS)('%s: %s (%s)', (language, text, reason, one) => {
  const tellings = tellingsOf(language, text)
  expect(tellings.length).toBeGreaterThanOrEqual(2)
  expect(tellings[0]).toMatchObject({ number: 1, outcome: 'first', nearest: null })
  const last = tellings.at(-1)
  if (one) {
    expect(last).toMatchObject({ outcome: 'again', nearest: { number: 1 } })
    expect(last?.nearest?.reasons.map(({ name }) => name)).toContain(reason)
  } else {
    expect(last?.outcome).not.toBe('again')
    expect(last?.nearest).toBeNull()
  }
})

test('the points of a telling are the sum of its reasons', () => {
  for (const [language, text] of PAIRS) {
    for (const { nearest } of tellingsOf(language, text)) {
      if (nearest !== null) expect(nearest.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(nearest.points)
    }
  }
})

test('a telling says what it was read as', () => {
  const [telling] = tellingsOf('en', 'On Monday rebels shelled Gao, killing six soldiers.')
  expect(telling?.says).toEqual(
    expect.arrayContaining([
      ['type', 'shelling_missile'],
      ['place', 'Gao'],
      ['actor', 'rebels'],
      ['killed', '6'],
    ]),
  )
})
