import type { ApiIncidentRow } from '../../../../src/api/contract.ts'
import { isolate } from '../../claim/claim-sentence.ts'
import type { Translate } from '../../language/translator.ts'

/** What an incident is called: its most told type and its place. */
export function toTitle({ types, place }: ApiIncidentRow, t: Translate): string {
  const type = t(`type.${types[0] ?? 'other_attack'}`)
  return place === null ? t('incident.titleNoPlace', { type }) : t('incident.of', { type, place: isolate(place.name) })
}
