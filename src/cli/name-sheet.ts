import { type TableTools, toIncidentTable } from './incident-table.ts'
import type { NameAnswer } from './name-answer.ts'
import { toVisible } from './visible.ts'
import { toCountWords } from './wording.ts'

/** So many incidents are listed; `recoupe incidents` lists all. */
const LISTED = 20

const toWords = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/** Somebody, somewhere or an outlet for people: its row in the tables, how it is written, the incidents that name it. */
export function toNameSheet(answer: NameAnswer, { paint, width }: TableTools): string[] {
  const { kind, id, name, identity, spellings, incidents, claims, hasMore } = answer
  const facts = Object.entries(identity ?? {}).filter(([field, value]) => field !== 'name' && field !== 'id' && value !== null && value !== 0)
  const written = spellings.map(({ words, claims: told }) => `« ${words} » (${told})`)
  const shown = incidents.slice(0, LISTED)
  const ask = { actor: '--actor, --target or --claimant', place: '--place', outlet: '--outlet' }[kind]
  return [
    paint.bold(toVisible(`== ${name} · ${kind}${id === null ? '' : ` ${id}`}`)),
    ...(identity === null
      ? ['   The tables of the world have no row of it.']
      : facts.map(([field, value]) => `   ${toVisible(`${field}: ${toWords(value)}`)}`)),
    `   ${toCountWords(claims, 'claim')}${hasMore ? ' or more' : ''}, ${toCountWords(incidents.length, 'incident')}`,
    ...(written.length === 0 ? [] : ['', paint.bold('   Written'), `   ${toVisible(written.join(', '))}`]),
    ...(shown.length === 0 ? [] : ['', ...toIncidentTable(shown, { paint, width: width - 3 }).map((line) => `   ${line}`)]),
    ...(incidents.length > shown.length ? [`   The first ${shown.length}; recoupe incidents with ${ask} lists all.`] : []),
  ]
}
