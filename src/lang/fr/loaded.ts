import type { LoadedRow } from '../language.ts'

/** Partisan words of wars anywhere. Where a word is loaded in some contexts only, `slant` says so. */
export const loaded: readonly LoadedRow[] = [
  // Israel and the Palestinians
  {
    words:
      'entité sioniste, entité occupante, entité d’occupation, entité usurpatrice, entité temporaire, entité ennemie, entité israélienne, ' +
      'entité de l’occupation, entité criminelle',
    referent: 'Israel',
    slant: 'used by those who do not recognise Israel',
  },
  { words: 'l’entité', referent: 'Israel', slant: 'used by those who do not recognise Israel; loaded only where no other body is meant' },
  {
    words:
      'régime sioniste, régime d’occupation, régime usurpateur, régime de l’occupation, régime d’apartheid, régime israélien, régime génocidaire',
    referent: 'the Israeli government',
    slant: 'used by those who do not recognise Israel',
  },
  {
    words: 'occupant sioniste, occupants sionistes, occupant israélien, occupation sioniste, occupation israélienne',
    referent: 'Israel or the Israeli army',
    slant: 'used by opponents of Israel',
  },
  {
    words: 'ennemi sioniste, ennemi israélien, ennemi israélo-américain, ennemi américano-sioniste, ennemi américano-israélien',
    referent: 'Israel or the Israeli army',
    slant: 'used by those at war with Israel',
  },
  {
    words: 'sioniste, sionistes',
    referent: 'Israeli',
    slant: 'used by opponents of Israel in place of "Israeli"; neutral where the political movement is meant',
  },
  {
    words:
      'armée d’occupation, forces d’occupation, soldats d’occupation, soldats de l’occupation, troupes d’occupation, armée de l’occupation, ' +
      'forces de l’occupation',
    referent: 'the army that holds the area',
    slant: 'used by opponents of that army; a legal term where international law is discussed',
  },
  {
    words: 'territoires occupés',
    referent: 'Israel, or the West Bank and other territory held since 1967',
    slant: 'for Israel itself, used by those who do not recognise it; for the territory held since 1967, United Nations usage',
  },
  {
    words: 'Palestine occupée, territoires palestiniens occupés en 1948, territoires de 1948, terres occupées en 1948, intérieur occupé',
    referent: 'Israel',
    slant: 'used by those who do not recognise Israel; "Palestine occupée" also means the West Bank and Gaza',
  },
  {
    words:
      'Haïfa occupée, Jaffa occupée, Tel-Aviv occupée, Tel Aviv occupé, Ashkelon occupée, Ascalan occupée, Eilat occupée, Beer-Sheva occupée, ' +
      'Oum al-Rachrach, Oum Rashrash, Yaffa occupée',
    referent: 'that city in Israel',
    slant: 'used by those who do not recognise Israel',
  },
  {
    words: 'Al-Qods occupée, al-Quds occupée, Qods occupée, Jérusalem occupée',
    referent: 'Jerusalem',
    slant: 'used by those who reject Israeli rule there; for East Jerusalem also United Nations usage',
  },
  { words: 'Judée-Samarie, Judée et Samarie', referent: 'the West Bank', slant: 'used by the Israeli government and supporters of settlement' },
  {
    words: 'colons sionistes, hordes de colons, bandes de colons, milices de colons',
    referent: 'Israeli settlers',
    slant: 'used by opponents of the settlers',
  },
  {
    words: 'terroristes du Hamas, terroriste du Hamas, terroristes palestiniens, terroriste palestinien',
    referent: 'Hamas or other Palestinian fighters',
    slant: 'used by the Israeli government and states that list the group',
  },
  {
    words: 'boucliers humains, bouclier humain',
    referent: 'civilians near a target',
    slant: 'an accusation by the attacking side; neutral where a court or inquiry finds it',
  },
  {
    words: 'axe de la résistance, front de la résistance',
    referent: 'Iran and its allied groups',
    slant: 'used by Iran and its allies of themselves',
  },
  { words: 'axe du mal', referent: 'Iran and its allies, or other states so named', slant: 'used by governments of the United States and Israel' },
  {
    words: 'résistance islamique, combattants de la résistance, moudjahidine de la résistance, vaillante résistance, résistance palestinienne',
    referent: 'the armed group concerned',
    slant: 'used by the group and its supporters',
  },
  {
    words: 'opération de résistance, opération héroïque, opérations héroïques, opération martyre, opérations martyre, opération de martyre',
    referent: 'an attack, or a suicide attack',
    slant: 'used by supporters of those who carried it out',
  },
  {
    words: 'déluge d’Al-Aqsa',
    referent: 'the attack of 7 October 2023 and the war after it',
    slant: 'the name that Hamas gave it',
  },
  { words: 'pogrom, pogroms', referent: 'a mob attack', slant: 'used by those who liken it to attacks on Jews; a term of history elsewhere' },

  // Words for the dead, for killing, for fighting
  {
    words: 'martyr, martyrs, martyre, martyres',
    referent: 'the dead',
    slant: 'used by the side of the dead; neutral in names and where a religion is discussed',
  },
  {
    words:
      'tomber en martyr, tombé en martyr, tombés en martyrs, tombée en martyre, tombé martyr, tombés martyrs, tombe en martyr, est tombé martyr, ' +
      'mort en martyr, morts en martyrs',
    referent: 'to be killed',
    slant: 'used by the side of the dead',
  },
  {
    words: 'neutralisé, neutralisés, neutralisée, neutralisées, neutraliser, neutralisation, mis hors d’état de nuire',
    referent: 'killed or captured',
    slant: 'used by armies and police of their own deeds; neutral of bombs and systems',
  },
  {
    words: 'éliminé, éliminés, éliminée, éliminer, élimination, liquidé, liquidés, liquider, liquidation',
    referent: 'killed',
    slant: 'used by the side that killed; neutral in sport and business',
  },
  {
    words: 'abattu des terroristes, terroristes abattus, terroristes éliminés, terroristes neutralisés, terroristes liquidés',
    referent: 'people killed whom the killing side calls terrorists',
    slant: 'used by the side that killed',
  },
  {
    words: 'anéanti, anéantis, anéantir, anéantissement, exterminé, exterminés',
    referent: 'killed or defeated',
    slant: 'used by a side of its own successes',
  },
  {
    words: 'dommages collatéraux, dommage collatéral, dégâts collatéraux',
    referent: 'civilians killed or property damaged',
    slant: 'used by armies of harm that they did',
  },
  {
    words: 'frappe chirurgicale, frappes chirurgicales, frappe de précision, frappes de précision',
    referent: 'air strike',
    slant: 'used by the attacking side',
  },
  {
    words: 'nettoyage, opération de nettoyage, opérations de nettoyage, nettoyé, nettoyer, ratissage',
    referent: 'a search or clearing operation',
    slant: 'used by armies of their own operations',
  },
  {
    words: 'opération antiterroriste, opérations antiterroristes, opération anti-terroriste, lutte antiterroriste, guerre contre le terrorisme',
    referent: 'a military operation',
    slant: 'used by the government that carries it out',
  },
  {
    words: 'riposte légitime, légitime défense, droit de se défendre',
    referent: 'an attack',
    slant: 'used by the attacking side and its supporters; it says that the other side began',
  },
  {
    words:
      'agression, agressions, agression sioniste, agression israélienne, agression américaine, agression barbare, agression sauvage, ' +
      'agression saoudienne, agression américano-sioniste',
    referent: 'an attack or war',
    slant: 'used by the attacked side; neutral of a crime against one person',
  },
  { words: 'agresseur, agresseurs, envahisseur, envahisseurs', referent: 'the attacking army', slant: 'used by the attacked side' },
  { words: 'barbarie, barbare, barbares, sauvagerie', referent: 'violence, or those who did it', slant: 'used by the other side' },
  {
    words: 'carnage, boucherie, massacre odieux, crime odieux, crimes odieux, massacre abominable, crime abject',
    referent: 'killing of several people',
    slant: 'used by the side of the dead',
  },
  {
    words: 'lâche attentat, lâche attaque, attaque lâche, attaque perfide, acte ignoble, acte barbare, attaques lâches, ignoble attentat',
    referent: 'an attack',
    slant: 'used by the attacked side',
  },
  {
    words: 'terroriste, terroristes, groupe terroriste, groupes terroristes, organisation terroriste, éléments terroristes, bandes terroristes',
    referent: 'an armed opponent',
    slant: 'used by those who fight the group; neutral in quotations, laws and names of lists',
  },
  {
    words: 'narcoterroristes, narco-terroristes, narcoterroriste',
    referent: 'people accused of trafficking drugs',
    slant: 'used by governments that attack them',
  },
  {
    words: 'criminels, bandits, hors-la-loi, bandits armés',
    referent: 'an armed opponent',
    slant: 'used by governments of armed opponents; neutral of common crime',
  },
  {
    words: 'ennemi, ennemis, forces ennemies, troupes ennemies, ennemie, ennemies',
    referent: 'the other side',
    slant: 'loaded where the outlet speaks for one side; neutral in general statements',
  },
  {
    words:
      'mercenaire, mercenaires, mercenaires étrangers, mercenaires de l’agression, mercenaires de Kiev, mercenaires saoudiens, mercenaires de Wagner',
    referent: 'hired or allied fighters',
    slant: 'used by those who fight them; neutral of fighters proved to be hired',
  },
  {
    words: 'libérer, libéré, libérée, libérés, libération, ville libérée, zones libérées, territoires libérés',
    referent: 'to capture, captured',
    slant: 'of a place, used by the side that took it; neutral of prisoners and hostages',
  },
  {
    words: 'forces de libération, armée de libération, combattants de la liberté',
    referent: 'an armed group',
    slant: 'used by the group and its supporters; neutral in official names',
  },
  {
    words: 'marionnette, marionnettes, gouvernement fantoche, régime fantoche, pouvoir fantoche, fantoche, fantoches, valets, laquais',
    referent: 'a government allied with a foreign power',
    slant: 'used by its opponents',
  },
  { words: 'régime', referent: 'government', slant: 'used by opponents of the government; neutral of systems of rule, of law and of food' },
  {
    words: 'forces du régime, armée du régime, aviation du régime, milices du régime, soldats du régime',
    referent: 'government forces',
    slant: 'used by opponents of the government',
  },
  {
    words: 'soi-disant, prétendu, prétendue, prétendus, prétendues, autoproclamé, autoproclamée',
    referent: 'what is named after it',
    slant: 'used by those who deny that the name fits',
  },
  {
    words: 'milice terroriste, milices terroristes, milice, milices',
    referent: 'an armed group',
    slant: 'used by opponents of a group that calls itself an army or party; neutral of irregular forces',
  },
  {
    words: 'supplétifs, supplétif, proxys, proxies, relais de Téhéran, bras armé',
    referent: 'an allied armed group',
    slant: 'used by opponents of the group and of its ally',
  },

  // Ukraine and Russia
  {
    words: 'régime de Kiev, régime de Zelensky, régime kiévien, régime ukrainien, junte de Kiev, régime nazi de Kiev, régime néonazi',
    referent: 'the Ukrainian government',
    slant: 'used by the Russian government and its supporters',
  },
  {
    words: 'opération militaire spéciale, opération spéciale militaire',
    referent: 'the Russian invasion of Ukraine',
    slant: 'used by the Russian government',
  },
  {
    words: 'dénazification, dénazifier, démilitarisation de l’Ukraine',
    referent: 'the Russian aims in Ukraine',
    slant: 'used by the Russian government; neutral of Germany after 1945',
  },
  {
    words: 'nazis ukrainiens, néonazis ukrainiens, nationalistes ukrainiens, ukronazis, nazis de Kiev, banderistes, bandéristes',
    referent: 'Ukrainian forces or government',
    slant: 'used by the Russian government and its supporters',
  },
  {
    words: 'formations armées ukrainiennes, radicaux ukrainiens',
    referent: 'Ukrainian forces',
    slant: 'used by the Russian army',
  },
  {
    words: 'nouvelles régions, nouveaux territoires russes, nouvelles régions russes',
    referent: 'parts of Ukraine that Russia holds',
    slant: 'used by the Russian government',
  },
  {
    words: 'République populaire de Donetsk, République populaire de Lougansk, républiques populaires, RPD, RPL',
    referent: 'Russian-held parts of Donetsk or Luhansk region',
    slant: 'used by Russia, which alone with few others recognised them',
  },
  { words: 'Occident collectif', referent: 'Western governments', slant: 'used by the Russian government' },
  {
    words: 'agresseur russe, agresseurs russes, agression russe, État agresseur, pays agresseur, État terroriste',
    referent: 'Russia or the Russian army',
    slant: 'used by Ukraine and its supporters',
  },
  {
    words: 'occupants russes, occupant russe, envahisseurs russes, envahisseur russe, forces d’occupation russes, occupants',
    referent: 'Russian forces',
    slant: 'used by Ukraine and its supporters; "occupants" is neutral of houses and vehicles',
  },
  {
    words: 'orques, rachistes, ruscistes, rachisme, ruscisme, moskals, hordes russes',
    referent: 'Russian soldiers',
    slant: 'used by Ukrainian fighters and supporters, as an insult',
  },
  {
    words: 'régime de Poutine, régime poutinien, régime du Kremlin, régime de Moscou, régime russe',
    referent: 'the Russian government',
    slant: 'used by its opponents',
  },
  {
    words: 'Crimée occupée, Donbass occupé, territoires temporairement occupés, territoires ukrainiens occupés',
    referent: 'parts of Ukraine that Russia holds',
    slant: 'used by Ukraine and by most states; denied by Russia',
  },

  // Iraq, Syria, Yemen, Lebanon, Iran, Turkey
  {
    words: 'Daech, Daesh, daechien, daechiens, daéchiens, gangs de Daech, bandes de Daech',
    referent: 'Islamic State',
    slant: 'used by those who fight the group, which rejects the name',
  },
  {
    words: 'soldats du califat, soldat du califat, lions du califat, terre du califat',
    referent: 'fighters of Islamic State',
    slant: 'used by Islamic State',
  },
  {
    words: 'croisé, croisés, armées croisées, coalition croisée, alliance croisée',
    referent: 'Western or Christian people and forces',
    slant: 'used by jihadist groups; neutral of the Middle Ages',
  },
  {
    words: 'apostat, apostats, armée apostate, police apostate, milice apostate, renégats, tyrans apostats',
    referent: 'Muslim opponents, their soldiers and officials',
    slant: 'used by jihadist groups; neutral where the law on leaving a religion is discussed',
  },
  { words: 'mécréants, infidèles, kouffar, impies', referent: 'people of other beliefs', slant: 'used by jihadist groups' },
  {
    words: 'rafidhites, rawafidh, rafida, safavides',
    referent: 'Shia Muslims',
    slant: 'used by Sunni extremists, as an insult; "safavides" is neutral of the dynasty',
  },
  { words: 'nusayris, nousayris, noussaïris', referent: 'Alawites', slant: 'used by opponents, as an insult' },
  {
    words: 'takfiri, takfiris, takfiristes, takfiriste, terroristes takfiris, groupes takfiris',
    referent: 'Sunni jihadists',
    slant: 'used by Iran, its allies and Shia groups',
  },
  {
    words: 'moudjahid, moudjahidine, moudjahidines, moudjahidin',
    referent: 'fighters',
    slant: 'used by jihadists and by supporters of the fighters; neutral in names and of the Algerian war',
  },
  {
    words: 'émirat du Hezbollah, Hezbollah terroriste, parti de Satan, milice du Hezbollah, milice pro-iranienne, milices iraniennes',
    referent: 'Hezbollah or other groups allied with Iran',
    slant: 'used by their opponents',
  },
  {
    words:
      'milice houthie, milices houthies, milice terroriste houthie, milices terroristes houthies, putschistes houthis, rebelles putschistes, ' +
      'milice putschiste, milice iranienne houthie',
    referent: 'the Houthis',
    slant: 'used by the Yemeni government and its allies',
  },
  {
    words:
      'coalition d’agression, coalition de l’agression, agression américano-saoudienne, agression saoudo-américaine, coalition américano-saoudienne',
    referent: 'the Saudi-led coalition',
    slant: 'used by the Houthis and their allies',
  },
  {
    words: 'régime d’Assad, régime de Bachar, régime de Bachar al-Assad, régime syrien, régime de Damas, régime déchu, ancien régime, régime défunt',
    referent: 'the Syrian government before December 2024',
    slant: 'used by its opponents; "ancien régime" is neutral of France before 1789',
  },
  {
    words: 'régime des mollahs, mollahs, régime iranien, régime de Téhéran, régime islamique, ayatollahs',
    referent: 'the Iranian government',
    slant: 'used by its opponents; "mollahs" and "ayatollahs" are neutral of clerics',
  },
  {
    words: 'Grand Satan, petit Satan, arrogance mondiale, front de l’arrogance',
    referent: 'the United States, Israel or their allies',
    slant: 'used by the Iranian government',
  },
  {
    words:
      'terroristes du PKK, terroristes du PKK/YPG, organisation terroriste PKK, organisation séparatiste, terroristes du YPG, ' +
      'organisation terroriste séparatiste',
    referent: 'the PKK or Kurdish-led forces',
    slant: 'used by the Turkish government',
  },
  {
    words: 'État turc occupant, armée turque d’occupation, occupation turque, mercenaires de la Turquie, État fasciste turc',
    referent: 'Turkey or the Turkish army',
    slant: 'used by its Kurdish opponents',
  },
  {
    words: 'Kurdistan occupé, Rojava, Bakur, Bashur, Rojhelat',
    referent: 'Kurdish parts of Syria, Turkey, Iraq or Iran',
    slant: 'used by the Kurdish movement',
  },
  {
    words: 'terroristes de l’opposition, groupuscules, hypocrites, monafeghine',
    referent: 'the People’s Mujahedin of Iran, or other opponents',
    slant: 'used by the Iranian government; "hypocrites" and "groupuscules" are plain words elsewhere',
  },

  // Africa, Asia, America
  {
    words: 'junte, juntes, junte militaire, junte au pouvoir, putschistes, pouvoir putschiste',
    referent: 'the military government',
    slant: 'used by its opponents and by much of the press; the government rejects it',
  },
  {
    words:
      'groupes armés terroristes, GAT, hordes terroristes, forces du mal, obscurantistes, égorgeurs, hordes obscurantistes, assaillants terroristes',
    referent: 'jihadist or other armed groups',
    slant: 'used by the governments of Mali, Burkina Faso and Niger',
  },
  {
    words: 'forces combattantes, vaillantes forces, vaillants soldats, valeureux soldats, vaillants combattants, forces vaillantes, VDP héroïques',
    referent: 'the soldiers of one side',
    slant: 'used by that side and its supporters',
  },
  { words: 'tombés au champ d’honneur, tombé au champ d’honneur, sacrifice suprême', referent: 'killed', slant: 'used by the side of the dead' },
  {
    words: 'néocolonial, néocoloniale, néocolonialisme, impérialistes, puissances impérialistes, impérialisme',
    referent: 'France, the United States or other Western powers',
    slant: 'used by their opponents; neutral of the history of empires',
  },
  {
    words: 'milice rebelle, milice rebelle FSR, milice Janjawid, janjawids, janjaweed, milice Dagalo',
    referent: 'the Rapid Support Forces',
    slant: 'used by the Sudanese army',
  },
  {
    words: 'armée terroriste, armée des Frères musulmans, armée d’al-Burhan, milices d’al-Burhan, islamistes de Burhan',
    referent: 'the Sudanese army',
    slant: 'used by the Rapid Support Forces',
  },
  {
    words:
      'terroristes de l’AFC/M23, terroristes du M23, supplétifs du Rwanda, marionnettes du Rwanda, RDF/M23, agresseurs rwandais, agression rwandaise',
    referent: 'M23 or the Rwandan army',
    slant: 'used by the Congolese government',
  },
  {
    words: 'génocidaires, FDLR génocidaires',
    referent: 'the FDLR and its allies',
    slant: 'used by Rwanda and M23; neutral of those convicted for 1994',
  },
  {
    words: 'séparatistes, ambazoniens terroristes, amba boys, sécessionnistes',
    referent: 'fighters for independence',
    slant: 'used by the government they fight; the fighters reject it',
  },
  {
    words: 'kharijites, khawarij, khaouarij',
    referent: 'armed Islamist opponents',
    slant: 'used by governments and clerics that fight them; neutral of the early sect',
  },
  {
    words: 'Cachemire occupé, Cachemire sous occupation indienne, Cachemire occupé par l’Inde, Cachemire occupé par le Pakistan',
    referent: 'the part of Kashmir that the other state holds',
    slant: 'used by Pakistan of the Indian part, by India of the Pakistani part',
  },
  { words: 'province rebelle, île rebelle, rebelles taïwanais', referent: 'Taiwan', slant: 'used by the Chinese government' },
  { words: 'Artsakh, Karabakh occupé', referent: 'Nagorno-Karabakh', slant: '"Artsakh" is used by Armenians, "Karabakh occupé" by Azerbaijan' },
  {
    words: 'mercenaires du Polisario, séparatistes du Polisario, milices du Polisario, polisariens',
    referent: 'the Polisario Front',
    slant: 'used by Morocco and its supporters',
  },
  {
    words: 'Sahara marocain, provinces du Sud, provinces sahariennes, Sahara occidental occupé',
    referent: 'Western Sahara',
    slant: '"occupé" is used by the Polisario and Algeria, the other names by Morocco',
  },
  { words: 'barbouzes, nervis, sbires, hordes, horde', referent: 'members of the other side', slant: 'used by opponents, as an insult' },
]
