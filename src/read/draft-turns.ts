import { findCapital } from './capitals.ts'
import type { Frame } from './frame.ts'
import type { Naming } from './naming.ts'
import type { SentenceReading } from './sentence-reading.ts'
import { has, isPart } from './units.ts'

/** "blamed the attacks on the rebels": whom the verb of blame names behind "on" has done it, and was not hit. */
export function turnBlamed(frame: Frame, { units, sentence }: SentenceReading): void {
  const at = units.indexOf(frame.deed)
  const verb = units[at - 1]
  if (verb?.value.kind !== 'verb' || verb.value.carrier !== 'accuse' || !BLAMES.test(sentence.tokens[verb.to - 1]?.word ?? '')) return
  const on = units.findIndex((unit, index) => index > at && index < at + BLAMED_WITHIN && unit.word === 'on' && isPart(units[index + 1], 'party'))
  const doer = units[on + 1]
  if (on < 0 || doer === undefined) return
  frame.actor = doer
  const others = frame.targets.filter((unit) => unit !== doer)
  frame.targets.splice(0, frame.targets.length, ...others)
}
const BLAMES = /^(?:blam(?:es?|ed|ing)|pin(?:s|ned|ning)?)$/
/** How many units behind the deed the blamed may stand. */
const BLAMED_WITHIN = 8

/** «les raids de Damas ont touché la province de Kori»: the capital behind «of» is the government whose strikes hit another place. */
export function turnCapital(frame: Frame, naming: Naming): void {
  const { deed, subject } = frame
  const strikes = [deed, subject?.sort === 'phrase' ? subject.unit : deed].flatMap(({ value }) =>
    value.kind === 'phrase' && (value.act === 'airstrike' || value.act === 'airRaid') ? value.of : [],
  )
  const seat = strikes.find(
    ({ value }) =>
      value.kind === 'phrase' && value.thing === 'name' && value.head.value.kind === 'name' && findCapital(value.head.value, naming) !== null,
  )
  const elsewhere = [...frame.targets, ...frame.places].some((unit) => unit !== seat && has(unit, 'place', 'facility'))
  if (seat === undefined || !elsewhere || !frame.targets.includes(seat)) return
  frame.actor ??= seat
  frame.targets.splice(frame.targets.indexOf(seat), 1)
}
