import type { Furniture } from '../model/index.ts'
import { findSignedLine } from './find-dateline.ts'
import type { FurnitureTable } from './furniture-table.ts'
import { findLineMatch, labelLength, toPlainWords } from './furniture-table.ts'
import type { ShownNames } from './to-furniture.ts'

export interface OutletSources {
  /** Site name or publisher of the metadata. */
  readonly siteName: string | null
  readonly url: string | null
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly names: ShownNames
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
    .replace(/^([^([]+)[)\]]+$/u, '$1')
    .trim()
    .slice(0, 100)
  if (!/\p{L}/u.test(name)) return null
  if (!/\s/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, index) => {
      const isSmall = table.smallInNames.has(toPlainWords(word).join(' '))
      if (isSmall) return index === 0 ? toCapital(word) : word.toLowerCase()
      // «L’ERG» is «l’Erg» inside a name.
      const elided = /^(\p{L}{1,2}[’'])(\p{L}.*)$/u.exec(word)
      if (elided !== null) return `${index === 0 ? elided[1] : elided[1]?.toLowerCase()}${toCapital(elided[2] ?? '')}`
      return word.length <= 3 ? word : toCapital(word)
    })
    .join(' ')
}

const toCapital = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

const afterColon = (line: string): string => line.slice(line.indexOf(':') + 1)

/** Drops the first `count` words of a line. */
function dropWords(line: string, count: number): string {
  let rest = line.trim()
  for (let dropped = 0; dropped < count; dropped += 1) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+/u, '')
  return rest
}

/** Where others publish: no outlets themselves. */
const PLATFORMS = new Set(
  't.me telegram.me twitter.com x.com facebook.com instagram.com youtube.com youtu.be vk.com archive.org archive.ph archive.is google.com'.split(' '),
)

const lettersOf = (text: string): string =>
  toPlainWords(text)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether the name is the domain's: «Saba» of `saba.ye`, «French Press TV» of `presstv.ir`. */
function isOfDomain(name: string, domain: string): boolean {
  const letters = lettersOf(name)
  const labels = domain.split('.').slice(0, -1)
  return labels.some((label) => {
    const own = lettersOf(label)
    return (letters.length >= 3 && own.includes(letters)) || (own.length >= 4 && letters.includes(own))
  })
}

/**
 * Who published it, as shown: metadata, the name that the address confirms, masthead, logo, the publisher's own line, a feed's last line, the
 * paper of the dateline, the address, the source line, and last the agency of the dateline, since papers take their texts from agencies.
 */
export function toOutlet({ siteName, url, text, furniture, names }: OutletSources, table: FurnitureTable): string | null {
  const named = siteName === null ? null : toName(siteName, table)
  if (named !== null) return named
  let source: string | null = null
  let logo: string | null = null
  let publisher: string | null = null
  let agency = names.agency === null ? null : toName(names.agency, table)
  for (const { span, kind } of furniture) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + 300))
    const words = toPlainWords(line)
    if (kind === 'source') {
      const label = labelLength(words, table.source)
      if (label === 0 && !/^©|^\(c\)/iu.test(line)) {
        const signed = findSignedLine(line, table)
        const alone = line.replace(/^[\s([–—-]+|[\s)\].]+$/gu, '')
        if (signed?.paper != null) publisher ??= toName(signed.paper, table)
        else if (table.agencies.has(toPlainWords(alone).join(' '))) agency ??= toName(alone, table)
        continue
      }
      const shown = (
        words[label] === ':'
          ? afterColon(line)
          : label > 0
            ? dropWords(line, label)
            : line.replace(/^(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?/iu, '').replace(/(?:\.\s|\s[–—-]\s).*$/u, '')
      ).replace(/#\S.*$|\s+\p{Lu}\p{L}+\s?:.*$/u, '')
      if (/^\s*(?:https?:|www\.)/iu.test(shown)) source ??= findDomain(shown.trim())
      else if (!table.sourceOfNobody.has(toPlainWords(shown).join(' '))) source ??= toName(shown, table)
    } else if (kind === 'header') {
      const length = labelLength(words, table.logo)
      if (length > 0) logo ??= toName(dropWords(line, length), table)
      else if (findLineMatch(words, table)?.kind === 'header') publisher ??= toName(line, table)
    }
  }
  const masthead = names.masthead === null ? null : toName(names.masthead, table)
  const feed = names.feed === null ? null : toName(names.feed, table)
  const paper = names.paper === null ? null : toName(names.paper, table)
  const domain = findDomain(url)
  const shown = [masthead, logo, publisher, feed, paper, source, agency]
  const confirmed = domain === null ? undefined : shown.find((name) => name !== null && isOfDomain(name, domain))
  const address = domain === null || PLATFORMS.has(domain.split('.').slice(-2).join('.')) ? null : domain
  return confirmed ?? masthead ?? logo ?? publisher ?? feed ?? paper ?? address ?? source ?? agency
}
