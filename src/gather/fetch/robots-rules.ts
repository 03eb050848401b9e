import robotsParser, { type Robot } from 'robots-parser'

/** The name that a site's rules know us by. */
export const ROBOT = 'Recoupe'

/** What RFC 9309 asks to be read at least; the rest of a longer file is not. */
export const LARGEST_ROBOTS = 512_000
const LONGEST_RULE = 1000
/** Characters of rules with wildcards that are heeded: each costs as much as the address is long. */
const MOST_WILD = 50_000
const LONGEST_DELAY_S = 30

export interface RobotsRules {
  isAllowed(url: URL): boolean
  /** What the site asks to wait between two visits, at most half a minute; 0 if it asks for nothing. */
  readonly delayMs: number
}

export const ALLOW_ALL: RobotsRules = { isAllowed: () => true, delayMs: 0 }

/** Drops what only costs time: lines of any length, wildcards without end. */
function toHarmless(text: string): string {
  let wild = 0
  const lines = text.slice(0, LARGEST_ROBOTS).split(/\r\n|\r|\n/u)
  return lines
    .filter((line) => {
      if (line.length > LONGEST_RULE) return false
      if (line.includes('*') && /^\s*(?:dis)?allow/iu.test(line)) wild += line.length
      return wild <= MOST_WILD || !line.includes('*')
    })
    .join('\n')
}

/** The rules of a site's robots.txt for us. */
export function toRobotsRules(url: string, text: string): RobotsRules {
  const parse = robotsParser as unknown as (url: string, text: string) => Robot
  const rules = parse(url, toHarmless(text))
  const delay = rules.getCrawlDelay(ROBOT) ?? 0
  return {
    isAllowed: (asked) => rules.isAllowed(asked.href, ROBOT) !== false,
    delayMs: delay > 0 ? Math.min(delay, LONGEST_DELAY_S) * 1000 : 0,
  }
}
