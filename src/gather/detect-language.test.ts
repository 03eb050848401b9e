import { expect, test } from 'vitest'
import { loadLanguageDetector, toLanguageCode } from './detect-language.ts'

test('the text tells its language before the hint does', async () => {
  const detectLanguage = await loadLanguageDetector()
  expect(detectLanguage('Deux drones ont visé le port de Vallonne dans la nuit de lundi à mardi.', 'en')).toBe('fr')
  expect(detectLanguage('Two drones hit the port of Vallonne in the night, officials said.', null)).toBe('en')
  expect(detectLanguage('Die Armee griff am Montag den Hafen an.', null)).toBe('de')
  expect(detectLanguage('12345', 'fr-FR')).toBe('fr')
  expect(detectLanguage('12345', null)).toBeNull()
  expect(detectLanguage('', null)).toBeNull()
}, 20_000)

test.each([
  ['fr-FR', 'fr'],
  ['EN_us', 'en'],
  ['french', null],
  ['', null],
  [null, null],
])('code of %j', (tag, code) => expect(toLanguageCode(tag)).toBe(code))
