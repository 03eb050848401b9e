import type { Furniture, Outlet } from '../model/index.ts'
import { dropWords } from './drop-words.ts'
import { findCredit } from './find-credit.ts'
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

/** An archive's copy of a page, before the page's own address. */
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org\/web|arquivo\.pt\/wayback)\/\d{4,14}[a-z_]{0,4}\/(?=\S)/iu

/** `news.example` of `https://www.news.example/a` and of an archive's copy of it; `null` if it is no web address. */
export function findDomain(url: string | null): string | null {
  const match = /^(?:https?:\/\/)?(?:[^/@\s]{0,200}@)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})(?=[:/?#]|$)/iu.exec(
    (url ?? '').trim().slice(0, 2000).replace(ARCHIVED, ''),
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

/** The one outlet of the tables that the name means; where several share it, the one of the address. */
function findKnown(name: string, at: Outlet | null, table: FurnitureTable): Outlet | null {
  const found = table.outlets.findNamed(name)
  return found.length === 1 ? (found[0] as Outlet) : (found.find(({ id }) => id === at?.id) ?? null)
}

/**
 * Who published it: by its common name where the tables know it, else as shown. Metadata go first, unless the tables know the address alone, then
 * a known address, the name that the address confirms, masthead, logo, the publisher's own line, a feed's last line, a line over the prose, the paper of the dateline, the
 * address, the source line, and last the agency of the dateline or a credit, since papers take their texts from agencies.
 */
export function toOutlet({ siteName, url, text, furniture, names }: OutletSources, table: FurnitureTable): string | null {
  const domain = findDomain(url)
  const at = domain === null ? null : table.outlets.findAt(domain)
  const toCommon = (name: string | null): string | null => (name === null ? null : (findKnown(name, at, table)?.name ?? name))
  const named = siteName === null ? null : toName(siteName, table)
  if (named !== null) return findKnown(named, at, table)?.name ?? at?.name ?? named
  if (at !== null) return at.name
  let source: string | null = null
  let logo: string | null = null
  let publisher: string | null = null
  let agency = names.agency === null ? null : toName(names.agency, table)
  for (const { span, kind } of furniture) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + 300))
    const words = toPlainWords(line)
    if (kind === 'source') {
      const label = labelLength(words, table.source)
      const credit = findCredit(line, table)?.[0] ?? null
      if (label === 0 && !/^©|^\(c\)/iu.test(line)) {
        const signed = findSignedLine(line, table)
        if (signed?.paper != null) publisher ??= toName(signed.paper, table)
        else if (credit !== null) agency ??= toName(credit, table)
        continue
      }
      if (credit !== null) {
        source ??= toName(credit, table)
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
  const head = names.head === null ? null : toName(names.head, table)
  const shown = [masthead, logo, publisher, feed, head, paper, source, agency]
  const confirmed = domain === null ? undefined : shown.find((name) => name !== null && isOfDomain(name, domain))
  const address = domain === null || PLATFORMS.has(domain.split('.').slice(-2).join('.')) ? null : domain
  return toCommon(confirmed ?? masthead ?? logo ?? publisher ?? feed ?? head ?? paper ?? address ?? source ?? agency)
}
