import { fold } from './fold.ts'

/**
 * How a romanised name sounds: its consonants, and the vowels before, between and behind them. Names with the same consonants are compared
 * by `soundsAlike`; docs/names.md tells why each letter folds as it does.
 */
export interface NameKey {
  /** One sign a consonant: «Hassaké» and "Al-Ḩasakah" are both `hsk`. */
  readonly consonants: string
  /** One entry more than there are consonants; '' where none stands, `?` for an «e» that may be mute. */
  readonly vowels: readonly string[]
}

/** The Arabic article as it is written before each letter, and what that letter must be. */
const ARTICLES: Readonly<Record<string, RegExp>> = {
  al: /./,
  el: /./,
  ul: /./,
  oul: /./,
  ad: /^d/,
  ed: /^d/,
  adh: /^dh/,
  edh: /^dh/,
  ar: /^r/,
  er: /^r/,
  as: /^s/,
  es: /^s/,
  ash: /^s?h|^ch/,
  esh: /^s?h|^ch/,
  ach: /^ch|^sh/,
  ech: /^ch|^sh/,
  at: /^t/,
  et: /^t/,
  ath: /^th/,
  eth: /^th/,
  az: /^z/,
  ez: /^z/,
  an: /^n/,
  en: /^n/,
}

/** Words of many names, each with its spellings that the letters alone would not make one. */
const COMMON_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['bin', 'ben ibn'],
      ['abu', 'abou abi aboul abul'],
      ['kafr', 'kfar kafar kefar kefr'],
      ['wadi', 'oued ouadi wad ouad'],
      ['tal', 'tell tall tel'],
      ['jabal', 'jebel djebel gebel gabal djabal'],
      ['abd', 'abdel abdul abdal abdoul'],
      ['abdalah', 'abdallah abdullah abdoulaye abdoullah abdellah'],
      ['salih', 'saleh'],
      ['hizbulah', 'hezbollah hizballah hizbullah hizbollah hezbolah hizbalah hezballah'],
      ['saint', 'st'],
      ['sainte', 'ste'],
      ['mohamad', 'mohammed muhammad mohamed mohammad mouhammad mahamat mahamad'],
    ] as const
  ).flatMap(([word, spellings]) => [word, ...spellings.split(' ')].map((spelling) => [spelling, word])),
)

/** Groups of letters of a word, in this order, as the sign that they fold to. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|chtch|schtsch/g, 'S'],
  [/tsch|tch|tsh|sch|sh|ch/g, 'S'],
  [/kh/g, 'X'],
  [/dzh|zh|dj|dg(?=[eiyE?])|j/g, 'J'],
  [/gh|gu(?=[eiE?])/g, 'g'],
  [/qu(?=[eiyE?])|ck|q/g, 'k'],
  [/c(?=[eiyE?])/g, 's'],
  [/c/g, 'k'],
  [/^x/g, 'S'],
  [/x/g, 'ks'],
  [/hp|ph(?=[yw])/g, 'p'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/^rh/g, 'r'],
  [/tz/g, 'ts'],
  [/n(?=[bp])/g, 'm'],
  [/ou|oo|w/g, 'u'],
  [/ee|y/g, 'i'],
]

/** The key of a name in Latin letters, of any case; `null` for one without a consonant or with other letters. */
export function toNameKey(name: string): NameKey | null {
  // The accent of a last «é» says that it is no mute one, so it is kept where other accents go.
  const marked = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[éèêëə](?=$|[\s-])/g, '1')
  const words = fold(marked)
    .split(/[\s\-–.]+/)
    .filter((word) => word !== '')
  const sounds = words
    .filter((word, at) => at === words.length - 1 || ARTICLES[word]?.test(words[at + 1] as string) !== true)
    .map(toSounds)
    .join('')
    .replace(/([^aeiouE?])\1+/g, '$1')
  const consonants = sounds.replace(/[aeiouE?]/g, '')
  if (consonants === '' || !/^[a-zA-Z?]+$/.test(sounds)) return null
  const vowels = sounds.split(/[^aeiouE?]/)
  return {
    consonants,
    vowels: vowels.map(consonants.length === 1 ? (run) => run.replace(/(.)\1+/g, '$1') : (run, at) => toVowels(run, at === consonants.length)),
  }
}

/** Sounds of words that have been met, at the beginning of a name and within: spellings of names have few words and many orders. */
const met = [new Map<string, string>(), new Map<string, string>()] as const
const MOST_MET = 20_000

function toSounds(word: string, at: number): string {
  const known = met[at === 0 ? 0 : 1]
  let sounds = known.get(word)
  if (sounds === undefined) {
    sounds = toLetters(word, at)
    for (const [group, sign] of SOUNDS) sounds = sounds.replace(group, sign)
    if (known.size > MOST_MET) known.clear()
    known.set(word, sounds)
  }
  return sounds
}

/** A word of a name without its silent letters; an article grown together with it («Ezzor») goes as well. */
function toLetters(word: string, at: number): string {
  const common = COMMON_WORDS[word]
  if (common !== undefined) return common
  let letters = word
  if (at > 0) letters = letters.replace(/^e(?:(zz|dd|rr|ss|nn|tt)|(?=(?:ch){2}|(?:sh){2}))/, (_, twin: string | undefined) => twin?.charAt(0) ?? '')
  letters = letters.replace(/^abd[eu](?:l(?=.{3})|(?=rr|ss|nn|zz))/, 'abd')
  if (letters.length > 3) letters = letters.replace(/([^aeiouwy1])e$/, '$1?')
  letters = letters.replace(/([aeiou])h$/, '$1')
  return letters.replace(/1/g, 'E')
}

/** A run of vowels: one letter as it is, several by their colours: `B` back, `F` front, `W` back before «a». "uway" and «oueï» are both `BF`. */
function toVowels(run: string, isLast: boolean): string {
  if (run === '' || run === '?') return run
  const plain = run.replace(/\?/g, '').replace(/E/g, 'e')
  if (/^([aeiou])\1*$/.test(plain)) return plain.charAt(0)
  if (!isLast && /^i+e$/.test(plain)) return 'i'
  const front = /[ei]/.test(plain)
  if (!/[ou]/.test(plain)) return front ? 'F' : 'a'
  return front ? 'BF' : /[ou]a$/.test(plain) ? 'W' : 'B'
}

const NEVER = 9
/** How far two runs of vowels are apart where they differ, in either order; whatever is not here is another sound altogether, 2. */
const DISTANCES: Readonly<Record<string, number>> = {
  'o u': 0,
  'B o': 0,
  'B u': 0,
  'F e': 0.25,
  'a e': 0.5,
  'e i': 0.5,
  'F i': 0.75,
  'F a': 1,
  'a i': 1.25,
  'B BF': 1.25,
  'BF o': 1.25,
  'BF u': 1.25,
  'BF F': 1.25,
  'BF W': 1,
  'B W': 1.25,
  'W a': 1.25,
  'W o': 1.25,
  'W u': 1.25,
  'a o': 1.5,
  'a u': 1.5,
  'B a': 1.25,
  // A vowel that only one spelling writes: «Lahj», "Lahij".
  ' e': 1,
  ' i': 1,
  ' a': 1.25,
  ' o': 1.25,
  ' u': 1.25,
  // An «e» that may be mute.
  ' ?': 0,
  '? e': 0,
  '? i': 0.5,
  '? a': 1,
}

function distance(a: string, b: string, at: 'first' | 'inner' | 'last'): number {
  if (a === b) return 0
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`
  if (at !== 'inner' && (a === '' || b === '')) return pair === ' ?' ? 0 : NEVER
  const apart = DISTANCES[pair] ?? 2
  // Names that begin otherwise are others (Istana, Astana), and a last «-ay» is no «-i» (Mandalay, Mandali).
  if (at === 'first') return apart <= 0.5 ? apart : NEVER
  return at === 'last' && (pair === 'F i' || pair === 'F e') ? 2 : apart
}

/** How much vowels may differ in all, by the number of consonants: the fewer there are, the less. */
const TOLERANCE = [0, 0, 0, 1, 1.75, 2, 2, 3] as const

/** Are both spellings of one name? Names of one consonant must be alike letter by letter. */
export function soundsAlike(a: NameKey, b: NameKey): boolean {
  if (a.consonants !== b.consonants) return false
  const last = a.vowels.length - 1
  if (last === 1) return a.vowels.join() === b.vowels.join()
  const apart = a.vowels.map((run, at) => distance(run, b.vowels[at] as string, at === 0 ? 'first' : at === last ? 'last' : 'inner'))
  const sum = apart.reduce((all, one) => all + one, 0)
  // Of two consonants only the vowel between them may waver: Deraa is Daraa; Male is not Mali, nor Kano Kanu.
  if (last === 2) return a.vowels[0] === b.vowels[0] && sum <= 0.5 && sum === apart[1] && isMuteOrSame(a.vowels[2], b.vowels[2])
  if (sum <= (TOLERANCE[Math.min(a.consonants.length, TOLERANCE.length - 1)] as number)) return true
  // «Koniko» for Conoco: of three vowels or more, one between consonants may be quite another.
  const differing = apart.findIndex((one) => one > 0)
  return apart[differing] === sum && sum <= 2 && differing > 0 && differing < last && Math.min(toVowelCount(a), toVowelCount(b)) >= 3
}

const isMuteOrSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || `${a}${b}` === '?' || `${a}${b}` === 'e?' || `${a}${b}` === '?e'
const toVowelCount = ({ vowels }: NameKey): number => vowels.filter((run) => run !== '' && run !== '?').length
