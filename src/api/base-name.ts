const LONGEST = 150

/** The last part of a name that a browser gives, fit for a file anywhere: no folders, no signs that systems forbid, no leading dots. */
export function toBaseName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/u).at(-1) ?? ''
  const plain = last.replace(/[\p{C}<>:"|?*]/gu, '_').replace(/^[.\s]+|[.\s]+$/gu, '')
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,10}(?:\.gz)?)?$/su.exec(plain) ?? []
  return stem === '' && ending === '' ? 'file' : `${cut(stem)}${ending}`
}

/** By bytes, which is how systems count. */
function cut(text: string): string {
  let end = text.length
  while (Buffer.byteLength(text.slice(0, end)) > LONGEST) end -= 1
  return text.slice(0, end).toWellFormed()
}
