import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { Problem } from '../../model/index.ts'
import { toRefusal } from '../to-refusal.ts'
import type { Lead } from './lead.ts'
import { type ContainerPlace, openWarc } from './open-warc.ts'

const MOST_MEMBERS = 10_000
/** A member or a whole that is announced as more than this many times its packed size, and is large besides, is a bomb. */
const MOST_RATIO = 200
const LARGE = 100_000_000

const isBomb = (packed: number, unpacked: number): boolean => unpacked > LARGE && unpacked > packed * MOST_RATIO

type Members = { readonly kind: 'members'; readonly members: readonly Entry[] } | { readonly kind: 'refused'; readonly problem: Problem }

/** The WARC files of the archive, once its whole table of contents has been looked at. */
async function listMembers(zip: ZipFile, name: string): Promise<Members> {
  const refuse = (...refusal: Parameters<typeof toRefusal>): Members => ({ kind: 'refused', problem: toRefusal(...refusal).problem })
  const members: Entry[] = []
  let packed = 0
  let unpacked = 0
  let count = 0
  for await (const entry of zip.eachEntry()) {
    count += 1
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    if (count > MOST_MEMBERS) return refuse('too-large', name, `It holds more than ${MOST_MEMBERS} files.`)
    if (isBomb(entry.compressedSize, entry.uncompressedSize) || isBomb(Math.min(packed, zip.fileSize), unpacked))
      return refuse(
        'too-large',
        name,
        `“${entry.fileName.slice(0, 80)}” unpacks to more than ${MOST_RATIO} times its size. That is a bomb, so nothing of it is read.`,
      )
    if (entry.isEncrypted()) return refuse('encrypted', name, `“${entry.fileName.slice(0, 80)}” is locked with a password.`)
    if (/^archive\/[^/]+\.warc(?:\.gz)?$/iu.test(entry.fileName)) members.push(entry)
  }
  if (members.length === 0) return refuse('unsupported-format', name, 'It holds no WARC file in “archive/”, so it is no WACZ file.')
  return { kind: 'members', members: members.sort((a, b) => (a.fileName < b.fileName ? -1 : 1)) }
}

const UNSAFE = /^(?:invalid characters in fileName|absolute path|invalid relative path):/u

/** The leads of a WACZ file: those of the WARC files in it. Nothing is unpacked to disk; a member whose name leads outside makes it refused. */
export async function* openWacz(path: string, place: ContainerPlace): AsyncGenerator<Lead | Problem> {
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true })
    const listed = await listMembers(zip, place.name)
    if (listed.kind === 'refused') return yield listed.problem
    for (const member of listed.members) {
      const stream = await zip.openReadStreamPromise(member)
      yield* openWarc(stream, { ...place, name: `${place.name}!${member.fileName}`, file: `${place.file}!${member.fileName}` })
    }
  } catch (error) {
    // A mistake of ours must not hide behind a file.
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error
    if (UNSAFE.test(error.message))
      yield toRefusal(
        'unsafe-member',
        place.name,
        `A file in it is named so as to be written elsewhere (${error.message.slice(0, 120)}); nothing of it is read.`,
      ).problem
    else if ('syscall' in error) throw error
    else yield toRefusal('damaged', place.name, `It is a damaged WACZ file: ${error.message.slice(0, 200)}.`).problem
  } finally {
    zip?.close()
  }
}
