import { type Sentence, type Token, toNameKey } from '../text/index.ts'
import type { AlikeName, World } from '../world/index.ts'

const LONGEST = 5
/** One word alone must have as many consonants to be known by its sound. */
const LEAST_ALONE = 4
const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'ed',
  'ar',
  'er',
  'as',
  'es',
  'ash',
  'esh',
  'ach',
  'ech',
  'at',
  'et',
  'az',
  'ez',
  'an',
  'en',
  'bin',
  'ben',
  'ibn',
])

/**
 * The identity of the tables that the words from `at` on sound like, the longest run of words first: «Kataëb Sayed el-Chouhada». Only for words that
 * no table has: one that the gazetteer has is that place, and one word that begins a sentence may be any.
 */
export function findAlikeName(
  sentence: Sentence,
  at: number,
  limit: number,
  world: World,
): { readonly to: number; readonly alike: AlikeName } | null {
  const { tokens, titleCase } = sentence
  if (titleCase) return null
  let to = at
  for (let index = at; index < Math.min(limit, tokens.length, at + LONGEST); index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    if (index > at && !token.glued && !token.spaced) break
    if (token.upper) to = index + 1
    else if (!ARTICLES.has(token.word) || next === undefined || index + 1 >= limit || !next.upper) break
  }
  for (; to > at; to--) {
    const words = tokens.slice(at, to)
    const last = words.at(-1) as Token
    if (!last.upper || words.every(({ capitals }) => capitals)) continue
    const named = words.filter(({ word }) => !ARTICLES.has(word))
    if (named.length === 1 && at === 0) continue
    const name = words.map(({ raw }) => raw).join(' ')
    const alike = world.findAlike(name)
    if (alike === null) continue
    if (named.length === 1 && (toNameKey(name)?.consonants.length ?? 0) < LEAST_ALONE) continue
    if (world.gazetteer.find(words.map(({ folded }) => folded).join(' ')).length === 0) return { to, alike }
  }
  return null
}
