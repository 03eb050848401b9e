import { afterPaint } from '../frames.ts'

/**
 * How many things of a list are laid out: some at once, and as many again after each frame that was painted, so that no task lays out all of them. Another
 * `key` is another list, which begins anew. For use in a component.
 */
export function growPortion(ask: () => { readonly key: string; readonly length: number }, portion: number): { readonly count: number } {
  let grown = $state.raw({ key: '', count: portion })
  const count = $derived(grown.key === ask().key ? grown.count : portion)

  $effect(() => {
    const { key, length } = ask()
    if (count >= length) return
    const next = { key, count: count + portion }
    let isOver = false
    void afterPaint().then(() => {
      if (!isOver) grown = next
    })
    return () => {
      isOver = true
    }
  })

  return {
    get count() {
      return count
    },
  }
}
