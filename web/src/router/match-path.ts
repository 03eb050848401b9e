/** The parts of a path that a pattern names, `/incidents/:id`; `null` where it does not fit. A trailing slash makes no difference. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/').filter((part) => part !== '')
  const given = path.split('/').filter((part) => part !== '')
  if (wanted.length !== given.length) return null
  const named: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const written = given[at] ?? ''
    if (part.startsWith(':')) {
      try {
        named[part.slice(1)] = decodeURIComponent(written)
      } catch {
        return null
      }
    } else if (part !== written) return null
  }
  return named
}
