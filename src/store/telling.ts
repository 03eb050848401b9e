import type { DayRange, Reading } from '../model/index.ts'

/** One who is named as telling something, and in how many claims. */
export interface Teller {
  readonly id: string | null
  readonly name: string
  readonly claims: number
}

/** How a document tells what it tells. It is kept beside each version, so that sources are counted without reading documents again. */
export interface Telling {
  readonly claims: number
  /** In its own voice. */
  readonly own: number
  readonly speakers: readonly Teller[]
  /** Other media that it names as where it has claims from. */
  readonly relays: readonly Teller[]
  readonly words: number
  readonly loaded: number
}

/** A newest version with how it tells. */
export interface KeptTelling extends Telling {
  readonly version: string
  readonly outlet: string | null
  readonly published: DayRange | null
}

/** `reading` has each claim once. */
export function toTelling({ document, claims, loaded }: Pick<Reading, 'document' | 'claims' | 'loaded'>): Telling {
  return {
    claims: claims.length,
    own: claims.filter(({ claimants, relays }) => claimants.length === 0 && relays.length === 0).length,
    speakers: toTellers(claims.flatMap(({ claimants }) => claimants)),
    relays: toTellers(claims.flatMap(({ relays }) => relays)),
    words: document.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    loaded: loaded.length,
  }
}

const toTellers = (mentions: readonly { readonly id: string | null; readonly name: string }[]): Teller[] =>
  [...Map.groupBy(mentions, ({ id, name }) => JSON.stringify([id, name])).values()].flatMap((same) =>
    same.slice(0, 1).map(({ id, name }) => ({ id, name, claims: same.length })),
  )
