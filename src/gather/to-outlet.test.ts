import { expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import { toFurnitureTable } from './furniture-table.ts'
import { findFurniture } from './to-furniture.ts'
import { findDomain, toOutlet } from './to-outlet.ts'

const table = toFurnitureTable([frenchFurniture, englishFurniture])
const PROSE = 'Deux drones sont tombés lundi près du port de Vallonne, a indiqué la préfecture, sans donner de bilan de l’incident.'
const outlet = (text: string, siteName: string | null = null, url: string | null = null) =>
  toOutlet({ siteName, url, text, ...findFurniture(text, table) }, table)

test.each([
  [`${PROSE}\n\nSOURCE: PHARE DU MIDI TV`, 'Phare du Midi TV'],
  [`${PROSE}\n\nresource : Demain`, 'Demain'],
  [`${PROSE}\n\nSource: Médias`, null],
  [`Logo Le Phare\n\nUn titre assez long\n\n${PROSE}`, 'Le Phare'],
  [`Agence de Presse Demain\n\nUn titre assez long\n\n${PROSE}`, 'Agence de Presse Demain'],
  [`VALLONNE, 5 mars (Demain) – ${PROSE}`, 'Demain'],
  [PROSE, null],
])('%j', (text, name) => expect(outlet(text)).toBe(name))

test('metadata go first, the domain last', () => {
  expect(outlet(`${PROSE}\n\nSource: Demain`, 'Le Phare')).toBe('Le Phare')
  expect(outlet(PROSE, null, 'https://www.lephare.example/a')).toBe('lephare.example')
  expect(outlet(PROSE, null, 'file:///a')).toBeNull()
})

test.each([
  ['https://www.lephare.example:80/a', 'lephare.example'],
  ['lephare.example/a', 'lephare.example'],
  ['no address', null],
  ['', null],
])('domain of %j', (url, domain) => expect(findDomain(url)).toBe(domain))
