import type { Auxiliaries } from '../language.ts'
import type { ActName } from '../lexicon.ts'

/** Forms in -n ("didn", "hasn") are what stands before "'t"; "won't" is left to its "'t", because "won" is a verb of its own. */
export const auxiliaries: Auxiliaries = {
  have: {
    present: "has, have, 've, hasn, haven",
    past: "had, hadn, 'd",
    gerund: 'having',
  },
  be: {
    infinitive: 'be',
    present: "is, are, am, 're, 'm, isn, aren, get, gets",
    past: 'was, were, wasn, weren, got',
    participle: 'been',
    gerund: 'being, getting',
  },
  future: "will, 'll, shall",
  conditional: 'would, might, wouldn, mightn',
  modal: 'can, could, may, must, should, ought, cannot, couldn, mustn, shouldn, used to',
  infinitive: 'to',
  empty: 'do, does, did, don, doesn, didn',
}

/** English makes its perfect with "have" alone. */
export const beActive: readonly ActName[] = []
