/** Puts text into a style of the terminal, or leaves it as it is. */
export interface Paint {
  readonly isOn: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly warning: (text: string) => string
  /** The colour of one slot of a claim; `slot` may be any name. */
  readonly slot: (slot: string, text: string) => string
}

const SLOT_STYLES: Readonly<Record<string, number>> = {
  actor: 35,
  target: 36,
  place: 32,
  days: 33,
  since: 33,
  until: 33,
  weapons: 34,
  killed: 31,
  wounded: 91,
  count: 95,
  value: 31,
  parts: 91,
  about: 36,
  claimants: 94,
  relays: 96,
}

/** Styles of ECMA-48, with `false` none. */
export function toPaint({ colour }: { readonly colour: boolean }): Paint {
  const style = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    isOn: colour,
    bold: (text) => style(1, text),
    dim: (text) => style(2, text),
    warning: (text) => style(33, text),
    slot: (slot, text) => style(SLOT_STYLES[slot] ?? 4, text),
  }
}
