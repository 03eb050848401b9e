import type { DayRange, Document, EventType } from '../model/index.ts'
import { toConsonants, toPlain } from './plain-name.ts'

/** What of a document survives translation: its names and figures in their order, and the days and types of what it claims. */
export interface Gist {
  readonly document: string
  readonly language: string | null
  readonly published: DayRange | null
  /** Consonants of names, and figures, in the order of the text. */
  readonly anchors: readonly string[]
  readonly claims: readonly { readonly type: EventType; readonly days: DayRange | null }[]
}

const NAME_OR_FIGURE = /(?<=[\p{Ll},;:’'"“«(] ?)\p{Lu}[\p{L}’'-]{2,}|\p{Nd}+/gu
const MOST_ANCHORS = 240

/** The names (capitals within a sentence) and figures of the document's own prose. */
export function toAnchors({ text, furniture }: Document): string[] {
  const anchors: string[] = []
  const read = (from: number, to: number): void => {
    for (const [found] of text.slice(from, to).matchAll(NAME_OR_FIGURE)) {
      const anchor = /\p{Nd}/u.test(found) ? found : toConsonants(toPlain(found))
      if (anchor.length > 1 || /\p{Nd}/u.test(anchor)) anchors.push(anchor)
    }
  }
  let at = 0
  for (const { span } of furniture) {
    read(at, span[0])
    at = Math.max(at, span[1])
  }
  read(at, text.length)
  return anchors.slice(0, MOST_ANCHORS)
}

/** The length of the longest common subsequence. */
function toCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const anchor of a) {
    const next = new Uint16Array(b.length + 1)
    for (const [at, other] of b.entries())
      next[at + 1] = anchor === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number)
    row = next
  }
  return row[b.length] as number
}

/** Fewer names and figures than these prove nothing. */
const LEAST_ANCHORS = 8
const LEAST_COMMON = 0.6
const LEAST_CLAIMS = 0.5
/** Days that may lie between a text and its translation. */
const WITHIN_DAYS = 4

const isNear = (a: DayRange | null, b: DayRange | null, days: number): boolean => {
  if (a === null || b === null) return true
  const gap = Math.max(Date.parse(a[0]) - Date.parse(b[1]), Date.parse(b[0]) - Date.parse(a[1])) / 86_400_000
  return gap <= days
}

/** The share of the fewer claims that have one of the same days in the other document. */
function toAgreement(a: Gist, b: Gist): number {
  const [few, many] = a.claims.length <= b.claims.length ? [a.claims, b.claims] : [b.claims, a.claims]
  if (few.length === 0) return 0
  return few.filter(({ days }) => many.some((other) => isNear(days, other.days, 0))).length / few.length
}

/** How surely one is a translation of the other, 0 to 1; 0 where names, figures, days or claims speak against it. */
export function toTwinScore(a: Gist, b: Gist): number {
  if (a.language === b.language || a.language === null || b.language === null) return 0
  const [fewer, more] = a.anchors.length <= b.anchors.length ? [a.anchors, b.anchors] : [b.anchors, a.anchors]
  if (fewer.length < LEAST_ANCHORS || fewer.length < more.length / 2) return 0
  if (!isNear(a.published, b.published, WITHIN_DAYS) || toAgreement(a, b) < LEAST_CLAIMS) return 0
  const common = toCommon(a.anchors, b.anchors) / fewer.length
  return common >= LEAST_COMMON ? common : 0
}

/** Two documents of which one is a translation of the other, and how surely. */
export interface TwinPair {
  readonly documents: readonly [string, string]
  readonly score: number
}

/** Anchors that stand together in so many texts are no trace of one. */
const MOST_HOLDERS = 30
/** Pairs of neighbouring anchors that two texts must share before they are held against one another. */
const LEAST_SHARED = 3

/** All translation twins of a set; texts meet by pairs of neighbouring names. */
export function findTwins(gists: readonly Gist[]): TwinPair[] {
  const holders = new Map<string, number[]>()
  for (const [at, { anchors }] of gists.entries()) {
    for (const pair of new Set(anchors.slice(1).map((anchor, index) => `${anchors[index]} ${anchor}`))) {
      const known = holders.get(pair)
      if (known === undefined) holders.set(pair, [at])
      else known.push(at)
    }
  }
  const shared = new Map<string, number>()
  for (const texts of holders.values()) {
    if (texts.length > MOST_HOLDERS) continue
    for (const [index, b] of texts.entries()) for (const a of texts.slice(0, index)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
  }
  const twins: TwinPair[] = []
  for (const [key, count] of shared) {
    if (count < LEAST_SHARED) continue
    const [a, b] = key.split(' ').map((at) => gists[Number(at)] as Gist) as [Gist, Gist]
    const score = toTwinScore(a, b)
    if (score > 0) twins.push({ documents: [a.document, b.document], score })
  }
  return twins
}
