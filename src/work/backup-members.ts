/** The last member of a backup: what belongs to it. Without it the file is not whole. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT
  /** Hashes of the parts in which the store's rows are, in order. */
  readonly rows: readonly string[]
  readonly originals: number
  /** Of the custody log, and the hash of the last. */
  readonly entries: number
  readonly head: string
}

export const BACKUP_FORMAT = 'recoupe-backup-1'
export const MANIFEST_MEMBER = 'manifest.json'
export const LOG_MEMBER = 'archive/custody.jsonl'

export const toRowsMember = (number: number): string => `store/${String(number).padStart(6, '0')}.jsonl.gz`
export const toOriginalMember = (sha256: string): string => `archive/originals/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.gz`

/** What a member of a backup is, by its name; `null` for one that no backup has. */
export type Member =
  | { readonly kind: 'rows'; readonly number: number }
  | { readonly kind: 'log' }
  | { readonly kind: 'original'; readonly sha256: string }
  | { readonly kind: 'manifest' }

export function findMember(name: string): Member | null {
  if (name === LOG_MEMBER) return { kind: 'log' }
  if (name === MANIFEST_MEMBER) return { kind: 'manifest' }
  const number = /^store\/(\d{6,9})\.jsonl\.gz$/u.exec(name)?.[1]
  if (number !== undefined) return { kind: 'rows', number: Number(number) }
  const sha256 = /^archive\/originals\/[\da-f]{2}\/[\da-f]{2}\/([\da-f]{64})\.gz$/u.exec(name)?.[1]
  return sha256 !== undefined && toOriginalMember(sha256) === name ? { kind: 'original', sha256 } : null
}
