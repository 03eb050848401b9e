import { z } from '@hono/zod-openapi'
import { TALLY_METRICS } from '../model/index.ts'
import { daySchema, eventTypeSchema, facetSchema, missingSchema, standingSchema, weaponKindSchema } from './contract.ts'

// Addresses give each parameter as a list; `one` takes it out of there.
const one = <T extends z.ZodType>(value: T) =>
  z.preprocess((given) => (Array.isArray(given) && given.length === 1 ? given[0] : given), value.optional())
const many = <T extends z.ZodType>(value: T) => z.array(value).max(100).optional()
const name = z.string().min(1).max(300)
const whole = (least: number, most: number) =>
  z.preprocess((given) => (/^\d{1,9}$/.test(String(given)) ? Number(given) : given), z.int().min(least).max(most).optional())

const degrees = (most: number) => z.number().min(-most).max(most)
const box = z.preprocess(
  (given) => (typeof given === 'string' ? given.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))) : given),
  z
    .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
    .refine(([, south, , north]) => south <= north)
    .optional(),
)

/** What each parameter is, for refusals and for the description. */
export const EXPECTED: Readonly<Record<string, string>> = {
  from: 'a day such as 2026-01-14, not after “to”, given once',
  to: 'a day such as 2026-01-31, given once',
  country: 'a country by its two capital letters, such as LY, once or several times',
  place: 'the id or the name of a place, once or several times',
  type: `one of ${eventTypeSchema.options.join(', ')}, once or several times`,
  weapon: `one of ${weaponKindSchema.options.join(', ')}, once or several times`,
  actor: 'the id or the name of who did it, once or several times',
  target: 'the id or the name of whom it was aimed at, once or several times',
  claimant: 'the id or the name of who says it, once or several times',
  outlet: 'the name of an outlet, once or several times',
  standing: `one of ${standingSchema.options.join(', ')}, once or several times`,
  origins: 'the least number of independent origins, 1 or more, given once',
  text: 'words of the evidence or of names, at most 200 characters, given once',
  box: 'four numbers with commas between them: west, south, east and north in degrees, given once',
  missing: `one of ${missingSchema.options.join(', ')}, once or several times; gives what is without it`,
  facet: `one of ${facetSchema.options.join(', ')}, once or several times; all unless told`,
  match: 'words or beginnings of words that names of values must have, given once',
  limit: 'how many rows a page has, 1 to 500, given once',
  after: '“next” of the page before, given once',
  order: 'newest or oldest, given once',
  language: 'the two letters of a language, such as fr, given once',
  metric: `one of ${TALLY_METRICS.join(', ')}, once or several times`,
  about: 'the name of whom the totals are about, once or several times',
  evidence: 'true or false, given once',
  bom: 'true or false, given once',
  guard: 'true or false, given once',
  direction: 'left-to-right or right-to-left, given once',
}

/** Each field of a filter. */
export const FILTER = {
  from: one(daySchema),
  to: one(daySchema),
  country: many(z.string().regex(/^[A-Z]{2}$/)),
  place: many(name),
  type: many(eventTypeSchema),
  weapon: many(weaponKindSchema),
  actor: many(name),
  target: many(name),
  claimant: many(name),
  outlet: many(name),
  standing: many(standingSchema),
  origins: one(whole(1, 1_000_000)),
  text: one(z.string().max(200)),
  box: one(box),
  missing: many(missingSchema),
}
const PAGE = { limit: one(whole(1, 500)), after: one(z.string().max(1000)) }
const yes = one(z.enum(['true', 'false']).transform((given) => given === 'true'))

interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}
const IN_ORDER = [({ from, to }: Period): boolean => from === undefined || to === undefined || from <= to, { path: ['from'] }] satisfies [
  unknown,
  unknown,
]

/** Parameters by which incidents are chosen. */
export const filterQuery = z.strictObject(FILTER).refine(...IN_ORDER)
export const incidentsQuery = z.strictObject({ ...FILTER, ...PAGE, order: one(z.enum(['newest', 'oldest'])) }).refine(...IN_ORDER)
export const facetsQuery = z
  .strictObject({ ...FILTER, facet: many(facetSchema), match: one(z.string().max(100)), limit: PAGE.limit })
  .refine(...IN_ORDER)
export const feedQuery = z.strictObject({ ...FILTER, limit: PAGE.limit }).refine(...IN_ORDER)
export const exportQuery = z
  .strictObject({ ...FILTER, bom: yes, guard: yes, direction: one(z.enum(['left-to-right', 'right-to-left'])) })
  .refine(...IN_ORDER)
const DOCUMENTS = { text: FILTER.text, outlet: one(name), language: one(z.string().regex(/^[a-z]{2,3}$/)), from: FILTER.from, to: FILTER.to }
export const documentsQuery = z.strictObject({ ...DOCUMENTS, ...PAGE }).refine(...IN_ORDER)
export const documentsCsvQuery = z.strictObject({ ...DOCUMENTS, bom: yes, guard: yes }).refine(...IN_ORDER)
const TALLIES = { metric: many(z.enum(TALLY_METRICS)), claimant: many(name), about: many(name), country: FILTER.country }
export const talliesQuery = z.strictObject({ ...TALLIES, ...PAGE })
export const talliesCsvQuery = z.strictObject({ ...TALLIES, bom: yes, guard: yes })
export const tableQuery = z.strictObject({ bom: yes, guard: yes })
export const noQuery = z.strictObject({})

/** How many rows a page has unless told. */
export const LIMIT = 50

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** What was given, without what was not. */
export const withoutUnset = <T extends object>(query: T): Given<T> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Given<T>
