import type { Account } from '../model/index.ts'

/** The versions of one fact with the claims that tell each, the most told first; claims that do not tell it are left out. */
export function toAccounts<C extends { readonly id: string }, T>(
  claims: readonly C[],
  read: (claim: C) => readonly T[],
  toKey: (value: T) => string,
): Account<T>[] {
  const accounts = new Map<string, { value: T; by: string[] }>()
  for (const claim of claims) {
    for (const value of read(claim)) {
      const key = toKey(value)
      const known = accounts.get(key)
      if (known === undefined) accounts.set(key, { value, by: [claim.id] })
      else if (!known.by.includes(claim.id)) known.by.push(claim.id)
    }
  }
  return [...accounts].sort(([x, a], [y, b]) => b.by.length - a.by.length || (x < y ? -1 : 1)).map(([, account]) => account)
}
