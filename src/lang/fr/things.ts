import type { Lexicon } from '../lexicon.ts'

export const things: Lexicon['things'] = {
  civilians: {
    civilians:
      'population, habitant civil, population innocente, civil innocent, civil désarmé, civil non armé, personne innocente, civil, civile, ' +
      'population civile, personne civile, simple citoyen, non-combattant',
    people:
      '=gens, homme, femme, être humain, citoyen lambda, simple passant, invité, autre personne, adulte, homme civil, ' +
      'femme civile, femme âgée, personne, individu',
    residents:
      'voisin, voisine, habitant de la région, population riveraine, propriétaire de la maison, locataire, résident étranger, habitant, habitante, ' +
      'riverain, riveraine, résident, résidente, citadin, habitant de la zone, habitant du village, habitant de la ville, ' +
      'habitant joint par téléphone, habitant du quartier, habitant sur place, résident de la ville',
    villagers: 'population villageoise, villageois, villageoise',
    citizens: 'citoyen, citoyenne, ressortissant, ressortissante, compatriote, contribuable, concitoyen',
    foreigners: 'étranger, étrangère, expatrié, ressortissant étranger, citoyen étranger',
    families:
      'ménage, parent, parente, tante, nièce, petit-fils, petite-fille, cousine, beau-frère, belle-sœur, beau-père, belle-mère, jumeau, ' +
      'membre d’une même famille, famille de déplacés, famille endeuillée, famille, membre de la famille, famille entière, proche de la victime, ' +
      'membre de sa famille, membre de la famille de la victime, cousin, oncle, neveu, proche d’une victime, frère, sœur, frères et sœurs',
    children:
      'orphelin, orpheline, enfant mineur, mineur non accompagné, petit enfant, bambin, fœtus, jeune enfant, jeune garçon, gamine, pupille, ' +
      'pensionnaire, enfant, mineur, garçon, fillette, petit garçon, enfant en bas âge, nourrisson, bébé, nouveau-né, gamin, écolier, écolière, ' +
      'fille, fils',
    mothers: 'mère, mère de famille, femme enceinte, épouse, veuve, grand-mère, maman, jeune mère, parturiente',
    fathers: 'père, père de famille, mari, époux, grand-père, papa',
    teenagers: 'jeune, jeune homme, jeune fille, jeune femme, adolescent, adolescente, ado, jeunesse',
    'elderly people':
      'personne âgée, vieille femme, vieil homme, vieillard, homme âgé, retraité âgé, doyen, septuagénaire, octogénaire, =vieux hommes, femme âgée',
    journalists:
      'journaliste reporter d’images, correspondant de guerre, équipe de journalistes, équipe de télévision, équipe de tournage, ' +
      'professionnel de la presse, présentateur, animateur radio, photographe de presse, cadreur, homme de presse, blogueuse, pigiste, fixeur, ' +
      'journaliste, reporter, photojournaliste, photographe, cameraman, caméraman, photoreporter, vidéaste, preneur de son, ' +
      'professionnel des médias, reporter de guerre, blogueur, chroniqueur',
    'aid workers':
      'travailleuse humanitaire, employé de l’ONU, employé des Nations unies, employé d’ONG, travailleur d’ONG, personnel de l’ONU, ' +
      'membre du personnel de l’ONU, employé de l’UNRWA, équipe humanitaire, logisticien, travailleur social, intervenant humanitaire, ' +
      'travailleur humanitaire, humanitaire, acteur humanitaire, employé humanitaire, personnel humanitaire, agent humanitaire, bénévole',
    doctors:
      'médecin urgentiste, dentiste, vétérinaire, anesthésiste, pharmacien, médecin, docteure, chirurgien, chirurgienne, pédiatre, gynécologue',
    medics:
      'soignante, aide-soignant, aide-soignante, sage-femme, équipe d’ambulanciers, vaccinateur, agent vaccinateur, ' +
      'personnel sanitaire, travailleur médical, brancardier, urgentiste, équipe de vaccination, vaccinatrice, équipe d’ambulance, ambulancier, ' +
      'personnel médical, personnel de santé, agent de santé, professionnel de santé, paramédical, infirmier, infirmière, personnel soignant, ' +
      'soignant, travailleur de la santé, personnel hospitalier, équipe médicale',
    rescuers:
      'secouriste, sauveteur, équipe de secours, équipe de sauvetage, sauveteur bénévole, secouriste de la défense civile, membre de la défense civile, ' +
      'membre de la protection civile, agent de la protection civile, premier intervenant',
    firefighters: 'pompier, sapeur-pompier, soldat du feu, pompière',
    'displaced people':
      'sans-abri déplacé, civil déplacé, Palestinien déplacé, déplacé, déplacée, déplacé interne, personne déplacée, population déplacée, ' +
      'famille déplacée',
    refugees: 'demandeuse d’asile, rapatrié, famille réfugiée, population réfugiée, réfugié, réfugiée, demandeur d’asile',
    migrants:
      'candidat à l’exil, candidat à l’immigration, travailleur migrant, exilé, immigrant, émigré, migrant, migrante, clandestin, immigré, ' +
      'sans-papiers',
    students: 'bachelier, camarade de classe, talibé, étudiant, étudiante, élève, lycéen, lycéenne, collégien, collégienne, universitaire',
    teachers:
      'académicien, chercheur universitaire, corps enseignant, personnel enseignant, proviseur, éducateur, directrice d’école, ' +
      'physicien nucléaire, ingénieur nucléaire, professeur d’université, enseignant, enseignante, professeur, instituteur, institutrice, ' +
      'maître d’école, directeur d’école, professeure, scientifique, savant, scientifique nucléaire, physicien',
    worshippers: 'fidèle catholique, endeuillé, croyante, paroissienne, dévot, fidèle, croyant, paroissien, fidèle musulman, fidèle chrétien',
    pilgrims: 'pèlerin, pèlerine',
    clerics:
      'archevêque, cardinal, sœur religieuse, bonne sœur, ouléma, uléma, muezzin, ayatollah, marabout, vicaire, diacre, clergé, leader religieux, ' +
      'responsable religieux, guide religieux, mollah taliban, religieux, prêtre, imam, curé, pasteur, évêque, mollah, moine, missionnaire, ' +
      'catéchiste, rabbin, séminariste, prédicateur, dignitaire religieux, nonne, abbé',
    farmers:
      'maraîcher, riziculteur, journalier agricole, planteur, paysan, paysanne, producteur agricole, propriétaire terrien, moissonneur, ' +
      'agriculteur, agricultrice, cultivateur, cultivatrice, fermier, exploitant agricole, ouvrier agricole',
    herders:
      'éleveur peul, éleveur nomade, pasteur peul, gardien de troupeau, nomade, berger peul, éleveuse, bergère, éleveur, berger, bouvier, ' +
      'pasteur nomade, transhumant, chevrier',
    miners:
      'mineur artisanal, creuseur artisanal, ouvrier minier, orpailleur clandestin, employé de mine, travailleur de la mine, orpailleuse, ' +
      'mineur de fond, orpailleur, creuseur, chercheur d’or, exploitant minier',
    fishermen: 'marin pêcheur, pêcheuse, pêcheur artisanal, pêcheur, mareyeur',
    traders:
      'vendeur ambulant, vendeuse ambulante, forain, trafiquant, contrebandier, passeur, trafiquant de drogue, bijoutier, acheteur, boulanger, ' +
      'boucher, restaurateur, propriétaire, commerçant ambulant, transporteur, commerçant, commerçante, marchand, marchande, vendeur, vendeuse, ' +
      'homme d’affaires, femme d’affaires, opérateur économique, négociant, boutiquier, entrepreneur, épicier, cambiste, client, cliente, ' +
      'consommateur, convive',
    workers:
      'cheminot, docker, fonctionnaire civil, membre du personnel, ouvrier agricole saisonnier, employé de banque, interprète, traducteur, ' +
      'femme de ménage, collègue, équipage civil, marin philippin, marin indien, agent communal, agent municipal, employé municipal, mécanicien, ' +
      'maçon, menuisier, cuisinier, travailleur étranger, ouvrier étranger, employée de maison, employé du pétrole, agent d’entretien, plombier, ' +
      'gardien d’immeuble, ouvrier, ouvrière, travailleur, travailleuse, employé, employée, salarié, technicien, ingénieur, ouvrier du bâtiment, ' +
      'personnel civil, contractuel, électricien, sous-traitant, prestataire, contractant, employé contractuel, marin, matelot, membre d’équipage, ' +
      'équipage, homme d’équipage, membre de l’équipage, agent de l’État, employé de l’État, agent public, personnel',
    drivers:
      'taximan, moto-taximan, conducteur de bus, conducteur de taxi, machiniste, apprenti chauffeur, conductrice, convoyeur, camionneuse, motard, ' +
      'chauffeur de bus, conducteur de camion, conducteur d’engin, chauffeur, conducteur, camionneur, routier, chauffeur de taxi, ' +
      'chauffeur routier, motocycliste, automobiliste, cycliste, chauffeur de camion, conducteur de moto',
    passengers:
      'passant, passante, piéton, piétonne, badaud, usager de la route, occupant d’un véhicule, naufragé, passager, passagère, voyageur, ' +
      'voyageuse, usager, badaude',
    tourists: 'visiteur, alpiniste, plaisancier, baigneur, croisiériste, touriste étranger, touriste, vacancier, estivant, randonneur',
    protesters:
      'frondeur, manifestant pacifique, manifestant antigouvernemental, rassemblement de manifestants, lanceur de pierres, pilleur civil, ' +
      'jeune contestataire, manifestant, manifestante, contestataire, protestataire, gréviste, marcheur, émeutier, jeune manifestant, émeutière',
    activists:
      'militant des droits humains, militant de droits humains, militant de droits de l’homme, défenseur de droits humains, militant des droits de l’homme, militante, défenseure des droits, militant pacifiste, ' +
      'militant de l’opposition, partisan de l’opposition, sympathisant politique, agent électoral, responsable syndical, leader syndical, ' +
      'dirigeant syndical, écologiste, humanitaire engagé, figure de la société civile, activiste, militant des droits, défenseur des droits, ' +
      'défenseur des droits humains, défenseur des droits de l’homme, militant associatif, militant écologiste, militant syndical, syndicaliste, ' +
      'opposante, militant politique, militant de la société civile, =opposants, électeur, électrice, votant, avocat, avocate, juriste, ' +
      'greffier',
    indigenous: 'autochtone, indigène, peuple autochtone',
    'tribal leaders':
      'chef tribal, chef de tribu, leader tribal, ancien de la tribu, notable tribal, dignitaire tribal, cheikh tribal, responsable tribal',
    'community leaders':
      'leader autochtone, chef indigène, autorité coutumière, ' +
      'autorité traditionnelle, sage du village, émir traditionnel, notable, ' +
      'chef de clan, ancien du village, leader communautaire, chef communautaire, ' +
      'dignitaire, cheikh, chef religieux',
    pensioners: 'retraité, retraitée, vétéran, ancien combattant, pensionné',
    artists:
      'actrice, comédien, comédienne, cinéaste, réalisateur, footballeur, athlète, fêtard, spectateur, spectatrice, festivalier, ' +
      'convive de mariage, invité de mariage, rappeur, influenceur, influenceuse, tiktokeur, tiktokeuse, supporter de football, poétesse, ' +
      'romancier, auteur-compositeur, artiste, chanteur, chanteuse, musicien, écrivain, poète',
    'local people':
      'populations, foule en colère, habitants du quartier, masses populaires, populace, foule, ' +
      'attroupement, communauté, membre de la communauté, ethnie, minorité, peuple',
    partners: 'ami, amie, petit ami, petite amie, compagne, compagnon, fiancé, fiancée, couple, ex-mari, ex-femme, camarade',
    minorities:
      'hindou, sikh, bouddhiste, yézidi, yézidie, copte, catholique, protestant, protestante, chiite, sunnite, musulman chiite, musulman sunnite, ' +
      'ahmadi, bahaï, zoroastrien, minorité religieuse, minorité ethnique, évangélique, juive, chrétien d’Orient, musulman, musulmane, chrétien, ' +
      'chrétienne, juif, druze, alaouite',
    'gay people': 'homosexuel, homosexuelle, lesbienne, travailleuse du sexe, prostituée, femme transgenre, personne transgenre, personne LGBT',
    'homeless people':
      'sans-abri, =SDF, mendiant, mendiante, ferrailleur, éboueur, bûcheron, charbonnier, ramasseur de bois, chercheur de truffes, ' +
      'ramasseur de truffes, garde-parc, chiffonnier, braconnier, chasseur traditionnel',
    Kurds: 'Kurde',
    Arabs: 'Arabe',
  },
  combatants: {
    gendarmes: 'gendarme, gendarme mobile',
    'national guards': 'garde national',
    soldiers:
      'soldat de métier, garde républicain, soldat régulier, soldat gouvernemental, soldat loyaliste, ' +
      'commando-marine, fusilier marin, =marines, pilote, pilote de chasse, aviateur, parachutiste, ' +
      'artificier, démineur, cadet, élève officier, marsouin, canonnier, opérateur de drone, opérateur de drones, équipage de char, soldat déployé, spahi, mitrailleur, ' +
      'chasseur parachutiste, soldat de l’armée, soldat des forces armées, militaire de carrière, soldat réserviste, membre de l’armée, ' +
      'engagé volontaire, soldat du génie, soldat, soldate, militaire, conscrit, fantassin, artilleur, réserviste, tankiste, légionnaire, ' +
      'homme de troupe, GI, élément de l’armée, élément des forces armées, homme du rang, sapeur, éclaireur, grenadier, chasseur alpin, ' +
      'tirailleur, membre des forces armées, militaire du rang, homme en uniforme, soldat de réserve',
    fighters:
      'combattant étranger, combattant armé, combattant tribal, combattant islamiste, combattant rebelle, combattant pro-gouvernemental, ' +
      'combattant progouvernemental, recrue, combattant allié, élément, moudjahid, moudjahidine, jeune combattant, guerrier, maquisard, ' +
      'combattant loyaliste, élément armé, feddayin, belligérant armé, combattant, combattante, homme de guerre, peshmerga, fedayin, résistant, ' +
      'volontaire armé, combattant de la résistance',
    gunmen:
      '=commando armé, =commando terroriste, =commando, =commandos armés, homme lourdement armé, individu lourdement armé, tireur masqué, tireur solitaire, porteur d’armes, homme armé inconnu, homme en armes, ' +
      '=hommes en armes, civil armé, =hommes armés à moto, homme armé, individu armé, assaillant armé, tireur, ' +
      'tireur isolé, inconnu armé, personne armée, homme armé non identifié, individu armé non identifié, ' +
      'homme cagoulé, homme masqué, homme armé à moto, jeune armé, porteur d’arme',
    snipers: 'sniper, tireur embusqué, franc-tireur, tireur d’élite',
    militants:
      'extrémiste, fondamentaliste, intégriste, militante armée, militant, activiste armé, militant armé, membre actif, membre armé, fanatique, ' +
      'ultra-nationaliste, suprémaciste, néonazi',
    dissidents: 'dissident, dissident armé, combattant dissident, guérillero dissident',
    rebels:
      'rebelle touareg, rebelle houthi, mutin, révolutionnaire, frondeur armé, rebelle islamiste, putschiste, factieux, membre de la rébellion, ' +
      'rebelle, rebelle armé',
    insurgents: 'insurgé, insurgée, insurgé armé, insurgé islamiste',
    guerrillas: 'guérillero, guérilléro, rebelle maoïste, maoïste, naxalite, maquisard maoïste, partisan armé',
    jihadists:
      'djihadiste présumé, jihadiste présumé, djihadiste armé, jihadiste armé, combattant jihadiste, ' +
      'salafiste djihadiste, talib, djihadiste, jihadiste, takfiriste, combattant djihadiste, taliban, moudjahidin',
    Islamists: 'islamiste, islamiste présumé, islamiste armé, islamiste radical, salafiste',
    terrorists:
      'saboteur, poseur de bombe, poseur de bombes, artificier terroriste, incendiaire, pyromane, groupe de terroristes, takfiri, kharidjite, ' +
      'terroriste, présumé terroriste, élément terroriste, terroriste présumé, khawarij, kharijite',
    mercenaries:
      'contractuel militaire privé, soldat de fortune, agent de sécurité étranger, barbouze, mercenaire, instructeur, ' +
      'mercenaire étranger, paramilitaire privé, contractuel armé',
    paramilitaries: 'paramilitaire, combattant paramilitaire',
    'Dozo hunters': 'chasseur dozo, dozo, chasseur donso, chasseur traditionnel dozo',
    'militia members':
      'milicien, milicien armé, milicienne, supplétif, auxiliaire, auxiliaire civil, supplétif civil, auxiliaire de l’armée, volontaire local, membre d’une milice, ' +
      'membre de la milice, VDP, =volontaires pour la défense de la patrie, volontaire pour la défense de la patrie, ' +
      'membre de comité de vigilance, combattant d’autodéfense, garde villageois, Basij, bassidji, garde du village, =Wazalendo, Maï-Maï, ' +
      'milicien pro-gouvernemental, harki, membre de l’autodéfense, vigilante, ' +
      'membre d’un groupe d’autodéfense, koglweogo, justicier',
    'security personnel': 'personnel de sécurité',
    'police officers':
      'agent de la police, agent de l’ordre, agent, agent de la circulation, policier en civil, policier anti-émeute, policier antiémeute, policier des frontières, ' +
      'inspecteur de police, =CRS, agent de sécurité publique, policier en faction, recrue de la police, élève policier, élément de police, ' +
      'policier, policière, agent de police, gardien de la paix, officier de police, membre de la police, ' +
      'élément de la police, fonctionnaire de police, agent des forces de l’ordre, membre des forces de l’ordre, commissaire de police, ' +
      'policier municipal',
    guards:
      'garde, vigile, gardien, garde présidentiel, garde communal, garde pénitentiaire, agent pénitentiaire, agent de sécurité privé, garde privé, ' +
      'garde de sécurité, membre de la garde, militaire de garde, agent de protection, gardien de nuit, =gardes-frontière, =gardes-frontières, ' +
      'maton, agent de sécurité, garde du corps, ' +
      'garde forestier, ranger, éco-garde, écogarde, sentinelle, garde-frontière, garde-frontières, garde frontalier, douanier, agent des douanes, ' +
      'gardien de prison, surveillant de prison, surveillant pénitentiaire, geôlier',
    peacekeepers:
      'casque bleu, soldat de l’ONU, soldat des Nations unies, observateur militaire, militaire onusien, =Casques bleus, peacekeeper, ' +
      'soldat de la paix, soldat de maintien de la paix, soldat onusien, troupe onusienne, troupe de l’ONU, troupe des Nations unies',
    settlers: 'colon juif, colon armé, jeune colon, colon radical, colon, colon extrémiste',
    pirates: 'pirate présumé, pirate armé, pirate, pirate somalien, pirate de la mer',
    'gang members':
      'chef de gang, baron de la drogue, chef de bande, mafieux, trafiquant armé, membre présumé de gang, membre d’un cartel, cultiste, ' +
      'narcotrafiquant armé, membre de gang, gangster, membre d’un gang, membre de gangs, membre du gang, voyou, homme de main, délinquant, narco, ' +
      'narcotrafiquant, membre du cartel, sicario',
    bandits:
      'coupeur de routes, braqueur, voleur armé, bandit de grand chemin, trafiquant d’armes, pilleur armé, voleur de bétail, braconnier armé, ' +
      'gangster armé, délinquant armé, bandit, bandit armé, brigand, coupeur de route, malfaiteur, criminel, voleur, hors-la-loi, pillard, ' +
      'malfrat, zaraguina, pilleur, cambrioleur, détrousseur',
    attackers:
      'homme au couteau, intrus, envahisseur, lyncheur, violeur, tortionnaire, criminel de guerre, loup solitaire, pirate informatique, ' +
      'lanceur de grenade, assaillant, assaillante, agresseur, attaquant, auteur de l’attaque, auteur de l’attentat, auteur présumé, ' +
      'malfaiteur armé, tueur, assassin, tueur à gages, égorgeur, bourreau, tueur à gage, pistolero',
    kidnappers: 'ravisseur, preneur d’otage, pirate de l’air, ravisseur armé, kidnappeur, preneur d’otages',
    'suicide bombers': 'kamikaze, femme kamikaze, kamikaze présumé, attaquant suicide, assaillant kamikaze, =kamikazes, porteur de bombe, inghimasi',
    separatists:
      'rebelle séparatiste, combattant séparatiste, sécessionniste, séparatiste armé, séparatiste anglophone, séparatiste prorusse, autonomiste, ' +
      'séparatiste, indépendantiste, ambazonien, amba boy',
    suspects:
      'complice, commanditaire, espion, fugitif, infiltré présumé, personne recherchée, homme recherché, espionne, délateur, membre présumé, ' +
      'traître, comploteur, financier du terrorisme, commanditaire présumé, suspect, suspecte, principal suspect, agent secret, agent infiltré, ' +
      'informateur, agent double, mouchard, déserteur, transfuge, repenti',
    members:
      'membre, ennemi, adversaire, rival, camarade de combat, homme de confiance, affilié, adepte, opposant armé, soldat adverse, ' +
      'cadre du mouvement, cadre du groupe, membre du groupe, combattant adverse, dirigeant local du groupe, allié armé, partisan, partisane, ' +
      'sympathisant',
    'intelligence officers': 'officier de renseignement, officier du renseignement, agent du renseignement, agent de renseignement',
    officers:
      'officier de marine, officier de l’armée de l’air, officier subalterne, ' +
      'officier général, officier de liaison, lieutenant, sergent, caporal, adjudant, officier à la retraite, officier de police judiciaire, ' +
      'agent des services secrets, officier, sous-officier, officier supérieur, haut gradé, gradé, ' +
      'officier de l’armée, officier de réserve, maréchal, sous-lieutenant, maréchal des logis, brigadier, major, aspirant, sergent-chef, ' +
      'adjudant-chef, caporal-chef, commissaire, inspecteur, commissaire divisionnaire',
    'child soldiers': 'enfant-soldat, enfant recruté, enfant associé aux groupes armés',
    warlords: 'chef de guerre, seigneur de guerre, chef de milice, homme fort',
  },
  bodies: {
    army:
      'armée, armée de l’État, armée du régime, armée d’invasion, troupes régulières, ' +
      'corps d’armée régulier, armée nationale, armée régulière, armée de terre, armée gouvernementale, armée loyaliste, forces terrestres, ' +
      'forces au sol',
    'armed forces':
      'force de défense, forces d’occupation, forces de défense nationale, =forces de défense, forces armées régulières, forces armées, ' +
      'forces armées nationales, force d’occupation, armée d’occupation',
    forces:
      'force, =forces, forces alliées, forces pro-gouvernementales, forces rebelles, forces spéciales alliées, ' +
      'force multinationale, force régionale, force conjointe, force internationale, forces étrangères, forces séparatistes, forces tribales, ' +
      'force d’intervention, force d’invasion, forces d’invasion, force de réaction rapide, force de frappe, forces de soutien, groupe aéronaval, ' +
      'groupe naval, force opérationnelle, forces mixtes, force multinationale mixte, force navale conjointe, ' +
      'force spéciale, force d’élite, unité d’élite, forces gouvernementales, forces loyalistes, forces du régime, forces progouvernementales, ' +
      'forces régulières',
    'security forces':
      'forces de sécurité intérieure, forces de sécurité internes, sûreté générale, forces de sécurité et de défense, ' +
      'service de maintien de l’ordre, forces antiterroristes, forces de sécurité, forces de l’ordre, force de l’ordre, ' +
      'forces de défense et de sécurité, FDS, force de sécurité, service de sécurité, services de sécurité, forces de maintien de l’ordre, ' +
      'forces de sûreté, appareil sécuritaire, organe de sécurité, services de sûreté, sûreté nationale',
    'special forces':
      'forces spéciales de l’armée, force antiterroriste, service antiterroriste, forces d’opérations spéciales, unité de commandos, ' +
      'forces de contre-terrorisme, unité d’intervention, forces spéciales, unité spéciale, unités spéciales, =commandos, ' +
      'troupes d’élite, forces d’élite, forces d’intervention',
    police:
      'police antidrogue, police aux frontières, police anti-criminalité, police islamique, police religieuse, police des mœurs, ' +
      'escouade de police, services de police, brigade criminelle, police secrète, police provinciale, police régionale, ' +
      'police routière, police, police nationale, police municipale, police judiciaire, police antiémeute, police anti-émeute, ' +
      'police anti-émeutes, brigade antiterroriste, unité antiterroriste, police fédérale, police militaire, =GIGN',
    gendarmerie: 'gendarmerie, gendarmerie nationale, gendarmerie mobile, maréchaussée',
    navy:
      'forces navales, force maritime, unité navale, corps des marines, infanterie de marine, fusiliers marins, =marine de guerre, royal navy, ' +
      'marine royale, marine, marine nationale, marine militaire, force navale, flotte, flottille',
    'air force':
      'armée aérienne, forces de l’air, escadre aérienne, aviation de l’armée, escadron de chasse, aviation navale, ' +
      'force aérospatiale, armée de l’air, forces aériennes, aviation, aviation militaire, force aérienne, aviation de combat, aviation de guerre, ' +
      'forces aérospatiales, aéronavale, aviation légère',
    'air defense':
      'défense anti-missile, système de défense anti-aérienne, système de défense sol-air, bouclier antimissile, défense antimissiles, ' +
      'système d’interception, DCA, batterie sol-air, système anti-aérien, système de défense antimissiles, batterie Patriot, système S-300, ' +
      'système S-400, S-300, S-400, défense aérienne, défense antiaérienne, défenses aériennes, défense anti-aérienne, défenses antiaériennes, ' +
      'défenses anti-aériennes, forces de défense aérienne, système de défense aérienne, batterie antiaérienne, batterie de défense aérienne, ' +
      'système de défense, batterie antimissile, système de défense antiaérienne, système antiaérien, dôme de fer, batterie anti-aérienne, ' +
      'système antimissile, système de défense antimissile, défense antimissile',
    military:
      'hiérarchie militaire, commandement de l’armée, appareil militaire, haut commandement, établissement militaire, hiérarchie de l’armée, ' +
      'direction militaire, institution militaire, corps expéditionnaire',
    militia:
      'milice privée, milice tribale, milice ethnique, milice progouvernementale, milice pro-gouvernementale, milice alliée, force d’autodéfense, ' +
      'forces d’autodéfense, groupe de défense, groupe de vigilance, groupe de vigilants, comité de résistance armé, forces supplétives, ' +
      'force populaire, milices, milice, milice armée, milice d’autodéfense, groupe d’autodéfense, comité d’autodéfense, ' +
      'groupe d’auto-défense, comité de défense, comité de vigilance, comité populaire, milice communautaire, force supplétive',
    paramilitaries:
      'paramilitaires armés, unité paramilitaire, organisation paramilitaire, forces paramilitaires, groupe paramilitaire, force paramilitaire, ' +
      'formation paramilitaire, paramilitaires',
    government:
      'gouvernement militaire, gouvernement légitime, gouvernement reconnu, gouvernement démissionnaire, gouvernement en exil, ' +
      'conseil des ministres, cabinet de guerre, cabinet de sécurité, cabinet restreint, conseil présidentiel, =État central, exécutif européen, ' +
      'pouvoir central, pouvoir exécutif, direction politique, classe politique, dirigeants, gouvernement, ' +
      'gouvernement de transition, gouvernement d’union nationale, exécutif, gouvernement central, gouvernement fédéral, gouvernement régional, ' +
      'pouvoir en place, gouvernement intérimaire, gouvernement provisoire, administration, ' +
      'administration autonome, municipalité, mairie, préfecture, sous-préfecture, conseil municipal, conseil régional, ' +
      'conseil local, conseil provincial',
    'local administration':
      'administration militaire, administration civile, administration régionale, administration locale, administration provinciale, ' +
      'administration civilo-militaire, administration municipale, administration territoriale',
    'local authorities': 'autorité locale, autorités locales',
    authorities:
      '=autorités, =autorité, autorités compétentes, agence de gestion des catastrophes, autorités portuaires, autorités maritimes, ' +
      'douanes, pouvoirs publics, autorités administratives, autorités de fait',
    'civil defense': 'protection civile, sécurité civile, défense civile',
    'emergency services':
      'service des urgences, samu, garde des pompiers, =secours, pompiers de la ville, service de secours, services de secours, ' +
      'service d’urgence, services d’urgence, sapeurs-pompiers',
    'health authorities': 'services sanitaires, services médicaux, services de santé, direction de la santé, agence sanitaire, autorités sanitaires',
    'military authorities': 'autorités judiciaires militaires, autorités militaires',
    'judicial authorities': 'autorités judiciaires',
    'police authorities': 'autorités policières',
    'security authorities': 'autorités de sécurité',
    'regional authorities': 'autorités régionales',
    'provincial authorities': 'autorités provinciales',
    'municipal authorities': 'autorités municipales',
    'transitional authorities': 'autorité de transition, autorités de transition',
    ministry: 'département ministériel, département gouvernemental, ministère',
    'Defense Ministry':
      'ministère de la Défense et de la Sécurité, ministère délégué à la Défense, ministère des Forces armées, Pentagone, ' +
      'ministère de la Défense et des Vétérans, ministère de la Défense, ministère de la Défense nationale, ministère des Armées, ' +
      'ministère de la Guerre, ministère de la Défense et des Anciens combattants, département de la Défense',
    'Health Ministry':
      'ministère de la Santé et de la Population, ministère palestinien de la Santé, département de la Santé, ministère de la Santé, ' +
      'ministère de la Santé publique',
    'Foreign Ministry':
      'ministère des Affaires étrangères et de la Coopération, ministère des Affaires étrangères et européennes, Quai d’Orsay, Foreign Office, ' +
      'ministère des Affaires étrangères, diplomatie, ministère des Relations extérieures, département d’État, ' +
      'ministère de l’Europe et des Affaires étrangères',
    'Interior Ministry':
      'ministère de l’Intérieur et de la Sécurité, ministère de la Sécurité nationale, ministère de la Sécurité intérieure, ' +
      'ministère de la Sécurité et de la Protection civile, département de la Sécurité intérieure, ministère de l’Intérieur, ' +
      'ministère de la Sécurité, ministère de la Sécurité publique, ministère de l’Administration territoriale',
    'Justice Ministry': 'ministère de la Justice et des Droits de l’homme, département de la Justice, ministère de la Justice',
    'Information Ministry':
      'ministère de la Culture, ministère de l’Information et de la Communication, ministère de la Communication et des Médias, ' +
      'ministère de l’Information, ministère de la Communication',
    'Oil Ministry':
      'ministère du Pétrole, ministère de l’Énergie, ministère de l’Électricité, ministère des Finances, ministère du Trésor, ' +
      'ministère des Transports, ministère de l’Éducation, ministère de l’Éducation nationale, ministère de l’Agriculture, ministère des Mines, ' +
      'ministère des Affaires sociales',
    presidency:
      'Kremlin, Élysée, palais de l’Élysée, cour royale, cabinet présidentiel, cabinet du Premier ministre, primature, bureau du chef de l’État, ' +
      'présidence, présidence de la République, bureau du président, cabinet de la présidence, bureau du Premier ministre',
    parliament:
      'parlement européen, corps législatif, conseil de la nation, chambre haute, chambre basse, chambre des communes, bundestag, douma, ' +
      'assemblée législative, conseil national de transition, assemblée législative de transition, assemblée de transition, parlement, assemblée nationale, assemblée, chambre des députés, sénat, congrès, chambre des représentants, knesset, ' +
      'conseil de la choura, conseil législatif',
    court:
      'parquet militaire, pouvoir judiciaire, tribunal de grande instance, cour pénale internationale, CPI, cour internationale de justice, CIJ, ' +
      'tribunal spécial, cour pénale spéciale, cour d’appel, tribunal, =cour, cour suprême, cour d’assises, tribunal militaire, cour martiale, ' +
      'haute cour, cour de justice, cour constitutionnelle, juridiction, parquet, parquet antiterroriste, ministère public, parquet général, ' +
      'bureau du procureur, parquet fédéral',
    coalition:
      'coalition militaire, coalition anti-EI, coalition antiterroriste, alliance rebelle, bloc régional, coalition dirigée par les États-Unis, ' +
      'coalition menée par l’Arabie saoudite, coalition, coalition internationale, coalition arabe, coalition anti-djihadiste, ' +
      'coalition antijihadiste, coalition internationale antijihadiste, alliance, alliance militaire',
    junta:
      'junte au pouvoir, pouvoir militaire, gouvernement de la junte, autorités militaires de transition, conseil militaire au pouvoir, junte, ' +
      'junte militaire, régime militaire, conseil militaire, conseil de transition, conseil souverain, conseil militaire de transition',
    regime: 'régime d’occupation, puissance occupante, entité, État profond, entité ennemie, dynastie, régime, dictature, régime en place',
    movement:
      'mouvement de libération, mouvement séparatiste, mouvement indépendantiste, mouvement citoyen, mouvement politique, ' +
      'mouvement sécessionniste, front de libération, mouvement insurgé, mouvement, mouvement armé, mouvement de résistance, mouvement rebelle, ' +
      'mouvement populaire, mouvement islamiste',
    group:
      'réseau, réseau terroriste, organisation djihadiste, organisation jihadiste, groupe ethnique, tribu, clan, groupe religieux, confrérie, ' +
      'groupe séparatiste, groupe de résistance, groupe affilié, branche locale, organisation extrémiste, organisation islamiste, groupe radical, ' +
      'mouvement djihadiste, mouvement jihadiste, groupe dissident, groupe politique, groupe, groupuscule, organisation, organisation terroriste, ' +
      'groupe terroriste, collectif, nébuleuse, groupement, groupe djihadiste, groupe jihadiste, groupe islamiste, groupe militant, ' +
      'groupe extrémiste, secte, mouvance, formation armée',
    'armed group':
      'groupe armé, groupe rebelle, bande armée, organisation armée, groupe armé non étatique, groupe armé non identifié, groupe d’hommes armés, ' +
      'faction armée, groupe d’insurgés, groupe armé terroriste, opposition armée, groupe politico-militaire, ' +
      'organisation rebelle',
    faction:
      'faction dissidente, groupe dissident armé, faction rivale, aile dissidente, faction, factions, faction rebelle, ' +
      'faction de la résistance, aile militaire, branche armée, bras armé, aile armée, branche militaire',
    insurgency:
      'insurrection, rébellion, insurrection islamiste, insurrection djihadiste, insurrection jihadiste, guérilla, maquis, ' +
      'alliance rebelle armée, coalition rebelle, insurrection armée, rébellion armée',
    brigade:
      'brigade de l’armée, brigade mobile, brigade aérienne, brigade motorisée, brigade d’artillerie, brigade, brigades, brigade mécanisée, ' +
      'brigade blindée, brigade d’assaut, brigade d’infanterie',
    battalion: 'bataillon blindé, bataillon de chars, bataillon d’intervention rapide, BIR, bataillon, bataillon d’infanterie',
    regiment: 'régiment blindé, régiment de parachutistes, régiment d’infanterie, régiment',
    division: 'division mécanisée, division aéroportée, division, division blindée, division d’infanterie',
    unit:
      'unité, section d’infanterie, section d’assaut, contingent, bataillon mixte, groupe de combat, unité d’artillerie, ' +
      'unité antiterroriste de l’armée, unité de reconnaissance, groupe de sabotage, groupe de reconnaissance, groupe tactique, ' +
      'artillerie de l’armée, cavalerie, batterie d’artillerie, équipe cynophile, équipe de déminage, unité d’infanterie, unité blindée, ' +
      'unité de missiles, unité aéroportée, compagnie d’infanterie, corps d’élite, force balistique, unité balistique, ' +
      'force de missiles, unité des drones, forces de missiles, unité des missiles, unité de drones, unité militaire, escadron, escouade, peloton, ' +
      'compagnie militaire, corps d’armée, escadrille, phalange, phalanges, unité de combat, unités, katiba, garnison militaire, ' +
      'unité combattante, légion, équipe',
    cell:
      'cellule, cellule terroriste, cellule dormante, cellule djihadiste, cellule jihadiste, réseau d’espionnage, cellule clandestine, ' +
      'cellule de sabotage',
    gang:
      'gang criminel, groupe de bandits, groupe de malfaiteurs, bande de malfaiteurs, bande rivale, gang rival, coalition de gangs, ' +
      'pègre, gang, gang armé, bande criminelle, bandes criminelles, gang de rue, organisation criminelle, groupe criminel, bande organisée, ' +
      'réseau criminel, syndicat du crime, mafia',
    cartel: 'cartel mexicain, cartel de narcotrafiquants, cartel, cartel de la drogue',
    resistance:
      'opérations de résistance, résistance populaire, résistance nationale, axe de la résistance, résistance libanaise, résistance, ' +
      'résistance islamique, résistance armée',
    'general staff':
      'commandement militaire unifié, quartier général des armées, salle des opérations, centre des opérations conjointes, ' +
      'centre de commandement unifié, commandement de la région militaire, commandement sud, commandement nord, état-major interarmées, ' +
      'haut commandement militaire, commandement du front, état-major, état-major général, état-major des armées, état-major de l’armée, ' +
      'commandement militaire, commandement, commandement central, état-major général des armées, commandement général, direction des opérations, ' +
      'centre de commandement conjoint, salle d’opérations, commandement conjoint, commandement régional, commandement opérationnel',
    'intelligence service':
      'services de sécurité intérieure, agence de sécurité, service de contre-espionnage, sûreté de l’État, sécurité intérieure, ' +
      'agence de renseignements, direction du renseignement militaire, agence d’espionnage, service fédéral de sécurité, ' +
      'communauté du renseignement, service de renseignement, services de renseignement, services secrets, service secret, services spéciaux, ' +
      'agence de renseignement, service de renseignements, services de renseignements, sécurité d’État, moukhabarat, contre-espionnage',
    'coast guard': 'garde-côtes, garde-côte, police maritime, autorité maritime, agence de sécurité maritime, garde côtière, gardes-côtes',
    'border guards':
      'garde frontalière, police des frontières, police aux frontières maritimes, service des frontières, corps de garde-frontières, ' +
      'police frontalière, police de l’air et des frontières, douane, corps des gardes-frontières',
    'national guard':
      'garde républicaine, garde présidentielle, garde royale, garde révolutionnaire, gardiens de la révolution, garde nationale civile, ' +
      'corps de garde, garde nationale',
    NGO:
      'organisme, fondation, collectif citoyen, ONG internationale, organisation professionnelle, ONG, organisation non gouvernementale, ' +
      'organisation internationale, haut conseil, conseil de sécurité nationale, cellule de crise',
    'resistance committee': 'comité de résistance',
    'resistance committees': '=coordination des comités de résistance',
    committee: 'comité, sous-comité',
    commission: 'commission',
    'commission of inquiry': 'commission d’enquête',
    'rights group':
      'organisation de défense des droits, association de défense des droits, observatoire des droits de l’homme, ' +
      'ONG de défense des droits humains, comité des droits de l’homme, conseil des droits de l’homme, ' +
      'organisation de défense des droits de l’homme, organisation de défense des droits humains, organisation des droits de l’homme, ' +
      'groupe de défense des droits, commission des droits de l’homme',
    'UN agency': 'organisme de l’ONU, agence de l’ONU, agence onusienne, agence des Nations unies',
    union:
      'syndicat, syndicat étudiant, fédération, confédération, ordre des avocats, centrale syndicale, ordre des médecins, syndicat des journalistes',
    'humanitarian organization':
      'organisme humanitaire, association caritative, organisation humanitaire, organisation caritative, agence humanitaire, association humanitaire',
    observatory: 'observatoire',
    'think tank': 'groupe d’experts, groupe de réflexion, institut, think tank',
    'civil society': 'société civile, organisation de la société civile',
    'election commission': 'commission électorale',
    association: 'association professionnelle, association',
    'peacekeeping force':
      'mission d’observation, mission de stabilisation, force d’interposition, contingent de l’ONU, ' +
      'force intérimaire, force de stabilisation, mission de formation, mission d’assistance, contingent onusien, mission de surveillance, ' +
      'mission de l’ONU, mission onusienne, mission des Nations unies, mission de maintien de la paix, force de l’ONU, force des Nations unies, ' +
      'force de maintien de la paix, opération de maintien de la paix, force onusienne, force de paix, mission de paix, force multinationale, ' +
      'mission multinationale, force internationale, mission internationale, force multinationale de sécurité, ' +
      'mission multinationale de sécurité, mission multinationale d’appui à la sécurité',
    party:
      'parti de gouvernement, parti islamiste, parti nationaliste, parti présidentiel, coalition au pouvoir, parti travailliste, parti, ' +
      'parti politique, parti d’opposition, parti au pouvoir, formation politique, coalition de l’opposition',
    company:
      'groupe pétrolier, groupe minier, compagnie d’électricité, société d’électricité, compagnie pétrolière nationale, société pétrolière, ' +
      'exploitant, entreprise publique, entreprise d’État, entreprise privée, cabinet de sécurité maritime, cabinet de conseil, ' +
      'société de transport, société d’État, opérateur du réseau électrique, société de sûreté, société, compagnie, entreprise, ' +
      'compagnie pétrolière, compagnie maritime, société de sécurité maritime, société minière, opérateur, multinationale, armateur, ' +
      'compagnie aérienne, compagnie nationale, société privée, firme, compagnie minière, société de sécurité, société de sécurité privée, ' +
      'opérateur minier, société militaire privée, groupe paramilitaire privé, SMP',
    'central bank': 'banque centrale, Banque d’État',
    state:
      'califat, puissance, grande puissance, superpuissance, puissance régionale, puissance étrangère, pays voisin, État voisin, pays hôte, ' +
      'pays allié, puissance ennemie',
    bureau:
      'bureau politique, bureau d’information, service d’information, direction générale, cabinet de presse, département de communication, ' +
      'cellule de presse, centre de presse, direction de l’information, bureau de la communication, centre d’information, bureau de l’information, ' +
      'bureau médiatique du gouvernement, bureau des médias, bureau de presse, bureau médiatique, cellule médias, branche médiatique, ' +
      'service de presse, organe médiatique, centre médiatique, organe de propagande, service de communication, cellule de communication, ' +
      'service des médias, direction de la communication, média de guerre, département médiatique, bureau de communication',
    side:
      '=deux camps, camp adverse, camp rival, partie adverse, =parties au conflit, belligérant, protagoniste, camp ennemi, belligérants, ' +
      'parties belligérantes, allié',
    Church:
      'Église locale, Église orthodoxe, Conseil des Églises, patriarcat, diocèse, évêché, archevêché, Église catholique, archidiocèse, conférence épiscopale',
    'Security Council': 'Conseil de sécurité, Conseil de sécurité de l’ONU, Conseil de sécurité des Nations unies',
    'Red Crescent': 'Croissant-Rouge',
    'Red Cross': 'Croix-Rouge, CICR',
    opposition: 'opposition, opposition politique',
    intelligence:
      'renseignement, renseignements, renseignement militaire, renseignements militaires, renseignement intérieur, renseignement extérieur',
  },
  facilities: {
    base:
      'base militaire, base, caserne, camp militaire, campement militaire, base commune, base de l’ONU militaire, complexe militaire, ' +
      'installation militaire, base de missiles, base terrestre, base de l’OTAN, base étrangère, enceinte militaire, ' +
      'base-vie militaire, base rebelle, cantonnement, poste de commandement de base, base avancée, base arrière, base opérationnelle, ' +
      'base principale, base logistique, base d’appui, base opérationnelle avancée, base d’entraînement, base-vie, base de l’armée, ' +
      'base des forces armées, base de drones, base aérienne de drones, garnison, quartier militaire, caserne militaire, caserne de police, ' +
      'camp de l’armée, camp de base, camp fortifié',
    'naval base': 'base navale, station navale, port militaire, base de la marine, base sous-marine, arsenal maritime',
    'air base':
      'base aérienne, aéroport militaire, aérodrome militaire, base d’hélicoptères, piste de décollage, piste militaire, hangar d’avions, ' +
      'tarmac militaire, piste d’atterrissage, héliport, aérodrome, base aérienne militaire, base de l’armée de l’air',
    airport: 'aéroport civil, tour de contrôle, zone aéroportuaire, terminal de l’aéroport, aéroport, aéroport international, tarmac, ' + 'aérogare',
    position:
      'position de l’armée, détachement, détachement militaire, position rebelle, position terroriste, position djihadiste, position de défense, bastion, ' +
      'bastion rebelle, fief, fief rebelle, repaire, retranchement, poste de commandement avancé, rassemblement de troupes, ' +
      'regroupement de troupes, concentration de combattants, nid de mitrailleuse, tranchée, bunker, ligne de front fortifiée, sanctuaire, cache, ' +
      'cachette, position, position militaire, position fortifiée, position avancée, position défensive, point d’appui, position de tir, ' +
      'point fort, poste de tir, batterie, position d’artillerie, fortification, fortin, casemate, blockhaus, forteresse, citadelle, ' +
      'place fortifiée, abri souterrain, planque, grotte',
    post:
      'poste, poste militaire, poste de police frontalier, poste de contrôle frontalier, poste de la gendarmerie, ' +
      'poste d’observation, poste de sécurité, poste de douanes, poste douanier, bureau de douane, tour d’observation, tour de guet, ' +
      'point d’observation, poste d’alerte, poste de garde, guérite, poste de l’armée, poste de surveillance, mirador, poste-frontière, ' +
      'poste frontalier, poste de douane',
    outpost: 'avant-poste, avant-poste militaire, poste avancé, avant-poste de l’armée, avant-poste de colons, avant-poste illégal',
    checkpoint:
      'barrage, barrage routier militaire, barrage de sécurité, barrage de gendarmerie, barrage policier, poste de contrôle routier, ' +
      'point de contrôle militaire, point de contrôle de police, point de contrôle de sécurité, barricade, péage, barrage de rebelles, ' +
      'checkpoint militaire, poste de contrôle de l’armée, point de contrôle, poste de contrôle, check-point, checkpoint, barrage militaire, ' +
      'barrage de police, barrage de contrôle, barrage de l’armée, herse, poste de péage',
    'border crossing':
      'passage frontalier, point de passage, poste de passage frontalier, point de franchissement, terminal, point de passage terrestre, ' +
      'terminal frontalier, point de passage frontalier, poste de passage',
    headquarters:
      'quartier général, =QG, siège, siège régional, siège de la police, siège du parti, siège du gouvernement, siège de l’ONU, ' +
      'siège de l’état-major, siège du renseignement, siège de la présidence, siège administratif, quartier général de l’armée, ' +
      'quartier général de la police, siège de campagne, siège des services de renseignement, siège central, siège social',
    'command center':
      'centre de commandement, centre de contrôle, poste de commandement, centre de commandement et de contrôle, centre opérationnel, ' +
      'centre d’opérations, centre des opérations, salle de contrôle, centre de données, data center, centre de coordination, salle d’opération',
    'police station':
      'commissariat, poste de police, académie de police, école de police, complexe de police, brigade de gendarmerie, ' +
      'caserne de gendarmerie, bâtiment de la police, installation de la police, commissariat central, ' +
      'centre de formation de la police, commissariat de police, poste de gendarmerie, brigade territoriale, hôtel de police, sous-commissariat',
    'training camp':
      'camp d’entraînement, centre d’entraînement, centre de formation, centre de recrutement, académie militaire, école militaire, champ de tir, ' +
      'terrain d’entraînement, camp terroriste, camp rebelle, camp djihadiste, camp jihadiste, centre d’instruction militaire, ' +
      'bureau de recrutement, centre de formation militaire, centre d’instruction, école de guerre, polygone de tir',
    port:
      'port pétrolier, port de commerce, port civil, terminal pétrolier, terminal à conteneurs, terminal céréalier, terminal d’exportation, quai, ' +
      'chantier naval, marina, port fluvial, installation portuaire, dock, port, port maritime, port de pêche, terminal portuaire, zone portuaire, ' +
      'jetée, débarcadère, docks',
    embassy:
      'mission diplomatique, représentation diplomatique, haut-commissariat, chancellerie, complexe diplomatique, légation, ' +
      'résidence de l’ambassadeur, locaux diplomatiques, bâtiment de l’ambassade, ambassade, enceinte diplomatique, chancellerie diplomatique',
    consulate: 'bâtiment consulaire, bâtiment du consulat, consulat, consulat général, section consulaire',
    hospital:
      'hôpital, hôpital de référence, hôpital public, hôpital provincial, hôpital de district, service des urgences de l’hôpital, ' +
      'hôpital pédiatrique, maternité, service de maternité, centre hospitalier universitaire, centre hospitalier, hôpital de campagne, ' +
      'complexe hospitalier, hôpital pour enfants, hôpital général, hôpital militaire, CHU, hôpital central, complexe médical, ' +
      'hôpital universitaire, hôpital régional',
    clinic:
      'clinique mobile, infirmerie, poste de secours, morgue, installation médicale, installation sanitaire, ' +
      'établissement médical, unité de soins, établissement sanitaire, centre de traitement, laboratoire médical, point médical, clinique, ' +
      'centre de santé, dispensaire, centre médical, poste de santé, structure sanitaire, établissement de santé, infrastructure sanitaire, ' +
      'pharmacie, centre de soins, case de santé, poste médical, structure de santé, formation sanitaire',
    ambulance: 'ambulance, camion de pompiers, véhicule de secours, véhicule médical, véhicule de pompiers',
    school:
      'école, école secondaire, école publique, école religieuse, école de filles, école élémentaire, orphelinat, école technique, dortoir, ' +
      'foyer d’étudiants, école de l’ONU, école de l’UNRWA, école servant d’abri, séminaire, jardin d’enfants, école-abri, école primaire, lycée, ' +
      'collège, établissement scolaire, internat, école coranique, madrasa, médersa, crèche, école maternelle, pensionnat, ' +
      'établissement d’enseignement, salle de classe',
    university:
      'université, institut supérieur, académie, grande école, bibliothèque, centre de recherche, école polytechnique, laboratoire, ' +
      'institut de recherche, collège universitaire, résidence universitaire, faculté, campus, campus universitaire, cité universitaire',
    market:
      'marché, marché aux légumes, marché au bétail, marché central, marché aux poissons, marché de nuit, pharmacie de garde, ' +
      'magasin, boutique, épicerie, pâtisserie, ' +
      'club, station balnéaire, grande surface, galerie commerciale, centre d’affaires, petit commerce, marché hebdomadaire, souk, bazar, ' +
      'supermarché, marché aux bestiaux, centre commercial, foire, galerie marchande, échoppe, étal, kiosque, boulangerie, salon de coiffure, ' +
      'complexe touristique, commerce',
    hotel: 'hôtel, auberge, maison d’hôtes, complexe hôtelier, résidence hôtelière, motel',
    restaurant: 'restaurant, café, bar, boîte de nuit, discothèque, pub, café internet, cafétéria, maquis-bar, débit de boisson, buvette',
    mosque:
      'mosquée, sanctuaire soufi, mausolée soufi, minaret, mosquée chiite, zaouïa, lieu saint musulman, grande mosquée, salle de prière, ' +
      'sanctuaire chiite, mausolée, husseinya',
    church:
      'église, lieu de culte, monastère, couvent, cimetière, presbytère, temple protestant, mission catholique, lieu saint, édifice religieux, ' +
      'cortège funèbre, site religieux, église évangélique, cathédrale, paroisse, chapelle, basilique',
    synagogue: 'centre juif, centre communautaire juif, synagogue',
    temple: 'temple hindou, temple bouddhiste, temple sikh, temple, pagode, gurdwara',
    camp: 'camp, campement, bivouac, campement nomade, camp de tentes, campement de fortune, bivouac nomade',
    'displacement camp':
      'camp de déplacés, site de déplacés, camp pour déplacés, camp de déplacés internes, centre de déplacés, site de déplacés internes, ' +
      'camp de personnes déplacées, site d’accueil de déplacés, camp de tentes de déplacés, site pour déplacés, tentes de déplacés, ' +
      'tente de déplacés, centre d’accueil pour déplacés, camp de fortune, site d’accueil, site de regroupement, abri pour déplacés, ' +
      'abri de déplacés, centre d’accueil de déplacés',
    'refugee camp': 'camp de réfugiés, camp de réfugiés de l’ONU, camp de réfugiés palestiniens',
    shelter:
      'abri, abri antiaérien, abri anti-aérien, refuge, foyer d’accueil, centre d’hébergement, tente, abri de fortune, abri collectif, ' +
      'pièce sécurisée, centre d’accueil',
    house:
      'maison, maison civile, pavillon, habitation civile, résidence privée, domicile familial, résidence, demeure, villa, case, hutte, cabane, ' +
      'chalet, chambre, concession, bungalow, masure, maison d’habitation, maison familiale',
    home: 'logement, domicile, foyer, habitation, logement civil, unité de logement',
    building:
      'bâtiment, immeuble, édifice, bâtiment civil, tour, tour de bureaux, bureau, immeuble commercial, bâtiment commercial, gratte-ciel, hangar, ' +
      'station-service, centre de conférences, bâtiment militaire, bâtiment abandonné, chantier, casino, immeuble de bureaux, édifice public, ' +
      'station d’essence',
    'apartment building':
      'appartement, immeuble résidentiel, immeuble d’habitation, immeuble d’appartements, studio, barre d’immeubles, bâtiment résidentiel, ' +
      'tour d’habitation, bloc d’immeubles, complexe résidentiel, appartement résidentiel, immeuble de logements',
    'government building':
      'bâtiment gouvernemental, bâtiment officiel, bâtiment public, bâtiment administratif, hôtel de ville, palais présidentiel, ' +
      'palais de justice, bureau de vote, centre de vote, palais, palais du parlement, siège de la préfecture, résidence présidentielle, ' +
      'locaux de la mairie, résidence officielle, complexe gouvernemental, résidence du gouverneur, bureau du gouverneur, bureau électoral, ' +
      'palais du gouvernement, palais gouvernemental, palais national, palais royal',
    'power plant':
      'centrale à charbon, centrale solaire, station hydroélectrique, centrale électrique, centrale thermique, centrale, usine hydroélectrique, ' +
      'usine électrique, centrale hydroélectrique, station électrique, centrale à gaz, groupe électrogène',
    'nuclear power plant':
      'centre nucléaire, installation d’enrichissement, site d’enrichissement, réacteur de recherche, usine d’enrichissement d’uranium, ' +
      'centrale nucléaire, site nucléaire, installation nucléaire, usine d’enrichissement, réacteur, ' +
      'réacteur nucléaire, complexe nucléaire',
    'energy facility':
      'infrastructure énergétique, installation énergétique, site énergétique, installation pétrolière, infrastructure pétrolière, ' +
      'installation gazière, infrastructure gazière, réseau électrique, réseau énergétique, terminal gazier, terminal méthanier, usine de gaz, ' +
      'usine gazière, complexe gazier, complexe pétrochimique, station de pompage, station de compression, usine pétrochimique, ' +
      'infrastructure électrique, installation électrique, site gazier, cible énergétique',
    substation:
      'poste de transformation, poste électrique, sous-station, sous-station électrique, station de transformation, transformateur, ' +
      'transformateur électrique, ligne électrique, pylône, pylône électrique, ligne à haute tension, câble électrique, poste haute tension, ' +
      'ligne haute tension, poteau électrique, câble sous-marin',
    'oil field':
      'champ pétrolier, champ pétrolifère, champ gazier, champ de gaz, gisement, puits de pétrole, plateforme pétrolière, plateforme gazière, ' +
      'plateforme de forage, forage pétrolier, site pétrolier, bassin pétrolier, puits de gaz, bloc pétrolier, gisement pétrolier, ' +
      'puits pétrolier, gisement gazier, gisement de gaz',
    refinery:
      'usine de produits pétroliers, usine pétrolière, installation pétrolière, complexe pétrolier, raffinerie, raffinerie de pétrole, raffinerie artisanale, unité de raffinage, raffinerie clandestine',
    pipeline:
      'oléoduc, gazoduc, pipeline, conduite de pétrole, conduite d’eau, canalisation d’eau, réseau d’eau, conduite principale, aqueduc, pipe-line, ' +
      'canalisation, conduite de gaz',
    depot:
      'dépôt, entrepôt, dépôt de carburant, dépôt pétrolier, dépôt de pétrole, réservoir, dépôt logistique, citerne, silo, silo à grains, ' +
      'réservoir de pétrole, réservoir de carburant, dépôt de nourriture, entrepôt alimentaire, magasin de stockage, réservoir d’eau potable, ' +
      'entrepôt de carburant, parc de stockage, hangar de stockage, entrepôt humanitaire, grenier, château d’eau',
    'ammunition depot':
      'dépôt de munitions, dépôt d’armes, cache d’armes, arsenal, poudrière, entrepôt d’armes, entrepôt de munitions, stock d’armes, ' +
      'stock de munitions, dépôt de missiles, dépôt de roquettes, entrepôt de missiles, entrepôt de drones, dépôt d’explosifs, dépôt de drones, ' +
      'armurerie, cache de munitions, magasin d’armes, dépôt d’armement, soute à munitions',
    'missile site':
      'lanceur, lance-missiles, rampe de lancement, site de lancement, site de lancement de missiles, batterie de missiles, ' +
      'plateforme de lancement, pas de tir, site de missiles, silo à missiles, lance-roquettes, lance-roquettes multiple, lanceur de missiles, ' +
      'lanceur de roquettes, site de lancement de drones, base de lancement, aire de lancement, point de lancement, plate-forme de lancement, ' +
      'site de tir, lance-roquettes multiples, batterie de roquettes',
    'radar site':
      'station radar, site radar, système radar, radar, tour de télécommunications, tour de communication, antenne, antenne-relais, mât, ' +
      'satellite, équipement technique, équipement d’espionnage, caméra de surveillance, station d’écoute, système de guerre électronique, ' +
      'système de surveillance, tour de télévision, centre d’écoute, station de télécommunications, station de brouillage, ' +
      'pylône de télécommunications, installation radar, station de surveillance, radar de surveillance, poste radar, station de radar, ' +
      'pylône de télécommunication, station de base, centre de communication, antenne téléphonique, relais de télécommunication, ' +
      'centre de télécommunications, tour de transmission, émetteur, équipement de surveillance, caméra, équipement de renseignement, ' +
      'dispositif d’espionnage, appareil de surveillance, ballon de surveillance, satellite espion',
    bridge: 'pont, pont routier, pont flottant, passerelle piétonne, viaduc, pont ferroviaire',
    road:
      'route, rue, autoroute, avenue, boulevard, place, place publique, place centrale, gare, gare ferroviaire, gare routière, gare centrale, ' +
      'station de métro, arrêt de bus, voie ferrée, chemin de fer, ligne ferroviaire, rond-point, carrefour, axe, axe routier, croisement, ' +
      'nœud ferroviaire, route de ravitaillement, ligne de ravitaillement, parking, trottoir, quai de gare, intersection, voie publique, ' +
      'grand axe, piste, dépôt de bus, rocade, réseau ferroviaire, terminus, ligne de chemin de fer, infrastructure ferroviaire, esplanade, ' +
      'cour d’école, terrain de sport, square, espace public, piste rurale, tronçon, route nationale, voie rapide, chaussée, sentier, ruelle, ' +
      'route stratégique, itinéraire, route principale, route internationale',
    prison:
      'prison, centre de détention, camp de détention, prison militaire, centre de rétention, prison de haute sécurité, colonie pénitentiaire, ' +
      'lieu de détention secret, camp de prisonniers, maison d’arrêt, pénitencier, centre pénitentiaire, établissement pénitentiaire, geôle, ' +
      'prison civile, prison centrale, cellule de prison, bagne',
    infrastructure:
      'infrastructure, installation, infrastructure civile, infrastructure terroriste, infrastructure vitale, infrastructure publique, ' +
      'infrastructure stratégique, installation vitale, installation civile, infrastructure de transport, infrastructure hydraulique, ' +
      'service public, actif militaire, installation publique, ouvrage d’art, infrastructure portuaire, infrastructure logistique, ' +
      'infrastructure militaire, matériel militaire, équipement militaire, infrastructure critique, équipement, matériel roulant, structure, ' +
      'matériel',
    property:
      'bien privé, biens privés, bien public, propriété, propriété privée, bétail, tête de bétail, récolte, olivier, arbre, vivres, denrée, ' +
      'denrée alimentaire, marchandise, aide humanitaire, stade, musée, cinéma, théâtre, statue, monument, salle des fêtes, parc, terrain de jeu, ' +
      'terrain de football, jardin, centre culturel, site culturel, patrimoine, piscine, salle de sport, gymnase, salle de concert, chèvre, ' +
      'mouton, vache, troupeau, drapeau, matériel électoral, matériel de vote, urne, vignoble, oliveraie, effets personnels, =biens',
    site:
      'site, emplacement, endroit, lieu de l’attaque, site sensible, site stratégique, lieu du drame, scène de crime, site vital, lieu public, ' +
      'lieu de rassemblement, site civil, site militaire, zone de rassemblement, point de rassemblement, rassemblement de soldats, ' +
      'concentration de soldats, base terroriste',
    target:
      'cible, objectif, cible militaire, cible civile, cible stratégique, cible vitale, cible sensible, cible légitime, ' +
      'objectif militaire, objectif vital, cible terroriste, cible de valeur, ' +
      'objectif stratégique, cible désignée, point sensible',
    compound:
      'complexe, enceinte, locaux de l’ONU, base de l’ONU, camp de l’ONU, camp de la mission, bureau de l’ONU, bureaux de l’ONU, bureau d’une ONG, ' +
      'quartier diplomatique, zone verte, site de distribution, centre de distribution, point de distribution, centre de distribution d’aide, ' +
      'point de distribution d’aide, centre d’aide, installation de l’ONU, site de distribution d’aide, site onusien, base des Casques bleus',
    tunnel: 'tunnel, réseau de tunnels, tunnel de contrebande, tunnel terroriste, galerie, infrastructure souterraine',
    dam: 'barrage hydroélectrique, barrage hydraulique, digue, écluse, retenue d’eau',
    factory:
      'usine, usine d’armes, usine d’armement, usine de munitions, site industriel, atelier, usine de missiles, usine de drones, usine chimique, ' +
      'zone industrielle militaire, site de production, usine métallurgique, aciérie, usine textile, atelier de fabrication d’explosifs, ' +
      'chaîne de montage, boulangerie industrielle, complexe militaro-industriel, entreprise de défense, usine de dessalement, ' +
      'station d’épuration, station de dessalement, station de traitement des eaux, fabrique, complexe industriel, atelier de fabrication, ' +
      'manufacture, cimenterie, scierie, chaîne de production, abattoir, atelier clandestin',
    'gold mine':
      'mine d’or, mine artisanale d’or, mine d’or artisanale, mine artisanale de coltan, mine de charbon, site minier, site d’orpaillage, carrière, mine de cuivre, mine d’uranium, mine industrielle, ' +
      'mine de diamants, site aurifère, mine de coltan, exploitation minière, puits de mine',
    farm:
      'ferme, champ, plantation, verger, exploitation agricole, serre, terre agricole, terre cultivée, rizière, pâturage, palmeraie, élevage, ' +
      'élevage de poulets, bananeraie, champ de blé, terres agricoles, ferme agricole, moulin, puits, point d’eau, potager, champ cultivé, ' +
      'terrain agricole',
    'TV station':
      'station de télévision, station de radio, maison de la télévision, siège de la télévision, immeuble de la télévision, ' +
      'studio de télévision, maison de la presse, locaux de la télévision, imprimerie, locaux du journal, bâtiment de la télévision, ' +
      'siège de la radio, maison de la radio',
    bank: 'banque, agence bancaire, guichet automatique, bureau de change',
    interests: 'intérêt, =intérêts, intérêt occidental',
  },
  vehicles: {
    shipping: 'navigation, navigation maritime, trafic maritime, transport maritime, navigation commerciale',
    convoy:
      'convoi, convoi militaire, convoi officiel, convoi de l’ONU, convoi présidentiel, cortège, cortège présidentiel, colonne, colonne militaire, ' +
      'colonne de blindés, convoi d’évacuation, convoi de camions-citernes, convoi de troupes, convoi logistique, cortège de véhicules, ' +
      'convoi humanitaire, colonne de véhicules, caravane, convoi de ravitaillement, convoi d’aide, cortège officiel, convoi de l’armée, ' +
      'convoi de véhicules, convoi d’approvisionnement, convoi de carburant, convoi de camions, convoi policier',
    patrol:
      'patrouille, patrouille militaire, patrouille mixte, patrouille de l’ONU, patrouille conjointe, patrouille à pied, ' +
      'patrouille de gendarmerie, patrouille navale, patrouille de l’armée, patrouille de police, patrouille pédestre, patrouille motorisée',
    vehicle:
      'véhicule, véhicule de police, véhicule policier, voiture, voiture de police, camionnette, car de police, fourgon de police, ' +
      'véhicule de l’ONU, véhicule de transport de soldats, véhicule officiel, quad, charrette, camion-remorque, camion de carburant, ' +
      'camion-citerne, bulldozer, motocyclette, vélo, 4x4, Land Cruiser, Toyota, véhicule de sécurité, véhicule du génie, voiture particulière, ' +
      'pick-up armé, camion de l’armée, véhicule de tourisme, rickshaw, engin de chantier, niveleuse, pousse-pousse, fourgon, véhicule militaire, ' +
      'véhicule civil, pick-up, véhicule tout-terrain, fourgonnette, véhicule de patrouille, véhicule logistique, jeep, Hummer, Humvee, ' +
      'véhicule de transport, véhicule de transport de troupes, 4×4, véhicule léger, véhicule de l’armée, véhicule de service, ' +
      'véhicule utilitaire, engin militaire, pelleteuse, automobile, taxi, berline, taxi collectif, taxi-brousse, véhicule particulier, moto, ' +
      'mototaxi, moto-taxi, deux-roues, tricycle, scooter, bicyclette, tuk-tuk, camion, poids lourd, camion d’aide, semi-remorque, ' +
      'camion de marchandises, camion d’aide humanitaire, camion militaire, benne, tracteur',
    tank: 'char, char de combat, char d’assaut, tank, char Leclerc, char T-72, blindé lourd, char Merkava, Merkava, char Merkava 4, T-55, char T-55, T-90, char T-90, T-72, char Leopard, char Abrams',
    'armored vehicle':
      'blindé, véhicule blindé, véhicule blindé léger, blindé de combat, véhicule anti-mines, MRAP, canon d’assaut, ' +
      'colonne blindée, véhicule de l’infanterie, transport de troupes, véhicule blindé de combat, VAB, véhicule de combat, ' +
      'véhicule de combat d’infanterie, transport de troupes blindé, blindé léger, véhicule blindé de transport de troupes, engin blindé, ' +
      'autochenille, blindé de transport de troupes, BMP, BTR',
    ship:
      'navire, bateau, cargo, porte-conteneurs, navire marchand, navire de transport de marchandises, paquebot, navire de croisière, ' +
      'bateau de croisière, navire cible, navire-usine, navire lié à Israël, navire de ravitaillement, vraquier, ferry, bâtiment naval, ' +
      'navire commercial, navire cargo, vaisseau, transbordeur, navire civil, remorqueur, cargo vraquier, chimiquier, navire de commerce, ' +
      'navire de charge, navire de transport, navire hospitalier, navire humanitaire',
    tanker: 'pétrolier, tanker, navire-citerne, navire pétrolier, méthanier, pétrolier fantôme, transporteur de gaz, superpétrolier, supertanker',
    warship:
      'navire de guerre, destroyer, porte-avions, porte-hélicoptères, croiseur lance-missiles, dragueur, chasseur de mines, patrouilleur, ' +
      'sous-marin, frégate, corvette, bateau de guerre, bâtiment de la marine, navire amphibie, vedette lance-missiles, bateau militaire, ' +
      'navire de surveillance, croiseur, navire militaire, bâtiment de guerre, vedette, vedette rapide, contre-torpilleur, navire de débarquement, ' +
      'vedette militaire, navire de la marine, vedette de la marine, dragueur de mines, canonnière',
    boat:
      'bateau de pêche, bateau de plaisance, bateau-taxi, bateau à passagers, hors-bord, canot rapide, embarcation de migrants, pirogue motorisée, ' +
      'bateau pneumatique, voilier, canoë, felouque, navire de migrants, sambouk, boutre, embarcation, pirogue, canot, barque, barge, pinasse, ' +
      'canot pneumatique, chaloupe, zodiac, bateau rapide, chalutier, bateau de migrants, navire de pêche, baleinière, bateau à moteur, radeau, ' +
      'yacht',
    bus:
      'bus, autobus, autocar, minibus, car de transport, bus de passagers, car de voyageurs, autocar de passagers, minibus de transport, ' +
      'autobus scolaire, minicar, matatu, bus scolaire, =cars',
    train: 'train, train de passagers, train de voyageurs, tramway, métro, rame de métro, wagon, locomotive, train de fret, train de marchandises',
    plane:
      'avion, avion de ligne, appareil civil, jet privé, avion humanitaire, avion de passagers, avion de surveillance, avion espion, ' +
      'avion militaire de transport, avion présidentiel, avion léger, avion commercial, Boeing, Airbus, aéronef, avion de transport, avion civil, ' +
      'avion militaire, avion cargo, avion de tourisme, avion de transport militaire, vol commercial, planeur, avion ravitailleur, avion-radar, ' +
      'avion de reconnaissance, appareil',
    helicopter:
      'hélicoptère, hélicoptère de secours, hélicoptère médical, hélicoptère présidentiel, hélico, hélicoptère militaire, ' +
      'hélicoptère de transport, hélicoptère civil',
    balloon: 'ballon, ballon espion, montgolfière, dirigeable, ballon-sonde',
  },
  settlements: {
    village:
      'village voisin, village de pêcheurs, village isolé, village chrétien, campement villageois, hameau isolé, village, hameau, bourgade, bourg, ' +
      'village frontalier, lieu-dit, lieudit, localité rurale, douar, corregimiento, vereda, kebele, boma',
    town:
      'localité, commune rurale, commune urbaine, petite localité, kibboutz, cité frontalière, ville frontalière, ville minière, ville secondaire, ' +
      'township, agglomération, ville moyenne, petite ville, chef-lieu, ville natale, kibboutzim, localité frontalière, moshav',
    city:
      '=la cité, =cette cité, ville, capitale, capitale politique, ville principale, ville assiégée, ville voisine, ville stratégique, ville du nord, ville du sud, ' +
      'grande ville, ville universitaire, mégalopole, métropole, ville portuaire, capitale régionale, ville côtière, ville occupée, ' +
      'capitale provinciale, ville sainte, capitale économique, mégapole',
    settlement:
      'colonie, colonie juive, colonie agricole, bloc de colonies, colonie illégale, implantation, ' +
      'avant-poste de colonie, colonie sauvage, colonie de peuplement',
    neighborhood:
      '=faubourgs est, =quartiers est, =banlieue est, =banlieues est, =quartier est, =faubourg est, quartier, quartier voisin, quartier commerçant, centre-ville, bidonville, faubourg, banlieue, banlieue nord, ' +
      'banlieue ouest, secteur urbain, voisinage, quartier nord, quartier sud, quartier ouest, arrondissement municipal, ' +
      'quartier résidentiel, quartier populaire, cité ouvrière, favela, banlieue sud, quartier périphérique, zone résidentielle, ' +
      'quartier chrétien, quartier chiite',
    district: 'district, caza, arrondissement, sous-district, localité administrative, zone administrative, zone de gouvernement local',
    department:
      'département, cercle, canton, comté, raïon, groupement, chefferie, sous-préfecture rurale, région administrative, ' +
      'circonscription, préfecture, woreda, wereda, payam, secteur rural, collectivité, groupement de villages, secteur administratif, préfecture de région, ' +
      'zone de santé',
    municipality: 'commune, municipalité, municipalité rurale',
    community: 'communauté',
    province:
      'province, gouvernorat, oblast, mouhafazat, wilaya, mohafazat, province voisine, province frontalière, gouvernorat provincial, ' +
      'territoire provincial, wilaya provinciale',
    region:
      'région, zone, territoire, secteur frontalier, région voisine, région administrative spéciale, sous-région, enclave, ' +
      'enclave rebelle, périmètre, bande, région anglophone, république autonome, territoire disputé, territoire rebelle, région frontalière, ' +
      'région autonome, région séparatiste, territoire autonome, territoire occupé, territoires occupés, ' +
      'territoires palestiniens, territoire national, zone tampon, zone démilitarisée, zone urbaine, zone industrielle, zone de conflit, ' +
      'zone de combat, zone d’opérations, zone habitée, zone frontalière, zone côtière, zone de sécurité, zone humanitaire, ' +
      'région des trois frontières, zone des trois frontières, secteur',
    state: 'pays, État fédéré, État frontalier, royaume, émirat, république, nation voisine, pays membre, État fédéral',
  },
  areas: {
    border:
      'frontière, zone de frontière, bande frontalière, région de la frontière, tracé frontalier, mur frontalier, grillage, barbelés, ' +
      'ligne de cessez-le-feu, ligne de partage, frontière internationale, ligne d’armistice, ligne de contrôle, ligne frontalière, ' +
      'ligne de démarcation, ligne bleue, ligne verte, frontière terrestre, clôture, clôture frontalière, mur de séparation, ' +
      'barrière de séparation, frontière commune',
    'front line':
      'front, ligne de front, première ligne, théâtre d’opérations, champ de bataille, champ de combat, ligne de contact, zone de front, ' +
      'axe de progression, tête de pont, ligne de défense, zone de contact, théâtre de guerre, théâtre des opérations, terrain des combats, ' +
      'ligne de séparation, front nord, front sud, front de combat',
    river:
      'fleuve, lac, rivière, rive, oued, cours d’eau, bord du fleuve, bras de mer, étang, ruisseau, oasis, confluent, cascade, plan d’eau, ' +
      'bord du lac, affluent, canal, delta, embouchure, berge, marais, marigot, lagune, réservoir d’eau',
    sea:
      'mer, large, océan, golfe, détroit, baie, =eaux, haute mer, zone maritime, corridor maritime, zone économique exclusive, couloir maritime, ' +
      'route commerciale, eaux côtières, voie de navigation, espace maritime, eaux territoriales, eaux internationales, voie maritime, ' +
      'mer territoriale, route maritime, voie navigable, littoral maritime, large des côtes',
    coast:
      'côte, littoral, plage, bord de mer, rivage, front de mer, côte ouest, côte nord, côte sud, corniche, bande littorale, ' +
      'zone littorale, péninsule, bande côtière, estuaire',
    mountain:
      'montagne, mont, plateau, colline, vallée, plaine, chaîne montagneuse, hauts plateaux, contreforts, région montagneuse, montagne voisine, ' +
      'sommet montagneux, volcan, versant, pente, falaise, ravin, ravine, crête montagneuse, piémont, hauteurs, crête, gorge, chaîne de montagnes, ' +
      'zone montagneuse, djebel, massif montagneux, contrefort, bassin, cuvette, dépression',
    forest:
      'forêt, bois, bosquet, forêt dense, zone forestière, massif forestier, savane, fourré, brousse, pinède, réserve de chasse, bande boisée, ' +
      'zone boisée, jungle, parc national, réserve, maquis forestier, réserve naturelle, réserve forestière, mangrove, forêt classée, aire protégée',
    desert: 'désert, zone désertique, dune, dunes, région désertique, sable, désert de sable, steppe, semi-désert',
    countryside:
      'campagne, périphérie, zone rurale, alentours, environs, zone ouverte, terrain découvert, champs environnants, milieu rural, arrière-pays, ' +
      'terrain dégagé, zone inhabitée, région rurale, rase campagne, environ de la ville, périphérie ouest, zone périphérique, banlieue rurale, ' +
      'campagne environnante',
    island: 'île, îlot, archipel, presqu’île, atoll',
    outskirts:
      'lisière, abords, banlieue lointaine, faubourgs, entrée de la ville, sortie de la ville, entrée nord, entrée sud, entrée ouest, ' +
      'sortie nord, sortie sud, grande banlieue, proche banlieue, porte de la ville, voisinage immédiat, pourtour, périphérie immédiate, ' +
      'ceinture périurbaine, entrée du village',
    center: 'centre, cœur, plein centre, centre de la ville, hypercentre, cœur de la ville, noyau urbain',
    side: 'côté',
    part: 'partie, extrémité, portion, partie centrale, étendue, parcelle, reste du pays, flanc ouest',
    airspace: 'espace aérien, ciel, couloir aérien, zone d’exclusion aérienne, airs',
    corridor:
      'corridor, couloir, couloir humanitaire, corridor humanitaire, corridor terrestre, passage, couloir de sécurité, route d’évacuation, ' +
      'route de contrebande, passage sûr, voie d’approvisionnement, axe de ravitaillement',
    world: 'monde, planète, continent, scène internationale, communauté internationale, monde entier',
    ground: 'sol, sous-sol',
  },
  roles: {
    'village chief': 'chef de village, chef du village, chef de localité, chef de groupement, chef du groupement',
    'neighborhood chief': 'chef de quartier, chef du quartier, chef de bloc',
    'traditional chief': 'chef traditionnel, chef coutumier, chef de canton, chef de secteur, chef de chefferie',
    official:
      'responsable, haut responsable, officiel, haut fonctionnaire, représentant officiel, dignitaire du régime, personnalité, ' +
      'cadre dirigeant, autorité civile, chef administratif, hiérarque, fonctionnaire, représentant, représentant de l’État, ' +
      'responsable administratif, haut représentant, haut cadre, agent de liaison, ' +
      'élu de la ville, autorité administrative, ancien responsable, ancien officier',
    spokesperson:
      '=porte-parole, chargé de presse, responsable de la presse, attachée de presse, chargée de communication, attaché de presse, ' +
      'chargé de communication, chargé de la communication, responsable de la communication, porte-parole adjoint',
    commander:
      'commandant, chef militaire, commandant de zone, commandant de région, commandant de secteur, commandante, commandant de bataillon, ' +
      'commandant d’unité, commandant de division, commandant des forces, commandant de la force, émir, chef djihadiste, chef jihadiste, ' +
      'chef rebelle, chef de section, chef d’unité, commandant de police, chef milicien, commandant rebelle, cerveau, commandant suprême, ' +
      'commandant de la marine, commandant de région militaire, chef terroriste, chef séparatiste, commandant en chef, commandant supérieur, ' +
      'commandant militaire, commandant de la base, haut commandant, commandant adjoint, commandant des opérations, chef des opérations, ' +
      'commandant de terrain, commandant de brigade',
    general:
      'général, général de corps d’armée, brigadier général, major général, lieutenant-général, général d’armée aérienne, générale, ' +
      'général de division, général de brigade, général-major, général à la retraite, général de l’armée, général d’armée',
    admiral: 'amiral, vice-amiral d’escadre, vice-amiral, contre-amiral, capitaine de vaisseau',
    colonel: 'colonel, lieutenant-colonel, colonel-major',
    captain: 'capitaine, commandant de bord, capitaine du navire, capitaine de navire, capitaine de frégate, commandant de navire, patron de pêche',
    minister:
      'ministre, ministre des Finances, ministre de l’Énergie, ministre des Transports, ministre de l’Éducation, ministre de la Culture, ' +
      'ministre du Pétrole, ministre des Affaires sociales, membre du gouvernement, ministre de l’Agriculture, ministre de la Coopération, ' +
      'vice-ministre, ministre délégué, ministre d’État, ministre adjoint, ministre sortant, ministre conseiller',
    'Defense Minister':
      'ministre des Forces armées, ministre délégué à la Défense, ministre de la Défense et des Anciens combattants, ' +
      'ministre de la Défense par intérim, ministre de la Défense, ministre des Armées, ministre de la Défense nationale, secrétaire à la Défense, ' +
      'ministre de la Guerre, secrétaire américain à la Défense',
    'Foreign Minister':
      'ministre des Affaires étrangères et de la Coopération, vice-ministre des Affaires étrangères, secrétaire d’État, ' +
      'secrétaire d’État aux Affaires étrangères, ministre des Affaires étrangères, chef de la diplomatie, ministre des Relations extérieures, ' +
      '',
    'Interior Minister':
      'ministre de l’Administration territoriale, ministre de l’Intérieur et de la Sécurité, ministre de la Sécurité intérieure, ' +
      'ministre de l’Intérieur, ministre de la Sécurité, ministre de la Sécurité nationale, ministre de la Sécurité publique',
    'Health Minister': 'ministre de la Santé publique, ministre de la Santé',
    'Information Minister': 'ministre de l’Information et de la Communication, ministre de l’Information, ministre de la Communication',
    'Justice Minister': 'ministre de la Justice et des Droits de l’homme, ministre de la Justice, garde des Sceaux',
    president:
      'président, présidente, chef de l’État, chef de l’Etat, vice-président, vice-présidente, président élu, président déchu, ancien président, ' +
      'président sud-africain, président de la République, président de transition, président sortant, président par intérim, chef d’État, ' +
      'locataire de la Maison-Blanche, ex-président',
    'prime minister':
      'Premier ministre, Première ministre, chancelier allemand, ancien Premier ministre, chancelière, chef du gouvernement, chancelier, ' +
      'vice-Premier ministre, chef de gouvernement, Premier ministre par intérim, Premier ministre sortant',
    governor:
      'gouverneur, wali, gouverneure, sous-gouverneur, haut-commissaire de la République, ' +
      'vice-gouverneur, gouverneur de la région, gouverneur de la province, gouverneur régional, gouverneur militaire, gouverneur par intérim, ' +
      'commissaire de région, chef de l’administration militaire régionale, ' +
      'chef de l’administration militaire de la région, chef de l’administration militaire, chef de l’administration régionale',
    prefect: 'préfet, préfète, sous-préfet, sous-préfète, préfet de région, préfet de département',
    administrator:
      'administrateur, administratrice, administrateur du territoire, administrateur de territoire, administrateur territorial, administrateur civil, administrateur de district',
    'municipal councilor': 'conseiller municipal, conseillère municipale, conseiller communal, élu municipal',
    mayor:
      'maire, bourgmestre, président du conseil municipal, édile, chef de la commune, ancien maire, mairesse, premier adjoint, maire adjoint, ' +
      'adjoint au maire, chef de la municipalité',
    lawmaker:
      'député, députée, parlementaire, sénateur, sénatrice, législateur, conseiller régional, ' +
      'représentant au Congrès, membre du Parlement, eurodéputé, eurodéputée, membre du Congrès, élu du parlement, membre du bureau politique',
    'secretary general':
      'secrétaire général, secrétaire générale, secrétaire général de l’OTAN, secrétaire générale adjointe, sous-secrétaire général, ' +
      'secrétaire général adjoint, secrétaire général de l’ONU, secrétaire exécutif',
    leader:
      'chef, dirigeant, dirigeante, leader, guide suprême, président du parti, PDG, fondateur, commissaire européen, haut-commissaire, ' +
      'patron du groupe, chef de mission, chef de l’opposition, leader de l’opposition, président du conseil, dictateur, numéro deux, ' +
      'chef du parti, chef de bureau, roi, prince héritier, sultan, haute représentante, chef spirituel, leader politique, autocrate, ' +
      'haut-commissaire adjoint, vice-chef, responsable du mouvement, prince, souverain, monarque, chef de file, haut dirigeant, ' +
      'chef suprême, chef adjoint, chef politique, émir du groupe, chef de la junte, caïd, tête pensante, chef de la rébellion, ' +
      'chef du mouvement, guide de la révolution, numéro un, numéro trois, responsable de programme, chef de la mission, ' +
      'chef de la délégation, président de la commission, président du parlement, président de l’Assemblée, ' +
      'président de l’Assemblée nationale',
    director:
      'directeur, directeur général, directrice, directeur exécutif, directeur adjoint, directrice exécutive, directrice générale, ' +
      'directeur de la communication, directeur régional, directeur des opérations, directeur pays',
    coordinator:
      'coordinateur, coordinatrice, coordonnateur, coordonnatrice, coordonnateur humanitaire, coordonnateur résident, ' +
      'coordinateur humanitaire, coordinateur des secours',
    politician:
      'homme politique, femme politique, politicien, politicienne, candidat, candidate, candidat à la présidentielle, personnalité politique, ' +
      'figure de l’opposition, opposant politique, chef de parti, responsable politique, dirigeant politique, ' +
      'ténor de l’opposition, politique de l’opposition',
    'elected official': 'élu, élue, élu de la région, élu de la province',
    'municipal official': 'agent exécutif intérimaire, agent exécutif, conseiller municipal, conseillère municipale, échevin, échevine',
    'local elected official': 'élu local, élue locale, élu de la localité, élu de la commune',
    diplomat:
      'diplomate, ambassadeur, ambassadrice, consul, émissaire, médiateur, envoyé spécial, attaché de défense, attaché militaire, négociateur, ' +
      'haut diplomate, envoyée spéciale, rapporteur spécial, chargé d’affaires, ministre plénipotentiaire, représentant spécial, médiatrice, ' +
      'représentante spéciale, envoyé, chef négociateur, diplomate occidental, consul général, représentant permanent',
    'police chief':
      'chef de la police, préfet de police, commissaire de police principal, directeur de la police nationale, commissaire général, ' +
      'chef adjoint de la police, commissaire central, commandant de la police, chef de police, directeur de la police, ' +
      'directeur général de la police, patron de la police',
    'army chief':
      'chef d’état-major, chef de l’armée, chef d’état-major de l’armée de terre, chef de la marine, chef de l’armée de l’air, ' +
      'chef d’état-major adjoint, chef du renseignement, chef du Mossad, directeur de la CIA, patron des renseignements, chef de la sécurité, ' +
      'chef d’état-major de la marine, chef des armées, ancien chef d’état-major, chef d’état-major général, chef d’état-major des armées, ' +
      'chef d’état-major de l’armée, chef d’état-major interarmées, chef d’état-major général des armées, général en chef, ' +
      'chef des services de renseignement, chef du renseignement militaire, directeur du renseignement, patron du renseignement',
    analyst:
      'analyste, expert, experte, spécialiste, politologue, consultant en sécurité, chercheur en sciences politiques, commentateur, éditorialiste, ' +
      'chercheur, chercheuse, stratège, experte militaire, expert de l’ONU, géopolitologue, chercheur associé, observateur politique, historien, ' +
      'sociologue, expert militaire, analyste militaire, expert en sécurité, spécialiste en sécurité, analyste politique',
    adviser:
      'conseiller, conseillère, conseiller militaire, conseillère à la sécurité, haut conseiller, proche conseiller, conseiller principal, ' +
      'conseiller politique, aide de camp, assistant, conseiller à la sécurité nationale, conseiller du président, conseiller présidentiel, ' +
      'consultant',
    representative:
      'délégué, déléguée, délégation, représentant légal, représentant régional, représentant de la communauté, ' +
      'chef de la jeunesse, leader de la jeunesse, équipe de négociateurs, représentant résident',
    prosecutor:
      'procureur, procureure, procureur général, avocat général, magistrat, magistrate, juge, juge d’instruction, substitut du procureur, ' +
      'juge militaire, magistrat militaire, juge antiterroriste, procureur de la République, procureur militaire, procureur antiterroriste, ' +
      'commissaire du gouvernement, président du tribunal',
    'medical official':
      'responsable hospitalier, responsable médical, responsable sanitaire, médecin légiste, responsable de l’hôpital, responsable de la santé',
    'hospital director':
      'directeur de l’hôpital, directeur d’hôpital, médecin-chef, médecin directeur, directeur médical, directrice de l’hôpital, ' +
      'directeur des hôpitaux, directeur général de l’hôpital',
    'civil society actor':
      'acteur de la société civile, membre de la société civile, responsable de la société civile, cadre de la société civile, ' +
      'animateur de la société civile, acteur local de la société civile, représentant de la société civile',
    'security official':
      'haut responsable de la sécurité, haut responsable sécuritaire, cadre de la sécurité, responsable sécuritaire, responsable de la sécurité, ' +
      'responsable des services de sécurité',
    'military official':
      'officiel militaire, haut gradé de l’armée, cadre militaire, responsable militaire, haut responsable militaire, autorité militaire',
    pope: 'pape, souverain pontife, saint-père',
  },
  sources: {
    sources:
      'source, source concordante, =sources, personne proche du dossier, personne informée, source anonyme, ' +
      'source interne, source indépendante, source ouverte, source proche, source bien informée, source informée, ' +
      'source proche du dossier, source autorisée, source digne de foi, source fiable, source ayant requis l’anonymat',
    witnesses: 'témoin, témoin oculaire, survivant, survivante, rescapé, rescapée, témoin visuel, témoin sur place, témoin direct',
    observers:
      'observateur, observateur indépendant, observatrice, vérificateur, moniteur, observateur international, ' + 'surveillant du cessez-le-feu',
    monitors:
      'organisme de surveillance, groupe de surveillance, centre de surveillance, service de suivi, mécanisme de surveillance, ' +
      'mécanisme de vérification, observateur du cessez-le-feu, site de suivi du trafic, agence maritime, site spécialisé, ' +
      'service de surveillance, société de surveillance',
    investigators:
      'enquêteur, enquêtrice, groupe d’experts de l’ONU, mission d’enquête, mission d’établissement des faits, ' +
      'commission d’enquête internationale, comité d’enquête, équipe d’enquête, inspecteur de l’ONU, limier',
    'social media users': 'internaute, utilisateur, usager des réseaux sociaux, utilisateur des réseaux sociaux',
    rumors:
      'rumeur, information, =informations, ouï-dire, bruit, spéculation, bouche-à-oreille, indiscrétion, ' +
      'élément d’information, première information, premier élément d’information',
    'security sources': 'source sécuritaire, source de sécurité, source policière, source de la sécurité, source des services de sécurité',
    'military sources': 'source militaire, source de l’armée, source au sein de l’armée',
    'local sources': 'source sur place, source sur le terrain, source de terrain',
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
  },
  media: {
    'local media': '',
    'state media': 'médias d’État, média d’État, médias officiels, médias étatiques, presse d’État, presse officielle',
    'state TV': 'télévision d’État, chaîne d’État, télévision publique nationale, télévision officielle',
    media:
      'média, =médias, presse, organe de presse, =presse en ligne, groupe de presse, ' +
      'médias d’opposition, organisme de presse, titre de presse, média privé, médias privés, média public, média indépendant, média d’opposition, ' +
      'médias internationaux, médias occidentaux, médias arabes, ' +
      'presse internationale, médias hébreux, presse étrangère, médias publics, médias nationaux, médias régionaux, médias étrangers, ' +
      'médias indépendants, rédaction, organes de presse, média étatique, presse officielle, médias en ligne',
    agency:
      'agence, agence de presse, agence de presse officielle, agence officielle, agence d’information, agence de presse d’État, ' +
      'agence nationale de presse, agence semi-officielle, agence étatique, agence de nouvelles, agence nationale d’information, ' +
      'agence officielle d’information',
    newspaper:
      'journal, quotidien, hebdomadaire, presse quotidienne, quotidien national, quotidien d’État, quotidien régional, ' +
      'journal du soir, journal d’opposition, mensuel, gazette, presse écrite, tabloïd, bihebdomadaire',
    television:
      'télévision, télévision nationale, chaîne, chaîne de télévision, chaîne d’information, chaîne publique, ' +
      'télévision par satellite, chaîne satellite, réseau de télévision, chaîne de télévision publique, ' +
      'diffuseur, diffuseur public, radiodiffuseur, =TV, chaîne anglophone, chaîne francophone, chaîne d’opposition, chaîne pro-gouvernementale, ' +
      'télé, télévision publique, télévision privée, ' +
      'télévision étatique, chaîne satellitaire, chaîne arabe, chaîne qatarie, chaîne saoudienne, chaîne libanaise, ' +
      'chaîne d’information en continu, chaîne privée, chaîne panarabe, chaîne nationale, chaîne de télé, chaîne télévisée, ' +
      'chaîne hébraïque',
    'state radio': 'radio d’État, radio étatique, radio d’état',
    radio:
      'radio, radio publique, radio militaire, station de radio publique, radio privée, radio internationale, antenne radio, ' +
      'station de radio, radio nationale, radio de l’armée, radio communautaire, radiotélévision, ' +
      'radio-télévision',
    magazine:
      'magazine, hebdomadaire d’information, revue spécialisée, bulletin d’information, magazine de propagande, revue, mensuel d’information, ' +
      'périodique',
    website:
      'site, site d’information, site internet, site web, portail, site d’actualités, blog, page web, plateforme d’information en ligne, ' +
      'site d’investigation, journal électronique, page d’accueil, site officiel, média en ligne, portail d’information, site en ligne, ' +
      'journal en ligne, site de suivi, plateforme d’information, site d’informations, site d’actualité, site électronique',
    correspondent:
      'correspondant, correspondante, envoyé spécial, envoyée spéciale, reporter sur place, journaliste sur place, notre correspondant, ' +
      'rédacteur en chef, rédactrice en chef, chef du bureau, présentateur du journal, envoyé spécial du journal, ' +
      'correspondant de l’agence',
  },
  statements: {
    figures:
      '=chiffres officiels, =les derniers chiffres, =statistiques, statistique officielle, données officielles, =estimations, décompte officiel, =les chiffres',
    statement:
      'communiqué, déclaration, déclaration officielle, avertissement écrit, notification, bulletin militaire, aveu, revendication, ' +
      'communiqué de revendication, note de presse, communiqué séparé, déclaration de presse, message officiel, ' +
      'communiqué laconique, confirmation, note officielle, avis de sécurité, note de service, déclaration commune, prise de position, démenti, ' +
      'annonce, compte-rendu militaire, communiqué de presse, communiqué conjoint, communiqué officiel, déclaration conjointe, ' +
      'communiqué militaire, communiqué publié, déclaration écrite, message de revendication, communiqué final, circulaire, point de situation, ' +
      'mise au point, prise de parole',
    post:
      'publication, message, tweet, post, message publié, message sur X, billet, message Telegram, publication sur les réseaux sociaux, ' +
      'message sur Telegram, message posté, message sur les réseaux sociaux, texto, SMS, e-mail, courriel, courrier, missive, télégramme, ' +
      'note d’information, tweet publié, post sur les réseaux sociaux',
    video:
      'vidéo, image, =images, photo, séquence, enregistrement, enregistrement vidéo, clip, image satellite, imagerie satellitaire, ' +
      'images satellitaires, image satellitaire, capture d’écran, images de drone, images de vidéosurveillance, vidéo de surveillance, ' +
      'photo satellite, documentaire, images aériennes, images amateur, séquence filmée, enregistrement audio, séquence vidéo, images satellites, ' +
      'message audio, message vidéo, photographie, bande sonore, cliché, imagerie satellite, vidéo amateur, message sonore',
    interview:
      'interview, entretien, conférence de presse, discours, allocution, point de presse, propos, appel téléphonique, conversation téléphonique, ' +
      'point de presse quotidien, réunion d’information, commentaire, remarque, briefing quotidien, allocution à la nation, sermon, ' +
      'déclaration télévisée, intervention télévisée, conférence, entretien téléphonique, entrevue, briefing, point presse, ' +
      'déclaration à la presse, conférence de presse conjointe, breffage, allocution télévisée, discours télévisé, prêche, adresse à la nation, ' +
      'message à la nation, plaidoyer, harangue',
    report:
      'rapport, article, dépêche, compte rendu, témoignage, récit, décompte, comptage, pointage, dernier décompte, décompte officiel, =chiffres, =chiffres officiels, ' +
      '=données, =données officielles,  bilan de situation, enquête, rapport de police, rapport officiel, ' +
      'rapport de sécurité, mise à jour, évaluation, étude, analyse, statistiques, estimation, éditorial, document interne, note confidentielle, ' +
      'premier rapport, recensement, lettre, rapport de situation, enquête préliminaire, résolution, allégation, bilan quotidien, bulletin, ' +
      'rapport interne, reportage, point quotidien, rapport annuel, rapport préliminaire, livre blanc, rapport confidentiel, résumé, décret, ' +
      'motion, projet de loi, projet de résolution, ordonnance, amendement, texte de loi, accusation, affirmation, version, assertion, document, ' +
      'texte',
    appeal: 'appel, appel au calme, cri d’alarme, mise en garde, sonnette d’alarme, pétition, supplique',
  },
  channels: {
    Telegram: 'Telegram, chaîne Telegram, canal Telegram, compte Telegram officiel, boucle Telegram, compte Telegram, messagerie Telegram',
    X: 'X, réseau X, compte X, ex-Twitter, Twitter, Twitter rebaptisé X, compte Twitter, réseau social X, plateforme X, réseau social Twitter',
    Facebook: 'Facebook, page Facebook officielle, live Facebook, page Facebook, compte Facebook',
    WhatsApp: 'WhatsApp, boucle WhatsApp, message WhatsApp, groupe WhatsApp',
    'social media':
      'réseaux sociaux, réseau social, médias sociaux, plateforme, messagerie, compte officiel, messagerie privée, page officielle, Signal, Weibo, ' +
      'VKontakte, plateforme sociale, application de messagerie, messagerie cryptée, VK, canal officiel, messagerie instantanée, ' +
      'groupe de messagerie, plateforme en ligne',
    internet: 'internet, web, toile, forum',
    Instagram: 'Instagram, compte Instagram',
    TikTok: 'TikTok',
    YouTube: 'YouTube, chaîne YouTube',
    'Truth Social': 'Truth Social, réseau Truth Social, plateforme Truth Social',
  },
  dead: {
    dead:
      'mort, morte, =mort en martyr, =morts en martyr, tué, tuée, décédé, défunt, décès, victime mortelle, ' +
      'mort confirmé, disparu mort, personne morte, vie perdue, noyé, vie humaine',
    'death toll':
      'bilan, nombre de morts, nombre de tués, bilan humain, bilan des morts, nombre de décès, nombre de personnes tuées, nombre de martyrs, ' +
      'bilan provisoire, bilan officiel, bilan macabre, bilan des victimes, bilan mortel, lourd bilan, bilan définitif, dernier bilan, ' +
      'premier bilan, nouveau bilan, décompte des morts, décompte des victimes, décompte macabre, bilan total, bilan humain provisoire, nombre total de martyrs',
    martyrs: 'martyr, martyre, =martyrs, chahid, combattant tombé, combattant martyr',
    bodies:
      'corps, cadavre, dépouille, charnier, fosse commune, squelette, ossements, tête décapitée, corps déchiqueté, corps calciné, corps sans vie, ' +
      'dépouille mortelle, corps démembré, corps en décomposition, restes humains, corps criblé de balles, corps décapité, corps mutilé',
    'people killed': 'mort parmi les civils, mort parmi les soldats, tué civil, mort de guerre',
  },
  injured: {
    wounded:
      'blessé, blessée, blessé grave, blessé léger, blessé civil, nombre de blessés, blessé par balles, blessé par éclats, ' +
      'blessé dans un état grave, blessé parmi les civils, rescapé blessé, grand blessé, mutilé, ' +
      'blessé par balle, blessé de guerre, amputé, commotionné, cas critique',
    patients: 'patient, patiente, malade',
  },
  casualties: {
    casualties:
      'perte, perte humaine, perte en vies humaines, =pertes, pertes humaines, pertes militaires, pertes civiles, pertes en vies humaines, ' +
      'lourdes pertes, nombre de victimes, morts et blessés, mort ou blessé, =morts et de blessés, =morts ou blessés, tués et blessés, ' +
      '=tués ou blessés, lourdes pertes humaines, perte au combat, vies humaines, cas de décès, mort violente, perte civile, perte militaire, ' +
      'victimes et dégâts, personne touchée',
    victims:
      'victime, victime civile, victime innocente, victime collatérale, victime de guerre, victime de l’attaque, victime de l’attentat, ' +
      'victime du terrorisme, victime de violence, victime humaine',
  },
  missing: {
    missing:
      'disparu, disparue, porté disparu, personne disparue, =portés disparus, =portée disparue, =portées disparues, disparu en mer, ' +
      'soldat disparu, enfant disparu, membre d’équipage disparu, nombre de disparus, manquant à l’appel, personne portée disparue, ' +
      'personne manquante, personne ensevelie',
  },
  captives: {
    hostages: 'otage, otage civil, otage étranger, otage libéré, otage détenu, otage occidental, otage vivant, ex-otage',
    captives: 'captif, captive, esclave, victime d’enlèvement, kidnappé',
    prisoners:
      'prisonnier, prisonnière, prisonnier politique, codétenu, bagnard, forçat, condamné à mort, prisonnier sécuritaire, prisonnier évadé, ' +
      'prisonnier de conscience',
    'prisoners of war': 'prisonnier de guerre, soldat capturé, combattant capturé, militaire capturé, soldat prisonnier, combattant fait prisonnier',
    detainees: 'détenu, détenue, gardé à vue, interpellé, détenu administratif, prévenu, ' + 'évadé',
  },
  damage: {
    damage:
      'dégât, dommage, dégât matériel, =dégâts, décombres, débris, ruine, ruines, dégâts structurels, destruction partielle, dommages matériels, ' +
      'carcasse, épave, cratère, gravats, dégâts limités, gros dégâts matériels, lourds dégâts, dommages structurels, dégradation, éclat d’obus, ' +
      'dégâts matériels, perte matérielle, dommage matériel, gros dégâts, dégâts importants, dégâts considérables, pertes matérielles, ' +
      'perte économique, préjudice, dégât collatéral, dommage collatéral, dégâts mineurs, fissure',
    destruction: 'ravages, destruction massive, destruction totale, destruction généralisée, destruction à grande échelle, désolation',
    fire:
      'grand feu, colonne de fumée, feu de forêt, flamme, fumée, panache de fumée, boule de feu, brasier, départ d’incendie, début d’incendie, ' +
      'gros incendie, vaste incendie, incendie majeur, départ de feu, fuite de carburant',
    'power outage':
      'panne, panne de courant, coupure de courant, coupure d’électricité, panne d’électricité, délestage, coupure d’internet, coupure d’eau, ' +
      'pénurie d’eau, marée noire, fuite de gaz, panne générale, coupure de télécommunications, panne d’eau',
    displacement:
      'déplacement de population, déplacements de population, exode, exode massif, déplacement forcé, déplacement massif, panique, ' +
      'crise humanitaire, famine, pénurie, souffrance, fuite des habitants, faim, catastrophe humanitaire, disette, nettoyage des quartiers, ' +
      'mouvement de panique, scène de panique',
  },
  deals: {
    ceasefire:
      '=cessez-le-feu, trêve, armistice, pause humanitaire, accalmie, moratoire, accord de cessez-le-feu, accord de trêve, trêve temporaire, ' +
      'trêve unilatérale, cessez-le-feu temporaire, cessez-le-feu unilatéral, prolongation de la trêve, suspension des hostilités, ' +
      'cessation des combats, cessation des hostilités, arrêt des hostilités, cessez-le-feu humanitaire, cessez-le-feu permanent, ' +
      'fin des hostilités, cessez-le-feu immédiat, trêve humanitaire, pause tactique',
    deal:
      'accord sur les otages, accord de libération, accord de libération d’otages, accord d’échange, accord d’échange de prisonniers, ' +
      'accord nucléaire, accord sur le nucléaire, accord céréalier, accord d’armement, accord sur les prisonniers, accord sécuritaire, ' +
      'marché conclu, accord de livraison',
    agreement:
      'accord, pacte, traité, traité de paix, accord de paix, accord-cadre, mémorandum d’entente, protocole d’accord, accord de réconciliation, ' +
      'accord de normalisation, entente, arrangement, pacte de non-agression, accord de partage du pouvoir, accord de défense, accord de sécurité, ' +
      'plan de paix, feuille de route, accord de désescalade, accord de retrait, règlement politique, proposition de paix, compromis, convention, ' +
      'protocole, charte, mémorandum, déclaration de principes, accord politique',
    negotiations: 'négociation, pourparlers, négociations, processus de paix, discussions, table ronde, dialogue, sommet de paix',
  },
  troops: {
    troops:
      'troupe, =troupes, effectif, renfort, renforts, contingent militaire, troupe au sol, troupe terrestre, troupes étrangères, ' +
      'troupes gouvernementales, troupes d’occupation, troupe d’élite, troupe rebelle, troupe de combat, troupes aéroportées, infanterie, ' +
      'effectifs, contingent étranger, corps de troupes, fantassins',
    personnel:
      'personnel militaire, personnel armé, personnel en uniforme, effectif militaire, personnel des forces armées, personnel de l’armée, ' +
      'instructeur militaire',
    'service members': 'militaire en service, militaire d’active, membre de l’armée régulière, homme et femme en uniforme',
    men: 'homme, =hommes',
  },
  aspects: {
    start: 'début, commencement, lancement, déclenchement, imposition, mise en place, instauration',
    phase: 'phase, étape, série, vague',
    continuation: 'poursuite, continuation, renforcement, intensification, prolongation, maintien, escalade',
    resumption: 'reprise',
  },
  operations: {
    operation:
      'opération, opération militaire, mouvement militaire, mouvement de troupes, opération conjointe, opération spéciale, opération militaire spéciale, riposte, représailles, action armée, ' +
      'action militaire, opération de sécurité, opération secrète, opération clandestine, opération armée, opération offensive, ' +
      'opération défensive, mission, opération de riposte, opération navale, opération antiterroriste, mesure de représailles, contre-opération, ' +
      'activité militaire, opération héroïque, opération combinée, opération mixte, opération de bouclage, opération de ciblage, ' +
      'opération de qualité, intervention militaire, opération sécuritaire, opération qualitative, opération policière, opération de police, ' +
      'opération terrestre, opération aéroterrestre, opération d’envergure, opération anti-djihadiste, opération antijihadiste, ' +
      'mission de combat, ' +
      'réponse militaire, contre-attaque éclair, acte de représailles, opération de représailles, acte de vengeance, rétorsion',
    // What forces do behind a deed is told with it, and is none of its own.
    'search operation':
      'ratissage, opération de ratissage, opération de recherche, opération de fouille, opération de bouclage, bouclage, traque, ' +
      'opération de poursuite, chasse à l’homme, opération de sécurisation',
    campaign:
      'campagne, campagne militaire, violence, =violences, hostilités, effusion de sang, agression militaire, terreur, escalade, ' +
      'crime contre l’humanité, crime de guerre, violation des droits de l’homme, violation des droits humains, spirale de la violence, ' +
      'cycle de violence, campagne de terreur, flambée de violences, regain de tension',
    // What goes on for years is no event; totals are counted in it.
    war:
      'guerre, guerre civile, guerre ouverte, guerre totale, guerre d’usure, guerre sainte, guerre par procuration, guérilla urbaine, conflit, ' +
      'conflit armé, conflit interne, djihad, jihad, insurrection armée, rébellion armée, terrorisme',
    offensive:
      'offensive, contre-offensive, offensive terrestre, avancée militaire, offensive majeure, grande offensive, vaste offensive, ' +
      'nouvelle offensive, offensive militaire, offensive rebelle, offensive djihadiste, offensive jihadiste, offensive de printemps, ' +
      'contre-attaque générale, offensive aéroterrestre, offensive éclair, offensive surprise, offensive d’envergure, offensive de grande envergure, ' +
      'assaut généralisé, offensive générale',
    incident:
      'incident, incident de sécurité, incident sécuritaire, drame, événement, accident, violation du cessez-le-feu, violation de la trêve, ' +
      'infraction, catastrophe, tragédie, épisode, incident frontalier, incident maritime, incident transfrontalier, évènement, incident grave, ' +
      'violation de l’accord, désastre, fait divers',
    exercise:
      'exercice militaire, manœuvres militaires, exercices militaires, exercice naval, exercice conjoint, manœuvres conjointes, essai balistique, ' +
      'tir d’essai, essai nucléaire',
  },
}

export const weapons: Lexicon['weapons'] = {
  drone:
    'appareil sans pilote, engin sans pilote, drone, drone kamikaze, drone explosif, drone suicide, drone piégé, drone armé, drone de combat, drone d’attaque, drone chargé d’explosifs, ' +
    'munition rôdeuse, munition téléopérée, Shahed, Shahed-136, Geran, UAV, aéronef sans pilote, avion sans pilote, drone de reconnaissance, ' +
    'drone de surveillance, drone naval, drone marin, drone maritime, drone FPV, FPV, Bayraktar, Bayraktar TB2, TB2, drone MQ-9, MQ-9, ' +
    'MQ-9 Reaper, =Reaper, Gera-2, Guéran-2, drone Reaper, drone Predator, Predator, véhicule aérien sans pilote, drone militaire, quadricoptère, quadcopter, ' +
    'drone de type Shahed, drone artisanal, drone commercial, Samad-3, Qasef, drone bombardier, drone leurre, drone à longue portée, ' +
    'drone longue portée, drone piégé d’explosifs, engin aérien sans pilote, Hermes 450, Hermes 900, drone espion, Wing Loong, ' +
    'Lancet, Orlan, Akinci, drone intercepteur, drone sous-marin, vedette sans pilote, embarcation sans pilote, bateau drone, bateau sans pilote, ' +
    'navire sans pilote, bateau télécommandé, drone de surface, appareil sans pilote, drone de frappe, drone larguant des explosifs, ' +
    'drone à voilure fixe, drone à fibre optique, Shahed-131, Geran-2, Orlan-10, Mohajer-6, drone Mohajer, drone CH-4, drone Lancet, drone Shahed, ' +
    'drone Bayraktar, drone Heron, drone Wing Loong, Samad, Qasef-2K, hexacoptère, octocoptère, USV, engin naval sans pilote, ' +
    'véhicule de surface sans pilote, véhicule sans pilote, munition vagabonde, drone hostile, drone à réaction, engin sans pilote, ' +
    'drone Akinci, Bayraktar Akinci, drone Ababil, Ababil, drone Samad, drone Gerbera, Gerbera, drone Mavic, drone Houdhoud, drone Anka, CH-4',
  missile:
    'missile, missile balistique, missile de croisière, missile antichar, missile antinavire, missile sol-sol, missile sol-air, missile air-sol, ' +
    'missile guidé, missile hypersonique, missile antiaérien, missile balistique intercontinental, missile à longue portée, missile longue portée, ' +
    'missile à moyenne portée, missile à courte portée, missile téléguidé, missile balistique à courte portée, missile antichar guidé, ' +
    'missile de précision, missile tactique, missile Kalibr, Kalibr, Iskander, missile Iskander, ATACMS, Storm Shadow, Tomahawk, missile Tomahawk, ' +
    'Scud, missile Scud, Kornet, missile Kornet, Kinjal, Kinzhal, Oniks, missile Patriot, Hellfire, missile Hellfire, missile anti-navire, ' +
    'missile anti-char, missile intercontinental, Zolfaghar, Bourkan, projectile balistique, missile naval, missile mer-sol, missile sol-mer, ' +
    'missile de type Scud, Stinger, missile anti-aérien, missile Burkan, missile Toufan, Javelin, missile Javelin, missile HIMARS, missile Scalp, ' +
    'missile Neptune, missile intercepteur, intercepteur, missile Iskander-M, Iskander-M, missile Storm Shadow, missile ATACMS, missile Zircon, ' +
    'Zircon, missile Oreshnik, Oreshnik, missile Kinjal, Kh-101, Kh-22, Kh-59, Kh-69, Kh-31, missile S-300, missile S-400, missile Taurus, ' +
    'missile TOW, missile antiradar, missile supersonique, missile stratégique, missile Fateh, Fateh-110, missile Palestine-2, missile Almas, ' +
    'missile ailé, missile de défense aérienne, missile portable, MANPADS, missile sol-air portable, missile portatif, ' +
    'missile à portée intermédiaire, missile balistique à moyenne portée, missile balistique hypersonique, missile balistique antinavire, ' +
    'missile côtier, missile Flamingo, missile Stinger, missile à sous-munitions, missile thermobarique, missile lourd, missile Khorramshahr, ' +
    'missile Sejjil, missile Zolfaghar, missile Konkurs, missile Fagot, Igla, missile Igla, Strela, missile SA-7, missile Emad, missile Qader, Totchka-U, ' +
    'missile Totchka-U, missile Buk, missile Dehlavieh, S-300, S-400, S-200',
  rocket:
    'roquette, roquette Katioucha, Katioucha, Grad, roquette Grad, roquette antichar, roquette artisanale, roquette à longue portée, ' +
    'roquette de type Grad, roquette guidée, roquette de 107 mm, roquette de 122 mm, roquette sol-sol, roquette Bourkan, lance-roquettes portatif, ' +
    'missile Katioucha, Qassam, roquette Qassam, projectile, roquette Fajr, Fajr-5, roquette Falaq, Falaq-1, Falaq-2, HIMARS, Smertch, BM-21, ' +
    'GMLRS, roquette de fabrication artisanale, roquette de fabrication locale, roquette de fabrication iranienne, roquette thermobarique, ' +
    'roquette à courte portée, roquette à moyenne portée, roquette non guidée, roquette incendiaire, roquette d’artillerie, roquette Fadi, Fadi-1, ' +
    'roquette lourde, roquette de gros calibre, lance-roquettes Grad, roquette Ouragan, ' +
    'Yasin 105, Yassin 105, Yassine 105, al-Yassin 105, roquette Yasin 105, roquette Yassin 105, obus Yassin 105, roquette al-Yassin 105, Rajum, roquette Rajoum, roquette Badr',
  shell:
    'obus, mortier, obus de mortier, artillerie, canon, obus d’artillerie, artillerie lourde, pièce d’artillerie lourde, obus de char, ' +
    'mortier lourd, bonbonne de gaz, canon automoteur, obusier, obus de 120 mm, obus de 155 mm, obus au phosphore, phosphore blanc, ' +
    'obus éclairant, bombe au phosphore, obus incendiaire, artillerie navale, canon Caesar, sous-munition, arme à sous-munitions, ' +
    'munition à fragmentation, obus à sous-munitions, armes à sous-munitions, mortier artisanal, artillerie de campagne, canon de l’enfer, ' +
    'canon d’artillerie, obus de canon, obus de 81 mm, obus de 82 mm, obus de gros calibre, obus de 152 mm, obus incendiaire au phosphore, ' +
    'obus fumigène, obus perdu, fusée éclairante, bombe éclairante, munition d’artillerie, projectile d’artillerie, canon de char, ' +
    'pièce d’artillerie, obus de tank, artillerie automotrice, mortier de 120 mm, mortier de 81 mm, mortier de 82 mm, munition incendiaire, ' +
    'munition au phosphore, arme à sous-munition, munition à sous-munitions, phosphore',
  aircraft:
    'avion de chasse, Super Tucano, NH-90 Caïman, NH-90, hélicoptère Tigre, hélicoptère d’attaque Tigre, bombe UMPK, UMPK, avion de combat, avion de guerre, chasseur, chasseur-bombardier, bombardier, F-16, F-15, F-35, MiG-29, MiG-31, Su-24, Su-25, ' +
    'Su-34, Su-35, Soukhoï, Mirage 2000, Tu-95, B-52, B-2, A-10, hélicoptère de combat, hélicoptère d’attaque, Apache, hélicoptère Apache, ' +
    'avion d’attaque, bombe guidée, bombe planante, bombe aérienne, bombe larguée, baril d’explosifs, baril explosif, baril de TNT, ' +
    'bombe de 500 kg, bombe antibunker, bombe anti-bunker, bombe non guidée, bombe lourde, avion de chasse F-16, bombe thermobarique, ' +
    'avion bombardier, bombe aérienne guidée, bombe incendiaire, napalm, hélicoptère de guerre, hélicoptère d’assaut, gunship, ' +
    'bombe à guidage laser, bombe de précision, avion bombardier stratégique, bombardier stratégique, bombardier furtif, Mi-24, Mi-8, Mi-35, ' +
    'chasseur F-35, munition guidée, missile aérien, Tucano, Super Tucano, avion Rafale, avion, hélicoptère, avion militaire, ' +
    'hélicoptère militaire, F-14, F-18, F/A-18, F-22, Su-27, Su-30, Su-57, Tu-22, Tu-160, B-1B, C-130, AC-130, Mi-17, Mi-28, Ka-52, MiG-31K, ' +
    'Eurofighter, L-39, JF-17, J-10, bombe anti-bunkers, bombe perforante, bombe à fragmentation, bombe à sous-munitions, bombe intelligente, ' +
    'bombe à vide, bombe GBU, GBU-39, JDAM, KAB, FAB-500, FAB-250, FAB-1500, bombe d’une tonne, bombe de 250 kg, bombe d’aviation, ' +
    'bombe planante guidée, parapente motorisé, parapente à moteur, paramoteur, ULM, avion furtif, chasseur furtif, chasseur de combat, ' +
    'vecteur aérien, vecteur de l’armée de l’air, aéronef, aéronef de combat, Black Hawk, hélicoptère Black Hawk, avion d’attaque au sol, jet militaire, jet de combat, avion de l’armée, ' +
    'Antonov, avion Antonov, Iliouchine, Il-76, Iliouchine Il-76, An-26, An-12, Sukhoi, Sukhoï, avion Soukhoï, MiG, Mig, MiG-21, MiG-23, Alpha Jet, ' +
    'hélicoptère Gazelle, Chinook, hélicoptère Chinook, Mirage F1, L-39, K-8, Yak-130, Cessna Caravan, Casa C-295, hélicoptère Mi-24',
  explosive:
    'EEI, IED, engin explosif, engin explosif improvisé, engin improvisé, engin artisanal, engin explosif artisanal, mine, mine terrestre, mine antipersonnel, ' +
    'mine antichar, voiture piégée, véhicule piégé, camion piégé, moto piégée, bombe, bombe artisanale, charge explosive, explosif, grenade, ' +
    'grenade à main, ceinture explosive, ceinture d’explosifs, gilet explosif, veste explosive, dynamite, TNT, bombe collante, bombe magnétique, ' +
    'colis piégé, voiture bourrée d’explosifs, véhicule bourré d’explosifs, munition non explosée, engin non explosé, reste explosif de guerre, ' +
    'mine marine, bombe sonore, cocktail Molotov, bombe incendiaire artisanale, bipeur piégé, bipeur, talkie-walkie piégé, véhicule kamikaze, ' +
    'bombe télécommandée, bombe posée en bord de route, engin piégé, sac piégé, vélo piégé, minibus piégé, camion bourré d’explosifs, ' +
    'camion-citerne piégé, moto bourrée d’explosifs, C-4, semtex, grenade artisanale, veste d’explosifs, gilet d’explosifs, ' +
    'véhicule chargé d’explosifs, voiture chargée d’explosifs, matière explosive, substance explosive, obus piégé, engin suspect, paquet suspect, ' +
    'bombe à retardement, nitrate d’ammonium, détonateur, champ de mines, mine navale, torpille, voiture-suicide, mine artisanale, bus piégé, ' +
    'autobus piégé, piège explosif, mine magnétique, mine ventouse, mine à fragmentation, mine dérivante, charge magnétique, bombe tuyau, ' +
    'colis explosif, lettre piégée, cocotte-minute piégée, bombe à clous, bombe improvisée, bombe actionnée à distance, bombe dissimulée, ' +
    'maison piégée, bâtiment piégé, véhicule suicide, camion suicide, bateau piégé, bateau explosif, embarcation piégée, bateau-suicide, ' +
    'baril d’explosif, reste explosif, munition explosive, charge creuse, dispositif explosif, dispositif explosif improvisé, ' +
    'dispositif incendiaire, dispositif de mise à feu, ceinture piégée, gilet piégé, VBIED, SVBIED, bombe non explosée, obus non explosé, ' +
    'jouet piégé, grenade offensive, grenade défensive, pétard, bombe de fabrication artisanale, bombe de bord de route, objet piégé, ' +
    'objet explosif, objet suspect, charge de profondeur',
  firearm:
    'kalachnikov, AK-47, AK47, fusil, fusil d’assaut, arme à feu, balle, mitrailleuse, mitrailleuse lourde, pistolet, arme automatique, ' +
    'arme légère, arme de guerre, revolver, fusil de chasse, fusil à pompe, arme de poing, arme lourde, balle réelle, fusil de précision, ' +
    'pistolet-mitrailleur, M16, cartouche, PKM, fusil mitrailleur, arme semi-automatique, fusil automatique, carabine, arme de chasse, ' +
    'mitraillette, pistolet automatique, arme silencieuse, DShK, douchka, chevrotine, fusil semi-automatique, AR-15, ' +
    'arme artisanale, fusil artisanal, balle perdue, arme à feu automatique, munition, M4, Uzi, kalach, fusil sniper, fusil à lunette, ' +
    'fusil d’assaut AK-47, mitrailleuse légère, mitrailleuse moyenne, mitrailleuse PKM, RPG, RPG-7, lance-grenades, lance-roquettes antichar, ' +
    'grenade propulsée par fusée, canon sans recul, canon antiaérien, canon anti-aérien, arme antiaérienne, arme antichar, arme anti-char, ' +
    'arme de gros calibre, balle de caoutchouc, balle en caoutchouc, balle en plastique, balle métallique, balle métallique enrobée de caoutchouc, ' +
    'munition réelle, balle de gros calibre, fusil à plomb, fusil à air comprimé, silencieux, arme moyenne, ' +
    'arme individuelle, grenaille, arme d’épaule, pistolet muni d’un silencieux, arme légère et de petit calibre, arme à répétition',
  blade:
    'couteau, machette, arme blanche, hache, poignard, sabre, épée, coupe-coupe, baïonnette, objet tranchant, flèche, hachette, faucille, ' +
    'voiture-bélier, véhicule-bélier, camion-bélier, flèche empoisonnée, javelot, cutter, tournevis, couteau de cuisine, lame, arme tranchante, ' +
    'objet contondant, serpe, pioche, hachoir, ciseaux, rasoir, coupe-papier, arbalète, pelle, objet coupant, couperet, arc et flèches, sagaie, ' +
    'panga, coutelas, canif, couteau de boucher, fer à béton, pieu',
  other:
    'engin, engin volant, arme, arme chimique, gaz lacrymogène, grenade lacrymogène, gaz toxique, chlore, sarin, gaz sarin, gaz, pierre, bâton, matraque, canon à eau, ' +
    'gaz innervant, agent chimique, grenade assourdissante, grenade de désencerclement, bombe lacrymogène, fouet, flash-ball, LBD, ' +
    'lanceur de balles de défense, spray au poivre, bombe sale, gaz poivre, arme nucléaire, ogive, munition chimique, ballon incendiaire, ' +
    'feu d’artifice, mortier d’artifice, taser, lance-pierre, lance-flammes, lance-pierres, grenade fumigène, fumigène, bouteille incendiaire, ' +
    'bulldozer militaire, acide, arme sophistiquée, arme de destruction massive, arme biologique, bombe atomique, bombe nucléaire, ' +
    'bombe assourdissante, bombe à gaz, gaz moutarde, agent neurotoxique, novitchok, caillou, barre métallique, bouteille d’essence, ' +
    'cerf-volant incendiaire, brouilleur, fronde, grenade à gaz, grenade de gaz lacrymogène, cartouche de gaz lacrymogène, gaz lacrymogènes, ' +
    'gaz irritant, arme à énergie dirigée, arme laser, arme à impulsion, virus informatique, logiciel malveillant, véhicule utilisé comme arme, ' +
    'gourdin, marteau, barre de fer, tuyau métallique, bâton en bois, arme avancée, arme appropriée, arme adaptée, arme de fortune, cravache, ' +
    'catapulte',
}
