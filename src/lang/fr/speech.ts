import type { SpeechRule } from '../language.ts'

/** Attribution without a verb of saying of its own subject; verbs of saying are read for all languages alike. */
export const speech: readonly SpeechRule[] = [
  {
    name: 'fr/according',
    match: '<according> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Selon l’armée, le poste a été pris.', { speaker: 'l’armée' }],
      ['Le pont a sauté, d’après des témoins.', { speaker: 'des témoins' }],
    ],
    skips: ['Le poste a été pris.'],
  },
  {
    name: 'fr/according-toll',
    match:
      '<according> <dead> (<participle> | <statement> | donné | dressé | établi | fourni | livré | avancé | rendu public | transmis)? <by> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Selon un bilan provisoire donné par le gouverneur, dix civils ont été tués.', { speaker: 'le gouverneur' }],
      ['Dix civils ont été tués, d’après un bilan communiqué lundi par la police.', { speaker: 'la police' }],
    ],
    skips: ['Dix civils ont été tués par la police.'],
  },
  {
    name: 'fr/according-obtained',
    match:
      '<according> (<statement> | <sources>) (obtenu | obtenue | obtenus | obtenues | recueilli | recueillie | recueillis | recueillies | glané | glanées) ' +
      '(<by> <phrase>)? (sur place)? <from> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Selon des informations recueillies auprès d’un témoin, le poste a été pris.', { speaker: 'un témoin' }],
      ['D’après un témoignage obtenu par le journal auprès d’un officier, le poste a été pris.', { speaker: 'un officier' }],
    ],
    skips: ['Un témoignage a été obtenu auprès d’un officier.'],
  },
  {
    name: 'fr/toll-by',
    match: '<dead> ,? (donné | dressé | établi | fourni | livré | avancé | communiqué | transmis | publié) <by> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Un bilan fourni par le gouverneur faisait état de dix tués.', { speaker: 'le gouverneur' }],
      ['Un précédent bilan, donné par la police, était de dix tués.', { speaker: 'la police' }],
    ],
    skips: ['Un bilan lourd a été fourni.'],
  },
  {
    name: 'fr/gives-toll',
    match: 'speaker:<phrase> (donne | donnent | donnait | donnaient) <also>? (<toll> | <dead>)',
    governs: 'sentence',
    finds: [
      ['Le maire donne de son côté un bilan de douze morts.', { speaker: 'Le maire' }],
      ['Les autorités donnaient un bilan provisoire de dix morts.', { speaker: 'Les autorités' }],
    ],
    skips: ['Le maire donne un concert.'],
  },
  {
    name: 'fr/counts-dead',
    match: 'speaker:(<media> | <bodies> | <roles> | <sources> | !<goal> <speaker>) <include-active> (<toll> | <dead> | <injured>)',
    governs: 'sentence',
    finds: [
      ['Radio Sahel compte pour sa part douze morts.', { speaker: 'Radio Sahel' }],
      ['L’association compte lundi neuf blessés.', { speaker: 'L’association' }],
    ],
    skips: ['Le village compte douze morts.', 'L’association compte douze membres.'],
  },
  {
    name: 'fr/according-pronoun',
    match: '<according> pronoun:<pronoun>',
    governs: 'sentence',
    finds: [['Les raids ont, selon lui, visé des civils.', { pronoun: 'lui' }]],
    skips: ['Les raids ont visé des civils.'],
  },
  {
    name: 'fr/according-to-them',
    match: 'pronoun:<according> (, | .)',
    governs: 'sentence',
    finds: [
      ['À l’en croire, le poste a été pris.', { pronoun: 'À l’en croire' }],
      ['Le poste a été pris, à les entendre.', { pronoun: 'à les entendre' }],
    ],
    skips: ['À l’en croire sur parole, le poste a été pris.', 'Le poste a été pris.'],
  },
  {
    name: 'fr/for-them',
    match: 'pour speaker:<speaker> , (c’ | ce | <phrase>)',
    governs: 'sentence',
    finds: [
      ['Pour l’armée, l’attaque est l’œuvre des rebelles.', { speaker: 'l’armée' }],
      ['Pour le gouverneur, ce sont les rebelles qui ont pris le poste.', { speaker: 'le gouverneur' }],
    ],
    skips: ['Il travaillait pour l’armée, qui a pris le poste.', 'Pour la paix, les rebelles ont quitté le poste.'],
  },
  {
    name: 'fr/signed-by',
    match: '<statement> (<agree-passive> | <carryOut-passive>) <by> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['L’armée annonce, dans un communiqué signé par le général Paul Martin, la prise du poste.', { speaker: 'le général Paul Martin' }],
      ['Dans un communiqué signé par son porte-parole, l’armée dit avoir pris le poste.', { speaker: 'son porte-parole' }],
    ],
    skips: ['Un accord a été signé par le général Paul Martin.'],
  },
  {
    name: 'fr/from-source',
    match: '<of> speaker:<sources> , <pronoun> <say>',
    governs: 'sentence',
    finds: [
      ['De source sécuritaire, on indique que le poste a été pris.', { speaker: 'source sécuritaire' }],
      ['De sources locales, on apprend la prise du poste.', { speaker: 'sources locales' }],
    ],
    skips: ['Le nombre de sources, elle le dit, est faible.'],
  },
  {
    name: 'fr/same-source',
    match: '<also> pronoun:<sources>',
    governs: 'sentence',
    finds: [['De même source, un habitant a été blessé.', { pronoun: 'source' }]],
    skips: ['Une source a été blessée.'],
  },
  {
    name: 'fr/according-what-is-told',
    match: '<according> ce que <say> speaker:<phrase>',
    governs: 'sentence',
    finds: [['Selon ce que rapporte l’armée, le poste a été pris.', { speaker: 'l’armée' }]],
    skips: ['Le poste que rapporte l’armée a été pris.'],
  },
  {
    name: 'fr/read-in',
    match: '((peut | pouvait | pourrait)? <pronoun> lire | <pronoun> lit | lit <pronoun> | lisait <pronoun>) <at> speaker:<statement>',
    governs: 'sentence',
    finds: [
      ['Le poste a été pris, peut-on lire dans un communiqué de l’armée.', { speaker: 'un communiqué de l’armée' }],
      ['Le poste a été pris, lit-on dans un communiqué de l’armée.', { speaker: 'un communiqué de l’armée' }],
    ],
    skips: ['On peut lire dans le train.'],
  },
  {
    name: 'fr/by-medium',
    match:
      '(<participle> | repris | reprise | interrogé | interrogée | interrogés | joint | jointe | contacté | contactée | consulté | consultée) <by> medium:<phrase>',
    governs: 'sentence',
    finds: [
      ['L’armée a pris le poste, selon un officier cité par l’AFP.', { medium: 'l’AFP' }],
      ['Interrogé par Reuters, un officier a confirmé la prise du poste.', { medium: 'Reuters' }],
    ],
    skips: ['Le poste a été pris par l’armée.'],
  },
  {
    name: 'fr/blamed-by',
    match: '<by> <phrase> par speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['L’attaque imputée aux rebelles par l’armée a fait dix morts.', { speaker: 'l’armée' }],
      ['Un raid attribué à Israël par Damas a visé le pont.', { speaker: 'Damas' }],
    ],
    skips: ['L’attaque imputée aux rebelles a fait dix morts.'],
  },
  {
    name: 'fr/learned',
    match: '<say> t? <pronoun>? <media>? (<of> speaker:<sources> | <from> speaker:<phrase>)',
    governs: 'sentence',
    finds: [
      ['Le poste a été pris, a-t-on appris de sources militaires.', { speaker: 'sources militaires' }],
      ['Le poste a été pris, indique-t-on de source sécuritaire.', { speaker: 'source sécuritaire' }],
      ['Le poste a été pris, apprend-on auprès de l’armée.', { speaker: 'l’armée' }],
      ['Le poste a été pris, a appris notre rédaction auprès de sources locales.', { speaker: 'sources locales' }],
    ],
    skips: ['Le poste a été pris, a-t-on dit de l’armée.'],
  },
  {
    name: 'fr/medium-learned',
    match: 'medium:<phrase> <say> (<of> speaker:<sources> | <from> speaker:<phrase>)',
    governs: 'sentence',
    finds: [
      ['L’AFP a appris de sources locales que le poste a été pris.', { medium: 'L’AFP', speaker: 'sources locales' }],
      ['Reuters a appris auprès de deux officiers que le poste a été pris.', { medium: 'Reuters', speaker: 'deux officiers' }],
    ],
    skips: ['L’AFP a appris la prise du poste.'],
  },
  {
    name: 'fr/learned-medium',
    match: '<say> medium:<phrase> <from> speaker:<phrase>',
    governs: 'sentence',
    finds: [
      ['Le poste a été pris, a appris l’AFP auprès de sources locales.', { medium: 'l’AFP', speaker: 'sources locales' }],
      ['Le poste a été pris, a appris Reuters auprès de l’armée.', { medium: 'Reuters', speaker: 'l’armée' }],
    ],
    skips: ['Le poste a été pris, a écrit l’AFP.'],
  },
]
