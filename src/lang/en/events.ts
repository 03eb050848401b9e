import type { FrameRule } from '../language.ts'

export const events: readonly FrameRule[] = [
  {
    name: 'en/does-target',
    match: 'deed:<does> (<against>)? target:<goal>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['The army bombed the village of Kori.', { actor: 'The army', target: 'the village of Kori' }],
      ['Gunmen attacked a convoy near Kidal.', { actor: 'Gunmen', target: 'a convoy' }],
    ],
    skips: ['The army praised the village of Kori.'],
  },
  {
    name: 'en/does-weapon',
    match: 'deed:<does> weapon:<weapon>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['Rebels fired three rockets at Gao airport.', { actor: 'Rebels', weapon: 'three rockets' }],
      ['Air defences intercepted two drones.', { weapon: 'two drones' }],
    ],
    skips: ['Rebels own three rockets.'],
  },
  {
    name: 'en/does',
    match: 'deed:<does>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['The army withdrew from Kidal.', { actor: 'The army' }],
      ['A bomb exploded in Gao.', { weapon: 'A bomb', place: 'Gao' }],
    ],
    skips: ['The army is in Kidal.'],
  },
  {
    name: 'en/done',
    match: 'deed:<done>',
    subject: 'target',
    gives: 'deed',
    finds: [
      ['The base at Gao was hit by two drones.', { weapon: 'two drones' }],
      ['Kidal airport had been attacked by rebels.', { target: 'Kidal airport', actor: 'rebels' }],
    ],
    skips: ['The base at Gao was praised by the minister.'],
  },
  {
    name: 'en/carries-out',
    match: '(<carryOut-active> | <launch-active>) deed:<deed>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['The air force carried out three air strikes on the village of Kori.', { actor: 'The air force', target: 'the village of Kori' }],
      ['Rebels launched an attack on the base of Gao.', { actor: 'Rebels', target: 'the base of Gao' }],
      ['Rebels fired a volley of rockets at the base of Gao.', { actor: 'Rebels' }],
    ],
    skips: ['The air force carried out an inquiry.'],
  },
  {
    name: 'en/carried-out',
    match: '<carryOut-passive>',
    subject: 'deed',
    gives: 'deed',
    finds: [
      ['An attack was carried out by rebels against the base of Gao.', { actor: 'rebels', target: 'the base of Gao' }],
      ['Air strikes were carried out in Kidal.', { place: 'Kidal' }],
    ],
    skips: ['An inquiry was carried out in Kidal.'],
  },
  {
    name: 'en/suffers',
    match: '<suffer> deed:<deed>',
    subject: 'target',
    gives: 'deed',
    finds: [
      ['The base of Gao came under a drone attack.', { target: 'The base of Gao' }],
      ['The post came under rocket fire.', { target: 'The post' }],
    ],
    skips: ['The base came under review.'],
  },
  {
    name: 'en/foils',
    match: '<foil-active> deed:<deed>',
    subject: 'actor',
    gives: 'disrupted_weapons',
    finds: [
      ['Police foiled an attack on the airport of Gao.', { actor: 'Police', target: 'the airport of Gao' }],
      ['Security forces thwarted a suicide attack in Kidal.', { actor: 'Security forces', place: 'Kidal' }],
    ],
    skips: ['Police praised the rally.'],
  },
  {
    name: 'en/claims',
    match: '<claimDeed-active> deed:<deed>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['The River Front claimed responsibility for the attack on the base of Gao.', { target: 'the base of Gao' }],
      ['Rebels claimed an attack on a convoy.', { actor: 'Rebels', target: 'a convoy' }],
    ],
    skips: ['The party claimed a victory.'],
  },
  {
    name: 'en/tells-of',
    match: '<say-active> deed:<deed>',
    subject: null,
    gives: 'deed',
    finds: [
      ['The River Front announced the bombing of the base of Gao.', { target: 'the base of Gao' }],
      ['Residents reported an attack on a convoy.', { target: 'a convoy' }],
    ],
    skips: ['The minister announced a visit.'],
  },
  {
    name: 'en/causes-toll',
    match: '<cause-active> killed:<toll>',
    subject: 'actor',
    gives: 'toll',
    finds: [
      ['The attack left two dead.', { killed: 'two dead' }],
      ['A strike hit the market, leaving twelve dead.', { killed: 'twelve dead' }],
    ],
    skips: ['The attack caused noise.'],
  },
  {
    name: 'en/toll-rises',
    match: '<dead> ..9 (to | at) killed:<toll>',
    subject: null,
    gives: 'deed',
    finds: [
      ['The death toll from the raid on Kori rose to 15.', { killed: '15' }],
      ['The death toll stands at nine.', { killed: 'nine' }],
    ],
    skips: ['The toll rose again.'],
  },
  {
    name: 'en/takes-place-name',
    match: 'deed:<take-active> target:<place>',
    subject: 'actor',
    gives: 'movement',
    finds: [
      ['Rebels took the hamlet of Kori.', { actor: 'Rebels', target: 'the hamlet of Kori' }],
      ['The army has taken Kidal.', { actor: 'The army', target: 'Kidal' }],
    ],
    skips: ['Rebels took the floor.'],
  },
  {
    name: 'en/used-against',
    match: '<use-passive> deed:<against> target:<goal>',
    subject: 'weapon',
    gives: 'other_attack',
    finds: [
      ['Grenades were used against the post of Kori.', { weapon: 'Grenades', target: 'the post of Kori' }],
      ['Two drones were used against a convoy near Gao.', { weapon: 'Two drones', target: 'a convoy' }],
    ],
    skips: ['The law was used against the paper.', 'Grenades were used in the film.'],
  },
  {
    name: 'en/takes-captive',
    match: 'deed:<take-active> target:<captives>',
    subject: 'actor',
    gives: 'abduction',
    finds: [
      ['Gunmen took a policeman captive near Kidal.', { actor: 'Gunmen', target: 'a policeman captive' }],
      ['Rebels took five hostages in Kori.', { actor: 'Rebels', target: 'five hostages' }],
    ],
    skips: ['Rebels took the floor.', 'The minister took a break.'],
  },
  {
    name: 'en/place-falls-to',
    match: 'place:<place> deed:<fall-active> to actor:<party>',
    subject: null,
    gives: 'movement',
    finds: [
      ['The town of Kori fell to rebels on Monday.', { place: 'The town of Kori', actor: 'rebels' }],
      ['Kidal has fallen to the army.', { place: 'Kidal', actor: 'the army' }],
    ],
    skips: ['Prices in Kori fell to a new low.'],
  },
  {
    name: 'en/place-falls',
    match: 'place:<place> deed:<fall-active>',
    subject: null,
    gives: 'movement',
    finds: [
      ['The town of Kori fell on Monday.', { place: 'The town of Kori' }],
      ['Kidal has fallen.', { place: 'Kidal' }],
    ],
    skips: ['A shell fell near the school.'],
  },
  {
    name: 'en/taken-to-hospital',
    match:
      'hurt:(<people> | <toll>) (<take-passive> | <evacuate-passive> | <finite> | <participle> | rushed | transported | flown | driven) <to> <hospital>',
    subject: null,
    gives: 'toll',
    finds: [
      ['Three people were taken to hospital after a raid on Kori.', { hurt: 'Three people' }],
      ['A boy was rushed to a hospital in Gao with burns.', { hurt: 'A boy' }],
      ['Two guards were airlifted to the hospital of Gao.', { hurt: 'Two guards' }],
    ],
    skips: ['The minister was taken to the palace.', 'Water was brought to the hospital.'],
  },
  {
    name: 'en/sent-to-hospital',
    match: '(sent | sending | sends | <take-active> | <gerund-take> | rushed | landed) hurt:(<people> | <toll>) <to> <hospital>',
    subject: null,
    gives: 'toll',
    finds: [
      ['A shooting in Gao sent four people to the hospital.', { hurt: 'four people' }],
      ['Rescuers took two guards to a hospital in Kidal.', { hurt: 'two guards' }],
    ],
    skips: ['The minister sent four doctors to Gao.', 'The state sent money to the hospital.'],
  },
  {
    name: 'en/in-condition',
    match: 'wounded:(<people> | <toll>) in (critical | serious | grave | stable | fair) (but stable)? condition',
    subject: null,
    gives: 'toll',
    finds: [
      ['The raid on Kori left one man in critical condition.', { wounded: 'one man' }],
      ['A shell hit a bus in Gao, and two passengers in serious condition were flown out.', { wounded: 'two passengers' }],
    ],
    skips: ['The bridge is in critical condition.'],
  },
  {
    name: 'en/victims',
    match: '(killed:<dead> | wounded:<injured>)',
    subject: null,
    gives: 'deed',
    finds: [
      ['Three people were killed and dozens wounded in a raid on Kori.', { wounded: 'dozens wounded' }],
      ['Air strike on Kori: five dead.', { killed: 'five dead' }],
    ],
    skips: ['Three men came to Kori.'],
  },
  {
    name: 'en/deed',
    match: 'deed:<deed>',
    subject: null,
    gives: 'deed',
    finds: [
      ['A US strike on the base of Gao killed two.', { target: 'the base of Gao' }],
      ['An explosion was heard in Kidal.', { place: 'Kidal' }],
    ],
    skips: ['The minister is in Kidal.'],
  },
]
