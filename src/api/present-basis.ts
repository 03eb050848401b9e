import type { ApiDocument } from './contract.ts'
import type { Plain } from './route.ts'

type Basis = NonNullable<Plain<ApiDocument['publishedBasis']>>
type BasisCode = Basis['steps'][number]['code']

/** What readers and takers-in say of a day of publication, in the words in which they say it; named groups are the values. */
const SAYINGS: readonly (readonly [BasisCode, RegExp])[] = [
  ['stated', /^days that the input states$/u],
  ['metadata', /^date in the metadata \((?<field>.+)\)$/u],
  ['metadata-change', /^date of the last change in the metadata \((?<field>.+)\)$/u],
  ['header', /^date in a header line$/u],
  ['header-change', /^date of the last change in a header line$/u],
  ['source-line', /^date in the source line$/u],
  ['address', /^date in the address of the page$/u],
  ['dateline', /^date in the dateline$/u],
  ['dateline-words', /^dateline «(?<words>.+)»$/u],
  ['today-with-year', /^the text calls «(?<words>.+)» today, with its year$/u],
  ['today-by-weekday', /^the text calls «(?<words>.+)» today, a day of that name after the years that the text names$/u],
  ['today-year-elsewhere', /^the text calls «(?<words>.+)» today, and elsewhere gives the year, «(?<other>.+)»$/u],
  ['past-weekday', /^a past «(?<words>.+)» near (?<day>\d{4}-\d\d-\d\d), which the text proves$/u],
  ['called-today', /^the text calls today «(?<words>.+)»$/u],
  ['told', /^the text tells of «(?<words>.+)»$/u],
  ['told-past', /^the text tells of a past «(?<words>.+)»$/u],
  ['said', /^the text says «(?<words>.+)»$/u],
]

/** Between what the days rest on first and each thing that narrows them. */
const BETWEEN = /, narrowed by the |; (?=the text )/u

function toStep(text: string): Basis['steps'][number] | null {
  for (const [code, saying] of SAYINGS) {
    const found = saying.exec(text)
    if (found !== null) return { code, values: { ...found.groups } }
  }
  return null
}

/** On what a day of publication rests, as codes with values; no steps where some of it is said in other words. */
export function toApiBasis(text: string): Basis {
  const steps = text.replace(/\s+/gu, ' ').split(BETWEEN).map(toStep)
  return { text, steps: steps.every((step) => step !== null) ? steps : [] }
}
