import type { Chain, Fall, Origin } from '../model/index.ts'
import type { Paint } from './paint.ts'
import { toTable } from './table.ts'
import { toVisible } from './visible.ts'
import { toList } from './wording.ts'

/** What origins are told with: how documents and claims are called, and the words of a document. */
export interface OriginTools {
  readonly paint: Paint
  readonly width: number
  readonly numberOf: (claim: string) => number | null
  readonly documentName: (document: string) => string
  readonly wordsOf: (place: { readonly document: string; readonly span: readonly [number, number] }) => string
}

const INDENT = 5

/** «claim 2», «claims 1, 2 and 4». */
export function toClaimNumbers(claims: readonly string[], numberOf: OriginTools['numberOf']): string {
  const numbers = claims.map(numberOf).filter((number) => number !== null)
  return `claim${numbers.length === 1 ? '' : 's'} ${toList(numbers.toSorted((a, b) => a - b).map(String))}`
}

/** Who stands at its root. */
export const toOriginName = ({ root, outlet }: Origin): string => root?.name ?? (outlet === null ? 'an unnamed outlet itself' : `${outlet} itself`)

/** The stated way of a claim: outlet ← agency ← body ← speaker. */
const toChainWords = ({ links }: Chain): string => links.map(({ name }) => name).join(' ← ')

function toHead(origin: Origin, number: number, { paint, numberOf, documentName }: OriginTools): string[] {
  return [
    `${String(number).padStart(INDENT - 2)}. ${paint.bold(toVisible(toOriginName(origin)))} · ${toClaimNumbers(origin.claims, numberOf)}`,
    ...(origin.first === null ? [] : [`     ${toVisible(`first told by ${documentName(origin.first)}`)}`]),
  ]
}

/** The reasons for which claims fall to the origin, each once, with the claims that it brings there. */
function toReasons(falls: readonly Fall[], numberOf: OriginTools['numberOf']): string[] {
  const byNote = new Map<string, string[]>()
  for (const { note, claim } of falls) byNote.set(note, [...(byNote.get(note) ?? []), claim])
  return [...byNote].map(([note, claims]) => `${toClaimNumbers([...new Set(claims)], numberOf)}: ${note}`)
}

/** An origin with why its claims are one, a line or two. */
export const toOriginLines = (origin: Origin, number: number, tools: OriginTools): string[] => [
  ...toHead(origin, number, tools),
  ...toReasons(origin.falls, tools.numberOf).map((reason) => `     ${toVisible(reason)}`),
]

function toFallLines({ claim, to, reason, note, evidence }: Fall, tools: OriginTools): string[] {
  const { paint, width, numberOf, documentName, wordsOf } = tools
  const target = numberOf(to)
  const head = `${toClaimNumbers([claim], numberOf)} → ${target === null ? to : toClaimNumbers([to], numberOf)} · ${reason}: ${note}`
  const passages = toTable(
    evidence.map(({ document }) => ({ text: documentName(document), style: paint.bold })),
    [evidence.map((place) => `« ${wordsOf(place)} »`)],
    { width: width - 2 * INDENT, underline: paint.dim },
  )
  return ['', `     ${toVisible(head)}`, ...passages.map((line) => ' '.repeat(2 * INDENT) + line)]
}

/** An origin with the stated way of each of its claims and, of every reason, the words side by side. */
export function toOriginSheet(origin: Origin, number: number, tools: OriginTools): string[] {
  return [
    ...toHead(origin, number, tools),
    ...origin.chains.map((chain) => `     ${toClaimNumbers([chain.claim], tools.numberOf)}: ${toVisible(toChainWords(chain))}`),
    ...(origin.falls.length === 0 ? ['     nothing brings another claim here'] : origin.falls.flatMap((fall) => toFallLines(fall, tools))),
    '',
  ]
}
