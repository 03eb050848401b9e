// Byte 0 ends a text for many readers of CSV and databases; XML has no way at all to write the others.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** The text with U+FFFD for what the bytes of a plain file cannot hold: halves of surrogate pairs, and U+0000. */
export const toPlainText = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** The text with U+FFFD for what XML 1.0 cannot hold, unescaped. */
export const toXmlText = (text: string): string => text.toWellFormed().replace(NOT_IN_XML, '\ufffd')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' }

/** Fit to stand between tags and in attributes. A carriage return is written as a reference, or a reader would drop it. */
export const escapeXml = (text: string): string => text.replace(/[&<>"'\r]/g, (character) => ENTITIES[character] as string)
