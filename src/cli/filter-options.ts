import { type Command, InvalidArgumentError, Option } from 'commander'
import type { IncidentFilter } from '../ask/index.ts'
import { loadCountries } from '../lang/index.ts'
import { EVENT_TYPES, STANDINGS, toCalendarDay } from '../model/index.ts'
import { fold } from '../text/index.ts'

/** What the options that choose incidents give. */
export interface FilterOptions {
  readonly from?: string
  readonly to?: string
  readonly day?: string
  readonly country?: readonly string[]
  readonly place?: readonly string[]
  readonly actor?: readonly string[]
  readonly target?: readonly string[]
  readonly claimant?: readonly string[]
  readonly type?: readonly string[]
  readonly standing?: readonly string[]
  readonly outlet?: readonly string[]
  readonly origins?: number
  readonly text?: string
}

/** An ISO day of the calendar. */
export function toDayOption(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value) ?? []
  if (toCalendarDay(Number(year), Number(month), Number(day)) === null) throw new InvalidArgumentError('It is a day of the calendar like 2031-05-12.')
  return value
}

/** A country's code, from its code or its English name in any case. */
export function toCountryCode(value: string): string {
  const countries = loadCountries()
  const code = value.toUpperCase()
  if (countries.has(code)) return code
  for (const [iso, { name }] of countries) if (fold(name.toLowerCase()) === fold(value.toLowerCase())) return iso
  throw new InvalidArgumentError('It is no country: give its code of two letters, such as LY, or its common English name.')
}

/** A whole number, 1 or more. */
export function toCount(value: string): number {
  if (!/^\d{1,9}$/u.test(value) || Number(value) === 0) throw new InvalidArgumentError('It is a whole number, 1 or more.')
  return Number(value)
}

/** An option that may be given several times. */
export const repeated = (flags: string, description: string, check: (value: string) => string = (value) => value): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), check(value)])

/** One of the choices, several times. */
export function repeatedChoice(flags: string, description: string, choices: readonly string[]): Option {
  const check = (value: string): string => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.`)
    return value
  }
  return repeated(flags, description, check)
}

/** The options that choose incidents, the same for every command that lists them. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--from <day>', 'incidents that may be of this day or later', toDayOption)
    .option('--to <day>', '… of this day or earlier', toDayOption)
    .addOption(new Option('--day <day>', 'incidents that may be of this day').argParser(toDayOption).conflicts(['from', 'to']))
    .addOption(repeated('--country <country>', 'code or English name; this and the options below may be given several times', toCountryCode))
    .addOption(repeated('--place <place>', 'a place: its name or id'))
    .addOption(repeated('--actor <actor>', 'who did it, as some account has it: a name or id'))
    .addOption(repeated('--target <target>', 'to whom'))
    .addOption(repeated('--claimant <claimant>', 'who says so'))
    .addOption(repeatedChoice('--type <type>', `${EVENT_TYPES.slice(0, 3).join(', ')} …`, EVENT_TYPES))
    .addOption(repeatedChoice('--standing <standing>', STANDINGS.join(', '), STANDINGS))
    .addOption(repeated('--outlet <outlet>', 'told by this outlet'))
    .option('--origins <number>', 'with at least so many independent origins', toCount)
    .option('--text <words>', 'words of the evidence or of names; "in quotes" in this order')
}

const FIELDS = ['from', 'to', 'country', 'place', 'actor', 'target', 'claimant', 'type', 'standing', 'outlet', 'origins', 'text'] as const

/** What the options ask for; nothing is narrowed where none is given. */
export function toFilter(options: FilterOptions): IncidentFilter {
  const { day, from = day, to = day } = options
  const asked = { ...options, from, to }
  return Object.fromEntries(FIELDS.filter((field) => asked[field] !== undefined).map((field) => [field, asked[field]])) as IncidentFilter
}
