import { expect, test } from 'vitest'
import { loadOutletFinder, loadWorld } from './index.ts'

const { findAt, findNamed } = loadOutletFinder()

test.each([
  ['french.presstv.ir', 'press-tv'],
  ['amp.theguardian.com', 'guardian'],
  ['abcnews.go.com', 'abc-news'],
  ['abc.net.au', 'abc-australia'],
  ['abc.es', 'abc-spain'],
  ['go.com', null],
  ['elwatan-dz.com', 'el-watan'],
])('%s is of %s', (host, id) => expect(findAt(host)?.id ?? null).toBe(id))

test.each([
  ['Agence France-Presse', ['afp']],
  ['l’AFP', ['afp']],
  ['Pars Today', ['parstoday']],
  ['The Times', ['the-times']],
  ['TIME', ['time']],
  ['SNHR', ['syrian-network-for-human-rights']],
  ['Observatoire syrien des droits de l’homme', ['sohr']],
  ['ABC', ['abc-australia', 'abc-spain']],
])('%s alone means %j', (name, ids) => expect(findNamed(name).map(({ id }) => id)).toEqual(ids))

test('a name that is a common word is no name of an outlet in running text', () => {
  const names = new Set(loadWorld().outletNames.map(({ name }) => name))
  for (const name of ['Time', 'Le Temps', '24 heures', 'Liberté', 'Vice', 'MAP']) expect([name, names.has(name)]).toEqual([name, name === 'MAP'])
  expect(names.has('Reuters')).toBe(true)
})
