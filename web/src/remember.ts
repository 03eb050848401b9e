/** What this browser was told to remember under a name; `null` where it was told nothing or may not remember. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`recoupe.${name}`)
  } catch {
    return null
  }
}

/** Remembers a text in this browser until it is forgotten by `null`; does nothing where storage is forbidden. */
export function remember(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(`recoupe.${name}`)
    else localStorage.setItem(`recoupe.${name}`, text)
  } catch {
    // Private windows may forbid it; then the choice lasts as long as the page.
  }
}
