import { Unzip, UnzipInflate } from 'fflate'

export interface UnzipLimits {
  /** Bytes that the file may have once it is unpacked. */
  readonly largest: number
}

const PIECE = 1 << 16

/**
 * Hands the lines of the one file `name` in a zip to `take`, without holding all of them; says whether the file was there. Throws an `Error` where
 * it is damaged or larger than the limit.
 */
export function unzipLines(bytes: Uint8Array, name: string, take: (line: string) => void, { largest }: UnzipLimits): boolean {
  const decoder = new TextDecoder()
  let rest = ''
  let size = 0
  let wasFound = false
  let wasEnded = false
  let refusal: Error | null = null
  const unzip = new Unzip((file) => {
    if (file.name !== name) return
    wasFound = true
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error
      size += chunk.length
      if (size > largest) {
        refusal = new Error(`${name} in the zip has more than ${largest} bytes once unpacked; it was not read.`)
        throw refusal
      }
      const lines = (rest + decoder.decode(chunk, { stream: !isLast })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line.endsWith('\r') ? line.slice(0, -1) : line)
      if (isLast && rest !== '') take(rest)
      wasEnded ||= isLast
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch (error) {
    throw refusal ?? new Error(`${name} in the zip is damaged: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (wasFound && !wasEnded) throw new Error(`${name} in the zip ends too early.`)
  return wasFound
}
