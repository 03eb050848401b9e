import type { Document, Mention, Problem, Reading } from '../model/index.ts'
import { sameRange } from '../model/index.ts'
import { type Analysis, analyse } from './analysis.ts'
import { isOfArchive } from './archive-captions.ts'
import { castParties } from './cast.ts'
import { addCorroborators, addTellers } from './corroboration.ts'
import { joinDrafts, type SeeDecision } from './discourse.ts'
import type { Draft } from './draft.ts'
import { toDrafts } from './drafts.ts'
import { findSide } from './enemies.ts'
import { carryDay, dateLead, isToldAfter, type SaidDay } from './event-day.ts'
import { toFrames } from './frames.ts'
import { areaInTown, placeInTown, siteInTown, toLocality } from './localities.ts'
import type { Naming } from './naming.ts'
import { findOwnVoice } from './own-voice.ts'
import type { FoundPlace } from './places.ts'
import { assignDeeds } from './responsibility.ts'
import { takeRivalTolls } from './rival-tolls.ts'
import { dateByLabel, dateByScenes, findFirstDay, findHeadingDay, findLabelDay, findSceneDay, isEntryHour, type SceneDay } from './scene-days.ts'
import type { Grammar } from './sentence-reader.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import { isBackground, settleDraft } from './settle-draft.ts'
import { asCalled, withoutPassers, withoutVague } from './speakers.ts'
import { speechOver, toSpeeches } from './speech.ts'
import type { Spoken } from './spoken.ts'
import { subjectForce } from './subject-force.ts'
import { type TallyDraft, toTallies, toTollTallies } from './tallies.ts'
import { addParts, isCounted, isHabit, joinTallies, lossTotals, takeShared, takeTotals, wholeTotals, withoutTolls } from './tally-joins.ts'
import { isSinceDay, windowOf } from './tally-span.ts'
import { isItem } from './tally-window.ts'
import { toEvent, toTally } from './to-claims.ts'
import { spanOf } from './unit-span.ts'
import { type ReadUnit, unlist } from './units.ts'
import { findZeroTolls } from './zero-tolls.ts'

/** All of a document's claims, loaded terms and problems. */
export const toReading = (document: Document, grammar: Grammar): Reading => concludeReading(document, analyse(document, grammar), grammar)

/** What an analysis comes to; `seen` is told what becomes of each telling of an event. */
export function concludeReading(document: Document, analysis: Analysis, grammar: Grammar, seen?: SeeDecision): Reading {
  const home = dominantCountry(analysis.sentences)
  const naming: Naming = {
    countries: grammar.vocabulary.countries,
    world: grammar.world,
    english: grammar.language.code === 'en',
    places: analysis.places,
    persons: analysis.persons,
    home,
    side: findSide(document, home, grammar.world),
    cast: new Map(),
    castBefore: new Map(),
    scene: null,
    recent: null,
    contingents: [],
  }
  const { published, reference, named, problems } = analysis.days
  const discourse: Discourse = {
    published: published?.days ?? null,
    reference,
    named,
    aftermath: new Set(grammar.language.aftermath.split(', ')),
    roundups: grammar.language.roundups.split(', ').map((phrase) => phrase.replaceAll('’', "' ").replaceAll('-', ' ')),
    anchor: null,
    heading: null,
    history: null,
    actor: null,
    subject: null,
    country: home,
    place: null,
    listed: null,
  }
  const drafts: Draft[] = []
  const tallies: TallyDraft[] = []
  const scenes: SceneDay[] = []
  let label: SaidDay | null = null
  const { speeches, offices } = toSpeeches(analysis.sentences, naming, document.outlet)
  const own = document.outlet === null ? findOwnVoice(analysis.sentences, speeches, naming) : null
  for (const [index, spoken] of analysis.sentences.entries()) {
    const reading: SentenceReading = { ...spoken, speeches: speeches[index] ?? [] }
    castParties(reading.units, reading.sentence, naming)
    if (isOfArchive(reading.sentence)) continue
    const found = toTallies(reading, grammar, discourse, naming, analysis.sentences)
    const parts = addParts([...tallies, ...found], reading, naming)
    const totals = found.filter(({ value }) => !parts.some(([start]) => start === value.span[0]))
    tallies.push(...totals)
    const counts = [
      ...totals.map(({ value: { span }, beside, foundBy }) => ({ span, beside, lasting: foundBy === 'long' || foundBy === 'short' })),
      ...parts.map((span) => ({ span, beside: false, lasting: false })),
    ]
    const before = drafts.length
    const tellings: { readonly from: number; readonly told: readonly Draft[] }[] = []
    const summed = discourse.listed !== null && isItem(reading.sentence) && reading.days.length === 0
    for (const frame of summed ? [] : toFrames(reading.units, reading.index, grammar.events)) {
      const counted = isCounted(frame, counts, reading)
      if ((counted && counts.every(({ lasting }) => !lasting)) || isHabit(frame, reading)) continue
      const drafted = toDrafts(frame, reading, discourse, naming)
      const told = counted ? withoutTolls(drafted) : drafted
      if (!counted && told.length > 1 && told.every(({ killed, wounded }) => killed === null && wounded === null)) {
        tallies.push(...drafts.slice(before).flatMap((toll) => takeShared(toll, told)))
        tallies.push(...toTollTallies(frame, reading, told[0]?.days ?? null, naming, analysis.sentences))
      }
      tellings.push({ from: frame.deed.from, told })
      const shared = drafts.slice(before).findLast(({ place }) => place !== null)
      for (const draft of told) {
        if (shared !== undefined) placeBeside(draft, shared, frame.deed, reading)
        drafts.push(draft)
        if (draft.actor !== null) discourse.actor = draft.actor
        if (draft.place !== null && (draft.place.rank <= 1 || (discourse.place?.rank ?? 3) > 1)) discourse.place = toFound(draft.place)
      }
    }
    assignDeeds(drafts, reading, naming)
    if (drafts.length === before && found.length === 0) addCorroborators(drafts, reading)
    // A toll of several deeds of the sentence is of their day.
    const dated = drafts.slice(before).find(({ days, ownDay }) => ownDay && days !== null)
    for (const tally of totals) if (OF_DEEDS.has(tally.foundBy)) Object.assign(tally, windowOf(dated?.days ?? null))
    discourse.subject = subjectForce(reading, naming)
    const scene = findSceneDay(reading, discourse)
    if (scene !== null) {
      scenes.push(scene)
      // «Dans la nuit de lundi, des policiers ont arrêté un bus. Ils ont ouvert le feu»: the day of what is told next.
      if (drafts.length === before) carryDay(scene.days, reading.sentence.paragraph, discourse)
    }
    label ??= findLabelDay(reading, discourse)
    discourse.heading = findHeadingDay(reading, discourse) ?? discourse.heading
    // What an entry tells without a day is of the day of publication, whatever the entry before told of.
    if (isEntryHour(reading)) {
      discourse.anchor = discourse.history = null
      if (published !== null) discourse.heading = { value: published.days, span: [reading.sentence.start, reading.sentence.end] }
    }
    // What a sentence dates, it dates from the sentences before.
    for (const draft of drafts.slice(before)) if (isCarried(draft, discourse)) carryDay(draft.days as SaidDay, reading.sentence.paragraph, discourse)
    const first = drafts.some(({ title }) => !title) ? null : findFirstDay(reading, discourse)
    if (first !== null) carryDay(first, reading.sentence.paragraph, discourse)
    // «… a frappé la base, tiré sur le port sans faire de victime»: of several deeds, that told last before it.
    const zero = findZeroTolls(reading.units)
    const last = drafts.at(-1)
    for (const slot of ['killed', 'wounded'] as const) {
      const unit = zero[slot]
      if (unit === null || last === undefined || reading.index - last.sentence > 2) continue
      const told = tellings.findLast((telling) => telling.told.length > 0 && telling.from <= unit.from)?.told ?? drafts.slice(before)
      // "A and B were shelled. Nobody was hurt.": in neither.
      const meant = told.length > 0 ? told : drafts.filter(({ sentence }) => sentence === last.sentence)
      const speech = speechOver(reading.speeches, reading.units.indexOf(unit))
      for (const draft of meant) {
        draft[slot] ??= { value: [0, 0], span: spanOf(unit, reading.sentence), some: false }
        if (speech !== null && draft.sentence !== reading.index) addTellers(draft, [speech])
      }
    }
  }
  const totalled = takeTotals(drafts)
  dateByScenes(drafts, scenes)
  dateByLabel(drafts, label)
  dateLead(drafts)
  const town = toLocality(analysis.sentences, naming, analysis.dateline)
  if (town?.sure === true && totalled.events.every(isPlaceless)) placeInTown(totalled.events, town, grammar.world)
  const joined = joinDrafts(totalled.events, naming, seen)
  if (town !== null) siteInTown(joined, town, grammar.world)
  if (town?.sure === true) {
    placeInTown(joined, town, grammar.world)
    areaInTown(joined, town)
  }
  const settled = joined.map(settleDraft).filter((draft) => draft !== null)
  const wholes = joined.filter((draft) => settleDraft(draft) === null).flatMap((draft) => wholeTotals(draft, home))
  const events = settled.every(isBackground) ? settled : settled.filter((draft) => !isBackground(draft))
  const counted = takeRivalTolls(tallies, events)
  const tellers = (all: readonly Mention[]): Mention[] => withoutVague(all, offices, grammar.world).map((mention) => asCalled(mention, document.text))
  return {
    document,
    published,
    claims: [
      ...events.map((draft) => {
        const claimants = tellers(withoutPassers(draft.claimants, draft.relays))
        return toEvent({ ...draft, claimants: claimants.length === 0 && own !== null ? [own] : claimants }, document)
      }),
      ...joinTallies([...counted.filter((tally) => !isToll(tally, events)), ...totalled.totals, ...wholes, ...events.flatMap(lossTotals)]).map(
        (tally) => toTally({ ...tally, claimants: tellers(tally.claimants) }, document),
      ),
    ],
    loaded: analysis.loaded,
    problems: [...problemsOf(document), ...problems],
  }
}

/** How totals are found that are of the deeds of their own sentence. */
const OF_DEEDS: ReadonlySet<string> = new Set(['several-deeds', 'own-loss'])

/** "raided Kori in the state of Gao and abducted 20 farmers": of what one actor did in a row, the narrower place before it is that of both. */
function placeBeside(draft: Draft, before: Draft, deed: ReadUnit, { sentence }: SentenceReading): void {
  const [own, other] = [draft.place, before.place]
  if (own === null || other === null || draft.actor?.name !== before.actor?.name) return
  // "Kori community in Gao": of two towns in a row the first is the narrower.
  const apart = own.span[0] - other.span[1] > ROW
  if (own.rank < other.rank || ((own.rank === other.rank || draft.actor === null) && apart)) return
  if (own.span[1] <= spanOf(deed, sentence)[0] && other.span[1] <= own.span[0] && own.country === other.country) draft.place = other
}

/** Characters between two places of one row. */
const ROW = 16

const isPlaceless = ({ place, countries }: Draft): boolean => place === null && countries.length === 0

/**
 * Is its day that of what is told next? Not that of an arrest, nor of an agreement older than what was told before it, and not the day of saying or of
 * looking back, where an earlier one was told.
 */
const isCarried = ({ ownDay, claimDay, days, title, type, bare, pointing }: Draft, { anchor }: Discourse): boolean =>
  ownDay &&
  days !== null &&
  !title &&
  !(type === 'agreement' && anchor !== null && isToldAfter(anchor, days, Number.POSITIVE_INFINITY)) &&
  (anchor === null || !(((claimDay || (bare && pointing !== null)) && isToldAfter(days, anchor)) || type === 'arrest'))

const toFound = ({ rank, ...mention }: NonNullable<Draft['place']>): FoundPlace => ({ mention, rank })

/** "raising the death toll to eight", with no beginning named: the toll of the event that cost as many lives. */
const isToll = ({ metric, since, until, value }: TallyDraft, events: readonly Draft[]): boolean =>
  (metric === 'killed' || metric === 'wounded') &&
  !isSinceDay({ since, until }) &&
  events.some((event) => event[metric] !== null && (sameRange(event[metric].value, value.value) || event[metric].value[0] === value.value[0]))

/** The country that most of the document's names are of; `null` where none stands out. */
export function dominantCountry(sentences: readonly Spoken[]): string | null {
  const counts = new Map<string, number>()
  let opening: string | null = null
  for (const { units } of sentences) {
    for (const listed of units) {
      if (listed.value.kind !== 'phrase') continue
      for (const { value } of unlist(listed)) {
        if (value.kind !== 'phrase') continue
        for (const { name } of value.names)
          if ((name.sort === 'place' || name.sort === 'country') && name.country !== null)
            counts.set(name.country, (counts.get(name.country) ?? 0) + 1)
      }
    }
    if (opening === null && counts.size === 1) opening = [...counts.keys()][0] ?? null
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined) return null
  return second !== undefined && first[1] < 1.5 * second[1] && first[0] !== opening ? null : first[0]
}

function problemsOf(document: Document): Problem[] {
  if (document.text.trim() !== '') return []
  return [{ code: 'no-article', message: `${document.id} holds no text to read; nothing was read from it.`, document: document.id, span: null }]
}
