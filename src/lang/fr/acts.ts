import type { Lexicon } from '../lexicon.ts'
import { A, DE, followed } from './contractions.ts'

export const acts: Lexicon['acts'] = {
  target: { verbs: 'cibler, viser, prendre pour cible', nouns: 'ciblage, prise pour cible, visée' },
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
      'attaque, attentat, agression, attaque terroriste, attentat terroriste, attaque armée, action terroriste, acte terroriste, ' +
      'acte de terrorisme, attaque coordonnée, attaque complexe, contre-attaque, attaque de représailles, ' +
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
}

export const carriers: Lexicon['carriers'] = {
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
}
