import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import type { IncidentFilter } from '../ask/index.ts'
import { addFilterOptions, type FilterOptions, toFilter } from './filter-options.ts'

function parse(...args: readonly string[]): IncidentFilter {
  const command = addFilterOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  return toFilter(command.parse([...args], { from: 'user' }).opts<FilterOptions>())
}

describe('the options that choose incidents', () => {
  test.each<[readonly string[], IncidentFilter]>([
    [[], {}],
    [['--day', '2031-05-12'], { from: '2031-05-12', to: '2031-05-12' }],
    [['--from', '2031-05-12'], { from: '2031-05-12' }],
    [['--to', '2032-02-29'], { to: '2032-02-29' }],
    [['--country', 'ly', '--country', 'Chad'], { country: ['LY', 'TD'] }],
    [['--place', 'Brak', '--text', 'three "base of Brak"'], { place: ['Brak'], text: 'three "base of Brak"' }],
    [['--type', 'threat', '--type', 'riot', '--standing', 'disputed'], { type: ['threat', 'riot'], standing: ['disputed'] }],
    [['--actor', 'a', '--target', 'b', '--claimant', 'c', '--outlet', 'd'], { actor: ['a'], target: ['b'], claimant: ['c'], outlet: ['d'] }],
    [['--origins', '2'], { origins: 2 }],
  ])('%j', (args, filter) => expect(parse(...args)).toEqual(filter))

  test.each<[readonly string[], RegExp]>([
    [['--day', '2031-02-29'], /a day of the calendar/],
    [['--from', 'yesterday'], /a day of the calendar/],
    [['--day', '2031-02-01', '--to', '2031-02-02'], /cannot be used with/],
    [['--country', 'Atlantis'], /It is no country/],
    [['--type', 'war'], /It is one of air_drone_strike/],
    [['--standing', 'true'], /It is one of one-side/],
    [['--origins', '0'], /1 or more/],
  ])('%j is refused', (args, message) => expect(() => parse(...args)).toThrow(message))
})
