/** Drops the first `count` words of a line, as `toPlainWords` counts them. */
export function dropWords(line: string, count: number): string {
  let rest = line.trim()
  for (let dropped = 0; dropped < count; dropped += 1) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+/u, '')
  return rest
}

/** As `dropWords`, from the end. */
export function dropLastWords(line: string, count: number): string {
  let rest = line.trim()
  for (let dropped = 0; dropped < count; dropped += 1) rest = rest.replace(/[\p{L}\p{M}\p{N}]+[^\p{L}\p{N}]*$/u, '')
  return rest.trim()
}
