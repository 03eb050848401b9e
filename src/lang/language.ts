import type { PatternRule } from '../match/index.ts'
import type { EventType, TallyMetric } from '../model/index.ts'
import type { WritingHabits } from '../text/index.ts'
import type { FurnitureWords } from './furniture.ts'
import type { VerbForm } from './inflection.ts'
import type { ActName, Lexicon, Words } from './lexicon.ts'
import type { NumberWords } from './numbers.ts'
import type { PlacePhrases } from './place-phrases.ts'

/** How a day expression is worked out; the words it needs come from the slots that the rule names. */
export type DayMeaning =
  | 'weekday' // weekday: the nearest such day up to publication («mardi», "on Tuesday")
  | 'weekday-this' // weekday: the publication day itself («ce samedi»)
  | 'weekday-last' // weekday: the last such day before publication («mardi dernier»)
  | 'weekday-next' // weekday: after publication
  | 'date' // number month, year? weekday?: a calendar day
  | 'dates' // first number month (year?): from number to number («du 3 au 5 mars»)
  | 'month' // month year?: any day of it
  | 'month-early' // month? year?: its days 1–10; without month, of publication's month
  | 'month-middle' // days 11–20
  | 'month-late' // its last ten days
  | 'today'
  | 'yesterday'
  | 'day-before-yesterday'
  | 'tomorrow'
  | 'same-day' // the day last spoken of
  | 'day-before' // the day before the one last spoken of («la veille»)
  | 'day-after' // the day after the one last spoken of («au lendemain»)
  | 'hours-after' // the day last spoken of or the next
  | 'hours-before' // the day last spoken of or the one before
  | 'days-ago' // amount
  | 'weeks-ago' // amount
  | 'months-ago' // amount
  | 'days-before' // amount: before the day last spoken of («deux jours plus tôt»)
  | 'days-after' // amount: after the day last spoken of («deux jours plus tard»)
  | 'days-following' // amount?: what these words tell of was so many days before the day last spoken of («un jour après que», «au lendemain de»)
  | 'weeks-following' // the same in weeks
  | 'past-day' // the last twenty-four hours: publication day or the day before
  | 'this-week'
  | 'last-week'
  | 'weekend' // the last Saturday and Sunday
  | 'this-month'
  | 'last-month'
  | 'this-year'
  | 'last-year'
  | 'year' // year, second?: the year, or from it to the second
  | 'night' // weekday or number month, to? : both days of the night («dans la nuit de lundi à mardi»)
  | 'overnight' // the night before publication: both days
  | 'recently' // no day that could be named («récemment», «un jour», «à l’avenir»)
  | 'long-before' // days or more before what was told of, no day that could be named («quelques jours auparavant»)
  | 'aside' // what dates no deed («désormais», «d’ici la fin de l’année», «au XIXe siècle»)
  | 'age' // how old somebody is: not an expression of time, and so that no other rule takes it
  | 'often' // how often («chaque mois», «tous les ans»)
  | 'duration' // a length of time, no day («pendant trois jours»)
  | 'since-month' // month: what is counted runs from that month on («depuis janvier»), no day
  | 'stretch' // one whole week, month or year in which things are counted («en un mois»), no day
  | 'clock' // a time of day, no day of its own («à l’aube», "at 10 pm")

/** Slots are the ones that the meaning needs, and `said`: the expression without the preposition before it. */
export interface DayRule extends PatternRule {
  readonly gives: DayMeaning
  /** Texts in which it finds a day, each with the words it takes. */
  readonly finds: readonly (readonly [text: string, words: string])[]
  readonly skips: readonly string[]
}

/** What a speech rule's slots are: speaker (who says), medium (told to, or relayed by), channel, and which clause it governs. */
export interface SpeechRule extends PatternRule {
  /** Where what is said stands: after the match, before it, or all of the sentence. */
  readonly governs: 'after' | 'before' | 'sentence'
  readonly finds: readonly (readonly [text: string, slots: Readonly<Record<string, string>>])[]
  readonly skips: readonly string[]
}

/**
 * A clause pattern over noun phrases and verb groups. Slots: deed (the word that names it), actor, target, weapon, place, killed,
 * wounded, hurt (hit, whether they lived or died).
 * What stands around the match in its clause (day, place, «par …», «avec …») is found by the reader for every rule alike.
 */
export interface FrameRule extends PatternRule {
  /** What the subject of the match's verb is, where the pattern does not name it. */
  readonly subject: 'actor' | 'target' | 'weapon' | 'killed' | 'wounded' | 'deed' | null
  /**
   * The event's type, or `deed`: what the deed's own word means; `toll`: victims of what its clause or the one before tells;
   * `whole-toll`: all of its victims so far, in place of those told before.
   */
  readonly gives: EventType | 'deed' | 'toll' | 'whole-toll'
  /** At least two texts, each with the slots it fills there. */
  readonly finds: readonly [Found, Found, ...Found[]]
  readonly skips: readonly [string, ...string[]]
}
type Found = readonly [text: string, slots: Readonly<Record<string, string>>]

/** A pattern for a count that stands for no single event; the slot `value` is the counted phrase. */
export interface TallyRule extends PatternRule {
  /** The metric; `percent_fall` is a `percent_change` below zero. */
  readonly gives: TallyMetric | 'percent_fall'
  /** What the figure counts, after the counted phrase's own name: 'closed' makes «bases closed». `null` where the metric says it. */
  readonly of: string | null
  /** The smallest figure that is a total rather than a part of one event; `null` for any. */
  readonly least: number | null
  /** Whom the figure is about: who the counted phrase names, who does the verb, or who speaks («annonce la mort de deux combattants»). */
  readonly about: 'counted' | 'subject' | 'speaker'
  /** Does who does the verb tell the figure («le ministère porte le bilan à 12 morts»)? */
  readonly tells?: true
  /** Does its sentence tell the event besides, of which the figure is a part? */
  readonly beside?: true
  readonly finds: readonly [Found, Found, ...Found[]]
  readonly skips: readonly [string, ...string[]]
}

/** A partisan word or phrase, what it refers to in neutral words, and whose way of speaking it is. */
export interface LoadedRow {
  readonly words: Words
  readonly referent: string
  readonly slant: string
}

/** Verbs that help others: by what they do to voice, tense and mood. */
export interface Auxiliaries {
  /** All forms of «have», by tense. */
  readonly have: Readonly<Partial<Record<VerbForm['tense'], Words>>>
  readonly be: Readonly<Partial<Record<VerbForm['tense'], Words>>>
  /** Future and conditional helpers: will, would, aller. */
  readonly future: Words
  readonly conditional: Words
  /** can, may, must: what follows need not have happened. */
  readonly modal: Words
  /** Words before an infinitive: to, à, de, pour. */
  readonly infinitive: Words
  /** Helpers without meaning: do, did, venir de. */
  readonly empty: Words
}

/** Everything the reader must know of a language. Every part is demanded, so that the compiler is the checklist. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly name: string
  readonly habits: WritingHabits
  /** Does a noun come before what describes it («base américaine»), or after ("US base")? */
  readonly headFirst: boolean
  readonly words: Lexicon
  readonly inflectVerb: (lemma: string) => readonly VerbForm[]
  readonly inflectNoun: (lemma: string) => readonly string[]
  readonly inflectAdjective: (lemma: string) => readonly string[]
  readonly auxiliaries: Auxiliaries
  /** Deeds whose perfect takes «be» and is active all the same: il est mort. */
  readonly beActive: readonly ActName[]
  readonly numbers: NumberWords
  readonly weekdays: readonly [Words, Words, Words, Words, Words, Words, Words]
  readonly months: readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words]
  readonly days: readonly DayRule[]
  /** Words, as written, of what follows a deed on a day of its own: courts, hospitals, funerals, the naming of the dead. */
  readonly aftermath: Words
  /** Phrases, as written in small letters, by which a text calls itself an account of a day's events: "what happened", «faits marquants». */
  readonly roundups: Words
  readonly speech: readonly SpeechRule[]
  readonly loaded: readonly LoadedRow[]
  readonly events: readonly FrameRule[]
  readonly tallies: readonly TallyRule[]
  readonly placePhrases: PlacePhrases
  readonly furniture: FurnitureWords
}
