import type { TallyRule } from '../language.ts'

const RISE =
  '(augmenté | augmente | augmentent | augmentait | augmentaient | progressé | progresse | progressent | hausse | augmentation | progression ' +
  '| bond | bondi | accru | accrue | accroissement | grimpé | grimpe | recrudescence)'
const FALL =
  '(baissé | baisse | baissent | baissait | diminué | diminue | diminuent | diminution | reculé | recule | reculent | recul | chute | chuté ' +
  '| chutent | réduit | réduite | réduction | repli)'

export const tallies: readonly TallyRule[] = [
  {
    name: 'fr/troops',
    match: 'value:<people> (<locate> | <locate-passive> | présents | présentes | basés | cantonnés)',
    gives: 'troops',
    of: null,
    least: 100,
    about: 'counted',
    finds: [
      ['Environ 1 800 soldats sont stationnés à Gao.', { value: 'Environ 1 800 soldats' }],
      ['Quelque 300 militaires sont cantonnés à Kidal.', { value: 'Quelque 300 militaires' }],
    ],
    skips: ['Des soldats sont stationnés à Gao.', 'Trois soldats sont stationnés à Gao.'],
  },
  {
    name: 'fr/members',
    match:
      '(<include> | <infinitive-include> | dispose | disposent | disposerait | rassemble | regroupe) ..1 value:(membres ' +
      '| combattants | miliciens | rebelles | adhérents | jihadistes | djihadistes | partisans)',
    gives: 'members',
    of: null,
    least: 20,
    about: 'subject',
    finds: [
      ['Le mouvement compte de 3 000 à 4 000 membres au Niger.', { value: '3 000 à 4 000 membres' }],
      ['Le groupe compterait 800 combattants.', { value: '800 combattants' }],
    ],
    skips: ['Le groupe compte des combattants.', 'Le groupe compte frapper.'],
  },
  {
    name: 'fr/members-number',
    match:
      '(combattants | membres | miliciens | rebelles | jihadistes | djihadistes | hommes | effectif | effectifs) ..6 (varie | variait | oscille ' +
      '| oscillait | élève | élevait | atteint | estimé | estimée | estimés | évalué | évaluée | évalués) ..2 value:(<amount> | <toll>)',
    gives: 'members',
    of: null,
    least: 20,
    about: 'counted',
    finds: [
      ['Le nombre de combattants du Front au Mali variait entre 3 000 et 5 000.', { value: 'entre 3 000 et 5 000' }],
      ['Le nombre de combattants au Tchad atteint 800.', { value: '800' }],
    ],
    skips: ['Le nombre de combattants du Front au Mali variait.'],
  },
  {
    name: 'fr/number-of-members',
    match:
      '(estime | estimait | estiment | évalue | évaluait | chiffre | chiffrait) ..2 <at> value:(<amount> | <phrase>) ..2 ' +
      '(combattants | membres | miliciens | rebelles | jihadistes | djihadistes | nombre)',
    gives: 'members',
    of: null,
    least: 20,
    about: 'counted',
    finds: [
      ['Le rapport estimait en 2021 à environ 10 000 le nombre de combattants du Front.', { value: 'environ 10 000' }],
      ['L’armée évalue à 800 le nombre de miliciens.', { value: '800' }],
    ],
    skips: ['L’armée évalue les dégâts.'],
  },
  {
    name: 'fr/troops-kept',
    match:
      '(compte | comptait | comptent | dispose | disposent | disposait | maintient | maintiennent | conserve | conservent ' +
      '| déploie | déploient | stationne) <of>? value:(<combatants> | <troops>) <at>',
    gives: 'troops',
    of: null,
    least: 100,
    about: 'subject',
    finds: [
      ['Paris maintient 1 500 soldats au Tchad.', { value: '1 500 soldats' }],
      ['Moscou conserve environ 2 000 militaires en Arménie.', { value: 'environ 2 000 militaires' }],
    ],
    skips: ['Paris maintient ses soldats au Tchad.'],
  },
  {
    name: 'fr/percent',
    match: `${RISE} ..2 value:<percent>`,
    gives: 'percent_change',
    of: 'change',
    least: null,
    about: 'counted',
    finds: [
      ['Le rythme des attaques a augmenté de 35 %.', { value: '35 %' }],
      ['Une hausse de 12 % des enlèvements a été notée.', { value: '12 %' }],
    ],
    skips: ['Le village compte 35 % de femmes.', 'Les attaques ont baissé de 10 %.'],
  },
  {
    name: 'fr/percent-fall',
    match: `${FALL} ..2 value:<percent>`,
    gives: 'percent_fall',
    of: 'change',
    least: null,
    about: 'counted',
    finds: [
      ['Les attaques ont baissé de 10 %.', { value: '10 %' }],
      ['L’armée note un recul de 20 % des embuscades.', { value: '20 %' }],
    ],
    skips: ['Le rythme des attaques a augmenté de 35 %.'],
  },
  {
    name: 'fr/number-brought',
    match:
      '(porte | portent | porté | portait | portant | fait | élève | élevant) <at> value:(<amount> | <toll> | <people> | <phrase>) ..1 ' +
      '(nombre | total | bilan | morts | tués | journalistes | soldats | civils)? (<kill> | <die> | <dead>)?',
    gives: 'killed',
    of: null,
    least: null,
    about: 'counted',
    tells: true,
    finds: [
      ['Cette attaque porte à 57 le nombre de journalistes tués depuis janvier.', { value: '57' }],
      ['Le drame porte à 12 le nombre total de morts.', { value: '12' }],
    ],
    skips: ['Le chef porte à la main une arme.'],
  },
  {
    name: 'fr/held',
    match:
      'value:(<amount> | <phrase>) (restent | restaient | demeurent | demeuraient | resteraient)? ' +
      '(retenus | retenues | captifs | captives) <at>',
    gives: 'other',
    of: 'held',
    least: 2,
    about: 'counted',
    finds: [
      ['Sur les 251 personnes enlevées, 57 restent retenues à Gao.', { value: '57 restent' }],
      ['Quelque 40 villageois restent captifs dans la forêt.', { value: 'Quelque 40 villageois' }],
    ],
    skips: ['Des villageois restent captifs dans la forêt.'],
  },
  {
    name: 'fr/toll-stands',
    match:
      '(nombre | chiffre | total | <dead>) (..4 (<cause> | (élève | élevait | établit | établissait | monte | passe | passé ' +
      '| grimpé) <at> | atteint | atteignait) | <at>) value:<toll>',
    gives: 'killed',
    of: null,
    least: 100,
    about: 'counted',
    finds: [
      ['Le bilan total s’élève à 812 morts.', { value: '812 morts' }],
      ['Les obus ont fait quatre victimes, portant le bilan à 812 morts.', { value: '812 morts' }],
      ['Le nombre total de morts s’élève à 1 204.', { value: '1 204' }],
      ['Le nombre de tués atteint 350.', { value: '350' }],
    ],
    skips: ['Le bilan est lourd.', 'Le nombre de morts inquiète les voisins.'],
  },
  {
    name: 'fr/number-of-wounded-stands',
    match: '(celui | chiffre | nombre)? <injured> (..3 <at> | <cause>) value:<toll>',
    gives: 'wounded',
    of: null,
    least: null,
    about: 'counted',
    finds: [
      ['Le nombre de morts atteint 350 et celui des blessés passe à 900.', { value: '900' }],
      ['Le nombre total de morts s’élève à 1 204, et celui des blessés à 2 310.', { value: '2 310' }],
    ],
    skips: ['Les blessés sont soignés.'],
  },
  {
    name: 'fr/toll-rose-by',
    match: '(nombre | bilan | victimes | <dead> | <casualties>) ..6 (augmenté | accru | alourdi | grimpé) <of> value:<toll>',
    gives: 'killed',
    of: null,
    least: null,
    about: 'counted',
    finds: [
      ['Le nombre de morts a augmenté de 28.', { value: '28' }],
      ['Le nombre de victimes a augmenté de 12 en une journée.', { value: '12' }],
    ],
    skips: ['Le nombre de morts a augmenté.'],
  },
  {
    name: 'fr/displaced',
    match:
      'value:<phrase> (<finite> <of>?)? !<facility> (déplacés | déplacées | déplacé | fui | fuir | fuient | fuyaient | exilés | réfugiés | réfugiées)',
    gives: 'other',
    of: 'displaced',
    least: null,
    about: 'counted',
    finds: [
      ['Plus de 30 000 habitants ont fui les combats.', { value: 'Plus de 30 000 habitants' }],
      ['Deux millions de personnes sont déplacées.', { value: 'Deux millions de personnes' }],
    ],
    skips: ['Les habitants ont fui.', 'Trois obus sont tombés sur le camp de déplacés de Kori.'],
  },
  {
    name: 'fr/left-home',
    match: 'value:<civilians> (<finite> ..2)? (<withdraw-active> | <infinitive-withdraw>) <facility>',
    gives: 'other',
    of: 'displaced',
    least: 100,
    about: 'counted',
    finds: [
      ['Plus de 30 000 habitants ont quitté leurs maisons.', { value: 'Plus de 30 000 habitants' }],
      ['Deux millions de personnes ont par ailleurs dû quitter leur foyer.', { value: 'Deux millions de personnes' }],
    ],
    skips: ['Les habitants ont quitté leurs maisons.', 'Plus de 30 000 soldats ont quitté leurs bases.'],
  },
  {
    name: 'fr/driven-out',
    match:
      'value:<phrase> ((contraintes | contraints | forcées | forcés | poussées | poussés) (<of> | <at>) (fuir | quitter | abandonner | exil) ' +
      '| (jetées | jetés) <against> routes ' +
      '| <reflexive>? <verb>? (retrouvent | trouvent | restent | demeurent | vivent | dorment)? (abri | sans-abri))',
    gives: 'other',
    of: 'displaced',
    least: 20,
    about: 'counted',
    finds: [
      ['Plus de 5 000 personnes ont été jetées sur les routes.', { value: 'Plus de 5 000 personnes' }],
      ['Quelque 1 200 habitants se retrouvent sans abri.', { value: 'Quelque 1 200 habitants' }],
    ],
    skips: ['Des habitants se retrouvent sans abri.'],
  },
  {
    name: 'fr/trapped',
    match: 'value:<phrase> <verb>? ..2 (piégés | piégées | bloqués | bloquées | assiégés | assiégées | disparus | disparues)',
    gives: 'other',
    of: 'trapped or missing',
    least: 20,
    about: 'counted',
    finds: [
      ['Quelque 260 000 civils sont toujours piégés dans la ville.', { value: 'Quelque 260 000 civils' }],
      ['Une quarantaine de villageois sont portés disparus.', { value: 'Une quarantaine de villageois' }],
    ],
    skips: ['Des civils sont piégés dans la ville.', 'Deux mineurs sont portés disparus.'],
  },
  {
    name: 'fr/displaced-object',
    match: '(déplacé | déplacer | déplaçant | contraint | contraignant | poussé | poussant | forcé | forçant) ..4 value:<civilians>',
    gives: 'other',
    of: 'displaced',
    least: null,
    about: 'counted',
    finds: [
      ['La guerre a déplacé 4 millions de personnes.', { value: '4 millions de personnes' }],
      ['Le conflit a contraint 12 000 habitants à fuir.', { value: '12 000 habitants' }],
    ],
    skips: ['La guerre a déplacé le débat.'],
  },
  {
    name: 'fr/own-lost',
    match: '(perdu | perd | perdent | perdait | perdre | perdus | déploré | déplore) value:<people>',
    gives: 'killed',
    of: null,
    least: 20,
    about: 'subject',
    finds: [
      ['L’ennemi a perdu 1 200 soldats en une journée.', { value: '1 200 soldats' }],
      ['L’armée dit que les rebelles ont perdu 60 combattants.', { value: '60 combattants' }],
    ],
    skips: ['L’ennemi a perdu la ville.', 'Le village a perdu deux enfants.'],
  },
  {
    name: 'fr/own-martyr',
    match: '<say> value:(<kill-noun> | <die-noun> | <dead>) !(<against> <facility>)',
    gives: 'killed',
    of: null,
    least: null,
    about: 'speaker',
    finds: [
      ['Le parti annonce la mort de deux combattants.', { value: 'la mort de deux combattants' }],
      ['Le front a annoncé le martyre de trois combattants.', { value: 'le martyre de trois combattants' }],
    ],
    skips: ['Le parti annonce la mort du projet.'],
  },
  {
    name: 'fr/own-hospitalised',
    match: 'value:hospitalisation',
    gives: 'wounded',
    of: null,
    least: null,
    about: 'speaker',
    finds: [
      ['L’armée reconnaît l’hospitalisation de 14 militaires.', { value: 'l’hospitalisation de 14 militaires' }],
      ['Un général annonce l’hospitalisation de six soldats.', { value: 'l’hospitalisation de six soldats' }],
    ],
    skips: ['L’hospitalisation du maire inquiète.'],
  },
  {
    name: 'fr/things-lost',
    match: '(perdu | perd | perdent | perdre | priver | privé | privée | privant) <of>? value:(<vehicles> | <facility> | <weapon>)',
    gives: 'other',
    of: 'lost',
    least: 100,
    about: 'subject',
    finds: [
      ['Kiev a perdu 1 400 chars.', { value: '1 400 chars' }],
      ['La garnison s’est vu priver de plus de 300 véhicules.', { value: 'plus de 300 véhicules' }],
    ],
    skips: ['Kiev a perdu deux chars.'],
  },
  {
    name: 'fr/tonnes',
    match: '(value:(tonnes | tonne) | value:<phrase> (tonnes | tonne))',
    gives: 'other',
    of: 'tonnes',
    least: 100,
    about: 'counted',
    finds: [
      ['Berlin a livré 4 000 tonnes d’obus.', { value: '4 000 tonnes d’obus' }],
      ['Le port a reçu plus de 900 tonnes de vivres.', { value: 'plus de 900 tonnes de vivres' }],
    ],
    skips: ['Une bombe de deux tonnes est tombée.'],
  },
  {
    name: 'fr/bases-closed',
    match: 'value:<facilities> (<at> <phrase>)? <closeBase-passive>',
    gives: 'bases',
    of: 'closed',
    least: 2,
    about: 'counted',
    finds: [
      ['Six bases françaises ont été fermées.', { value: 'Six bases françaises' }],
      ['Trois camps au Soudan ont été fermés.', { value: 'Trois camps' }],
    ],
    skips: ['La base a été fermée.', 'Une base a été fermée.'],
  },
  {
    name: 'fr/bases-kept',
    match:
      '(compte | comptent | dispose | disposent | possède | possèdent | maintient | maintiennent | conserve ' +
      '| conservent) <of>? value:<facilities> <at>',
    gives: 'bases',
    of: null,
    least: 2,
    about: 'subject',
    finds: [
      ['Paris possède quatre bases en Afrique.', { value: 'quatre bases' }],
      ['Moscou maintient deux bases en Syrie.', { value: 'deux bases' }],
    ],
    skips: ['Paris possède une base à Djibouti.'],
  },
  {
    name: 'fr/shot-down-of',
    match:
      '(<shootDown> | <intercept> | <infinitive-shootDown> | <infinitive-intercept> | <gerund-shootDown> ' +
      '| <gerund-intercept>) value:<weapon-portion>',
    gives: 'other',
    of: 'shot down',
    least: 2,
    about: 'counted',
    finds: [
      ['La défense aérienne a abattu 41 des 60 drones.', { value: '41 des 60 drones' }],
      ['L’armée a intercepté 12 des 15 missiles.', { value: '12 des 15 missiles' }],
    ],
    skips: ['La défense aérienne a abattu deux drones.'],
  },
]
