import type { World } from '../../world/index.ts'

const MOST_COUNTRIES = 40

function toCounts(label: string, rows: readonly { readonly kind: string; readonly country: string | null }[]): string {
  const kinds = new Map<string, number>()
  const countries = new Map<string, number>()
  for (const { kind, country } of rows) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    countries.set(country ?? 'none', (countries.get(country ?? 'none') ?? 0) + 1)
  }
  const list = (counts: ReadonlyMap<string, number>, most: number): string => {
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const shown = sorted.slice(0, most).map(([name, count]) => `${name} ${count}`)
    return sorted.length > most ? `${shown.join(', ')} and ${sorted.length - most} more` : shown.join(', ')
  }
  return `${label}: ${rows.length}\n  by kind: ${list(kinds, Number.POSITIVE_INFINITY)}\n  by country: ${list(countries, MOST_COUNTRIES)}\n`
}

/** How many places, actors and outlets there are, by kind and by country; ends with a line break. */
export function toWorldCounts(world: World, folder: string | null): string {
  return (
    toCounts('places by hand', [...world.places.values()]) +
    toCounts('actors', [...world.actors.values()]) +
    toCounts('outlets', [...world.outlets.values()]) +
    `places of the gazetteer: ${world.gazetteer.size}\n` +
    (folder === null ? 'no tables of your own\n' : `with your tables in ${folder}\n`)
  )
}
