import type { Furniture } from '../model/index.ts'
import { findDateline } from './find-dateline.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { findLineMatch, labelLength, toPlainWords } from './furniture-table.ts'

export interface OutletSources {
  /** Site name or publisher of the metadata. */
  readonly siteName: string | null
  readonly url: string | null
  readonly text: string
  readonly furniture: readonly Furniture[]
}

/** `news.example` of `https://www.news.example/a`; `null` if it is no web address. */
export function findDomain(url: string | null): string | null {
  const match = /^(?:https?:\/\/)?(?:[^/@\s]{0,200}@)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})(?=[:/?#]|$)/iu.exec(
    (url ?? '').trim().slice(0, 2000),
  )
  return match?.[1]?.toLowerCase().replace(/^(?:www\d?|m|amp)\./u, '') ?? null
}

/** The name as displayed; names of several words all in capitals are put in ordinary letters, abbreviations of up to three letters stay. */
function toName(shown: string, table: FurnitureTable): string | null {
  const name = shown
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s,;:.–—|/([«“"-]+$/gu, '')
    .trim()
    .slice(0, 100)
  if (!/\p{L}/u.test(name)) return null
  if (!/\s/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, index) => {
      const lower = word.toLowerCase()
      if (index > 0 && table.smallInNames.has(toPlainWords(word).join(' '))) return lower
      return word.length <= 3 ? word : word.charAt(0) + lower.slice(1)
    })
    .join(' ')
}

const afterColon = (line: string): string => line.slice(line.indexOf(':') + 1)

/** Drops the first `count` words of a line. */
function dropWords(line: string, count: number): string {
  let rest = line.trim()
  for (let dropped = 0; dropped < count; dropped += 1) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+/u, '')
  return rest
}

/** Who published it, as shown: metadata, source line, logo, the publisher's own line, agency of the dateline, domain; `null` if not shown. */
export function toOutlet({ siteName, url, text, furniture }: OutletSources, table: FurnitureTable): string | null {
  const named = siteName === null ? null : toName(siteName, table)
  if (named !== null) return named
  const found: { source: string | null; logo: string | null; publisher: string | null; agency: string | null } = {
    source: null,
    logo: null,
    publisher: null,
    agency: null,
  }
  for (const { span, kind } of furniture) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + 300))
    const words = toPlainWords(line)
    if (kind === 'source') {
      const label = labelLength(words, table.source)
      const shown =
        words[label] === ':'
          ? afterColon(line)
          : /^©|^\(c\)/iu.test(line)
            ? line.replace(/^(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?/iu, '')
            : label > 0
              ? dropWords(line, label)
              : ''
      if (/^\s*(?:https?:|www\.)/iu.test(shown)) found.source ??= findDomain(shown.trim())
      else if (!table.sourceOfNobody.has(toPlainWords(shown).join(' '))) found.source ??= toName(shown, table)
    } else if (kind === 'header') {
      const logo = labelLength(words, table.logo)
      if (logo > 0) found.logo ??= toName(dropWords(line, logo), table)
      else if (findLineMatch(words, table)?.kind === 'header') found.publisher ??= toName(line, table)
    } else if (kind === 'dateline') {
      const agency = findDateline(`${line}                    `, table)?.agency ?? null
      if (agency !== null) found.agency ??= toName(agency, table)
    }
  }
  return found.source ?? found.logo ?? found.publisher ?? found.agency ?? findDomain(url)
}
