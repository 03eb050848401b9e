import { expect, test } from 'vitest'
import { englishFurniture } from '../lang/en/furniture.ts'
import { frenchFurniture } from '../lang/fr/furniture.ts'
import type { Outlet } from '../model/index.ts'
import { toOutletFinder } from '../world/index.ts'
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
  [`LE PHARE DU MIDI\nLa lumière du port\n\nUn titre assez long\n\n${PROSE}\n\nSource : Demain`, 'Le Phare du Midi'],
  [`LA VOIX DE L’EST\nPour tous\n\nUn titre assez long\n\nVALLONNE, 5 mars (Demain) – ${PROSE}`, 'La Voix de l’Est'],
  [`THE PORT STANDARD\nOrder first.\n\nUn titre assez long\n\n${PROSE}`, 'The Port Standard'],
  [`Un titre assez long\n\nVallonne, 5 mars 2025 (Le Phare avec Demain)\n\n${PROSE}`, 'Le Phare'],
  [`Un titre assez long\n\nVallonne, 5 mars 2025 – La Voix du Port\n\n${PROSE}\n\nSource : AFP`, 'La Voix du Port'],
  [`(Belga) ${PROSE} (Belga)`, 'Belga'],
  [`${PROSE}\n\n(avec AFP)`, 'AFP'],
  [`${PROSE}\n\nThe post Drones appeared first on The Lighthouse.`, 'The Lighthouse'],
  [`${PROSE}\n\nsource : Le Phare#Port_libre`, 'Le Phare'],
  [`${PROSE}\n\nSource: Demain   Editor: A. Roy`, 'Demain'],
  [`TV\n\nUn titre assez long\n\n${PROSE}\n\nSOURCE: PHARE TV`, 'Phare TV'],
  [`${PROSE}\n\n© Le Phare. Copie interdite.`, 'Le Phare'],
  [`Un titre assez long\n\nVallonne Examiner\n\n${PROSE}`, 'Vallonne Examiner'],
  [`Un titre assez long\n\nRadio Vallonne\n\n${PROSE}`, 'Radio Vallonne'],
  [`Today’s Paper | November 23, 2024\n\nUn titre assez long\n\n${PROSE}`, null],
  [`National News\n\nUn titre assez long pour un titre\n\n${PROSE}`, null],
  [PROSE, null],
])('%j', (text, name) => expect(outlet(text)).toBe(name))

test('metadata go first, the domain last', () => {
  expect(outlet(`${PROSE}\n\nSource: Demain`, 'Le Phare')).toBe('Le Phare')
  expect(outlet(PROSE, null, 'https://www.lephare.example/a')).toBe('lephare.example')
  expect(outlet(PROSE, null, 'file:///a')).toBeNull()
})

test('what the text took from others does not stand against the address, a name of the address does', () => {
  const text = `VALLONNE, 5 mars (Demain) – ${PROSE}\n\nSource: Phare TV`
  expect(outlet(text, null, 'https://vigie.example/a')).toBe('vigie.example')
  expect(outlet(text, null, 'https://www.pharetv.example/a')).toBe('Phare TV')
  expect(outlet(text, null, 'https://demain.example/a')).toBe('Demain')
  expect(outlet(text, null, 'https://t.me/s/a')).toBe('Phare TV')
})

test.each([
  ['https://www.lephare.example:80/a', 'lephare.example'],
  ['lephare.example/a', 'lephare.example'],
  ['no address', null],
  ['', null],
])('domain of %j', (url, domain) => expect(findDomain(url)).toBe(domain))

const invented = (id: string, name: string, kind: Outlet['kind'], domains: readonly string[]): Outlet => ({
  id,
  kind,
  country: null,
  owner: null,
  languages: ['fr'],
  alignedWith: null,
  domains,
  name,
})
const finder = toOutletFinder([
  { outlet: invented('vigie', 'Vigie', 'agency', ['vigie.example']), names: ['Vigie', 'VGA'] },
  { outlet: invented('phare', 'Le Phare du Midi', 'paper', ['phare.example']), names: ['Le Phare du Midi', 'Le Phare', 'Phare Info'] },
  { outlet: invented('phare-nord', 'Le Phare du Nord', 'paper', ['phare-nord.example']), names: ['Le Phare du Nord', 'Le Phare'] },
])
const worldly = toFurnitureTable([frenchFurniture, englishFurniture], finder)
const outletOfWorld = (text: string, siteName: string | null = null, url: string | null = null) =>
  toOutlet({ siteName, url, text, ...findFurniture(text, worldly) }, worldly)

test.each([
  // The address, with editions, archives and what the page calls itself.
  [PROSE, null, 'https://www.phare.example/a', 'Le Phare du Midi'],
  [PROSE, null, 'https://en.phare.example/a', 'Le Phare du Midi'],
  [PROSE, null, 'https://web.archive.org/web/20240102030405if_/https://m.phare.example/a', 'Le Phare du Midi'],
  [PROSE, 'phare.example – accueil', 'https://phare.example/a', 'Le Phare du Midi'],
  [PROSE, 'Vigie', 'https://phare.example/a', 'Vigie'],
  [PROSE, 'Demain', 'https://demain.example/a', 'Demain'],
  [`AUTRE PHARE\nSa devise\n\nUn titre assez long\n\n${PROSE}\n\nSource : Vigie`, null, 'https://phare.example/a', 'Le Phare du Midi'],
  // Metadata: a common name, and one that two share.
  [PROSE, 'PHARE INFO', null, 'Le Phare du Midi'],
  [PROSE, 'Le Phare', null, 'Le Phare'],
  [PROSE, 'Le Phare', 'https://phare-nord.example/a', 'Le Phare du Nord'],
  // Credits.
  [`${PROSE}\n\n(avec VGA)`, null, null, 'Vigie'],
  [`${PROSE}\n\n(VGA/AFP)`, null, null, 'Vigie'],
  [`${PROSE}\n\nAvec l’agence Vigie et AFP`, null, null, 'Vigie'],
  [`${PROSE}\n\nSource : Phare Info et agences`, null, null, 'Le Phare du Midi'],
  [`${PROSE}\n\nVigie and AFP contributed to this report.`, null, null, 'Vigie'],
  [`${PROSE}\n\nL’agence Vigie a contribué à cet article`, null, null, 'Vigie'],
  [`${PROSE}\n\nWith input from agencies and Phare Info`, null, null, 'Le Phare du Midi'],
  // A line over the prose, with a day, a town or a country; a paper before an agency.
  [`Un titre assez long\nPhare Info, 16 septembre 2025\n\n${PROSE}`, null, null, 'Le Phare du Midi'],
  [`Un titre assez long\nVallonne – Phare Info, 04/03/2025\n\n${PROSE}`, null, null, 'Le Phare du Midi'],
  [`Un titre assez long\nPhare Info\n\n${PROSE}`, null, null, 'Le Phare du Midi'],
  [`Un titre assez long\nPublié le 4 mars 2025 par Phare Info\n\n${PROSE}`, null, null, 'Le Phare du Midi'],
  [`Un titre assez long\nVALLONNE, VGA – Phare Info, 4 March 2025\n\n${PROSE}`, null, null, 'Le Phare du Midi'],
  [`Un titre assez long\nLa Voix du Quai (VGA), 4 mars 2025\n\n${PROSE}`, null, null, 'La Voix du Quai'],
  [`Un titre assez long\nVGA\n\n${PROSE}`, null, null, 'Vigie'],
  [`Un titre assez long\nQuai.info, 4 mars 2025\n\n${PROSE}`, null, null, 'Quai.info'],
  [`Un titre assez long\nVallonne, 4 mars 2025\n\n${PROSE}`, null, null, null],
  // No credits: a tag, a sentence about an outlet, a name that nobody knows.
  [`${PROSE}\n\nVigie`, null, null, null],
  [`${PROSE}\n\nLa Vigie a contribué à la chute du maire, disent ses voisins.`, null, null, null],
  [`${PROSE}\n\nRoy Martin contributed to this report.`, null, null, null],
])('with the outlets of the world: %j, %j, %j', (text, siteName, url, name) => expect(outletOfWorld(text, siteName, url)).toBe(name))
