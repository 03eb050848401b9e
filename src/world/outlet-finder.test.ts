import { expect, test } from 'vitest'
import type { Outlet } from '../model/index.ts'
import { toOutletFinder } from './outlet-finder.ts'

const outlet = (id: string, domains: readonly string[]): Outlet => ({
  id,
  kind: 'paper',
  country: 'MT',
  owner: null,
  languages: ['fr'],
  alignedWith: null,
  domains,
  name: id,
})
// Invented, all of them.
const { findAt, findNamed } = toOutletFinder([
  { outlet: outlet('phare', ['lephare.example', 'phare.co.example']), names: ['Le Phare', 'Le Phare du Midi'] },
  { outlet: outlet('phare-soir', ['soir.lephare.example']), names: ['Phare Soir'] },
  { outlet: outlet('vigie', ['vigie.example']), names: ['Vigie', 'VGE'] },
  { outlet: outlet('other-vigie', ['vigie.test']), names: ['La Vigie', 'VGE'] },
])

test.each([
  ['lephare.example', 'phare'],
  ['en.lephare.example', 'phare'],
  ['AMP.Lephare.Example', 'phare'],
  ['soir.lephare.example', 'phare-soir'],
  ['a.b.soir.lephare.example', 'phare-soir'],
  ['phare.co.example', 'phare'],
  ['notlephare.example', null],
  ['co.example', null],
  ['lephare.example.test', null],
  ['example', null],
  ['', null],
  [`${'a.'.repeat(50_000)}example`, null],
])('the host %.40s is of %s', (host, id) => expect(findAt(host)?.id ?? null).toBe(id))

test.each([
  ['Le Phare', ['phare']],
  ['LE PHARE', ['phare']],
  ['LePhare', ['phare']],
  ['le phare du midi', ['phare']],
  ['Phare Soir News', ['phare-soir']],
  ['agence Vigie', ['vigie']],
  ['l’VGE', ['vigie', 'other-vigie']],
  ['La Vigie', ['other-vigie']],
  ['www.lephare.example', ['phare']],
  ['Phare', []],
  ['', []],
  ['x'.repeat(200_000), []],
])('the name %.40s means %j', (name, ids) => expect(findNamed(name).map(({ id }) => id)).toEqual(ids))
