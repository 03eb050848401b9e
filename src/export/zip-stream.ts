import { Zip, ZipDeflate } from 'fflate'

/** A file inside a ZIP, its text piece by piece. */
export interface ZipMember {
  readonly path: string
  readonly pieces: AsyncIterable<string>
}

// Fixed, so that the same incidents give the same bytes. The format knows no day before 1980.
const MODIFIED = new Date(1980, 0, 1)

/** The bytes of a ZIP of these files, as they come; no more than a piece is held. */
export async function* writeZip(members: AsyncIterable<ZipMember>): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    ready.push(bytes)
  })
  const encoder = new TextEncoder()
  for await (const { path, pieces } of members) {
    const member = new ZipDeflate(path, { level: 6 })
    member.mtime = MODIFIED
    zip.add(member)
    for await (const piece of pieces) {
      member.push(encoder.encode(piece))
      yield* ready.splice(0)
    }
    member.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
