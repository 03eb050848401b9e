/** Parts of at most `size`, in order. */
export function toChunks<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let from = 0; from < list.length; from += size) chunks.push(list.slice(from, from + size))
  return chunks
}
