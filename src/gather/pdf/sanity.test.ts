import { expect, test } from 'vitest'
import { findGarbling } from './sanity.ts'

const FRENCH =
  'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture (12 h 30). L’armée n’a pas commenté : « Rien à dire. » '
const ARABIC = 'أعلنت السلطات يوم الاثنين أن طائرتين استهدفتا الميناء فجر اليوم، وأن الأضرار في المستودعات محدودة. '
const HEBREW = 'שני כלים טסים פגעו בנמל העיר ביום שני, והנזקים קטנים. '
const move = (text: string, by: number): string =>
  [...text].map((letter) => (/\s/u.test(letter) ? letter : String.fromCodePoint((letter.codePointAt(0) ?? 0) + by))).join('')
const reverse = (text: string): string =>
  text
    .split(' ')
    .map((word) => [...word].reverse().join(''))
    .join(' ')

test.each([
  ['French', FRENCH],
  ['Arabic', ARABIC],
  ['Hebrew', HEBREW],
  ['capitals', FRENCH.toUpperCase()],
  ['Chinese, which has no blanks', '两架无人机星期一袭击了港口，当局表示没有人员伤亡，损失有限。'.repeat(5)],
  ['addresses', `${FRENCH}https://lephare.example/2025/03/03/deux-drones-sont-tombes-pres-du-port-de-vallonne-selon-la-prefecture`],
  ['a table of numbers', 'Port 12 345 67,8 % 2025-03-03 F-16 M. Rell 1/2 v2.1 12h30 '.repeat(10)],
])('%s is plausible', (_, text) => expect(findGarbling(text.repeat(3))).toBeNull())

test.each([
  ['letters moved up', move(FRENCH, 29)],
  ['signs of no script', move(FRENCH, 0xf000)],
  ['replacement signs', FRENCH.replaceAll('e', '\ufffd')],
  ['no blanks', FRENCH.replaceAll(' ', '')],
  ['capitals anywhere', FRENCH.replace(/(\p{L})(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase())],
  ['Arabic backwards', reverse(ARABIC)],
  ['Hebrew backwards', reverse(HEBREW)],
])('%s is not', (_, text) => expect(findGarbling(text.repeat(5))).toMatch(/./u))
