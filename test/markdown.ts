/** A table of a page: its cells, with `\|` undone. */
export interface MarkdownTable {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const toCells = (line: string): string[] =>
  line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

/** All tables of a page in order. */
export function tablesOf(page: string): MarkdownTable[] {
  return [...page.matchAll(/^\|.*\|\s*\n\|[\s:|-]+\|\s*\n(?:\|.*\|\s*(?:\n|$))*/gm)].map(([source]) => {
    const [heading = '', , ...rows] = source.trimEnd().split('\n')
    return { heading: toCells(heading), rows: rows.map(toCells) }
  })
}

/** Where the page's links go, pictures included; code is left out. */
export function linksOf(page: string): string[] {
  const prose = page.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
}

/** The anchors that the page's headings make. */
export function anchorsOf(page: string): string[] {
  return [...page.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}
