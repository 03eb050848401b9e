/**
 * Starts of what a spreadsheet runs: at the start of a cell, and after what another country's settings take for the end of a cell or line.
 * Invisible characters before the sign hide it from people only. After a separator the blanks end at the next one, so that no run is read twice.
 */
const FORMULA = /^(?=[\s\p{Cf}']*[=+\-@＝＋－＠])|(?<=[;\t\r\n])(?=[\p{Zs}\p{Cf}\v\f']*[=+\-@＝＋－＠])/gu

/** An apostrophe before each such start. Taking one apostrophe away before each of them gives the text back. */
export const guardFormulas = (text: string): string => text.replace(FORMULA, "'")
