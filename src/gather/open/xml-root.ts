/** The outermost element of an XML text, without prefix; and whether its document type declares anything of its own, as bombs of entities do. */
export interface XmlRoot {
  readonly name: string
  readonly declares: boolean
}

const DEEPEST = 200

/** Looks past declarations and comments; `null` for what is no XML. */
export function findXmlRoot(text: string): XmlRoot | null {
  let declares = false
  let at = 0
  for (;;) {
    while (/[\s\ufeff]/u.test(text.charAt(at))) at += 1
    if (text.charAt(at) !== '<') return null
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : text.startsWith('<!', at) ? '>' : null
    if (end === null) break
    let close = text.indexOf(end, at)
    if (end === '>') {
      const bracket = text.slice(at, close < 0 ? undefined : close).indexOf('[')
      if (bracket >= 0) {
        declares = true
        const inside = text.indexOf(']', at)
        close = inside < 0 ? -1 : text.indexOf('>', inside)
        // Entities may hold brackets; then what is taken for the root is a declaration, and it is refused all the same.
      }
    }
    if (close < 0) return declares ? { name: '', declares } : null
    at = close + end.length
  }
  const name = /^<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})[\s/>]/u.exec(text.slice(at, at + 100))?.[1]
  return name === undefined ? (declares ? { name: '', declares } : null) : { name, declares }
}

/** Whether elements are nested deeper than any feed nests them. Linear in the length. */
export function isTooDeep(xml: string): boolean {
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const skipped = xml.startsWith('<![CDATA[', at) ? ']]>' : xml.startsWith('<!--', at) ? '-->' : null
    if (skipped !== null) {
      const end = xml.indexOf(skipped, at)
      if (end < 0) return false
      at = end
      continue
    }
    const next = xml.charCodeAt(at + 1)
    if (next === 33 || next === 63) continue
    const end = xml.indexOf('>', at)
    if (end < 0) return false
    if (next === 47) depth -= 1
    else if (xml.charCodeAt(end - 1) !== 47) depth += 1
    if (depth > DEEPEST) return true
  }
  return false
}
