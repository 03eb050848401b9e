import type { Account, Origin } from '../model/index.ts'

/** The account that a single cell prints, and how many others there are. */
export interface Choice<T> {
  readonly value: T
  readonly by: readonly string[]
  readonly others: number
}

/** The rule in words, for notes columns and documentation. */
export const CHOICE_RULE =
  'of differing accounts one that says the means or more than the country before one that does not, then the one told by most independent origins, ' +
  'then by most claims, then the first in order of its JSON'

/** The origins that each claim goes back to, by their place in the list. */
export type OriginIndex = ReadonlyMap<string, readonly number[]>

export function toOriginIndex(origins: readonly Pick<Origin, 'claims'>[]): OriginIndex {
  const index = new Map<string, number[]>()
  for (const [at, { claims }] of origins.entries()) {
    for (const claim of claims) {
      const known = index.get(claim)
      if (known === undefined) index.set(claim, [at])
      else known.push(at)
    }
  }
  return index
}

/** The account to print where there is room for one; one that `isVague` only where there is no other. `null` where nothing is told. */
export function chooseAccount<T>(
  accounts: readonly Account<T>[],
  { origins, isVague }: { readonly origins: OriginIndex; readonly isVague: (value: T) => boolean },
): Choice<T> | null {
  const telling = accounts.filter(({ value }) => !isVague(value))
  const ranked = (telling.length > 0 ? telling : accounts)
    .map((account) => ({ account, origins: new Set(account.by.flatMap((claim) => origins.get(claim) ?? [])).size }))
    .sort((a, b) => b.origins - a.origins || b.account.by.length - a.account.by.length || compareJson(a.account.value, b.account.value))
  const first = ranked[0]?.account
  return first === undefined ? null : { value: first.value, by: first.by, others: accounts.length - 1 }
}

function compareJson(a: unknown, b: unknown): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]
  return first < second ? -1 : first > second ? 1 : 0
}
