/** Texts with small numbers of their own, which are given out again when a text has gone. */
export class Numbered<T extends { readonly document: string }> {
  readonly #texts: (T | null)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #free: number[] = []

  add(text: T): number {
    const number = this.#free.pop() ?? this.#texts.length
    this.#texts[number] = text
    this.#numbers.set(text.document, number)
    return number
  }

  remove(number: number): void {
    this.#numbers.delete(this.at(number).document)
    this.#texts[number] = null
    this.#free.push(number)
  }

  at(number: number): T {
    return this.#texts[number] as T
  }

  /** `null` where no text of this document is held. */
  find(document: string): number | null {
    return this.#numbers.get(document) ?? null
  }
}
