import type { Mention } from '../model/index.ts'
import type { Sentence } from '../text/index.ts'
import { toArmyUnit } from './army-units.ts'
import { toCast, toCastOfCountry, toOnlyGroup, toOwnedByCast, toRegionalForce, toSomebodys } from './back-to-cast.ts'
import { toCapitalName } from './capital-names.ts'
import { toPointed } from './definite-parties.ts'
import { toOtherSide } from './enemy-parties.ts'
import { toGovernment, toNoDivision, toSelfStyled } from './governing-parties.ts'
import { toLocal } from './local-parties.ts'
import { toMission } from './missions.ts'
import { toNamed, toNamedInside, toRulersMinistry } from './named-parties.ts'
import type { Naming } from './naming.ts'
import { toFormerSoldier, toOffice, toSpokesperson } from './office-parties.ts'
import { type PartyStep, toPartyCase } from './party-case.ts'
import { toRegionsForces } from './regional-parties.ts'
import { toStateBody } from './state-bodies.ts'
import { toArmsOwner, toOccupier, toState } from './state-parties.ts'
import { toUnitedNations } from './united-nations.ts'
import type { ReadUnit } from './units.ts'
import { toUnknownBody, toUnknownName } from './unknown-parties.ts'
import { toWhole } from './whole-parties.ts'

/**
 * The common English name of the party that a phrase speaks of: an identity's own name, a force by its country («l’armée syrienne»
 * is Syrian army), people by what they are («des hommes armés» are gunmen).
 */
export function toParty(unit: ReadUnit, sentence: Sentence, naming: Naming): Mention | null {
  if (unit.value.kind !== 'phrase') return null
  const asked = toPartyCase(unit, unit.value, sentence, naming, (inner) => toParty(inner, sentence, naming))
  for (const step of STEPS) {
    const party = step(asked)
    if (party !== undefined) return party
  }
  return toStateBody(asked)
}

const toNumberedUnit: PartyStep = ({ unit, phrase, sentence, naming }) => toArmyUnit(unit, phrase, sentence, naming) ?? undefined
const toPointedOut: PartyStep = ({ unit, phrase, sentence, naming }) => toPointed(unit, phrase, sentence, naming)
const toPeacekeepers: PartyStep = ({ unit, sentence, naming }) => toMission(unit, sentence, naming) ?? undefined

/** The ways to name a party, in their order: the first that can tell is right. */
const STEPS: readonly PartyStep[] = [
  toNumberedUnit,
  toPointedOut,
  toCapitalName,
  toPeacekeepers,
  toRulersMinistry,
  toNamed,
  toNamedInside,
  toOtherSide,
  toState,
  toUnknownName,
  toArmsOwner,
  toOccupier,
  toUnknownBody,
  toWhole,
  toOnlyGroup,
  toCastOfCountry,
  toOwnedByCast,
  toRegionalForce,
  toSomebodys,
  toCast,
  toRegionsForces,
  toFormerSoldier,
  toNoDivision,
  toSelfStyled,
  toGovernment,
  toUnitedNations,
  toSpokesperson,
  toOffice,
  toLocal,
]
