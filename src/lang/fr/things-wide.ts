import type { Lexicon } from '../lexicon.ts'

export const things: Lexicon['things'] = {
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
}

export const weapons: Lexicon['weapons'] = {
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
}
