import type { Lexicon } from '../lexicon.ts'
import { A, followed } from './contractions.ts'

export const acts: Lexicon['acts'] = {
  target: {
    verbs: 'cibler, viser, prendre pour cible, choisir pour cible, prendre comme cible',
    nouns: 'ciblage, prise pour cible',
  },
  attack: {
    verbs:
      'attaquer, frapper, toucher, atteindre, assaillir, agresser, harceler, prendre à partie, frapper de plein fouet, toucher de plein fouet, ' +
      'percuter de plein fouet, s’en prendre à, s’attaquer à, =s’en est pris à, =s’en sont pris à, =s’en est prise à, ' +
      '=s’en sont prises à, =s’en était pris à, =s’en étaient pris à, =s’en est pris aux, =s’en sont pris aux, =s’en est pris au, ' +
      '=s’en sont pris au, fondre sur, mettre hors de combat, ' +
      followed(
        'porter un coup dur, porter un coup sévère, porter un coup sérieux, porter un coup fatal, porter un rude coup, porter un coup, ' +
          'asséner un coup, asséner un coup dur, asséner un rude coup, asséner un sérieux coup, asséner un sévère coup, porter un sérieux coup, ' +
          'infliger de lourdes pertes, infliger des pertes, infliger de sérieux revers, infliger un revers, infliger une défaite, ' +
          'infliger une cuisante défaite, infliger une lourde défaite',
        A,
      ),
    nouns:
      'attaque, attentat, agression, attaque armée, action terroriste, acte terroriste, ' +
      'acte de terrorisme, attaque coordonnée, attaque complexe, contre-attaque, attaque de représailles, attaque de harcèlement, harcèlement, ' +
      'coup de main, chute de fragments, chute de débris, chute de débris de drone, chute de drone',
  },
  airstrike: {
    verbs: 'bombarder par voie aérienne, bombarder depuis les airs, frapper depuis les airs',
    nouns:
      'frappe, raid, frappe de drone, frappe ciblée, attaque par drone, ' +
      'frappe par drone, frappe de précision, frappe chirurgicale, frappe aéroportée, raid de bombardement, ' +
      'bombardement de l’aviation, assaut aérien, agression aérienne, double frappe, sortie aérienne, frappe préventive, ' +
      'frappe de décapitation, frappe d’avertissement, raid de drone, ' +
      'raid d’avions, attaque au drone, frappe au drone, attaque à l’aide de drones, attaque aux drones, campagne aérienne, ' +
      'campagne de bombardements, campagne de frappes, frappe de missile, opération aérienne, offensive aérienne, action aérienne',
  },
  airRaid: {
    verbs: 'bombarder par avion, larguer des bombes sur, larguer une bombe sur, mitrailler depuis les airs, bombarder depuis les airs',
    nouns:
      'frappe aérienne, raid aérien, bombardement aérien, attaque aérienne, raid aérien ciblé, frappe aérienne ciblée, ' +
      'frappe de l’aviation, frappe aérienne de précision, raid aérien nocturne, frappe héliportée, raid héliporté',
  },
  bombard: {
    verbs: 'bombarder, pilonner, arroser de bombes',
    nouns: 'bombardement, pilonnage, tapis de bombes, bombardement naval, déluge de feu',
  },
  shelling: {
    verbs: 'bombarder à l’artillerie, pilonner à l’artillerie, canonner, bombarder au mortier',
    nouns:
      'bombardement d’artillerie, pilonnage d’artillerie, barrage d’artillerie, canonnade, duel d’artillerie, échange d’artillerie, ' +
      'pilonnage à l’artillerie, bombardement à l’artillerie, bombardement au mortier, feu d’artillerie nourri, tir de barrage, ' +
      'bombardement d’artillerie lourde',
  },
  launch: {
    verbs: 'lancer, tirer, larguer, lâcher, décocher, faire pleuvoir, procéder au lancement, procéder au tir',
    nouns: 'tir, salve, lancement, rafale de roquettes, largage, volée, essaim, bordée, barrage de feu, tir groupé',
  },
  explode: {
    verbs: 'exploser, détoner, faire exploser, faire détoner, faire sauter, déflagrer, faire détonner, détonner, voler en éclats, dégoupiller',
    nouns:
      'explosion, déflagration, détonation, attentat à la bombe, attentat à la voiture piégée, attentat à l’explosif, ' +
      'attentat à l’engin explosif, attaque à la bombe, attaque à la voiture piégée, attaque à l’explosif, ' +
      'attaque à l’engin explosif improvisé, attaque à l’EEI, attentat au véhicule piégé, attentat à la moto piégée, attentat au camion piégé, ' +
      'attentat à la grenade, attaque à la grenade, plastiquage, attentat par voiture piégée, attentat à la voiture-bombe, double explosion, ' +
      'attentat à la mine, attaque à l’engin explosif, explosion de mine, explosion accidentelle, attentat à la mine terrestre, ' +
      'attentat à moto piégée, attaque au véhicule piégé, attaque au camion piégé',
  },
  stepOn: {
    verbs: 'sauter sur, heurter, rouler sur, passer sur, marcher sur, poser le pied sur',
    nouns: '',
  },
  suicide: {
    verbs:
      `${followed('actionner, déclencher, activer, faire détoner, faire détonner, faire exploser', 'sa ceinture, sa ceinture explosive, sa ceinture d’explosifs, sa veste explosive, sa veste d’explosifs, sa veste piégée, son gilet explosif, son gilet d’explosifs, son gilet piégé, sa charge, sa charge explosive, leur charge, leurs charges, leur charge explosive, leurs charges explosives, ses explosifs, leurs explosifs, la ceinture explosive, leur ceinture explosive, leurs ceintures explosives, leurs gilets explosifs, une ceinture explosive, une veste explosive, un gilet explosif')}, ` +
      '=s’est fait exploser, ' +
      '=s’est fait sauter, =se sont fait exploser, =se sont fait sauter, =se fait exploser, =se fait sauter, =se font exploser, ' +
      '=se faire exploser, =se faire sauter, =s’était fait exploser, =s’étaient fait exploser, =s’étant fait exploser, =se faisant exploser, ' +
      '=s’était fait sauter, =s’est faite exploser, =s’est faite sauter',
    nouns:
      'attentat-suicide, attaque-suicide, attentat kamikaze, attaque kamikaze, opération suicide, opération kamikaze, opération martyre, ' +
      'attentat suicide à la bombe, attentat suicide à la voiture piégée, attentat à la ceinture explosive, ' +
      'attaque suicide à la voiture piégée, double attentat-suicide, triple attentat-suicide, mission suicide, attaque suicide à la bombe',
  },
  clash: {
    verbs:
      'affronter, combattre, accrocher, échanger des tirs, échanger des coups de feu, échanger des tirs nourris, livrer bataille, ' +
      'livrer combat, livrer de violents combats, livrer des combats, entre-tuer, repousser, chasser, se battre, s’accrocher',
    nouns:
      'affrontement, affrontement armé, combat, bataille, accrochage, accrochage armé, échange de tirs, échange de feu, heurt, échauffourée, ' +
      'escarmouche, échange de coups de feu, confrontation, confrontation armée, combat de rue, combat rapproché, combat au sol, ' +
      'combat terrestre, combat naval, violences intercommunautaires, violences communautaires, violences interethniques, ' +
      'conflit intercommunautaire, conflit communautaire, affrontement intercommunautaire, guerre des gangs, guerre de gangs, ' +
      'règlement de comptes entre gangs, rixe, lutte armée, combat acharné',
  },
  ambush: {
    verbs:
      'tendre une embuscade, prendre en embuscade, tomber dans une embuscade, tendre un guet-apens, prendre dans une embuscade, ' +
      'attirer dans une embuscade, tomber dans un guet-apens',
    nouns: 'embuscade, guet-apens',
  },
  raid: {
    verbs:
      'prendre d’assaut, donner l’assaut, faire irruption, faire une incursion, faire incursion, investir, perquisitionner, mener une descente, ' +
      'faire une descente, partir à l’assaut, monter à l’assaut, pénétrer de force, effectuer une descente, effectuer une incursion, ' +
      'mener une incursion, razzier, écumer, semer la terreur dans, semer la désolation dans, s’infiltrer, pénétrer dans, s’introduire, investir de force, encercler et fouiller',
    nouns:
      'assaut, incursion, raid de commandos, opération commando, opération de commando, attaque commando, raid commando, raid terrestre, descente, ' +
      'descente de police, perquisition, invasion, infiltration, razzia, prise d’assaut, irruption, ' +
      'descente policière, raid héliporté, opération héliportée, opération aéroportée, assaut terrestre, attaque terrestre, ' +
      'incursion terrestre, incursion armée, attaque frontale, rafle policière, incursion militaire, incursion armée nocturne',
  },
  shoot: {
    verbs:
      'ouvrir le feu, faire feu, fusiller, mitrailler, cribler de balles, ' +
      'tirer à balles réelles, tirer à bout portant, tirer en l’air, tirer dessus, ' +
      'tirer à vue, tirer des coups de feu, tirer dans la foule, tirer dans le tas, ouvrir le feu sur, faire feu sur, ' +
      'faire feu en direction de, ouvrir le feu contre, ouvrir le feu en direction de, =a tiré sur, =ont tiré sur, =avait tiré sur, ' +
      '=avaient tiré sur, =tire sur, =tirent sur, =tirait sur, =tiraient sur, =tirant sur, =ayant tiré sur, =aurait tiré sur, ' +
      '=auraient tiré sur, =tirer sur',
    nouns:
      'fusillade, coup de feu, rafale, rafale de tirs, rafale de balles, tuerie par balles, mitraillage, tir à l’arme légère, tir d’arme légère, tir d’arme automatique, ' +
      'tir d’arme à feu, rafale d’arme automatique, tir de sniper, tir de tireur embusqué, tir à balles réelles, tir croisé, tir nourri, ' +
      'tir de sommation, crépitement d’armes, crépitement de balles, crépitement d’armes automatiques, détonation d’arme, ' +
      'détonation d’arme lourde, détonation d’arme légère, tir à l’arme automatique, attaque à main armée, attaque à l’arme à feu, tir à l’arme lourde, feu nourri, ' +
      'agression armée, attaque au fusil',
  },
  stab: {
    verbs:
      'poignarder, attaquer au couteau, foncer dans la foule, foncer sur la foule, ' +
      'lancer sa voiture sur, lancer son véhicule sur, lancer sa voiture contre, ' +
      'lancer son véhicule contre, larder de coups de couteau, asséner des coups de couteau, donner des coups de couteau, poignarder à mort, ' +
      'attaquer à la machette, taillader, foncer sur, foncer dans, renverser en voiture, écraser avec sa voiture, ' +
      'percuter avec sa voiture, faucher en voiture',
    nouns:
      'attaque au couteau, coup de couteau, attaque à l’arme blanche, attaque à la voiture-bélier, attaque au véhicule-bélier, ' +
      'attaque à la machette, attentat au couteau, attentat à la voiture-bélier, agression au couteau, attentat à l’arme blanche, ' +
      'coup de machette, attaque à la hache, agression à l’arme blanche, attentat au camion-bélier, attaque au camion-bélier, ' +
      'opération à la voiture-bélier, opération au couteau',
  },
  kill: {
    verbs:
      'tuer, neutraliser, éliminer, mettre hors d’état de nuire, ôter la vie, ôter la vie à, coûter la vie à, coûter la vie, emporter la vie de, faucher, liquider, décimer, donner la mort, ' +
      'faire tomber en martyr, envoyer ad patres, exterminer, réduire à néant',
    nouns: 'meurtre, homicide, élimination, neutralisation, liquidation, mise hors d’état de nuire, mise à mort',
  },
  execute: {
    verbs:
      'exécuter, assassiner, décapiter, égorger, lyncher, passer par les armes, mettre à mort, exécuter sommairement, abattre sommairement, ' +
      'exécuter froidement, abattre froidement, abattre de sang-froid, tuer de sang-froid, exécuter de sang-froid, pendre, brûler vif, ' +
      'brûler vive, brûler vifs, brûler vives, crucifier, lapider, trucider, tuer à bout portant, abattre à bout portant, empoisonner',
    nouns:
      'exécution, exécution sommaire, exécution extrajudiciaire, assassinat, assassinat ciblé, décapitation, égorgement, lynchage, pendaison, ' +
      'tentative d’assassinat, meurtre ciblé, tentative de meurtre, règlement de comptes, attentat contre la vie, peloton d’exécution, ' +
      'empoisonnement, lapidation, féminicide, assassinat politique',
  },
  shootDead: {
    verbs:
      'tuer par balle, tuer par balles, abattre par balle, abattre par balles, abattre à bout portant, tuer à bout portant, cribler de balles, ' +
      'faucher par des tirs, faucher par balles, exécuter par balle, exécuter par balles, abattre à l’arme automatique, tuer par arme à feu',
    nouns: 'fusillade mortelle, exécution par balle',
  },
  massacre: {
    verbs: 'massacrer, perpétrer un massacre, commettre un massacre, génocider',
    nouns:
      'massacre, carnage, tuerie, tuerie de masse, bain de sang, boucherie, hécatombe, pogrom, génocide, nettoyage ethnique, crime de masse, ' +
      'extermination, épuration ethnique',
  },
  abduct: {
    verbs:
      'enlever, kidnapper, emmener, prendre en otage, rapter, séquestrer, capturer, retenir en otage, retenir captif, retenir captifs, emmener de force, ' +
      'conduire vers une destination inconnue, conduire de force, emporter de force, amener de force, entraîner de force, capturer vivant, emmener en captivité, faire prisonnier, faire prisonniers, faire prisonnière, détenir en otage, ' +
      'enrôler de force, emmener vers une destination inconnue, amener vers une destination inconnue, faire captif',
    nouns:
      'enlèvement, rapt, kidnapping, prise d’otages, prise d’otage, séquestration, disparition forcée, prise en otage, enrôlement forcé, ' +
      'recrutement forcé, enlèvement contre rançon, kidnapping contre rançon, tentative d’enlèvement, enlèvement collectif, capture de soldats',
  },
  arrest: {
    verbs:
      'arrêter, interpeller, détenir, appréhender, incarcérer, emprisonner, écrouer, placer en détention, placer en garde à vue, ' +
      'mettre en détention, mettre aux arrêts, mettre sous les verrous, jeter en prison, placer en résidence surveillée, menotter',
    nouns:
      'arrestation, interpellation, détention, incarcération, emprisonnement, coup de filet, garde à vue, mise en détention, ' +
      'arrestation arbitraire, détention arbitraire, vague d’arrestations, campagne d’arrestations, placement en détention, arrestation de masse',
  },
  rape: {
    verbs: 'violer, agresser sexuellement, abuser sexuellement, réduire en esclavage sexuel, violenter',
    nouns:
      'viol, viol collectif, agression sexuelle, violences sexuelles, violence sexuelle, abus sexuel, esclavage sexuel, sévices sexuels, ' +
      'mariage forcé, exploitation sexuelle, viol de masse, attouchement sexuel',
  },
  torture: {
    verbs:
      'torturer, maltraiter, passer à tabac, tabasser, rouer de coups, battre à mort, molester, fouetter, flageller, supplicier, brutaliser, ' +
      'bastonner, infliger des sévices, soumettre à la torture',
    nouns:
      'torture, mauvais traitement, passage à tabac, sévice, supplice, maltraitance, flagellation, acte de torture, bastonnade, brutalité, ' +
      'brutalités policières, bavure policière',
  },
  intercept: {
    verbs: 'intercepter, neutraliser en vol, détruire en vol, abattre en vol',
    nouns: 'interception, destruction en vol',
  },
  foil: {
    verbs:
      'déjouer, contrecarrer, faire échouer, désamorcer, faire avorter, mettre en échec, désactiver, faire capoter, confisquer, ' +
      'neutraliser un engin explosif, neutraliser une bombe, neutraliser des engins explosifs, déminer, tuer dans l’œuf, ' +
      'démanteler une cellule, démanteler un réseau',
    nouns:
      'déminage, désamorçage, attentat déjoué, attaque déjouée, attentat manqué, attaque manquée, opération de déminage, saisie d’armes, ' +
      'confiscation',
  },
  shootDown: {
    verbs: 'abattre, descendre en flammes, clouer au sol',
    nouns: 'abattage, abattage en vol, crash',
  },
  destroy: {
    verbs:
      'détruire, endommager, dévaster, ravager, anéantir, pulvériser, réduire en ruines, réduire en miettes, réduire en poussière, ' +
      'réduire à l’état de ruines, vandaliser, saccager, profaner, mettre hors service, mettre hors d’usage, envoyer par le fond, éventrer, ' +
      'détériorer, réduire en cendre, couler',
    nouns: 'destruction, dévastation, vandalisme, profanation, anéantissement, endommagement',
  },
  burn: {
    verbs:
      'incendier, brûler, prendre feu, mettre le feu à, bouter le feu à, mettre le feu, livrer aux flammes, réduire en cendres, calciner, ' +
      'mettre à feu et à sang',
    nouns: 'incendie, incendie criminel, feu criminel',
  },
  loot: {
    verbs:
      'piller, dérober, cambrioler, braquer, mettre à sac, détrousser, rançonner, racketter, extorquer, voler du bétail, voler, ' +
      'emporter du bétail',
    nouns:
      'pillage, cambriolage, braquage, mise à sac, saccage, racket, vol de bétail, vol à main armée, extorsion, rançonnement, vol de véhicules, ' +
      'hold-up',
  },
  demolish: {
    verbs: 'démolir, raser, dynamiter, raser au bulldozer, détruire au bulldozer, démolir au bulldozer, passer au bulldozer',
    nouns: 'démolition, destruction de maisons, démolition de maisons',
  },
  sabotage: {
    verbs: 'saboter, sectionner, faire sauter un oléoduc, faire sauter un gazoduc, faire sauter un pylône',
    nouns: 'sabotage, acte de sabotage, opération de sabotage, acte de malveillance',
  },
  hijack: {
    verbs:
      'arraisonner, emparer d’un navire, emparer d’un pétrolier, emparer d’un cargo, prendre à l’abordage, arraisonner en mer, ' +
      'détourner un navire, détourner un avion, détourner, détourner un bus',
    nouns:
      'arraisonnement, acte de piraterie, attaque de pirates, piraterie, abordage, détournement d’avion, car-jacking, détournement de navire, ' +
      'prise de contrôle du navire, saisie du navire, attaque pirate',
  },
  protest: {
    verbs:
      'manifester, protester, défiler, descendre dans la rue, descendre dans les rues, battre le pavé, crier leur colère, scander, ' +
      'scander des slogans, organiser un sit-in, observer un sit-in, tenir un sit-in, observer une grève, ériger des barricades, ' +
      'dresser des barricades, marcher contre, brûler des pneus, faire grève, braver l’interdiction, organiser une marche, investir la rue, ' +
      'investir les rues, battre les rues, se mettre en grève, crier des slogans, brandir des pancartes, se rassembler devant, ' +
      'se mobiliser contre',
    nouns:
      'manifestation, rassemblement, sit-in, marche, grève, mouvement de protestation, grève générale, marche de protestation, ' +
      'marche pacifique, rassemblement de soutien, mouvement de contestation, journée ville morte, opération ville morte, veillée de protestation, ' +
      'désobéissance civile, grève de la faim, manif, journée de colère, piquet de grève, action de protestation, mouvement de grève, ' +
      'marche silencieuse, opération escargot, contre-manifestation, manifestation pacifique, manifestation de soutien, manifestation monstre, ' +
      'protestation',
  },
  riot: {
    verbs: 'jeter des pierres, lancer des pierres, caillasser, se mutiner, se révolter, lancer des cocktails Molotov',
    nouns:
      'émeute, mutinerie, jet de pierres, violences urbaines, caillassage, manifestation violente, guérilla urbaine, émeute de la faim, ' +
      'troubles, scène d’émeute, révolte populaire, soulèvement populaire, insurrection populaire',
  },
  disperse: {
    verbs:
      'disperser, réprimer, tirer du gaz lacrymogène, tirer des gaz lacrymogènes, tirer des grenades lacrymogènes, ' +
      'lancer des grenades lacrymogènes, lancer du gaz lacrymogène, lancer des gaz lacrymogènes, faire usage de gaz lacrymogène, ' +
      'faire usage de gaz lacrymogènes, utiliser des gaz lacrymogènes, utiliser du gaz lacrymogène, recourir aux gaz lacrymogènes, ' +
      'tirer des balles en caoutchouc, faire usage de canons à eau, réprimer dans le sang, charger la foule, charger les manifestants, ' +
      'étouffer la contestation, gazer',
    nouns:
      'dispersion, répression, tir de gaz lacrymogène, tir de grenades lacrymogènes, tir de gaz lacrymogènes, répression sanglante, ' +
      'répression violente, charge de police, charge policière, usage de gaz lacrymogène',
  },
  withdraw: {
    verbs:
      'retirer, replier, désengager, battre en retraite, plier bagage, quitter les lieux, ' +
      'retirer ses troupes, quitter, se retirer, se replier, prendre la fuite, prendre la poudre d’escampette, vider les lieux, lever le camp',
    nouns:
      'retrait, repli, retraite, désengagement, redéploiement, repli tactique, retrait des troupes, retrait progressif, départ des troupes, ' +
      'départ des forces, évacuation de la base, retrait militaire',
  },
  deploy: {
    verbs:
      'déployer, dépêcher, positionner, prépositionner, prendre position, redéployer, masser des troupes, se masser, ' +
      followed(
        'envoyer',
        'des renforts, d’importants renforts, de nouveaux renforts, des renforts militaires, des troupes, de nouvelles troupes, des soldats, ' +
          'des militaires, un contingent, des blindés, des chars',
      ),
    nouns: 'déploiement, envoi de troupes, envoi de renforts, arrivée de renforts, mouvement de troupes, concentration de troupes',
  },
  evacuate: {
    verbs: 'évacuer, exfiltrer, faire évacuer',
    nouns: 'évacuation, exfiltration, opération d’évacuation, ordre d’évacuation, évacuation sanitaire',
  },
  capture: {
    verbs:
      'emparer, s’emparer de, emparer de, prendre le contrôle de, prendre contrôle de, reprendre contrôle de, prendre possession de, reprendre le contrôle de, reprendre possession de, ' +
      'assurer le contrôle de, assurer la maîtrise de, se rendre maître de, rendre maîtres de, perdre le contrôle de, faire la conquête de, ' +
      'conquérir, reconquérir, reprendre, capturer, annexer, prendre le contrôle, reprendre le contrôle, ' +
      'tomber sous le contrôle de, tomber entre les mains de, tomber sous la coupe de, passer aux mains de, passer sous le contrôle de, ' +
      'hisser le drapeau, planter son drapeau, entrer dans la ville, entrer dans le village, déloger, prendre la ville, reprendre la ville, ' +
      'reprendre le village, prendre le village, envahir, renverser le gouvernement, renverser le président, prendre le pouvoir, ' +
      'prendre la localité, reprendre la localité, se saisir de, mettre la main sur, entrer dans, faire leur entrée dans, faire son entrée dans, ' +
      'planter le drapeau, hisser son drapeau, chasser de, passer sous contrôle de, =a occupé, =ont occupé, =avait occupé, =avaient occupé, ' +
      '=a été occupé, =a été occupée, =ont été occupés, =ont été occupées',
    nouns:
      'prise, chute, conquête, reconquête, prise de contrôle, reprise de contrôle, occupation, annexion, avancée, reprise de la ville, ' +
      'prise de la ville, chute de la ville, percée territoriale, avancée territoriale, libération de la ville, gain territorial, ' +
      'perte de contrôle, prise de pouvoir, prise du pouvoir, coup d’État, putsch',
  },
  closeBase: {
    verbs:
      'fermer, rouvrir, ouvrir, fermer ses portes, inaugurer, démanteler la base, réouvrir, transférer le contrôle de, restituer la base, ' +
      'remettre la base',
    nouns: 'fermeture, réouverture, démantèlement de la base, ouverture du point de passage, restitution, transfert du contrôle, ouverture',
  },
  agree: {
    verbs:
      `${followed('signer, conclure, sceller, parapher, ratifier, négocier', 'un accord, l’accord, un cessez-le-feu, une trêve, un traité, un armistice, un pacte')}, ` +
      'entrer en vigueur, prendre effet, parvenir à un accord, parvenir à une trêve, parvenir à un cessez-le-feu, s’entendre sur, se mettre d’accord, ' +
      'mettre d’accord, entendre sur, =convenu de, =convenu d’, trouver un accord, trouver un compromis, ' +
      'instaurer un cessez-le-feu, décréter un cessez-le-feu, décréter une trêve, observer une trêve, observer un cessez-le-feu, ' +
      'accepter un cessez-le-feu, accepter une trêve, accepter le cessez-le-feu, aboutir à un accord, accorder sur, ' +
      's’accorder sur, enterrer la hache de guerre, déposer les armes, rendre les armes, capituler, ' +
      'se rendre aux, rendre aux autorités, proclamer un cessez-le-feu, annoncer un cessez-le-feu, prolonger la trêve, ' +
      'prolonger le cessez-le-feu',
    nouns:
      '=cessez-le-feu, trêve, armistice, accord, accord de cessez-le-feu, accord de paix, accord de trêve, pacte, pause humanitaire, ' +
      'trêve humanitaire, cessation des hostilités, arrêt des hostilités, accord de réconciliation, traité, traité de paix, reddition, ' +
      'réconciliation, signature de l’accord, signature d’un accord, entrée en vigueur du cessez-le-feu, entrée en vigueur de la trêve, ' +
      'accord d’échange, accord d’échange de prisonniers',
  },
  exchange: {
    verbs: 'échanger, troquer, échanger des prisonniers, procéder à un échange de prisonniers, échanger contre',
    nouns: 'échange, échange de prisonniers, échange d’otages, échange de détenus, échange de captifs, échange de corps, échange de dépouilles',
  },
  release: {
    verbs:
      'libérer, relâcher, relaxer, remettre en liberté, gracier, amnistier, affranchir, remettre à la Croix-Rouge, recouvrer la liberté, ' +
      'retrouver la liberté',
    nouns: 'libération, remise en liberté, relaxe, amnistie, libération d’otages, libération de prisonniers',
  },
  threaten: {
    verbs: 'menacer, brandir la menace, proférer des menaces, adresser un avertissement, lancer un avertissement, menacer de',
    nouns: 'menace, menace de mort, menace de représailles',
  },
  vow: {
    verbs:
      'promettre, jurer, promettre de, jurer de, fixer un ultimatum, lancer un ultimatum, adresser un ultimatum, donner un ultimatum, ' +
      'faire vœu de, faire le serment, faire la promesse, jurer vengeance, crier vengeance, promettre vengeance, s’engager à, engager à',
    nouns: 'ultimatum, serment, promesse de vengeance',
  },
  blockade: {
    verbs:
      'assiéger, imposer un blocus, couper l’accès, interdire l’accès, mettre le siège, imposer un embargo, ' +
      'faire le siège de, interdire le passage, interdire la navigation, maintenir le siège, soumettre à un blocus',
    nouns:
      'blocus, encerclement, embargo, blocus naval, blocus aérien, blocus maritime, assiègement, interdiction de navigation, ' +
      'fermeture de la frontière, blocus total, bouclage du territoire, grève armée, paro armado',
  },
  die: {
    verbs:
      'mourir, périr, décéder, succomber, succomber à, succomber à ses blessures, succomber à leurs blessures, succomber à des blessures, ' +
      'succomber des suites de ses blessures, trouver la mort, perdre la vie, rendre l’âme, laisser la vie, tomber en martyr, ' +
      'tomber en martyrs, tomber martyr, tomber martyrs, tomber au champ d’honneur, tomber sous les balles, tomber au combat, ' +
      'passer de vie à trépas, mourir en martyr, mourir des suites de ses blessures, décéder des suites de ses blessures, mourir au combat, ' +
      'périr noyé, laisser sa vie, se noyer, payer de sa vie, payer de leur vie',
    nouns: 'mort, décès, noyade, perte en vie humaine, perte de vie humaine, martyre',
  },
  wound: {
    verbs: 'blesser, mutiler, estropier, blesser grièvement, blesser légèrement, blesser gravement, blesser mortellement, brûler grièvement',
    nouns: 'blessure, mutilation, brûlure',
  },
}

export const carriers: Lexicon['carriers'] = {
  carryOut:
    'mener, effectuer, perpétrer, lancer, conduire, réaliser, commettre, organiser, exécuter, entreprendre, opérer, procéder à, déclencher, ' +
    'mettre en œuvre, mettre à exécution, monter, orchestrer, accomplir, diriger, livrer, se livrer à, livrer à, participer à, prendre part à, ' +
    'fomenter, recourir à, asséner, assener, prendre l’initiative de, mettre au point, revendiquer avoir mené, engager, initier, signer, parapher, sceller, instaurer, décréter',
  suffer:
    'subir, essuyer, enregistrer, faire l’objet de, faire les frais de, être la cible de, être victime de, être victimes de, être l’objet de, ' +
    'être le théâtre de, être sous le feu de, être la proie de, être en proie à, devenir la cible de, devenir le théâtre de, faire face à, ' +
    'être confronté à, être confrontée à, être confrontés à, être confrontées à, être exposé à, être exposée à, être exposés à, être soumis à, ' +
    'être soumise à, être en butte à, servir de cible à, être sous le feu, tomber sous le feu de, tomber sous le feu, encaisser, endurer, ' +
    'souffrir de, être le théâtre, être la cible, être les cibles de, faire l’objet, être victime, se retrouver sous le feu de, ' +
    'connaître, tomber dans, être pris sous le feu de, être prise sous le feu de, être pris sous, être secoué par, être secouée par, ' +
    'être ébranlé par, être ébranlée par',
  repel: 'repousser, contrer, contenir, enrayer, briser, stopper, endiguer, résister à, mettre en échec',
  cause:
    'faire, causer, entraîner, provoquer, occasionner, engendrer, laisser, coûter, aboutir à, se solder par, ' +
    'solder par, infliger, donner lieu à, être à l’origine de, semer, susciter, laisser derrière lui, laisser derrière elle, déboucher sur, ' +
    'être responsable de, s’élever à, valoir, se traduire par',
  occur:
    'avoir lieu, percuter, s’écraser, se produire, produire, survenir, se dérouler, dérouler, intervenir, éclater, retentir, advenir, se passer, faire rage, ' +
    'être signalé, être rapporté, remonter à, secouer, ébranler, endeuiller, ensanglanter, être entendu, être entendue, être entendues, ' +
    'être entendus, prendre place, résonner, crépiter, tonner, se faire entendre, déchaîner, être en cours, s’abattre sur, se tenir, tomber, tomber sur, s’abattre, s’écraser sur, retomber',
  find: 'découvrir, retrouver, repêcher, exhumer, déterrer',
  oppose: 'opposer, mettre aux prises, mettre face à face, faire s’affronter',
  claimDeed:
    'revendiquer, se prévaloir de, se prévaloir d’, se targuer de, se vanter de, s’enorgueillir de, endosser la responsabilité de, assumer la responsabilité de, reconnaître la responsabilité de, endosser la responsabilité, ' +
    'assumer la responsabilité, reconnaître sa responsabilité, revendiquer la responsabilité de, revendiquer la responsabilité, ' +
    'revendiquer la paternité de, reconnaître être l’auteur de, endosser, réclamer la responsabilité de',
  say:
    'annoncer, déclarer, déplorer, affirmer, indiquer, dire, préciser, ajouter, confirmer, expliquer, souligner, rapporter, signaler, informer, révéler, ' +
    'assurer, faire savoir, faire état de, faire état, noter, relever, relater, rappeler, mentionner, évoquer, estimer, considérer, croire, ' +
    'penser, juger, soutenir que, soutenir qu’, prétendre, alléguer, avancer, faire remarquer, faire part de, faire valoir, faire observer, faire mention de, ' +
    'publier, diffuser, communiquer, écrire, confier, témoigner, raconter, certifier, attester, commenter, insister, marteler, ' +
    'constater, observer, avouer, admettre, reconnaître, ' +
    'apprendre, montrer, recenser, dénombrer, répertorier, dresser un bilan de, donner un bilan de, livrer un bilan de, fournir un bilan de, avancer un bilan de, chiffrer, évaluer, décrire, détailler, documenter, énoncer, ' +
    'proclamer, réagir, répondre, s’exprimer, exprimer, stipuler, spécifier, divulguer, dévoiler, répéter, réaffirmer, réitérer, renchérir, ' +
    'tweeter, titrer, faire allusion à, citer, alerter, donner l’alerte, tirer la sonnette d’alarme, émettre, laisser entendre, sous-entendre, ' +
    'suggérer, supposer, présumer, ironiser, s’inquiéter, s’alarmer, notifier, garantir, argumenter, faire le point, rendre public, ' +
    'rendre publique, rendre publics, rendre compte de, résumer, relayer, corroborer, ressortir, mettre en avant, mettre en exergue, ' +
    'mettre l’accent sur, mettre en lumière, avertir, prévenir, mettre en garde, s’étonner, lancer un appel, s’excuser, conclure, ' +
    'plaider, retracer, faire le récit, faire le bilan de, établir un bilan, prédire, s’en tenir à, se prévaloir de, ' +
    'comptabiliser, rétorquer, se vanter de, faire connaître, poster, parler de, parler d’, renseigner, rassurer, =poursuit-il, =poursuit-elle, =a-t-il poursuivi, ' +
    '=a-t-elle poursuivi, =ont-ils poursuivi',
  deny:
    'démentir, nier, réfuter, rejeter, récuser, contester, infirmer, apporter un démenti, opposer un démenti, démentir catégoriquement, ' +
    'rejeter catégoriquement, réfuter catégoriquement, mettre en doute, se défendre de, décliner toute responsabilité, nier toute implication, ' +
    'dénier',
  accuse:
    'accuser, imputer, attribuer, reprocher, blâmer, pointer du doigt, mettre en cause, incriminer, faire porter la responsabilité, ' +
    'tenir pour responsable, imputer la responsabilité, tenir responsable, faire endosser, montrer du doigt, rendre responsable, ' +
    'mettre sur le compte, porter plainte contre, soupçonner, attribuer la responsabilité de, rejeter la responsabilité sur, ' +
    'imputer la responsabilité de, désigner comme responsable',
  judge:
    'condamner, dénoncer, fustiger, saluer, se féliciter de, se féliciter, regretter, s’indigner, s’indigner de, se réjouir, se réjouir de, ' +
    'réprouver, vilipender, stigmatiser, s’émouvoir de, s’insurger contre',
  attempt: 'tenter, tenter de, essayer, essayer de',
  suggest:
    'promettre de protéger, promettre de défendre, promettre de rétablir, promettre de reconstruire, promettre de soutenir, ' +
    'promettre de aider, promettre de assister, promettre de coopérer, promettre de travailler, promettre de enquêter, promettre de assurer, ' +
    'promettre de garantir, promettre de respecter, promettre de renforcer, promettre de secourir, promettre de revenir, promettre de rester, ' +
    'promettre de mettre fin, promettre de empêcher, promettre de maintenir, promettre de sécuriser, promettre de fournir, ' +
    'promettre de retrouver, promettre de tout faire, promettre de ramener, promettre de traduire en justice, s’engager à protéger, ' +
    's’engager à défendre, s’engager à rétablir, s’engager à reconstruire, s’engager à soutenir, s’engager à aider, s’engager à assister, ' +
    's’engager à coopérer, s’engager à travailler, s’engager à enquêter, s’engager à assurer, s’engager à garantir, s’engager à respecter, ' +
    's’engager à renforcer, s’engager à secourir, s’engager à revenir, s’engager à rester, s’engager à mettre fin, s’engager à empêcher, ' +
    's’engager à maintenir, s’engager à sécuriser, s’engager à fournir, s’engager à retrouver, s’engager à tout faire, s’engager à ramener, ' +
    's’engager à traduire en justice, ' +
    'mettre en garde contre, interroger, consulter, contacter, questionner, envisager, envisager de, prévoir, prévoir de, planifier, vouloir, souhaiter, exhorter, demander, exiger, réclamer, recommander, proposer, ' +
    'préconiser, projeter de, avoir l’intention de, avoir pour but de, avoir pour objectif de, avoir la volonté de, avoir le droit de, ' +
    'chercher à, espérer, étudier, craindre, redouter, refuser, refuser de, empêcher, empêcher de, ' +
    'appeler à, appeler, inciter à, inviter à, encourager à, exhorter à, pousser à, s’apprêter à, apprêter à, se préparer à, préparer à, ' +
    'viser à, préparer, ordonner, ordonner de, autoriser, autoriser à, interdire, interdire de, décider de, éviter, ' +
    'éviter de, risquer de, risquer, plaider pour, plaider en faveur de, conseiller de, ambitionner de, désirer, suggérer de, prôner, ' +
    'militer pour, intimer, sommer, implorer, supplier, prier, presser de, enjoindre, conjurer, programmer, imaginer, songer à, penser à, ' +
    'renoncer à, échouer à, faillir, manquer de, examiner, discuter, débattre, simuler, aider à, accepter de, négocier, être prêt à, ' +
    'être prête à, être prêts à, être disposé à, être en mesure de, être capable de, être censé, avoir besoin de, avoir pour mission de, ' +
    'être chargé de, être chargée de, être chargés de, inciter, inviter, encourager',
  hesitate: 'hésiter à, hésiter, reculer devant',
  begin:
    'permettre de, permettre, parvenir à, réussir à, réussir, arriver à, commencer, débuter, continuer, cesser, entamer, commencer à, commencer par, continuer à, continuer de, cesser de, arrêter de, finir de, ' +
    'contraindre à, contraindre de, forcer à, forcer de, obliger à, obliger de, ' +
    'finir par, achever de, mettre fin à, mettre un terme à, se mettre à, poursuivre, suspendre, achever, terminer, prolonger, multiplier, ' +
    'intensifier, redoubler, stopper, interrompre, étendre, accentuer, accroître, redoubler de, perdurer, persister, durer, reprendre, ' +
    'recommencer, relancer, démarrer, enchaîner, renouveler, prendre fin, amplifier, reprendre de plus belle',
  use: 'utiliser, employer, se servir de, avoir recours à, user de, faire usage de',
  locate:
    'situer, se situer, stationner, implanter, baser, abriter, héberger, cantonner, localiser, accueillir, =se trouve, =se trouvent, ' +
    '=se trouvait, =se trouvaient, =se trouvant, =se trouver, =sis, =sise, =sises, =située, =situées, installer, loger, jouxter, côtoyer, ' +
    'border, retrancher, masser, positionner, poster, être présent, être présents, être présente, être présentes',
  lose: 'perdre',
  take: 'prendre',
  fall: 'tomber',
  leave: 'abandonner',
  include:
    'inclure, comprendre, englober, comporter, figurer parmi, compter parmi, figurer au nombre de, compter, regrouper, faire partie de, ' +
    'être composé de, être composée de, composer de',
}
