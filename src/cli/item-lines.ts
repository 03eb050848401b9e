import type { HeldLease } from '../store/index.ts'
import type { Item, ItemOutcome } from '../work/index.ts'
import { toJsonLine, toVisible } from './visible.ts'

const WIDTH = 'unchanged'.length

/** One line about a thing taken in: for people, or as JSON for programs. */
export function toItemLine(item: Item, { json }: { readonly json: boolean }): string {
  if (json) return toJsonLine(item)
  const { name, outcome, claims, notes } = item
  const count = claims === null ? '' : ` · ${claims} ${claims === 1 ? 'claim' : 'claims'}`
  return `${outcome.padEnd(WIDTH)}  ${toVisible(`${name}${count}${notes.length === 0 ? '' : ` — ${notes.join(' ')}`}`)}`
}

/** How often each outcome came, and what was claimed in all. */
export class ItemCount {
  readonly #outcomes = new Map<ItemOutcome, number>()
  #claims = 0
  #unread = 0

  add({ outcome, claims, isUnread }: Item): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1)
    this.#claims += claims ?? 0
    if (isUnread) this.#unread += 1
  }

  /** Was there one of which nothing could be read? */
  get hasUnread(): boolean {
    return this.#unread > 0
  }

  toSentence(): string {
    const total = [...this.#outcomes.values()].reduce((sum, count) => sum + count, 0)
    const parts = (['new', 'changed', 'unchanged', 'refused', 'failed'] as const).flatMap((outcome) => {
      const count = this.#outcomes.get(outcome)
      return count === undefined ? [] : [`${count} ${outcome}`]
    })
    const passed = this.#outcomes.get('passed')
    if (passed !== undefined) parts.push(`${passed} done before the run was stopped`)
    return `${total} ${total === 1 ? 'item' : 'items'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}. ${this.#claims} ${this.#claims === 1 ? 'claim' : 'claims'} read.`
  }
}

/** Who is at it already, since when, and how far. */
export const toHolderSentence = ({ name, process, host, task, since, progress }: HeldLease): string =>
  `Process ${process} on ${host} has been at ${name} since ${since} (${task})${progress === '' ? '' : `: ${progress}`}. Wait for it, or stop it; nothing was done here.`
