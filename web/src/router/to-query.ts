import { address } from './address.svelte.ts'

/** The address of this page with some of its query changed; `null` takes a part away. */
export function toQuery(changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(address.query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return text === '' ? address.path : `${address.path}?${text}`
}
