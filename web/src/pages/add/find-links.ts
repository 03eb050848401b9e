/** Links in a pasted text, in their order, each once: `http` and `https` only, without the signs that close a sentence around them. */
export function findLinks(text: string): string[] {
  const links = new Set<string>()
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"'«»“”]+/giu)) {
    const link = trimEnd(found)
    if (URL.canParse(link)) links.add(link)
  }
  return [...links]
}

/** A bracket that closes one of the link's own belongs to it. */
function trimEnd(link: string): string {
  let end = link
  for (;;) {
    const last = end.at(-1) ?? ''
    const isLoose = /[.,;:!?،؛؟]/u.test(last) || (last === ')' && !end.includes('(')) || (last === ']' && !end.includes('['))
    if (!isLoose) return end
    end = end.slice(0, -1)
  }
}
