import type { Auxiliaries } from '../language.ts'
import type { ActName } from '../lexicon.ts'

export const auxiliaries: Auxiliaries = {
  have: {
    present: 'a, ont, ai, as, avons, avez',
    past: 'avait, avaient, avais, nous avions, aviez, eut, eurent, eûmes',
    future: 'aura, auront, aurai, auras, aurons, aurez',
    conditional: 'aurait, auraient, aurais, aurions, auriez',
    subjunctive: 'ait, aient, aie, ayons, ayez, eût, eussent',
    infinitive: 'avoir',
    participle: 'eu, eue, eus, eues',
    gerund: 'ayant',
  },
  be: {
    present: 'est, sont, suis, es, sommes, êtes',
    past: 'était, étaient, étais, étions, étiez, fut, furent, fûmes',
    future: 'sera, seront, serai, seras, serons, serez',
    conditional: 'serait, seraient, serais, serions, seriez',
    subjunctive: 'soit, soient, sois, soyons, soyez, fût, fussent',
    infinitive: 'être',
    participle: 'été',
    gerund: 'étant',
  },
  future: 'va, vont, vais, allons, allez',
  // The conditional is a form of the verb; «viendrait de» is still the recent past, said with reserve, and stands with the modals.
  conditional: '',
  // «allait frapper»: meant to, so what follows need not have happened.
  modal:
    'peut, peuvent, pouvons, pouvait, pouvaient, put, purent, pourra, pourront, pourrait, pourraient, puisse, puissent, pu, pouvoir, pouvant, ' +
    'doit, doivent, devons, devait, devaient, devra, devront, devrait, devraient, doive, devoir, devant, allait, allaient, ' +
    "viendrait de, viendraient de, viendrait d', viendraient d'",
  // French infinitives show by their form; «de» and «à» before them are prepositions.
  infinitive: '',
  empty: "vient de, viennent de, vient d', viennent d', venait de, venaient de, venait d', venaient d', venons de, venons d'",
}

/** «est mort», «est décédé»: helped by «être» and active. */
export const beActive: readonly ActName[] = ['die']
