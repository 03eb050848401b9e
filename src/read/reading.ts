import type { Document, EventClaim, EventType, LoadedTerm, Mention, PlaceMention, Problem, Reading, Span, TallyClaim } from '../model/index.ts'
import { sameRange, toDayNumber } from '../model/index.ts'
import { type Sentence, toSentences } from '../text/index.ts'
import { typeByWeapon } from './acts.ts'
import { isOfArchive } from './archive-captions.ts'
import { castParties } from './cast.ts'
import { toClaimId } from './claim-id.ts'
import { addCorroborators, addTellers } from './corroboration.ts'
import { toDays } from './days.ts'
import { carryNames } from './declared-names.ts'
import { joinDrafts, type SeeDecision } from './discourse.ts'
import type { Draft, DraftToll } from './draft.ts'
import { toDrafts } from './drafts.ts'
import { findSide } from './enemies.ts'
import { carryDay, dateLead, isToldAfter, type SaidDay } from './event-day.ts'
import { fillAnother, fillDemonstratives } from './fill-demonstratives.ts'
import { type DoneDeed, fillEllipsis, lastDoneIn } from './fill-ellipsis.ts'
import { findHeadings } from './find-headings.ts'
import { FIGHTS, HURTFUL } from './frame.ts'
import { toFrames } from './frames.ts'
import { findLoaded } from './loaded.ts'
import { areaInTown, placeInTown, siteInTown, toLocality } from './localities.ts'
import { isState } from './losses.ts'
import type { NameContext } from './names.ts'
import type { Naming } from './naming.ts'
import { isAnybody } from './nobody-named.ts'
import { findOwnVoice } from './own-voice.ts'
import { findPersons } from './persons.ts'
import { type SettledPlace, type SettledPlaces, settlePlaces } from './place-names.ts'
import type { FoundPlace } from './places.ts'
import { type DocumentDays, provePublication } from './publication.ts'
import { assignDeeds } from './responsibility.ts'
import { takeRivalTolls } from './rival-tolls.ts'
import { dateByLabel, dateByScenes, findFirstDay, findHeadingDay, findLabelDay, findSceneDay, isEntryHour, type SceneDay } from './scene-days.ts'
import { type Grammar, type SeeLevel, toNamedUnits, toSentenceUnits } from './sentence-reader.ts'
import type { Discourse, SentenceReading } from './sentence-reading.ts'
import { settleNames } from './shared-names.ts'
import { asCalled, withoutPassers, withoutVague } from './speakers.ts'
import { speechOver, toSpeeches } from './speech.ts'
import type { Spoken } from './spoken.ts'
import { subjectForce } from './subject-force.ts'
import { type TallyDraft, toTallies, toTollTallies } from './tallies.ts'
import { addParts, isCounted, isHabit, joinTallies, lossTotals, takeShared, takeTotals, wholeTotals, withoutTolls } from './tally-joins.ts'
import { isSinceDay, windowOf } from './tally-span.ts'
import { isItem } from './tally-window.ts'
import { findTitleTeller } from './title-tellers.ts'
import { spanOf } from './unit-span.ts'
import { anyOf, type ReadUnit, unlist } from './units.ts'
import { findUtterances } from './utterances.ts'
import { HEARD, toWords } from './words.ts'
import { findZeroTolls } from './zero-tolls.ts'

/** Everything that is read in one document before claims are made of it; `explain` and `--mentions` show it. */
export interface Analysis {
  readonly sentences: readonly Spoken[]
  readonly days: DocumentDays
  readonly loaded: readonly LoadedTerm[]
  /** Each sentence's units at the level of names, and then the names inside of names. */
  readonly named: readonly (readonly ReadUnit[])[]
  /** What each name that may be a place's was taken for, and why. */
  readonly places: ReadonlyMap<ReadUnit, SettledPlace>
  /** Where the dateline says that the text was written. */
  readonly dateline: SettledPlaces['dateline']
  /** Names of persons: see `findPersons`. */
  readonly persons: ReadonlySet<string>
}

/** Reads the sentences of a document up to phrases, verbs and speech; `seen` is told each level of each sentence. */
export function analyse(document: Document, grammar: Grammar, seen: SeeLevel = () => {}): Analysis {
  const { text } = document
  const titles = document.furniture.filter(({ kind }) => kind === 'title' || kind === 'caption')
  const sentences = toSentences(text, grammar.language.habits, proseOf(document))
  const headings = findHeadings(sentences)
  const days = sentences.map((sentence) => toDays(sentence, grammar))
  for (const [index, units] of days.entries()) seen(index, 'days', units)
  const written = sentences.map((sentence, index) => toWords(sentence, grammar, days[index] ?? []))
  const context: NameContext = {
    ...toNameContext(written, sentences),
    givenNames: grammar.world.givenNames,
    commonEndings: grammar.language.habits.commonEndings ?? null,
  }
  const words = carryNames(settleNames(written, sentences, context.countries, grammar.world), sentences, grammar.world)
  for (const [index, units] of words.entries()) seen(index, 'words', units)
  const named = toNamedUnits(words, sentences, grammar, context, seen)
  const persons = findPersons(named, sentences, context.givenNames)
  const settled = settlePlaces(named, sentences, grammar, document, { ...context, persons })
  const said = sayAgain(toSentenceUnits(settled.units, grammar, seen), sentences)
  const utterances = said.map((units, index) => findUtterances(units, sentences[index] as Sentence, grammar.speech))
  const read = sentences.map((sentence, index): Spoken => {
    const title = headings.has(sentence) || titles.some(({ span }) => span[0] <= sentence.start && sentence.end <= span[1])
    const told = utterances[index] ?? []
    const teller = title && told.length === 0 ? findTitleTeller(said[index] ?? []) : null
    return { index, sentence, title, units: said[index] ?? [], days: days[index] ?? [], utterances: teller === null ? told : [teller] }
  })
  return {
    sentences: read,
    days: provePublication(document, read),
    loaded: findLoaded(sentences, grammar),
    named: settled.units,
    places: settled.places,
    dateline: settled.dateline,
    persons,
  }
}

/** What the words leave out is said again: by what the sentence names before it, or by the deed told last. */
function sayAgain(levels: readonly (readonly ReadUnit[])[], sentences: readonly Sentence[]): readonly (readonly ReadUnit[])[] {
  let done: DoneDeed | null = null
  return levels.map((made, index) => {
    const units = fillEllipsis(fillAnother(fillDemonstratives(made)), sentences[index] as Sentence, done)
    done = lastDoneIn(units) ?? (units.some(({ value }) => value.kind === 'verb') ? null : done)
    return units
  })
}

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
  const settled = joined.map(settle).filter((draft) => draft !== null)
  const wholes = joined.filter((draft) => settle(draft) === null).flatMap((draft) => wholeTotals(draft, home))
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

/** The text without its furniture; titles and captions are read. */
function proseOf(document: Document): Span[] {
  const parts: Span[] = []
  let at = 0
  for (const { span, kind } of document.furniture) {
    if (span[0] > at) parts.push([at, span[0]])
    if (kind === 'title' || kind === 'caption') parts.push(span)
    at = Math.max(at, span[1])
  }
  if (at < document.text.length) parts.push([at, document.text.length])
  return parts
}

const isNationality = anyOf(['nationality'])
const isCapital = anyOf(['capital'])

function toNameContext(
  words: readonly (readonly ReadUnit[])[],
  sentences: SentenceReading['sentence'][],
): Pick<NameContext, 'capitalised' | 'countries'> {
  const capitalised = new Set<string>()
  const countries = new Map<string, number>()
  words.forEach((units, index) => {
    for (const unit of units) {
      // What only sounds like a place speaks for no country.
      if (unit.value.kind === 'name' && (unit.value.open !== undefined || unit.rule === HEARD)) continue
      if (unit.value.kind === 'name' && unit.value.country !== null) countries.set(unit.value.country, (countries.get(unit.value.country) ?? 0) + 1)
      else if (isNationality(unit.classes) && unit.value.kind === 'word')
        for (const sense of unit.value.senses) if (sense.sort === 'nationality') countries.set(sense.name, (countries.get(sense.name) ?? 0) + 0.5)
      if (unit.from > 0 && isCapital(unit.classes) && sentences[index]?.titleCase === false)
        capitalised.add(sentences[index]?.tokens[unit.from]?.folded ?? '')
    }
  })
  return { capitalised, countries }
}

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

/** A telling of victims alone becomes the event that its words allow; one without a place, day, actor or target is none. */
function settle(draft: Draft): (Draft & { type: EventType }) | null {
  if (draft.type === 'toll') {
    // «plusieurs civils ont été tués à Kori»: how many is not said.
    const several = draft.several && draft.place !== null && draft.place.rank < 3
    if (draft.killed === null && draft.wounded === null && draft.hurt === null && !several) return null
    if (draft.actor === null && (draft.place === null || (draft.whole && draft.place.rank === 3))) return null
    draft.type =
      typeByWeapon(draft.weapons.map(({ kind }) => kind)) ??
      (draft.civil ? 'attack_on_civilians' : draft.combatant && draft.actor !== null ? 'armed_clash' : 'other_attack')
  }
  const told = typeByWeapon(draft.weapons.map(({ kind }) => kind))
  const raid = draft.type === 'other_attack' || RAIDS.has(draft.act ?? 'attack') || (draft.type === 'armed_clash' && draft.act === 'attack')
  const onCivilians = raid && told === null && isOnCivilians(draft)
  // "opened fire on the convoy, killing two officers"
  const onArmed = draft.type === 'attack_on_civilians' && draft.act === 'shoot' && draft.combatant && !draft.civil
  const vague = draft.type === 'other_attack' ? (told ?? draft.type) : draft.type
  const type = onCivilians ? 'attack_on_civilians' : onArmed ? 'armed_clash' : vague
  const empty = draft.place === null && draft.target === null && draft.actor === null && draft.countries.length === 0
  const dated = draft.killed !== null && draft.ownDay
  if (empty && type !== 'agreement' && !dated) return null
  // What lies in ruins is scenery unless it is told who laid it waste, or when.
  if (type === 'property_destruction' && draft.actor === null && !draft.ownDay) return null
  if (draft.title && draft.place === null && draft.killed === null) return null
  return {
    ...draft,
    type,
    count: draft.count !== null && isOneFight({ ...draft, type }) ? { range: [1, 1], span: draft.count.span } : draft.count,
    wounded: draft.wounded ?? survivors(draft),
  }
}

/** «des affrontements», «des tirs»: shots and clashes in one place on one day are one fight. */
const isOneFight = ({ act, type, count, place }: Draft): boolean =>
  (type === 'armed_clash' || type === 'attack_on_civilians') &&
  FIGHTS.has(act ?? 'attack') &&
  count !== null &&
  count.range === null &&
  place !== null &&
  place.rank <= 2

/** Deeds of armed men that are fights only where those whom they come upon are armed. */
const RAIDS: ReadonlySet<string> = new Set(['raid', 'ambush'])

/** Weapons that a man carries. */
const LIGHT: ReadonlySet<string> = new Set(['firearm', 'blade'])

/** Civilians killed by men with no heavy weapon: not by a state's forces, whose means may be any. */
const isOnCivilians = ({ civil, combatant, killed, actor, weapons, status }: Draft): boolean =>
  civil && !combatant && killed !== null && weapons.every(({ kind }) => LIGHT.has(kind)) && status === 'occurred' && !isState(actor)

/** "Three people were shot, one of whom died": who was hit and is not told to be dead was wounded. */
function survivors({ hurt, killed }: Draft): Draft['wounded'] {
  if (hurt === null || killed === null) return hurt
  const [least, most] = [hurt.value[0] - (killed.value[1] ?? hurt.value[0]), hurt.value[1] === null ? null : hurt.value[1] - killed.value[0]]
  return least > 0 ? { ...hurt, value: [least, most] } : null
}

/** "had begun fighting the army": beside others, a deed of no place, day, weapon or victim is background. */
function isBackground(draft: Draft & { type: EventType }): boolean {
  if (!HURTFUL.has(draft.type) || draft.status !== 'occurred' || draft.place !== null || draft.countries.length > 0) return false
  const hurt = draft.killed !== null || draft.wounded !== null || draft.weapons.length > 0
  const dated = draft.ownDay && draft.days !== null && toDayNumber(draft.days.value[1]) - toDayNumber(draft.days.value[0]) < 4
  return !hurt && !dated && (draft.count === null || draft.count.range?.[1] === 1)
}

function toEvent(draft: Draft & { type: EventType }, document: Document): EventClaim {
  const { place, days } = draft
  const content: Omit<EventClaim, 'id'> = {
    kind: 'event',
    document: document.id,
    type: draft.type,
    status: draft.status,
    count: draft.count === null ? null : { span: draft.count.span, value: draft.count.range },
    days: days === null ? null : { span: days.span, value: days.value },
    place: place === null ? null : toPlaceMention(place),
    countries: draft.countries,
    actor: draft.actor === null || isAnybody(draft.actor) ? null : draft.actor,
    target: draft.target,
    weapons: draft.weapons,
    killed: toCount(draft.killed),
    wounded: toCount(draft.wounded),
    claimants: draft.claimants,
    relays: draft.relays,
    evidence: draft.evidence,
    foundBy: draft.foundBy,
  }
  return { ...content, id: toClaimId(document.id, content) }
}

const toCount = (toll: DraftToll | null): EventClaim['killed'] => (toll === null ? null : { value: toll.value, span: toll.span })

/** Without its rank, which only drafts need. */
const toPlaceMention = ({ span, id, name, country, area }: PlaceMention): PlaceMention => ({
  span,
  id,
  name,
  country,
  ...(area === undefined ? {} : { area }),
})

function toTally(draft: TallyDraft, document: Document): TallyClaim {
  const content: Omit<TallyClaim, 'id'> = {
    kind: 'tally',
    document: document.id,
    metric: draft.metric,
    of: draft.of,
    value: draft.value,
    since: draft.since,
    until: draft.until,
    region: draft.region,
    about: draft.about,
    parts: draft.parts,
    claimants: draft.claimants,
    relays: draft.relays,
    evidence: draft.evidence,
    foundBy: draft.foundBy,
  }
  return { ...content, id: toClaimId(document.id, content) }
}

function problemsOf(document: Document): Problem[] {
  if (document.text.trim() !== '') return []
  return [{ code: 'no-article', message: `${document.id} holds no text to read; nothing was read from it.`, document: document.id, span: null }]
}
