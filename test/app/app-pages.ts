import { documentListSchema, incidentListSchema } from '../../src/api/contract.ts'

/** Paths of every kind of page that the app has, with the incident that most articles tell. */
export async function toAppPages(address: string): Promise<string[]> {
  const ask = async (path: string): Promise<unknown> => (await fetch(`${address}/api/${path}`)).json()
  const { rows } = incidentListSchema.parse(await ask('incidents?limit=100'))
  const [incident] = rows.toSorted((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1))
  const documents = documentListSchema.parse(await ask('documents?limit=1')).rows
  if (incident === undefined || documents[0] === undefined) throw new Error('The store that is served has no incident or no document.')
  return [
    '/incidents',
    `/incidents/${incident.id}`,
    '/documents',
    `/documents/${documents[0].version}`,
    '/tallies',
    '/sources',
    '/add',
    '/method',
    '/no-such-page',
  ]
}
