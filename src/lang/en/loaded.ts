import type { LoadedRow } from '../language.ts'

/** Partisan words of wars anywhere. Where a word is loaded in some contexts only, `slant` says so. */
export const loaded: readonly LoadedRow[] = [
  // Israel and the Palestinians
  {
    words: 'Zionist entity, usurping entity, occupying entity, temporary entity, Israeli entity, enemy entity',
    referent: 'Israel',
    slant: 'used by those who do not recognise Israel',
  },
  { words: 'the entity', referent: 'Israel', slant: 'used by those who do not recognise Israel; loaded only where no other body is meant' },
  {
    words:
      'Zionist regime, usurping regime, occupying regime, occupation regime, Israeli regime, apartheid regime, genocidal regime, Tel Aviv regime',
    referent: 'the Israeli government',
    slant: 'used by opponents of Israel; "apartheid regime" is neutral of South Africa before 1994',
  },
  {
    words:
      'Zionist enemy, Israeli enemy, American-Zionist enemy, American-Israeli enemy, Zionist occupiers, Zionist occupier, Israeli occupation, ' +
      'Zionist occupation',
    referent: 'Israel or the Israeli army',
    slant: 'used by those at war with Israel; "Israeli occupation" is also a legal term for its rule of territory held since 1967',
  },
  {
    words: 'Zionist, Zionists',
    referent: 'Israeli',
    slant: 'used by opponents of Israel in place of "Israeli"; neutral where the political movement is meant',
  },
  {
    words:
      'occupation forces, occupation army, occupation soldiers, occupation troops, occupation warplanes, occupation aircraft, occupying forces, ' +
      'occupying army, IOF',
    referent: 'the army that holds the area',
    slant: 'used by opponents of that army; a legal term where international law is discussed',
  },
  {
    words: 'occupied territories',
    referent: 'Israel, or the West Bank and other territory held since 1967',
    slant: 'for Israel itself, used by those who do not recognise it; for the territory held since 1967, United Nations usage',
  },
  {
    words: 'occupied Palestine, occupied Palestinian lands, 1948 territories, occupied lands of 1948, occupied interior',
    referent: 'Israel',
    slant: 'used by those who do not recognise Israel; "occupied Palestine" also means the West Bank and Gaza',
  },
  {
    words:
      'occupied Haifa, occupied Jaffa, occupied Tel Aviv, occupied Ashkelon, occupied Ashdod, occupied Eilat, occupied Umm al-Rashrash, ' +
      'occupied Beersheba, occupied Yaffa',
    referent: 'that city in Israel',
    slant: 'used by those who do not recognise Israel',
  },
  {
    words: 'occupied al-Quds, occupied Jerusalem',
    referent: 'Jerusalem',
    slant: 'used by those who reject Israeli rule there; of East Jerusalem also United Nations usage',
  },
  { words: 'Judea and Samaria, Judea & Samaria', referent: 'the West Bank', slant: 'used by the Israeli government and supporters of settlement' },
  {
    words: 'hordes of settlers, settler gangs, settler hordes, settler terrorists, settler militias, colonists',
    referent: 'Israeli settlers',
    slant: 'used by opponents of the settlers; "colonists" is neutral of history',
  },
  {
    words: 'Hamas terrorist, Hamas terrorists, Palestinian terrorist, Palestinian terrorists, Hamas-run, Hamas-ISIS',
    referent: 'Hamas, other Palestinian fighters or the Gaza administration',
    slant: 'used by the Israeli government and states that list the group; "Hamas-run" also by much of the press',
  },
  {
    words: 'human shields, human shield',
    referent: 'civilians near a target',
    slant: 'an accusation by the attacking side; neutral where a court or inquiry finds it',
  },
  {
    words: 'axis of resistance, resistance axis, resistance front, front of resistance',
    referent: 'Iran and its allied groups',
    slant: 'used by Iran and its allies of themselves',
  },
  {
    words: 'axis of evil, terror axis, axis of terror',
    referent: 'Iran and its allies, or other states so named',
    slant: 'used by governments of the United States and Israel',
  },
  {
    words: 'Islamic resistance, resistance fighters, resistance fighter, Palestinian resistance, valiant resistance, heroic resistance',
    referent: 'the armed group or its fighters',
    slant: 'used by the group and its supporters; neutral in names of groups and of the Second World War',
  },
  {
    words: 'heroic operation, heroic operations, martyrdom operation, martyrdom operations, martyrdom-seeking operation, resistance operation',
    referent: 'an attack, or a suicide attack',
    slant: 'used by supporters of those who carried it out',
  },
  {
    words: 'Al-Aqsa Flood, Operation Al-Aqsa Flood',
    referent: 'the attack of 7 October 2023 and the war after it',
    slant: 'the name that Hamas gave it',
  },
  {
    words: 'mowing the grass, mow the lawn, mowing the lawn',
    referent: 'repeated limited attacks',
    slant: 'used by supporters of the attacking side',
  },
  {
    words:
      'terror tunnel, terror tunnels, terror infrastructure, terror targets, terror target, terror operatives, terror operative, terror cell, ' +
      'terror state, terror squad',
    referent: 'tunnels, sites or members of an armed group',
    slant: 'used by the army that attacks them',
  },
  {
    words:
      'terrorist militia, terrorist militias, terrorist entity, terrorist gangs, terrorist group, terrorist groups, terrorist organisation, ' +
      'terrorist organization',
    referent: 'an armed group',
    slant: 'used by those who fight the group; neutral of official lists',
  },
  { words: 'pogrom, pogroms', referent: 'a mob attack', slant: 'used by those who liken it to attacks on Jews; a term of history elsewhere' },

  // Words for the dead, for killing, for fighting
  { words: 'martyr, martyrs', referent: 'the dead', slant: 'used by the side of the dead; neutral in names and where a religion is discussed' },
  {
    words:
      'martyred, martyrdom, was martyred, were martyred, attained martyrdom, embraced martyrdom, fell as martyrs, fell a martyr, ' +
      'rose as martyrs, ascended as martyrs',
    referent: 'killed',
    slant: 'used by the side of the dead',
  },
  {
    words: 'neutralized, neutralised, neutralize, neutralise, neutralizing, neutralising',
    referent: 'killed or captured',
    slant: 'used by armies and police of their own deeds; neutral of bombs and systems',
  },
  {
    words: 'eliminated, eliminate, eliminating, elimination, liquidated, liquidate, liquidation, taken out, sent to hell, dispatched to hell',
    referent: 'killed',
    slant: 'used by the side that killed; neutral in sport and business',
  },
  {
    words:
      'eliminated terrorists, eliminated the terrorists, terrorists eliminated, terrorists killed, terrorists neutralized, ' +
      'terrorists neutralised, terrorists were eliminated',
    referent: 'people killed whom the killing side calls terrorists',
    slant: 'used by the side that killed',
  },
  {
    words: 'annihilated, annihilate, annihilation, exterminated, wiped out, obliterated',
    referent: 'killed, defeated or destroyed',
    slant: 'used by a side of its own successes',
  },
  { words: 'collateral damage', referent: 'civilians killed or property damaged', slant: 'used by armies of harm that they did' },
  {
    words: 'surgical strike, surgical strikes, precision strike, precision strikes, pinpoint strike, targeted killing, targeted killings',
    referent: 'an air strike, or a killing',
    slant: 'used by the attacking side',
  },
  {
    words:
      'mopping-up operation, mopping up, clearance operation, cleansing operation, sanitisation operation, sanitization operation, ' +
      'intelligence-based operation, IBO',
    referent: 'a search or clearing operation',
    slant: 'used by armies of their own operations',
  },
  {
    words:
      'counter-terrorism operation, counterterrorism operation, anti-terrorist operation, anti-terror operation, war on terror, ' +
      'war against terrorism',
    referent: 'a military operation',
    slant: 'used by the government that carries it out',
  },
  {
    words: 'self-defence, self-defense, right to defend itself, legitimate response, pre-emptive strike, preemptive strike, preventive strike',
    referent: 'an attack',
    slant: 'used by the attacking side and its supporters',
  },
  {
    words:
      'aggression, acts of aggression, unprovoked aggression, Zionist aggression, Israeli aggression, American aggression, barbaric aggression, ' +
      'unprovoked war',
    referent: 'an attack or war',
    slant: 'used by the attacked side; a legal term in international law',
  },
  { words: 'aggressor, aggressors, invader, invaders, invading forces', referent: 'the attacking army', slant: 'used by the attacked side' },
  {
    words: 'barbaric, barbarians, savages, savagery, barbarism, human animals',
    referent: 'violence, or those who did it',
    slant: 'used by the other side',
  },
  {
    words:
      'cowardly attack, cowardly act, cowardly attacks, heinous attack, heinous crime, dastardly attack, treacherous attack, dastardly act, ' +
      'cowardly strike',
    referent: 'an attack',
    slant: 'used by the attacked side',
  },
  {
    words: 'carnage, bloodbath, butchery, slaughter, butchered, slaughtered',
    referent: 'killing of several people',
    slant: 'used by the side of the dead; neutral of animals',
  },
  {
    words: 'terrorist, terrorists',
    referent: 'an armed opponent',
    slant: 'used by those who fight the group; neutral in quotations, laws and names of lists',
  },
  {
    words: 'narco-terrorist, narco-terrorists, narcoterrorist, narcoterrorists, narco-terrorism',
    referent: 'people accused of trafficking drugs',
    slant: 'used by governments that attack them',
  },
  {
    words: 'bandit, bandits, armed bandits, miscreants, outlaws, thugs, criminal elements, criminals',
    referent: 'an armed opponent',
    slant: 'used by governments of armed opponents; neutral of common crime and, in Nigeria, in general use',
  },
  {
    words: 'enemy, enemies, enemy forces, enemy troops, enemy positions',
    referent: 'the other side',
    slant: 'loaded where the outlet speaks for one side; neutral in general statements',
  },
  {
    words: 'the enemy, enemy soldiers, enemy aircraft, enemy drone, enemy drones, enemy tanks',
    referent: 'the other side',
    slant: 'used by an army or its supporters of the opponent',
  },
  {
    words: 'mercenary, mercenaries, foreign mercenaries, hirelings, Saudi mercenaries, Kyiv mercenaries',
    referent: 'hired or allied fighters',
    slant: 'used by those who fight them; neutral of fighters proved to be hired',
  },
  {
    words: 'liberate, liberated, liberates, liberating, liberation, liberated areas, liberated territories, liberated city',
    referent: 'to capture, captured',
    slant: 'of a place, used by the side that took it; neutral in names and of prisoners',
  },
  {
    words: 'freedom fighter, freedom fighters, liberation forces, liberation army',
    referent: 'an armed group or its fighters',
    slant: 'used by the group and its supporters; neutral in official names',
  },
  {
    words: 'puppet government, puppet regime, puppets, puppet, stooges, lackeys, client regime, puppet army',
    referent: 'a government allied with a foreign power',
    slant: 'used by its opponents',
  },
  { words: 'regime', referent: 'government', slant: 'used by opponents of the government; neutral of systems of rule and of law' },
  {
    words: 'regime forces, regime army, regime troops, regime warplanes, regime militias, regime soldiers',
    referent: 'government forces',
    slant: 'used by opponents of the government',
  },
  {
    words: 'so-called, self-proclaimed, self-styled, purported',
    referent: 'what is named after it',
    slant: 'used by those who deny that the name fits',
  },
  {
    words: 'proxy, proxies, Iranian proxies, Iran-backed proxies, proxy militia, proxy militias, Tehran’s proxies',
    referent: 'an allied armed group',
    slant: 'used by opponents of the group and of its ally',
  },
  {
    words: 'fell in the line of duty, supreme sacrifice, ultimate sacrifice, laid down their lives, laid down his life, paid the ultimate price',
    referent: 'killed',
    slant: 'used by the side of the dead',
  },
  {
    words: 'valiant soldiers, brave soldiers, gallant troops, valiant forces, heroic army, valiant army, heroic fighters, brave fighters, our heroes',
    referent: 'the soldiers of one side',
    slant: 'used by that side and its supporters',
  },
  {
    words: 'massacre of the innocent, innocent civilians, innocent blood, defenceless civilians, defenseless civilians',
    referent: 'civilians killed',
    slant: 'used by the side of the dead',
  },

  // Ukraine and Russia
  {
    words: 'Kyiv regime, Kiev regime, Zelensky regime, Zelenskyy regime, Kiev junta, Ukrainian regime, neo-Nazi regime, Nazi regime in Kiev',
    referent: 'the Ukrainian government',
    slant: 'used by the Russian government and its supporters',
  },
  { words: 'special military operation, SMO', referent: 'the Russian invasion of Ukraine', slant: 'used by the Russian government' },
  {
    words: 'denazification, denazify, demilitarization of Ukraine, demilitarisation of Ukraine',
    referent: 'the Russian aims in Ukraine',
    slant: 'used by the Russian government; neutral of Germany after 1945',
  },
  {
    words: 'Ukrainian Nazis, Ukrainian neo-Nazis, Ukronazis, Banderites, Banderite, Ukrainian nationalists, Ukrainian radicals, Nazi battalions',
    referent: 'Ukrainian forces or government',
    slant: 'used by the Russian government and its supporters',
  },
  { words: 'Ukrainian armed formations, Kiev’s forces, Ukrainian militants', referent: 'Ukrainian forces', slant: 'used by the Russian army' },
  {
    words: 'new regions, new Russian regions, new Russian territories, historical Russian lands',
    referent: 'parts of Ukraine that Russia holds',
    slant: 'used by the Russian government',
  },
  {
    words: 'Donetsk People’s Republic, Luhansk People’s Republic, Lugansk People’s Republic, DPR, LPR',
    referent: 'Russian-held parts of Donetsk or Luhansk region',
    slant: 'used by Russia, which alone with few others recognised them',
  },
  { words: 'collective West', referent: 'Western governments', slant: 'used by the Russian government' },
  {
    words:
      'Russian invaders, Russian occupiers, Russian occupier, Russian invader, Russian occupation forces, Russian aggressor, Russian aggressors, ' +
      'occupiers, occupier',
    referent: 'Russian forces',
    slant: 'used by Ukraine and its supporters; "occupiers" is used of other armies too',
  },
  {
    words: 'Russian aggression, aggressor state, terrorist state, aggressor country',
    referent: 'Russia or its war',
    slant: 'used by Ukraine and its supporters; "terrorist state" is said of other states too',
  },
  {
    words: 'orc, orcs, Rashists, rashist, ruscists, ruscist, ruscism, Moskals, Muscovites, Russian hordes',
    referent: 'Russian soldiers',
    slant: 'used by Ukrainian fighters and supporters, as an insult; "Muscovites" is neutral of people of Moscow',
  },
  {
    words: 'Putin regime, Putin’s regime, Kremlin regime, Moscow regime, Russian regime',
    referent: 'the Russian government',
    slant: 'used by its opponents',
  },
  {
    words: 'occupied Crimea, occupied Donbas, temporarily occupied territories, temporarily occupied',
    referent: 'parts of Ukraine that Russia holds',
    slant: 'used by Ukraine and by most states; denied by Russia',
  },

  // Iraq, Syria, Yemen, Lebanon, Iran, Turkey
  {
    words: 'Daesh, Da’esh, Daesh gangs, Daesh remnants, ISIS remnants, remnants of ISIS',
    referent: 'Islamic State',
    slant: 'used by those who fight the group, which rejects the name; "remnants" says that it is beaten',
  },
  {
    words: 'soldiers of the caliphate, soldier of the caliphate, lions of the caliphate, caliphate soldiers',
    referent: 'fighters of Islamic State',
    slant: 'used by Islamic State',
  },
  {
    words: 'crusader, crusaders, crusader forces, crusader coalition',
    referent: 'Western or Christian people and forces',
    slant: 'used by jihadist groups; neutral of the Middle Ages',
  },
  {
    words: 'apostate, apostates, apostate forces, apostate army, apostate militia, apostate police, murtadeen',
    referent: 'Muslim opponents, their soldiers and officials',
    slant: 'used by jihadist groups; neutral where the law on leaving a religion is discussed',
  },
  { words: 'infidel, infidels, kuffar, kafir, disbelievers, unbelievers', referent: 'people of other beliefs', slant: 'used by jihadist groups' },
  {
    words: 'rafidhi, rafidi, rawafid, rafidah, Safavids',
    referent: 'Shia Muslims',
    slant: 'used by Sunni extremists, as an insult; "Safavids" is neutral of the dynasty',
  },
  { words: 'Nusayri, Nusayris, Nusayri regime', referent: 'Alawites or the Assad government', slant: 'used by opponents, as an insult' },
  { words: 'takfiri, takfiris, takfiri terrorists, takfiri groups', referent: 'Sunni jihadists', slant: 'used by Iran, its allies and Shia groups' },
  {
    words: 'mujahid, mujahideen, mujahidin, holy warriors',
    referent: 'fighters',
    slant: 'used by jihadists and by supporters of the fighters; neutral in names and of the Afghan war of 1979',
  },
  { words: 'Party of Satan, Hezbollah terrorists, Hezbollah terrorist, terrorist Hezbollah', referent: 'Hezbollah', slant: 'used by its opponents' },
  {
    words:
      'Houthi militia, Houthi militias, Houthi coup militia, Houthi putschists, terrorist Houthi militia, Houthi terrorists, coup militia, ' +
      'Iranian-backed Houthi militia',
    referent: 'the Houthis',
    slant: 'used by the Yemeni government and its allies',
  },
  {
    words:
      'coalition of aggression, aggression coalition, Saudi-American aggression, US-Saudi aggression, Saudi-led aggression, ' +
      'American-Saudi aggression',
    referent: 'the Saudi-led coalition',
    slant: 'used by the Houthis and their allies',
  },
  {
    words:
      'Assad regime, Assad’s regime, Syrian regime, Damascus regime, former regime, defunct regime, remnants of the regime, regime remnants, fulul',
    referent: 'the Syrian government before December 2024, or its former members',
    slant: 'used by its opponents',
  },
  {
    words: 'mullah regime, mullahs, Iranian regime, ayatollah regime, Islamic regime, Tehran regime, mullahs’ regime, clerical regime',
    referent: 'the Iranian government',
    slant: 'used by its opponents; "mullahs" is neutral of clerics',
  },
  {
    words: 'Great Satan, Little Satan, global arrogance, arrogant powers',
    referent: 'the United States, Israel or their allies',
    slant: 'used by the Iranian government',
  },
  {
    words:
      'PKK terrorists, PKK/YPG terrorists, PKK terrorist, separatist terrorists, separatist terrorist organization, YPG terrorists, ' +
      'terror organization',
    referent: 'the PKK or Kurdish-led forces',
    slant: 'used by the Turkish government',
  },
  {
    words:
      'occupying Turkish state, Turkish occupation, Turkish occupation army, Turkish occupiers, Turkish-backed mercenaries, fascist Turkish state',
    referent: 'Turkey, the Turkish army or its Syrian allies',
    slant: 'used by their Kurdish opponents',
  },
  {
    words: 'Rojava, Bakur, Bashur, Rojhelat, occupied Kurdistan',
    referent: 'Kurdish parts of Syria, Turkey, Iraq or Iran',
    slant: 'used by the Kurdish movement',
  },

  // Africa, Asia, America
  {
    words: 'junta, military junta, terrorist military council, junta forces, junta troops, junta soldiers, putschists',
    referent: 'the military government or its forces',
    slant: 'used by its opponents and by much of the press; the government rejects it',
  },
  {
    words: 'terrorist PDF, PDF terrorists, NUG terrorists, EAO terrorists',
    referent: 'People’s Defence Forces and allied armed groups',
    slant: 'used by the military government of Myanmar',
  },
  {
    words: 'Fitna al-Khawarij, khawarij, khwarij, kharijites',
    referent: 'the Pakistani Taliban, or armed Islamist opponents',
    slant: 'used by governments and clerics that fight them; "kharijites" is neutral of the early sect',
  },
  {
    words: 'Fitna al-Hindustan, Indian proxies, Indian-sponsored terrorists, Indian-backed terrorists',
    referent: 'Baloch or other armed groups',
    slant: 'used by the Pakistani government',
  },
  {
    words:
      'occupied Kashmir, Indian-occupied Kashmir, Indian Illegally Occupied Jammu and Kashmir, IIOJK, IOK, Pakistan-occupied Kashmir, PoK, ' +
      'Azad Kashmir',
    referent: 'the part of Kashmir held by India or by Pakistan',
    slant: '"PoK" is used by India, the others by Pakistan',
  },
  {
    words: 'cross-border terrorism, Pakistan-sponsored terrorism, state-sponsored terrorism',
    referent: 'attacks by armed groups from abroad',
    slant: 'used by the government that is attacked',
  },
  {
    words: 'rebel militia, RSF militia, Janjaweed militia, Janjaweed, terrorist RSF, Dagalo militia, Al-Dagalo militia',
    referent: 'the Rapid Support Forces',
    slant: 'used by the Sudanese army and its supporters; "Janjaweed" is neutral of the militias before 2013',
  },
  {
    words: 'Muslim Brotherhood army, Burhan militia, Burhan’s militia, Islamist army, Brotherhood militia',
    referent: 'the Sudanese army',
    slant: 'used by the Rapid Support Forces',
  },
  {
    words: 'M23 terrorists, Rwandan-backed terrorists, Rwandan aggression, Rwandan aggressors, RDF/M23, Rwandan puppets',
    referent: 'M23 or the Rwandan army',
    slant: 'used by the Congolese government',
  },
  {
    words: 'genocidaires, génocidaires, genocidal militia',
    referent: 'the FDLR and its allies',
    slant: 'used by Rwanda and M23; neutral of those convicted for 1994',
  },
  {
    words: 'separatists, secessionists, Amba boys, Ambazonian terrorists',
    referent: 'fighters for independence',
    slant: 'used by the government they fight; the fighters reject it',
  },
  {
    words: 'TPLF junta, TPLF clique, Fano extremists, extremist Fano, Shene, OLA-Shene, OLF-Shene',
    referent: 'Tigrayan, Amhara or Oromo armed groups',
    slant: 'used by the Ethiopian government',
  },
  {
    words: 'Boko Haram terrorists, ISWAP terrorists, JAS terrorists',
    referent: 'Boko Haram, ISWAP or other armed groups',
    slant: 'used by the Nigerian army',
  },
  {
    words: 'imperialist, imperialists, imperialism, neo-colonial, neocolonial, neocolonialism, Yankee',
    referent: 'the United States, France or other Western powers',
    slant: 'used by their opponents; neutral of the history of empires',
  },
  {
    words: 'renegade province, breakaway province, Taiwan region, Chinese Taipei',
    referent: 'Taiwan',
    slant: 'used by the Chinese government; "Chinese Taipei" also in sport',
  },
  { words: 'Artsakh, occupied Karabakh', referent: 'Nagorno-Karabakh', slant: '"Artsakh" is used by Armenians, "occupied Karabakh" by Azerbaijan' },
  {
    words: 'Moroccan Sahara, southern provinces, occupied Western Sahara',
    referent: 'Western Sahara',
    slant: '"occupied" is used by the Polisario and Algeria, the other names by Morocco',
  },
]
