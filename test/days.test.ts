import { describe, expect, it } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import { french } from '../src/lang/fr/index.ts'
import { type Language, loadCountries, toVocabulary } from '../src/lang/index.ts'
import type { Day, DayRange, Document } from '../src/model/index.ts'
import { type Calendar, toDayRange } from '../src/read/calendar.ts'
import { toDays } from '../src/read/days.ts'
import { readDocument, toGrammars } from '../src/read/index.ts'
import { toGrammar } from '../src/read/sentence-reader.ts'
import type { DayValue } from '../src/read/units.ts'
import { toSentences } from '../src/text/index.ts'
import { loadWorld } from '../src/world/index.ts'

const world = loadWorld()
const countries = loadCountries()
const languages: readonly Language[] = [french, english]
const grammars = new Map(languages.map((language) => [language.code, toGrammar(language, () => toVocabulary(language, countries, world), world)]))
const readers = toGrammars(languages, world)

interface Found {
  readonly rule: string
  readonly words: string
  readonly value: DayValue
}

/** All day expressions of a text, as the day level finds them. */
function findDays(code: string, text: string): Found[] {
  const grammar = grammars.get(code)
  if (grammar === undefined) throw new Error(`No grammar reads «${code}».`)
  return toSentences(text, grammar.language.habits, [[0, text.length]]).flatMap((sentence) =>
    toDays(sentence, grammar).map((unit) => ({
      rule: unit.rule,
      words: text.slice(sentence.tokens[unit.from]?.start, sentence.tokens[unit.to - 1]?.end),
      value: unit.value as DayValue,
    })),
  )
}

describe('Every day rule', () => {
  for (const { code, days } of languages) {
    it(`has a name of its own (${code})`, () => {
      expect(days.length).toBeGreaterThan(50)
      expect(new Set(days.map(({ name }) => name)).size).toBe(days.length)
    })
    for (const { name, finds, skips } of days) {
      it(`${name} finds and skips its examples`, () => {
        expect(finds.length).toBeGreaterThan(0)
        for (const [text, words] of finds)
          expect(
            findDays(code, text).map((found) => [found.rule, found.words]),
            text,
          ).toContainEqual([name, words])
        for (const text of skips)
          expect(
            findDays(code, text).map(({ rule }) => rule),
            text,
          ).not.toContain(name)
      })
    }
  }
})

/** Wednesday. */
const WEDNESDAY: DayRange = ['2025-03-12', '2025-03-12']
const MARCH: DayRange = ['2025-03-01', '2025-03-31']
type Row = readonly [text: string, published: DayRange | null, day: DayRange | null, anchor?: DayRange]
const on = (day: Day): DayRange => [day, day]

const FRENCH: readonly Row[] = [
  ['Le pont a sauté mercredi.', WEDNESDAY, on('2025-03-12')],
  ['Le pont a sauté mardi soir.', WEDNESDAY, on('2025-03-11')],
  ['Le pont a sauté jeudi.', WEDNESDAY, on('2025-03-06')],
  ['Le pont a sauté mercredi dernier.', WEDNESDAY, on('2025-03-05')],
  ['Le pont a sauté ce mercredi.', WEDNESDAY, on('2025-03-12')],
  ['Le pont a sauté mardi.', MARCH, ['2025-02-25', '2025-03-25']],
  ['Le pont a sauté ce samedi.', MARCH, ['2025-03-01', '2025-03-29']],
  ['Le pont a sauté hier vendredi.', ['2025-03-01', '2025-03-29'], ['2025-02-28', '2025-03-28']],
  ['Le pont a sauté hier.', WEDNESDAY, on('2025-03-11')],
  ['Le pont a sauté avant-hier soir.', WEDNESDAY, on('2025-03-10')],
  ['Le pont a sauté aujourd’hui.', WEDNESDAY, on('2025-03-12')],
  ['Le pont a sauté ce matin à 7 h.', WEDNESDAY, on('2025-03-12')],
  ['Le pont a sauté le 4 mars.', WEDNESDAY, on('2025-03-04')],
  ['Le pont a sauté le 20 décembre.', WEDNESDAY, on('2024-12-20')],
  ['Le pont a sauté le 1er mai 2019.', WEDNESDAY, on('2019-05-01')],
  ['Le pont a sauté le 1er mai 2019.', null, on('2019-05-01')],
  ['Le pont a sauté le 1er mai.', null, null],
  ['Le pont a sauté mardi.', null, null],
  ['Les tirs ont duré du 3 au 5 mars.', WEDNESDAY, ['2025-03-03', '2025-03-05']],
  ['Les tirs ont duré du 27 février au 2 mars.', WEDNESDAY, ['2025-02-27', '2025-03-02']],
  ['Le pont a sauté en janvier.', WEDNESDAY, ['2025-01-01', '2025-01-31']],
  ['Le pont a sauté en novembre.', WEDNESDAY, ['2024-11-01', '2024-11-30']],
  ['Le pont a sauté en mars 2021.', WEDNESDAY, ['2021-03-01', '2021-03-31']],
  ['Le pont a sauté début février.', WEDNESDAY, ['2025-02-01', '2025-02-10']],
  ['Le pont a sauté mi-février.', WEDNESDAY, ['2025-02-11', '2025-02-20']],
  ['Le pont a sauté fin juillet.', WEDNESDAY, ['2024-07-22', '2024-07-31']],
  ['Le pont a sauté au début de ce mois.', MARCH, ['2025-03-01', '2025-03-10']],
  ['Le pont a sauté ce mois-ci.', WEDNESDAY, ['2025-03-01', '2025-03-12']],
  ['Le pont a sauté le mois dernier.', WEDNESDAY, ['2025-02-01', '2025-02-28']],
  ['Le pont a sauté cette semaine.', WEDNESDAY, ['2025-03-10', '2025-03-12']],
  ['Le pont a sauté la semaine dernière.', WEDNESDAY, ['2025-03-03', '2025-03-09']],
  ['Le pont a sauté ce week-end.', WEDNESDAY, ['2025-03-08', '2025-03-09']],
  ['Le pont a sauté il y a trois jours.', WEDNESDAY, on('2025-03-09')],
  ['Le pont a sauté il y a deux semaines.', WEDNESDAY, ['2025-02-23', '2025-03-01']],
  ['Le pont a sauté il y a un mois.', WEDNESDAY, ['2025-02-09', '2025-02-15']],
  ['Le pont a sauté au cours des dernières 24 heures.', WEDNESDAY, ['2025-03-11', '2025-03-12']],
  ['Un drone est tombé dans la nuit.', WEDNESDAY, ['2025-03-11', '2025-03-12']],
  ['Un drone est tombé dans la nuit de lundi à mardi.', WEDNESDAY, ['2025-03-10', '2025-03-11']],
  ['Un drone est tombé dans la nuit de samedi à dimanche.', MARCH, ['2025-02-22', '2025-03-30']],
  ['Un drone est tombé dans la nuit du 3 au 4 mars.', WEDNESDAY, ['2025-03-03', '2025-03-04']],
  ['Un drone est tombé dans la nuit du 28 au 1er mars.', WEDNESDAY, ['2025-02-28', '2025-03-01']],
  ['Un camp a brûlé la veille.', WEDNESDAY, on('2025-03-11')],
  ['Un camp a brûlé la veille.', WEDNESDAY, on('2025-03-03'), on('2025-03-04')],
  ['Un camp a brûlé le lendemain.', WEDNESDAY, on('2025-03-05'), on('2025-03-04')],
  ['Un camp a brûlé le même jour.', WEDNESDAY, on('2025-03-04'), on('2025-03-04')],
  ['Un camp a brûlé deux jours plus tard.', WEDNESDAY, on('2025-03-06'), on('2025-03-04')],
  ['Un camp a brûlé quelques heures après.', WEDNESDAY, ['2025-03-04', '2025-03-05'], on('2025-03-04')],
  ['Un camp a brûlé quelques heures après.', WEDNESDAY, on('2025-03-12'), on('2025-03-12')],
  ['Un camp a brûlé un jour après que le pont a sauté.', WEDNESDAY, on('2025-03-03'), on('2025-03-04')],
  ['Le camp a brûlé en 2017.', WEDNESDAY, ['2017-01-01', '2017-12-31']],
  ['Le camp a brûlé l’an dernier.', WEDNESDAY, ['2024-01-01', '2024-12-31']],
  ['Le camp a récemment brûlé.', WEDNESDAY, null],
  ['Les tirs ont duré trois jours.', WEDNESDAY, null],
  ['Le camp brûle tous les ans.', WEDNESDAY, null],
]

const ENGLISH: readonly Row[] = [
  ['The bridge was hit on Wednesday.', WEDNESDAY, on('2025-03-12')],
  ['The bridge was hit late Tuesday.', WEDNESDAY, on('2025-03-11')],
  ['The bridge was hit on Thursday night.', WEDNESDAY, on('2025-03-06')],
  ['The bridge was hit last Wednesday.', WEDNESDAY, on('2025-03-05')],
  ['The bridge was hit this Wednesday.', WEDNESDAY, on('2025-03-12')],
  ['The bridge was hit on Tuesday.', MARCH, ['2025-02-25', '2025-03-25']],
  ['The bridge was hit yesterday.', WEDNESDAY, on('2025-03-11')],
  ['The bridge was hit this morning.', WEDNESDAY, on('2025-03-12')],
  ['The bridge was hit on March 4.', WEDNESDAY, on('2025-03-04')],
  ['The bridge was hit on 4 March.', WEDNESDAY, on('2025-03-04')],
  ['The bridge was hit on Tuesday, March 4.', WEDNESDAY, on('2025-03-04')],
  ['The bridge was hit on December 20.', WEDNESDAY, on('2024-12-20')],
  ['The bridge was hit on May 1, 2019.', null, on('2019-05-01')],
  ['The bridge was hit on May 1.', null, null],
  ['The firing went on from March 3 to 5.', WEDNESDAY, ['2025-03-03', '2025-03-05']],
  ['The bridge was hit in January.', WEDNESDAY, ['2025-01-01', '2025-01-31']],
  ['The bridge was hit in November 2021.', WEDNESDAY, ['2021-11-01', '2021-11-30']],
  ['The bridge was hit in early February.', WEDNESDAY, ['2025-02-01', '2025-02-10']],
  ['The bridge was hit in mid-February.', WEDNESDAY, ['2025-02-11', '2025-02-20']],
  ['The bridge was hit in late July.', WEDNESDAY, ['2024-07-22', '2024-07-31']],
  ['The bridge was hit this week.', WEDNESDAY, ['2025-03-10', '2025-03-12']],
  ['The bridge was hit last week.', WEDNESDAY, ['2025-03-03', '2025-03-09']],
  ['The bridge was hit over the weekend.', WEDNESDAY, ['2025-03-08', '2025-03-09']],
  ['The bridge was hit two days ago.', WEDNESDAY, on('2025-03-10')],
  ['The bridge was hit a month ago.', WEDNESDAY, ['2025-02-09', '2025-02-15']],
  ['The bridge was hit over the past day.', WEDNESDAY, ['2025-03-11', '2025-03-12']],
  ['The bridge was hit overnight.', WEDNESDAY, ['2025-03-11', '2025-03-12']],
  ['The bridge was hit overnight Monday.', WEDNESDAY, ['2025-03-10', '2025-03-11']],
  ['A camp burned the day before.', WEDNESDAY, on('2025-03-03'), on('2025-03-04')],
  ['A camp burned the next day.', WEDNESDAY, on('2025-03-05'), on('2025-03-04')],
  ['A camp burned later that day.', WEDNESDAY, on('2025-03-04'), on('2025-03-04')],
  ['A camp burned hours later.', WEDNESDAY, ['2025-03-04', '2025-03-05'], on('2025-03-04')],
  ['A camp burned a day after the bridge was hit.', WEDNESDAY, on('2025-03-03'), on('2025-03-04')],
  ['The camp burned in 2017.', WEDNESDAY, ['2017-01-01', '2017-12-31']],
  ['The camp burned in recent weeks.', WEDNESDAY, null],
  ['The firing lasted three days.', WEDNESDAY, null],
]

const calendarOf = (published: DayRange | null, anchor: DayRange | null): Calendar => ({ published, anchor, reference: null, named: [] })

describe('A day expression', () => {
  for (const [code, rows] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const) {
    for (const [text, published, day, anchor] of rows) {
      it(`«${text}» of ${published?.join('..') ?? 'no day'} means ${day?.join('..') ?? 'none'}`, () => {
        const [found, ...more] = findDays(code, text)
        expect(found, text).toBeDefined()
        expect(more, text).toEqual([])
        expect(found === undefined ? undefined : toDayRange(found.value, calendarOf(published, anchor ?? null))).toEqual(day)
      })
    }
  }

  it('takes a weekday for the day of that name which the text names elsewhere', () => {
    const [found] = findDays('fr', 'Le pont a sauté mardi.')
    expect(toDayRange(found?.value as DayValue, { published: MARCH, anchor: null, reference: null, named: ['2025-03-04', '2025-03-06'] })).toEqual(
      on('2025-03-04'),
    )
  })
})

function read(language: string, text: string, published: DayRange | null): ReturnType<typeof readDocument> {
  const document: Document = {
    id: 'x',
    url: null,
    outlet: null,
    language,
    title: null,
    published: published === null ? null : { days: published, basis: 'given', span: null },
    text,
    sha256: 'x',
    furniture: [],
  }
  return readDocument(document, readers)
}

const PROVED: readonly (readonly [language: string, text: string, known: DayRange | null, published: DayRange | null])[] = [
  // Apart by two spaces from the address of who printed it; a date on its weekday within five years of the last one named.
  ['fr', 'Un pont a sauté\n\n6 août 2024  rive-info.net  3min\n\nUn pont a sauté lundi.', null, ['2024-08-06', '2024-08-06']],
  ['fr', 'Ce vendredi 23 août, un pont a sauté. Un autre avait sauté en juin 2015.', null, ['2019-08-23', '2019-08-23']],
  ['fr', 'Ce mercredi 12 mars à l’aube, un pont a sauté.', MARCH, on('2025-03-12')],
  ['fr', 'Un pont a sauté ce samedi.', MARCH, ['2025-03-01', '2025-03-29']],
  ['fr', 'Un pont a sauté hier vendredi.', MARCH, ['2025-03-01', '2025-03-29']],
  ['fr', 'Un pont a sauté jeudi.', MARCH, ['2025-03-06', '2025-03-31']],
  ['fr', 'Un pont a sauté le 9 mars.', MARCH, ['2025-03-09', '2025-03-31']],
  ['fr', 'Un pont sautera le 9 mars.', MARCH, MARCH],
  ['fr', 'Un pont a sauté mardi.', WEDNESDAY, WEDNESDAY],
  ['fr', 'Un pont a sauté ce mercredi 12 mars. Des photos du 12 mars 2025 le montrent.', null, on('2025-03-12')],
  ['fr', 'Un pont a sauté dimanche 9 mars. Un camp a brûlé lundi. Un rapport de 2024 l’avait prédit.', null, ['2025-03-10', '2025-03-16']],
  ['fr', 'Un pont a sauté dimanche 9 mars.', null, null],
  ['fr', 'Un pont a sauté mardi.', null, null],
  ['en', 'A bridge was hit this Saturday.', MARCH, ['2025-03-01', '2025-03-29']],
  ['en', 'A bridge was hit on Thursday.', MARCH, ['2025-03-06', '2025-03-31']],
  ['en', 'March 4, 2025 (GAO) – A bridge was hit on Tuesday.', null, on('2025-03-04')],
  ['en', 'A bridge was hit on Tuesday.', null, null],
]

describe('The text proves when it was published', () => {
  it.each(PROVED)('%s: «%s», known %j, is %j', (language, text, known, published) => {
    expect(read(language, text, known).published?.days ?? null).toEqual(published)
  })

  it('tells of a weekday that is not its date’s, and the date holds', () => {
    const { problems, claims } = read('fr', 'L’armée américaine a bombardé Mossoul mardi 5 mars.', WEDNESDAY)
    expect(problems.map(({ code, span }) => [code, span])).toEqual([['weekday-mismatch', [38, 50]]])
    expect(claims.map((claim) => (claim.kind === 'event' ? claim.days?.value : null))).toEqual([on('2025-03-05')])
  })
})

const EVENTS: readonly (readonly [language: string, text: string, days: readonly (DayRange | null)[]])[] = [
  ['fr', 'L’armée américaine a annoncé mardi avoir bombardé Mossoul.', [on('2025-03-11')]],
  ['fr', 'L’armée américaine a annoncé mardi avoir bombardé Mossoul lundi.', [on('2025-03-10')]],
  ['fr', 'L’armée américaine a bombardé Mossoul, a indiqué lundi un porte-parole.', [on('2025-03-10')]],
  ['fr', 'L’armée américaine a bombardé Mossoul lundi. L’armée turque a bombardé Alep la veille.', [on('2025-03-10'), on('2025-03-09')]],
  ['fr', 'L’armée américaine a bombardé Mossoul lundi. L’armée turque a bombardé Alep.', [on('2025-03-10'), on('2025-03-10')]],
  ['fr', 'L’armée américaine a bombardé Mossoul.', [null]],
  ['en', 'US forces bombed Mosul on Monday.', [on('2025-03-10')]],
  ['en', 'US forces said on Tuesday that they had bombed Mosul.', [on('2025-03-11')]],
  ['en', 'US forces said on Tuesday that they had bombed Mosul on Monday.', [on('2025-03-10')]],
  ['en', 'US forces bombed Mosul on Monday. Turkish forces bombed Aleppo a day earlier.', [on('2025-03-10'), on('2025-03-09')]],
  ['en', 'US forces bombed Mosul.', [null]],
  // A sentence with an hour dates what is told beside it, better than the day of its telling does.
  ['en', 'Gunmen killed two farmers in Mosul. Neighbours ran out around 6 p.m. Monday.', [on('2025-03-10')]],
  ['en', 'Gunmen killed two farmers in Mosul, officials said on Tuesday. Neighbours ran out around 6 p.m. Monday.', [on('2025-03-10')]],
  ['en', 'Gunmen killed two farmers in Mosul. A vigil will be held at 6 p.m. Thursday.', [null]],
  ['fr', 'Des hommes armés ont tué deux paysans à Mossoul. Les voisins sont sortis lundi soir.', [on('2025-03-10')]],
  // A day that is a line by itself heads what stands below it.
  [
    'fr',
    'Lundi 10 mars :\n\n- L’armée turque a bombardé Alep.\n- Elle a visé Idlib.\n\nMardi 11 mars :\n\n- Elle a bombardé Manbij.',
    [on('2025-03-10'), on('2025-03-10'), on('2025-03-11')],
  ],
  ['en', 'March 9, 2025\n\n• Turkish forces bombed Aleppo.\n\nMarch 10, 2025\n\n• They bombed Manbij.', [on('2025-03-09'), on('2025-03-10')]],
  // What follows a deed has days of its own.
  ['en', 'A man was sentenced on Tuesday to ten years for the killing of two farmers in Mosul.', [null]],
  ['fr', 'Un homme a été condamné mardi pour le meurtre de deux paysans à Mossoul.', [null]],
]

describe('An event of a text of Wednesday, 12 March 2025', () => {
  it.each(EVENTS)('%s: «%s»', (language, text, days) => {
    const { claims } = read(language, text, WEDNESDAY)
    expect(claims.filter((claim) => claim.kind === 'event').map((claim) => claim.days?.value ?? null)).toEqual(days)
  })
})
