import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { OutsideError, type Problem } from '../../model/index.ts'
import { toRefusal } from '../to-refusal.ts'
import { toDiskProblem } from './disk-problem.ts'
import type { Feed } from './feed.ts'
import { DOCUMENT_TYPES, readFile, toFileLead } from './file-lead.ts'
import type { Lead } from './lead.ts'
import { openLines } from './open-lines.ts'
import { openWacz } from './open-wacz.ts'
import { type ContainerPlace, openWarc } from './open-warc.ts'
import { toFeed } from './to-feed.ts'
import { toLinkList } from './to-link-list.ts'
import { walkFolder } from './walk-folder.ts'

/** Files that lead further. */
type ContainerKind = 'lines' | 'warc' | 'wacz' | 'feed' | 'list'

const CONTAINERS: Readonly<Record<string, ContainerKind>> = {
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.warc': 'warc',
  '.warc.gz': 'warc',
  '.wacz': 'wacz',
  '.csv': 'list',
  '.tsv': 'list',
  '.opml': 'feed',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.json': 'feed',
}
const ENDINGS = [...Object.keys(DOCUMENT_TYPES), ...Object.keys(CONTAINERS)].join(' ')

const toEnding = (path: string): string => (/\.warc\.gz$/iu.test(path) ? '.warc.gz' : extname(path).toLowerCase())
const isKnown = (path: string): boolean => Object.hasOwn(DOCUMENT_TYPES, toEnding(path)) || Object.hasOwn(CONTAINERS, toEnding(path))

export interface FileTools {
  readonly now: () => Date
  readonly largest: number
  /** The leads of an address out of a list of links. */
  readonly followLink: (address: string) => Lead
  /** The leads of a feed's addresses. */
  readonly followFeed: (feed: Feed) => AsyncIterable<Lead | Problem>
}

async function* openContainer(path: string, kind: ContainerKind, tools: FileTools): AsyncGenerator<Lead | Problem> {
  const { mtime } = await stat(path)
  const place: ContainerPlace = { name: path, file: basename(path), fileDate: mtime.toISOString(), largest: tools.largest, now: tools.now }
  switch (kind) {
    case 'lines':
      return yield* openLines(createReadStream(path), place)
    case 'warc':
      return yield* openWarc(createReadStream(path), place)
    case 'wacz':
      return yield* openWacz(path, place)
    case 'feed': {
      const read = await readFile(path, tools.largest)
      if (!read.ok) return yield read.problem
      const feed = await toFeed(read.value.bytes, { name: path, address: null })
      if (feed === null)
        return yield toRefusal('unsupported-format', path, 'It is neither a feed (RSS, Atom, JSON Feed), nor OPML, nor a sitemap.').problem
      if (!feed.ok) return yield feed.problem
      return yield* tools.followFeed(feed.value)
    }
    case 'list': {
      const read = await readFile(path, tools.largest)
      if (!read.ok) return yield read.problem
      const links = toLinkList(read.value.bytes, path)
      if (!links.ok) return yield links.problem
      for (const link of links.value) yield link.kind === 'link' ? tools.followLink(link.address) : link.problem
    }
  }
}

async function* openFile(path: string, tools: FileTools): AsyncGenerator<Lead | Problem> {
  const ending = toEnding(path)
  const mediaType = DOCUMENT_TYPES[ending]
  const kind = CONTAINERS[ending]
  if (mediaType !== undefined) yield toFileLead(path, { mediaType, largest: tools.largest, now: tools.now })
  else if (kind !== undefined) {
    try {
      yield* openContainer(path, kind, tools)
    } catch (error) {
      // Only the disk's own errors; a mistake of ours must not hide behind a file.
      const cause = error instanceof OutsideError ? error.cause : error
      if (!(cause instanceof Error && 'syscall' in cause)) throw error
      yield toDiskProblem(cause, path)
    }
  }
}

/** The leads of a file, or of a folder with all below it, in the order of names. */
export async function* openPath(path: string, tools: FileTools): AsyncGenerator<Lead | Problem> {
  let isFolder: boolean
  try {
    isFolder = (await stat(path)).isDirectory()
  } catch (error) {
    return yield toDiskProblem(error, path)
  }
  if (isFolder) {
    let found = 0
    for await (const { path: inside, error } of walkFolder(path, isKnown)) {
      found += 1
      if (error === null) yield* openFile(inside, tools)
      else yield toDiskProblem(error, inside)
    }
    if (found === 0) yield toRefusal('empty', path, `The folder holds no file that ends in ${ENDINGS}.`).problem
  } else if (isKnown(path)) yield* openFile(path, tools)
  else yield toRefusal('unsupported-format', path, `Its ending “${extname(path)}” is not known. Files that end in ${ENDINGS} are taken in.`).problem
}
