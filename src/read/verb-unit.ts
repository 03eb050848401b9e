import type { ActName, CarrierName, Sense } from '../lang/index.ts'
import { classSet, type ReadUnit, type VerbGroup } from './units.ts'
import type { Helpers } from './verb-helpers.ts'
import { unitSenses } from './verb-sense.ts'

/** The unit of a verb group, with its voice, form, time and mood. */
export function toGroup(
  units: readonly ReadUnit[],
  start: number,
  at: number,
  verb: Sense | null,
  helpers: Helpers,
  beActive: ReadonlySet<ActName>,
  before: ReadUnit | undefined,
): ReadUnit {
  const act = verb?.sort === 'act-verb' ? (verb.name as ActName) : null
  const carrier = verb?.sort === 'carrier' ? (verb.name as CarrierName) : null
  const tense = verb?.tense ?? 'participle'
  const helped = helpers.have !== null || helpers.be !== null
  const form: VerbGroup['form'] =
    helpers.infinitive || (!helped && !helpers.future && !helpers.conditional && !helpers.modal && tense === 'infinitive')
      ? 'infinitive'
      : helped || helpers.future || helpers.conditional || helpers.modal
        ? helpers.have?.tense === 'infinitive' || helpers.be?.tense === 'infinitive'
          ? helpers.future || helpers.conditional || helpers.modal
            ? 'finite'
            : 'infinitive'
          : helpers.have?.tense === 'gerund' || helpers.be?.tense === 'gerund'
            ? 'gerund'
            : 'finite'
        : tense === 'gerund'
          ? 'gerund'
          : tense === 'participle'
            ? 'participle'
            : 'finite'
  // «est mort», «se sont affrontés»: helped by «be» and active. French «a été frappé» has both helpers.
  const byBe = helpers.be !== null && tense === 'participle' && !(act !== null && beActive.has(act)) && !helpers.reflexive
  const voice: VerbGroup['voice'] = verb === null ? 'active' : byBe || (form === 'participle' && before !== undefined) ? 'passive' : 'active'
  const outer = helpers.have ?? helpers.be
  const conditional = helpers.conditional || outer?.tense === 'conditional' || (!helped && tense === 'conditional')
  const future = helpers.future || outer?.tense === 'future' || (!helped && tense === 'future')
  const value: VerbGroup = {
    kind: 'verb',
    act,
    carrier,
    voice,
    form,
    time: future
      ? 'future'
      : helpers.have?.tense === 'past'
        ? 'before-past'
        : outer === null
          ? tense === 'past' || tense === 'participle'
            ? 'past'
            : 'present'
          : helpers.have !== null || outer.tense === 'past' || byBe
            ? 'past'
            : 'present',
    mood: conditional ? 'conditional' : helpers.modal ? 'modal' : 'indicative',
    negated: helpers.negated,
    perfect: helpers.have !== null,
    reflexive: helpers.reflexive,
    ongoing: helpers.be !== null && tense === 'gerund' && (helpers.have !== null ? helpers.have.tense === 'present' : helpers.be.tense === 'present'),
  }
  const first = units[start] as ReadUnit
  const last = units[at] as ReadUnit
  const shape = form === 'finite' || form === 'participle' ? '' : `${form}-`
  const name = act ?? carrier ?? 'verb'
  const classes = ['verb', form, ...(act !== null || carrier !== null ? [`${name}-${voice}`, `${shape}${name}`] : [])]
  if (act !== null) classes.push(voice === 'passive' ? 'done' : 'does')
  // «lancer» launches a missile and carries out an attack, a shell and a town may fall: what stands beside decides. «Abattu» is shot down, «s’est abattu» falls.
  for (const sense of unitSenses(last))
    if (
      verb !== null &&
      sense.sort === 'carrier' &&
      sense.tense === tense &&
      sense.name !== name &&
      (sense.name !== 'occur' || act === null || helpers.reflexive)
    )
      classes.push(`${sense.name}-${voice}`)
  return { from: first.from, to: last.to, classes: classSet(classes), word: null, rule: `verb/${name}-${voice}`, value }
}
