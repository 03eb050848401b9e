/** Neither database keeps NUL or half a surrogate pair; for columns that are only searched and shown, a replacement character will do. */
export const toStorable = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\ufffd')

export const toStorableOrNull = (text: string | null): string | null => (text === null ? null : toStorable(text))

const ESCAPED = '\ufffe'

/** The text itself, exactly: one that the databases would alter is kept as JSON behind a mark that no text begins with. */
export const toKept = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') && !text.startsWith(ESCAPED) ? text : ESCAPED + JSON.stringify(text)

export const fromKept = (kept: string): string => (kept.startsWith(ESCAPED) ? JSON.parse(kept.slice(1)) : kept)
