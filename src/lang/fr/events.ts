import type { FrameRule } from '../language.ts'

export const events: readonly FrameRule[] = [
  {
    name: 'fr/does-target',
    match: 'deed:<does> (<against>)? target:<goal>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['L’armée a bombardé le village de Kori.', { actor: 'L’armée', target: 'le village de Kori' }],
      ['Des hommes armés ont attaqué un convoi près de Kidal.', { actor: 'Des hommes armés', target: 'un convoi' }],
    ],
    skips: ['L’armée a salué le village de Kori.'],
  },
  {
    name: 'fr/does-weapon',
    match: 'deed:<does> weapon:<weapon>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      [
        'Les rebelles ont tiré trois roquettes contre l’aéroport de Gao.',
        { actor: 'Les rebelles', weapon: 'trois roquettes', target: 'l’aéroport de Gao' },
      ],
      ['La défense aérienne a intercepté deux drones.', { actor: 'La défense aérienne', weapon: 'deux drones' }],
    ],
    skips: ['Les rebelles possèdent trois roquettes.'],
  },
  {
    name: 'fr/does',
    match: 'deed:<does>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['L’armée s’est retirée de Kidal.', { actor: 'L’armée' }],
      ['Une bombe a explosé à Gao.', { weapon: 'Une bombe', place: 'Gao' }],
    ],
    skips: ['L’armée est à Kidal.'],
  },
  {
    name: 'fr/done',
    match: 'deed:<done>',
    subject: 'target',
    gives: 'deed',
    finds: [
      ['La base de Gao a été visée par deux drones.', { target: 'La base de Gao', weapon: 'deux drones' }],
      ['L’aéroport de Kidal avait été attaqué par les rebelles.', { target: 'L’aéroport de Kidal', actor: 'les rebelles' }],
    ],
    skips: ['La base de Gao a été saluée par le ministre.'],
  },
  {
    name: 'fr/carries-out',
    match: '(<carryOut-active> | <launch-active>) <of>? (,? (<with> | <at> | <against>) <phrase> ,?)? deed:<deed>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['L’aviation a mené trois frappes aériennes contre le village de Kori.', { actor: 'L’aviation', target: 'le village de Kori' }],
      ['Les rebelles ont lancé une attaque contre la base de Gao.', { actor: 'Les rebelles', target: 'la base de Gao' }],
      ['L’aviation a mené de nouvelles frappes contre le village de Kori.', { actor: 'L’aviation', target: 'le village de Kori' }],
    ],
    skips: ['L’aviation a mené une enquête.'],
  },
  {
    name: 'fr/carried-out',
    match: '<carryOut-passive>',
    subject: 'deed',
    gives: 'deed',
    finds: [
      ['Une attaque a été menée par les rebelles contre la base de Gao.', { actor: 'les rebelles', target: 'la base de Gao' }],
      ['Des frappes aériennes ont été menées à Kidal.', { place: 'Kidal' }],
    ],
    skips: ['Une enquête a été menée à Kidal.'],
  },
  {
    name: 'fr/occurs-at',
    match: '<occur-active> place:<place>',
    subject: 'deed',
    gives: 'deed',
    finds: [
      ['Une attaque de drones a endeuillé la ville de Gao.', { place: 'la ville de Gao' }],
      ['Une explosion a secoué le quartier de Kori.', { place: 'le quartier de Kori' }],
    ],
    skips: ['Une fête a eu lieu dans la ville de Gao.'],
  },
  {
    name: 'fr/weapon-falls',
    match:
      'weapon:<weapon> <who>? (<launch-passive> (<since> | <from> | <by>) <phrase>)? (<occur-active> | <occur-passive>) (<against> | <at>)? target:<goal>',
    subject: null,
    gives: 'other_attack',
    finds: [
      ['Des obus sont tombés sur un marché de Gao.', { weapon: 'Des obus', target: 'un marché de Gao' }],
      ['Trois roquettes se sont abattues sur la base de Kidal.', { weapon: 'Trois roquettes', target: 'la base de Kidal' }],
      ['Trois obus tirés depuis le Tchad se sont abattus sur la ville de Gao.', { weapon: 'Trois obus', target: 'la ville de Gao' }],
    ],
    skips: ['Des pluies sont tombées sur la base de Kidal.'],
  },
  {
    name: 'fr/suffers',
    match: '<suffer> <of>? deed:<deed>',
    subject: 'target',
    gives: 'deed',
    finds: [
      ['La base de Gao a subi une attaque de drones.', { target: 'La base de Gao', weapon: 'drones' }],
      ['Le poste a essuyé des tirs de roquettes.', { target: 'Le poste' }],
    ],
    skips: ['La base a subi des travaux.'],
  },
  {
    name: 'fr/opposes',
    match: '<oppose-active> <since>? actor:<party> (<to> | <at> | <and> | <against>) target:<party>',
    subject: 'deed',
    gives: 'deed',
    finds: [
      ['Des combats ont opposé mercredi l’armée aux rebelles à Gao.', { actor: 'l’armée', target: 'rebelles', place: 'Gao' }],
      ['De violents affrontements opposent les miliciens à la police.', { actor: 'les miliciens', target: 'la police' }],
    ],
    skips: ['Un procès oppose le maire aux habitants.', 'L’armée a opposé une résistance aux rebelles.'],
  },
  {
    name: 'fr/claims',
    match: '<claimDeed-active> <of>? deed:<deed>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['Le Front du fleuve a revendiqué l’attaque de la base de Gao.', { target: 'la base de Gao' }],
      ['Les rebelles ont revendiqué une attaque contre un convoi.', { actor: 'Les rebelles', target: 'un convoi' }],
    ],
    skips: ['Le parti a revendiqué une victoire.'],
  },
  {
    name: 'fr/claimed',
    match: '<claimDeed-passive>',
    subject: 'deed',
    gives: 'deed',
    finds: [
      ['L’attaque de la base de Gao a été revendiquée par le Front du fleuve.', { actor: 'le Front du fleuve', target: 'la base de Gao' }],
      ['L’attaque de Kidal, revendiquée lundi par les rebelles, a fait deux morts.', { actor: 'les rebelles' }],
    ],
    skips: ['La victoire a été revendiquée par le parti.'],
  },
  {
    name: 'fr/tells-of',
    match: '<say-active> <of>? deed:<deed>',
    subject: null,
    gives: 'deed',
    finds: [
      ['Le Front du fleuve a annoncé le ciblage de la base de Gao.', { target: 'la base de Gao' }],
      ['Des habitants ont fait état, dimanche soir, de raids aériens sur la base de Gao.', { target: 'la base de Gao' }],
      ['Des habitants ont signalé une attaque contre un convoi.', { target: 'un convoi' }],
    ],
    skips: ['Le ministre a annoncé une visite.'],
  },
  {
    name: 'fr/causes-toll',
    match: '<cause-active> killed:<toll>',
    subject: 'actor',
    gives: 'toll',
    finds: [
      ['L’attaque a fait deux morts.', { killed: 'deux morts' }],
      ['Une frappe a visé le marché, faisant douze morts.', { killed: 'douze morts' }],
    ],
    skips: ['L’attaque a fait du bruit.'],
  },
  {
    name: 'fr/toll-is',
    match: '<dead> ..2 (<finite> | passe | passait | grimpe | monte | montait | atteignait | dépasse) (<of> | <at>)? killed:<toll>',
    subject: null,
    gives: 'whole-toll',
    finds: [
      ['Le bilan est de neuf morts et trois blessés.', { killed: 'neuf morts et trois blessés' }],
      ['Le bilan de l’attaque est passé à 14 morts.', { killed: '14 morts' }],
      ['Le bilan provisoire s’élève à douze tués.', { killed: 'douze tués' }],
    ],
    skips: ['Le bilan est lourd.'],
  },
  {
    name: 'fr/toll-headed',
    match: '<dead> : killed:<toll>',
    subject: null,
    gives: 'whole-toll',
    finds: [
      ['Bilan : neuf morts et trois blessés côté armée.', { killed: 'neuf morts et trois blessés' }],
      ['Le village de Kori a été attaqué. Bilan provisoire : deux tués.', { killed: 'deux tués' }],
    ],
    skips: ['Bilan : le poste a été pris.'],
  },
  {
    name: 'fr/toll-brought',
    match:
      '(porte | portent | portait | portant | porté | portée | ramène | ramenant | alourdit | alourdissant) ' +
      '(<dead> <at> killed:<toll> | <at> killed:<toll> <dead>)',
    subject: null,
    gives: 'whole-toll',
    finds: [
      ['Un blessé est décédé, portant le bilan à cinq morts.', { killed: 'cinq morts' }],
      ['La découverte de deux corps porte le bilan à sept tués.', { killed: 'sept tués' }],
    ],
    skips: ['La société porte le bilan à la connaissance des juges.'],
  },
  {
    name: 'fr/victims-are',
    match: '(<dead> | <casualties>) <finite> killed:(<combatants> | <troops> | <civilians>)',
    subject: null,
    gives: 'whole-toll',
    finds: [
      ['Les victimes sont quatre gardes et deux paysans.', { killed: 'quatre gardes et deux paysans' }],
      ['Les victimes étaient trois femmes et un soldat.', { killed: 'trois femmes et un soldat' }],
    ],
    skips: ['Les victimes ont été enterrées lundi.'],
  },
  {
    name: 'fr/loses-people',
    match: '(<lose-active> | <gerund-lose>) <of>? killed:(<combatants> | <troops> | <civilians>)',
    subject: 'target',
    gives: 'toll',
    finds: [
      ['L’armée a perdu quatre soldats dans un raid sur Kori.', { killed: 'quatre soldats' }],
      ['Les rebelles ont pris le poste de Gao, perdant six combattants.', { killed: 'six combattants' }],
    ],
    skips: ['L’armée a perdu la guerre.', 'Il a perdu deux téléphones.'],
  },
  {
    name: 'fr/tells-toll',
    match: '(<say-active> | <gerund-say> | <include-active> | donne | donnent | donnait | donnaient | donnant) <also>? <of>? killed:<toll>',
    subject: null,
    gives: 'toll',
    finds: [
      ['Une source médicale a fait état de neuf morts.', { killed: 'neuf morts' }],
      ['Des habitants évoquent un bilan de huit morts.', { killed: 'un bilan de huit morts' }],
      ['Le préfet donne de son côté un bilan de huit morts.', { killed: 'un bilan de huit morts' }],
      ['Nous avons compté cinq morts à Gao.', { killed: 'cinq morts' }],
    ],
    skips: ['Des habitants évoquent un bilan lourd.'],
  },
  {
    name: 'fr/done-and-wounded',
    match: 'deed:<done> (<and> | ,) wounded:<injured>',
    subject: 'target',
    gives: 'deed',
    finds: [
      ['Trois soldats ont été tués et huit autres blessés à Gao.', { target: 'Trois soldats', wounded: 'huit autres blessés' }],
      ['Deux civils ont été tués et cinq blessés à Kidal.', { target: 'Deux civils', wounded: 'cinq blessés' }],
    ],
    skips: ['Trois soldats ont été décorés et huit autres blessés à Gao.'],
  },
  {
    name: 'fr/people-wounded',
    match: '<and> wounded:<people> <injured>',
    subject: null,
    gives: 'toll',
    finds: [
      ['Deux chauffeurs ont été tués et trois passagers blessés par balles à Gao.', { wounded: 'trois passagers' }],
      ['Un gendarme a été tué et deux élèves blessés par balles à Kidal.', { wounded: 'deux élèves' }],
    ],
    skips: ['Deux soldats et des blessés sont arrivés à Gao.'],
  },
  {
    name: 'fr/dies-and-wounded',
    match: 'deed:<die-active> (<and> | ,) wounded:<injured>',
    subject: 'actor',
    gives: 'deed',
    finds: [
      ['Trois soldats sont morts et huit autres blessés à Gao.', { wounded: 'huit autres blessés' }],
      ['Deux civils ont péri et cinq blessés à Kidal.', { wounded: 'cinq blessés' }],
    ],
    skips: ['Trois soldats sont rentrés et huit autres blessés à Gao.'],
  },
  {
    name: 'fr/takes-place-name',
    match: 'deed:<take-active> target:<place>',
    subject: 'actor',
    gives: 'movement',
    finds: [
      ['Les rebelles ont pris le hameau de Kori.', { actor: 'Les rebelles', target: 'le hameau de Kori' }],
      ['L’armée a pris Kidal.', { actor: 'L’armée', target: 'Kidal' }],
    ],
    skips: ['Les rebelles ont pris la parole.'],
  },
  {
    name: 'fr/place-falls',
    match: 'place:<place> deed:(<fall-active> | <fall-passive>)',
    subject: null,
    gives: 'movement',
    finds: [
      ['La ville de Kidal est tombée lundi.', { place: 'La ville de Kidal' }],
      ['Kidal est tombé.', { place: 'Kidal' }],
    ],
    skips: ['Un obus est tombé près de l’école.'],
  },
  {
    name: 'fr/bodies-found',
    match: '(killed:<dead> <find-passive> | <find-active> killed:<dead>)',
    subject: null,
    gives: 'toll',
    finds: [
      ['Douze corps ont été découverts mardi à Kidal.', { killed: 'Douze corps' }],
      ['La police a retrouvé huit cadavres à Gao.', { killed: 'huit cadavres' }],
    ],
    skips: ['Des soldats sont arrivés à Gao.'],
  },
  {
    name: 'fr/deed',
    match: 'deed:<deed>',
    subject: null,
    gives: 'deed',
    finds: [
      ['Une frappe américaine sur la base de Gao a fait deux morts.', { target: 'la base de Gao' }],
      ['Une explosion a retenti à Kidal.', { place: 'Kidal' }],
    ],
    skips: ['Le ministre est à Kidal.'],
  },
]
