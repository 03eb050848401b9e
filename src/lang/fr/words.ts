import type { Lexicon, Words } from '../lexicon.ts'

/** Each phrase with each of the words that may follow it: «au nord» with «de, d’, du, des». */
const followed = (phrases: Words, by: Words): Words => phrases.split(',').flatMap((phrase) => by.split(',').map((word) => `${phrase.trim()} ${word.trim()}`)).join(', ')
const DE: Words = 'de, d’, du, des'
const A: Words = 'à, au, aux'

const POINTS: Words = 'nord, sud, est, ouest, nord-est, nord-ouest, sud-est, sud-ouest, centre, centre-nord, centre-sud, centre-est, centre-ouest, extrême nord, extrême sud, extrême est, extrême ouest'

export const words: Lexicon = {
  acts: {
    attack: {
      verbs:
        'attaquer, cibler, viser, frapper, toucher, atteindre, assaillir, agresser, harceler, prendre pour cible, prendre à partie, ' +
        'cibler directement, viser directement, frapper de plein fouet, toucher de plein fouet, percuter de plein fouet, faire mouche, ' +
        `${followed('attaquer', A)}, ` +
        followed(
          '=s’en prendre, =s’en est pris, =s’en sont pris, =s’en sont prises, =s’en est prise, =s’en prend, =s’en prennent, =s’en prenait, ' +
            '=s’en prenaient, =s’en prenant, =s’en étaient pris, =s’en était pris, =s’étant pris',
          A,
        ),
      nouns:
        'attaque, ciblage, attentat, agression, attaque terroriste, attentat terroriste, attaque armée, action terroriste, acte terroriste, ' +
        'acte de terrorisme, attaque contre, attaque coordonnée, attaque complexe, contre-attaque, attaque de représailles, ' +
        'attaque de harcèlement, harcèlement, prise pour cible, coup de main',
    },
    airstrike: {
      verbs: 'bombarder par voie aérienne, bombarder depuis les airs, frapper depuis les airs',
      nouns:
        'frappe, frappe aérienne, raid aérien, bombardement aérien, frappe de drone, frappe ciblée, attaque aérienne, attaque par drone, ' +
        'frappe par drone, frappe de précision, frappe chirurgicale, frappe aéroportée, raid de l’aviation, raid de bombardement, ' +
        'bombardement de l’aviation, assaut aérien, agression aérienne, opération aérienne, double frappe, sortie aérienne, frappe préventive, ' +
        'frappe de représailles, frappe de décapitation, attaque aéroportée, ciblage aérien',
    },
    bombard: {
      verbs: 'bombarder, pilonner, matraquer, arroser de bombes, mitrailler depuis les airs',
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
      verbs:
        'lancer, tirer, envoyer, larguer, lâcher, décocher, propulser, projeter, catapulter, faire pleuvoir, procéder au lancement de, ' +
        'procéder au tir de',
      nouns: 'tir, salve, lancement, lancer, largage, volée, barrage, rafale, pluie, vague, essaim, envoi, bordée, projection',
    },
    explode: {
      verbs:
        'exploser, détoner, faire exploser, faire détoner, faire sauter, déflagrer, sauter sur, sauter sur une mine, déclencher une explosion, ' +
        'actionner à distance, faire détonner, détonner',
      nouns:
        'explosion, déflagration, détonation, attentat à la bombe, attentat à la voiture piégée, attentat à l’explosif, ' +
        'attentat à l’engin explosif, attaque à la bombe, attaque à la voiture piégée, attaque à l’explosif, ' +
        'attaque à l’engin explosif improvisé, attaque à l’EEI, attentat au véhicule piégé, attentat à la moto piégée, attentat au camion piégé, ' +
        'attentat à la grenade, attaque à la grenade, plastiquage, attentat par voiture piégée, attentat à la voiture-bombe, ' +
        'souffle de l’explosion, double explosion, attentat à la mine, dynamitage',
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
        'affronter, combattre, battre, accrocher, échanger des tirs, échanger des coups de feu, échanger des tirs nourris, croiser le fer, ' +
        'livrer bataille, livrer combat, livrer de violents combats, livrer des combats, opposer, entre-tuer, repousser, mettre en déroute, ' +
        'guerroyer, résister à une attaque, repousser une attaque, repousser un assaut',
      nouns:
        'affrontement, affrontement armé, combat, bataille, accrochage, accrochage armé, échange de tirs, échange de feu, heurt, échauffourée, ' +
        'escarmouche, échange de coups de feu, confrontation, confrontation armée, combat de rue, combat rapproché, combat au sol, ' +
        'combat terrestre, combat naval, mêlée, altercation, hostilité, violences intercommunautaires, violences communautaires, ' +
        'violences interethniques, conflit intercommunautaire, conflit communautaire, affrontement intercommunautaire, guerre des gangs, ' +
        'guerre de gangs, règlement de comptes entre gangs, incident armé, bagarre, rixe, pugilat, duel, intense échange de tirs',
    },
    ambush: {
      verbs:
        'tendre une embuscade, prendre en embuscade, embusquer, tomber dans une embuscade, tendre un guet-apens, prendre dans une embuscade, ' +
        'attirer dans une embuscade, tomber dans un guet-apens',
      nouns: 'embuscade, guet-apens, embûche',
    },
    raid: {
      verbs:
        'prendre d’assaut, donner l’assaut, assaillir en masse, faire irruption, faire une incursion, investir, perquisitionner, envahir, ' +
        'débarquer, infiltrer, attaquer par surprise, mener une descente, faire une descente, partir à l’assaut, monter à l’assaut, déferler, ' +
        'pénétrer de force, donner l’assaut à, donner l’assaut contre, effectuer une descente, effectuer une incursion, mener une incursion, ' +
        'razzier, ratisser',
      nouns:
        'raid, assaut, incursion, opération commando, opération de commando, attaque commando, raid commando, raid terrestre, descente, ' +
        'descente de police, perquisition, rafle, invasion, intrusion, infiltration, razzia, ratissage, opération de ratissage, prise d’assaut, ' +
        'débarquement, irruption, descente policière, raid héliporté, opération héliportée, opération spéciale, opération aéroportée, ' +
        'assaut terrestre, attaque terrestre, incursion terrestre, incursion armée, percée, opération coup de poing, bouclage, attaque frontale',
    },
    shoot: {
      verbs:
        'ouvrir le feu, faire feu, fusiller, mitrailler, cribler de balles, abattre par balle, abattre par balles, tuer par balle, ' +
        'tuer par balles, tirer à balles réelles, tirer à bout portant, tirer à l’arme lourde, tirer en l’air, tirer dessus, blesser par balle, ' +
        'blesser par balles, descendre à bout portant, tirer à vue, tirer des coups de feu, essuyer le feu, tirer dans la foule, ' +
        'tirer dans le tas, vider son chargeur, ouvrir le feu sur, faire feu sur, faire feu en direction de, ouvrir le feu contre, ' +
        'ouvrir le feu en direction de, =a tiré sur, =ont tiré sur, =avait tiré sur, =avaient tiré sur, =tire sur, =tirent sur, =tirait sur, ' +
        '=tiraient sur, =tirant sur, =ayant tiré sur, =aurait tiré sur, =auraient tiré sur, =tirer sur',
      nouns:
        'fusillade, coup de feu, tuerie par balles, mitraillage, tir à l’arme légère, tir d’arme légère, tir d’arme automatique, ' +
        'tir d’arme à feu, rafale d’arme automatique, tir de sniper, tir de tireur embusqué, tir à balles réelles, tir croisé, tir nourri, ' +
        'tir de sommation, tir à l’arme automatique, attaque à main armée, attaque à l’arme à feu, tir à l’arme lourde, crépitement d’armes, ' +
        'feu nourri, jet de balles, tir de soldats, agression armée, attaque au fusil',
    },
    stab: {
      verbs:
        'poignarder, égratigner au couteau, attaquer au couteau, blesser au couteau, tuer au couteau, foncer dans la foule, foncer sur la foule, ' +
        'foncer sur, foncer dans, percuter, renverser, écraser, faucher, blesser à l’arme blanche, tuer à l’arme blanche, lancer sa voiture sur, ' +
        'lancer son véhicule sur, lancer sa voiture contre, lancer son véhicule contre, éventrer, larder de coups de couteau, ' +
        'asséner des coups de couteau, donner des coups de couteau, poignarder à mort, attaquer à la machette, tuer à la machette, taillader',
      nouns:
        'attaque au couteau, coup de couteau, attaque à l’arme blanche, attaque à la voiture-bélier, attaque au véhicule-bélier, ' +
        'attaque à la machette, attentat au couteau, attentat à la voiture-bélier, agression au couteau, attentat à l’arme blanche, ' +
        'coup de machette, attaque à la voiture bélier, attaque à la hache, agression à l’arme blanche, attentat au camion-bélier, ' +
        'attaque au camion-bélier, opération à la voiture-bélier, opération au couteau',
    },
    kill: {
      verbs:
        'tuer, neutraliser, éliminer, mettre hors d’état de nuire, mettre hors de combat, ôter la vie, liquider, décimer, donner la mort, ' +
        'martyriser, faire tomber en martyr, envoyer ad patres, terrasser, exterminer, infliger des pertes',
      nouns: 'meurtre, homicide, élimination, neutralisation, liquidation, mise hors d’état de nuire, mise à mort, tuerie',
    },
    execute: {
      verbs:
        'exécuter, assassiner, décapiter, égorger, lyncher, passer par les armes, mettre à mort, exécuter sommairement, abattre sommairement, ' +
        'exécuter froidement, abattre froidement, abattre de sang-froid, tuer de sang-froid, exécuter de sang-froid, pendre, brûler vif, ' +
        'brûler vive, crucifier, lapider, massacrer à la machette, trucider, tuer à bout portant, abattre à bout portant, étrangler, empoisonner, ' +
        'fusiller sommairement, immoler',
      nouns:
        'exécution, exécution sommaire, exécution extrajudiciaire, assassinat, assassinat ciblé, décapitation, égorgement, lynchage, pendaison, ' +
        'tentative d’assassinat, meurtre ciblé, tentative de meurtre, règlement de comptes, attentat contre la vie, peloton d’exécution, ' +
        'empoisonnement, lapidation, immolation, féminicide, crime d’honneur, assassinat politique',
    },
    massacre: {
      verbs: 'massacrer, perpétrer un massacre, commettre un massacre, génocider',
      nouns:
        'massacre, carnage, tuerie, tuerie de masse, bain de sang, boucherie, hécatombe, pogrom, génocide, nettoyage ethnique, crime de masse, ' +
        'extermination, épuration ethnique',
    },
    abduct: {
      verbs:
        'enlever, kidnapper, prendre en otage, rapter, ravir, séquestrer, capturer, retenir en otage, retenir captif, retenir captifs, ' +
        'emmener de force, conduire vers une destination inconnue, emmener en captivité, faire prisonnier, faire prisonniers, faire prisonnière, ' +
        'détenir en otage, tomber en captivité, enrôler de force, emmener vers une destination inconnue, amener vers une destination inconnue, ' +
        'faire captif',
      nouns:
        'enlèvement, rapt, kidnapping, prise d’otages, prise d’otage, séquestration, disparition forcée, capture, prise en otage, ' +
        'enrôlement forcé, recrutement forcé, enlèvement contre rançon, kidnapping contre rançon, tentative d’enlèvement, enlèvement collectif',
    },
    arrest: {
      verbs:
        'arrêter, interpeller, détenir, appréhender, incarcérer, emprisonner, écrouer, placer en détention, placer en garde à vue, ' +
        'mettre en détention, mettre aux arrêts, mettre sous les verrous, placer sous mandat de dépôt, écrouer en détention, interner, déférer, ' +
        'jeter en prison, placer en résidence surveillée, passer les menottes, mettre en examen, inculper, extrader, menotter, ' +
        'mettre la main sur, priver de liberté',
      nouns:
        'arrestation, interpellation, détention, incarcération, emprisonnement, coup de filet, garde à vue, mise en détention, ' +
        'arrestation arbitraire, détention arbitraire, vague d’arrestations, campagne d’arrestations, placement en détention, ' +
        'arrestation de masse, internement',
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
        'bastonner, infliger des sévices, soumettre à la torture, malmener, lyncher à coups de',
      nouns:
        'torture, mauvais traitement, passage à tabac, sévice, supplice, maltraitance, flagellation, acte de torture, bastonnade, brutalité, ' +
        'brutalités policières, bavure policière, coups de fouet, traitement inhumain, exaction',
    },
    intercept: {
      verbs:
        'intercepter, neutraliser en vol, détruire en vol, repérer et abattre, déclencher la défense aérienne, abattre en vol, contrer, brouiller',
      nouns: 'interception, destruction en vol, défense antiaérienne, brouillage',
    },
    foil: {
      verbs:
        'déjouer, contrecarrer, faire échouer, désamorcer, saisir, faire avorter, mettre en échec, empêcher un attentat, empêcher une attaque, ' +
        'désactiver, démanteler, mettre au jour, faire capoter, confisquer, neutraliser un engin explosif, neutraliser une bombe, ' +
        'neutraliser des engins explosifs, déminer, tuer dans l’œuf, découvrir une cache',
      nouns:
        'déminage, désamorçage, saisie, démantèlement, attentat déjoué, attaque déjouée, attentat manqué, attaque manquée, opération de déminage, ' +
        'saisie d’armes, confiscation',
    },
    shootDown: {
      verbs: 'abattre, descendre en flammes, abattre un avion, clouer au sol',
      nouns: 'abattage en vol, crash',
    },
    destroy: {
      verbs:
        'détruire, endommager, dévaster, ravager, anéantir, pulvériser, réduire en ruines, réduire à néant, réduire en miettes, ' +
        'réduire en poussière, réduire à l’état de ruines, éventrer un immeuble, vandaliser, saccager, dégrader, abîmer, démanteler une base, ' +
        'souffler, profaner, dévaster entièrement, effondrer, mettre hors service, mettre hors d’usage, détériorer, couler, envoyer par le fond, ' +
        'raser entièrement, défigurer, ensevelir, anéantir complètement, disloquer, fracasser, éventrer',
      nouns: 'destruction, dévastation, vandalisme, profanation, anéantissement, effondrement, dégradation, endommagement',
    },
    burn: {
      verbs:
        `incendier, brûler, ${followed('mettre le feu, bouter le feu', A)}, mettre le feu, mettre à feu, livrer aux flammes, réduire en cendres, ` +
        'calciner, embraser, carboniser, prendre feu, être en feu, consumer, cramer, mettre à feu et à sang, partir en fumée',
      nouns: 'incendie, incendie criminel, embrasement, mise à feu, brasier, feu criminel',
    },
    loot: {
      verbs:
        'piller, voler, dérober, cambrioler, braquer, mettre à sac, saccager et piller, détrousser, rançonner, dépouiller, racketter, extorquer, ' +
        'emporter du bétail, voler du bétail, mettre à sac et incendier',
      nouns:
        'pillage, vol, cambriolage, braquage, mise à sac, saccage, racket, vol de bétail, vol à main armée, extorsion, vol à mains armées, ' +
        'rançonnement, spoliation',
    },
    demolish: {
      verbs:
        'démolir, raser, dynamiter, raser au bulldozer, détruire au bulldozer, aplanir, démolir au bulldozer, mettre à terre, raser complètement, ' +
        'passer au bulldozer',
      nouns: 'démolition, rasage, destruction de maisons, démolition de maisons, ordre de démolition',
    },
    sabotage: {
      verbs: 'saboter, sectionner, faire sauter un oléoduc, faire sauter un gazoduc, faire sauter un pylône',
      nouns: 'sabotage, acte de sabotage, opération de sabotage, acte de malveillance',
    },
    hijack: {
      verbs:
        'détourner, arraisonner, pirater, s’emparer d’un navire, emparer d’un navire, emparer d’un pétrolier, emparer d’un cargo, aborder, ' +
        'prendre à l’abordage, monter à bord de, arraisonner en mer, immobiliser en mer',
      nouns:
        'détournement, arraisonnement, acte de piraterie, attaque de pirates, piraterie, abordage, détournement d’avion, piratage en mer, ' +
        'car-jacking',
    },
    protest: {
      verbs:
        'manifester, protester, défiler, descendre dans la rue, descendre dans les rues, battre le pavé, crier leur colère, scander, ' +
        'organiser un sit-in, observer un sit-in, tenir un sit-in, observer une grève, mobiliser, rassembler, ériger des barricades, ' +
        'dresser des barricades, marcher contre, marcher pour, marcher sur, barrer la route, brûler des pneus, exprimer leur colère, faire grève, ' +
        'occuper la place, soulever, se soulever, braver l’interdiction, organiser une marche, investir la rue, investir les rues',
      nouns:
        'manifestation, protestation, rassemblement, sit-in, marche, grève, défilé, mouvement de protestation, contestation, mobilisation, ' +
        'grève générale, marche de protestation, marche pacifique, cortège, rassemblement de soutien, mouvement de contestation, ' +
        'mouvement social, journée ville morte, opération ville morte, ville morte, veillée, concentration de protestation, désobéissance civile, ' +
        'barricade, grève de la faim, manif, journée de colère, meeting, piquet de grève, action de protestation',
    },
    riot: {
      verbs:
        'se révolter, révolter, mutiner, jeter des pierres, lancer des pierres, affronter la police, caillasser, incendier des pneus, ' +
        'brûler des véhicules',
      nouns:
        'émeute, mutinerie, trouble, jet de pierres, violences urbaines, caillassage, insurrection, soulèvement, révolte, désordre, ' +
        'manifestation violente, guérilla urbaine, émeute de la faim',
    },
    disperse: {
      verbs:
        'disperser, réprimer, mater, tirer du gaz lacrymogène, tirer des gaz lacrymogènes, tirer des grenades lacrymogènes, ' +
        'lancer des grenades lacrymogènes, lancer du gaz lacrymogène, lancer des gaz lacrymogènes, faire usage de gaz lacrymogène, ' +
        'faire usage de gaz lacrymogènes, utiliser des gaz lacrymogènes, utiliser du gaz lacrymogène, recourir aux gaz lacrymogènes, ' +
        'tirer des balles en caoutchouc, déloger, écraser la contestation, faire usage de canons à eau, réprimer dans le sang, charger la foule, ' +
        'charger les manifestants, étouffer la contestation, gazer',
      nouns:
        'dispersion, répression, tir de gaz lacrymogène, tir de grenades lacrymogènes, tir de gaz lacrymogènes, répression sanglante, ' +
        'répression violente, charge de police, charge policière, usage de gaz lacrymogène',
    },
    withdraw: {
      verbs:
        'retirer, replier, quitter, désengager, battre en retraite, rapatrier, redéployer, plier bagage, rebrousser chemin, reculer, ' +
        'abandonner ses positions, abandonner leurs positions, quitter les lieux, retirer ses troupes, faire ses valises, décrocher, rétrocéder',
      nouns:
        'retrait, repli, retraite, désengagement, départ, redéploiement, repli tactique, retrait des troupes, retrait progressif, rétrocession, ' +
        'désescalade militaire',
    },
    deploy: {
      verbs:
        'déployer, dépêcher, positionner, masser, stationner, acheminer, prépositionner, poster, prendre position, envoyer des renforts, ' +
        'envoyer des troupes, transférer, mettre en place, amasser',
      nouns:
        'déploiement, envoi de troupes, envoi de renforts, stationnement, arrivée de renforts, mouvement de troupes, positionnement, ' +
        'concentration de troupes',
    },
    evacuate: {
      verbs:
        'évacuer, exfiltrer, transférer hors, secourir, mettre à l’abri, reloger, fuir, déplacer de force, chasser, expulser, faire évacuer, ' +
        'mettre en lieu sûr',
      nouns:
        'évacuation, exfiltration, opération d’évacuation, ordre d’évacuation, exode, fuite, déplacement forcé, déplacement de population, ' +
        'expulsion, transfert forcé, sauvetage, opération de sauvetage, évacuation sanitaire',
    },
    capture: {
      verbs:
        'emparer, ' +
        followed(
          'emparer, prendre le contrôle, prendre possession, reprendre le contrôle, reprendre possession, assurer le contrôle, ' +
            'assurer la maîtrise, rendre maître, rendre maîtres, perdre le contrôle, faire la conquête',
          DE,
        ) +
        ', ' +
        'conquérir, reconquérir, reprendre, capturer, occuper, annexer, prendre le contrôle, reprendre le contrôle, ' +
        followed(
          'tomber aux mains, tomber entre les mains, tomber sous le contrôle, tomber sous la coupe, passer aux mains, passer sous le contrôle',
          DE,
        ) +
        ', ' +
        'enlever la ville, hisser le drapeau, avancer, progresser, pousser jusqu’à, sécuriser, contrôler, récupérer, planter son drapeau, ' +
        'entrer dans la ville, franchir la frontière, traverser la frontière',
      nouns:
        'prise, chute, conquête, reconquête, prise de contrôle, reprise de contrôle, occupation, annexion, avancée, progression, ' +
        'reprise de la ville, prise de la ville, poussée, percée territoriale, avancée territoriale, libération de la ville, gain territorial',
    },
    closeBase: {
      verbs: 'fermer, rouvrir, réouvrir, ouvrir, fermer ses portes, inaugurer, démanteler la base, remettre la base, condamner l’accès',
      nouns: 'fermeture, réouverture, ouverture, démantèlement de la base, inauguration',
    },
    agree: {
      verbs:
        'signer, conclure, parvenir à un accord, entendre sur, mettre d’accord, convenir, trouver un accord, trouver un compromis, sceller, ' +
        `parapher, ratifier, instaurer, décréter, accepter, aboutir à un accord, sceller un accord, adopter, ${followed('convenir', DE)}, ` +
        'accorder sur, conclure un accord, signer un accord, entrer en vigueur, enterrer la hache de guerre, déposer les armes, rendre les armes, ' +
        'négocier, capituler, rendre',
      nouns:
        '=cessez-le-feu, =cessez le feu, trêve, armistice, accord, accord de cessez-le-feu, accord de paix, accord de trêve, pacte, ' +
        'pause humanitaire, trêve humanitaire, cessation des hostilités, arrêt des hostilités, accord de retrait, accord de réconciliation, ' +
        'traité, traité de paix, compromis, entente, reddition, signature, entrée en vigueur, réconciliation, désarmement, feuille de route',
    },
    exchange: {
      verbs: 'échanger, troquer, échanger des prisonniers, procéder à un échange de prisonniers, échanger contre',
      nouns: 'échange, échange de prisonniers, échange d’otages, échange de détenus, échange de captifs, échange de corps, échange de dépouilles',
    },
    release: {
      verbs:
        'libérer, relâcher, relaxer, remettre en liberté, élargir, recouvrer la liberté, retrouver la liberté, délivrer, gracier, amnistier, ' +
        'sortir de prison, acquitter, affranchir, échapper à ses ravisseurs, remettre à la Croix-Rouge',
      nouns:
        'libération, remise en liberté, relaxe, élargissement, délivrance, grâce, amnistie, libération d’otages, libération de prisonniers, ' +
        'mise en liberté, acquittement',
    },
    threaten: {
      verbs:
        'menacer, brandir la menace, avertir, prévenir, mettre en garde, proférer des menaces, intimider, adresser un avertissement, ' +
        `faire planer la menace, lancer un avertissement, faire peser la menace, ${followed('menacer', 'de, d’')}, montrer les dents`,
      nouns: 'menace, avertissement, mise en garde, intimidation, menace de mort, menace de représailles, chantage',
    },
    vow: {
      verbs:
        'promettre, jurer, engager à, engager, fixer un ultimatum, lancer un ultimatum, adresser un ultimatum, donner un ultimatum, ' +
        `jurer de venger, ${followed('promettre, jurer', 'de, d’')}, faire vœu de, faire le serment, prêter serment, faire la promesse, ` +
        'promettre une riposte, faire payer, venger, jurer vengeance, crier vengeance',
      nouns: 'ultimatum, promesse, serment, vœu, engagement, vengeance',
    },
    blockade: {
      verbs:
        'bloquer, assiéger, encercler, imposer un blocus, boucler, couper l’accès, cerner, interdire l’accès, verrouiller, mettre le siège, ' +
        'tenir le siège, maintenir le siège, imposer un embargo, faire le siège de, priver de vivres, affamer, isoler, paralyser, ' +
        'couper du monde, couper la route, interdire le passage, interdire la navigation',
      nouns:
        'blocus, encerclement, blocage, embargo, blocus naval, blocus aérien, blocus maritime, barrage routier, assiègement, couvre-feu, ' +
        'interdiction de navigation, fermeture de la frontière, blocus total, bouclage du territoire',
    },
    die: {
      verbs:
        `mourir, périr, décéder, succomber, ${followed('succomber', A)}, succomber à ses blessures, succomber à leurs blessures, ` +
        'succomber à des blessures, succomber des suites de ses blessures, trouver la mort, perdre la vie, rendre l’âme, laisser la vie, ' +
        'tomber en martyr, tomber en martyrs, tomber au champ d’honneur, tomber sous les balles, tomber au combat, passer de vie à trépas, ' +
        'mourir en martyr, mourir des suites de ses blessures, décéder des suites de ses blessures, mourir au combat, périr noyé, ' +
        'rester sur le carreau, laisser sa vie, disparaître en mer, noyer, payer de sa vie, payer de leur vie, disparaître tragiquement, expirer',
      nouns: 'mort, décès, disparition, noyade, trépas, perte en vie humaine, perte de vie humaine, disparition tragique, martyre',
    },
    wound: {
      verbs:
        'blesser, mutiler, estropier, blesser grièvement, blesser légèrement, blesser gravement, blesser mortellement, amputer, ' +
        'défigurer au visage, rendre infirme, brûler grièvement, meurtrir, souffrir de brûlures, souffrir de blessures, hospitaliser, commotionner',
      nouns: 'blessure, mutilation, brûlure, contusion, lésion, traumatisme, amputation, fracture',
    },
  },
  carriers: {
    carryOut:
      'mener, effectuer, perpétrer, lancer, conduire, réaliser, commettre, organiser, exécuter, entreprendre, opérer, procéder à, procéder au, ' +
      'procéder aux, déclencher, mettre en œuvre, mettre à exécution, monter, engager, livrer, passer à, orchestrer, porter, mettre en action, ' +
      'accomplir, initier, diriger, planifier et exécuter, se livrer à, livrer à, livrer aux, participer à, participer au, participer aux, ' +
      'prendre part à, prendre part au, prendre part aux, fomenter, mettre sur pied, recourir à, recourir au, recourir aux, user de, ' +
      'faire usage de, utiliser, employer, asséner, assener, prendre l’initiative de',
    suffer:
      'subir, essuyer, connaître, enregistrer, ' +
      followed(
        'faire l’objet, faire les frais, être la cible, être victime, être victimes, être l’objet, être le théâtre, être sous le feu, ' +
          'être la proie, être en proie, devenir la cible, devenir le théâtre, faire face, être confronté, être exposé, être soumis, être en butte, ' +
          'servir de cible, servir de théâtre',
        DE,
      ) +
      ', ' +
      `${followed('faire face, être en proie, être en butte', A)}, être sous le feu, tomber sous le feu, être ébranlé par, recevoir, encaisser, ` +
      'vivre, endurer, souffrir de, souffrir d’, être le théâtre, être la cible, faire l’objet, être victime, être soumis à, être exposé à, ' +
      'être confronté à, se retrouver sous le feu, déplorer, essuyer le feu de',
    cause:
      `faire, causer, entraîner, provoquer, occasionner, engendrer, laisser, coûter, ${followed('coûter la vie', A)}, coûter la vie, aboutir à, ` +
      `conduire à, ${followed('se solder par', 'un, une')}, solder par, infliger, faucher, valoir, donner lieu à, donner lieu aux, ` +
      'être à l’origine de, être à l’origine d’, être à l’origine du, être à l’origine des, résulter en, emporter, semer, susciter, amener, ' +
      `${followed('mener', A)}, ${followed('conduire, aboutir', 'au, aux')}, être responsable de, être responsable d’, laisser derrière lui, ` +
      'laisser derrière elle, faire au moins, déboucher sur, produire, générer, forcer, contraindre, pousser, obliger',
    occur:
      'avoir lieu, produire, survenir, dérouler, intervenir, éclater, arriver, retentir, advenir, se passer, passer, tenir, être survenu, ' +
      'être intervenu, opposer, faire rage, être signalé, être rapporté, être enregistré, remonter à, remonter au, éclater de nouveau, secouer, ' +
      'ébranler, embraser, être entendu, être en cours, prendre place, endeuiller, ensanglanter, se déchaîner, déchaîner, venir, s’abattre sur, ' +
      'abattre sur, tomber, s’écraser, s’écouler',
    claimDeed:
      'revendiquer, endosser la responsabilité, assumer la responsabilité, reconnaître la responsabilité, reconnaître être l’auteur, ' +
      'revendiquer la responsabilité, être revendiqué, revendiquer la paternité, endosser, réclamer la responsabilité, ' +
      'attribuer la responsabilité, avouer, reconnaître avoir, affirmer avoir mené, signer cette attaque',
    say:
      'annoncer, déclarer, affirmer, indiquer, dire, préciser, ajouter, confirmer, expliquer, souligner, rapporter, signaler, informer, révéler, ' +
      `assurer, faire savoir, faire état, ${followed('faire état', DE)}, noter, relever, relater, rappeler, mentionner, évoquer, estimer, ` +
      `considérer, croire, penser, juger, soutenir, prétendre, alléguer, avancer, faire remarquer, faire part, ${followed('faire part', DE)}, ` +
      'faire valoir, faire observer, faire mention de, faire mention d’, publier, diffuser, communiquer, écrire, poursuivre, conclure, confier, ' +
      'témoigner, raconter, certifier, attester, commenter, insister, marteler, constater, observer, avouer, admettre, reconnaître, déplorer, ' +
      'dénoncer, condamner, fustiger, saluer, se féliciter, féliciter, regretter, apprendre, montrer, recenser, dénombrer, répertorier, ' +
      'dresser un bilan, chiffrer, évaluer, décrire, détailler, décompter, documenter, énoncer, proclamer, promulguer, réagir, répondre, ' +
      'répliquer, riposter verbalement, lancer à la presse, s’exprimer, exprimer, stipuler, spécifier, divulguer, dévoiler, répéter, réaffirmer, ' +
      'réitérer, réitérer que, renchérir, tweeter, twitter, poster, titrer, faire allusion à, citer, alerter, donner l’alerte, ' +
      'tirer la sonnette d’alarme, émettre, laisser entendre, sous-entendre, suggérer, supposer, présumer, prédire, enregistrer, se dire, ' +
      'ironiser, s’indigner, indigner, s’inquiéter, inquiéter, s’alarmer, alarmer, notifier, garantir, argumenter, faire le point, rendre public, ' +
      `rendre compte, ${followed('rendre compte', DE)}, rendre publique, transmettre, verser au dossier, interroger, demander si, résumer, ` +
      'faire circuler, relayer, reporter, corroborer, partager, ressortir, mettre en avant, mettre en exergue, mettre l’accent sur, ' +
      'mettre en lumière, soupçonner, avancer que',
    deny:
      'démentir, nier, réfuter, rejeter, récuser, contester, infirmer, apporter un démenti, opposer un démenti, démentir catégoriquement, ' +
      'rejeter catégoriquement, réfuter catégoriquement, mettre en doute, se défendre de, décliner toute responsabilité, ' +
      'rejeter la responsabilité, nier toute implication, dénier, balayer, désavouer',
    accuse:
      'accuser, imputer, attribuer, reprocher, blâmer, pointer du doigt, mettre en cause, incriminer, faire porter la responsabilité, ' +
      'tenir pour responsable, rejeter la responsabilité sur, désigner, soupçonner, imputer la responsabilité, attribuer la responsabilité, ' +
      'tenir responsable, faire endosser, montrer du doigt, taxer, rendre responsable, jeter la responsabilité sur, mettre sur le compte, ' +
      'porter plainte contre',
    suggest:
      'envisager, prévoir, planifier, vouloir, souhaiter, exhorter, demander, exiger, réclamer, recommander, proposer, préconiser, projeter de, ' +
      'projeter d’, ' +
      followed(
        'avoir l’intention, avoir pour but, avoir pour objectif, avoir la volonté, avoir le droit',
        'de, d’',
      ) +
      ', ' +
      'chercher à, tenter, essayer, espérer, étudier, craindre, redouter, refuser, empêcher, ' +
      followed(
        'appeler, inciter, inviter, encourager, inviter, exhorter, pousser, inciter, s’apprêter, apprêter, se préparer, viser',
        A,
      ) +
      ', ' +
      'appeler, préparer, ordonner, autoriser, permettre, interdire, décider, éviter, risquer, plaider pour, plaider en faveur de, conseiller, ' +
      'ambitionner, désirer, compter, suggérer de, suggérer d’, prôner, militer pour, intimer, sommer, implorer, supplier, prier, presser, ' +
      'enjoindre, conjurer, programmer, imaginer, songer à, penser à, renoncer à, hésiter à, menacer d’expulser, imposer, échouer à, faillir, ' +
      'manquer de, examiner, discuter, débattre, simuler, empêcher de, empêcher d’, aider, accepter de, accepter d’',
    begin:
      `commencer, débuter, continuer, poursuivre, cesser, entamer, ${followed('commencer, continuer', 'à, de, d’, par')}, ` +
      `${followed('cesser, arrêter, finir, achever, venir', 'de, d’')}, mettre à, se mettre à, mettre fin à, mettre fin au, mettre fin aux, ` +
      'mettre un terme à, mettre un terme au, mettre un terme aux, suspendre, finir, finir par, achever, terminer, prolonger, multiplier, ' +
      'intensifier, redoubler, stopper, interrompre, étendre, accentuer, accroître, redoubler de, perdurer, persister, durer, maintenir, ' +
      'reprendre, recommencer, relancer, démarrer, lancer le début, enchaîner, renouveler, prendre fin, toucher à sa fin, aggraver, amplifier, ' +
      'escalader, rester, demeurer, renforcer, reprendre de plus belle, augmenter',
    locate:
      'situer, stationner, implanter, baser, abriter, héberger, cantonner, localiser, accueillir, =se trouve, =se trouvent, =se trouvait, ' +
      '=se trouvaient, =se trouvant, =se situe, =se situent, =sis, =sise, =sises, =situé, =située, =situés, =situées, =se trouver, installer, ' +
      'établir, ériger, loger, jouxter, côtoyer, border, longer, longer la frontière, retrancher, positionner, relier, avoisiner, siéger, résider',
    include:
      'inclure, comprendre, englober, comporter, figurer parmi, compter parmi, figurer au nombre de, compter, regrouper, réunir, rassembler, ' +
      '=y compris, =parmi lesquels, =parmi lesquelles, =parmi eux, =parmi elles, =au nombre desquels, =à savoir, =dont notamment, =entre autres, ' +
      'faire partie de, faire partie des, faire partie du, faire partie d’, concerner, être composé de, être composée de, composer, ' +
      '=notamment parmi, constituer, totaliser, =soit',
  },
  things: {
    civilians: {
      civilians: 'civil, civile, population civile, personne civile, simple citoyen, non-combattant',
      people: 'personne, gens, individu, habitant de la localité, âme',
      residents:
        'habitant, habitante, riverain, riveraine, résident, résidente, citadin, population locale, autochtone, citoyen, citoyenne, ' +
        'ressortissant, population',
      villagers: 'villageois, villageoise, paysan, paysanne',
      children:
        'enfant, mineur, garçon, fillette, petite fille, petit garçon, enfant en bas âge, nourrisson, bébé, nouveau-né, gamin, écolier, écolière, ' +
        'adolescent, adolescente, jeune fille, fille, fils',
      women: 'femme, femme enceinte, mère, mère de famille, épouse, veuve',
      men: 'homme âgé, père de famille, père, vieillard, septuagénaire, octogénaire, quinquagénaire, sexagénaire, quadragénaire, trentenaire',
      'young people': 'jeune, jeune homme',
      'elderly people': 'personne âgée',
      family: 'famille, famille entière, membre de la famille, couple, frère, sœur, proche',
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
        'religieux, prêtre, imam, curé, pasteur, évêque, mollah, religieuse, moine, missionnaire, catéchiste, rabbin, séminariste, abbé, ' +
        'prédicateur, dignitaire religieux, nonne',
      farmers: 'agriculteur, agricultrice, cultivateur, cultivatrice, fermier, exploitant agricole, ouvrier agricole, orpailleur agricole',
      herders: 'éleveur, berger, bouvier, pasteur nomade, transhumant',
      miners: 'mineur de fond, orpailleur, creuseur, chercheur d’or, exploitant minier, mineur artisanal',
      fishermen: 'pêcheur, mareyeur',
      hunters: 'chasseur traditionnel',
      traders:
        'commerçant, commerçante, marchand, marchande, vendeur, vendeuse, homme d’affaires, femme d’affaires, opérateur économique, négociant, ' +
        'boutiquier, entrepreneur, épicier, cambiste',
      workers:
        'ouvrier, ouvrière, travailleur, travailleuse, employé, employée, salarié, technicien, ingénieur, manœuvre, personnel, ' +
        'ouvrier du bâtiment, personnel civil, contractuel, agent électoral, électricien',
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
        'militant associatif, militant écologiste, militant syndical, syndicaliste, dissident, opposant, opposante, militant politique, ' +
        'militant de la société civile',
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
      crowd: 'foule, attroupement, masse de gens',
      customers: 'client, cliente, consommateur, convive',
      'community members': 'communauté, membre de la communauté, ethnie, minorité, peuple, clan, tribu, nation, diaspora',
      shepherds: 'chevrier',
      Muslims: 'musulman, musulmane',
      Christians: 'chrétien, chrétienne',
      Jews: 'juif, juive',
      Druze: 'druze',
      Alawites: 'alaouite',
      Kurds: 'Kurde',
      Arabs: 'Arabe',
      prisoners: 'codétenu',
      animals: 'bétail, animal, troupeau, tête de bétail, bœuf, bovin, chameau, mouton, chèvre, vache',
    },
    combatants: {
      soldiers:
        'soldat, soldate, militaire, homme en uniforme, conscrit, fantassin, parachutiste, para, artilleur, réserviste, tankiste, légionnaire, ' +
        'homme de troupe, troufion, GI, élément de l’armée, élément des forces armées, homme du rang, recrue, appelé, bidasse, sapeur, éclaireur, ' +
        'grenadier, chasseur alpin, tirailleur, membre des forces armées, militaire du rang',
      officers: 'officier, sous-officier, officier supérieur, haut gradé, gradé, officier de l’armée, officier de réserve',
      fighters:
        'combattant, combattante, homme de guerre, moudjahid, moudjahidine, maquisard, milicien armé, peshmerga, feddayin, fedayin, résistant, ' +
        'volontaire armé, combattant de la résistance',
      gunmen:
        'homme armé, individu armé, assaillant armé, tireur, sniper, tireur embusqué, tireur isolé, inconnu armé, personne armée, ' +
        'homme armé non identifié, homme armé inconnu, individu armé non identifié, franc-tireur, tireur d’élite, homme cagoulé, homme masqué, ' +
        'homme armé à moto, élément armé, jeune armé, porteur d’arme',
      militants: 'militant, élément, activiste armé, membre, militant armé, membre actif, partisan, sympathisant, partisane, affilié, adepte',
      rebels: 'rebelle, insurgé, guérillero, guérilléro, mutin, révolutionnaire, dissident armé, sécessionniste, rebelle armé, putschiste',
      separatists: 'séparatiste, indépendantiste, ambazonien, amba boy',
      jihadists: 'djihadiste, jihadiste, islamiste, salafiste, takfiriste, takfiri, islamiste armé, combattant djihadiste, taliban, moudjahidin',
      terrorists: 'terroriste, présumé terroriste, élément terroriste, terroriste présumé, khawarij, kharijite',
      'suicide bombers': 'kamikaze, porteur de bombe, inghimasi',
      attackers:
        'assaillant, assaillante, agresseur, attaquant, auteur, auteur présumé, malfaiteur armé, auteur de l’attaque, auteur de l’attentat, ' +
        'ravisseur',
      kidnappers: 'kidnappeur, preneur d’otages',
      killers: 'tueur, assassin, meurtrier, tueur à gages, égorgeur, bourreau, tueur à gage, pistolero',
      suspects: 'suspect, suspecte, principal suspect',
      'police officers':
        'policier, policière, agent de police, gardien de la paix, officier de police, membre de la police, élément de la police, ' +
        'fonctionnaire de police, CRS, agent des forces de l’ordre, membre des forces de l’ordre, commissaire de police, policier municipal',
      gendarmes: 'gendarme',
      'security personnel':
        'agent de sécurité, garde, vigile, garde du corps, personnel de sécurité, membre des forces de sécurité, élément des forces de sécurité, ' +
        'agent, gardien, garde forestier, ranger, éco-garde, écogarde, escorte, sentinelle',
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
      marines: 'marine, fusilier marin',
      'commandos member': 'commando-marine',
      agents: 'agent secret, espion, agent infiltré, agent du renseignement, informateur, collaborateur, agent double, mouchard',
      enemies: 'ennemi, adversaire',
      extremists: 'extrémiste, radical, fanatique, ultra-nationaliste, suprémaciste, néonazi',
      extremist: 'intégriste',
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
      forces: 'force, forces, force spéciale, force d’élite, unité d’élite, élite',
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
        'police anti-émeutes, brigade antiterroriste, unité antiterroriste, police fédérale, police militaire, commissariat général, ' +
        'police des frontières, maréchaussée, BRI, GIGN, RAID',
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
        'gouvernement régional, pouvoir, pouvoir en place, État central, gouvernement intérimaire, gouvernement provisoire, gouvernement local, ' +
        'cabinet',
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
      presidency: 'présidence, présidence de la République, bureau du président, cabinet de la présidence, Maison-Blanche',
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
      movement: 'mouvement, mouvement armé, mouvement de résistance, mouvement rebelle, mouvement populaire, mouvement islamiste, front',
      group:
        'groupe, groupuscule, organisation, formation, organisation armée, organisation terroriste, groupe terroriste, groupe armé, collectif, ' +
        'nébuleuse, mouvance, bande armée, groupement, groupe rebelle, groupe djihadiste, groupe jihadiste, groupe islamiste, groupe militant, ' +
        'groupe extrémiste, secte, entité, filiale, groupe d’individus, groupe d’hommes armés',
      faction:
        'faction, faction armée, factions, faction rebelle, faction de la résistance, dissidence, courant, aile, aile militaire, branche armée, ' +
        'bras armé, aile armée, branche, branche militaire',
      party: 'parti, parti politique, opposition, parti d’opposition, parti au pouvoir, formation politique, coalition de l’opposition',
      brigade: 'brigade, brigades, brigade mécanisée, brigade blindée, brigade d’assaut, brigade d’infanterie',
      battalion: 'bataillon, bataillon d’infanterie',
      regiment: 'régiment',
      division: 'division, division blindée, division d’infanterie',
      unit:
        'unité, unité militaire, escadron, escouade, peloton, section, compagnie militaire, détachement, cellule, cellule terroriste, ' +
        'cellule dormante, corps d’armée, escadrille, légion, phalange, phalanges, colonne, équipe, patrouille mixte, unité de combat, unités, ' +
        'patrouille, réseau, réseau terroriste, katiba, colonne militaire, garnison militaire, unité combattante',
      gang:
        'gang, bande, gang armé, bande criminelle, bandes criminelles, gang de rue, coalition de gangs, organisation criminelle, groupe criminel, ' +
        'bande organisée, réseau criminel, syndicat du crime, mafia',
      cartel: 'cartel, cartel de la drogue',
      rebellion: 'rébellion, insurrection armée, guérilla, maquis, rébellion armée',
      resistance: 'résistance, résistance islamique, résistance palestinienne, résistance armée, axe de la résistance',
      'general staff':
        'état-major, état-major général, état-major des armées, état-major de l’armée, haut commandement, haut-commandement, ' +
        'commandement militaire, commandement, commandement central, état-major général des armées, commandement général, ' +
        'direction des opérations, centre de commandement conjoint, salle d’opérations, commandement conjoint, commandement régional, ' +
        'commandement opérationnel',
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
      'Red Crescent': 'Croissant-Rouge, Croissant rouge',
      'Red Cross': 'Croix-Rouge, Croix rouge, CICR',
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
      side:
        'camp adverse, partie, belligérant, protagoniste, parties au conflit, belligérants, parties belligérantes, partie adverse, camp rival, ' +
        'allié, partenaire, supplétifs de l’armée, deux camps, rival',
      university: 'institut, centre de recherche, groupe de réflexion, think tank, observatoire',
      Church: 'Église catholique, diocèse, archidiocèse, conférence épiscopale, patriarcat, Saint-Siège, Vatican',
    },
    facilities: {
      base:
        'base, base avancée, base arrière, base opérationnelle, base principale, base logistique, base d’appui, base opérationnelle avancée, ' +
        'base d’entraînement',
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
      trench:
        'tranchée, abri, bunker, casemate, fortification, fortin, abri anti-aérien, abri souterrain, cache, cachette, repaire, refuge, ' +
        'sanctuaire, planque, fief, bastion, blockhaus, fort, forteresse, citadelle, grotte, antre, base-vie',
      tunnel: 'tunnel, réseau de tunnels, galerie, infrastructure souterraine',
      post:
        'poste, avant-poste, poste militaire, poste avancé, poste de garde, guérite, poste d’observation, poste de sécurité, poste de l’armée, ' +
        'tour de guet, poste de surveillance, mirador, poste de secours',
      'border post': 'poste-frontière, poste frontière, poste frontalier, poste de douane, poste-frontalier',
      'border crossing': 'point de passage, passage frontalier, terminal frontalier, point de passage frontalier, poste de passage, point d’entrée',
      checkpoint:
        'point de contrôle, poste de contrôle, check-point, checkpoint, barrage, barrage militaire, barrage de police, barrage de contrôle, ' +
        'barrage de l’armée, herse, poste de péage',
      headquarters:
        'quartier général, QG, siège, siège central, poste de commandement, centre de commandement, siège social, ' +
        'centre de commandement et de contrôle, centre opérationnel, centre d’opérations, salle de contrôle, quartier-général',
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
      shop: 'magasin, boutique, commerce, échoppe, étal, kiosque, boulangerie, salon de coiffure, atelier',
      mosque: 'mosquée, salle de prière, sanctuaire chiite, mausolée, husseinya',
      church: 'église, cathédrale, paroisse, chapelle, basilique, monastère, couvent, séminaire, lieu de culte, presbytère',
      synagogue: 'synagogue',
      temple: 'temple, pagode, gurdwara',
      cemetery: 'cimetière, funérailles',
      camp: 'camp, campement, bivouac nomade',
      'refugee camp': 'camp de réfugiés, camp de réfugiés palestiniens',
      'displaced persons camp':
        'camp de déplacés, site de déplacés, camp de déplacés internes, camp de fortune, site d’accueil, site de regroupement, ' +
        'abri pour déplacés, abri de déplacés, centre d’accueil de déplacés, camp de personnes déplacées, centre d’hébergement',
      shelter: 'centre d’accueil, foyer, hébergement, abri de fortune, tente',
      house:
        'maison, habitation, domicile, résidence, demeure, villa, logement, case, hutte, foyer familial, appartement, maison d’habitation, toit, ' +
        'chambre, ferme, maison familiale, concession, studio',
      building:
        'immeuble, bâtiment, immeuble résidentiel, édifice, immeuble d’habitation, tour d’habitation, bâtiment résidentiel, bâtiment public, ' +
        'gratte-ciel, tour, complexe résidentiel, immeuble de bureaux, bureau, local, bâtiment administratif, édifice public, hangar, bureaux, ' +
        'locaux',
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
        'ligne électrique, ligne à haute tension, ligne haute tension, pylône, pylône électrique, réseau électrique, câble, poteau électrique, ' +
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
        'dépôt, entrepôt, dépôt de munitions, dépôt d’armes, dépôt de carburant, réservoir, cache d’armes, stock, dépôt pétrolier, poudrière, ' +
        'arsenal, entrepôt d’armes, dépôt de missiles, entrepôt de munitions, dépôt logistique, silo, grenier, citerne, réservoir de carburant, ' +
        'stock de munitions, entrepôt de drones, château d’eau',
      'gas station': 'station-service, station d’essence, station service',
      factory:
        'usine, fabrique, complexe industriel, usine d’armement, atelier de fabrication, manufacture, cimenterie, site industriel, scierie, ' +
        'site de production, chaîne de production, abattoir, usine de drones, atelier clandestin',
      bridge: 'pont, viaduc, passerelle, pont ferroviaire',
      dam: 'barrage hydroélectrique, digue, écluse',
      prison:
        'prison, centre de détention, maison d’arrêt, pénitencier, centre pénitentiaire, établissement pénitentiaire, geôle, prison civile, ' +
        'prison centrale, cellule de prison, bagne, lieu de détention',
      courthouse: 'palais de justice',
      'town hall': 'hôtel de ville, palais du gouvernement, bâtiment gouvernemental, palais gouvernemental',
      palace: 'palais présidentiel, palais, palais national, palais royal, résidence présidentielle',
      'gold mine':
        'mine d’or, site d’orpaillage, site minier, carrière, mine de charbon, mine de diamants, site aurifère, mine de coltan, mine artisanale, ' +
        'exploitation minière, puits de mine',
      railway:
        'voie ferrée, chemin de fer, gare, gare routière, station de métro, gare ferroviaire, arrêt de bus, ligne de chemin de fer, ' +
        'infrastructure ferroviaire',
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
        'antenne, antenne relais, antenne-relais, pylône de télécommunication, station de base, centre de communication, antenne téléphonique, ' +
        'relais de télécommunication, centre de télécommunications, tour de transmission, émetteur',
      'surveillance equipment':
        'équipement de surveillance, caméra, équipement d’espionnage, équipement technique, équipement de renseignement, caméra de surveillance, ' +
        'dispositif d’espionnage, appareil de surveillance, ballon de surveillance',
      'artillery position': 'batterie, batterie d’artillerie, position d’artillerie, pièce d’artillerie',
      infrastructure:
        'infrastructure, installation, infrastructure militaire, infrastructure civile, installation militaire, équipement, matériel, ' +
        'matériel militaire, équipement militaire, installation portuaire, infrastructure critique, infrastructure portuaire, ouvrage, structure, ' +
        'installation civile, complexe, complexe militaire, centre',
      site:
        'site, site militaire, lieu, zone de rassemblement, point de rassemblement, rassemblement de soldats, concentration de soldats, ' +
        'regroupement, locaux de l’ONU, enceinte, place forte, base terroriste',
      target:
        'cible, objectif, cible militaire, objectif militaire, cible ennemie, cible stratégique, objectif stratégique, cible vitale, ' +
        'objectif vital, cible sensible, cible civile, site stratégique, point sensible',
      interests: 'intérêt, intérêts',
      place:
        'place, esplanade, rond-point, carrefour, marché central, parc, jardin, plage, parking, cour d’école, terrain de football, ' +
        'terrain de sport, terrain vague, square, croisement, terrain, lieu public, espace public, intersection',
      farmland:
        'champ, verger, plantation, exploitation agricole, terre agricole, oliveraie, palmeraie, récolte, culture, serre, moulin, puits, forage, ' +
        'point d’eau, pâturage, potager, champ cultivé, terrain agricole',
      'aid distribution site':
        'centre de distribution, point de distribution, centre de distribution d’aide, centre de vote, bureau de vote, site de distribution, ' +
        'point de distribution d’aide',
      'media office': 'siège de la télévision, siège de la radio, maison de la radio, station de radio locale, rédaction, studio de télévision',
    },
    vehicles: {
      convoy:
        'convoi, convoi militaire, convoi logistique, cortège de véhicules, convoi humanitaire, colonne de véhicules, caravane, ' +
        'convoi de ravitaillement, convoi d’aide, cortège officiel, convoi de l’armée, convoi de véhicules, convoi d’approvisionnement, ' +
        'convoi de carburant, convoi de camions, convoi policier',
      patrol: 'patrouille militaire, patrouille de l’armée, patrouille de police, patrouille pédestre, patrouille motorisée',
      vehicle:
        'véhicule, engin, fourgon, véhicule militaire, véhicule civil, pick-up, véhicule tout-terrain, 4x4, camionnette, fourgonnette, ' +
        'véhicule de patrouille, technical, utilitaire, véhicule logistique, jeep, Hummer, Humvee, véhicule de transport, ' +
        'véhicule de transport de troupes, 4×4, véhicule léger, véhicule de l’armée, véhicule de service, véhicule utilitaire, engin militaire, ' +
        'remorque, bulldozer, D9, pelleteuse',
      car: 'voiture, automobile, taxi, véhicule particulier, berline, taxi collectif, taxi-brousse',
      motorcycle: 'moto, motocyclette, mototaxi, moto-taxi, deux-roues, tricycle, vélo, scooter, bicyclette, tuk-tuk',
      truck:
        'camion, poids lourd, camion-citerne, camion d’aide, camion citerne, semi-remorque, camion de marchandises, camion d’aide humanitaire, ' +
        'camion militaire, benne, tracteur',
      bus: 'bus, autobus, car, minibus, autocar, minicar, matatu, car de transport, bus scolaire',
      train: 'train, tramway, métro, rame, train de marchandises, locomotive, wagon',
      ambulance: 'ambulance, véhicule de secours',
      tank: 'char, tank, char de combat, char d’assaut, char Merkava, Merkava, T-72, Leopard, Abrams',
      'armored vehicle':
        'blindé, véhicule blindé, transport de troupes, VAB, véhicule de combat, véhicule de combat d’infanterie, transport de troupes blindé, ' +
        'blindé léger, véhicule blindé de transport de troupes, engin blindé, autochenille, blindé de transport de troupes, BMP, BTR',
      ship:
        'navire, bateau, bâtiment naval, navire marchand, navire commercial, cargo, porte-conteneurs, vraquier, navire cargo, vaisseau, ferry, ' +
        'transbordeur, paquebot, navire civil, remorqueur, voilier, cargo vraquier, chimiquier, navire de commerce, navire de charge, ' +
        'navire israélien, navire de transport, navire hospitalier, navire humanitaire',
      warship:
        'navire de guerre, frégate, destroyer, porte-avions, corvette, croiseur, navire militaire, bâtiment de guerre, patrouilleur, vedette, ' +
        'vedette rapide, sous-marin, contre-torpilleur, navire de débarquement, bâtiment militaire, vedette militaire, navire de la marine, ' +
        'vedette de la marine, dragueur de mines, canonnière',
      tanker: 'pétrolier, méthanier, tanker, navire-citerne, superpétrolier, navire pétrolier, supertanker',
      boat:
        'embarcation, pirogue, canot, barque, barge, pinasse, canot pneumatique, chaloupe, bateau de pêche, canoë, zodiac, hors-bord, ' +
        'bateau rapide, chalutier, bateau de migrants, navire de pêche, baleinière, bateau à moteur, radeau, yacht',
      plane:
        'avion, appareil, avion de ligne, aéronef, avion-cargo, avion de transport, avion civil, avion militaire, avion cargo, avion de tourisme, ' +
        'avion de transport militaire, vol commercial, planeur, avion ravitailleur, avion-radar, avion de reconnaissance, avion de surveillance',
      helicopter: 'hélicoptère, hélico, hélicoptère militaire, hélicoptère de transport, hélicoptère de l’ONU, hélicoptère civil',
      satellite: 'satellite, satellite espion',
    },
    settlements: {
      village: 'village, hameau, bourgade, bourg, village frontalier, localité rurale, douar',
      town:
        'localité, agglomération, ville moyenne, petite ville, chef-lieu, ville frontalière, cité, ville natale, kibboutz, kibboutzim, ' +
        'localité frontalière, moshav',
      city:
        'ville, capitale, métropole, grande ville, ville portuaire, capitale régionale, ville côtière, ville occupée, capitale provinciale, ' +
        'ville sainte, capitale économique, mégapole',
      settlement: 'colonie, implantation, colonie israélienne, avant-poste de colonie, colonie sauvage, colonie de peuplement',
      neighborhood:
        'quartier, faubourg, banlieue, arrondissement, quartier résidentiel, quartier populaire, secteur résidentiel, bidonville, cité ouvrière, ' +
        'favela, banlieue sud, quartier périphérique, zone résidentielle, quartier chrétien, quartier chiite',
      district:
        'district, commune, canton, département, circonscription, cercle, localité administrative, sous-district, comté, raïon, ' +
        'municipalité rurale, wilaya, collectivité, chefferie, groupement de villages, secteur administratif, préfecture de région, woreda, ' +
        'zone de santé',
      province: 'province, gouvernorat provincial, territoire provincial, oblast, mouhafazat, wilaya provinciale',
      region: 'région, région frontalière, enclave, région autonome, région séparatiste, territoire autonome',
      state: 'État fédéré, État régional, État fédéral',
      territory: 'territoire, territoire palestinien, territoire occupé, territoires occupés, territoires palestiniens, territoire national',
    },
    areas: {
      area:
        'zone, secteur, aire, périmètre, espace, zone rurale, zone tampon, zone démilitarisée, bande, corridor, axe, zone urbaine, triangle, ' +
        'zone industrielle, zone de conflit, zone de combat, zone d’opérations, no man’s land, zone habitée, zone inhabitée, espace vert, ' +
        'zone ouverte, zone frontalière, zone côtière, zone désertique, zone de sécurité, zone humanitaire, terrain découvert, ' +
        'région des trois frontières, zone des trois frontières, théâtre d’opérations, champ de bataille',
      border:
        'frontière, ligne de démarcation, ligne bleue, ligne verte, ligne de contrôle, frontière terrestre, ligne de cessez-le-feu, clôture, ' +
        'clôture frontalière, mur de séparation, barrière de séparation, frontière commune',
      'front line': 'front, ligne de front, première ligne, ligne de contact, ligne de séparation, front nord, front sud, front est, front de combat',
      river: 'fleuve, rivière, oued, affluent, cours d’eau, canal, delta, embouchure, berge, rive, lac, marais, marigot, lagune, réservoir d’eau',
      sea:
        'mer, large, océan, haute mer, eaux, eaux territoriales, eaux internationales, golfe, baie, détroit, voie maritime, archipel, ' +
        'mer territoriale, au-delà des mers, route maritime, voie navigable, littoral maritime, large des côtes',
      coast: 'côte, littoral, rivage, bord de mer, front de mer, bande côtière, presqu’île, péninsule, cap, estuaire',
      island: 'île, îlot, atoll',
      mountain:
        'montagne, mont, colline, hauteur, hauteurs, massif, plateau, col, crête, gorge, chaîne de montagnes, zone montagneuse, ravin, falaise, ' +
        'djebel, sommet, massif montagneux, contrefort',
      valley: 'vallée, plaine, bassin, cuvette, ravine, dépression',
      desert: 'désert, brousse, steppe, sable, dune, savane, oasis, semi-désert',
      forest:
        'forêt, bois, parc national, réserve, jungle, maquis forestier, réserve naturelle, réserve forestière, mangrove, forêt classée, ' +
        'aire protégée',
      countryside:
        'campagne, périphérie, alentour, environs, rase campagne, abords, environ de la ville, arrière-pays, périphérie ouest, zone périphérique, ' +
        'banlieue rurale, campagne environnante',
      outskirts: 'sortie, lisière, entrée de la ville, entrée, entrée du village, sortie de la ville, faubourgs',
      road:
        'route, rue, autoroute, avenue, voie, boulevard, chemin, piste rurale, tronçon, axe routier, route nationale, nationale, voie rapide, ' +
        'chaussée, sentier, ruelle, route stratégique, itinéraire, route principale, route internationale, rocade, trottoir, bretelle, virage',
      airspace: 'espace aérien, ciel, airs',
      direction:
        'partie nord, partie sud, partie est, partie ouest, partie occidentale, partie orientale, partie septentrionale, partie méridionale, ' +
        'moitié nord, moitié sud, nord du pays, sud du pays',
      countries: 'continent, monde, sous-région, région du monde, étranger',
      ground: 'sol, terre, sous-sol, surface',
    },
    roles: {
      official:
        'responsable, fonctionnaire, haut fonctionnaire, haut responsable, officiel, représentant, représentant de l’État, ' +
        'responsable administratif, haut représentant, cadre, haut cadre, agent de liaison',
      'security official': 'responsable sécuritaire, responsable de la sécurité, responsable des services de sécurité',
      'military official': 'responsable militaire, haut responsable militaire, autorité militaire',
      'US official': 'responsable américain, responsable US',
      'hospital official': 'responsable hospitalier, directeur de l’hôpital, directeur d’hôpital, responsable de l’hôpital, source à l’hôpital',
      'health official': 'responsable sanitaire, responsable de la santé, responsable médical',
      'local official': 'responsable local, élu de la ville, autorité administrative',
      spokesperson:
        '=porte-parole, porte-parole adjoint, attaché de presse, porte-parole militaire, chargé de communication, chargé de la communication, ' +
        'responsable de la communication',
      commander:
        'commandant, commandant en chef, commandant supérieur, commandant militaire, commandant de la base, chef militaire, haut commandant, ' +
        'commandant adjoint, commandant des opérations, chef des opérations, commandant de terrain, commandant local, commandant de brigade',
      general:
        'général, général de division, général de brigade, général de corps d’armée, général-major, major-général, général à la retraite, ' +
        'général de corps, général de l’armée, général d’armée',
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
        'chef, dirigeant, leader, numéro un, chef de file, dirigeante, chef de guerre, numéro deux, chef rebelle, haut dirigeant, guide suprême, ' +
        'chef suprême, chef adjoint, chef politique, émir du groupe, chef de la junte, cerveau, homme fort, chef djihadiste, chef jihadiste, ' +
        'caïd, parrain, tête pensante, chef de la rébellion, chef du mouvement, guide de la révolution, seigneur de guerre, baron de la drogue, ' +
        'chef de gang, patron, numéro trois',
      director:
        'directeur, directeur général, directrice, directeur exécutif, directeur adjoint, directrice exécutive, directrice générale, PDG, ' +
        'directeur de la communication, directeur régional, directeur des opérations, directeur pays, responsable de programme',
      coordinator:
        'coordinateur, coordonnateur, coordinatrice, coordonnateur humanitaire, coordonnateur résident, chef de mission, chef de la mission, ' +
        'coordinateur humanitaire, coordinateur des secours',
      envoy:
        'émissaire, envoyé spécial, représentant spécial, médiateur, médiatrice, négociateur, représentante spéciale, envoyé, haut-commissaire, ' +
        'haut commissaire, rapporteur spécial, chef négociateur',
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
      negotiators: 'délégation, équipe de négociateurs',
      owner: 'propriétaire',
      'head of office': 'chef de bureau, secrétaire',
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
      witnesses: 'témoin, témoin oculaire, témoin direct, témoin sur place',
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
        'médias occidentaux, médias arabes, médias sociaux, presse locale, réseaux sociaux, les médias, presse internationale, médias hébreux, ' +
        'presse étrangère, médias publics, médias nationaux, médias régionaux, médias étrangers, médias indépendants, presse d’État, ' +
        'organe de presse, organes de presse, média étatique, presse officielle, médias en ligne',
      reports: 'information, informations, rumeur, fuite d’informations, bruit, première information, premier élément d’information',
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
        'communiqué publié, déclaration télévisée, déclaration écrite, message de revendication, communiqué final, texte, propos, parole, note, ' +
        'avis, circulaire, point de situation, mot, mise au point, prise de parole',
      message:
        'message, e-mail, courriel, lettre, courrier, missive, billet, SMS, dépêche, télégramme, note d’information, note de sécurité, alerte, ' +
        'commentaire, texto',
      post: 'publication, post, tweet, tweet publié, message publié, fil, post sur les réseaux sociaux',
      video:
        'vidéo, enregistrement, séquence, enregistrement vidéo, image, photo, enregistrement audio, images, séquence vidéo, images satellites, ' +
        'message audio, message vidéo, photographie, bande sonore, clip, audio, cliché, image satellite, imagerie satellite, vidéo amateur, ' +
        'images de vidéosurveillance, message sonore, film, documentaire',
      report:
        'rapport, bilan quotidien, compte rendu, compte-rendu, enquête, étude, bulletin, rapport interne, article, reportage, document, ' +
        'mise à jour, point quotidien, rapport annuel, rapport préliminaire, analyse, livre blanc, rapport confidentiel, recensement, résumé',
      interview: 'interview, entretien, entretien téléphonique, entrevue, appel téléphonique, conversation téléphonique',
      'press conference':
        'conférence de presse, point de presse, point-presse, briefing, point presse, conférence, déclaration à la presse, ' +
        'conférence de presse conjointe, breffage',
      speech:
        'discours, allocution, allocution télévisée, discours télévisé, sermon, prêche, adresse à la nation, intervention télévisée, ' +
        'message à la nation, plaidoyer, harangue',
      'claim of responsibility': 'revendication, communiqué de revendication',
      appeal: 'appel, cri d’alarme, sonnette d’alarme, requête, demande, plainte, pétition, supplique',
      resolution:
        'résolution, décret, arrêté, motion, loi, projet de loi, projet de résolution, ordonnance, amendement, mandat, texte de loi, ' +
        'mandat d’arrêt, verdict, sentence',
      accusation:
        'accusation, allégation, affirmation, annonce, explication, version, démenti, critique, assertion, confirmation, mise en cause, aveu, ' +
        'conclusion, réponse, réaction, condamnation, dénonciation',
    },
    channels: {
      Telegram: 'Telegram, chaîne Telegram, canal Telegram, compte Telegram, messagerie Telegram',
      X: 'X, réseau X, réseau social X, compte X, plateforme X',
      Twitter: 'Twitter, compte Twitter, réseau social Twitter',
      Facebook: 'Facebook, page Facebook, compte Facebook',
      WhatsApp: 'WhatsApp, groupe WhatsApp',
      Instagram: 'Instagram, compte Instagram',
      TikTok: 'TikTok',
      YouTube: 'YouTube, chaîne YouTube',
      'Truth Social': 'Truth Social, réseau Truth Social, plateforme Truth Social',
      'social media':
        'réseau social, page officielle, compte officiel, plateforme, messagerie, messagerie cryptée, Signal, VK, Weibo, canal officiel, ' +
        'messagerie instantanée, toile, internet, groupe de messagerie, plateforme en ligne',
    },
    dead: {
      dead:
        'mort, tué, décédé, défunt, disparu à jamais, personne décédée, personne tuée, mort civil, personne morte, vie perdue, tué au combat, ' +
        'morte, tuée, noyé, vie humaine, vie',
      martyrs: 'martyr, martyre, chahid',
      bodies:
        'corps, cadavre, dépouille, corps sans vie, corps calciné, dépouille mortelle, corps en décomposition, reste humain, restes humains, ' +
        'corps criblé de balles, corps décapité, corps mutilé, charnier, fosse commune',
      deaths: 'perte humaine, perte en vies humaines, vies humaines, cas de décès, mort violente, perte, perte civile, perte militaire',
    },
    injured: {
      injured:
        'blessé, personne blessée, blessé grave, blessé léger, blessé grièvement atteint, grand blessé, blessée, mutilé, blessé par balle, ' +
        'blessé de guerre, amputé, patient, blessé civil, commotionné, blessé en urgence absolue, malade, cas critique',
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
      detainees:
        'détenu, détenue, personne détenue, gardé à vue, incarcéré, interpellé, personne arrêtée, détenu palestinien, évadé, condamné, accusé, ' +
        'prévenu, fugitif',
      abductees: 'personne enlevée, personne kidnappée, kidnappé, élève enlevé, lycéenne enlevée, personne prise en otage, écolière enlevée',
    },
    damage: {
      damage:
        'dégât, dégâts matériels, dommage, dégât matériel, dégâts, perte matérielle, dommage matériel, gros dégâts, ravage, dégâts importants, ' +
        'dégâts considérables, panne, coupure de courant, coupure d’électricité, pertes matérielles, perte économique, préjudice, ' +
        'dégât collatéral, dommage collatéral, panne d’électricité, dégâts mineurs, impact, éclat, cratère, trou, fissure, débris, décombres, ' +
        'gravats',
      destruction: 'ruine, désolation',
      fire: 'feu, départ de feu, flamme, fumée, début d’incendie, colonne de fumée, panache de fumée, fuite de carburant, marée noire',
      panic: 'panique, mouvement de panique, scène de panique, chaos, psychose, peur, terreur, effroi, traumatisme psychologique',
    },
    deals: {
      ceasefire:
        '=cessez-le-feu, =cessez le feu, accord de cessez-le-feu, cessation des hostilités, arrêt des hostilités, cessez-le-feu humanitaire, ' +
        'cessez-le-feu permanent, fin des hostilités, cessez-le-feu immédiat',
      truce: 'trêve, accord de trêve, pause humanitaire, trêve humanitaire, armistice, pause tactique',
      agreement:
        'accord, pacte, entente, convention, mémorandum, compromis, protocole d’accord, feuille de route, déclaration de principes, accord-cadre, ' +
        'arrangement, protocole, accord politique, charte',
      'peace deal':
        'accord de paix, traité de paix, traité, plan de paix, accord de réconciliation, accord de normalisation, processus de paix, paix',
      'prisoner exchange deal': 'accord d’échange de prisonniers, accord sur les otages, accord d’échange, accord de libération',
      negotiations:
        'négociation, pourparlers, discussion, dialogue, médiation, négociations, cycle de négociations, sommet, dialogue national, concertation, ' +
        'table des négociations, pourparlers de paix',
    },
    troops: {
      troops:
        'troupe, troupes, effectif, renfort, renforts, infanterie, chars et soldats, effectifs, contingent étranger, corps de troupes, ' +
        'fantassins, blindés et troupes, ressource humaine',
      men: 'homme, gaillard',
    },
    operations: {
      operation:
        'opération, opération militaire, opération de qualité, opération conjointe, opération antiterroriste, opération de sécurité, ' +
        'intervention, action, mission militaire, opération sécuritaire, opération qualitative, opération spéciale militaire, ' +
        'opération policière, opération de police, intervention militaire, action militaire, opération terrestre, opération navale, ' +
        'opération d’envergure, manœuvre, opération anti-djihadiste, opération antijihadiste, opération conjuguée, activité, mission de combat, ' +
        'opération de maintien de l’ordre, opération de déstabilisation, opération héroïque, opération de résistance, opération maritime, ' +
        'opération complexe, opération de riposte',
      offensive:
        'offensive, contre-offensive, offensive terrestre, offensive militaire, offensive aérienne, offensive éclair, offensive surprise, ' +
        'offensive d’envergure, offensive de grande envergure, grande offensive, assaut généralisé, offensive générale',
      campaign: 'campagne militaire, campagne aérienne, campagne de bombardements, campagne de frappes, croisade, campagne de terreur',
      war:
        'guerre, conflit, conflit armé, guerre civile, crise, tension, rivalité, guerre d’usure, guerre contre le terrorisme, guerre totale, ' +
        'invasion à grande échelle, lutte, tensions, guerre d’agression, lutte antiterroriste, lutte contre le terrorisme, conflagration, ' +
        'guerre d’indépendance, guerre de libération, escalade, escalade militaire, flambée de violence, embrasement régional',
      violence:
        'violence, violences, acte de violence, explosion de violence, vague de violence, regain de violence, spirale de violence, terrorisme, ' +
        'brutalité policière, éruption de violence, terreur jihadiste, insécurité, acte criminel, crime, crime de guerre, atrocité, exactions, ' +
        'abus, acte hostile, acte de barbarie, crime contre l’humanité, violation, violation du cessez-le-feu, acte, méfait, forfait, ' +
        'persécution, acte d’hostilité, violation des droits',
      retaliation:
        'riposte, représailles, réplique, réponse militaire, mesure de rétorsion, contre-attaque éclair, vengeance armée, acte de représailles, ' +
        'opération de représailles, acte de vengeance, rétorsion',
      incident:
        'incident, drame, événement, accident, incident de sécurité, tragédie, incident sécuritaire, catastrophe, horreur, fait, affaire, ' +
        'épisode, naufrage, coup d’État, putsch, coup de force, tentative de coup d’État, sinistre, crash d’avion, bousculade, dérapage',
      provocation: 'provocation, escalade verbale, ingérence, violation de l’espace aérien, survol',
      exercise:
        'exercice, exercice militaire, manœuvre militaire, manœuvres militaires, manœuvres navales, exercice naval, exercices conjoints, ' +
        'entraînement, exercices militaires, essai, essai nucléaire, tir d’essai, test, test de missile',
    },
  },
  weapons: {
    drone:
      'drone, drone kamikaze, drone explosif, drone suicide, drone piégé, drone armé, drone de combat, drone d’attaque, drone chargé d’explosifs, ' +
      'munition rôdeuse, munition téléopérée, Shahed, Shahed-136, Geran, UAV, aéronef sans pilote, avion sans pilote, drone de reconnaissance, ' +
      'drone de surveillance, drone naval, drone marin, drone maritime, drone iranien, drone FPV, FPV, Bayraktar, Bayraktar TB2, TB2, drone turc, ' +
      'drone MQ-9, MQ-9, MQ-9 Reaper, Reaper, drone Reaper, drone Predator, Predator, véhicule aérien sans pilote, engin volant, drone militaire, ' +
      'quadricoptère, quadcopter, drone de type Shahed, drone artisanal, drone commercial, Samad-3, Qasef, drone bombardier, drone leurre, ' +
      'drone à longue portée, drone longue portée, appareil sans pilote, essaim de drones, drone ennemi, drone piégé d’explosifs, ' +
      'engin aérien sans pilote, Hermes 450, Hermes 900, Heron, drone espion, Wing Loong, Lancet, Orlan, Akinci, drone intercepteur, ' +
      'drone sous-marin, vedette sans pilote, embarcation sans pilote, bateau drone, bateau sans pilote, navire sans pilote, bateau télécommandé, ' +
      'drone de surface, microdrone',
    missile:
      'missile, missile balistique, missile de croisière, missile antichar, missile antinavire, missile sol-sol, missile sol-air, ' +
      'missile air-sol, missile guidé, missile hypersonique, missile antiaérien, missile balistique intercontinental, missile à longue portée, ' +
      'missile longue portée, missile à moyenne portée, missile à courte portée, missile téléguidé, missile balistique à courte portée, ' +
      'missile antichar guidé, missile de précision, missile tactique, missile Kalibr, Kalibr, Iskander, missile Iskander, ATACMS, Storm Shadow, ' +
      'Scalp, Tomahawk, missile Tomahawk, Scud, missile Scud, Kornet, missile Kornet, Kinjal, Kinzhal, Oniks, Neptune, Patriot, missile Patriot, ' +
      'Hellfire, missile Hellfire, missile anti-navire, missile anti-char, missile intercontinental, Zolfaghar, Bourkan, projectile balistique, ' +
      'missile naval, missile mer-sol, missile sol-mer, missile de type Scud, Stinger, missile anti-aérien, missile Burkan, missile Toufan, ' +
      'Javelin, missile Javelin, HIMARS',
    rocket:
      'roquette, roquette Katioucha, Katioucha, Grad, roquette Grad, fusée, RPG, lance-grenades, roquette antichar, roquette artisanale, ' +
      'roquette à longue portée, lance-roquettes antichar, roquette de type Grad, roquette guidée, roquette de 107 mm, roquette de 122 mm, ' +
      'salve de roquettes, roquette sol-sol, roquette Bourkan, lance-roquettes portatif, missile Katioucha, Qassam, roquette Qassam, RPG-7, ' +
      'projectile',
    shell:
      'obus, mortier, obus de mortier, artillerie, canon, obus d’artillerie, artillerie lourde, pièce d’artillerie lourde, obus de char, ' +
      'mortier lourd, bonbonne de gaz, canon automoteur, obusier, obus de 120 mm, obus de 155 mm, obus au phosphore, phosphore blanc, ' +
      'obus éclairant, bombe au phosphore, tir de char, obus incendiaire, artillerie navale, canon Caesar, sous-munition, arme à sous-munitions, ' +
      'bombe à sous-munitions, munition à fragmentation, obus à sous-munitions, armes à sous-munitions, mortier artisanal, ' +
      'artillerie de campagne, feu d’artillerie, canon de l’enfer, canon d’artillerie, obus de canon',
    aircraft:
      'avion de chasse, avion de combat, avion de guerre, chasseur, chasseur-bombardier, bombardier, F-16, F-15, F-35, MiG-29, MiG-31, Su-24, ' +
      'Su-25, Su-34, Su-35, Soukhoï, Rafale, Mirage 2000, Tu-95, B-52, B-2, A-10, hélicoptère de combat, hélicoptère d’attaque, Apache, ' +
      'hélicoptère Apache, avion d’attaque, bombe guidée, bombe planante, bombe aérienne, bombe larguée, baril d’explosifs, baril explosif, ' +
      'baril de TNT, bombe de 500 kg, bombe antibunker, bombe anti-bunker, bombe non guidée, bombe lourde, avion de chasse F-16, ' +
      'chasseur bombardier, appareil militaire, bombe thermobarique, avion bombardier, bombe aérienne guidée, bombe incendiaire, napalm, ' +
      'hélicoptère de guerre, jet, hélicoptère d’assaut, gunship, bombe à guidage laser, bombe de précision, avion bombardier stratégique, ' +
      'bombardier stratégique, bombardier furtif, Mi-24, Mi-8, Mi-35, avion-bombardier, chasseur F-35, munition guidée, missile aérien, Tucano, ' +
      'Super Tucano',
    explosive:
      'EEI, IED, engin explosif, engin explosif improvisé, engin artisanal, engin explosif artisanal, mine, mine terrestre, mine antipersonnel, ' +
      'mine antichar, voiture piégée, véhicule piégé, camion piégé, moto piégée, bombe, bombe artisanale, charge explosive, explosif, grenade, ' +
      'grenade à main, ceinture explosive, ceinture d’explosifs, gilet explosif, veste explosive, dynamite, TNT, bombe collante, ' +
      'bombe magnétique, colis piégé, voiture bourrée d’explosifs, véhicule bourré d’explosifs, munition non explosée, engin non explosé, ' +
      'reste explosif de guerre, mine marine, bombe sonore, cocktail Molotov, bombe incendiaire artisanale, bipeur piégé, bipeur, ' +
      'talkie-walkie piégé, mine artisanale, véhicule kamikaze, bombe télécommandée, bombe posée en bord de route, engin piégé, sac piégé, ' +
      'vélo piégé, minibus piégé, bus piégé, camion bourré d’explosifs, camion-citerne piégé, moto bourrée d’explosifs, bombe placée, C-4, ' +
      'plastic, semtex, grenade artisanale, veste d’explosifs, gilet d’explosifs, véhicule chargé d’explosifs, voiture chargée d’explosifs, ' +
      'engin, charge, matière explosive, substance explosive, obus piégé, engin suspect, paquet suspect, bombe à retardement, nitrate d’ammonium, ' +
      'détonateur, champ de mines, mine navale, torpille, voiture-suicide',
    firearm:
      'kalachnikov, AK-47, AK47, fusil, fusil d’assaut, arme à feu, balle, mitrailleuse, mitrailleuse lourde, pistolet, arme automatique, ' +
      'arme légère, arme de guerre, revolver, fusil de chasse, fusil à pompe, arme de poing, arme lourde, balle réelle, fusil de précision, ' +
      'pistolet-mitrailleur, M16, cartouche, PKM, fusil mitrailleur, arme semi-automatique, fusil automatique, carabine, arme de chasse, ' +
      'mitraillette, munition, pistolet automatique, arme silencieuse, DShK, douchka, arme de calibre 12,7, chevrotine, fusil semi-automatique, ' +
      'AR-15, arme artisanale, fusil artisanal, balle perdue, plomb, arme à feu automatique, calibre',
    blade:
      'couteau, machette, arme blanche, hache, poignard, sabre, épée, coupe-coupe, lame, baïonnette, couteau de cuisine, objet tranchant, ' +
      'arme blanche et machette, flèche, lance, gourdin, hachette, faucille, marteau, voiture-bélier, véhicule-bélier, camion-bélier, ' +
      'barre de fer, arc, flèche empoisonnée, javelot, cutter, tournevis',
    other:
      'arme, arme chimique, gaz lacrymogène, grenade lacrymogène, gaz toxique, chlore, sarin, gaz sarin, gaz, balle en caoutchouc, pierre, bâton, ' +
      'matraque, canon à eau, gaz innervant, agent chimique, laser, cyberattaque, grenade assourdissante, grenade de désencerclement, ' +
      'bombe lacrymogène, acide, balle de caoutchouc, fouet, flash-ball, LBD, lanceur de balles de défense, poison, spray au poivre, bombe sale, ' +
      'gaz poivre, balle métallique enrobée de caoutchouc, brique, bouteille, arme nucléaire, ogive, munition chimique, ballon incendiaire, ' +
      'ballon, feu d’artifice, mortier d’artifice, taser, armement, lance-pierre, lance-flammes, lance-pierres, grenade fumigène, fumigène, ' +
      'bouteille incendiaire, bulldozer militaire',
  },
  grammar: {
    determiner:
      'le, la, l’, les, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, chaque, tout, toute, tous, toutes, ' +
      'tout le, toute la, tout l’, tous les, toutes les, tous ces, toutes ces, toutes ses, tous ses, tout un, toute une, n’importe quel, ' +
      'n’importe quelle, quel, quelle, quels, quelles, quelque, l’ensemble de, l’ensemble du, l’ensemble des, l’ensemble d’, l’ensemble de la, ' +
      'l’intégralité de, l’intégralité du, l’intégralité des, la totalité de, la totalité du, la totalité des, tel, telle, tels, telles, ' +
      'l’un des, l’une des, l’un de, l’une de, un des, une des',
    several:
      'plusieurs, certains, certaines, quelques, quelques-uns, quelques-unes, de nombreux, de nombreuses, nombreux, nombreuses, ' +
      followed(
        'nombre, bon nombre, un certain nombre, un grand nombre, un nombre important, un nombre indéterminé, un nombre inconnu, ' +
          'un nombre croissant, un nombre non précisé, un nombre considérable, un nombre limité, un petit nombre, une série, des séries, une vague, ' +
          'une nouvelle vague, une multitude, une succession, une poignée, une kyrielle, une multiplicité, une quantité, une partie, ' +
          'une grande partie, un nombre élevé, un nombre record, une nouvelle série, une longue série, toute une série, beaucoup, énormément, tant, ' +
          'des quantités, un ensemble, une grande quantité, une avalanche, une flopée',
        'de, d’, des',
      ) +
      ', ' +
      'divers, diverses, différents, différentes, d’autres, de multiples, multiples, maints, maintes, d’innombrables, innombrables, quantité de, ' +
      'la plupart des, la plupart de, la plupart du, la plupart d’, la majorité des, la plupart, la majeure partie de, la majeure partie du, ' +
      'la majeure partie des, de nombreux autres, de nombreuses autres, plusieurs autres, quelques autres, certains autres, certaines autres, ' +
      'd’autres nombreux, bien d’autres, bien des, bon nombre, moult, nombre d’, pas mal de, un certain nombre, un grand nombre, plusieurs des, ' +
      'certains des, certaines des, quelques-uns des, quelques-unes des, plusieurs de, certains de, certaines de, beaucoup, un nombre, ' +
      'les nombreux, les nombreuses, plus d’un, plus d’une',
    of: 'de, d’, du, des, parmi, d’entre',
    against:
      'contre, sur, visant, ciblant, vers, envers, à l’encontre, sur la tête de, en vue de cibler, dirigé contre, dirigée contre, dirigés contre, ' +
      'dirigées contre, menée contre, menées contre, mené contre, menés contre, perpétrée contre, perpétrées contre, perpétré contre, ' +
      'perpétrés contre, lancée contre, lancées contre, ayant visé, ayant ciblé, qui visait, qui visaient, qui vise, qui visent, qui a visé, ' +
      'qui ont visé, qui a ciblé, qui ont ciblé, qui ciblait, qui ciblaient, touchant, frappant, par-dessus, ' +
      followed(
        'à l’encontre, en direction, à destination, à l’égard, à l’endroit, aux dépens, au détriment, en face, au-dessus',
        DE,
      ),
    at:
      'à, au, aux, dans, en, vers, chez, devant, derrière, sous, à travers, hors, outre, jusque dans, jusqu’en, jusqu’à, jusqu’au, jusqu’aux, ' +
      'dedans, parmi, face, au niveau, lors, pendant, durant, sur place, à bord, ici, là, là-bas, y, sur fond, en plein, en pleine, ' +
      'en plein cœur, au beau milieu, au travers, par-delà, au-delà, sur le terrain, non loin, tout près, à même, à quelques kilomètres, ' +
      'à quelques mètres, ' +
      followed(
        'au nord, au sud, à l’est, à l’ouest, au nord-est, au nord-ouest, au sud-est, au sud-ouest, au centre, dans le nord, dans le sud, ' +
          'dans l’est, dans l’ouest, dans le nord-est, dans le nord-ouest, dans le sud-est, dans le sud-ouest, dans le centre, au centre-nord, ' +
          'dans le centre-nord, dans l’extrême nord, dans l’extrême sud, dans l’extrême est, dans l’extrême ouest, en plein centre, ' +
          'dans le grand nord',
        DE,
      ) +
      ', ' +
      followed(
        'près, à proximité, à proximité immédiate, aux abords, aux abords immédiats, au large, au cœur, à l’intérieur, à l’extérieur, autour, ' +
          'tout autour, le long, aux alentours, aux environs, dans les environs, dans les alentours, aux confins, à la lisière, à l’entrée, ' +
          'à la sortie, à hauteur, à la hauteur, à la limite, aux portes, en périphérie, à la périphérie, dans la périphérie, en bordure, au bord, ' +
          'à bord, au-dessus, en dessous, en dehors, hors, en face, au pied, au milieu, au sein, à côté, aux côtés, à quelques kilomètres, ' +
          'à quelques mètres, non loin, pas loin, loin, dans le voisinage, au voisinage, dans le secteur, au niveau, à l’arrière, à l’avant, ' +
          'au fond, au sommet, au carrefour, à la croisée, lors, au cours, à l’occasion, dans le cadre, à l’issue, au moment, au lendemain, au fil, ' +
          'en marge, au terme, à l’approche, aux approches, à deux pas, à un jet de pierre, à portée, au croisement, à la jonction, en amont, ' +
          'en aval, de part et d’autre, des deux côtés, à cheval sur la frontière, sur les rives, sur les bords, sur les hauteurs, ' +
          'sur le territoire, sur le sol, à l’angle, en banlieue, dans la banlieue, dans les faubourgs, à mi-chemin, en territoire, ' +
          'dans l’enceinte, à l’emplacement, dans le périmètre, le long de la frontière',
        DE,
      ) +
      ', ' +
      `${followed('face', A)}, à proximité, aux alentours, aux environs, à l’intérieur, à l’extérieur, sur la route de, sur l’axe, ` +
      'à la frontière avec, le long de la frontière avec, près de la frontière avec, à la frontière entre, dans ce, à mi-chemin entre',
    with:
      'avec, via, en utilisant, utilisant, moyennant, par voie, à l’arme, aux, employant, en employant, muni, munie, munis, munies, armés, ' +
      'équipé, équipée, équipés, équipées, doté, dotée, dotés, dotées, à bord d’un drone, ' +
      followed(
        'à l’aide, au moyen, à coups, à coup, à grand renfort, par le biais, par l’intermédiaire, par l’entremise, en recourant à l’aide, ' +
          'au volant, à bord, en faisant usage, en se servant, en usant, muni, munie, munis, munies, armé, armée, armés, armées, équipé, équipée, ' +
          'équipés, équipées, doté, dotée, dotés, dotées, au travers, avec l’aide, avec l’appui, avec le soutien, avec le concours, ' +
          'par le truchement, en compagnie, en coordination avec l’aide, par voie, au bout, sous la menace, chargé, chargée, chargés, chargées, ' +
          'bourré, bourrée, bourrés, bourrées, à dos',
        DE,
      ) +
      ', ' +
      `${followed('grâce, en recourant, en ayant recours', A)}, en collaboration avec, en coordination avec, en coopération avec, ` +
      'de concert avec, conjointement avec, en conjonction avec, aux côtés de, aux côtés des, aux côtés du, aux côtés d’, avec à bord',
    by:
      'par, de la part de, de la part du, de la part des, de la part d’, du fait de, du fait des, du fait du, du fait d’, sous les coups de, ' +
      'sous les coups des, sous les balles de, sous les balles des, sous les tirs de, sous les tirs des, sous le feu de, sous le feu des, ' +
      'à l’initiative de, à l’initiative du, à l’initiative des, ' +
      followed(
        'à la suite, en raison, à cause, par la faute, des suites, suite, sous l’effet, des mains, aux mains',
        DE,
      ) +
      ', ' +
      followed(
        'suite, consécutif, consécutive, consécutifs, consécutives, dû, due, dus, dues, consécutivement, imputable, imputables',
        A,
      ) +
      ', ' +
      'imputé à, imputée à, imputés à, imputées à, attribué à, attribuée à, attribués à, attribuées à, imputé aux, imputée aux, imputées aux, ' +
      'attribuée aux, attribuées aux, attribué aux, attribués aux, attribuée au, attribuées au, attribué au, causé par, causée par, causés par, ' +
      'causées par, provoqué par, provoquée par, provoquées par, provoqués par',
    since: 'depuis, dès, à compter du',
    from:
      followed(
        'à partir, en provenance, au départ, originaire, originaires, issu, issue, issus, issues, hors, venu, venus, venue, venues',
        DE,
      ) +
      ', ' +
      'provenant de, provenant du, provenant des, provenant d’, venant de, venant du, venant des, venant d’',
    according:
      'selon, d’après, suivant, à en croire, citant, en citant, de l’avis de, de l’avis des, de l’avis du, de l’avis d’, de l’aveu de, ' +
      'de l’aveu des, aux dires de, aux dires des, aux dires du, aux yeux de, au dire de, dixit, de source, de sources, de sources concordantes, ' +
      followed(
        'sur la foi, aux dires, de l’aveu même, à en juger par les dires, du point de vue, au témoignage',
        DE,
      ) +
      ', ' +
      `${followed('conformément', A)}, comme l’indique, comme l’indiquent, comme l’a indiqué, comme l’a annoncé, comme l’a rapporté, ` +
      'comme le rapporte, comme le rapportent, se référant à, se référant aux, se référant au, s’appuyant sur, sur la base de, sur la base des',
    to:
      'à, au, aux, ' +
      followed(
        'auprès, à l’attention, au micro, à l’antenne, à l’adresse, sur les antennes, dans les colonnes, devant les caméras',
        DE,
      ) +
      ', ' +
      'au micro, devant, devant la presse, à l’intention de, à l’intention des, joint par, jointe par, joints par, contacté par, contactée par, ' +
      'contactés par, interrogé par, interrogée par, interrogés par, interviewé par, cité par, citée par, cités par, citées par, relayé par, ' +
      'relayée par, relayés par, repris par, reprise par, reprises par, rapporté par, rapportée par, consulté par, consultée par, consultés par, ' +
      'parvenu à, parvenue à, transmis à, transmise à, transmis par, publié par, publiée par, publiés par, diffusé par, diffusée par, ' +
      'diffusées par',
    and:
      'et, ainsi que, ainsi qu’, de même que, de même qu’, puis, &, aussi bien que, sans oublier, tout comme, et aussi, et même, voire, ' +
      'comme aussi, et puis, plus, et de, mais aussi, mais également, ainsi que de, et enfin, de pair avec',
    or: 'ou, ou bien, ou encore, soit, et ou, ou alors, sinon, voire même',
    but:
      'mais, cependant, toutefois, néanmoins, pourtant, or, en revanche, par contre, bien que, bien qu’, quoique, quoiqu’, malgré, en dépit, ' +
      'malgré tout, au contraire, quand même, tout de même, sauf, hormis, excepté, au lieu, plutôt que, plutôt qu’, nonobstant, même si, même s’, ' +
      `si ce n’est, mis à part, ${followed('en dépit, au lieu, à l’exception, à l’inverse, au mépris', DE)}, ` +
      `${followed('contrairement, quant', A)}, encore que, encore qu’, reste que, reste qu’, toujours est-il que`,
    that:
      'que, qu’, le fait que, le fait qu’, du fait que, du fait qu’, ce que, ce qu’, comme quoi, selon quoi, à ce que, à ce qu’, de ce que, ' +
      'de ce qu’, ceci que, que ce soit',
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
      'jusqu’où',
    when:
      'lorsque, lorsqu’, alors que, alors qu’, tandis que, tandis qu’, après que, après qu’, quand, au moment où, pendant que, pendant qu’, ' +
      'dès que, dès qu’, aussitôt que, avant que, avant qu’, après, avant, comme, depuis que, depuis qu’, tant que, tant qu’, jusqu’à ce que, ' +
      'jusqu’à ce qu’, parce que, parce qu’, puisque, puisqu’, si, s’il, s’ils, afin que, afin qu’, pour que, pour qu’, sans que, sans qu’, ' +
      'sitôt, sitôt que, à mesure que, à mesure qu’, au fur et à mesure que, une fois que, une fois qu’, maintenant que, de sorte que, ' +
      'de sorte qu’, si bien que, si bien qu’, de façon à ce que, de manière à ce que, à moins que, à moins qu’, étant donné que, ' +
      'étant donné qu’, vu que, vu qu’, dès lors que, dès lors qu’, à l’heure où, pendant ce temps, au point que, en même temps que, ' +
      `en attendant que, ${followed('avant', 'de, d’')}, peu après, peu avant, juste après, juste avant, après avoir, après s’être, ` +
      'peu de temps après, immédiatement après, suivi de, suivie de, suivis de, suivies de, suivi d’, suivie d’, suivi par, suivie par, ' +
      'précédé de, précédée de, précédé d’, précédée d’, où que, chaque fois que, chaque fois qu’',
    not:
      'ne, n’, pas, jamais, aucun, aucune, aucunement, sans, ni, nul, nulle, nullement, non, guère, point, ne pas, pas encore, rien, personne n’, ' +
      'personne ne, nulle part, pas de, pas d’, pas du tout, non pas, pas un, pas une, pas un seul, pas une seule, plus aucun, plus aucune, ' +
      'sans aucun, sans aucune, sans pour autant, loin d’, ne jamais, n’aucun',
    pronoun:
      'il, ils, elle, elles, on, celui-ci, ceux-ci, celle-ci, celles-ci, celui-là, celle-là, ceux-là, celles-là, ces derniers, ce dernier, ' +
      'cette dernière, ces dernières, je, j’, nous, vous, tu, eux, lui, me, m’, te, cela, ceci, ça, c’, y, lui-même, elle-même, eux-mêmes, ' +
      'elles-mêmes, celui, celle, ceux, celles, moi, nous-mêmes, chacun, chacune, l’on, autrui, quelqu’un, quelque chose, d’autres personnes, ' +
      'les uns, les autres, l’un, l’une, l’autre, tout le monde, le premier, le second, la première, la seconde, soi',
    reflexive: 'se, s’, s’en',
    also:
      'également, aussi, par ailleurs, en outre, de plus, de même, pour sa part, pour leur part, de son côté, de leur côté, dans le même temps, ' +
      'parallèlement, simultanément, entre-temps, entretemps, quant à lui, quant à elle, quant à eux, quant à elles, d’autre part, ' +
      'd’un autre côté, à son tour, à leur tour, en parallèle, au même moment, en même temps, de surcroît, qui plus est, du reste, ' +
      'dans la foulée, dans le même contexte, dans le même ordre d’idées, à cet égard, à ce sujet, dans ce contexte, dans ce cadre, ' +
      'sur un autre plan, dans un autre incident, dans une autre attaque, en plus, d’ailleurs, au passage, pareillement, semblablement, ' +
      'non seulement, à ce propos, de fait, notre part, pour ma part, au surplus, encore une fois, à nouveau, de nouveau, plus loin, ' +
      'concomitamment, dans un contexte connexe, sur le même registre, dans le même sillage, dans le sillage, aussi bien',
    same:
      'même, mêmes, ladite, ledit, lesdits, lesdites, dudit, de ladite, desdits, desdites, audit, à ladite, susdit, susdite, susmentionné, ' +
      'susmentionnée, en question, précité, précitée, précités, précitées, mentionné, mentionnée, le même, la même, les mêmes, du même, au même, ' +
      'de la même, de cette même, cette même, ce même, ces mêmes, cité plus haut, susnommé, dit',
    this: 'ce, cette, cet, ces, cette nouvelle, cette dernière attaque',
    adverb:
      'directement, notamment, en particulier, particulièrement, principalement, essentiellement, surtout, précisément, exactement, apparemment, ' +
      'vraisemblablement, probablement, peut-être, sans doute, possiblement, éventuellement, certainement, évidemment, clairement, effectivement, ' +
      'réellement, vraiment, véritablement, officiellement, publiquement, formellement, catégoriquement, fermement, vivement, fortement, ' +
      'gravement, grièvement, légèrement, mortellement, sérieusement, partiellement, totalement, entièrement, complètement, largement, ' +
      'intensément, violemment, brutalement, sauvagement, lâchement, froidement, sommairement, délibérément, volontairement, intentionnellement, ' +
      'accidentellement, aveuglément, massivement, lourdement, sévèrement, durement, successivement, respectivement, ensemble, conjointement, ' +
      'séparément, individuellement, collectivement, immédiatement, rapidement, aussitôt, soudainement, soudain, subitement, progressivement, ' +
      'graduellement, peu à peu, petit à petit, lentement, finalement, enfin, ensuite, auparavant, précédemment, ultérieurement, par la suite, ' +
      'antérieurement, initialement, au départ, au début, d’abord, tout d’abord, dans un premier temps, dans un second temps, en premier lieu, ' +
      'à l’origine, à l’avenir, à terme, désormais, dorénavant, toujours, souvent, fréquemment, régulièrement, quotidiennement, parfois, ' +
      'quelquefois, rarement, habituellement, généralement, en général, globalement, traditionnellement, continuellement, constamment, ' +
      'sans cesse, sans relâche, sans interruption, sans discontinuer, en permanence, en continu, en vain, avec succès, avec précision, ' +
      'de manière précise, en toute sécurité, de plein fouet, de toutes parts, de force, de nuit, de jour, en direct, en urgence, d’urgence, ' +
      'en masse, en nombre, en cours, sur-le-champ, sur le coup, sur place, par hasard, par erreur, à tort, à distance, à bout portant, ' +
      'à balles réelles, à feu et à sang, à pied, à moto, en voiture, par la force, pacifiquement, illégalement, légalement, arbitrairement, ' +
      'militairement, politiquement, localement, internationalement, mondialement, nationalement, administrativement, juridiquement, ' +
      'financièrement, humainement, physiquement, moralement, psychologiquement, techniquement, stratégiquement, tactiquement, aériennement, ' +
      'naturellement, simplement, uniquement, seulement, exclusivement, spécialement, spécifiquement, seul, à elle seule, à lui seul, ' +
      'dont notamment, en tout, au total, en définitive, en réalité, en fait, en effet, en vérité, bel et bien, justement, logiquement, ' +
      'malheureusement, heureusement, tragiquement, dramatiquement, étrangement, paradoxalement, ironiquement, curieusement, étonnamment, ' +
      'notoirement, prétendument, soi-disant, supposément, présumément, censément, potentiellement, théoriquement, pratiquement, concrètement, ' +
      'fondamentalement, absolument, parfaitement, extrêmement, très, trop, si peu, assez, tellement, fort, hautement, hors de contrôle, ' +
      'davantage, plus tôt, plus tard, plus largement, plus précisément, plus particulièrement, ailleurs, partout, dehors, dedans, autour, ' +
      'alentour, loin, près, tout près, par exemple, c’est-à-dire, à savoir, autrement dit, en d’autres termes, entre autres, et cetera, etc, ' +
      'ci-dessus, ci-dessous, ci-après, pour l’instant, pour le moment, à ce jour, jusqu’à présent, jusqu’ici, jusque-là, à ce stade, ' +
      'à l’heure actuelle, à présent, actuellement, présentement, maintenant, bientôt, prochainement, récemment, dernièrement, nouvellement, ' +
      'fraîchement, longtemps, longuement, brièvement, temporairement, provisoirement, définitivement, indéfiniment, momentanément, ' +
      'éternellement, unilatéralement, bilatéralement, mutuellement, réciproquement, étroitement, ouvertement, secrètement, discrètement, ' +
      'clandestinement, explicitement, implicitement, indirectement, nettement, sensiblement, considérablement, significativement, drastiquement, ' +
      'spectaculairement, miraculeusement, courageusement, héroïquement, bravement, farouchement, âprement, ardemment, activement, efficacement, ' +
      'amplement, suffisamment, correctement, proprement, strictement, rigoureusement, scrupuleusement, minutieusement, soigneusement, ' +
      'prudemment, tranquillement, calmement, sereinement, furieusement, rageusement, sporadiquement, épisodiquement, ponctuellement, ' +
      'occasionnellement, simultanément sur, tour à tour, de part et d’autre, des deux côtés, à plusieurs reprises, à maintes reprises, ' +
      'à deux reprises, à de nombreuses reprises, à trois reprises, une nouvelle fois, une fois de plus, une fois encore, pour la première fois, ' +
      'pour la énième fois, pour la deuxième fois, pour la troisième fois, à la fois, tout à coup, de loin, de près, au moins partiellement, ' +
      'en partie, en grande partie, en majorité, pour la plupart, majoritairement, au hasard, au passage, à l’aveugle, sans distinction, ' +
      'sans discernement, sans sommation, sans raison, sans pitié, en plein jour, au grand jour, en toute impunité, impunément, nommément, ' +
      'personnellement, dûment, bien, mal, mieux, pis, tant bien que mal, volontiers, à peine, presque partout, inlassablement, également blessé, ' +
      'sous couvert d’anonymat, sous le couvert de l’anonymat, sous anonymat, sous condition d’anonymat, sous réserve d’anonymat, ' +
      'sous le sceau de l’anonymat, à titre indicatif, à cet effet, à cette occasion, à cette fin, en conséquence, par conséquent, de ce fait, ' +
      'de facto, ipso facto, in extremis, a priori, à priori, a fortiori, a posteriori, grosso modo, in fine, manu militari, en amont, en aval, ' +
      'au préalable, préalablement, comme prévu, comme d’habitude, à l’improviste, par surprise, par inadvertance, à l’unanimité, en vigueur, ' +
      'en représailles, à titre de représailles, en guise de représailles, par représailles, en riposte, en réponse, par mesure de précaution, ' +
      'par précaution, en solidarité, en soutien, en guise de soutien, par mesure de sécurité, en dernier lieu, en dernier ressort, en retour, ' +
      'à ce moment-là, ce faisant, chemin faisant, tout juste, justement alors, ci-contre, rien que, rien qu’, ne serait-ce que',
    negligible:
      'ainsi, donc, alors, déjà, encore, plus, toujours, bien, lors, dès lors, depuis lors, tout, puis, si, là, en, même, y compris, ici, car, ' +
      'pour, afin, afin de, afin d’, en vue de, en vue d’, pour autant, pourtant, certes, tantôt, plutôt, presque, quasi, quasiment, comme, ' +
      'tel que, telle que, tels que, telles que, tel qu’, telle qu’, en tant que, en tant qu’, en guise de, faute de, faute d’, quitte à, ' +
      'de façon, de manière, en quelque sorte, pour ainsi dire, le cas échéant, à défaut, en cas de, en cas d’, concernant, relatif à, ' +
      'relative à, relatifs à, relatives à, eu égard à, vis-à-vis, en faveur de, en faveur des, en faveur du, au profit de, au profit des, ' +
      'au profit du, au nom de, au nom du, au nom des, à propos de, au sujet de, à propos des, au sujet des, au sujet du, à propos du, ' +
      'en ce qui concerne, s’agissant de, s’agissant des, s’agissant du, en soutien à, en soutien aux, en soutien au, en réponse à, ' +
      'en réponse aux, en réponse au, en représailles à, en représailles aux, en représailles au, en riposte à, en riposte aux, en riposte au, ' +
      'en signe de, en solidarité avec, en lien avec, liés à, lié à, liée à, liées à, sous prétexte de, sous prétexte d’, compte tenu de, ' +
      'compte tenu du, compte tenu des, à l’instar de, à l’instar des, à l’instar du, sous forme de, sur ordre de, sur ordre du, à la tête de, ' +
      'à la tête d’, à la tête des, à la tête du, à l’appui, à l’appui de, en présence de, en présence du, en présence des, en l’absence de, ' +
      'en l’absence d’, à l’origine de, à l’origine du, à l’origine des, à l’origine d’, au titre de, à titre, en guise d’, à force de, ' +
      'moyennant quoi, au risque de, au point de, dans le but de, dans le but d’, dans l’objectif de, dans l’intention de, dans l’espoir de, ' +
      'dans l’attente de, voilà, voici, il y a lieu, oui, eh bien, or donc, bref, quoi, comment, pourquoi, combien, euh, hélas, tout en, ' +
      'en train de, en train d’, sur le point de, sur le point d’, sous, hors service, via lequel, le plus, la plus, les plus, le moins, ' +
      'la moins, aussi loin que',
    between:
      'entre, opposant, mettant aux prises, ayant opposé, qui oppose, qui opposent, qui a opposé, qui ont opposé, qui opposait, qui opposaient, ' +
      'entre d’une part, d’une part',
    title:
      'm., m, mm., mm, mme, mme., mmes, mlle, dr, dr., pr, pr., me, mgr, monsieur, madame, messieurs, mesdames, docteur, professeur, maître, ' +
      'monseigneur, général, général de division, général de brigade, général-major, major-général, général de corps d’armée, colonel, ' +
      'colonel-major, lieutenant-colonel, lieutenant, sous-lieutenant, capitaine, commandant, major, amiral, vice-amiral, contre-amiral, sergent, ' +
      'sergent-chef, caporal, adjudant, adjudant-chef, maréchal, brigadier, brigadier-général, cheikh, imam, ayatollah, hodjatoleslam, hadj, ' +
      'el hadj, sayyed, sayed, mollah, père, sœur, frère, abbé, pasteur, prince, prince héritier, roi, reine, émir, sultan, pape, saint, ' +
      'son excellence, gén., gal, col., col, lt., lt-col, cdt, cne, sgt, me., sir, lord, feu, dame, sieur, le nommé, dénommé, dénommée, surnommé, ' +
      'alias, shérif, juge, commissaire, inspecteur, président, ministre',
    compass:
      `${POINTS}, nord-nord-est, nord-nord-ouest, sud-sud-est, sud-sud-ouest, septentrional, septentrionale, septentrionaux, septentrionales, ` +
      'méridional, méridionale, méridionaux, méridionales, oriental, orientale, orientaux, orientales, occidental, occidentale, occidentaux, ' +
      'occidentales, central, centrale, centraux, centrales, sahélo-saharien, grand nord, grand sud, grand est, moyen, plein nord, plein sud, ' +
      'n.-e., s.-o.',
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
    unidentified: 'inconnu, non identifié, anonyme, non-identifié',
    masked: 'masqué, cagoulé, encagoulé',
    suspected: 'présumé, suspecté, soupçonné, supposé',
    alleged: 'prétendu, soi-disant',
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
    Western: 'occidental, de l’Ouest',
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
    'drug-trafficking': '=de drogue, =de trafic de drogue, =de narcotrafic, narcotrafiquant',
    local: 'local, de la région, de la localité',
    regional: 'régional, provincial, départemental, territorial',
    municipal: 'municipal, communal',
    national: 'national',
    international: 'international, onusien, multinational',
    UN: '=de l’ONU, =des Nations unies',
    federal: 'fédéral',
    foreign: 'étranger',
    allied: 'allié, affilié',
    senior: 'haut, haut placé, de haut rang, supérieur, éminent, haut gradé, de premier plan, principal',
    military: 'militaire, de l’armée',
    security: 'sécuritaire, de sécurité, de la sécurité',
    intelligence: '=de renseignement, =du renseignement, =des renseignements, =de renseignements',
    defense: '=de défense, =de la défense',
    police: 'policier, de la police, de police',
    medical: 'médical, paramédical',
    health: 'sanitaire, de santé, de la santé',
    hospital: 'hospitalier, de l’hôpital',
    government: 'gouvernemental, du gouvernement, étatique, loyal',
    state: '=d’État, public',
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
    opposition: '=de l’opposition, =d’opposition, opposant',
    religious: 'religieux, confessionnel, sectaire',
    administrative: 'administratif',
    electoral: 'électoral',
    economic: 'économique, commercial, financier',
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
    coastal: 'côtier, littoral',
    agricultural: 'agricole',
    nomadic: 'nomade',
    underground: 'souterrain',
    logistics: 'logistique',
    former: 'ancien, ex, démissionnaire, déchu, retraité, à la retraite, sortant',
    interim: 'intérimaire, par intérim, de transition, transitoire',
    acting: 'provisoire',
    deputy: 'adjoint',
    retired: 'retraité de l’armée',
    exiled: 'exilé, en exil',
    young: 'jeune',
    elderly: 'âgé',
    minor: 'mineur',
    pregnant: 'enceint',
    female: 'féminin',
    male: 'masculin',
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
    informed: '=bien informé, =bien informée, =bien informées, =bien informés, concordant, =proche du dossier, =proches du dossier',
    media: 'médiatique, journalistique',
  },
  fillers:
    'nouveau, violent, meurtrier, important, vital, grand, dernier, autre, intense, massif, puissant, fort, faible, récent, ancien, sanglant, ' +
    'mortel, brutal, lâche, odieux, barbare, ignoble, abject, atroce, horrible, terrible, tragique, dramatique, effroyable, macabre, sauvage, ' +
    'cruel, inhumain, ciblé, précis, coordonné, simultané, successif, répété, incessant, continu, constant, permanent, quotidien, hebdomadaire, ' +
    'mensuel, annuel, nocturne, matinal, diurne, sporadique, isolé, rare, fréquent, récurrent, régulier, prochain, prétendu, présumé, éventuel, ' +
    'possible, probable, potentiel, imminent, apparent, majeur, mineur, principal, central, stratégique, tactique, opérationnel, sensible, clé, ' +
    'essentiel, crucial, critique, spectaculaire, inédit, sans précédent, rapide, soudain, surprise, éclair, conjoint, commun, mixte, combiné, ' +
    'conjugué, complexe, sophistiqué, artisanal, moderne, avancé, lourd, léger, moyen, petit, gros, énorme, immense, vaste, large, long, court, ' +
    'haut, bas, élevé, total, partiel, complet, entier, plein, vide, seul, unique, double, triple, multiple, divers, différent, varié, nombreux, ' +
    'innombrable, plusieurs fois, supplémentaire, additionnel, ultérieur, précédent, antérieur, initial, final, définitif, provisoire, ' +
    'temporaire, premier, second, énième, présent, actuel, futur, passé, vieux, jeune, bon, mauvais, pire, meilleur, grave, sérieux, sévère, ' +
    'considérable, significatif, notable, remarquable, impressionnant, gigantesque, colossal, féroce, acharné, farouche, âpre, nourri, sourd, ' +
    'assourdissant, indiscriminé, aveugle, délibéré, intentionnel, volontaire, préventif, défensif, offensif, agressif, hostile, ennemi, adverse, ' +
    'ami, illégal, légal, légitime, illégitime, arbitraire, injustifié, présumément lié, officiel, officieux, secret, clandestin, discret, ' +
    'ouvert, fermé, public, confidentiel, conventionnel, classique, traditionnel, habituel, normal, ordinaire, simple, direct, indirect, ' +
    'immédiat, éloigné, proche, lointain, voisin, environnant, avoisinant, adjacent, attenant, situé, dit, nommé, appelé, baptisé, dénommé, ' +
    'surnommé, connu, célèbre, fameux, réputé, spécifique, particulier, certain, propre, même, semblable, similaire, identique, pareil, analogue, ' +
    'tel, quelconque, occupé, assiégé, ravagé, dévasté, contesté, disputé, stratégiquement important, densément peuplé, surpeuplé, peuplé, ' +
    'abandonné, désaffecté, inhabité, habité, fortifié, blindé, piégé, chargé, rempli, bondé, innocent, sans défense, désarmé, pacifique, ' +
    'impuissant, vulnérable, malheureux, infortuné, héroïque, courageux, brave, valeureux, glorieux, béni, qualitatif, de qualité, ' +
    'de grande envergure, d’envergure, à grande échelle, de grande ampleur, de moindre ampleur, de haute intensité, de faible intensité, ' +
    'd’une rare violence, de longue durée, à longue portée, à courte portée, à moyenne portée, longue portée, de longue portée, de précision, ' +
    'de fabrication locale, de fabrication artisanale, de fabrication iranienne, de gros calibre, de petit calibre, de calibre, à balles réelles, ' +
    'à main armée, de représailles, de rétorsion, en cours, en question, à répétition, en série, en règle, à venir, sous contrôle, hors contrôle, ' +
    'non loin, par balle, par balles, en tout genre, de tout genre, de tous types, de toutes sortes, de routine, de fortune, d’urgence, de masse, ' +
    'matériel, humain, vivant, sain et sauf, physique, moral, verbal, armé, militaire, mené, perpétré, commis, lancé, effectué, conduit, survenu, ' +
    'intervenu, enregistré, signalé, recensé, rapporté, revendiqué, imputé, attribué, attendu, prévu, annoncé, planifié, programmé, promis, visé, ' +
    'ciblé au préalable, concerné, impliqué, touché, affecté, exposé, susmentionné, susvisé, décisif, déterminant, préliminaire, ' +
    'humanitaire d’urgence, économique, politique, social, culturel, historique, sacré, saint, côtier, maritime, aérien, terrestre, naval, ' +
    'sol-sol, multiforme, asymétrique, hybride, conséquent, substantiel, limité, restreint, minime, infime, mortellement efficace, réussi, ' +
    'manqué, raté, avorté, déjoué, tenté, infructueux, vaine, efficace, inefficace, fulgurant, dévastateur, destructeur, explosif, incendiaire, ' +
    'retentissant, tonitruant, ravageur, apocalyptique, sanguinaire, criminel, haineux, perfide, traître, sordide, barbare et lâche, ' +
    'inqualifiable, inacceptable, injustifiable, intolérable, inattendu, surprenant, étonnant, inhabituel, exceptionnel, extraordinaire, ' +
    'hors norme, crapuleux, gratuit, ponctuel, épars, généralisé, prolongé, interminable, renouvelé, persistant, croissant, grandissant, rampant, ' +
    'latent, ouvertement hostile, sanctionné, ultime, prioritaire, secondaire, primaire, intermédiaire, extérieur, intérieur, interne, externe, ' +
    'national, international, mondial, global, planétaire, local',
}
