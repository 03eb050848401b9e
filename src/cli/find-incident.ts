import type { Answers, IncidentAnswer } from '../ask/index.ts'
import { findNear } from './find-named.ts'
import type { Asked } from './open-answers.ts'
import { note } from './with-outside.ts'

/** The incident of this id, or the one whose id begins so; `null` where there is none or several. */
export async function findIncident(id: string, answers: Answers): Promise<IncidentAnswer | null> {
  const known = await answers.getIncident(id)
  if (known !== null || !/^i-[0-9a-f]{2,}$/u.test(id)) return known
  const [first, second] = (await answers.listRows({})).filter((row) => row.id.startsWith(id))
  return first === undefined || second !== undefined ? null : answers.getIncident(first.id)
}

/** Says that an id is nothing, and what may have been meant; the command ends with 1. */
export async function tellNothingFound(id: string, { store, answers, loadTables }: Asked): Promise<void> {
  const near = findNear(id, await answers.listRows({}), loadTables())
  const meant = near.length === 0 ? 'recoupe incidents lists what there is.' : `Did you mean ${near.map((one) => `“${one}”`).join(', ')}?`
  note(`“${id}” is nothing that the store ${store.name} has. ${meant}`)
  process.exitCode = 1
}
