import type { Lexicon, Words } from '../lexicon.ts'

/** Each phrase with each of the words that may follow it: «au nord» with «de, d’, du, des». */
const followed = (phrases: Words, by: Words): Words =>
  phrases
    .split(',')
    .flatMap((phrase) => by.split(',').map((word) => `${phrase.trim()} ${word.trim()}`))
    .join(', ')
const DE: Words = 'de, d’, du, des'
const A: Words = 'à, au, aux'

const POINTS: Words =
  'nord, sud, est, ouest, nord-est, nord-ouest, sud-est, sud-ouest, centre, centre-nord, centre-sud, centre-est, centre-ouest, extrême nord, extrême sud, extrême est, extrême ouest'

export const words: Lexicon = {
  acts: {
    target: {
      verbs: 'cibler, viser, prendre pour cible, choisir pour cible, prendre comme cible',
      nouns: 'ciblage, prise pour cible',
    },
    attack: {
      verbs:
        'attaquer, frapper, toucher, atteindre, assaillir, agresser, harceler, prendre à partie, frapper de plein fouet, toucher de plein fouet, ' +
        'percuter de plein fouet, s’en prendre à, s’attaquer à, attaquer à, =s’en est pris à, =s’en sont pris à, =s’en est prise à, ' +
        '=s’en sont prises à, =s’en était pris à, =s’en étaient pris à, =s’en est pris aux, =s’en sont pris aux, =s’en est pris au, ' +
        '=s’en sont pris au, fondre sur, s’acharner sur',
      nouns:
        'attaque, attentat, agression, attaque terroriste, attentat terroriste, attaque armée, action terroriste, acte terroriste, ' +
        'acte de terrorisme, attaque coordonnée, attaque complexe, contre-attaque, attaque de représailles, attaque de harcèlement, harcèlement, ' +
        'coup de main',
    },
    airstrike: {
      verbs: 'bombarder par voie aérienne, bombarder depuis les airs, frapper depuis les airs',
      nouns:
        'frappe, frappe aérienne, raid aérien, bombardement aérien, frappe de drone, frappe ciblée, attaque aérienne, attaque par drone, ' +
        'frappe par drone, frappe de précision, frappe chirurgicale, frappe aéroportée, raid de l’aviation, raid de bombardement, ' +
        'bombardement de l’aviation, assaut aérien, agression aérienne, double frappe, sortie aérienne, frappe préventive, ' +
        'frappe de décapitation, attaque aéroportée, frappe d’avertissement, raid de drone, raid aérien ciblé, frappe aérienne ciblée, ' +
        'raid d’avions, attaque au drone, frappe au drone, attaque à l’aide de drones, attaque aux drones, campagne aérienne, ' +
        'campagne de bombardements, campagne de frappes, frappe de missile',
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
      verbs: 'lancer, tirer, envoyer, larguer, lâcher, décocher, faire pleuvoir, procéder au lancement, procéder au tir',
      nouns: 'tir, salve, lancement, largage, volée, essaim, bordée, barrage de feu, tir groupé',
    },
    explode: {
      verbs:
        'exploser, détoner, faire exploser, faire détoner, faire sauter, déflagrer, sauter sur, faire détonner, détonner, voler en éclats, ' +
        'heurter une mine, heurter un engin explosif, rouler sur une mine, rouler sur un engin explosif, marcher sur une mine, dégoupiller',
      nouns:
        'explosion, déflagration, détonation, attentat à la bombe, attentat à la voiture piégée, attentat à l’explosif, ' +
        'attentat à l’engin explosif, attaque à la bombe, attaque à la voiture piégée, attaque à l’explosif, ' +
        'attaque à l’engin explosif improvisé, attaque à l’EEI, attentat au véhicule piégé, attentat à la moto piégée, attentat au camion piégé, ' +
        'attentat à la grenade, attaque à la grenade, plastiquage, attentat par voiture piégée, attentat à la voiture-bombe, double explosion, ' +
        'attentat à la mine, attaque à l’engin explosif, explosion de mine, explosion accidentelle, attentat à la mine terrestre, ' +
        'attentat à moto piégée, attaque au véhicule piégé, attaque au camion piégé',
    },
    suicide: {
      verbs:
        'actionner sa ceinture, actionner sa ceinture explosive, actionner sa ceinture d’explosifs, déclencher sa ceinture, ' +
        'déclencher sa ceinture explosive, déclencher sa ceinture d’explosifs, activer sa ceinture explosive, activer sa ceinture d’explosifs, ' +
        'faire détoner sa ceinture, faire détoner sa ceinture explosive, faire exploser sa ceinture, faire exploser sa ceinture explosive, ' +
        'faire exploser sa ceinture d’explosifs, faire détoner sa veste explosive, faire exploser sa veste explosive, =s’est fait exploser, ' +
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
        'livrer combat, livrer de violents combats, livrer des combats, entre-tuer, repousser, se battre, s’accrocher',
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
        'prendre d’assaut, donner l’assaut, faire irruption, faire une incursion, investir, perquisitionner, mener une descente, ' +
        'faire une descente, partir à l’assaut, monter à l’assaut, pénétrer de force, effectuer une descente, effectuer une incursion, ' +
        'mener une incursion, razzier, ratisser, s’infiltrer, pénétrer dans, s’introduire, investir de force, encercler et fouiller',
      nouns:
        'raid, assaut, incursion, opération commando, opération de commando, attaque commando, raid commando, raid terrestre, descente, ' +
        'descente de police, perquisition, invasion, infiltration, razzia, ratissage, opération de ratissage, prise d’assaut, irruption, ' +
        'descente policière, raid héliporté, opération héliportée, opération aéroportée, assaut terrestre, attaque terrestre, ' +
        'incursion terrestre, incursion armée, attaque frontale, rafle policière, incursion militaire, incursion armée nocturne',
    },
    shoot: {
      verbs:
        'ouvrir le feu, faire feu, fusiller, mitrailler, cribler de balles, abattre par balle, abattre par balles, tuer par balle, ' +
        'tuer par balles, tirer à balles réelles, tirer à bout portant, tirer en l’air, tirer dessus, blesser par balle, blesser par balles, ' +
        'tirer à vue, tirer des coups de feu, tirer dans la foule, tirer dans le tas, ouvrir le feu sur, faire feu sur, ' +
        'faire feu en direction de, ouvrir le feu contre, ouvrir le feu en direction de, =a tiré sur, =ont tiré sur, =avait tiré sur, ' +
        '=avaient tiré sur, =tire sur, =tirent sur, =tirait sur, =tiraient sur, =tirant sur, =ayant tiré sur, =aurait tiré sur, ' +
        '=auraient tiré sur, =tirer sur',
      nouns:
        'fusillade, coup de feu, tuerie par balles, mitraillage, tir à l’arme légère, tir d’arme légère, tir d’arme automatique, ' +
        'tir d’arme à feu, rafale d’arme automatique, tir de sniper, tir de tireur embusqué, tir à balles réelles, tir croisé, tir nourri, ' +
        'tir de sommation, tir à l’arme automatique, attaque à main armée, attaque à l’arme à feu, tir à l’arme lourde, feu nourri, ' +
        'agression armée, attaque au fusil',
    },
    stab: {
      verbs:
        'poignarder, attaquer au couteau, blesser au couteau, tuer au couteau, foncer dans la foule, foncer sur la foule, ' +
        'blesser à l’arme blanche, tuer à l’arme blanche, lancer sa voiture sur, lancer son véhicule sur, lancer sa voiture contre, ' +
        'lancer son véhicule contre, larder de coups de couteau, asséner des coups de couteau, donner des coups de couteau, poignarder à mort, ' +
        'attaquer à la machette, tuer à la machette, taillader, foncer sur, foncer dans, renverser en voiture, écraser avec sa voiture, ' +
        'percuter avec sa voiture, faucher en voiture',
      nouns:
        'attaque au couteau, coup de couteau, attaque à l’arme blanche, attaque à la voiture-bélier, attaque au véhicule-bélier, ' +
        'attaque à la machette, attentat au couteau, attentat à la voiture-bélier, agression au couteau, attentat à l’arme blanche, ' +
        'coup de machette, attaque à la hache, agression à l’arme blanche, attentat au camion-bélier, attaque au camion-bélier, ' +
        'opération à la voiture-bélier, opération au couteau',
    },
    kill: {
      verbs:
        'tuer, neutraliser, éliminer, mettre hors d’état de nuire, mettre hors de combat, ôter la vie, liquider, décimer, donner la mort, ' +
        'faire tomber en martyr, envoyer ad patres, exterminer',
      nouns: 'meurtre, homicide, élimination, neutralisation, liquidation, mise hors d’état de nuire, mise à mort',
    },
    execute: {
      verbs:
        'exécuter, assassiner, décapiter, égorger, lyncher, passer par les armes, mettre à mort, exécuter sommairement, abattre sommairement, ' +
        'exécuter froidement, abattre froidement, abattre de sang-froid, tuer de sang-froid, exécuter de sang-froid, pendre, brûler vif, ' +
        'brûler vive, crucifier, lapider, trucider, tuer à bout portant, abattre à bout portant, empoisonner',
      nouns:
        'exécution, exécution sommaire, exécution extrajudiciaire, assassinat, assassinat ciblé, décapitation, égorgement, lynchage, pendaison, ' +
        'tentative d’assassinat, meurtre ciblé, tentative de meurtre, règlement de comptes, attentat contre la vie, peloton d’exécution, ' +
        'empoisonnement, lapidation, féminicide, assassinat politique',
    },
    massacre: {
      verbs: 'massacrer, perpétrer un massacre, commettre un massacre, génocider',
      nouns:
        'massacre, carnage, tuerie, tuerie de masse, bain de sang, boucherie, hécatombe, pogrom, génocide, nettoyage ethnique, crime de masse, ' +
        'extermination, épuration ethnique',
    },
    abduct: {
      verbs:
        'enlever, kidnapper, prendre en otage, rapter, séquestrer, capturer, retenir en otage, retenir captif, retenir captifs, emmener de force, ' +
        'conduire vers une destination inconnue, emmener en captivité, faire prisonnier, faire prisonniers, faire prisonnière, détenir en otage, ' +
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
        'déjouer, contrecarrer, faire échouer, désamorcer, saisir, faire avorter, mettre en échec, désactiver, faire capoter, confisquer, ' +
        'neutraliser un engin explosif, neutraliser une bombe, neutraliser des engins explosifs, déminer, tuer dans l’œuf, ' +
        'démanteler une cellule, démanteler un réseau',
      nouns:
        'déminage, désamorçage, attentat déjoué, attaque déjouée, attentat manqué, attaque manquée, opération de déminage, saisie d’armes, ' +
        'confiscation',
    },
    shootDown: {
      verbs: 'abattre, descendre en flammes, clouer au sol',
      nouns: 'abattage en vol, crash',
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
        'incendier, brûler, mettre le feu à, bouter le feu à, mettre le feu, livrer aux flammes, réduire en cendres, calciner, ' +
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
        'manifestation, rassemblement, sit-in, marche, grève, défilé, mouvement de protestation, grève générale, marche de protestation, ' +
        'marche pacifique, rassemblement de soutien, mouvement de contestation, journée ville morte, opération ville morte, veillée, ' +
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
        'retirer, replier, désengager, battre en retraite, plier bagage, abandonner ses positions, abandonner leurs positions, quitter les lieux, ' +
        'retirer ses troupes, quitter, se retirer, se replier',
      nouns:
        'retrait, repli, retraite, désengagement, redéploiement, repli tactique, retrait des troupes, retrait progressif, départ des troupes, ' +
        'départ des forces, évacuation de la base, retrait militaire',
    },
    deploy: {
      verbs:
        'déployer, dépêcher, positionner, prépositionner, prendre position, envoyer des renforts, envoyer des troupes, redéployer, ' +
        'masser des troupes, se masser',
      nouns: 'déploiement, envoi de troupes, envoi de renforts, arrivée de renforts, mouvement de troupes, concentration de troupes',
    },
    evacuate: {
      verbs: 'évacuer, exfiltrer, faire évacuer',
      nouns: 'évacuation, exfiltration, opération d’évacuation, ordre d’évacuation, évacuation sanitaire',
    },
    capture: {
      verbs:
        'emparer, s’emparer de, emparer de, prendre le contrôle de, prendre possession de, reprendre le contrôle de, reprendre possession de, ' +
        'assurer le contrôle de, assurer la maîtrise de, se rendre maître de, rendre maîtres de, perdre le contrôle de, faire la conquête de, ' +
        'conquérir, reconquérir, reprendre, capturer, occuper, annexer, prendre le contrôle, reprendre le contrôle, tomber aux mains de, ' +
        'tomber entre les mains de, tomber sous le contrôle de, tomber sous la coupe de, passer aux mains de, passer sous le contrôle de, ' +
        'hisser le drapeau, planter son drapeau, entrer dans la ville, entrer dans le village, déloger, prendre la ville, reprendre la ville, ' +
        'reprendre le village, prendre le village, envahir, renverser le gouvernement, renverser le président, prendre le pouvoir, ' +
        'prendre la localité, reprendre la localité, se saisir de',
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
        'signer, conclure, parvenir à un accord, parvenir à une trêve, parvenir à un cessez-le-feu, s’entendre sur, se mettre d’accord, ' +
        'mettre d’accord, entendre sur, convenir de, trouver un accord, trouver un compromis, sceller, parapher, ratifier, ' +
        'instaurer un cessez-le-feu, décréter un cessez-le-feu, décréter une trêve, observer une trêve, observer un cessez-le-feu, ' +
        'accepter un cessez-le-feu, accepter une trêve, accepter le cessez-le-feu, aboutir à un accord, sceller un accord, accorder sur, ' +
        's’accorder sur, conclure un accord, signer un accord, enterrer la hache de guerre, déposer les armes, rendre les armes, capituler, ' +
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
      verbs:
        'menacer, brandir la menace, proférer des menaces, adresser un avertissement, lancer un avertissement, menacer de, ' +
        'mettre en garde contre une attaque',
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
        'bloquer, assiéger, encercler, imposer un blocus, couper l’accès, interdire l’accès, mettre le siège, imposer un embargo, ' +
        'faire le siège de, interdire le passage, interdire la navigation, maintenir le siège, soumettre à un blocus, lever le blocus, ' +
        'lever le siège',
      nouns:
        'blocus, encerclement, embargo, blocus naval, blocus aérien, blocus maritime, assiègement, interdiction de navigation, ' +
        'fermeture de la frontière, blocus total, bouclage du territoire',
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
  },
  carriers: {
    carryOut:
      'mener, effectuer, perpétrer, lancer, conduire, réaliser, commettre, organiser, exécuter, entreprendre, opérer, procéder à, déclencher, ' +
      'mettre en œuvre, mettre à exécution, monter, orchestrer, accomplir, diriger, livrer, se livrer à, livrer à, participer à, prendre part à, ' +
      'fomenter, recourir à, asséner, assener, prendre l’initiative de, mettre au point, revendiquer avoir mené, engager, initier',
    suffer:
      'subir, essuyer, enregistrer, faire l’objet de, faire les frais de, être la cible de, être victime de, être victimes de, être l’objet de, ' +
      'être le théâtre de, être sous le feu de, être la proie de, être en proie à, devenir la cible de, devenir le théâtre de, faire face à, ' +
      'être confronté à, être confrontée à, être confrontés à, être confrontées à, être exposé à, être exposée à, être exposés à, être soumis à, ' +
      'être soumise à, être en butte à, servir de cible à, être sous le feu, tomber sous le feu de, tomber sous le feu, encaisser, endurer, ' +
      'souffrir de, être le théâtre, être la cible, être les cibles de, faire l’objet, être victime, déplorer, se retrouver sous le feu de, ' +
      'connaître, tomber dans, être pris sous le feu de, être prise sous le feu de, être pris sous, être secoué par, être secouée par, ' +
      'être ébranlé par, être ébranlée par',
    cause:
      'faire, causer, entraîner, provoquer, occasionner, engendrer, laisser, coûter, coûter la vie à, coûter la vie, aboutir à, se solder par, ' +
      'solder par, infliger, donner lieu à, être à l’origine de, semer, susciter, laisser derrière lui, laisser derrière elle, déboucher sur, ' +
      'emporter, faucher, être responsable de, ôter la vie à, conduire à, mener à, valoir, se traduire par, contraindre, forcer, obliger',
    occur:
      'avoir lieu, se produire, produire, survenir, se dérouler, dérouler, intervenir, éclater, retentir, advenir, se passer, faire rage, ' +
      'être signalé, être rapporté, remonter à, secouer, ébranler, endeuiller, ensanglanter, être entendu, être entendue, être entendues, ' +
      'être entendus, prendre place, déchaîner, être en cours, s’abattre sur, se tenir',
    claimDeed:
      'revendiquer, endosser la responsabilité de, assumer la responsabilité de, reconnaître la responsabilité de, endosser la responsabilité, ' +
      'assumer la responsabilité, reconnaître sa responsabilité, revendiquer la responsabilité de, revendiquer la responsabilité, ' +
      'revendiquer la paternité de, reconnaître être l’auteur de, endosser, réclamer la responsabilité de',
    say:
      'annoncer, déclarer, affirmer, indiquer, dire, préciser, ajouter, confirmer, expliquer, souligner, rapporter, signaler, informer, révéler, ' +
      'assurer, faire savoir, faire état de, faire état, noter, relever, relater, rappeler, mentionner, évoquer, estimer, considérer, croire, ' +
      'penser, juger, soutenir, prétendre, alléguer, avancer, faire remarquer, faire part de, faire valoir, faire observer, faire mention de, ' +
      'publier, diffuser, communiquer, écrire, poursuivre, confier, témoigner, raconter, certifier, attester, commenter, insister, marteler, ' +
      'constater, observer, avouer, admettre, reconnaître, dénoncer, condamner, fustiger, saluer, se féliciter de, se féliciter, regretter, ' +
      'apprendre, montrer, recenser, dénombrer, répertorier, dresser un bilan de, chiffrer, évaluer, décrire, détailler, documenter, énoncer, ' +
      'proclamer, réagir, répondre, s’exprimer, exprimer, stipuler, spécifier, divulguer, dévoiler, répéter, réaffirmer, réitérer, renchérir, ' +
      'tweeter, titrer, faire allusion à, citer, alerter, donner l’alerte, tirer la sonnette d’alarme, émettre, laisser entendre, sous-entendre, ' +
      'suggérer, supposer, présumer, ironiser, s’indigner, s’inquiéter, s’alarmer, notifier, garantir, argumenter, faire le point, rendre public, ' +
      'rendre publique, rendre publics, rendre compte de, résumer, relayer, corroborer, ressortir, mettre en avant, mettre en exergue, ' +
      'mettre l’accent sur, mettre en lumière, avertir, prévenir, mettre en garde, s’étonner, lancer un appel, se réjouir, s’excuser, conclure, ' +
      'plaider, retracer, faire le récit, faire le bilan de, établir un bilan, prédire',
    deny:
      'démentir, nier, réfuter, rejeter, récuser, contester, infirmer, apporter un démenti, opposer un démenti, démentir catégoriquement, ' +
      'rejeter catégoriquement, réfuter catégoriquement, mettre en doute, se défendre de, décliner toute responsabilité, nier toute implication, ' +
      'dénier',
    accuse:
      'accuser, imputer, attribuer, reprocher, blâmer, pointer du doigt, mettre en cause, incriminer, faire porter la responsabilité, ' +
      'tenir pour responsable, imputer la responsabilité, tenir responsable, faire endosser, montrer du doigt, rendre responsable, ' +
      'mettre sur le compte, porter plainte contre, soupçonner, attribuer la responsabilité de, rejeter la responsabilité sur, ' +
      'imputer la responsabilité de, désigner comme responsable',
    suggest:
      'envisager, envisager de, prévoir, prévoir de, planifier, vouloir, souhaiter, exhorter, demander, exiger, réclamer, recommander, proposer, ' +
      'préconiser, projeter de, avoir l’intention de, avoir pour but de, avoir pour objectif de, avoir la volonté de, avoir le droit de, ' +
      'chercher à, tenter, tenter de, essayer, essayer de, espérer, étudier, craindre, redouter, refuser, refuser de, empêcher, empêcher de, ' +
      'appeler à, appeler, inciter à, inviter à, encourager à, exhorter à, pousser à, s’apprêter à, apprêter à, se préparer à, préparer à, ' +
      'viser à, préparer, ordonner, ordonner de, autoriser, autoriser à, permettre de, permettre, interdire, interdire de, décider de, éviter, ' +
      'éviter de, risquer de, risquer, plaider pour, plaider en faveur de, conseiller de, ambitionner de, désirer, suggérer de, prôner, ' +
      'militer pour, intimer, sommer, implorer, supplier, prier, presser de, enjoindre, conjurer, programmer, imaginer, songer à, penser à, ' +
      'renoncer à, hésiter à, échouer à, faillir, manquer de, examiner, discuter, débattre, simuler, aider à, accepter de, négocier, être prêt à, ' +
      'être prête à, être prêts à, être disposé à, être en mesure de, être capable de, être censé, avoir besoin de, avoir pour mission de, ' +
      'être chargé de, être chargée de, être chargés de, inciter, inviter, encourager',
    begin:
      'commencer, débuter, continuer, cesser, entamer, commencer à, commencer par, continuer à, continuer de, cesser de, arrêter de, finir de, ' +
      'finir par, achever de, mettre fin à, mettre un terme à, se mettre à, poursuivre, suspendre, achever, terminer, prolonger, multiplier, ' +
      'intensifier, redoubler, stopper, interrompre, étendre, accentuer, accroître, redoubler de, perdurer, persister, durer, reprendre, ' +
      'recommencer, relancer, démarrer, enchaîner, renouveler, prendre fin, amplifier, reprendre de plus belle',
    locate:
      'situer, se situer, stationner, implanter, baser, abriter, héberger, cantonner, localiser, accueillir, =se trouve, =se trouvent, ' +
      '=se trouvait, =se trouvaient, =se trouvant, =se trouver, =sis, =sise, =sises, =située, =situées, installer, loger, jouxter, côtoyer, ' +
      'border, retrancher, masser, positionner, poster, être présent, être présents, être présente, être présentes',
    include:
      'inclure, comprendre, englober, comporter, figurer parmi, compter parmi, figurer au nombre de, compter, regrouper, faire partie de, ' +
      'être composé de, être composée de, composer de',
  },
  things: {
    civilians: {
      civilians: 'civil, civile, population civile, personne civile, simple citoyen, non-combattant',
      people: 'personne, gens, individu, âme, membre',
      residents:
        'habitant, habitante, riverain, riveraine, résident, résidente, citadin, population locale, autochtone, citoyen, citoyenne, ' +
        'ressortissant, population',
      villagers: 'villageois, villageoise, paysan, paysanne',
      children:
        'enfant, mineur, garçon, fillette, petite fille, petit garçon, enfant en bas âge, nourrisson, bébé, nouveau-né, gamin, écolier, écolière, ' +
        'jeune fille, fille, fils',
      women: 'femme, femme enceinte, mère, mère de famille, épouse, veuve, sœur, grand-mère',
      fathers: 'père de famille, père, frère, mari, époux, grand-père',
      'elderly men': 'vieillard, septuagénaire, octogénaire, homme âgé, retraité',
      'young people': 'jeune, jeune homme, adolescent, adolescente',
      'elderly people': 'personne âgée',
      families: 'famille, couple, membre de la famille, famille entière',
      journalists:
        'journaliste, reporter, photojournaliste, photographe, cameraman, caméraman, photoreporter, vidéaste, preneur de son, ' +
        'professionnel des médias, reporter de guerre, blogueur, chroniqueur',
      'aid workers':
        'travailleur humanitaire, humanitaire, acteur humanitaire, employé humanitaire, personnel humanitaire, agent humanitaire, bénévole, ' +
        'volontaire humanitaire',
      medics:
        'secouriste, ambulancier, personnel médical, personnel de santé, agent de santé, professionnel de santé, paramédical, infirmier, ' +
        'infirmière, personnel soignant, soignant, travailleur de la santé, personnel hospitalier, équipe médicale',
      doctors: 'médecin, docteure, chirurgien, chirurgienne, pédiatre, gynécologue',
      rescuers: 'sauveteur, équipe de secours, équipe de sauvetage, pompier, sapeur-pompier, secouriste de la défense civile',
      'displaced people': 'déplacé, déplacée, déplacé interne, personne déplacée, population déplacée, famille déplacée',
      refugees: 'réfugié, réfugiée, demandeur d’asile, exilé',
      migrants: 'migrant, migrante, clandestin, immigré, sans-papiers',
      students: 'étudiant, étudiante, élève, lycéen, lycéenne, collégien, collégienne, élève officier, universitaire',
      teachers: 'enseignant, enseignante, professeur, instituteur, institutrice, maître d’école, directeur d’école, professeure',
      worshippers: 'fidèle, prieur, croyant, paroissien, fidèle musulman, fidèle chrétien, pèlerin, pèlerine',
      clerics:
        'religieux, prêtre, imam, curé, pasteur, évêque, mollah, religieuse, moine, missionnaire, catéchiste, rabbin, séminariste, prédicateur, ' +
        'dignitaire religieux, nonne, abbé, muezzin, archevêque',
      farmers: 'agriculteur, agricultrice, cultivateur, cultivatrice, fermier, exploitant agricole, ouvrier agricole',
      herders: 'éleveur, berger, bouvier, pasteur nomade, transhumant',
      miners: 'mineur de fond, orpailleur, creuseur, chercheur d’or, exploitant minier, mineur artisanal',
      fishermen: 'pêcheur, mareyeur',
      hunters: 'chasseur traditionnel',
      traders:
        'commerçant, commerçante, marchand, marchande, vendeur, vendeuse, homme d’affaires, femme d’affaires, opérateur économique, négociant, ' +
        'boutiquier, entrepreneur, épicier, cambiste',
      workers:
        'ouvrier, ouvrière, travailleur, travailleuse, employé, employée, salarié, technicien, ingénieur, personnel, ouvrier du bâtiment, ' +
        'personnel civil, contractuel, agent électoral, électricien',
      contractors: 'sous-traitant, prestataire, contractant, employé contractuel',
      drivers:
        'chauffeur, conducteur, camionneur, routier, chauffeur de taxi, chauffeur routier, motocycliste, automobiliste, cycliste, transporteur, ' +
        'chauffeur de camion, conducteur de moto, taximan, moto-taximan',
      passengers: 'passager, passagère, voyageur, voyageuse, usager, occupant du véhicule',
      pedestrians: 'passant, piéton, badaud, badaude',
      sailors: 'marin, matelot, membre d’équipage, équipage, homme d’équipage, membre de l’équipage, marin pêcheur',
      tourists: 'touriste, vacancier, estivant, randonneur, festivalier',
      foreigners: 'étranger, étrangère, expatrié, ressortissant étranger, citoyen étranger',
      protesters: 'manifestant, manifestante, contestataire, protestataire, gréviste, marcheur, émeutier, jeune manifestant, émeutière',
      activists:
        'activiste, militant des droits, défenseur des droits, défenseur des droits humains, défenseur des droits de l’homme, ' +
        'militant associatif, militant écologiste, militant syndical, syndicaliste, dissident, opposante, militant politique, ' +
        'militant de la société civile, =opposants',
      voters: 'électeur, électrice, votant',
      'civil servants': 'agent de l’État, employé de l’État, agent public, enseignant fonctionnaire',
      lawyers: 'avocat, avocate, magistrat, juge, procureur adjoint, magistrate, juriste, greffier',
      'local leaders':
        'notable, chef traditionnel, chef coutumier, chef de village, chef tribal, chef de tribu, chef de quartier, chef de clan, ' +
        'ancien du village, leader communautaire, chef communautaire, dignitaire, cheikh, chef religieux',
      politicians:
        'homme politique, femme politique, élu, candidat, candidate, élue, homme politique local, personnalité politique, élu local, politicien, ' +
        'politique de l’opposition',
      artists: 'artiste, chanteur, chanteuse, musicien, écrivain, poète',
      scientists: 'scientifique, chercheur, savant, scientifique nucléaire, chercheuse, physicien',
      crowd: 'foule, attroupement',
      customers: 'client, cliente, consommateur, convive',
      'community members': 'communauté, membre de la communauté, ethnie, minorité, peuple, clan, tribu',
      shepherds: 'chevrier',
      Muslims: 'musulman, musulmane',
      Christians: 'chrétien, chrétienne',
      Jews: 'juif, juive',
      Druze: 'druze',
      Alawites: 'alaouite',
      Kurds: 'Kurde',
      Arabs: 'Arabe',
    },
    combatants: {
      soldiers:
        'soldat, soldate, militaire, conscrit, fantassin, parachutiste, para, artilleur, réserviste, tankiste, légionnaire, homme de troupe, GI, ' +
        'élément de l’armée, élément des forces armées, homme du rang, recrue, sapeur, éclaireur, grenadier, chasseur alpin, tirailleur, ' +
        'membre des forces armées, militaire du rang, homme en uniforme, soldat de réserve, soldat gouvernemental, soldat loyaliste',
      officers: 'officier, sous-officier, officier supérieur, haut gradé, gradé, officier de l’armée, officier de réserve',
      fighters:
        'combattant, combattante, homme de guerre, moudjahid, moudjahidine, maquisard, milicien armé, peshmerga, feddayin, fedayin, résistant, ' +
        'volontaire armé, combattant de la résistance',
      gunmen:
        'homme armé, individu armé, assaillant armé, tireur, sniper, tireur embusqué, tireur isolé, inconnu armé, personne armée, ' +
        'homme armé non identifié, homme armé inconnu, individu armé non identifié, franc-tireur, tireur d’élite, homme cagoulé, homme masqué, ' +
        'homme armé à moto, élément armé, jeune armé, porteur d’arme',
      militants: 'militant, activiste armé, militant armé, membre actif, sympathisant, élément, partisan, membre armé',
      rebels: 'rebelle, insurgé, guérillero, guérilléro, mutin, révolutionnaire, dissident armé, sécessionniste, rebelle armé, putschiste',
      separatists: 'séparatiste, indépendantiste, ambazonien, amba boy',
      jihadists: 'djihadiste, jihadiste, islamiste, salafiste, takfiriste, takfiri, islamiste armé, combattant djihadiste, taliban, moudjahidin',
      terrorists: 'terroriste, présumé terroriste, élément terroriste, terroriste présumé, khawarij, kharijite',
      'suicide bombers': 'kamikaze, porteur de bombe, inghimasi',
      attackers:
        'assaillant, assaillante, agresseur, attaquant, auteur de l’attaque, auteur de l’attentat, ravisseur, auteur présumé, malfaiteur armé',
      kidnappers: 'kidnappeur, preneur d’otages',
      killers: 'tueur, assassin, tueur à gages, égorgeur, bourreau, tueur à gage, pistolero',
      suspects: 'suspect, suspecte, principal suspect',
      'police officers':
        'policier, policière, agent de police, gardien de la paix, officier de police, membre de la police, élément de la police, ' +
        'fonctionnaire de police, CRS, agent des forces de l’ordre, membre des forces de l’ordre, commissaire de police, policier municipal',
      gendarmes: 'gendarme',
      'security personnel':
        'agent de sécurité, garde, vigile, garde du corps, personnel de sécurité, membre des forces de sécurité, élément des forces de sécurité, ' +
        'gardien, garde forestier, ranger, éco-garde, écogarde, sentinelle, agent',
      'border guards': 'garde-frontière, garde-frontières, garde frontalier, douanier, agent des douanes',
      'prison guards': 'gardien de prison, surveillant de prison, surveillant pénitentiaire, geôlier',
      settlers: 'colon, colon armé, colon extrémiste',
      militiamen: 'milicien, supplétif, paramilitaire, milicien pro-gouvernemental, harki',
      vigilantes:
        'membre de l’autodéfense, auxiliaire, volontaire pour la défense de la patrie, VDP, vigilante, chasseur dozo, dozo, chasseur donso, ' +
        'membre d’un groupe d’autodéfense, koglweogo, justicier',
      pirates: 'pirate, pirate somalien, pirate de la mer',
      'gang members':
        'membre de gang, gangster, membre d’un gang, membre de gangs, membre du gang, voyou, homme de main, délinquant, narco, narcotrafiquant, ' +
        'trafiquant de drogue, mafieux, membre du cartel, sicario',
      bandits:
        'bandit, bandit armé, brigand, coupeur de route, malfaiteur, criminel, voleur, hors-la-loi, braqueur, pillard, voleur de bétail, malfrat, ' +
        'zaraguina, pilleur, cambrioleur, détrousseur',
      smugglers: 'trafiquant, contrebandier, passeur, trafiquant d’armes',
      mercenaries: 'mercenaire, instructeur, mercenaire étranger, paramilitaire privé, contractuel armé',
      peacekeepers: 'Casque bleu, casques bleus, soldat de la paix, soldat de maintien de la paix, soldat onusien',
      pilots: 'pilote, aviateur, pilote de chasse, navigateur',
      marines: 'fusilier marin',
      agents: 'agent secret, espion, agent infiltré, agent du renseignement, informateur, agent double, mouchard',
      enemies: 'ennemi, adversaire',
      extremists: 'extrémiste, radical, fanatique, ultra-nationaliste, suprémaciste, néonazi',
      'child soldiers': 'enfant soldat',
      'military personnel': 'personnel militaire, conseiller militaire, instructeur militaire, personnel armé',
      'foreign fighters': 'combattant étranger',
      arsonists: 'incendiaire, pyromane',
      deserters: 'déserteur, transfuge, repenti',
    },
    bodies: {
      army: 'armée, armée nationale, armée régulière, armée de terre, armée gouvernementale, armée loyaliste',
      'armed forces': 'forces armées, forces armées nationales',
      military: 'institution militaire, corps expéditionnaire',
      forces: 'force, forces, force spéciale, force d’élite, unité d’élite',
      'special forces':
        'forces spéciales, unité spéciale, unités spéciales, commando, commandos, troupes d’élite, forces d’élite, forces d’intervention',
      'security forces':
        'forces de sécurité, forces de l’ordre, force de l’ordre, forces de défense et de sécurité, FDS, force de sécurité, service de sécurité, ' +
        'services de sécurité, forces de maintien de l’ordre, forces de sûreté, appareil sécuritaire, organe de sécurité, services de sûreté, ' +
        'sûreté nationale, forces de défense',
      'government forces':
        'forces gouvernementales, forces loyalistes, forces du régime, forces progouvernementales, forces pro-gouvernementales, ' +
        'troupes gouvernementales, forces régulières',
      'ground forces': 'forces terrestres, forces au sol',
      'occupation forces': 'forces d’occupation, force d’occupation, armée d’occupation',
      troops: 'contingent, troupes étrangères',
      police:
        'police, police nationale, police municipale, police locale, police judiciaire, police antiémeute, police anti-émeute, ' +
        'police anti-émeutes, brigade antiterroriste, unité antiterroriste, police fédérale, police militaire, police des frontières, ' +
        'maréchaussée, =GIGN',
      gendarmerie: 'gendarmerie, gendarmerie nationale, garde républicaine',
      navy: 'marine, marine nationale, forces navales, marine militaire, force navale, flotte, flottille, marine de guerre',
      'air force':
        'armée de l’air, forces aériennes, aviation, aviation militaire, force aérienne, aviation de combat, aviation de guerre, ' +
        'forces aérospatiales, aéronavale, aviation légère',
      'air defenses':
        'défense aérienne, défense antiaérienne, DCA, défenses aériennes, défense anti-aérienne, défenses antiaériennes, défenses anti-aériennes, ' +
        'forces de défense aérienne',
      'rocket force':
        'force balistique, unité balistique, force de missiles, unité des drones, forces de missiles, unité des missiles, unité de drones',
      'coast guard': 'garde-côte, garde-côtes, garde côtière, gardes-côtes',
      'border guards': 'gardes-frontières, police frontalière, police de l’air et des frontières, douane, douanes, corps des gardes-frontières',
      'presidential guard': 'garde présidentielle',
      'national guard': 'garde nationale',
      'civil defense':
        'défense civile, protection civile, sécurité civile, service de secours, services de secours, secours, service d’urgence, ' +
        'services d’urgence, sapeurs-pompiers',
      militia:
        'milice, milice armée, milice d’autodéfense, groupe d’autodéfense, milice locale, comité d’autodéfense, groupe d’auto-défense, ' +
        'comité de défense, comité de vigilance, comité populaire, milice communautaire',
      paramilitaries: 'forces paramilitaires, groupe paramilitaire, force paramilitaire, formation paramilitaire, paramilitaires',
      auxiliaries: 'force supplétive, forces supplétives',
      government:
        'gouvernement, gouvernement de transition, gouvernement d’union nationale, exécutif, gouvernement central, gouvernement fédéral, ' +
        'gouvernement régional, pouvoir en place, gouvernement intérimaire, gouvernement provisoire, gouvernement local, État central, ' +
        'pouvoir central',
      authorities:
        'autorités, autorité, autorité locale, autorités locales, pouvoirs publics, autorité de transition, autorités de transition, ' +
        'autorités militaires, autorités sanitaires, autorités judiciaires, responsables locaux, autorités administratives, autorités de fait',
      administration:
        'administration, administration américaine, administration locale, administration autonome, municipalité, mairie, préfecture, ' +
        'gouvernorat, sous-préfecture, conseil municipal, conseil régional, conseil local, conseil provincial',
      'Defense Ministry':
        'ministère de la Défense, ministère de la Défense nationale, ministère des Armées, ministère de la Guerre, ' +
        'ministère de la Défense et des Anciens combattants, département de la Défense',
      'Health Ministry': 'ministère de la Santé, ministère de la Santé publique',
      'Foreign Ministry':
        'ministère des Affaires étrangères, diplomatie, chancellerie, ministère des Relations extérieures, département d’État, ' +
        'ministère de l’Europe et des Affaires étrangères',
      'Interior Ministry':
        'ministère de l’Intérieur, ministère de la Sécurité, ministère de la Sécurité publique, ministère de l’Administration territoriale',
      'Justice Ministry': 'ministère de la Justice',
      'Information Ministry': 'ministère de l’Information, ministère de la Communication',
      'Energy Ministry': 'ministère de l’Énergie, ministère du Pétrole',
      'Transport Ministry': 'ministère des Transports',
      ministry: 'ministère',
      presidency: 'présidence, présidence de la République, bureau du président, cabinet de la présidence',
      'prime minister’s office': 'primature, bureau du Premier ministre',
      parliament:
        'parlement, assemblée nationale, assemblée, chambre des députés, sénat, congrès, chambre des représentants, knesset, ' +
        'conseil de la choura, conseil législatif',
      court:
        'tribunal, cour, cour suprême, cour d’assises, tribunal militaire, cour martiale, haute cour, justice, cour de justice, ' +
        'cour constitutionnelle, juridiction',
      'prosecutor’s office': 'parquet, parquet antiterroriste, ministère public, parquet général, bureau du procureur, parquet fédéral',
      coalition:
        'coalition, coalition internationale, coalition arabe, coalition anti-djihadiste, coalition antijihadiste, ' +
        'coalition internationale antijihadiste, alliance, alliance militaire',
      junta: 'junte, junte militaire, régime militaire, conseil militaire, conseil de transition, conseil souverain, conseil militaire de transition',
      regime: 'régime, dictature, régime en place',
      movement: 'mouvement, mouvement armé, mouvement de résistance, mouvement rebelle, mouvement populaire, mouvement islamiste',
      group:
        'groupe, groupuscule, organisation, organisation armée, organisation terroriste, groupe terroriste, groupe armé, collectif, nébuleuse, ' +
        'bande armée, groupement, groupe rebelle, groupe djihadiste, groupe jihadiste, groupe islamiste, groupe militant, groupe extrémiste, ' +
        'secte, groupe d’individus, groupe d’hommes armés, entité, mouvance, formation armée',
      faction:
        'faction, faction armée, factions, faction rebelle, faction de la résistance, aile militaire, branche armée, bras armé, aile armée, ' +
        'branche militaire, branche',
      party: 'parti, parti politique, parti d’opposition, parti au pouvoir, formation politique, coalition de l’opposition, opposition',
      brigade: 'brigade, brigades, brigade mécanisée, brigade blindée, brigade d’assaut, brigade d’infanterie',
      battalion: 'bataillon, bataillon d’infanterie',
      regiment: 'régiment',
      division: 'division, division blindée, division d’infanterie',
      unit:
        'unité, unité militaire, escadron, escouade, peloton, compagnie militaire, détachement, cellule, cellule terroriste, cellule dormante, ' +
        'corps d’armée, escadrille, phalange, phalanges, colonne, unité de combat, unités, patrouille, réseau terroriste, katiba, ' +
        'colonne militaire, garnison militaire, unité combattante, patrouille mixte, légion, équipe',
      gang:
        'gang, gang armé, bande criminelle, bandes criminelles, gang de rue, coalition de gangs, organisation criminelle, groupe criminel, ' +
        'bande organisée, réseau criminel, syndicat du crime, mafia',
      cartel: 'cartel, cartel de la drogue',
      rebellion: 'rébellion, insurrection armée, guérilla, maquis, rébellion armée',
      resistance: 'résistance, résistance islamique, résistance palestinienne, résistance armée, axe de la résistance',
      'general staff':
        'état-major, état-major général, état-major des armées, état-major de l’armée, haut commandement, commandement militaire, commandement, ' +
        'commandement central, état-major général des armées, commandement général, direction des opérations, centre de commandement conjoint, ' +
        'salle d’opérations, commandement conjoint, commandement régional, commandement opérationnel',
      'intelligence service':
        'service de renseignement, services de renseignement, renseignement, services secrets, service secret, renseignements, ' +
        'renseignement militaire, renseignements militaires, services spéciaux, agence de renseignement, service de renseignements, ' +
        'services de renseignements, sécurité d’État, moukhabarat, renseignement intérieur, contre-espionnage',
      embassy: 'mission diplomatique, représentation diplomatique',
      NGO:
        'ONG, organisation non gouvernementale, organisation humanitaire, association, organisation de défense des droits de l’homme, ' +
        'organisation de défense des droits humains, organisation caritative, société civile, organisation des droits de l’homme, ' +
        'organisation de la société civile, agence humanitaire, groupe de défense des droits, association locale, association humanitaire, ' +
        'ONG locale, organisation internationale',
      'UN mission':
        'mission de l’ONU, mission onusienne, mission des Nations unies, mission de maintien de la paix, force de l’ONU, force des Nations unies, ' +
        'force de maintien de la paix, opération de maintien de la paix, force onusienne, force de paix, mission de paix',
      'Security Council': 'Conseil de sécurité, Conseil de sécurité de l’ONU, Conseil de sécurité des Nations unies',
      'Red Crescent': 'Croissant-Rouge',
      'Red Cross': 'Croix-Rouge, CICR',
      commission:
        'commission, commission d’enquête, comité, conseil, commission électorale, haut conseil, commission des droits de l’homme, mission, ' +
        'mission d’observation, sous-comité, conseil de sécurité nationale, cabinet de guerre, cabinet de sécurité, cellule de crise',
      union: 'syndicat, union, fédération, confédération, centrale syndicale, ordre des médecins, syndicat des journalistes',
      company:
        'société, compagnie, entreprise, compagnie pétrolière, compagnie maritime, société de sécurité maritime, société minière, opérateur, ' +
        'multinationale, armateur, compagnie aérienne, compagnie nationale, société privée, firme, compagnie minière, société de sécurité, ' +
        'société de sécurité privée, opérateur minier',
      'private military company': 'société militaire privée, groupe paramilitaire privé, SMP',
      country: 'pays, État, royaume, émirat, république, puissance, nation voisine, pays voisin, pays membre, pays allié, puissance étrangère',
      side: 'belligérant, parties au conflit, belligérants, parties belligérantes, partie adverse, camp rival, allié, camp adverse, deux camps',
      university: 'institut, centre de recherche, groupe de réflexion, think tank, observatoire',
      Church: 'Église catholique, diocèse, archidiocèse, conférence épiscopale, patriarcat',
    },
    facilities: {
      base:
        'base, base avancée, base arrière, base opérationnelle, base principale, base logistique, base d’appui, base opérationnelle avancée, ' +
        'base d’entraînement, base-vie',
      'military base': 'base militaire, base de l’armée, base des forces armées',
      'air base': 'base aérienne, base aérienne militaire, aérodrome militaire, base de l’armée de l’air',
      'naval base': 'base navale, base sous-marine, arsenal maritime',
      'drone base': 'base de drones, base aérienne de drones',
      barracks: 'caserne, garnison, cantonnement, quartier militaire, caserne militaire, caserne de police, bivouac',
      'military camp':
        'camp militaire, camp de l’armée, camp d’entraînement, campement militaire, camp de base, camp fortifié, poste de commandement avancé',
      'training camp':
        'centre d’entraînement, centre de formation militaire, académie militaire, école militaire, centre d’instruction, école de guerre, ' +
        'champ de tir, polygone de tir',
      position:
        'position, position militaire, position fortifiée, position avancée, position défensive, emplacement, retranchement, point d’appui, ' +
        'position de tir, point fort, poste de tir, ligne de défense',
      fortifications: 'tranchée, fortification, fortin, bunker, casemate, blockhaus, forteresse, citadelle, place fortifiée',
      hideout: 'abri anti-aérien, abri souterrain, cache, cachette, repaire, planque, grotte',
      tunnel: 'tunnel, réseau de tunnels, galerie, infrastructure souterraine',
      post:
        'poste, avant-poste, poste militaire, poste avancé, poste de garde, guérite, poste d’observation, poste de sécurité, poste de l’armée, ' +
        'tour de guet, poste de surveillance, mirador, poste de secours',
      'border post': 'poste-frontière, poste frontalier, poste de douane',
      'border crossing': 'point de passage, passage frontalier, terminal frontalier, point de passage frontalier, poste de passage, point d’entrée',
      checkpoint:
        'point de contrôle, poste de contrôle, check-point, checkpoint, barrage, barrage militaire, barrage de police, barrage de contrôle, ' +
        'barrage de l’armée, herse, poste de péage',
      headquarters:
        'quartier général, QG, siège, siège central, poste de commandement, centre de commandement, siège social, ' +
        'centre de commandement et de contrôle, centre opérationnel, centre d’opérations, salle de contrôle',
      'police station':
        'commissariat, poste de police, commissariat de police, poste de gendarmerie, brigade de gendarmerie, brigade territoriale, ' +
        'hôtel de police, gendarmerie locale, sous-commissariat',
      airport: 'aéroport, aérodrome, aéroport international, piste d’atterrissage, tarmac, piste, aéroport militaire, terminal, aérogare, héliport',
      port: 'port, port maritime, port de pêche, quai, terminal portuaire, zone portuaire, chantier naval, jetée, débarcadère, port pétrolier, docks',
      embassy: 'ambassade, enceinte diplomatique, chancellerie diplomatique',
      consulate: 'consulat, consulat général, section consulaire',
      hospital:
        'hôpital, centre hospitalier, hôpital de campagne, complexe hospitalier, hôpital pour enfants, maternité, hôpital général, ' +
        'hôpital militaire, CHU, hôpital central, complexe médical, hôpital universitaire, hôpital régional',
      clinic:
        'clinique, centre de santé, dispensaire, centre médical, poste de santé, structure sanitaire, établissement de santé, ' +
        'infrastructure sanitaire, pharmacie, centre de soins, case de santé, poste médical, structure de santé, formation sanitaire',
      school:
        'école, école primaire, lycée, collège, établissement scolaire, internat, école coranique, madrasa, médersa, jardin d’enfants, crèche, ' +
        'école maternelle, pensionnat, établissement d’enseignement, salle de classe',
      university: 'université, faculté, campus, campus universitaire, cité universitaire',
      market: 'marché, marché hebdomadaire, souk, bazar, supermarché, marché aux bestiaux, centre commercial, foire, galerie marchande',
      shop: 'magasin, boutique, échoppe, étal, kiosque, boulangerie, salon de coiffure, atelier',
      mosque: 'mosquée, salle de prière, sanctuaire chiite, mausolée, husseinya',
      church: 'église, cathédrale, paroisse, chapelle, basilique, monastère, couvent, séminaire, lieu de culte, presbytère',
      synagogue: 'synagogue',
      temple: 'temple, pagode, gurdwara',
      cemetery: 'cimetière',
      camp: 'camp, campement, bivouac nomade',
      'refugee camp': 'camp de réfugiés, camp de réfugiés palestiniens',
      'displaced persons camp':
        'camp de déplacés, site de déplacés, camp de déplacés internes, camp de fortune, site d’accueil, site de regroupement, ' +
        'abri pour déplacés, abri de déplacés, centre d’accueil de déplacés, camp de personnes déplacées, centre d’hébergement',
      shelter: 'centre d’accueil, abri de fortune, tente',
      house:
        'maison, habitation, domicile, résidence, demeure, villa, logement, case, hutte, foyer familial, appartement, maison d’habitation, ferme, ' +
        'maison familiale, studio',
      building:
        'immeuble, bâtiment, immeuble résidentiel, édifice, immeuble d’habitation, tour d’habitation, bâtiment résidentiel, bâtiment public, ' +
        'gratte-ciel, tour, complexe résidentiel, immeuble de bureaux, bureau, bâtiment administratif, édifice public, hangar, bureaux, locaux',
      hotel: 'hôtel, auberge, complexe hôtelier, station balnéaire, complexe touristique',
      restaurant:
        'restaurant, café, bar, cafétéria, boîte de nuit, discothèque, maquis-bar, débit de boisson, buvette, salle de concert, salle des fêtes, ' +
        'cinéma, théâtre, musée, bibliothèque, stade, gymnase',
      bank: 'banque, agence bancaire, bureau de change',
      'power plant':
        'centrale électrique, centrale thermique, centrale, centrale hydroélectrique, station électrique, sous-station électrique, sous-station, ' +
        'poste électrique, transformateur, transformateur électrique, centrale à gaz, groupe électrogène',
      'nuclear power plant':
        'centrale nucléaire, site nucléaire, installation nucléaire, usine d’enrichissement, réacteur, réacteur nucléaire, complexe nucléaire',
      'power line':
        'ligne électrique, ligne à haute tension, ligne haute tension, pylône, pylône électrique, réseau électrique, poteau électrique, ' +
        'câble sous-marin',
      'energy infrastructure': 'infrastructure énergétique, installation énergétique, infrastructure électrique',
      'oil field':
        'champ pétrolier, champ pétrolifère, gisement pétrolier, puits de pétrole, site pétrolier, installation pétrolière, ' +
        'plateforme pétrolière, infrastructure pétrolière, puits pétrolier, terminal pétrolier',
      'gas field':
        'champ gazier, champ de gaz, gisement gazier, installation gazière, usine de gaz, gisement de gaz, site gazier, usine gazière, ' +
        'complexe gazier',
      refinery: 'raffinerie, raffinerie de pétrole, complexe pétrochimique, usine pétrochimique, usine chimique, raffinerie clandestine',
      pipeline: 'oléoduc, gazoduc, pipeline, pipe-line, conduite, conduite d’eau, canalisation, conduite de gaz',
      depot:
        'dépôt, entrepôt, dépôt de munitions, dépôt d’armes, dépôt de carburant, réservoir, cache d’armes, dépôt pétrolier, poudrière, arsenal, ' +
        'entrepôt d’armes, dépôt de missiles, entrepôt de munitions, dépôt logistique, silo, grenier, citerne, réservoir de carburant, ' +
        'stock de munitions, entrepôt de drones, château d’eau',
      'gas station': 'station-service, station d’essence',
      factory:
        'usine, fabrique, complexe industriel, usine d’armement, atelier de fabrication, manufacture, cimenterie, site industriel, scierie, ' +
        'site de production, chaîne de production, abattoir, usine de drones, atelier clandestin',
      bridge: 'pont, viaduc, pont ferroviaire',
      dam: 'barrage hydroélectrique, digue, écluse',
      prison:
        'prison, centre de détention, maison d’arrêt, pénitencier, centre pénitentiaire, établissement pénitentiaire, geôle, prison civile, ' +
        'prison centrale, cellule de prison, bagne, lieu de détention',
      courthouse: 'palais de justice',
      'town hall': 'hôtel de ville, palais du gouvernement, bâtiment gouvernemental, palais gouvernemental',
      palace: 'palais présidentiel, palais, palais national, palais royal, résidence présidentielle',
      'gold mine':
        'mine d’or, site d’orpaillage, site minier, carrière, mine de charbon, mine de diamants, site aurifère, mine de coltan, ' +
        'exploitation minière, puits de mine',
      railway:
        'voie ferrée, chemin de fer, gare, gare routière, station de métro, gare ferroviaire, ligne de chemin de fer, infrastructure ferroviaire',
      'radar station':
        'radar, station radar, système radar, installation radar, station d’écoute, station de surveillance, radar de surveillance, poste radar, ' +
        'station de radar',
      'air defense system':
        'système de défense aérienne, batterie antiaérienne, batterie de défense aérienne, système de défense, batterie antimissile, ' +
        'système de défense antiaérienne, système antiaérien, dôme de fer, batterie anti-aérienne, système antimissile, batterie de missiles, ' +
        'système de défense antimissile, défense antimissile',
      'missile launcher':
        'lanceur, rampe de lancement, lance-missiles, plateforme de lancement, site de lancement, lance-roquettes, site de lancement de missiles, ' +
        'lanceur de missiles, lance-roquettes multiple, pas de tir, batterie de roquettes, aire de lancement',
      'communications tower':
        'antenne, antenne relais, pylône de télécommunication, station de base, centre de communication, antenne téléphonique, ' +
        'relais de télécommunication, centre de télécommunications, tour de transmission, émetteur',
      'surveillance equipment':
        'équipement de surveillance, caméra, équipement d’espionnage, équipement technique, équipement de renseignement, caméra de surveillance, ' +
        'dispositif d’espionnage, appareil de surveillance, ballon de surveillance',
      'artillery position': 'batterie, batterie d’artillerie, position d’artillerie, pièce d’artillerie',
      infrastructure:
        'infrastructure, installation, infrastructure militaire, infrastructure civile, installation militaire, matériel militaire, ' +
        'équipement militaire, installation portuaire, infrastructure critique, infrastructure portuaire, installation civile, ' +
        'complexe militaire, équipement, complexe, matériel roulant, structure',
      site:
        'site, site militaire, zone de rassemblement, point de rassemblement, rassemblement de soldats, concentration de soldats, ' +
        'locaux de l’ONU, enceinte, base terroriste',
      target:
        'cible, objectif, cible militaire, objectif militaire, cible ennemie, cible stratégique, objectif stratégique, cible vitale, ' +
        'objectif vital, cible sensible, cible civile, site stratégique, point sensible',
      interests: 'intérêt, intérêts',
      place:
        'place, esplanade, rond-point, carrefour, marché central, parc, jardin, plage, parking, cour d’école, terrain de football, ' +
        'terrain de sport, terrain vague, square, croisement, lieu public, espace public, intersection',
      farmland:
        'verger, plantation, exploitation agricole, terre agricole, oliveraie, palmeraie, serre, moulin, puits, forage, point d’eau, pâturage, ' +
        'potager, champ cultivé, terrain agricole, champ',
      'aid distribution site':
        'centre de distribution, point de distribution, centre de distribution d’aide, centre de vote, bureau de vote, site de distribution, ' +
        'point de distribution d’aide',
      'media office': 'siège de la télévision, siège de la radio, maison de la radio, station de radio locale, studio de télévision',
    },
    vehicles: {
      convoy:
        'convoi, convoi militaire, convoi logistique, cortège de véhicules, convoi humanitaire, colonne de véhicules, caravane, ' +
        'convoi de ravitaillement, convoi d’aide, cortège officiel, convoi de l’armée, convoi de véhicules, convoi d’approvisionnement, ' +
        'convoi de carburant, convoi de camions, convoi policier',
      patrol: 'patrouille militaire, patrouille de l’armée, patrouille de police, patrouille pédestre, patrouille motorisée',
      vehicle:
        'véhicule, fourgon, véhicule militaire, véhicule civil, pick-up, véhicule tout-terrain, 4x4, camionnette, fourgonnette, ' +
        'véhicule de patrouille, véhicule logistique, jeep, Hummer, Humvee, véhicule de transport, véhicule de transport de troupes, 4×4, ' +
        'véhicule léger, véhicule de l’armée, véhicule de service, véhicule utilitaire, engin militaire, bulldozer, pelleteuse, engin',
      car: 'voiture, automobile, taxi, berline, taxi collectif, taxi-brousse, véhicule particulier',
      motorcycle: 'moto, motocyclette, mototaxi, moto-taxi, deux-roues, tricycle, vélo, scooter, bicyclette, tuk-tuk',
      truck:
        'camion, poids lourd, camion-citerne, camion d’aide, semi-remorque, camion de marchandises, camion d’aide humanitaire, camion militaire, ' +
        'benne, tracteur',
      bus: 'bus, autobus, minibus, autocar, minicar, matatu, car de transport, bus scolaire, car de voyageurs',
      train: 'train, tramway, train de marchandises, locomotive, wagon',
      ambulance: 'ambulance, véhicule de secours',
      tank: 'char, tank, char de combat, char d’assaut, char Merkava',
      'armored vehicle':
        'blindé, véhicule blindé, transport de troupes, VAB, véhicule de combat, véhicule de combat d’infanterie, transport de troupes blindé, ' +
        'blindé léger, véhicule blindé de transport de troupes, engin blindé, autochenille, blindé de transport de troupes, BMP, BTR',
      ship:
        'navire, bateau, bâtiment naval, navire marchand, navire commercial, cargo, porte-conteneurs, vraquier, navire cargo, vaisseau, ferry, ' +
        'transbordeur, paquebot, navire civil, remorqueur, voilier, cargo vraquier, chimiquier, navire de commerce, navire de charge, ' +
        'navire de transport, navire hospitalier, navire humanitaire',
      warship:
        'navire de guerre, frégate, destroyer, porte-avions, corvette, croiseur, navire militaire, bâtiment de guerre, patrouilleur, vedette, ' +
        'vedette rapide, sous-marin, contre-torpilleur, navire de débarquement, bâtiment militaire, vedette militaire, navire de la marine, ' +
        'vedette de la marine, dragueur de mines, canonnière',
      tanker: 'pétrolier, méthanier, tanker, navire-citerne, superpétrolier, navire pétrolier, supertanker',
      boat:
        'embarcation, pirogue, canot, barque, barge, pinasse, canot pneumatique, chaloupe, bateau de pêche, canoë, zodiac, hors-bord, ' +
        'bateau rapide, chalutier, bateau de migrants, navire de pêche, baleinière, bateau à moteur, radeau, yacht',
      plane:
        'avion, appareil, avion de ligne, aéronef, avion de transport, avion civil, avion militaire, avion cargo, avion de tourisme, ' +
        'avion de transport militaire, vol commercial, planeur, avion ravitailleur, avion-radar, avion de reconnaissance, avion de surveillance',
      helicopter: 'hélicoptère, hélico, hélicoptère militaire, hélicoptère de transport, hélicoptère de l’ONU, hélicoptère civil',
      satellite: 'satellite, satellite espion',
    },
    settlements: {
      village: 'village, hameau, bourgade, bourg, village frontalier, localité rurale, douar',
      town:
        'localité, agglomération, ville moyenne, petite ville, chef-lieu, ville frontalière, ville natale, kibboutz, kibboutzim, ' +
        'localité frontalière, moshav',
      city:
        'ville, capitale, métropole, grande ville, ville portuaire, capitale régionale, ville côtière, ville occupée, capitale provinciale, ' +
        'ville sainte, capitale économique, mégapole',
      settlement: 'colonie, implantation, colonie israélienne, avant-poste de colonie, colonie sauvage, colonie de peuplement',
      neighborhood:
        'quartier, faubourg, banlieue, arrondissement, quartier résidentiel, quartier populaire, secteur résidentiel, bidonville, cité ouvrière, ' +
        'favela, banlieue sud, quartier périphérique, zone résidentielle, quartier chrétien, quartier chiite',
      district:
        'district, commune, canton, département, circonscription, localité administrative, sous-district, comté, raïon, municipalité rurale, ' +
        'wilaya, collectivité, chefferie, groupement de villages, secteur administratif, préfecture de région, woreda, zone de santé, cercle',
      province: 'province, gouvernorat provincial, territoire provincial, oblast, mouhafazat, wilaya provinciale',
      region: 'région, région frontalière, enclave, région autonome, région séparatiste, territoire autonome',
      state: 'État fédéré, État régional, État fédéral',
      territory: 'territoire, territoire palestinien, territoire occupé, territoires occupés, territoires palestiniens, territoire national',
    },
    areas: {
      area:
        'zone, secteur, zone rurale, zone tampon, zone démilitarisée, corridor, zone urbaine, zone industrielle, zone de conflit, zone de combat, ' +
        'zone d’opérations, no man’s land, zone habitée, zone inhabitée, zone ouverte, zone frontalière, zone côtière, zone désertique, ' +
        'zone de sécurité, zone humanitaire, terrain découvert, région des trois frontières, zone des trois frontières, théâtre d’opérations, ' +
        'champ de bataille, bande, axe, périmètre',
      border:
        'frontière, ligne de démarcation, ligne bleue, ligne verte, ligne de contrôle, frontière terrestre, ligne de cessez-le-feu, clôture, ' +
        'clôture frontalière, mur de séparation, barrière de séparation, frontière commune',
      'front line': 'front, ligne de front, première ligne, ligne de contact, ligne de séparation, front nord, front sud, front est, front de combat',
      river: 'fleuve, rivière, oued, affluent, cours d’eau, canal, delta, embouchure, berge, rive, lac, marais, marigot, lagune, réservoir d’eau',
      sea:
        'mer, océan, haute mer, eaux, eaux territoriales, eaux internationales, golfe, baie, détroit, voie maritime, archipel, mer territoriale, ' +
        'route maritime, voie navigable, littoral maritime, large des côtes',
      coast: 'côte, littoral, rivage, bord de mer, front de mer, bande côtière, presqu’île, péninsule, estuaire',
      island: 'île, îlot, atoll',
      mountain:
        'montagne, colline, hauteurs, plateau, crête, gorge, chaîne de montagnes, zone montagneuse, ravin, falaise, djebel, massif montagneux, ' +
        'contrefort, mont',
      valley: 'vallée, plaine, bassin, cuvette, ravine, dépression',
      desert: 'désert, brousse, steppe, dune, savane, oasis, semi-désert',
      forest:
        'forêt, bois, parc national, réserve, jungle, maquis forestier, réserve naturelle, réserve forestière, mangrove, forêt classée, ' +
        'aire protégée',
      countryside:
        'campagne, rase campagne, environ de la ville, arrière-pays, périphérie ouest, zone périphérique, banlieue rurale, campagne environnante, ' +
        'alentours, environs, périphérie',
      outskirts: 'lisière, entrée de la ville, entrée du village, sortie de la ville, faubourgs',
      road:
        'route, rue, autoroute, avenue, boulevard, chemin, piste rurale, tronçon, axe routier, route nationale, voie rapide, chaussée, sentier, ' +
        'ruelle, route stratégique, itinéraire, route principale, route internationale, rocade, trottoir, voie',
      airspace: 'espace aérien, ciel',
    },
    roles: {
      official:
        'responsable, fonctionnaire, haut fonctionnaire, haut responsable, officiel, représentant, représentant de l’État, ' +
        'responsable administratif, haut représentant, cadre, haut cadre, agent de liaison',
      'security official': 'responsable sécuritaire, responsable de la sécurité, responsable des services de sécurité',
      'military official': 'responsable militaire, haut responsable militaire, autorité militaire',
      'US official': 'responsable américain, responsable US',
      'hospital official': 'responsable hospitalier, directeur de l’hôpital, directeur d’hôpital, responsable de l’hôpital',
      'health official': 'responsable sanitaire, responsable de la santé, responsable médical',
      'local official': 'responsable local, élu de la ville, autorité administrative',
      spokesperson:
        '=porte-parole, attaché de presse, chargé de communication, chargé de la communication, responsable de la communication, ' +
        'porte-parole adjoint',
      commander:
        'commandant, commandant en chef, commandant supérieur, commandant militaire, commandant de la base, chef militaire, haut commandant, ' +
        'commandant adjoint, commandant des opérations, chef des opérations, commandant de terrain, commandant local, commandant de brigade',
      general:
        'général, général de division, général de brigade, général de corps d’armée, général-major, major-général, général à la retraite, ' +
        'général de l’armée, général d’armée',
      colonel: 'colonel, lieutenant-colonel, colonel-major',
      officer:
        'capitaine, lieutenant, sergent, caporal, adjudant, maréchal, sous-lieutenant, maréchal des logis, brigadier, brigadier-général, major, ' +
        'aspirant, sergent-chef, adjudant-chef, caporal-chef, commissaire, inspecteur, commissaire divisionnaire',
      admiral: 'amiral, vice-amiral, contre-amiral, capitaine de vaisseau, capitaine de frégate',
      'chief of staff':
        'chef d’état-major, chef d’état-major général, chef d’état-major des armées, chef d’état-major de l’armée, chef de l’armée, ' +
        'chef d’état-major interarmées, chef d’état-major général des armées, général en chef',
      'police chief':
        'chef de la police, chef de police, préfet de police, directeur de la police, directeur général de la police, patron de la police',
      'intelligence chief':
        'chef du renseignement, chef des services de renseignement, chef du renseignement militaire, directeur du renseignement, ' +
        'patron du renseignement',
      minister:
        'ministre, vice-ministre, ministre délégué, secrétaire d’État, ministre d’État, ministre adjoint, ministre sortant, ministre conseiller',
      'Defense Minister':
        'ministre de la Défense, ministre des Armées, ministre de la Défense nationale, secrétaire à la Défense, ministre de la Guerre, ' +
        'secrétaire américain à la Défense',
      'Foreign Minister':
        'ministre des Affaires étrangères, chef de la diplomatie, ministre des Relations extérieures, secrétaire d’État américain, ' +
        'chef de la diplomatie américaine',
      'Interior Minister': 'ministre de l’Intérieur, ministre de la Sécurité, ministre de la Sécurité nationale, ministre de la Sécurité publique',
      'Health Minister': 'ministre de la Santé',
      'Justice Minister': 'ministre de la Justice, garde des Sceaux',
      'Information Minister': 'ministre de l’Information, ministre de la Communication',
      'Finance Minister': 'ministre des Finances',
      'Transport Minister': 'ministre des Transports',
      president:
        'président, président de la République, chef de l’État, présidente, président de transition, président sortant, président par intérim, ' +
        'chef d’État, locataire de la Maison-Blanche, ex-président',
      'vice president': 'vice-président, vice-présidente',
      'prime minister':
        'Premier ministre, chef du gouvernement, Première ministre, chancelier, vice-Premier ministre, chef de gouvernement, ' +
        'Premier ministre par intérim, Premier ministre sortant',
      king: 'roi, prince héritier, émir, sultan, prince, souverain, monarque',
      governor:
        'gouverneur, vice-gouverneur, gouverneur de la région, gouverneur de la province, gouverneur régional, wali, gouverneur militaire, ' +
        'gouverneur par intérim',
      prefect: 'préfet, sous-préfet, administrateur civil, administrateur du territoire, administrateur, commissaire de région',
      mayor:
        'maire, maire adjoint, bourgmestre, adjoint au maire, chef de la municipalité, chef de l’administration militaire, ' +
        'chef de l’administration régionale',
      deputy: 'député, parlementaire, députée, législateur, membre du parlement, membre du Congrès, élu du parlement, membre du bureau politique',
      senator: 'sénateur, sénatrice',
      'secretary general': 'secrétaire général, secrétaire général adjoint, secrétaire général de l’ONU, secrétaire générale, secrétaire exécutif',
      leader:
        'chef, dirigeant, leader, chef de file, dirigeante, chef de guerre, chef rebelle, haut dirigeant, guide suprême, chef suprême, ' +
        'chef adjoint, chef politique, émir du groupe, chef de la junte, cerveau, homme fort, chef djihadiste, chef jihadiste, caïd, ' +
        'tête pensante, chef de la rébellion, chef du mouvement, guide de la révolution, seigneur de guerre, baron de la drogue, chef de gang, ' +
        'numéro un, numéro deux, numéro trois, patron',
      director:
        'directeur, directeur général, directrice, directeur exécutif, directeur adjoint, directrice exécutive, directrice générale, PDG, ' +
        'directeur de la communication, directeur régional, directeur des opérations, directeur pays, responsable de programme',
      coordinator:
        'coordinateur, coordonnateur, coordinatrice, coordonnateur humanitaire, coordonnateur résident, chef de mission, chef de la mission, ' +
        'coordinateur humanitaire, coordinateur des secours',
      envoy:
        'émissaire, envoyé spécial, représentant spécial, médiateur, médiatrice, négociateur, représentante spéciale, envoyé, haut commissaire, ' +
        'rapporteur spécial, chef négociateur',
      diplomat: 'diplomate, attaché militaire, haut diplomate, chargé d’affaires, diplomate occidental, attaché de défense',
      ambassador: 'ambassadeur, ambassadrice, consul, consul général, représentant permanent',
      adviser: 'conseiller, conseillère, conseiller à la sécurité nationale, conseiller du président, conseiller présidentiel, consultant',
      prosecutor:
        'procureur, procureur général, procureure, procureur de la République, procureur militaire, procureur antiterroriste, ' +
        'commissaire du gouvernement',
      judge: 'juge d’instruction, président du tribunal',
      analyst:
        'analyste, expert, spécialiste, chercheur associé, politologue, observateur politique, historien, sociologue, experte, expert militaire, ' +
        'analyste militaire, expert en sécurité, spécialiste en sécurité, analyste politique',
      'media director': 'rédacteur en chef',
      'opposition leader': 'chef de l’opposition, leader de l’opposition',
      'former official': 'ancien responsable, ancien ministre, ancien officier, ancien président, ancien Premier ministre, ex-ministre',
      chairman:
        'chef de la délégation, président de la commission, président du parlement, président de l’Assemblée, président du Conseil, ' +
        'président de l’Assemblée nationale',
      pope: 'pape, souverain pontife',
      'head of office': 'chef de bureau',
    },
    sources: {
      sources:
        'source, source proche, source concordante, source bien informée, source informée, informateur local, source proche du dossier, ' +
        'source autorisée, source digne de foi, source fiable',
      'security sources': 'source sécuritaire, source de sécurité, source policière, source de la sécurité, source des services de sécurité',
      'military sources': 'source militaire, source de l’armée, source au sein de l’armée',
      'local sources': 'source locale, source sur place, source sur le terrain, source de terrain',
      'medical sources': 'source médicale, source sanitaire, source hospitalière, source de santé',
      'police sources': 'source de la police, source au sein de la police',
      'government sources': 'source gouvernementale, source officielle, source au gouvernement, source administrative',
      'diplomatic sources': 'source diplomatique, chancellerie occidentale',
      'humanitarian sources': 'source humanitaire',
      'tribal sources': 'source tribale',
      'judicial sources': 'source judiciaire, source proche de l’enquête, source au parquet',
      'intelligence sources': 'source de renseignement, source des renseignements, source du renseignement',
      'media sources': 'source médiatique, source de presse, source journalistique',
      'rebel sources': 'source rebelle',
      'port sources': 'source portuaire, source maritime',
      'anonymous sources': 'source anonyme, source ayant requis l’anonymat',
      witnesses: 'témoin, témoin oculaire, témoin sur place, témoin direct',
      survivors: 'survivant, rescapé, survivante, rescapée',
      observers: 'observateur, observatrice, vérificateur, moniteur, observateur international, surveillant du cessez-le-feu',
      'local residents':
        'habitant de la région, habitant de la zone, habitant du village, habitant de la ville, habitant joint par téléphone, ' +
        'habitant du quartier, habitant sur place, résident local, résident de la ville',
      relatives:
        'proche de la victime, parent, membre de sa famille, membre de la famille de la victime, cousin, oncle, voisin, voisine, neveu, ' +
        'proche d’une victime',
      media:
        'média, médias, média local, médias locaux, média d’État, médias d’État, médias officiels, médias étatiques, médias internationaux, ' +
        'médias occidentaux, médias arabes, médias sociaux, presse locale, réseaux sociaux, presse internationale, médias hébreux, ' +
        'presse étrangère, médias publics, médias nationaux, médias régionaux, médias étrangers, médias indépendants, presse d’État, ' +
        'organe de presse, organes de presse, média étatique, presse officielle, médias en ligne',
      reports: 'information, informations, rumeur, première information, premier élément d’information',
      investigators: 'enquêteur, inspecteur de l’ONU, limier, enquêtrice',
      'war monitors':
        'site spécialisé, organisme de surveillance, groupe de surveillance, service de surveillance, agence de sécurité maritime, ' +
        'société de surveillance',
    },
    media: {
      'news agency':
        'agence, agence de presse, agence d’information, agence de nouvelles, agence officielle, agence de presse officielle, ' +
        'agence nationale d’information, agence officielle d’information',
      newspaper: 'journal, quotidien, hebdomadaire, gazette, presse, presse écrite, tabloïd, mensuel, bihebdomadaire',
      television:
        'télévision, télé, télévision d’État, télévision publique, télévision nationale, télévision locale, télévision officielle, ' +
        'télévision privée, TV, télévision publique nationale, télévision étatique',
      channel:
        'chaîne, chaîne de télévision, chaîne satellitaire, chaîne d’information, chaîne publique, chaîne d’État, chaîne arabe, chaîne qatarie, ' +
        'chaîne saoudienne, chaîne libanaise, chaîne d’information en continu, chaîne privée, chaîne panarabe, chaîne nationale, ' +
        'chaîne israélienne, chaîne de télé, chaîne télévisée, chaîne hébraïque',
      radio:
        'radio, station de radio, radio locale, radio publique, radio nationale, radio d’État, radio de l’armée, radio communautaire, ' +
        'radiotélévision, radio-télévision',
      magazine: 'magazine, revue, mensuel d’information, périodique',
      website:
        'site d’information, site web, site internet, portail, site officiel, média en ligne, portail d’information, blog, site en ligne, ' +
        'journal en ligne, site de suivi, plateforme d’information, site d’informations, site d’actualité, site électronique, site d’actualités',
      correspondent:
        'correspondant, envoyé spécial du journal, correspondante, correspondant de l’AFP, journaliste de l’AFP, correspondant local, ' +
        'correspondant de l’agence, équipe de l’AFP, photographe de l’AFP, vidéaste de l’AFP',
      'media office':
        'bureau des médias, bureau de presse, bureau médiatique, cellule médias, branche médiatique, service de presse, organe médiatique, ' +
        'centre médiatique, organe de propagande, service de communication, cellule de communication, service des médias, ' +
        'direction de la communication, média de guerre, département médiatique, bureau de communication',
    },
    statements: {
      statement:
        'communiqué, déclaration, communiqué de presse, communiqué conjoint, communiqué officiel, déclaration conjointe, communiqué militaire, ' +
        'communiqué publié, déclaration télévisée, déclaration écrite, message de revendication, communiqué final, circulaire, ' +
        'point de situation, mise au point, prise de parole, propos, texte',
      message: 'message, e-mail, courriel, lettre, courrier, missive, billet, SMS, dépêche, télégramme, note d’information, texto',
      post: 'publication, post, tweet, tweet publié, message publié, post sur les réseaux sociaux',
      video:
        'vidéo, enregistrement, séquence, enregistrement vidéo, image, photo, enregistrement audio, images, séquence vidéo, images satellites, ' +
        'message audio, message vidéo, photographie, bande sonore, cliché, image satellite, imagerie satellite, vidéo amateur, ' +
        'images de vidéosurveillance, message sonore, documentaire',
      report:
        'rapport, bilan quotidien, compte rendu, étude, bulletin, rapport interne, article, reportage, point quotidien, rapport annuel, ' +
        'rapport préliminaire, livre blanc, rapport confidentiel, résumé, document',
      interview: 'interview, entretien, entretien téléphonique, entrevue, appel téléphonique, conversation téléphonique',
      'press conference':
        'conférence de presse, point de presse, briefing, point presse, conférence, déclaration à la presse, conférence de presse conjointe, ' +
        'breffage',
      speech:
        'discours, allocution, allocution télévisée, discours télévisé, sermon, prêche, adresse à la nation, intervention télévisée, ' +
        'message à la nation, plaidoyer, harangue',
      'claim of responsibility': 'revendication, communiqué de revendication',
      appeal: 'appel, cri d’alarme, sonnette d’alarme, pétition, supplique',
      resolution: 'résolution, décret, motion, projet de loi, projet de résolution, ordonnance, amendement, texte de loi',
      accusation: 'accusation, allégation, affirmation, annonce, version, démenti, assertion, aveu',
    },
    channels: {
      Telegram: 'Telegram, chaîne Telegram, compte Telegram, messagerie Telegram, canal Telegram',
      X: 'X, réseau X, réseau social X, compte X, plateforme X',
      Twitter: 'Twitter, compte Twitter, réseau social Twitter',
      Facebook: 'Facebook, page Facebook, compte Facebook',
      WhatsApp: 'WhatsApp, groupe WhatsApp',
      Instagram: 'Instagram, compte Instagram',
      TikTok: 'TikTok',
      YouTube: 'YouTube, chaîne YouTube',
      'Truth Social': 'Truth Social, réseau Truth Social, plateforme Truth Social',
      'social media':
        'réseau social, page officielle, compte officiel, messagerie, messagerie cryptée, VK, Weibo, canal officiel, messagerie instantanée, ' +
        'internet, groupe de messagerie, plateforme en ligne',
    },
    dead: {
      dead:
        'mort, tué, décédé, défunt, personne décédée, personne tuée, mort civil, personne morte, vie perdue, tué au combat, morte, tuée, noyé, ' +
        'vie humaine',
      martyrs: 'martyr, martyre, chahid',
      bodies:
        'corps, cadavre, dépouille, corps sans vie, corps calciné, dépouille mortelle, corps en décomposition, restes humains, ' +
        'corps criblé de balles, corps décapité, corps mutilé',
      deaths: 'perte humaine, perte en vies humaines, vies humaines, cas de décès, mort violente, perte civile, perte militaire',
    },
    injured: {
      injured:
        'blessé, personne blessée, blessé grave, blessé léger, grand blessé, blessée, mutilé, blessé par balle, blessé de guerre, amputé, ' +
        'blessé civil, commotionné, blessé en urgence absolue, cas critique',
    },
    casualties: {
      casualties:
        'victime, victime civile, sinistré, bilan humain, perte humaine et matérielle, victimes et dégâts, personne touchée, victime collatérale',
      toll:
        'bilan, bilan provisoire, lourd bilan, bilan définitif, dernier bilan, premier bilan, bilan officiel, nouveau bilan, décompte, ' +
        'bilan total, bilan humain provisoire, nombre de morts, nombre de victimes, nombre de tués, nombre de blessés, nombre de martyrs, ' +
        'nombre total de martyrs',
    },
    missing: {
      missing: 'disparu, disparue, personne disparue, personne portée disparue, porté disparu, personne manquante, personne ensevelie, naufragé',
    },
    captives: {
      hostages: 'otage, ex-otage, otage israélien, otage occidental',
      prisoners:
        'prisonnier, prisonnière, prisonnier palestinien, prisonnier politique, prisonnier de guerre, captif, captive, prisonnier de conscience',
      detainees: 'détenu, détenue, personne détenue, gardé à vue, incarcéré, interpellé, détenu palestinien, personne arrêtée, évadé',
      abductees: 'personne enlevée, personne kidnappée, kidnappé, personne prise en otage',
    },
    damage: {
      damage:
        'dégât, dégâts matériels, dommage, dégât matériel, dégâts, perte matérielle, dommage matériel, gros dégâts, dégâts importants, ' +
        'dégâts considérables, coupure de courant, coupure d’électricité, pertes matérielles, perte économique, préjudice, dégât collatéral, ' +
        'dommage collatéral, panne d’électricité, dégâts mineurs, cratère, fissure, débris, décombres, gravats',
      destruction: 'ruine, désolation',
      fire: 'départ de feu, flamme, fumée, début d’incendie, colonne de fumée, panache de fumée, fuite de carburant, marée noire',
      panic: 'panique, mouvement de panique, scène de panique',
    },
    deals: {
      ceasefire:
        '=cessez-le-feu, accord de cessez-le-feu, cessation des hostilités, arrêt des hostilités, cessez-le-feu humanitaire, ' +
        'cessez-le-feu permanent, fin des hostilités, cessez-le-feu immédiat',
      truce: 'trêve, accord de trêve, pause humanitaire, trêve humanitaire, armistice, pause tactique',
      agreement:
        'accord, pacte, mémorandum, compromis, protocole d’accord, feuille de route, déclaration de principes, accord-cadre, arrangement, ' +
        'protocole, accord politique',
      'peace deal': 'accord de paix, traité de paix, traité, accord de réconciliation, accord de normalisation',
      'prisoner exchange deal': 'accord d’échange de prisonniers, accord sur les otages, accord d’échange, accord de libération',
    },
    troops: {
      troops:
        'troupe, troupes, effectif, renfort, renforts, infanterie, chars et soldats, effectifs, contingent étranger, corps de troupes, ' +
        'fantassins, blindés et troupes',
      men: 'homme',
    },
    operations: {
      operation:
        'opération, opération militaire, opération de qualité, opération conjointe, opération antiterroriste, opération de sécurité, ' +
        'intervention militaire, action militaire, opération sécuritaire, opération qualitative, opération spéciale, opération policière, ' +
        'opération de police, opération terrestre, opération navale, opération d’envergure, opération anti-djihadiste, opération antijihadiste, ' +
        'mission de combat, opération héroïque, opération de riposte, opération aérienne, opération militaire spéciale',
      offensive:
        'offensive, contre-offensive, offensive terrestre, offensive militaire, offensive aérienne, offensive éclair, offensive surprise, ' +
        'offensive d’envergure, offensive de grande envergure, grande offensive, assaut généralisé, offensive générale',
      campaign: 'campagne militaire, campagne de terreur',
      retaliation:
        'riposte, représailles, réponse militaire, contre-attaque éclair, acte de représailles, opération de représailles, acte de vengeance, ' +
        'rétorsion',
    },
  },
  weapons: {
    drone:
      'drone, drone kamikaze, drone explosif, drone suicide, drone piégé, drone armé, drone de combat, drone d’attaque, drone chargé d’explosifs, ' +
      'munition rôdeuse, munition téléopérée, Shahed, Shahed-136, Geran, UAV, aéronef sans pilote, avion sans pilote, drone de reconnaissance, ' +
      'drone de surveillance, drone naval, drone marin, drone maritime, drone FPV, FPV, Bayraktar, Bayraktar TB2, TB2, drone MQ-9, MQ-9, ' +
      'MQ-9 Reaper, drone Reaper, drone Predator, Predator, véhicule aérien sans pilote, engin volant, drone militaire, quadricoptère, ' +
      'quadcopter, drone de type Shahed, drone artisanal, drone commercial, Samad-3, Qasef, drone bombardier, drone leurre, ' +
      'drone à longue portée, drone longue portée, drone ennemi, drone piégé d’explosifs, engin aérien sans pilote, Hermes 450, Hermes 900, ' +
      'drone espion, Wing Loong, Lancet, Orlan, Akinci, drone intercepteur, drone sous-marin, vedette sans pilote, embarcation sans pilote, ' +
      'bateau drone, bateau sans pilote, navire sans pilote, bateau télécommandé, drone de surface, appareil sans pilote',
    missile:
      'missile, missile balistique, missile de croisière, missile antichar, missile antinavire, missile sol-sol, missile sol-air, ' +
      'missile air-sol, missile guidé, missile hypersonique, missile antiaérien, missile balistique intercontinental, missile à longue portée, ' +
      'missile longue portée, missile à moyenne portée, missile à courte portée, missile téléguidé, missile balistique à courte portée, ' +
      'missile antichar guidé, missile de précision, missile tactique, missile Kalibr, Kalibr, Iskander, missile Iskander, ATACMS, Storm Shadow, ' +
      'Tomahawk, missile Tomahawk, Scud, missile Scud, Kornet, missile Kornet, Kinjal, Kinzhal, Oniks, missile Patriot, Hellfire, ' +
      'missile Hellfire, missile anti-navire, missile anti-char, missile intercontinental, Zolfaghar, Bourkan, projectile balistique, ' +
      'missile naval, missile mer-sol, missile sol-mer, missile de type Scud, Stinger, missile anti-aérien, missile Burkan, missile Toufan, ' +
      'Javelin, missile Javelin, missile HIMARS, missile Scalp, missile Neptune',
    rocket:
      'roquette, roquette Katioucha, Katioucha, Grad, roquette Grad, RPG, lance-grenades, roquette antichar, roquette artisanale, ' +
      'roquette à longue portée, lance-roquettes antichar, roquette de type Grad, roquette guidée, roquette de 107 mm, roquette de 122 mm, ' +
      'roquette sol-sol, roquette Bourkan, lance-roquettes portatif, missile Katioucha, Qassam, roquette Qassam, RPG-7, projectile, fusée',
    shell:
      'obus, mortier, obus de mortier, artillerie, canon, obus d’artillerie, artillerie lourde, pièce d’artillerie lourde, obus de char, ' +
      'mortier lourd, bonbonne de gaz, canon automoteur, obusier, obus de 120 mm, obus de 155 mm, obus au phosphore, phosphore blanc, ' +
      'obus éclairant, bombe au phosphore, obus incendiaire, artillerie navale, canon Caesar, sous-munition, arme à sous-munitions, ' +
      'bombe à sous-munitions, munition à fragmentation, obus à sous-munitions, armes à sous-munitions, mortier artisanal, ' +
      'artillerie de campagne, canon de l’enfer, canon d’artillerie, obus de canon',
    aircraft:
      'avion de chasse, avion de combat, avion de guerre, chasseur, chasseur-bombardier, bombardier, F-16, F-15, F-35, MiG-29, MiG-31, Su-24, ' +
      'Su-25, Su-34, Su-35, Soukhoï, Mirage 2000, Tu-95, B-52, B-2, A-10, hélicoptère de combat, hélicoptère d’attaque, Apache, ' +
      'hélicoptère Apache, avion d’attaque, bombe guidée, bombe planante, bombe aérienne, bombe larguée, baril d’explosifs, baril explosif, ' +
      'baril de TNT, bombe de 500 kg, bombe antibunker, bombe anti-bunker, bombe non guidée, bombe lourde, avion de chasse F-16, ' +
      'bombe thermobarique, avion bombardier, bombe aérienne guidée, bombe incendiaire, napalm, hélicoptère de guerre, hélicoptère d’assaut, ' +
      'gunship, bombe à guidage laser, bombe de précision, avion bombardier stratégique, bombardier stratégique, bombardier furtif, Mi-24, Mi-8, ' +
      'Mi-35, chasseur F-35, munition guidée, missile aérien, Tucano, Super Tucano, avion Rafale',
    explosive:
      'EEI, IED, engin explosif, engin explosif improvisé, engin artisanal, engin explosif artisanal, mine, mine terrestre, mine antipersonnel, ' +
      'mine antichar, voiture piégée, véhicule piégé, camion piégé, moto piégée, bombe, bombe artisanale, charge explosive, explosif, grenade, ' +
      'grenade à main, ceinture explosive, ceinture d’explosifs, gilet explosif, veste explosive, dynamite, TNT, bombe collante, ' +
      'bombe magnétique, colis piégé, voiture bourrée d’explosifs, véhicule bourré d’explosifs, munition non explosée, engin non explosé, ' +
      'reste explosif de guerre, mine marine, bombe sonore, cocktail Molotov, bombe incendiaire artisanale, bipeur piégé, bipeur, ' +
      'talkie-walkie piégé, véhicule kamikaze, bombe télécommandée, bombe posée en bord de route, engin piégé, sac piégé, vélo piégé, ' +
      'minibus piégé, camion bourré d’explosifs, camion-citerne piégé, moto bourrée d’explosifs, bombe placée, C-4, semtex, grenade artisanale, ' +
      'veste d’explosifs, gilet d’explosifs, véhicule chargé d’explosifs, voiture chargée d’explosifs, matière explosive, substance explosive, ' +
      'obus piégé, engin suspect, paquet suspect, bombe à retardement, nitrate d’ammonium, détonateur, champ de mines, mine navale, torpille, ' +
      'voiture-suicide, mine artisanale, bus piégé, plastic, autobus piégé',
    firearm:
      'kalachnikov, AK-47, AK47, fusil, fusil d’assaut, arme à feu, balle, mitrailleuse, mitrailleuse lourde, pistolet, arme automatique, ' +
      'arme légère, arme de guerre, revolver, fusil de chasse, fusil à pompe, arme de poing, arme lourde, balle réelle, fusil de précision, ' +
      'pistolet-mitrailleur, M16, cartouche, PKM, fusil mitrailleur, arme semi-automatique, fusil automatique, carabine, arme de chasse, ' +
      'mitraillette, pistolet automatique, arme silencieuse, DShK, douchka, arme de calibre 12,7, chevrotine, fusil semi-automatique, AR-15, ' +
      'arme artisanale, fusil artisanal, balle perdue, arme à feu automatique, munition',
    blade:
      'couteau, machette, arme blanche, hache, poignard, sabre, épée, coupe-coupe, baïonnette, objet tranchant, arme blanche et machette, flèche, ' +
      'gourdin, hachette, faucille, voiture-bélier, véhicule-bélier, camion-bélier, barre de fer, flèche empoisonnée, javelot, cutter, tournevis, ' +
      'couteau de cuisine, lame',
    other:
      'arme, arme chimique, gaz lacrymogène, grenade lacrymogène, gaz toxique, chlore, sarin, gaz sarin, gaz, balle en caoutchouc, pierre, bâton, ' +
      'matraque, canon à eau, gaz innervant, agent chimique, grenade assourdissante, grenade de désencerclement, bombe lacrymogène, ' +
      'balle de caoutchouc, fouet, flash-ball, LBD, lanceur de balles de défense, spray au poivre, bombe sale, gaz poivre, ' +
      'balle métallique enrobée de caoutchouc, arme nucléaire, ogive, munition chimique, ballon incendiaire, feu d’artifice, mortier d’artifice, ' +
      'taser, lance-pierre, lance-flammes, lance-pierres, grenade fumigène, fumigène, bouteille incendiaire, bulldozer militaire, acide',
  },
  grammar: {
    determiner:
      'le, la, l’, les, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, chaque, tout, toute, tous, toutes, ' +
      'tout le, toute la, tout l’, tous les, toutes les, tous ces, toutes ces, toutes ses, tous ses, n’importe quel, n’importe quelle, quel, ' +
      'quelle, quels, quelles, quelque, l’ensemble de, l’ensemble du, l’ensemble des, l’ensemble d’, l’ensemble de la, l’intégralité de, ' +
      'l’intégralité du, l’intégralité des, la totalité de, la totalité du, la totalité des, tel, telle, tels, telles, l’un des, l’une des, ' +
      'l’un de, l’une de, un des, une des',
    several:
      'plusieurs, certains, certaines, quelques, quelques-uns, quelques-unes, de nombreux, de nombreuses, nombreux, nombreuses, ' +
      followed(
        'nombre, bon nombre, un certain nombre, un grand nombre, un nombre important, un nombre indéterminé, un nombre inconnu, ' +
          'un nombre croissant, un nombre non précisé, un nombre considérable, un nombre limité, un petit nombre, une série, des séries, une vague, ' +
          'une nouvelle vague, une multitude, une succession, une poignée, une kyrielle, une grande partie, un nombre élevé, un nombre record, ' +
          'une nouvelle série, une longue série, toute une série, beaucoup, énormément, des quantités, une grande quantité, une avalanche, ' +
          'une pluie, un déluge, la plupart, la majorité, la majeure partie, une partie, plusieurs, certains, certaines, quelques-uns, quelques-unes',
        DE,
      ) +
      ', ' +
      'divers, diverses, différents, différentes, de multiples, multiples, maints, maintes, d’innombrables, innombrables, quantité de, ' +
      'la plupart, de nombreux autres, de nombreuses autres, plusieurs autres, quelques autres, certains autres, certaines autres, bien d’autres, ' +
      'd’autres, moult, pas mal de, beaucoup',
    of: 'de, d’, du, des, parmi, d’entre',
    against:
      `contre, sur, visant, ciblant, vers, envers, versus, jusque sur, ${followed('à l’encontre, en direction, à l’égard, à l’endroit', DE)}, ` +
      `${followed('face', A)}`,
    at:
      'à, au, aux, pendant, durant, lors, au cours d’, au cours du, au cours de cette, au cours de ce, au cours de ces, au cours de l’, ' +
      'au cours de son, au cours de leur, dans, en, vers, chez, devant, derrière, sous, à travers, hors, jusque dans, jusqu’en, jusqu’à, ' +
      'jusqu’au, jusqu’aux, par-delà, en plein, en pleine, ' +
      followed(
        'au nord, dans le nord, vers le nord, au sud, dans le sud, vers le sud, à l’est, dans l’est, vers l’est, à l’ouest, dans l’ouest, ' +
          'vers l’ouest, au nord-est, dans le nord-est, vers le nord-est, au nord-ouest, dans le nord-ouest, vers le nord-ouest, au sud-est, ' +
          'dans le sud-est, vers le sud-est, au sud-ouest, dans le sud-ouest, vers le sud-ouest, au centre, dans le centre, vers le centre, ' +
          'à l’extrême nord, dans l’extrême nord, vers l’extrême nord, à l’extrême sud, dans l’extrême sud, vers l’extrême sud, à l’extrême est, ' +
          'dans l’extrême est, vers l’extrême est, à l’extrême ouest, dans l’extrême ouest, vers l’extrême ouest, dans la partie nord, ' +
          'dans la partie sud, dans la partie est, dans la partie ouest, dans le nord et l’est, en plein centre',
        DE,
      ) +
      ', ' +
      followed(
        'lors, à l’occasion, dans le cadre, à l’issue, en marge, au terme, près, tout près, non loin, pas loin, loin, à proximité, ' +
          'à proximité immédiate, à côté, aux abords, aux abords immédiats, au large, au cœur, en plein cœur, à l’intérieur, à l’extérieur, ' +
          'en dehors, hors, autour, tout autour, le long, aux alentours, aux environs, dans les environs, dans les alentours, aux confins, ' +
          'aux limites, à la lisière, en lisière, à l’entrée, à la sortie, à hauteur, à la hauteur, à la limite, aux portes, en périphérie, ' +
          'à la périphérie, dans la périphérie, en bordure, au bord, à bord, au-dessus, au-dessous, en dessous, en face, au pied, au milieu, ' +
          'au beau milieu, au sein, au niveau, à l’arrière, à l’avant, au fond, au sommet, au carrefour, à l’approche, aux approches, à deux pas, ' +
          'à portée, au croisement, en amont, en aval, de part et d’autre, des deux côtés, sur les rives, sur la rive, sur les bords, ' +
          'sur les hauteurs, sur le territoire, sur le sol, à l’angle, en banlieue, dans la banlieue, dans les faubourgs, à mi-chemin, ' +
          'dans l’enceinte, dans les locaux, à l’emplacement, dans le voisinage, au voisinage, dans le périmètre, au travers, ' +
          'à quelques kilomètres, à quelques mètres, dans les rues, dans les eaux, dans le ciel',
        DE,
      ) +
      ', ' +
      'sur la route menant à, sur la route reliant, à la frontière avec, le long de la frontière avec, près de la frontière avec, ' +
      'à la frontière entre, non loin, à proximité, dans la campagne de, à mi-chemin entre',
    with:
      'avec, via, en utilisant, utilisant, en employant, employant, ' +
      followed(
        'à l’aide, au moyen, à coups, à coup, à grand renfort, par le biais, par l’intermédiaire, par l’entremise, en faisant usage, ' +
          'en se servant, au volant, muni, munie, munis, munies, armé, armée, armés, armées, équipé, équipée, équipés, équipées, doté, dotée, ' +
          'dotés, dotées, avec l’aide, avec l’appui, avec le soutien, avec le concours, sous la menace, bourré, bourrée, bourrés, bourrées, ' +
          'aux côtés, en compagnie, à dos',
        DE,
      ) +
      ', ' +
      `${followed('grâce, en recourant, en ayant recours', A)}, en collaboration avec, en coordination avec, en coopération avec, ` +
      'de concert avec, conjointement avec, en conjonction avec, moyennant',
    by:
      'par, ' +
      followed(
        'à la suite, des suites, de la part, sous les coups, sous les balles, sous les tirs, sous le feu, à l’initiative, par la faute, ' +
          'aux mains, entre les mains, des mains, à l’instigation',
        DE,
      ) +
      ', ' +
      followed(
        'suite, consécutif, consécutive, consécutifs, consécutives, consécutivement, dû, due, dus, dues, imputé, imputée, imputés, imputées, ' +
          'attribué, attribuée, attribués, attribuées, imputable, imputables',
        A,
      ),
    from:
      followed(
        'à partir, en provenance, au départ, originaire, originaires, issu, issue, issus, issues, venu, venus, venue, venues, provenant, venant, ' +
          'depuis l’intérieur, en partance',
        DE,
      ) +
      ', ' +
      'depuis',
    since: 'depuis, dès, à compter de, à compter du, à compter des, à dater de, à dater du',
    according:
      'selon, d’après, à en croire, citant, en citant, dixit, ' +
      followed('de l’avis, de l’aveu, de l’aveu même, aux dires, au dire, sur la foi, au témoignage, aux yeux', DE) +
      ', ' +
      'comme l’indique, comme l’indiquent, comme l’a indiqué, comme l’a annoncé, comme l’a rapporté, comme le rapporte, comme le rapportent, ' +
      'comme l’ont rapporté, se référant à, se référant aux, se référant au, sur la base des informations de',
    to:
      'à, au, aux, ' +
      followed(
        'auprès, à l’attention, au micro, à l’antenne, à l’adresse, sur les antennes, dans les colonnes, devant les caméras, à l’intention',
        DE,
      ) +
      ', ' +
      'devant, joint par, jointe par, joints par, jointes par, contacté par, contactée par, contactés par, interrogé par, interrogée par, ' +
      'interrogés par, interviewé par, interviewée par, parvenu à, parvenue à, transmis à, transmise à, consulté par, consultée par, ' +
      'consultés par, joint au téléphone par, joint par téléphone par, jointe au téléphone par',
    and:
      'et, ainsi que, ainsi qu’, de même que, de même qu’, &, aussi bien que, sans oublier, tout comme, et aussi, et même, puis, mais aussi, ' +
      'mais également, et également, et puis, et enfin, en plus de, en plus des, en plus du, en plus d’, outre',
    or: 'ou, ou bien, ou encore, ou alors, ou même, voire',
    but:
      'mais, cependant, toutefois, néanmoins, pourtant, or, en revanche, par contre, bien que, bien qu’, quoique, quoiqu’, malgré, malgré tout, ' +
      'au contraire, quand même, tout de même, sauf, hormis, excepté, plutôt que, plutôt qu’, nonobstant, même si, même s’, si ce n’est, ' +
      `mis à part, ${followed('en dépit, au lieu, à l’exception, à l’inverse, au mépris', DE)}, ${followed('contrairement', A)}, encore que, ` +
      'encore qu’, reste que, reste qu’, toujours est-il que',
    that: 'que, qu’, le fait que, le fait qu’, comme quoi, de ce que, de ce qu’',
    who:
      'qui, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, auxquels, auxquelles, ce qui, avec lequel, avec laquelle, avec lesquels, ' +
      'avec lesquelles, contre lequel, contre laquelle, contre lesquels, contre lesquelles, par lequel, par laquelle, par lesquels, ' +
      'par lesquelles, ceux qui, celui qui, celle qui, celles qui, quiconque, à qui, par qui, contre qui, avec qui, de qui, pour qui',
    where:
      'où, dont, duquel, de laquelle, desquels, desquelles, au cours duquel, au cours de laquelle, au cours desquels, au cours desquelles, ' +
      'lors duquel, lors de laquelle, lors desquels, lors desquelles, dans lequel, dans laquelle, dans lesquels, dans lesquelles, sur lequel, ' +
      'sur laquelle, sur lesquels, sur lesquelles, d’où, là où, partout où, pendant lequel, pendant laquelle, durant lequel, durant laquelle, ' +
      'près duquel, près de laquelle, à bord duquel, au sein duquel, au sein de laquelle, à l’issue duquel, à l’issue de laquelle, ' +
      'à la suite duquel, à la suite de laquelle, au large duquel, autour duquel, autour de laquelle, parmi lesquels, parmi lesquelles, par où, ' +
      'jusqu’où, y compris, dont notamment, parmi eux, parmi elles, au nombre desquels, au nombre desquelles, au sein desquels',
    when:
      'lorsque, lorsqu’, alors que, alors qu’, alors même que, tandis que, tandis qu’, après qu’, quand, au moment où, pendant que, pendant qu’, ' +
      'dès que, dès qu’, aussitôt que, aussitôt qu’, avant que, avant qu’, après, avant, comme, depuis que, depuis qu’, tant que, tant qu’, ' +
      'jusqu’à ce que, jusqu’à ce qu’, parce que, parce qu’, puisque, puisqu’, si, s’il, s’ils, afin que, afin qu’, pour que, pour qu’, sans que, ' +
      'sans qu’, sitôt, sitôt que, à mesure que, à mesure qu’, au fur et à mesure que, une fois que, une fois qu’, maintenant que, de sorte que, ' +
      'de sorte qu’, si bien que, si bien qu’, de façon à ce que, de manière à ce que, à moins que, à moins qu’, étant donné que, ' +
      'étant donné qu’, vu que, vu qu’, dès lors que, dès lors qu’, à l’heure où, au point que, en même temps que, en attendant que, ' +
      'chaque fois que, chaque fois qu’, peu après, peu avant, juste après, juste avant, peu de temps après, immédiatement après, aussitôt après, ' +
      'suivi de, suivie de, suivis de, suivi d’, suivie d’, suivi par, suivie par, précédé de, précédée de, précédé d’, concernant, afin de, ' +
      'afin d’, pour, en cas de, en cas d’, en solidarité avec, en lien avec, ' +
      followed(
        'en raison, à cause, du fait, sous l’effet, en vue, en faveur, au profit, au nom, à propos, au sujet, s’agissant, en signe, ' +
          'sous prétexte, compte tenu, à l’instar, en présence, en l’absence, à la tête, dans le but, dans l’objectif, dans l’intention, ' +
          'dans l’espoir, dans l’attente, en échange, en guise, faute, sur ordre, sur fond, à titre, à l’origine, dans le contexte, en prévision, ' +
          'au risque, au titre, au prix',
        DE,
      ) +
      ', ' +
      followed(
        'relatif, relative, relatifs, relatives, en soutien, en réponse, en représailles, en riposte, en réaction, quant, conformément, lié, ' +
          'liée, liés, liées, par rapport',
        A,
      ),
    not:
      'ne, n’, pas, jamais, aucun, aucune, aucunement, sans, ni, nul, nulle, nullement, non, guère, ne pas, pas encore, rien, nulle part, pas de, ' +
      'pas d’, pas du tout, non pas, pas un, pas une, pas un seul, pas une seule, plus aucun, plus aucune, sans aucun, sans aucune',
    pronoun:
      'il, ils, elle, elles, on, celui-ci, ceux-ci, celle-ci, celles-ci, celui-là, celle-là, ceux-là, celles-là, ce dernier, cette dernière, je, ' +
      'j’, nous, vous, tu, eux, lui, me, m’, te, cela, ceci, ça, c’, lui-même, elle-même, eux-mêmes, elles-mêmes, celui, celle, ceux, celles, ' +
      'moi, nous-mêmes, chacun, chacune, autrui, quelqu’un, quelque chose, soi, tout le monde',
    reflexive: 'se, s’',
    also:
      'également, aussi, par ailleurs, en outre, de plus, de même, pour sa part, pour leur part, de son côté, de leur côté, dans le même temps, ' +
      'parallèlement, simultanément, entre-temps, entretemps, quant à lui, quant à elle, quant à eux, quant à elles, d’autre part, ' +
      'd’un autre côté, à son tour, à leur tour, en parallèle, au même moment, en même temps, de surcroît, qui plus est, du reste, ' +
      'dans la foulée, dans le même contexte, dans le même ordre d’idées, à cet égard, à ce sujet, dans ce contexte, dans ce cadre, ' +
      'sur un autre plan, en plus, d’ailleurs, pareillement, semblablement, non seulement, à ce propos, au surplus, encore une fois, à nouveau, ' +
      'de nouveau, concomitamment, dans un contexte connexe, sur le même registre, dans le même sillage, aussi bien, pour ma part, au passage',
    same:
      'ladite, ledit, lesdits, lesdites, dudit, desdits, desdites, audit, à ladite, susdit, susdite, susmentionné, susmentionnée, en question, ' +
      'précité, précitée, précités, précitées, mentionné, mentionnée, cette même, ce même, ces mêmes, susnommé, même, mêmes',
    this: 'ce, cette, cet, ces',
    adverb:
      'directement, notamment, en particulier, particulièrement, principalement, essentiellement, surtout, précisément, exactement, apparemment, ' +
      'vraisemblablement, probablement, peut-être, sans doute, possiblement, éventuellement, certainement, évidemment, clairement, effectivement, ' +
      'réellement, vraiment, véritablement, officiellement, publiquement, formellement, catégoriquement, fermement, vivement, fortement, ' +
      'gravement, grièvement, légèrement, mortellement, sérieusement, partiellement, totalement, entièrement, complètement, largement, ' +
      'intensément, violemment, brutalement, sauvagement, lâchement, froidement, sommairement, délibérément, volontairement, intentionnellement, ' +
      'accidentellement, aveuglément, massivement, lourdement, sévèrement, durement, successivement, respectivement, ensemble, conjointement, ' +
      'séparément, individuellement, collectivement, immédiatement, rapidement, aussitôt, soudainement, subitement, progressivement, ' +
      'graduellement, peu à peu, petit à petit, lentement, finalement, enfin, ensuite, auparavant, précédemment, ultérieurement, par la suite, ' +
      'antérieurement, initialement, d’abord, tout d’abord, dans un premier temps, dans un second temps, en premier lieu, à l’origine, ' +
      'à l’avenir, à terme, désormais, dorénavant, souvent, fréquemment, régulièrement, quotidiennement, parfois, quelquefois, rarement, ' +
      'habituellement, généralement, en général, globalement, traditionnellement, continuellement, constamment, sans cesse, sans relâche, ' +
      'sans interruption, sans discontinuer, en permanence, en continu, en vain, avec succès, avec précision, de manière précise, ' +
      'en toute sécurité, de plein fouet, de toutes parts, de force, de nuit, de jour, en direct, en urgence, en masse, en nombre, sur-le-champ, ' +
      'par hasard, par erreur, à tort, à distance, à bout portant, à feu et à sang, à pied, à moto, en voiture, par la force, pacifiquement, ' +
      'illégalement, légalement, arbitrairement, militairement, politiquement, localement, internationalement, mondialement, nationalement, ' +
      'administrativement, juridiquement, financièrement, humainement, physiquement, moralement, psychologiquement, techniquement, ' +
      'stratégiquement, tactiquement, aériennement, naturellement, simplement, uniquement, seulement, exclusivement, spécialement, ' +
      'spécifiquement, à elle seule, à lui seul, en tout, au total, en définitive, en réalité, en fait, en effet, en vérité, bel et bien, ' +
      'justement, logiquement, malheureusement, heureusement, tragiquement, dramatiquement, étrangement, paradoxalement, ironiquement, ' +
      'curieusement, étonnamment, notoirement, prétendument, soi-disant, supposément, présumément, censément, potentiellement, théoriquement, ' +
      'pratiquement, concrètement, fondamentalement, absolument, parfaitement, extrêmement, très, trop, assez, tellement, hautement, davantage, ' +
      'plus largement, plus précisément, plus particulièrement, partout, dehors, par exemple, c’est-à-dire, autrement dit, en d’autres termes, ' +
      'et cetera, etc, ci-dessus, ci-dessous, ci-après, pour l’instant, pour le moment, à ce jour, jusqu’à présent, jusqu’ici, jusque-là, ' +
      'à ce stade, à l’heure actuelle, à présent, actuellement, présentement, maintenant, bientôt, prochainement, nouvellement, fraîchement, ' +
      'longtemps, longuement, brièvement, temporairement, provisoirement, définitivement, indéfiniment, momentanément, éternellement, ' +
      'unilatéralement, bilatéralement, mutuellement, réciproquement, étroitement, ouvertement, secrètement, discrètement, clandestinement, ' +
      'explicitement, implicitement, indirectement, nettement, sensiblement, considérablement, significativement, drastiquement, ' +
      'spectaculairement, miraculeusement, courageusement, héroïquement, bravement, farouchement, âprement, ardemment, activement, efficacement, ' +
      'amplement, suffisamment, correctement, proprement, strictement, rigoureusement, scrupuleusement, minutieusement, soigneusement, ' +
      'prudemment, tranquillement, calmement, sereinement, furieusement, rageusement, sporadiquement, épisodiquement, ponctuellement, ' +
      'occasionnellement, tour à tour, à plusieurs reprises, à maintes reprises, à deux reprises, à de nombreuses reprises, à trois reprises, ' +
      'une nouvelle fois, une fois de plus, une fois encore, pour la première fois, pour la énième fois, pour la deuxième fois, ' +
      'pour la troisième fois, à la fois, tout à coup, de loin, de près, au moins partiellement, en partie, en grande partie, en majorité, ' +
      'pour la plupart, majoritairement, au hasard, à l’aveugle, sans distinction, sans discernement, sans sommation, sans raison, sans pitié, ' +
      'en plein jour, au grand jour, en toute impunité, impunément, nommément, personnellement, dûment, mieux, pis, tant bien que mal, ' +
      'volontiers, à peine, inlassablement, sous couvert d’anonymat, sous le couvert de l’anonymat, sous anonymat, sous condition d’anonymat, ' +
      'sous réserve d’anonymat, sous le sceau de l’anonymat, à titre indicatif, à cet effet, à cette occasion, à cette fin, en conséquence, ' +
      'par conséquent, de ce fait, de facto, ipso facto, in extremis, a priori, à priori, a fortiori, a posteriori, grosso modo, in fine, ' +
      'manu militari, au préalable, préalablement, comme prévu, comme d’habitude, à l’improviste, par inadvertance, à l’unanimité, ' +
      'par mesure de précaution, par précaution, en solidarité, en soutien, en guise de soutien, par mesure de sécurité, en dernier lieu, ' +
      'en dernier ressort, en retour, à ce moment-là, ce faisant, chemin faisant, tout juste, justement alors, ci-contre, rien que, rien qu’, ' +
      'ne serait-ce que, récemment, dernièrement, à savoir, entre autres, ailleurs, en riposte, en réponse, en représailles, toujours, bien, mal, ' +
      'presque, quasiment, quasi, ici, là, là-bas, sur place, sur le coup, au départ',
    negligible:
      'ainsi, donc, alors, déjà, encore, plus, là aussi, certes, tantôt, plutôt, afin, voilà, voici, oui, hélas, bref, tout en, en train de, ' +
      'en train d’, sur le point de, sur le point d’, tel que, telle que, tels que, telles que, tel qu’, telle qu’, en tant que, en tant qu’, ' +
      'sous forme de, pour autant, pour ainsi dire, en quelque sorte, le cas échéant, à défaut, dès lors, depuis lors, car, vis-à-vis, ' +
      'à force de, le plus, la plus, les plus, le moins, la moins, les moins, tous deux, toutes deux, tous les deux, toutes les deux, tous trois, ' +
      'eux aussi, elle aussi, lui aussi, elles aussi, y',
    between: 'entre, opposant, ayant opposé, mettant aux prises',
    title:
      'm., mm., mm, mme, mme., mmes, mlle, dr, dr., pr, pr., mgr, monsieur, madame, messieurs, mesdames, docteur, professeur, maître, ' +
      'monseigneur, général, général de division, général de brigade, général-major, major-général, général de corps d’armée, colonel, ' +
      'colonel-major, lieutenant-colonel, lieutenant, sous-lieutenant, capitaine, commandant, major, amiral, vice-amiral, contre-amiral, sergent, ' +
      'sergent-chef, caporal, adjudant, adjudant-chef, maréchal, brigadier, brigadier-général, cheikh, imam, ayatollah, hodjatoleslam, hadj, ' +
      'el hadj, sayyed, sayed, mollah, abbé, pasteur, prince, prince héritier, roi, reine, émir, sultan, pape, son excellence, gén., gal, col., ' +
      'col, lt., lt-col, cdt, cne, sgt, me., sir, shérif, juge, commissaire, inspecteur, président, ministre, père, m, le nommé, la nommée, ' +
      'le dénommé',
    compass:
      `${POINTS}, nord-nord-est, nord-nord-ouest, sud-sud-est, sud-sud-ouest, septentrional, septentrionale, septentrionaux, septentrionales, ` +
      'méridional, méridionale, méridionaux, méridionales, oriental, orientale, orientaux, orientales, occidental, occidentale, occidentaux, ' +
      'occidentales, grand nord, grand sud, grand est, plein nord, plein sud, central, centrale, centraux, centrales',
  },
  qualities: {
    Islamist: 'islamiste',
    jihadist: 'djihadiste, jihadiste',
    Islamic: 'islamique',
    Salafist: 'salafiste, takfiri',
    Muslim: 'musulman',
    Shiite: 'chiite',
    Sunni: 'sunnite',
    Alawite: 'alaouite',
    Druze: 'druze',
    Christian: 'chrétien, copte, maronite',
    Orthodox: 'orthodoxe',
    Catholic: 'catholique',
    Protestant: 'protestant, évangélique, anglican',
    Jewish: 'juif',
    Hindu: 'hindou, hindouiste',
    Buddhist: 'bouddhiste',
    Sikh: 'sikh',
    Yazidi: 'yézidi, yazidi',
    Arab: 'arabe',
    Kurdish: 'kurde',
    Tuareg: 'touareg',
    Fulani: 'peul',
    Dogon: 'dogon',
    Berber: 'berbère',
    Turkmen: 'turkmène',
    Pashtun: 'pachtoune',
    Baloch: 'baloutche',
    Chechen: 'tchétchène',
    Tamil: 'tamoul',
    Tigrayan: 'tigréen',
    Amhara: 'amhara',
    Oromo: 'oromo',
    Anglophone: 'anglophone',
    Francophone: 'francophone',
    'Russian-speaking': 'russophone',
    armed: 'armé, lourdement armé, fortement armé',
    unarmed: 'non armé, désarmé',
    unidentified: 'inconnu, non identifié',
    masked: 'masqué, cagoulé, encagoulé',
    suspected: 'présumé, supposé',
    alleged: 'prétendu',
    'pro-Iranian': 'pro-iranien',
    'pro-Russian': 'prorusse, pro-russe',
    'pro-Turkish': 'proturc, pro-turc',
    'pro-Palestinian': 'propalestinien, pro-palestinien',
    'pro-Israeli': 'pro-israélien',
    'pro-Western': 'pro-occidental',
    'pro-Ukrainian': 'pro-ukrainien',
    'pro-European': 'pro-européen',
    'pro-government': 'pro-gouvernemental, progouvernemental, loyaliste',
    antigovernment: 'antigouvernemental, anti-gouvernemental',
    'pro-democracy': 'pro-démocratie, prodémocratie',
    'pro-regime': 'pro-régime',
    'anti-jihadist': 'antidjihadiste, anti-djihadiste, antijihadiste, anti-jihadiste',
    'Iran-backed': 'soutenu par l’Iran, appuyé par l’Iran, financé par l’Iran, affilié à l’Iran, aligné sur l’Iran',
    'US-led':
      '=dirigée par les États-Unis, =dirigé par les États-Unis, =menée par les États-Unis, =conduite par les États-Unis, ' +
      '=sous commandement américain, =emmenée par les États-Unis',
    'Saudi-led': '=dirigée par l’Arabie saoudite, =menée par l’Arabie saoudite, =conduite par l’Arabie saoudite',
    Western: 'occidental',
    Eastern: 'de l’Est',
    Zionist: 'sioniste',
    separatist: 'séparatiste, indépendantiste, sécessionniste, autonomiste, ambazonien',
    rebel: 'rebelle, insurgé, dissident, mutin',
    terrorist: 'terroriste',
    extremist: 'extrémiste, radical, ultra-orthodoxe, fondamentaliste, intégriste',
    ultranationalist: 'ultranationaliste, ultra-nationaliste',
    nationalist: 'nationaliste',
    communist: 'communiste',
    Maoist: 'maoïste',
    Marxist: 'marxiste',
    socialist: 'socialiste',
    'far-right': '=d’extrême droite, néonazi, suprémaciste',
    'far-left': '=d’extrême gauche',
    anarchist: 'anarchiste',
    revolutionary: 'révolutionnaire',
    criminal: 'criminel, mafieux',
    'drug-trafficking': '=de drogue, =de trafic de drogue, =de narcotrafic',
    local: 'local, de la région, de la localité',
    regional: 'régional, provincial, départemental, territorial',
    municipal: 'municipal, communal',
    national: 'national',
    international: 'international, multinational',
    UN: 'onusien',
    federal: 'fédéral',
    foreign: 'étranger',
    allied: 'allié, affilié',
    senior: 'haut, haut placé, de haut rang, supérieur, éminent, haut gradé, de premier plan',
    military: 'militaire, de l’armée',
    security: 'sécuritaire, de sécurité, de la sécurité',
    intelligence: '=de renseignement, =du renseignement, =des renseignements, =de renseignements',
    defense: '=de défense, =de la défense',
    police: 'policier, de la police, de police',
    medical: 'médical, paramédical',
    health: 'sanitaire, de santé, de la santé',
    hospital: 'hospitalier, de l’hôpital',
    government: 'gouvernemental, du gouvernement, étatique, loyal',
    state: '=d’État',
    presidential: 'présidentiel',
    parliamentary: 'parlementaire',
    judicial: 'judiciaire, de justice',
    legal: 'juridique',
    tribal: 'tribal, coutumier, traditionnel',
    community: 'communautaire',
    ethnic: 'ethnique',
    paramilitary: 'paramilitaire',
    private: 'privé',
    diplomatic: 'diplomatique',
    consular: 'consulaire',
    humanitarian: 'humanitaire',
    civilian: 'civil',
    political: 'politique',
    opposition: '=de l’opposition, =d’opposition',
    religious: 'religieux, confessionnel, sectaire',
    administrative: 'administratif',
    electoral: 'électoral',
    economic: 'économique, commercial',
    'self-defense': '=d’autodéfense, =d’auto-défense',
    elite: '=d’élite',
    special: 'spécial',
    naval: 'naval',
    maritime: 'maritime, portuaire',
    air: 'aérien, de l’armée de l’air, aéroporté',
    ground: 'terrestre',
    nuclear: 'nucléaire',
    oil: 'pétrolier, pétrolifère',
    gas: 'gazier',
    energy: 'énergétique, électrique',
    industrial: 'industriel, minier',
    residential: 'résidentiel, d’habitation',
    urban: 'urbain',
    rural: 'rural, villageois',
    border: 'frontalier, transfrontalier, limitrophe',
    coastal: 'côtier',
    agricultural: 'agricole',
    nomadic: 'nomade',
    underground: 'souterrain',
    logistics: 'logistique',
    former: 'ancien, démissionnaire, déchu, retraité, à la retraite, sortant, =ex',
    interim: 'intérimaire, par intérim, de transition, transitoire',
    acting: 'provisoire',
    deputy: 'adjoint',
    exiled: 'exilé, en exil',
    young: 'jeune',
    elderly: 'âgé',
    minor: 'mineur, en bas âge',
    indigenous: 'autochtone, indigène',
    European: 'européen',
    African: 'africain, panafricain',
    Asian: 'asiatique',
    'Middle Eastern': 'moyen-oriental',
    'Latin American': 'latino-américain, sud-américain',
    'West African': 'ouest-africain',
    Gulf: '=du Golfe, golfique',
    Balkan: 'balkanique',
    Sahelian: 'sahélien',
    Cossack: 'cosaque',
    independent: 'indépendant',
    counterterrorism: 'antiterroriste, anti-terroriste',
    'anti-drug': '=antidrogue, =anti-drogue, =antinarcotiques',
    riot: '=antiémeute, =anti-émeute, =antiémeutes, =anti-émeutes',
    'air defense': '=de défense aérienne, antiaérien, anti-aérien, antimissile, anti-missile',
    student: 'estudiantin, universitaire, scolaire',
    royal: 'royal',
    republican: 'républicain',
    democratic: 'démocratique, démocrate',
    popular: 'populaire',
    displaced: 'déplacé',
    informed: '=bien informé, =bien informée, =bien informées, =bien informés, concordant',
    media: 'médiatique, journalistique',
  },
  fillers:
    'nouveau, violent, meurtrier, important, vital, grand, dernier, autre, intense, massif, puissant, faible, récent, sanglant, mortel, brutal, ' +
    'lâche, odieux, barbare, ignoble, abject, atroce, horrible, terrible, tragique, dramatique, effroyable, macabre, sauvage, cruel, inhumain, ' +
    'précis, simultané, successif, incessant, continu, constant, permanent, nocturne, matinal, diurne, sporadique, isolé, rare, fréquent, ' +
    'récurrent, régulier, prochain, éventuel, possible, probable, potentiel, imminent, apparent, majeur, stratégique, tactique, opérationnel, ' +
    'sensible, clé, essentiel, crucial, spectaculaire, inédit, sans précédent, rapide, surprise, éclair, conjoint, commun, mixte, combiné, ' +
    'conjugué, sophistiqué, artisanal, moderne, avancé, lourd, léger, petit, gros, énorme, immense, vaste, long, court, bas, élevé, total, ' +
    'partiel, complet, entier, plein, vide, unique, double, triple, quadruple, varié, supplémentaire, additionnel, ultérieur, précédent, ' +
    'antérieur, initial, final, définitif, temporaire, énième, présent, actuel, futur, vieux, bon, mauvais, pire, meilleur, grave, sérieux, ' +
    'sévère, considérable, significatif, notoire, remarquable, impressionnant, gigantesque, colossal, féroce, acharné, farouche, âpre, nourri, ' +
    'sourd, assourdissant, indiscriminé, aveugle, délibéré, intentionnel, volontaire, préventif, préemptif, défensif, offensif, agressif, ' +
    'hostile, adverse, illégal, légal, légitime, illégitime, arbitraire, injustifié, officieux, secret, discret, confidentiel, conventionnel, ' +
    'classique, habituel, normal, ordinaire, simple, direct, indirect, immédiat, éloigné, lointain, environnant, avoisinant, adjacent, attenant, ' +
    'célèbre, fameux, réputé, spécifique, particulier, propre, semblable, similaire, identique, pareil, analogue, quelconque, occupé, assiégé, ' +
    'ravagé, dévasté, contesté, disputé, densément peuplé, surpeuplé, peuplé, abandonné, désaffecté, inhabité, habité, fortifié, piégé, chargé, ' +
    'rempli, bondé, innocent, sans défense, pacifique, vulnérable, malheureux, infortuné, héroïque, courageux, brave, valeureux, glorieux, béni, ' +
    'qualitatif, principal, =de qualité, =de grande envergure, =d’envergure, =à grande échelle, =de grande ampleur, =de moindre ampleur, ' +
    '=de haute intensité, =de faible intensité, =d’une rare violence, =de longue durée, =à longue portée, =à courte portée, =à moyenne portée, ' +
    '=longue portée, =de longue portée, =de courte portée, =de moyenne portée, =de précision, =de fabrication locale, =de fabrication artisanale, ' +
    '=de fabrication iranienne, =de fabrication russe, =de fabrication américaine, =de gros calibre, =de petit calibre, =de représailles, ' +
    '=de rétorsion, =en cours, =à répétition, =en série, =en règle, =à venir, =en tout genre, =de tout genre, =de tous types, =de toutes sortes, ' +
    '=de routine, =de fortune, =d’urgence, =de masse, =en vigueur, =de mort, =de sang-froid, matériel, humain, vivant, physique, moral, verbal, ' +
    'décisif, déterminant, préliminaire, social, culturel, historique, sacré, saint, sol-sol, multiforme, asymétrique, hybride, conséquent, ' +
    'substantiel, limité, restreint, minime, infime, réussi, raté, avorté, infructueux, efficace, inefficace, fulgurant, dévastateur, ' +
    'destructeur, retentissant, tonitruant, ravageur, apocalyptique, sanguinaire, haineux, perfide, traître, sordide, inqualifiable, ' +
    'inacceptable, injustifiable, intolérable, inattendu, surprenant, étonnant, inhabituel, exceptionnel, extraordinaire, crapuleux, gratuit, ' +
    'ponctuel, épars, généralisé, prolongé, interminable, persistant, croissant, grandissant, latent, ultime, prioritaire, secondaire, primaire, ' +
    'intermédiaire, extérieur, intérieur, interne, externe, mondial, global, planétaire, annuel, préalable, réciproque, mutuel, unilatéral, ' +
    'bilatéral, multilatéral, trilatéral, tripartite, inconditionnel, durable, fragile, précaire, public, étendu, éphémère, symbolique, ' +
    'manifeste, flagrant, grossier, mystérieux, étrange, douteux, fou, ambitieux, =hors norme, =sain et sauf, =sains et saufs, =saines et sauves, ' +
    'estival, hivernal, printanier, automnal, nombreux',
}
