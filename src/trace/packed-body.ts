import type { Body } from './body.ts'

/** A body in less than half the memory, to be unpacked where it is compared. */
export interface PackedBody {
  readonly words: number
  /** The words, and after them gap and length of each, and the lengths of runs outside and within quotation marks in turn. */
  readonly bytes: Uint8Array
}

const WORD_BYTES = 4
/** Numbers of seven bits and a mark whether more follow. */
const SEVEN = 0x80

function* toNumbers({ starts, ends, quoted }: Body): Generator<number> {
  let before = 0
  for (const [at, start] of starts.entries()) {
    const end = ends[at] as number
    yield start - before
    yield end - start
    before = end
  }
  let from = 0
  for (let isQuoted = 0; from < quoted.length; isQuoted = 1 - isQuoted) {
    let to = from
    while (to < quoted.length && quoted[to] === isQuoted) to += 1
    yield to - from
    from = to
  }
}

export function packBody(body: Body): PackedBody {
  const tail: number[] = []
  for (let number of toNumbers(body)) {
    for (; number >= SEVEN; number = Math.floor(number / SEVEN)) tail.push((number % SEVEN) + SEVEN)
    tail.push(number)
  }
  const bytes = new Uint8Array(WORD_BYTES * body.words.length + tail.length)
  new Uint32Array(bytes.buffer, 0, body.words.length).set(body.words)
  bytes.set(tail, WORD_BYTES * body.words.length)
  return { words: body.words.length, bytes }
}

export function unpackBody(document: string, { words: count, bytes }: PackedBody): Body {
  let at = WORD_BYTES * count
  const next = (): number => {
    let [number, scale] = [0, 1]
    for (; (bytes[at] as number) >= SEVEN; scale *= SEVEN) number += ((bytes[at++] as number) - SEVEN) * scale
    return number + (bytes[at++] as number) * scale
  }
  const [starts, ends, quoted] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)]
  let before = 0
  for (let word = 0; word < count; word++) {
    starts[word] = before + next()
    ends[word] = (starts[word] as number) + next()
    before = ends[word] as number
  }
  for (let from = 0, isQuoted = 0; from < count; isQuoted = 1 - isQuoted) {
    const to = from + next()
    quoted.fill(isQuoted, from, to)
    from = to
  }
  return { document, words: new Uint32Array(bytes.buffer, bytes.byteOffset, count), starts, ends, quoted }
}
