import { normalize } from 'node:path'
import type { Capture, Document } from '../model/index.ts'

const toParts = (path: string): string[] => path.split(/[\\/]+/u).filter((part) => part !== '' && part !== '.')

/** As leads are named: without «./» and a slash at the end. */
const toPlain = (path: string): string => normalize(path).replace(/(?<=.)[\\/]+$/u, '')

/**
 * How the files among the sources are called: by the fewest last parts of their paths that tell them apart, so that the same folder is the same
 * source wherever it lies. Two that are wholly the same have one name.
 */
export function toSourceLabels(sources: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map(sources.map((source) => [toPlain(source), toParts(toPlain(source))]))
  const labels = new Map<string, string>()
  for (const [source, parts] of paths) {
    const last = (path: readonly string[], count: number): string => path.slice(-count).join('/')
    let count = 1
    const isShared = (): boolean =>
      [...paths].some(
        ([other, otherParts]) => other !== source && otherParts.join('/') !== parts.join('/') && last(otherParts, count) === last(parts, count),
      )
    while (count < parts.length && isShared()) count += 1
    labels.set(source, last(parts, count) || source)
  }
  return labels
}

/** Without its fragment, which names a place in the page and no other page. */
export const toAddress = (url: string): string => url.replace(/#.*$/su, '')

export interface Provenance {
  /** As the lead is named. */
  readonly lead: string
  readonly capture: Capture
  readonly document: Document
  /** From `toSourceLabels`. */
  readonly labels: ReadonlyMap<string, string>
}

/**
 * What stays the same when a document's text changes: the address it was asked for under, or the one that a line of JSON lines states, or the file's
 * name. An address that a page claims for itself is not believed: it could put its text in the place of another's.
 */
export function toSourceKey({ lead, capture, document, labels }: Provenance): string {
  if (capture.url !== null) return toAddress(capture.url)
  const isLine = /\.(?:jsonl|ndjson)!\d+$/iu.test(lead)
  if (isLine && document.url !== null) return toAddress(document.url)
  const plain = toPlain(lead)
  const source = [...labels.keys()].filter((known) => plain.startsWith(known)).sort((a, b) => b.length - a.length)[0]
  if (source === undefined) return plain
  const rest = plain.slice(source.length).replaceAll('\\', '/')
  return `${labels.get(source)}${rest}`
}
