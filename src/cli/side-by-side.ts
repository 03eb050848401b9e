import type { EventClaim, IncidentField } from '../model/index.ts'
import { toWeaponWords } from './claim-sentence.ts'
import { toDaySign, toPlaceSign } from './incident-table.ts'
import { toRangeSign } from './wording.ts'

type Field = IncidentField | 'weapons'

/** What a claim says on a field, in a few signs; `null` where it says nothing. */
const SAYS: Readonly<Record<Field, (claim: EventClaim) => string | null>> = {
  type: ({ type }) => type,
  status: ({ status }) => status,
  days: ({ days }) => (days === null ? null : toDaySign(days.value)),
  place: ({ place, countries }) =>
    place === null
      ? toPlaceSign(null, countries) || null
      : toPlaceSign({ ...place, latitude: null, longitude: null, radius: null }, place.country === null ? [] : [place.country]),
  actor: ({ actor }) => actor?.name ?? null,
  target: ({ target }) => target?.name ?? null,
  weapons: ({ weapons }) => weapons.map(toWeaponWords).join(', ') || null,
  count: ({ count }) => (count === null ? null : count.value === null ? 'several' : toRangeSign(count.value)),
  killed: ({ killed }) => (killed === null ? null : toRangeSign(killed.value)),
  wounded: ({ wounded }) => (wounded === null ? null : toRangeSign(wounded.value)),
}

/** How the voices stand to one another on a field, in a word. */
export type Verdict = 'one account' | 'agree' | 'differ' | 'contradict'

/** What each voice says of one happening, field by field. */
export interface SideBySide {
  readonly voices: readonly string[]
  /** A cell for each voice; empty where it says nothing. */
  readonly rows: readonly { readonly field: Field; readonly cells: readonly string[]; readonly verdict: Verdict }[]
  /** Fields on which nobody says anything. */
  readonly silent: readonly Field[]
}

const distinct = (texts: readonly (string | null)[]): string[] => [...new Set(texts.filter((text) => text !== null))]

function toVerdict(cells: readonly string[], isDisputed: boolean): Verdict {
  const told = cells.filter((cell) => cell !== '')
  if (isDisputed) return 'contradict'
  if (told.length === 1) return 'one account'
  return new Set(told).size === 1 ? 'agree' : 'differ'
}

/** Sets claims beside one another by who says them; `voiceOf` names that. The voice with most claims comes first. */
export function toSideBySide(
  claims: readonly EventClaim[],
  { voiceOf, disputed }: { readonly voiceOf: (claim: EventClaim) => string; readonly disputed: readonly IncidentField[] },
): SideBySide {
  const said = new Map<string, EventClaim[]>()
  for (const claim of claims) said.set(voiceOf(claim), [...(said.get(voiceOf(claim)) ?? []), claim])
  const voices = [...said].sort(([, a], [, b]) => b.length - a.length)
  const rows = (Object.keys(SAYS) as Field[]).map((field) => {
    const cells = voices.map(([, own]) => distinct(own.map(SAYS[field])).join(' / '))
    return { field, cells, verdict: toVerdict(cells, (disputed as readonly Field[]).includes(field)) }
  })
  const isTold = ({ cells }: { readonly cells: readonly string[] }): boolean => cells.some((cell) => cell !== '')
  return { voices: voices.map(([name]) => name), rows: rows.filter(isTold), silent: rows.filter((row) => !isTold(row)).map(({ field }) => field) }
}
