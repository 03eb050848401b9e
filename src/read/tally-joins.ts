import { type Mention, type Span, sameRange } from '../model/index.ts'
import type { Draft, ToldLoss } from './draft.ts'
import { FIGHTS, type Frame } from './frame.ts'
import type { Naming } from './naming.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { findParts, type TallyDraft } from './tallies.ts'
import { windowOf } from './tally-span.ts'
import { isSinceWhen } from './tally-window.ts'
import { compareDays } from './telling-pair.ts'
import { spanOf } from './unit-span.ts'
import { type DayValue, isPart, type ReadUnit } from './units.ts'

const inside = (point: number, span: Span): boolean => span[0] <= point && point < span[1]

/** Words that a total counts; `beside` leaves the event that they also tell. */
export interface CountedWords {
  readonly span: Span
  readonly beside: boolean
  /** Of a stretch of time that is over, «en trois jours», and no running total. */
  readonly lasting: boolean
}

/** "Twelve were killed in raids in A, B and C over two days": each place's raid is told besides the total, without the toll; of one place none. */
export const withoutTolls = (drafts: readonly Draft[]): Draft[] =>
  drafts.length < 2 ? [] : drafts.map((draft) => ({ ...draft, killed: null, wounded: null, several: true }))

/** Is what the frame tells counted already as a total of its sentence? Victims of several deeds are taken from the frame, which stays. */
export function isCounted(frame: Frame, counts: readonly CountedWords[], { sentence, units }: SentenceReading): boolean {
  let counted = false
  for (const { span, beside } of counts) {
    const holds = (unit: ReadUnit | undefined): boolean => unit !== undefined && inside(span[0], spanOf(unit, sentence))
    if (beside) {
      if (holds(frame.killed?.unit)) frame.killed = null
      if (holds(frame.wounded?.unit)) frame.wounded = null
      continue
    }
    const told = [frame.deed, frame.killed?.unit, frame.wounded?.unit, ...frame.targets, ...frame.weapons].some(holds)
    const within = frame.days.length === 0 && units.slice(...frame.clause).some(holds)
    if (told || within || isWar(frame)) counted = true
  }
  return counted
}

/** «La campagne lancée par X en représailles a fait au moins 40 000 morts»: what a running total is of. */
const isWar = ({ act, deed }: Frame): boolean => act === null && deed.value.kind === 'phrase' && WARS.has(deed.value.gloss)
const WARS: ReadonlySet<string> = new Set(['campaign', 'war', 'conflict', 'offensive'])

/** «depuis mars, l’armée bombarde les villages»: what goes on since then is a habit, no happening. A title's present tense is a past. */
export function isHabit({ at, verb, clause, count, days }: Frame, { units, title, days: times, sentence }: SentenceReading): boolean {
  // «est régulièrement visé», «a été frappé chaque nuit»: what happens again and again.
  const [from, to] = [units[clause[0]]?.from ?? 0, units[clause[1] - 1]?.to ?? 0]
  const often = times.some((unit) => (unit.value as DayValue).meaning === 'often' && unit.from >= from && unit.to <= to)
  if (often && verb?.form === 'finite' && count?.range == null) return true
  // "has continued to strike the country"
  const dated = days.some(({ value }) => value.kind === 'day' && value.meaning !== 'month' && value.meaning !== 'year')
  if (verb?.form === 'infinitive' && !dated && isGoneOnWith(at, units, sentence)) return true
  // «la région a connu de multiples attaques depuis l’invasion»
  const many = count !== undefined && count.range === null && days.length === 0
  if (many && verb?.form === 'finite' && units.some((unit, index) => isPart(unit, 'since') && isSinceWhen(units, index))) return true
  // «la ville connaît depuis mars des attaques»
  const lasting = times.some((unit) => (unit.value as DayValue).meaning === 'since-month' && unit.from >= from && unit.to <= to)
  if (many && lasting && verb?.form === 'finite' && verb.time === 'present') return true
  if (
    title ||
    verb === null ||
    verb.form !== 'finite' ||
    verb.time !== 'present' ||
    verb.voice !== 'active' ||
    count !== undefined ||
    days.length > 0
  )
    return false
  return units.some((unit, index) => isSinceWhen(units, index) && isPart(unit, 'since') && index <= clause[1])
}

function isGoneOnWith(at: number, units: readonly ReadUnit[], { tokens }: SentenceReading['sentence']): boolean {
  const above = units[at - 1]
  return above?.value.kind === 'verb' && above.value.carrier === 'begin' && GOES_ON.test(tokens[above.to - 1]?.word ?? '')
}
const GOES_ON = /^(?:continu|persist|poursui)/

/** Parts told in this sentence that add up to a total told just before or here; their words are no events. */
export function addParts(tallies: readonly TallyDraft[], reading: SentenceReading, naming: Naming): readonly Span[] {
  const parts = findParts(reading, naming)
  if (parts.length < 2) return []
  const sum = parts.reduce((total, { value }) => total + value[0], 0)
  for (const whole of tallies) {
    const [least] = whole.value.value
    if (reading.index - whole.sentence > 2 || whole.parts.length > 0 || (sum !== least && sum !== least - 1)) continue
    if (parts.some(({ span }) => span[0] === whole.value.span[0])) continue
    whole.parts.push(...parts)
    whole.region = [...new Set([...whole.region, ...parts.map(({ region }) => region)])].sort()
    return parts.map(({ span }) => span)
  }
  return []
}

/** A toll for a region that the places told besides add up to is a total, no event of its own. */
export function takeTotals(drafts: readonly Draft[]): { readonly totals: TallyDraft[]; readonly events: Draft[] } {
  const parts: Draft[] = []
  for (const draft of drafts) {
    const single = draft.count?.range?.[1] === 1 || FIGHTS.has(draft.act ?? 'attack') || (draft.place !== null && draft.place.rank <= 1)
    const local = draft.killed !== null && draft.killed.value[0] > 0 && single && !draft.title
    if (
      local &&
      !parts.some(({ place, killed }) => place?.name === draft.place?.name && (place !== null || killed?.value[0] === draft.killed?.value[0]))
    )
      parts.push(draft)
  }
  const totals: TallyDraft[] = []
  const events: Draft[] = []
  const leads = drafts.filter((draft) => isWide(draft) && isMany(draft) && draft.wounded !== null && hurtBehind(draft, draft.wounded, drafts))
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  for (const draft of drafts) {
    const stopped = stoppedTotal(draft, drafts)
    if (stopped !== null) {
      totals.push(stopped)
      continue
    }
    const wide = isWide(draft) && !isPlacedBeside(draft, bySentence.get(draft.sentence) ?? [])
    const killed = draft.killed
    const others = parts.filter((part) => part !== draft && isOneTime(part, draft))
    const added = wide && killed !== null ? addUp(others, killed.value[0], 'killed') : []
    const elsewhere = added.filter(({ place }) => place !== null && place.rank <= (draft.place?.rank ?? 3) && place.name !== draft.place?.name)
    // «plus de vingt morts dans les quatre attaques», "the latest attacks left 14 dead"
    const many = isMany(draft)
    const ofAll = draft.pointing !== null && many && draft.place === null && parts.length > 1
    if (killed !== null && ofAll) {
      totals.push(toTotal(draft, 'killed', killed, 'of-all', draft.countries))
      if (draft.wounded !== null) totals.push(toTotal(draft, 'wounded', draft.wounded, 'of-all', draft.countries))
      continue
    }
    const region = draft.place?.country == null ? draft.countries : [draft.place.country]
    if (killed === null || added.length < 2 || (draft.count?.range?.[1] === 1 && elsewhere.length < 2)) {
      const lead = wide ? leads.find(({ sentence, place }) => sentence === draft.sentence && place?.name === draft.place?.name) : undefined
      if (lead === undefined) events.push(draft)
      else
        for (const metric of ['killed', 'wounded'] as const) {
          const toll = draft[metric]
          if (toll !== null && toll.value[0] > 1) totals.push(toTotal(draft, metric, toll, 'adds-up', region))
        }
      continue
    }
    for (const part of added) part.actor ??= draft.actor
    totals.push(toTotal(draft, 'killed', killed, 'adds-up', region))
    if (draft.wounded !== null && many) totals.push(toTotal(draft, 'wounded', draft.wounded, 'adds-up', region))
  }
  return { totals, events }
}

/** Do the days of a part leave room for those of the whole? */
const isOneTime = (part: Draft, whole: Draft): boolean => compareDays(part.days, whole.days) !== 'apart'

/** Is it told of no place or of a region? A name that no table has is rather that of a quarter or village. */
const isWide = ({ place }: Draft): boolean => place === null || (place.rank >= 2 && place.id !== null)
/** «des maisons de Kori ont été touchées par des tirs, qui ont tué deux femmes»: its sentence has told where such a deed was done. */
const isPlacedBeside = (draft: Draft, ofSentence: readonly Draft[]): boolean =>
  draft.place === null && draft.count?.range?.[1] === 1 && ofSentence.some((other) => other.type === draft.type && other !== draft && !isWide(other))

const isMany = ({ count }: Draft): boolean => count !== null && (count.range === null || count.range[0] > 1)

/** "destroyed 20 drones", then "13 over A and seven over B": the count of what was stopped where it is told behind; those take on what it says. */
function stoppedTotal(whole: Draft, drafts: readonly Draft[]): TallyDraft | null {
  const [weapon, other] = whole.weapons
  if (!isStop(whole) || (whole.place?.rank ?? 3) < 3 || weapon?.count == null || other !== undefined) return null
  const [number] = weapon.count
  const parts = drafts.filter(
    (part) =>
      isStop(part) && part.place !== null && part.place.rank < 3 && part.sentence > whole.sentence && part.sentence - whole.sentence <= TOLD_BEHIND,
  )
  const counts = parts.map(({ weapons }) => weapons.find(({ kind }) => kind === weapon.kind)?.count?.[0] ?? 0)
  const sum = counts.reduce((all, count) => all + count, 0)
  if (number < 2 || sum === 0 || sum > number || new Set(parts.map(({ place }) => place?.name)).size < 2) return null
  for (const part of parts) {
    part.actor ??= whole.actor
    part.target ??= whole.target
    part.days ??= whole.days
  }
  const toll = { value: weapon.count, span: weapon.span, some: false }
  return { ...toTotal(whole, 'killed', toll, 'stopped', whole.countries), metric: 'other', of: `${weapon.kind}s shot down` }
}
/** How many sentences behind the whole its parts may be told. */
const TOLD_BEHIND = 3

const isStop = ({ type, status, title }: Draft): boolean => type === 'disrupted_weapons' && status === 'occurred' && !title

/** «Le bilan est passé à 14 morts», of no event that the document tells: totals. */
export const wholeTotals = (draft: Draft, country: string | null): TallyDraft[] =>
  (['killed', 'wounded'] as const).flatMap((metric) => {
    const toll = draft.whole ? draft[metric] : null
    return toll === null ? [] : [{ ...toTotal(draft, metric, toll, draft.foundBy, country === null ? [] : [country]), since: null, until: null }]
  })

/** «Onze soldats ont péri et vingt ont été blessés dans deux attaques à A et B»: the toll before that of all places; the draft loses it. */
export function takeShared(draft: Draft, told: readonly Draft[]): TallyDraft[] {
  if (draft.type !== 'toll' || !(draft.place === null || told.some(({ place }) => place?.name === draft.place?.name))) return []
  const { place, days } = told[0] as Draft
  const region = place?.country == null ? [] : [place.country]
  const totals = (['killed', 'wounded'] as const).flatMap((metric) => {
    const toll = draft[metric]
    return toll === null || toll.value[0] === 0 ? [] : [{ ...toTotal(draft, metric, toll, 'several-places', region), ...windowOf(days) }]
  })
  draft.killed = null
  draft.wounded = null
  return totals
}

/** The attackers' own dead and wounded, each number once. */
export function lossTotals(draft: Draft): TallyDraft[] {
  const region = draft.place?.country == null ? draft.countries : [draft.place.country]
  const same = (a: ToldLoss, b: ToldLoss): boolean => a.metric === b.metric && sameRange(a.toll.value, b.toll.value)
  return draft.losses
    .filter((loss, index, all) => all.findIndex((other) => same(loss, other)) === index)
    .map((loss) => {
      const tellings = draft.losses.filter((other) => same(loss, other))
      const all = (list: 'claimants' | 'relays'): Mention[] =>
        tellings.flatMap((telling) => telling[list]).filter(({ name }, index, told) => told.findIndex((other) => other.name === name) === index)
      return {
        ...toTotal(draft, loss.metric, loss.toll, 'own-loss', region),
        about: loss.about,
        claimants: all('claimants'),
        relays: all('relays'),
        evidence: tellings.flatMap(({ evidence }) => evidence),
      }
    })
}

const toTotal = (
  draft: Draft,
  metric: 'killed' | 'wounded',
  value: NonNullable<Draft['killed']>,
  foundBy: string,
  region: readonly string[],
): TallyDraft => ({
  metric,
  of: null,
  value,
  ...windowOf(draft.days),
  region,
  about: draft.target,
  claimants: draft.claimants,
  relays: draft.relays,
  parts: [],
  evidence: draft.evidence,
  foundBy,
  sentence: draft.sentence,
  beside: false,
  tells: false,
})

/** "Two were killed and 12 hurt in attacks in the region", then three hurt in one town and nine in another: do the wounded told behind add up? */
function hurtBehind(whole: Draft, wounded: NonNullable<Draft['wounded']>, drafts: readonly Draft[]): boolean {
  const parts = drafts.filter(
    (part) => part.wounded !== null && part.place !== null && part.place.rank <= 1 && part.sentence > whole.sentence && !part.title,
  )
  const added = addUp(parts, wounded.value[0], 'wounded')
  return new Set(added.map(({ place }) => place?.name)).size > 1
}

/** The tolls in a row, two or more, that make the sum; none where no row does. */
function addUp(parts: readonly Draft[], sum: number, metric: 'killed' | 'wounded'): readonly Draft[] {
  for (let from = 0; from < parts.length; from++) {
    let total = 0
    for (let index = from; index < parts.length; index++) {
      total += parts[index]?.[metric]?.value[0] ?? 0
      if (total === sum && index > from) return parts.slice(from, index + 1)
    }
  }
  return []
}

/** One total told twice is one: the same figure of the same metric, with all that either telling says. */
export function joinTallies(tallies: readonly TallyDraft[]): TallyDraft[] {
  const joined: TallyDraft[] = []
  for (const tally of tallies) {
    const part = joined.some((whole) => whole.parts.some(({ span }) => span[0] === tally.value.span[0]))
    if (part) continue
    const at = joined.findIndex((known) => isSame(known, tally))
    const known = joined[at]
    if (known === undefined) joined.push(tally)
    else joined[at] = merge(known, tally)
  }
  return joined
}

function isSame(a: TallyDraft, b: TallyDraft): boolean {
  if (a.metric !== b.metric || a.sentence === b.sentence) return false
  const exact = a.value.value[0] === b.value.value[0] && a.value.value[1] === b.value.value[1]
  if (!exact && !(b.sentence - a.sentence <= 3 && isRounded(a.value.value[0], b.value.value[0]))) return false
  if (a.since !== null && b.since !== null && a.since.value !== b.since.value) return false
  // Small figures agree by chance; a round region or party must not part them either.
  const region = a.region.length === 0 || b.region.length === 0 || a.region.some((country) => b.region.includes(country))
  return region && a.of === b.of
}

/** A headline says «près de 300» where the text has 287. */
const isRounded = (round: number, figure: number): boolean =>
  round % 50 === 0 && round > 0 && figure % 50 !== 0 && Math.abs(round - figure) <= round / 10

function merge(a: TallyDraft, b: TallyDraft): TallyDraft {
  return {
    ...a,
    value: a.value.value[0] === b.value.value[0] ? a.value : b.value,
    since: a.since ?? b.since,
    until: a.until ?? b.until,
    region: a.region.length >= b.region.length ? a.region : b.region,
    about: a.about ?? b.about,
    claimants: a.claimants.length > 0 ? a.claimants : b.claimants,
    relays: a.relays.length > 0 ? a.relays : b.relays,
    parts: [...a.parts, ...b.parts],
    evidence: [...a.evidence, ...b.evidence],
  }
}
