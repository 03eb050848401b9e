import type { Lexicon } from '../lexicon.ts'

export const things: Lexicon['things'] = {
  civilians: {
    patients: 'patient, hospital patient',
    victims:
      'victim, civilian victim, bombing victim, attack victim, shooting victim, war victim, innocent victim, terror victim, fatal victim, ' +
      'human victim, gunshot victim, blast victim',
    civilians: 'civilian, noncombatant, non combatant, civilian population, bystander, passer by, =passersby, =passers by, onlooker, =innocents',
    people:
      'person, =people, man, woman, human being, guy, member of the public, community member, guest, =others, =individuals, adult, =males, ' +
      '=females, male victim, female victim',
    residents: 'resident, inhabitant, city dweller, dweller, townspeople, townsperson, =townsfolk, =locals, neighbor, neighbour, ' + 'homeowner',
    villagers: 'villager',
    citizens: 'citizen, taxpayer, fellow citizen, compatriot, countryman, =nationals',
    foreigners: 'foreigner, foreign national, foreign citizen, expatriate, expat, foreign worker',
    families: 'family, household, relative, family member, parent, kin, loved one, next of kin',
    children:
      'child, kid, infant, baby, toddler, boy, girl, newborn, schoolchild, schoolgirl, schoolboy, underage, daughter, son, juvenile, orphan, ' +
      'pupil, =minors',
    mothers: 'mother, pregnant woman, wife, widow, grandmother',
    fathers: 'father, husband, grandfather, brother, sister, sibling, cousin, uncle, nephew, father in law, brother in law, son in law',
    teenagers: 'teenager, teen, adolescent, youth, young man, young woman, youngster, teenage boy, teenage girl, young people',
    'elderly people': 'elderly man, elderly woman, elderly person, old man, old woman, elderly people, senior citizen, pensioner, =the elderly',
    journalists:
      'journalist, reporter, photojournalist, media worker, news photographer, photographer, cameraman, camerawoman, camera operator, ' +
      'press worker, broadcaster, blogger, columnist, film crew, television crew, tv crew, news crew, newsman',
    'aid workers':
      'aid worker, humanitarian worker, relief worker, NGO worker, charity worker, humanitarian aid worker, UN worker, UN staff member, ' +
      'aid staff, UN employee, UNRWA employee, volunteer, health volunteer',
    doctors: 'doctor, physician, surgeon, medical doctor, pediatrician, paediatrician',
    medics:
      'medic, paramedic, medical worker, health worker, healthcare worker, health care worker, nurse, ' +
      'ambulance worker, ambulance driver, ambulance crew, medical staff, medical personnel, medical team, ambulance team, ' +
      'midwife, vaccinator, polio worker, polio vaccinator, health care personnel, civil defense worker, civil defence worker, ' +
      'medical crew',
    rescuers: 'rescuer, rescue worker, rescue team, first responder, emergency worker, emergency responder, rescue crew, search and rescue team',
    firefighters: 'firefighter, fireman, fire crew, fire brigade, firefighting crew',
    'displaced people':
      'displaced person, displaced people, internally displaced person, internally displaced people, IDP, displaced family, ' +
      'displaced civilian, displaced Palestinian, evacuee, homeless, returnee, =the displaced',
    refugees: 'refugee, asylum seeker',
    migrants: 'migrant, immigrant, undocumented migrant, migrant worker, stowaway, emigrant',
    students: 'student, university student, seminary student, high school student, seminarian, classmate',
    teachers:
      'teacher, schoolteacher, professor, lecturer, headmaster, school principal, headteacher, academic, educator, school staff, ' +
      'university professor, scholar, scientist, nuclear scientist, researcher, engineer',
    worshippers: 'worshipper, worshiper, churchgoer, congregant, believer, parishioner, mourner, devotee',
    pilgrims: 'pilgrim',
    clerics:
      'cleric, imam, priest, pastor, preacher, monk, nun, bishop, rabbi, religious leader, religious scholar, clergyman, clergy, mullah, ' +
      'muezzin, archbishop, missionary, catechist, church leader, religious figure, seminary teacher',
    farmers: 'farmer, farm worker, peasant, agricultural worker, farmhand, grower, harvester, landowner, farm laborer, campesino',
    herders: 'herder, herdsman, shepherd, pastoralist, cattle herder, nomad, cattle breeder, livestock breeder, cowherd',
    miners: 'miner, gold miner, coal miner, artisanal miner, mine worker, mineworker, quarry worker',
    fishermen: 'fisherman, fisher, fishing crew',
    traders:
      'trader, merchant, shopkeeper, vendor, street vendor, businessman, businesswoman, entrepreneur, shop owner, market trader, stallholder, ' +
      'dealer, money changer, storekeeper, tradesman, trafficker, smuggler, drug dealer, drug trafficker, jeweler, businesspeople, shopper, ' +
      'customer, buyer',
    workers:
      'worker, laborer, labourer, employee, oil worker, construction worker, day laborer, day labourer, factory worker, staff, staff member, ' +
      'staffer, civil servant, contractor, government employee, public servant, road worker, railway worker, port worker, dock worker, ' +
      'trade unionist, unionist, union leader, labor leader, technician, electrician, cleaner, cook, public sector worker, government worker, ' +
      'state employee, municipal worker, municipal employee, foreign contractor, interpreter, translator, maid, domestic worker, ' +
      'bank employee, colleague, coworker, co worker, crewman, crew, crew member, seafarer, sailor, mariner, merchant sailor',
    drivers:
      'driver, truck driver, taxi driver, bus driver, motorist, trucker, lorry driver, motorcyclist, biker, chauffeur, conductor, ' +
      'motorbike rider, cyclist',
    passengers: 'passenger, commuter, traveler, traveller, train passenger, bus passenger, air passenger, pedestrian',
    tourists: 'tourist, holidaymaker, vacationer, backpacker, visitor, climber, hiker',
    protesters:
      'protester, protestor, demonstrator, anti government protester, marcher, rioter, stone pelter, stone thrower, striker, picketer, looter, rally goer, ' +
      'stone thrower',
    activists:
      'activist, youth activist, student activist, human rights activist, rights activist, campaigner, human rights defender, rights defender, environmental activist, ' +
      'civil society activist, organizer, organiser, peace activist, political activist, opposition activist, environmentalist, ' +
      'human rights lawyer, lawyer, attorney, party worker, party activist, supporter, sympathizer, sympathiser, follower, voter, ' +
      'election worker, electoral officer, election official',
    indigenous: 'indigenous people, tribesman, tribespeople, clansman',
    'tribal leaders': 'tribal leader, tribal chief, tribal elder, tribal chieftain, tribal sheikh, tribal figure',
    'community leaders':
      'community leader, village chief, village head, traditional leader, traditional chief, traditional ruler, ' +
      'village elder, chieftain, local leader, local elder, clan elder, clan leader, elder, indigenous leader, ward head, district head, paramount chief',
    pensioners: 'retiree, veteran',
    artists:
      'artist, singer, musician, writer, poet, actor, actress, filmmaker, athlete, footballer, football fan, concertgoer, festival goer, ' +
      'partygoer, reveler, reveller, wedding guest, wedding party, spectator, influencer, tiktoker, rapper',
    'local people': 'population, crowd, community, communities, public, =folk, masses',
    mob: 'mob, angry mob, lynch mob',
    partners: 'girlfriend, boyfriend, partner, friend, fiancée, fiance, couple, ex wife, ex husband, bride, groom',
    minorities:
      'Christian, Muslim, Jew, Hindu, Sikh, Buddhist, Yazidi, Yezidi, Copt, Alawite, Druze, Shiite Muslim, Sunni Muslim, Ahmadi, Bahai, ' +
      'Zoroastrian, Catholic, Protestant, minority',
    'gay people': 'gay man, lesbian, transgender woman, trans woman, sex worker, prostitute',
    'homeless people':
      'homeless person, homeless man, beggar, vagrant, scavenger, scrap collector, truffle hunter, garbage collector, hunter, woodcutter, ' +
      'logger, charcoal burner, charcoal maker, firewood collector, park ranger, wildlife ranger, forest guard, game ranger',
  },
  combatants: {
    gendarmes: 'gendarme, carabiniere',
    'national guards': 'national guardsman, national guard member, national guard soldier',
    soldiers:
      'soldier, army ranger, paramilitary ranger, conscript, draftee, army soldier, army officer, reservist, infantryman, recruit, cadet, army recruit, ' +
      'guardsman, servicemember, trooper, paratrooper, commando, marine, legionnaire, rank and file, gunner, pilot, army man, sapper, ' +
      'army captain, army major, army lieutenant, army colonel, lieutenant, sergeant, corporal, warrant officer, second lieutenant, ' +
      'first lieutenant, noncommissioned officer, non commissioned officer, sepoy, lance naik, naik, havildar, subedar, jawan, rifleman, ' +
      'infantry soldier, air force officer, naval officer, airman, special forces soldier, army personnel',
    'security personnel': 'security personnel',
    fighters:
      'fighter, combatant, foreign fighter, militia fighter, rebel fighter, warrior, armed fighter, tribal fighter, resistance fighter, ' +
      'element, operative, tribal warrior, pro government fighter, Islamist fighter, battle hardened fighter, mujahid, ' +
      '=mujahideen, =mujahidin, =mujahedeen, fedayeen, belligerent, fida',
    gunmen:
      'gunman, armed man, heavily armed man, armed person, shooter, masked man, masked gunman, armed individual, armed assailant, unidentified gunman, ' +
      'unknown gunman, hitman, hit man, armed youth, armed people',
    snipers: 'sniper, sharpshooter, marksman',
    militants: 'militant, armed militant, extremist, hardliner, fundamentalist, zealot, armed element, active member, sleeper cell member, =radicals',
    dissidents: 'dissident, armed dissident, dissident fighter, dissident guerrilla, dissident rebel',
    rebels: 'rebel, mutineer, armed rebel, renegade, revolutionary, Contra',
    insurgents: 'insurgent, armed insurgent',
    guerrillas: 'guerrilla, guerilla, guerrilla fighter, guerilla fighter, partisan, Maoist, Maoist rebel, naxalite, Naxal, naxal rebel',
    jihadists: 'jihadist, jihadi, jihadist fighter, jihadi fighter',
    Islamists: 'Islamist, armed Islamist, radical Islamist, salafist',
    terrorists: 'terrorist, bomb maker, bombmaker, saboteur, takfiri, arsonist, subversive',
    mercenaries: 'mercenary, private military contractor, soldier of fortune, military contractor, security contractor, Wagner mercenary',
    paramilitaries: 'paramilitary, paramilitary fighter, paramilitary soldier',
    'Dozo hunters': 'dozo hunter, donso hunter',
    'militia members':
      'militiaman, militia member, vigilante, self defense fighter, self defence fighter, community guard, ' +
      'vigilante member, home guard, civilian volunteer, village guard, ' +
      'pro government militiaman',
    auxiliaries: 'auxiliary, army auxiliary, civilian auxiliary, police auxiliary',
    'police officers':
      'police officer, policeman, policewoman, cop, sub inspector, assistant sub inspector, constable, police constable, police personnel, police commando, patrolman, ' +
      'traffic police officer, riot police officer, plainclothes officer, law enforcement officer, detective, sheriff, police recruit, ' +
      'police cadet, officer on duty, undercover officer, plainclothes policeman, inspector',
    guards:
      'guard, security guard, bodyguard, prison guard, border guard, watchman, security officer, security agent, guardsman on duty, ' +
      'prison officer, coast guardsman, night watchman, customs officer, customs official, security man, private guard, jailer, warden, ' +
      'ranger, forest ranger, presidential guard, security detail, sentry, lookout',
    peacekeepers: 'peacekeeper, UN peacekeeper, blue helmet, peacekeeping troop, UN soldier, UN observer',
    settlers: 'settler, colonist, extremist settler',
    pirates: 'pirate, sea robber',
    'gang members':
      'gang member, gangster, mobster, thug, gang leader, cartel member, gang boss, mafioso, cultist, cult member, hooligan, ' +
      'racketeer, drug lord, kingpin, crime boss, drug kingpin, gunslinger, street gang member, sicario, cartel gunman',
    bandits:
      'bandit, armed bandit, brigand, highwayman, outlaw, cattle rustler, rustler, dacoit, raider, thief, poacher, ' +
      'criminal, burglar, marauder, felon',
    'armed robbers': 'armed robber, robber, highway robber, bank robber',
    attackers:
      'attacker, assailant, hoodlum, aggressor, perpetrator, intruder, infiltrator, culprit, invader, murderer, killer, assassin, knifeman, stabber, ' +
      'knife attacker, knife wielding man, machete wielding man, offender, lone wolf, lone attacker, hacker',
    kidnappers: 'kidnapper, abductor, captor, hostage taker, hijacker, kidnaper',
    'suicide bombers':
      'suicide bomber, bomber, suicide attacker, suicide car bomber, suicide truck bomber, car bomber, female suicide bomber, would be bomber, would be suicide bomber, inghimasi',
    separatists: 'separatist, secessionist, separatist fighter, separatist rebel, separatist militant, secessionist fighter, nationalist fighter',
    suspects:
      'suspect, alleged member, accomplice, defendant, fugitive, collaborator, spy, informant, informer, mole, agent, alleged spy, wanted man, ' +
      'wanted person, henchman, conspirator, suspected member, defector, deserter, traitor, =the accused',
    members:
      'member, militia commander, comrade, colleague in arms, cadre, loyalist, affiliate, adherent, ally, associate, opponent, rival, foe, ' +
      'enemy, adversary, deputy commander, field leader, cell leader',
    officers:
      'officer, intelligence officer, senior officer, junior officer, high ranking officer, staff officer, intelligence agent, secret agent, liaison officer',
    'child soldiers': 'child soldier, underage recruit, child recruit',
    warlords: 'warlord, strongman',
  },
  bodies: {
    army:
      'army, ground force, land force, national army, ground army, standing army, occupation army, regular army, occupying army, ' + 'regular force',
    'armed forces': 'armed force, defense force, defence force, national armed force, occupation force, occupying force, federal force',
    forces:
      'force, allied force, pro government force, government force, loyalist force, foreign force, regime force, opposition force, proxy, ' +
      'proxy force, strike group, carrier strike group, carrier group, naval group, invasion force, task force, expeditionary force, ' +
      'rapid reaction force, rapid support force, quick reaction force, invading force, popular force, joint force, ' +
      'regional force, multinational force, tribal force, rebel force, separatist force, friendly force, hostile force, state force',
    'security forces':
      'security force, security service, security apparatus, security agency, law enforcement, law enforcement agency, ' +
      'internal security force, national security force, security team, security body, security organ, security unit, ' +
      'defense and security force, defence and security force, state security force, government security force',
    'special forces':
      'special force, special operations force, special operation force, elite force, commando unit, elite unit, counterterrorism unit, ' +
      'counterterrorism force, counter terrorism service, anti terrorism force, special unit, commando force, swat team, ' +
      'special operations unit, special ops team',
    police:
      '=police, criminal investigations department, criminal investigation department, police force, police command, state police command, riot police, national police, police department, anti riot police, military police, police unit, federal police, ' +
      'traffic police, border police, constabulary, police service, police squad, religious police, morality police, ' +
      'anti riot force, riot squad, tourist police, paramilitary police, police team, state police, ' +
      'provincial police, county police, judicial police, secret police, police authorities',
    gendarmerie: 'gendarmerie, national gendarmerie, gendarmery, =carabinieri',
    navy: 'navy, naval force, marine force, naval unit, flotilla, fleet, naval fleet, marine corps, navy unit, warship group, maritime force',
    'air force':
      'air force, air arm, air corps, aerospace force, royal air force, air fleet, drone force, missile force, rocket force, aviation, ' +
      'air component, air task force, squadron, air squadron, aviation unit, army aviation, air wing',
    'air defense':
      'air defense, air defence, air defense force, air defence force, air defense unit, air defence unit, anti aircraft defense, ' +
      'anti aircraft defence, air defense system, air defence system, aerial defense, defense system, defence system, anti missile system, ' +
      'missile defense system, missile defence system, antiaircraft battery, anti aircraft battery, missile defense',
    military:
      'media affairs wing, military media wing, media wing, public relations wing, =military, military force, military establishment, military leadership, military junta forces, military authorities, military command, ' +
      'army command, high command',
    militia:
      'militia, self defense group, self defence group, vigilante group, armed militia, militia group, ethnic militia, tribal militia, ' +
      'self defense force, self defence force, vigilante force, home guard unit, self defense militia, militia force, death squad, ' +
      'volunteer battalion, civilian task force, private army',
    paramilitaries:
      'paramilitary force, paramilitary group, paramilitary unit, paramilitary organization, paramilitary organisation, paramilitary militia',
    government:
      'government, administration, cabinet, central government, federal government, interim government, ' +
      'transitional government, caretaker government, unity government, government side, kingdom government, state government, ' +
      'regional government, provincial government, war cabinet, security cabinet, executive, shadow government, ' +
      'government in exile, council of ministers, leadership, political leadership, ruling council, ' +
      'republic, de facto government, ruling coalition',
    municipality:
      'municipal government, city council, municipal council, town council, city hall, town hall, village council, district council, mayoralty',
    'local administration':
      '=OVA, =MVA, =RMA, district administration, civil administration, military administration, regional military administration, city military ' +
      'administration, military civilian administration, civil military administration, regional state administration, state administration, ' +
      'occupation administration, regional administration, local administration, provincial administration, municipal administration, city administration',
    authorities:
      '=authorities, authority, state authority, ruling authority, =officialdom, emergency management agency, disaster management authority, forensic department',
    'civil defense':
      'civil defense, civil defence, civil protection, civil defense agency, civil defence agency, civil protection agency, civil defense ' +
      'authority, civil defence authority, civil defense service, civil defence service, civil defense department, civil defence department, ' +
      'civil defense directorate, civil defence directorate',
    'emergency services':
      'emergency service, emergency agency, emergency management agency, state emergency management agency, national emergency management agency, emergency room, emergency response room, fire service, fire department, rescue service, ambulance service, national emergency service, state emergency service',
    'health authorities': 'health authorities, health service, health department',
    'judicial authorities': 'judicial authorities, judiciary',
    'local authorities': 'local authorities',
    'security authorities': 'security authorities',
    'regional authorities': 'regional authorities',
    'provincial authorities': 'provincial authorities, provincial authority',
    'transitional authorities': 'transitional authority, transitional authorities',
    ministry: 'ministry, department, government department',
    'Defense Ministry':
      'defense ministry, defence ministry, ministry of defence, ministry of defense, department of defense, department of defence, ' +
      'defense department, defence department, ministry of national defense, ministry of national defence, war ministry, ministry of war, ' +
      'national defense ministry',
    'Health Ministry': 'health ministry, ministry of health, ministry of public health, public health ministry, department of health',
    'Foreign Ministry':
      'foreign ministry, ministry of foreign affairs, foreign affairs ministry, state department, foreign office, external affairs ministry, ' +
      'ministry of external affairs, foreign affairs department, department of state',
    'Interior Ministry':
      'interior ministry, ministry of interior, ministry of the interior, ministry of internal affairs, home ministry, home office, ' +
      'ministry of home affairs, internal affairs ministry, ministry of public security, security ministry, ministry of security, ' +
      'home affairs ministry, department of homeland security, internal security ministry',
    'Justice Ministry': 'justice ministry, ministry of justice, justice department, department of justice',
    'Information Ministry':
      'information ministry, ministry of information, communications ministry, ministry of communication, ministry of culture, ' + 'culture ministry',
    'Oil Ministry':
      'oil ministry, energy ministry, ministry of oil, ministry of energy, petroleum ministry, ministry of petroleum, electricity ministry, ' +
      'ministry of electricity, finance ministry, ministry of finance, treasury department, transport ministry, ministry of transport, ' +
      'education ministry, ministry of education, agriculture ministry, trade ministry',
    presidency:
      'presidency, presidential office, office of the president, presidential administration, royal court, royal family, ' +
      'prime minister office, premiership',
    parliament:
      'parliament, national assembly, house of representatives, senate, congress, legislature, assembly, house of assembly, state house of assembly, lower house, upper house, ' +
      'lawmaking body',
    court:
      'court, supreme court, tribunal, high court, military court, prosecution, public prosecution, military tribunal, ' +
      'office of the prosecutor, prosecutor office, office of prosecutor general, office of the prosecutor general, prosecutor general office, ' +
      'attorney general office, criminal court, constitutional court, military prosecution',
    coalition:
      'coalition, alliance, joint forces command, bloc, coalition force, military coalition, front organization, umbrella group, ' +
      'international coalition',
    junta:
      'junta, military junta, military government, ruling junta, military council, military regime, ' +
      'transitional military council, military led government',
    regime: 'regime, dictatorship, dynasty, occupation regime, entity, enemy entity',
    occupation: 'occupation, occupying power, occupying entity',
    movement:
      'movement, resistance movement, liberation movement, rebel movement, popular movement, political movement, separatist movement, ' +
      'insurgent movement, protest movement group, Islamist movement, secessionist movement',
    group:
      'group, grouping, organization, organisation, militant group, extremist group, terrorist group, terrorist organization, ' +
      'terrorist organisation, terror group, jihadist group, jihadi group, Islamist group, militant organization, militant organisation, ' +
      'insurgent group, extremist organization, terror organization, sect, cult, clan, tribe, network, terror network, terrorist network, ' +
      'ethnic group, umbrella organization, offshoot, splinter group, breakaway group, terrorist outfit, outfit, militant outfit, ' +
      'affiliated group, terror outfit, political group, religious group, secret society, opposition group, ' +
      'resistance group, separatist group, guerrilla group, terror cell',
    'organised crime group': 'organized crime group, organised crime group, crime group',
    'armed group':
      'armed group, armed faction, rebel group, armed organization, armed organisation, armed movement, non state armed group, ' +
      'illegal armed group, armed band, armed opposition group',
    faction:
      'faction, resistance faction, rebel faction, wing, political wing, military wing, armed wing, military faction, rival faction, armed opposition, splinter faction, ' +
      'breakaway faction, dissident faction, branch',
    intelligence: 'intelligence',
    opposition: 'opposition',
    insurgency: 'insurgency, rebellion, rebel coalition, rebel alliance, armed rebellion',
    brigade: 'brigade, army brigade, armored brigade, armoured brigade, infantry brigade, mechanized brigade, motorized brigade, mechanised brigade',
    battalion: 'battalion, infantry battalion, battalion battle group, armored battalion, armoured battalion',
    regiment: 'regiment, artillery regiment, guards regiment',
    division: 'division, armored division, armoured division, infantry division, airborne division, army corps, corps',
    unit:
      'unit, military unit, army unit, platoon, detachment, squad, contingent, battery, artillery battery, army detachment, formation, ' +
      'military formation, artillery unit, rocket unit, missile unit, armored unit, team, crew of fighters, company of soldiers, ' +
      'infantry unit, elite brigade, airborne unit, drone unit, tank unit, reconnaissance unit, sabotage group, reconnaissance group, ' +
      'sabotage and reconnaissance group, engineering unit, bomb squad, garrison, hit squad, commando team, sniper unit, infantry, ' +
      'artillery force, cavalry, armor unit, border unit, rocket force unit, patrol unit',
    cell:
      'cell, terrorist cell, sleeper cell, militant cell, terror squad, sabotage cell, espionage network, spy network, spy cell, spy ring, ' +
      'rocket launching cell, anti tank cell, missile cell',
    gang:
      'gang, armed gang, criminal gang, street gang, crime gang, mafia, crime syndicate, criminal group, criminal organization, ' +
      'criminal organisation, criminal network, bandit group, gang coalition, syndicate, prison gang, smuggling ring, crime ring, drug gang, ' +
      'biker gang',
    cartel: 'cartel, drug cartel, drug trafficking organization',
    resistance: 'resistance, armed resistance, national resistance, popular resistance, axis of resistance',
    'Central Command': 'central command',
    'general staff':
      'general staff, joint chiefs of staff, general command, joint command, operations command, joint operations command, ' +
      'military headquarters, general command of the armed forces, army staff, operations room, joint operations room, supreme command, ' +
      'regional command, command, war room, military media, military media office, command center, northern command, southern command',
    'intelligence service':
      'intelligence service, intelligence agency, spy agency, secret service, military intelligence, intelligence directorate, ' +
      'intelligence department, security intelligence, state security service, state security, national intelligence, intelligence body, ' +
      'intelligence community, army intelligence, counterintelligence, counterintelligence service, domestic intelligence agency, ' +
      'domestic security agency, general security',
    'coast guard': 'coast guard, coastguard, maritime police, maritime authority, maritime security agency, maritime agency',
    'border guards':
      'border force, border guard force, border agency, border patrol, border security force, border protection force, border service, ' +
      'frontier corps, border guard service, border troop, frontier force, frontier guard',
    'national guard':
      'national guard, republican guard, presidential guard force, revolutionary guard, royal guard, elite guard, civil guard, guard force, ' +
      'guard corps, forest guard force',
    NGO:
      'NGO, nongovernmental organization, nongovernmental organisation, non governmental organization, non governmental organisation, non governmental group, nongovernmental group, ' +
      'nonprofit, nonprofit organization, nonprofit group, non profit organization, foundation, watchdog, ' +
      'advocacy group, press freedom group, monitoring group, war monitor, monitoring organization, conflict monitor, press watchdog, ' +
      'nonprofit, non profit',
    'resistance committee': 'resistance committee',
    committee: 'committee, national committee',
    commission: 'commission, independent commission',
    'rights group':
      'human rights group, rights group, human rights organization, human rights organisation, rights organization, rights organisation, ' +
      'rights watchdog, rights body, rights monitor, human rights commission, human rights council',
    'UN agency': 'UN agency',
    union: 'trade union, union, labor union, labour union, student union, federation',
    'humanitarian organization':
      'aid agency, aid group, aid organization, aid organisation, charity, humanitarian organization, humanitarian organisation, ' +
      'relief agency, relief organization, humanitarian agency, humanitarian group, charity organization, medical charity',
    council: 'council',
    'think tank': 'think tank, research group',
    'civil society': 'civil society group, civil society organization, civil society, civil society organisation',
    association: 'professional association, association',
    'peacekeeping force':
      'peacekeeping force, peacekeeping mission, UN mission, peacekeeping contingent, stabilization mission, stabilisation mission, ' +
      'stabilization force, UN force, UN peacekeeping mission, UN peacekeeping force, multinational mission, international force, ' +
      'monitoring mission, observer mission, peace force, training mission, international security force, multinational security force, ' +
      'multinational security mission, multinational security support mission, multinational force, international mission, UN stabilization mission',
    party: 'party, political party, ruling party, opposition party, Islamist party, nationalist party',
    company:
      'company, firm, oil company, shipping company, security company, security firm, private military company, airline, corporation, ' +
      'operator, mining company, contractor company, private security firm, private security company, maritime security firm, ' +
      'security consultancy, energy company, shipping firm, power company, electricity company, grid operator, energy operator, ' +
      'power operator, state company, oil firm, private contractor, state oil company',
    'central bank': 'central bank',
    state:
      'caliphate, nation, enemy state, superpower, great power, neighboring country, neighbouring country, ally country, host country, ' +
      'caliphate state',
    bureau:
      'bureau, political bureau, politburo, media bureau, media office, media arm, press office, directorate, information office, media wing, ' +
      'press service, press centre, press center, media center, media centre, office of the spokesperson, public relations department, ' +
      'inter services public relations, strategic communications, communications department, government media office, public affairs office',
  },
  facilities: {
    base:
      'base, military base, army base, military installation, installation, military facility, forward operating base, operating base, ' +
      'military camp, army camp, barracks, army barracks, military barracks, military compound, garrison base, military complex, rear base, ' +
      'training base, drone base, missile base, rebel base, militant base, garrison town base, logistics base, police base, troop base, ' +
      'army facility, joint base, operations base, fire base, firebase, cantonment',
    'naval base': 'naval base, navy base, naval facility, navy yard, naval yard, naval station',
    'air base':
      'air base, airbase, military airport, military airfield, air force base, air station, airforce base, air force station, airfield, ' +
      'aerodrome, airstrip, runway, helicopter base, helipad, helicopter pad, air field, hangar, tarmac',
    airport: 'airport, international airport, civilian airport, airport terminal, airport road, control tower, terminal',
    position:
      'position, military position, army position, strongpoint, strong point, stronghold, bastion, defensive position, firing position, ' +
      'army stronghold, militant position, rebel position, forward position, concentration, troop concentration, gathering, ' +
      'concentration of troops, gathering of soldiers, troop gathering, gathering of troops, cluster of soldiers, fortified position, ' +
      'entrenchment, defensive line, redoubt, emplacement, gun emplacement, artillery position, gun position, deployment position, ' +
      'fortification, trench, bunker, dugout, trench line, assembly area, staging area, stationing area, deployment point, assembly point, gathering point, gathering area, deployment area, hill position, staging ground, ' +
      'staging point',
    post:
      'military post, army post, police post, security post, border post, observation post, guard post, command post, post of the army, ' +
      'frontier post, watch post, surveillance post, lookout post, gendarmerie post, customs post, control post, police outpost, guard tower, ' +
      'security point, border guard post, military point, forward post, customs office',
    outpost: 'outpost, military outpost, army outpost, settler outpost, security outpost, forward outpost, border outpost, post',
    checkpoint:
      'checkpoint, check point, roadblock, road block, military checkpoint, army checkpoint, police checkpoint, security checkpoint, ' +
      'checkpost, check post, security barrier, barricades, border checkpoint, toll station, toll plaza, vehicle checkpoint, cordon',
    'border crossing':
      'border crossing, crossing point, border crossing point, crossing, border gate, land crossing, border terminal, border point, ' +
      'port of entry',
    headquarters:
      '=headquarters, headquarter, HQ, command headquarters, army headquarters, police headquarters, military headquarters building, ' +
      'main office, regional headquarters, intelligence headquarters, security headquarters, divisional headquarters, UN headquarters, ' +
      'army general headquarters, central headquarters, party headquarters, operations headquarters',
    'command center':
      'command centre, control center, control centre, command and control center, command and control centre, operations center, ' +
      'operations centre, command node, communications center, communication center, military command center, communications centre, ' +
      'situation room, data center, data centre',
    'police station':
      'police station, police academy, police compound, police building, police barracks, police facility, police camp, station house, ' +
      'gendarmerie station, police training center, police training school, police precinct, police office',
    'training camp':
      'training camp, training center, training centre, training ground, training facility, military academy, military training camp, ' +
      'training site, militant camp, terrorist camp, rebel camp, recruitment center, military school, recruitment office, parade ground, ' +
      'shooting range, enlistment office',
    port:
      'port, seaport, harbor, harbour, oil port, oil terminal, export terminal, port facility, dock, container terminal, fishing port, pier, ' +
      'jetty, wharf, shipyard, commercial port, quay, docks, grain terminal, marina, oil export terminal, anchorage',
    embassy:
      'embassy, diplomatic mission, embassy compound, embassy building, high commission, diplomatic compound, diplomatic post, ' +
      'diplomatic facility, legation, residence of the ambassador',
    consulate: 'consulate, consulate general, consular section, consular building, consulate building',
    hospital:
      'hospital, field hospital, hospital complex, maternity hospital, military hospital, maternity ward, general hospital, maternity clinic, ' +
      'teaching hospital, trauma center, trauma centre, medical complex, children hospital, hospital building, maternity, emergency ward, university hospital, ward, ' +
      'referral hospital',
    clinic:
      'clinic, health center, health centre, medical center, medical centre, health facility, medical facility, medical point, dispensary, ' +
      'pharmacy, health clinic, mobile clinic, healthcare facility, health post, medical post, morgue, medical clinic, laboratory, blood bank, ' +
      'mortuary, health unit',
    ambulance: 'ambulance, fire engine, fire truck, rescue vehicle, medical vehicle',
    school:
      'school, primary school, secondary school, high school, elementary school, boarding school, girls school, kindergarten, nursery, ' +
      'madrasa, madrassa, seminary, classroom, religious school, public school, nursery school, middle school, school building, ' +
      'koranic school, Quranic school, preschool, Islamic school, technical school, orphanage, religious seminary, schoolyard, daycare center, ' +
      'vocational school, dormitory, student dormitory, student hostel, hostel',
    university:
      'university, college, campus, university campus, faculty, academy, institute, polytechnic, library, research center, research centre, ' +
      'research institute',
    market:
      'market, marketplace, market place, bazaar, livestock market, cattle market, vegetable market, shopping mall, shopping center, ' +
      'shopping centre, shop, store, mall, supermarket, grocery store, bakery, weekly market, ' +
      'shopping street, fish market, souk, tea stall, kiosk, stall, business center, ' +
      'barber shop, barbershop, night market, fuel market, food market, arms market, beauty salon, ' +
      'betting shop, hair salon, department store',
    hotel: 'hotel, motel, guesthouse, guest house, lodge, resort, inn',
    restaurant: 'restaurant, cafe, café, coffee shop, bar, nightclub, eatery, pub, tavern, internet cafe, discotheque',
    mosque: 'mosque, shrine, prayer hall, Shiite mosque, mausoleum, Sufi shrine, Shiite shrine, husseiniya, minaret, imambargah',
    church:
      'church, cathedral, chapel, monastery, convent, parish, basilica, Catholic church, Orthodox church, diocese, cemetery, graveyard, ' +
      'Kingdom Hall, place of worship, burial ground, parish church',
    synagogue: 'synagogue, Jewish center',
    temple:
      'temple, Hindu temple, pagoda, gurdwara, Buddhist temple, Sikh temple, Buddhist monastery, house of worship, religious site, sanctuary, ' +
      'holy site',
    camp:
      'camp, encampment site, tent, military tent, hideout, hide out, hiding place, safe house, safehouse, lair, den, detention camp, ' +
      'jungle camp, tent camp, tent city, militant hideout, terrorist hideout, mining camp, camp site, rear camp, ' +
      'mustering point, den of militants, cave, cantonment site',
    'displacement camp':
      'displacement camp, displaced persons camp, IDP camp, camp for displaced people, camp for the displaced, displaced camp, ' +
      'displacement shelter, displacement center, displacement centre, camp for internally displaced people, displacement site, ' +
      'camp for displaced persons, camp for internally displaced persons, site for displaced people',
    'refugee camp': 'refugee camp, migrant camp, camp for refugees, migrant center, asylum center, reception center',
    shelter: 'shelter, bomb shelter, air raid shelter, relief camp, reception centre, evacuation center',
    house:
      'house, residence, mud house, family house, residential house, private house, villa, mansion, farmhouse, official residence, hut, shack, ' +
      'shanty, cottage, ranch, hacienda, courtyard, compound house, civilian house, doorstep',
    home: 'home, family home, private home, civilian home, country home',
    building:
      'building, residential building, high rise building, tower, tower block, office building, commercial building, civilian building, ' +
      'skyscraper, multi story building, multi storey building, residential tower, five story building, office, administrative building, ' +
      'residential complex, civilian object, rooftop, roof, balcony, basement, apartment complex, housing complex, residential block, ' +
      'housing block, wall, gate, construction site, workshop, parking lot, car park, gym, municipal building, office block, office complex, ' +
      'gas station, petrol station, fuel station, filling station, civilian infrastructure building',
    'apartment building':
      'apartment building, apartment, flat, apartment block, block of flats, apartment house, multi apartment building, multi family building, ' +
      'residential apartment',
    'government building':
      'government building, public building, town hall, city hall, courthouse, government office, administration building, government complex, ' +
      'government compound, parliament building, state building, governor office, mayor office, ministry building, ' +
      'polling station, presidential palace, palace, state house, presidential compound, national palace, polling place, governor house, ' +
      'municipality building, election office, party office, customs house, prefecture, subprefecture, government headquarters',
    'power plant':
      'power plant, power station, thermal power plant, electricity plant, hydroelectric plant, hydroelectric power plant, ' +
      'coal fired power plant, heating plant, generating station, solar plant, combined heat and power plant, hydropower plant, ' +
      'hydroelectric station',
    'nuclear power plant':
      'nuclear power plant, nuclear plant, nuclear power station, nuclear reactor, reactor, nuclear facility, nuclear site, ' +
      'enrichment facility, enrichment plant, uranium enrichment plant',
    'energy facility':
      'energy facility, energy infrastructure, energy installation, power facility, power infrastructure, energy site, gas facility, ' +
      'gas plant, oil facility, gas installation, oil installation, oil infrastructure, gas infrastructure, energy target, energy complex, ' +
      'power grid, electricity grid, electrical grid, electricity network, energy system, power system, LNG terminal, LNG plant, gas terminal, ' +
      'energy hub, energy sector, petrochemical plant, petrochemical complex, gas processing plant, gas production facility, ' +
      'gas compressor station, pumping station, oil pumping station, compressor station, oil processing plant',
    substation:
      'substation, transformer, electrical substation, electricity substation, power substation, transformer station, electricity pylon, ' +
      'pylon, power line, transmission line, transmission tower, electricity tower, electricity line, high voltage line, power cable',
    'oil field':
      'oil field, oilfield, oil well, gas field, oil rig, drilling rig, well, offshore platform, oil platform, gas platform, gas well, ' +
      'oil drilling site',
    refinery: 'refinery, oil refinery, refining plant, oil processing facility',
    pipeline:
      'pipeline, oil pipeline, gas pipeline, water pipeline, fuel pipeline, undersea cable, submarine cable, fiber optic cable, ' +
      'communications cable, internet cable, pipe, water main',
    depot:
      'depot, warehouse, storage facility, storage site, store house, storehouse, oil depot, fuel depot, fuel storage, fuel tank, ' +
      'oil storage facility, oil tank, storage tank, logistics hub, logistics center, granary, grain silo, silo, grain warehouse, ' +
      'food warehouse, food store, grain depot, fuel storage facility, supply depot, logistics depot, aid warehouse, logistics warehouse, ' +
      'granaries, drone depot, drone warehouse, vehicle depot, fuel warehouse, cold store, storage depot, grain store, barn, stable, ' +
      'logistics facility',
    'ammunition depot':
      'ammunition depot, ammo depot, ammunition warehouse, arms depot, weapons depot, munitions depot, arsenal, ammunition dump, ' +
      'weapons warehouse, weapons storage facility, arms warehouse, ammunition store, weapons cache, arms cache, cache, ammunition storage, ' +
      'weapons store, munitions warehouse, armory, armoury, weapons storage site, rocket depot, missile depot, weapon depot, missile storage, ' +
      'arms dump, arms store, ammunition storage facility, explosives depot, munition depot, ammunition cache, weapon cache, magazine depot',
    'missile site':
      'missile site, rocket launcher site, missile battery, launch site, launching site, missile launch site, rocket launch site, launchpad, ' +
      'launch pad, launching pad, rocket launching site, launch position, launching platform, launcher, rocket launcher, missile launcher, ' +
      'mobile launcher, multiple rocket launcher, multiple launch rocket system, missile system, launch platform, drone launch site, ' +
      'firing point, mobile missile launcher, launch ramp, launching position, missile production site, missile silo, grad launcher, ' +
      'rocket launching platform, mortar position, mortar launcher, drone control center, drone control point, drone launch point',
    'radar site':
      'radar, radar site, radar station, radar installation, radar system, communications tower, communication tower, telecom tower, ' +
      'telecommunications tower, cell tower, mobile phone tower, television tower, tv tower, antenna, mast, relay station, ' +
      'technical equipment, surveillance equipment, spying equipment, surveillance camera, spy equipment, transmitter, ' +
      'electronic warfare system, electronic warfare station, listening station, air defense radar, telecommunications mast, ' +
      'telecommunication tower, early warning system, satellite, monitoring device, communications network',
    bridge: 'bridge, footbridge, overpass, viaduct, railway bridge, road bridge, pontoon bridge, pontoon, pontoon crossing, flyover bridge',
    road:
      'road, highway, motorway, =axis, street, avenue, main road, roadside, route, supply route, railway, railway line, railway station, ' +
      'train station, bus station, rail line, bus stop, intersection, junction, roundabout, square, railroad, bus terminal, supply line, ' +
      'metro station, subway station, rail station, alley, tram stop, boulevard, expressway, national highway, ring road, bypass, bus depot, ' +
      'railway junction, crossroads, railway track, taxi rank, bus park, rail network, metro, subway, ferry terminal, sidewalk, pavement, ' +
      'plaza, public square, motor park, rail infrastructure, railway infrastructure, dirt road, shopping district',
    prison:
      'prison, jail, detention center, detention centre, detention facility, military prison, penitentiary, penal colony, central prison, ' +
      'prison camp, correctional facility, prison cell, remand center, jailhouse, detention camp site, prison complex, ' +
      'juvenile detention center, maximum security prison, police custody, custody',
    infrastructure:
      'infrastructure, civilian infrastructure, military infrastructure, critical infrastructure, infrastructure facility, ' +
      'terrorist infrastructure, terror infrastructure, port infrastructure, infrastructure site, transport infrastructure, ' +
      'water infrastructure, public infrastructure, civilian facility, facility, installations, asset, public facility, vital facility, ' +
      'military asset, strategic facility, logistics infrastructure',
    property:
      'property, public property, private property, possession, belongings, livestock, cattle, crop, cow, goat, camel, harvest, field crop, ' +
      'olive tree, olive grove, vineyard, food stock, foodstuff, food supplies, merchandise, supplies, aid supplies, cow herd, grain, sheep, ' +
      'aid, humanitarian aid, herd, flag, statue, monument, museum, cultural site, heritage site, historic site, cultural center, cinema, ' +
      'theater, theatre, concert hall, stadium, playground, park, sports complex, theme park, sports hall, poll material, ballot box, ' +
      'cultural centre, amusement park, football field, community center, sports club, public garden, wedding hall, garden, swimming pool, ' +
      'football stadium, community hall, football pitch, conference hall, event hall, venue, =goods',
    site:
      'site, location, place, military site, sensitive site, vital site, strategic site, scene, ground zero, hotspot, vital target, ' +
      'attack site, crash site, blast site, crime scene',
    target:
      'target, military target, strategic target, civilian target, legitimate target, sensitive target, terrorist target, ' +
      'high value target, soft target, objective, terror target, legitimate military target',
    compound:
      'compound, walled compound, UN compound, military compound area, government quarter, green zone, diplomatic quarter, ' +
      'residential compound, UN base, peacekeeping base, UN camp, UN peacekeeping base, aid compound, diplomatic zone, UN office, UN facility, ' +
      'NGO office, aid distribution site, aid distribution center, aid distribution point, food distribution center, distribution center, ' +
      'distribution point, aid center, aid site, food distribution point, aid distribution centre',
    tunnel:
      'tunnel, underground tunnel, attack tunnel, tunnel network, tunnel shaft, shaft, smuggling tunnel, underground facility, ' +
      'underground bunker, underground complex, underground site, network of tunnels',
    dam:
      'dam, hydroelectric dam, reservoir, levee, water station, water plant, water treatment plant, desalination plant, water facility, ' +
      'water tank, water pumping station, water supply, sewage plant, water tower, well site, borehole, water network, irrigation canal, ' +
      'water well, dike, canal lock, sluice',
    factory:
      'factory, plant, steel plant, chemical plant, industrial plant, cement factory, cement plant, steelworks, steel mill, ' +
      'industrial facility, arms factory, weapons factory, munitions factory, drone factory, missile factory, industrial complex, ' +
      'industrial zone, industrial site, mill, sawmill, production facility, manufacturing facility, munitions plant, military factory, ' +
      'explosives factory, ammunition factory, ammunition plant, defense plant, aircraft factory, production site, manufacturing site, ' +
      'bomb factory, manufacturing plant, chemical factory, food factory, aircraft plant, defense factory, military plant, ' +
      'workshop for drones, weapons workshop, bomb making factory, distillery, brewery, brickworks, textile factory, ' +
      'weapons production facility, missile production facility, industrial area, industrial park, metallurgical plant, production plant, ' +
      'brick kiln, power generator, generator',
    'gold mine':
      'gold mine, coal mine, mining site, quarry, mine site, diamond mine, copper mine, colliery, uranium mine, artisanal gold mine, ' +
      'gold mining site, cobalt mine, coalmine, iron ore mine, artisanal mine, coltan mine, oil mining site',
    farm:
      'farm, plantation, orchard, greenhouse, farmland, field, poultry farm, pasture, farmstead, agricultural land, wheat field, rice field, ' +
      'grazing land, dairy farm, tea plantation, coca field, kibbutz farm, palm plantation, animal farm',
    'TV station':
      'television station, tv station, radio station, broadcasting station, tv building, newsroom, media office building, television building, ' +
      'newspaper office, state television building, television headquarters, printing house',
    bank: 'bank, post office, ATM, bank branch, exchange office, courier office, jewelry store, jewellery shop, courier branch',
  },
  vehicles: {
    shipping: 'shipping, merchant shipping, commercial shipping, maritime traffic, maritime navigation',
    convoy:
      'convoy, military convoy, army convoy, supply convoy, aid convoy, motorcade, column, military column, logistics convoy, ' +
      'logistical convoy, police convoy, fuel convoy, motor convoy, humanitarian convoy, UN convoy, truck convoy, security convoy, ' +
      'armored column, armoured column, caravan, escort convoy, tank column, cortege, funeral procession, funeral, wedding, wedding ceremony, ' +
      'wedding convoy, religious procession, peacekeeping convoy, motorcade of vehicles, aid truck convoy, relief convoy',
    patrol:
      'patrol, military patrol, army patrol, police patrol, foot patrol, joint patrol, border patrol unit, security patrol, naval patrol, ' +
      'peacekeeping patrol, UN patrol, motorized patrol',
    vehicle:
      'vehicle, car, truck, van, pickup, pickup truck, pick up, pick up truck, lorry, minibus, taxi, police vehicle, military vehicle, ' +
      'patrol vehicle, jeep, SUV, motorcycle, motorbike, bike, bicycle, trailer, four wheel drive vehicle, tanker truck, fuel tanker, ' +
      'fuel truck, oil truck, police van, police car, patrol car, civilian vehicle, civilian car, passenger vehicle, passenger car, ' +
      'private car, military truck, army vehicle, army truck, water truck, tractor, cart, donkey cart, rickshaw, auto rickshaw, tuk tuk, ' +
      'minivan, land cruiser, Toyota, humvee, hummer, UN vehicle, security vehicle, bulldozer, excavator, engineering vehicle, carriage, ' +
      'quad bike, troop carrier, truck carrying soldiers, aid truck, supply truck, water tanker, scooter, food truck, cargo truck, dump truck, ' +
      'buggy, all terrain vehicle, sedan, limousine, digger, troop transport, police truck, police pickup, motor vehicle, transport vehicle, ' +
      'gun truck, army jeep, =technicals',
    tank:
      'tank, battle tank, main battle tank, merkava tank, merkava, army tank, T-72, T-90, Leopard tank, Abrams tank, Abrams, D9 bulldozer, ' +
      'Merkava 4, Merkava-4, T-55, T-54, T-62, T-64, T-80, Leopard 2, Challenger tank',
    'armored vehicle':
      'armored vehicle, armoured vehicle, armored personnel carrier, armoured personnel carrier, APC, infantry fighting vehicle, ' +
      'fighting vehicle, armored car, armoured car, personnel carrier, mrap, armored combat vehicle, armored fighting vehicle, ' +
      'armoured fighting vehicle, mine resistant vehicle, armored truck, combat vehicle, IFV, BMP, howitzer, artillery piece, field gun, ' +
      'artillery system, self propelled howitzer, self propelled gun, military equipment, military hardware, hardware, equipment, ' +
      'armored bulldozer, heavy equipment, armor, armour, artillery gun, cannon, mortar launcher vehicle',
    ship:
      'ship, vessel, cargo ship, freighter, bulk carrier, bulker, container ship, merchant ship, merchant vessel, commercial ship, ' +
      'commercial vessel, cargo vessel, steamer, ferry, passenger ship, trawler, passenger ferry, cruise ship, container vessel, carrier ship, ' +
      'hospital ship, tugboat, barge, dhow, shipping vessel, flagged ship, flagged vessel, ' +
      'linked vessel, support ship, roll on roll off ship, car carrier, research vessel, yacht, sailing boat, survey vessel, supply ship, ' +
      'supply vessel, ship convoy, grain ship',
    tanker:
      'tanker, oil tanker, oil vessel, chemical tanker, gas tanker, crude tanker, product tanker, oil products tanker, LNG carrier, LNG tanker, ' +
      'LPG carrier, LPG tanker, crude oil tanker, shadow fleet tanker, supertanker, fuel ship',
    warship:
      'warship, destroyer, frigate, corvette, naval vessel, navy vessel, navy ship, battleship, cruiser, aircraft carrier, carrier, ' +
      'minesweeper, gunboat, patrol boat, patrol vessel, patrol ship, coast guard vessel, coast guard ship, coastguard vessel, missile boat, ' +
      'fast attack craft, landing ship, amphibious ship, submarine, naval ship, war ship, flagship, amphibious assault ship, ' +
      'guided missile destroyer, missile cruiser, military vessel, naval craft, military ship, guided missile cruiser, landing craft, ' +
      'minehunter, missile ship, missile corvette',
    boat:
      'boat, fishing boat, speedboat, speed boat, skiff, dinghy, fishing vessel, motorboat, motor boat, canoe, migrant boat, rubber boat, ' +
      'fast boat, pirogue, small boat, fishing trawler, wooden boat, raft, life boat, lifeboat, small craft, inflatable boat, river boat, ' +
      'aid boat, aid flotilla, gun boat, narco boat',
    bus:
      'bus, coach, school bus, passenger bus, minibus taxi, shuttle bus, military bus, army bus, trolleybus, police bus, commuter bus, ' +
      'intercity bus',
    train:
      'train, passenger train, freight train, locomotive, tram, railcar, railway car, commuter train, express train, metro train, ' +
      'military train, goods train, fuel train',
    plane:
      'plane, airplane, aeroplane, passenger plane, airliner, passenger jet, cargo plane, transport plane, military plane, civilian plane, ' +
      'military aircraft, civilian aircraft, commercial flight, flight, transport aircraft, cargo aircraft, passenger aircraft, ' +
      'surveillance aircraft, reconnaissance aircraft, military transport plane, spy plane, surveillance plane, reconnaissance plane, ' +
      'light aircraft, aircraft, private jet, private plane, civilian airliner, commercial airliner, refueling aircraft, tanker aircraft, ' +
      'military transport aircraft',
    helicopter:
      'helicopter, chopper, military helicopter, transport helicopter, medical helicopter, rescue helicopter, presidential helicopter, ' +
      'army helicopter, police helicopter',
    balloon: 'balloon, surveillance balloon, spy balloon, airship',
  },
  settlements: {
    village:
      'village, hamlet, mountain village, border village, rural community, fishing village, farming community, rural village, ' +
      'rural settlement, farming village',
    town:
      'town, township, small town, border town, market town, garrison town, mining town, coastal town, port town, frontline town, ' +
      'front line town, hometown, home town, district capital, municipality area, oil town, desert town, resort town, county seat',
    city:
      'city, metropolis, port city, port town city, border city, coastal city, provincial capital, state capital, regional capital, ' +
      'capital city, capital, holy city, second city, old city, old town, frontline city, second largest city, desert city, megacity, ' +
      'southern port city, economic hub, commercial capital, oil city',
    municipality: 'municipality, commune',
    community: 'community',
    settlement:
      'settlement, Jewish settlement, colony, kibbutz, moshav, border settlement, illegal settlement, urban settlement, ' +
      'informal settlement, herder settlement, fishing settlement, farming settlement, corregimiento, vereda, kebele, boma',
    neighborhood:
      'neighborhood, neighbourhood, quarter, suburb, residential neighborhood, residential neighbourhood, residential area, ' +
      'residential district, borough, slum, shantytown, favela, ward area, suburban area, urban area, housing estate, ' +
      'residential quarter, commuter town, city center, city centre, town center, town centre, downtown area, populated area, built up area, ' +
      'central square, densely populated area, city block, business district, barrio, residential suburb, populated locality, ' +
      'block of streets',
    district:
      'district, county, sub district, subdistrict, raion, department area, directorate area, canton, prefecture area, local government area, LGA, ' +
      'tehsil, administrative district, upazila, rural district, parish area, central district, woreda, wereda, payam, circle, rural commune, sub prefecture, ' +
      'sector',
    area: 'area',
    province: 'province, governorate, oblast, wilaya, vilayet, administrative region, emirate',
    region:
      'region, territory, zone, enclave, autonomous region, border region, coastal region, mountainous region, restive region, strip, ' +
      'exclave, occupied territory, conflict zone, war zone, buffer zone, demilitarized zone, demilitarised zone, no go zone, rebel held area, ' +
      'breakaway region, sahel region, tri border region, triborder area, tri border area, three border area, border strip, separatist region, ' +
      'autonomous area, federal territory, subregion, mining area, mining region, coastal area, tribal area, tribal region, tribal district, ' +
      'combat zone, security zone, exclusion zone, safe zone, humanitarian zone, rural region, Kurdish region, territories',
    state:
      'state, federal state, country, homeland, island nation, island state, nation state, motherland, land, fatherland, republic territory, ' +
      'neighboring state, neighbouring state',
  },
  areas: {
    border:
      'border, frontier, border area, border line, borderline, boundary, demarcation line, line of control, line of contact, contact line, ' +
      'border fence, separation fence, security fence, fence, blue line, separation wall, borderland, border wall, ceasefire line, ' +
      'armistice line, international border, land border, land frontier, line of actual control, state border',
    'front line':
      'front line, frontline, front, battlefront, battlefield, battleground, war front, front lines, contact zone, defense line, defence line, ' +
      'fighting front, fighting zone, theater of operations, theatre of operations, axis of advance, flank, military front, salient, ' +
      'bridgehead, beachhead, theatre of war, line of defense, line of defence, combat area, =lines',
    river:
      'river, lake, stream, riverbank, river bank, wadi, canal, creek, delta, basin, marsh, swamp, marshland, floodplain, oasis, waterfall, ' +
      'ditch, waterway, estuary, riverside, lakeside, lakeshore, mangrove, pond, lagoon',
    sea:
      'sea, ocean, gulf, strait, bay, =waters, territorial waters, territorial water, international waters, water, shipping lane, ' +
      'shipping route, open sea, high seas, sea lane, high sea, sea route, maritime route, offshore area, channel waters, international water, ' +
      'maritime zone, exclusive economic zone, shipping corridor, maritime corridor, sea corridor, trade route, choke point, chokepoint, ' +
      'coastal waters',
    coast:
      'coast, coastline, shore, beach, seaside, shoreline, seashore, littoral, west coast, east coast, north coast, south coast, ' +
      'coastal strip, waterfront, seafront, cape, peninsula, coastal plain, southern coast, northern coast, eastern coast, western coast',
    mountain:
      'mountain, hill, mount, mountain range, highland, heights, ridge, hilltop, valley, plateau, mountainside, gorge, ravine, foothill, ' +
      'summit, mountain area, mountainous area, hillside, hilly area, canyon, mountain pass, cliff, highlands, volcano, steppe, escarpment, ' +
      'crest, high ground, elevation, massif, hill country, mountain region, mountain peak',
    forest:
      'forest, woods, wood, woodland, jungle, bush, grove, forest area, forested area, forest belt, forest reserve, thicket, forestry, ' +
      'wooded area, bushland, rainforest, game reserve, nature reserve, national park, wildlife reserve, savannah, savanna, park area, ' +
      'tree line, treeline, wildlife park, pine forest',
    desert: 'desert, desert area, dune, badia, sand dune, semi desert, arid area',
    countryside:
      'countryside, rural area, farmland area, open area, outlying area, rural zone, open space, open land, uninhabited area, open terrain, ' +
      'open ground, open field, wasteland, empty area, remote area, hinterland, terrain, no mans land, grey zone, gray zone, backcountry, ' +
      'unpopulated area',
    island: 'island, islet, archipelago, atoll, reef, shoal, isle, cay',
    outskirts:
      '=outskirts, outskirt, =environs, vicinity, surroundings, surrounding area, edge, entrance, periphery, nearby area, proximity, ' +
      'perimeter, entryway, gateway, adjacent area, surrounding neighborhood, outlying district, surrounding village',
    center: 'center, centre, heart, middle, downtown, midtown, city core',
    part:
      'part, northern part, southern part, eastern part, western part, central part, swath, swathe, parcel, stretch, pocket, northern half, ' +
      'southern half, patch, stretch of road, tract, segment',
    airspace: 'airspace, sky, =skies, air space, horizon, atmosphere',
    corridor:
      'corridor, supply corridor, humanitarian corridor, passage, land corridor, land bridge, safe passage, evacuation route, smuggling route, ' +
      'escape route, land route',
    world: 'world, planet, globe, continent, international community, subcontinent, hemisphere',
  },
  roles: {
    official:
      'official, office bearer, bureaucrat, functionary, government representative, civil authority, dignitary, officeholder, administrator, ' +
      'authority figure, senior figure, administration figure',
    spokesperson:
      'spokesman, spokeswoman, spokesperson, PPRO, spokespeople, press secretary, press officer, spox, =spokespersons, mouthpiece, ' +
      'public relations officer, information officer, public affairs officer, press attaché, press attache, deputy spokesperson, ' +
      'deputy spokesman, deputy spokeswoman, chief spokesman, chief spokesperson',
    commander:
      'commander, military commander, field commander, top commander, commanding officer, regional commander, brigade commander, ' +
      'battalion commander, unit commander, army commander, division commander, squad commander, police commander, commander in chief, ' +
      'supreme commander, commandant, platoon commander, rebel commander, militant commander, militia leader, militant leader, rebel leader, ' +
      'sector commander, company commander, deputy commander in chief, ringleader, mastermind, emir, navy commander, air force commander, ' +
      'theater commander, area commander, force commander, wing commander, military leader, chief commander, senior commander, ' +
      'separatist leader, group leader, terrorist leader, jihadist leader, insurgent leader, cartel leader, terror leader, faction leader, ' +
      'leader of the group, war leader, group commander, guerrilla leader, guerrilla commander',
    general:
      'general, major general, brigadier general, lieutenant general, brigadier, field marshal, marshal, army general, top general, ' +
      'four star general, general officer, air marshal, air vice marshal, air chief marshal, police general, division general',
    admiral: 'admiral, rear admiral, vice admiral, commodore, lieutenant commander',
    colonel:
      'colonel, lieutenant colonel, group captain, squadron leader, retired colonel, sergeant major, staff sergeant, first sergeant, ' +
      'master sergeant',
    captain: 'captain, skipper, ship captain, ship master, shipmaster, sea captain',
    minister:
      'minister, government minister, cabinet minister, deputy minister, secretary, undersecretary, under secretary, secretary of state, ' +
      'home secretary, cabinet member, state minister, minister of state, finance minister, oil minister, energy minister, education minister, ' +
      'transport minister, economy minister, culture minister, labor minister, environment minister, agriculture minister, treasury secretary, ' +
      'finance secretary, attorney general, solicitor general, vice minister, assistant secretary, deputy secretary, junior minister, ' +
      'trade minister, minister of finance, minister of energy',
    'Defense Minister':
      'defense minister, defence minister, minister of defense, minister of defence, defense secretary, defence secretary, ' +
      'secretary of defense, secretary of defence, minister of national defense, war minister, minister of war, secretary of war, ' +
      'war secretary, deputy defense minister, defense chief, defence chief',
    'Foreign Minister':
      'foreign minister, minister of foreign affairs, foreign secretary, external affairs minister, foreign affairs minister, ' +
      'minister of external affairs, secretary of foreign affairs, cabinet secretary for foreign affairs, top diplomat, chief diplomat, deputy foreign minister, foreign policy chief',
    'Interior Minister':
      'interior minister, minister of interior, minister of the interior, home minister, internal affairs minister, ' +
      'minister of internal affairs, security minister, minister of home affairs, national security minister, internal security minister, ' +
      'home affairs minister, public security minister, homeland security secretary',
    'Health Minister':
      'health minister, minister of health, public health minister, health secretary, minister of public health, deputy health minister',
    'Information Minister':
      'information minister, minister of information, communications minister, communication minister, minister of communication, ' +
      'information secretary',
    'Justice Minister': 'justice minister, minister of justice',
    president:
      'president, head of state, vice president, chairman of the presidential council, interim president, acting president, ' +
      'transitional president, former president, president elect, transitional leader',
    'prime minister':
      'prime minister, premier, head of government, deputy prime minister, chancellor, interim prime minister, acting prime minister, ' +
      'former prime minister, vice chancellor, vice premier, first minister, PM',
    'chief minister': 'chief minister',
    governor:
      'governor, provincial governor, state governor, regional governor, deputy governor, prefect, head of the regional administration, ' +
      'head of the administration, regional head, regional chief, head of the region, governor general, regional military administration head, ' +
      'district governor, military governor, county commissioner, district head, district chief, head of the regional military administration, ' +
      'provincial head, subprefect, district commissioner, provincial council member, provincial councilor, wali, district administrator',
    mayor:
      'mayor, deputy mayor, town mayor, city mayor, councilor, councillor, council member, council chief, city councilman, municipal chief, ' +
      'burgomaster, alderman, city councilor, head of the municipality, municipal councilor',
    lawmaker:
      'lawmaker, member of parliament, parliamentarian, MP, senator, congressman, congresswoman, legislator, deputy speaker, ' +
      'speaker of parliament, parliament speaker, house speaker, parliament member, speaker, member of congress, assembly member, ' +
      'speaker of the house, MEP, ruling party lawmaker, opposition lawmaker, representative in parliament, =deputies',
    'secretary general': 'secretary general, UN chief, UN secretary general, general secretary, deputy secretary general',
    leader:
      'leader, supreme leader, spiritual leader, political leader, chief, head, boss, chairman, chairwoman, chairperson, chair, ' +
      'deputy head, deputy chief, deputy leader, opposition leader, party leader, chief executive, CEO, second in command, founder, ' +
      'top leader, ruler, dictator, secretary of the council, commissioner, high commissioner, senior leader, ' +
      'president of the council, number two, head of mission, mission chief, aid chief, agency chief, humanitarian chief, ' +
      'rights chief, human rights chief, manager, junta leader, junta chief, coup leader, crown prince, king, prince, sultan, queen, ' +
      'monarch, pope, patriarch, ayatollah, grand ayatollah, mufti, grand mufti, sheikh, guardian, princess, cardinal, vice chairman, ' +
      'UN High Commissioner, owner, co founder, board member, presiding officer, executive secretary, political chief, ' +
      'politburo member, political bureau member',
    director:
      'director, director general, executive director, managing director, deputy director, country director, director of operations, ' +
      'program director, camp director',
    coordinator: 'coordinator',
    'hospital director':
      'hospital director, director of the hospital, head of the hospital, medical director, hospital chief, hospital head, ' + 'hospital manager',
    politician:
      'politician, candidate, presidential candidate, opposition figure, political figure, opposition politician, ' +
      'opposition candidate, party official, party member, statesman, mayoral candidate, politburo chief, party chief, ' +
      'party spokesperson',
    diplomat:
      'diplomat, ambassador, envoy, special envoy, consul, attaché, attache, diplomatic official, military attaché, military attache, ' +
      'charge d affaires, special representative, consul general, permanent representative, UN envoy, negotiator, mediator, chief negotiator, ' +
      'emissary, delegate, delegation, humanitarian coordinator, UN humanitarian coordinator, resident coordinator, rapporteur, ' +
      'special rapporteur, deputy ambassador, high representative, peace envoy, negotiating team, chief of mission',
    'police chief':
      'police chief, chief of police, police commissioner, police superintendent, inspector general, superintendent, police head, ' +
      'head of police, police director, police inspector, deputy inspector general, police boss, deputy superintendent, ' +
      'district police officer, superintendent of police, police chief inspector, station house officer, inspector general of police, ' +
      'deputy police chief, commissioner of police, senior superintendent of police, ' +
      'deputy superintendent of police, deputy inspector',
    'deputy commissioner': 'deputy commissioner, assistant commissioner, additional deputy commissioner',
    'local government chairman':
      'local government chairman, council chairman, LGA chairman, caretaker committee chairman, transition committee chairman',
    'army chief':
      'army chief, chief of staff, chief of the general staff, chief of army staff, military chief, chief of defense staff, ' +
      'chief of defence staff, chairman of the joint chiefs of staff, chief of the armed forces, chief of defense, chief of defence, ' +
      'navy chief, air force chief, security chief, intelligence chief, spy chief, chief of intelligence, naval chief, head of the army, ' +
      'deputy chief of staff, spymaster, armed forces chief, intelligence director, head of intelligence, military intelligence chief, ' +
      'army chief of staff, chief of the army, joint chiefs chairman, chief of general staff, chief of naval staff, chief of air staff',
    analyst:
      'analyst, expert, military analyst, security analyst, political analyst, military expert, political scientist, commentator, pundit, ' +
      'specialist, strategist, historian, political commentator, defense analyst, security expert, weapons expert, consultant, ' +
      'military observer, war expert, explosives expert, arms expert, UN expert, security consultant',
    adviser:
      'adviser, advisor, aide, presidential adviser, presidential advisor, military adviser, military advisor, national security adviser, ' +
      'national security advisor, counselor, counsellor, senior adviser, deputy adviser, top aide, presidential aide, close aide, confidant, ' +
      'presidential chief of staff, special adviser, right hand man, assistant, deputy assistant, security adviser, security advisor',
    representative:
      'representative, legal representative, country representative, regional representative, union representative, member of the delegation, ' +
      'youth leader, village representative, community representative',
    prosecutor:
      'prosecutor, public prosecutor, judge, magistrate, chief prosecutor, investigator, chief justice, state prosecutor, military prosecutor, ' +
      'federal prosecutor, coroner, forensic expert, district attorney, investigating judge, prosecutor general, prosecutor in chief, ' +
      'chief judge, court official, justice of the peace, district judge, counsel',
    'civil society actor': 'civil society actor, civil society member, member of civil society, civil society representative',
    'medical official': 'medical official, rescue official, rescue service official, civil defense official, civil defence official, head nurse',
  },
  sources: {
    sources:
      'source, informed source, well informed source, anonymous source, unnamed source, reliable source, insider, ' +
      'person familiar with the matter, person close to, open source, person with knowledge of the matter, people familiar with the matter, ' +
      'official speaking on condition of anonymity',
    witnesses: 'witness, eyewitness, eye witness, bystander witness, survivor',
    observers: 'observer, independent observer, war observer, international observer',
    monitors:
      'monitor, monitoring body, maritime monitor, ceasefire monitor, monitoring service, tracker, human rights monitor, flight tracker, ' +
      'monitoring mechanism, tracking site',
    'war monitor': 'war monitor, conflict monitor, war monitoring group, conflict monitoring group',
    investigators: 'fact finding mission, commission of inquiry, inquiry commission, panel of experts, fact finding team',
    'social media users': 'social media user, internet user, netizen, social media account, user, telegram user',
    rumors: 'rumor, rumour, speculation, word of mouth, allegation, testimony, intelligence report, =details',
  },
  media: {
    'local media': '',
    'state media': 'state media, state run media',
    media:
      '=media, media outlet, outlet, news outlet, press, news media, mass media, ' +
      'independent media, international media, foreign media, news organization, news organisation, media organization, media organisation, ' +
      'press outlet, opposition media, war media, media source, media report, press report, news report, press article, social media, social network, media platform, pro government media',
    agency:
      'news agency, agency, press agency, state news agency, wire service, news service, wire agency, state run news agency, ' +
      'official news agency, newswire, news wire, semi official news agency',
    newspaper: 'newspaper, daily newspaper, broadsheet, tabloid, paper, state run daily, evening paper, weekly newspaper, ' + 'state newspaper',
    'state TV': 'state television, state TV, state run television',
    television:
      'television, TV, TV channel, television channel, news channel, television network, satellite channel, ' +
      'TV network, broadcast network, satellite television, broadcasting corporation, public broadcaster, ' +
      'state broadcaster, news network, private television, national television, public television, satellite news channel, ' +
      'news broadcaster, channel, private channel',
    'state radio': 'state radio, state run radio',
    radio: 'radio, army radio, radio network, national radio, public radio, community radio, radio channel',
    magazine: 'magazine, journal, weekly magazine, news magazine, periodical, bulletin, propaganda magazine, newsletter',
    website:
      'website, web site, news site, news website, portal, news portal, blog, online newspaper, online outlet, online portal, ' +
      'internet site, web page, homepage, online news site, online media, investigative website, online magazine, news page',
    correspondent:
      'correspondent, our correspondent, special correspondent, field correspondent, war correspondent, stringer, anchor, presenter, editor, ' +
      'editor in chief, bureau chief, our reporter, anchorman, news editor, news anchor',
  },
  statements: {
    figures:
      '=figures, official figures, =data, =statistics, official data, official statistics, latest figures, latest data, =estimates, official estimates',
    statement:
      'statement, =communique, communiqué, press statement, written statement, press release, news release, official statement, ' +
      'joint statement, notice, notification, brief statement, declaration, situation report, press note, ' +
      'handout, separate statement, emailed statement, media statement, advisory, press communique, pronouncement, ' +
      'audio statement, video statement, short statement, confirmation, security bulletin, travel advisory, acknowledgement, admission',
    post:
      'post, tweet, message, social media post, Facebook post, Telegram post, blog post, posting, online post, online message, ' +
      'telegram message, text message, online statement, tweeted message, WhatsApp message, social media message, post on social media, ' +
      'Twitter post, post on X, Telegram statement',
    video:
      'video, footage, clip, video clip, video footage, recording, image, photo, picture, photograph, audio recording, audio message, ' +
      'video message, livestream, live stream, satellite image, satellite imagery, surveillance footage, dashcam video, drone footage, ' +
      'amateur video, aerial footage, CCTV footage, video recording, screenshot, propaganda video, satellite picture, security footage, ' +
      'phone video, infographic, documentary, satellite photo, surveillance video, voice message, security camera footage',
    interview:
      'interview, telephone interview, phone interview, press conference, news conference, briefing, speech, remark, conversation, phone call, ' +
      'telephone call, televised address, televised speech, media briefing, press briefing, daily briefing, briefing to reporters, ' +
      'televised statement, sermon, televised interview, telephone conversation, daily press briefing, video address, evening address, ' +
      'testimony in court, nightly address, news briefing',
    report:
      'report, =accounts, =witness accounts, =eyewitness accounts, dispatch, article, story, preliminary report, summary, ' +
      'situation update, update, daily update, field report, initial report, daily report, letter, document, editorial, incident report, ' +
      'assessment, intelligence assessment, investigation, statistics, security alert, medical report, ' +
      'internal report, news story, preliminary information, unconfirmed report, overnight report, leaflet, memo, ' +
      'initial investigation, preliminary investigation, data, press dispatch, autopsy, claim of responsibility, ' +
      'responsibility claim',
  },
  channels: {
    Telegram: 'Telegram, Telegram channel, Telegram account, Telegram page, Telegram messaging app, Telegram app, Telegram group',
    X: 'X account, Twitter, Twitter account, X page, platform X, X platform',
    Facebook: 'Facebook, Facebook page, Facebook account',
    WhatsApp: 'WhatsApp, WhatsApp group, WhatsApp channel, messaging app, messaging service, messaging application, encrypted messaging app',
    'social media':
      'social networking site, social media platform, social media network, social media channel, official channel, official page, ' +
      'social media page, online platform, platform, microblog, official account, social networking platform, microblogging site, Instagram, ' +
      'YouTube, TikTok, Truth Social, Rumble, VKontakte, Weibo, WeChat, YouTube channel, Instagram account, Snapchat, Bluesky, ' +
      'propaganda channel, propaganda outlet, military channel',
    internet: 'internet, web, =the internet, jihadist forum, online forum',
  },
  dead: {
    dead:
      '=dead, the dead, =fatalities, fatality, deceased, =the deceased, slain person, lifeless person, =those killed, =those who died, ' +
      'dead person, dead soldier',
    'death toll':
      'death toll, number of dead, number of deaths, toll, number of fatalities, number of people killed, body count, fatality count, ' +
      'human toll, death count, number of those killed, martyrs toll',
    martyrs: 'martyr, =shahid, shaheed, =shuhada, martyred soldier, martyred fighter',
    bodies:
      'body, corpse, remains, dead body, charred body, cadaver, lifeless body, decomposed body, human remains, burned body, mutilated body, ' +
      'skeleton, carcass, mass grave, severed head, decapitated body, bullet riddled body, headless body',
    'people killed':
      'dead civilian, slain soldier, fallen soldier, fallen fighter, war dead, murder victim, civilian fatality, dead child, ' +
      '' +
      'military fatality',
  },
  injured: {
    wounded:
      '=the wounded, =the injured, wounded person, injured person, wounded soldier, wounded people, injured people, wounded civilian, =those ' +
      'wounded, =those injured, wounded man, wounded fighter, injured survivor, injured civilian, =war wounded, amputee, injured victim, ' +
      'number of injured, number of wounded, =walking wounded, =wounded, =injured, =hurt',
  },
  casualties: {
    casualties:
      'casualty, =casualties, civilian casualty, human casualty, human loss, loss, =losses, heavy losses, military casualty, casualty toll, ' +
      'casualty figure, casualty count, number of casualties, =heavy casualties, civilian loss, loss of personnel, personnel loss, ' +
      'mass casualties, mass casualty, =dead and wounded, =dead or wounded, =dead and injured, battlefield loss, troop loss, combat loss, ' +
      'human toll of casualties, combat casualty',
  },
  missing: {
    missing:
      '=missing, =the missing, missing person, missing people, missing soldier, =those missing, =unaccounted for, disappeared, ' +
      '=the disappeared, missing man, missing child, missing crew member, missing in action, number of missing',
  },
  captives: {
    hostages: 'hostage, foreign hostage, civilian hostage, female hostage, dead hostage, living hostage, remaining hostage',
    captives:
      'captive, abductee, kidnap victim, abducted girl, kidnapped child, kidnapped student, abducted person, kidnapped person, ' +
      'abduction victim, abducted child, kidnapped people, abducted people, kidnapped soldier, slave, abducted student, kidnapped girl, ' +
      'abducted schoolgirl',
    prisoners:
      'prisoner, inmate, convict, political prisoner, death row inmate, escaped prisoner, jailed activist, ' +
      'security prisoner, escaped inmate, convicted prisoner, prison inmate, conscientious objector, jailed journalist, political detainee, ' +
      'imprisoned activist',
    'prisoners of war': 'prisoner of war, POW, captured soldier, war prisoner, captured fighter',
    detainees:
      'detainee, arrestee, internee, detained person, =those arrested, =those detained, administrative detainee, arrested person, ' +
      'detained protester',
  },
  damage: {
    violence:
      'violence, war, conflict, armed conflict, civil war, warfare, hostilities, crisis, bloodshed, escalation, uprising, insurrection, unrest, ' +
      'civil unrest, turmoil, intercommunal violence, communal violence, ethnic violence, sectarian violence, gang violence, political violence, ' +
      'domestic violence, infighting, feud, jihad, holy war, genocide, ethnic cleansing, =terrorism, terror, aggression, crime, war crime, ' +
      'crime against humanity, human rights abuse, human rights violation, atrocity, coup, coup attempt, attempted coup, mutiny, military coup, ' +
      'military takeover, invasion, insurgency, guerrilla war, proxy war, armed struggle, civil strife, disorder, crackdown, repression, siege, ' +
      'annexation, combat, standoff, violation, breach, ceasefire violation, truce violation, accident, plane crash, air crash, ' +
      'helicopter crash, crash, hostage crisis, manhunt, curfew, embargo, lockdown, combat mission, military mission, war effort, brutality, torture',
    threat: 'threat, warning, intimidation, menace, pledge, promise, vow, oath, death threat message',
    response:
      'response, retaliation, reprisal, military response, military action, mission, investigation, probe, inquiry, trial, court case, lawsuit',
    damage:
      'damage, material damage, property damage, structural damage, extensive damage, severe damage, collateral damage, material loss, ' +
      'material losses, major damage, minor damage, serious damage, widespread damage, heavy damage, significant damage, ' +
      'infrastructure damage, limited damage, considerable damage, physical damage, slight damage, crater, rubble, debris, wreckage, =ruins, ' +
      'ruin',
    destruction:
      'destruction, devastation, ravages, havoc, total destruction, widespread destruction, mass destruction, massive destruction, ' +
      'large scale destruction',
    fire:
      'blaze, inferno, large fire, massive fire, big fire, major fire, wildfire, forest fire, huge fire, smoke, plume of smoke, flame, ' +
      'fireball, conflagration, outbreak of fire, column of smoke, brush fire',
    'power outage':
      'power outage, blackout, power cut, outage, power failure, electricity outage, internet outage, internet blackout, ' +
      'communications blackout, power supply disruption, water shortage, emergency power outage, communication blackout, electricity cut, ' +
      'oil spill',
    displacement:
      'displacement, exodus, mass displacement, forced displacement, humanitarian crisis, famine, flight of residents, ' +
      'humanitarian catastrophe, humanitarian disaster, mass exodus, mass flight',
  },
  deals: {
    ceasefire:
      'ceasefire, cease fire, truce, armistice, humanitarian pause, pause in fighting, humanitarian truce, temporary truce, ' +
      'ceasefire agreement, ceasefire deal, cease fire agreement, truce agreement, truce deal, temporary ceasefire, permanent ceasefire, ' +
      'unilateral ceasefire, ceasefire extension, lull, cease fire deal, bilateral ceasefire, cessation of fighting, ' +
      'pause in hostilities, moratorium, truce extension, humanitarian ceasefire',
    deal:
      'deal, peace deal, hostage deal, prisoner exchange deal, prisoner swap deal, hostage release deal, arms deal, nuclear deal, ' +
      'exchange deal, grain deal, prisoner deal, swap deal, truce and hostage deal, breakthrough deal, mediation deal, security deal',
    agreement:
      'accord, peace agreement, peace accord, treaty, peace treaty, pact, memorandum of understanding, memorandum, framework agreement, ' +
      'settlement agreement, compromise, protocol, peace plan, power sharing deal, power sharing agreement, understanding, roadmap, ' +
      'security agreement, disengagement agreement, exchange agreement, prisoner exchange agreement, reconciliation agreement, ' +
      'withdrawal agreement, defense pact, security pact, defence pact, peace declaration, political agreement, non aggression pact, ' +
      'mutual defense pact, security arrangement, de escalation agreement, normalization agreement, status of forces agreement, convention, ' +
      'charter, entente, peace settlement, peace proposal',
  },
  troops: {
    troops:
      '=troops, troop, ground troop, occupation troop, combat troop, government troop, rebel troop, regular troop, foreign troop, ' +
      'elite troop, army troop, manpower, reinforcement, reinforcement troop, boots on the ground, airborne troop, occupying troop, invading troop, ' +
      'federal troop',
    personnel: '=personnel, military personnel, servicepeople, military staff, armed personnel, uniformed personnel',
    'service members':
      'service member, serviceman, servicewoman, military man, military member, member of the military, active duty member, service personnel',
  },
  aspects: {
    start: 'start, beginning, onset, imposition, commencement',
    phase: 'phase, stage',
    continuation: 'continuation, intensification, escalation, prolongation, tightening',
    resumption: 'resumption',
  },
  operations: {
    operation:
      'operation, military operation, military movement, troop movement, armed operation, joint operation, special military operation, security operation, response operation, ' +
      'retaliatory operation, naval operation, qualitative operation, drone operation, offensive operation, heroic operation, combat ' +
      'operation, intelligence based operation, IBO, resistance operation, counteroperation, defensive operation, covert operation, large scale operation, reprisal operation, ' +
      'counter operation, undercover operation, anti terrorist operation, antiterror operation, anti terror operation, anti terrorism ' +
      'operation, counter terrorist operation, maritime operation, rebel operation, wartime operation, complex operation, peacekeeping ' +
      'operation',
    'search operation': 'search operation, search and cordon operation, manhunt, combing operation, sweep operation',
    campaign: 'campaign, military campaign, terror campaign, insurgent campaign',
    offensive:
      'offensive, military offensive, counteroffensive, counter offensive, ground push, major offensive, air and ground offensive, ' +
      'new offensive, rebel offensive, spring offensive, surge, lightning offensive, large scale offensive, army offensive, ' +
      'multi pronged offensive, counterassault, counter assault',
    incident: 'incident, security incident, border incident, cross border incident, maritime incident',
  },
}

export const weapons: Lexicon['weapons'] = {
  drone:
    'drone, unmanned aerial vehicle, uncrewed aerial system, uncrewed aerial vehicle, uncrewed aircraft, uncrewed surface vessel, uncrewed surface vehicle, uncrewed vessel, unmanned aircraft, UAV, UAS, suicide drone, kamikaze drone, attack drone, explosive drone, armed drone, ' +
    'loitering munition, combat drone, FPV drone, FPV, first person view drone, booby trapped drone, explosive laden drone, ' +
    'one way attack drone, one way attack UAV, one way attack unmanned aerial vehicle, one way drone, reconnaissance drone, ' +
    'Reaper drone, Predator drone, surveillance drone, spy drone, quadcopter, unmanned aerial system, unmanned plane, unmanned combat aerial vehicle, UCAV, drone aircraft, ' +
    'Shahed drone, Shahed, Shahed type drone, Shahed-136, Shahed-131, Geran-2, Geran, Bayraktar drone, Bayraktar, Bayraktar TB2, TB2, ' +
    'Lancet drone, Lancet, Switchblade drone, Reaper drone, MQ-9 Reaper, MQ-9, MQ-9 drone, Predator drone, bomber drone, strike drone, ' +
    'bomb laden drone, bomb carrying drone, Samad-3, Qasef-2K, Arqab, swarm of drones, drone swarm, drone boat, unmanned boat, sea drone, ' +
    'naval drone, unmanned surface vessel, uncrewed surface vessel, unmanned surface vehicle, USV, unmanned vehicle, pilotless aircraft, Hermes 450, Hermes 900, ' +
    'Heron drone, Wing Loong drone, Wing Loong, Mohajer-6, CH-4 drone, Orlan drone, Orlan-10, Elbit drone, unmanned underwater vehicle, ' +
    'hexacopter, fiber optic drone, interceptor drone, decoy drone, long range drone, fixed wing drone, unmanned drone, ' +
    'explosives laden drone, octocopter, jet powered drone, kamikaze UAV, drone bomb, unmanned device, hostile drone, ' +
    'flying device, delta wing drone, Akinci, Bayraktar Akinci, Anka drone, Mohajer drone, Ababil, Ababil drone, Ababil-T, Zala drone, Gerbera drone, ' +
    'Gerbera, Vampire drone, Baba Yaga drone, Mavic drone, DJI Mavic, Matrice drone, Hudhud drone, Samad drone, Yafa drone, Rujum drone, CH-95, CH-3 drone, ScanEagle',
  missile:
    'missile, ballistic missile, cruise missile, guided missile, anti ship missile, anti ship ballistic missile, anti ship cruise missile, ' +
    'anti tank missile, anti tank guided missile, ATGM, surface to surface missile, surface to air missile, SAM, hypersonic missile, ' +
    'interceptor missile, interceptor, air to surface missile, air to ground missile, anti aircraft missile, short range missile, ' +
    'medium range missile, long range missile, short range ballistic missile, medium range ballistic missile, ' +
    'intermediate range ballistic missile, intercontinental ballistic missile, ICBM, Tomahawk, Tomahawk missile, Tomahawk cruise missile, ' +
    'Iskander, Iskander missile, Iskander-M, Iskander-M missile, Kalibr, Kalibr missile, Kalibr cruise missile, Kinzhal, Kinzhal missile, ' +
    'Kh-101, Kh-22, Kh-59, Kh-47, Kh-31, Kh-69, S-300, S-300 missile, S-400 missile, S-400, ATACMS, ATACMS missile, Storm Shadow, ' +
    'Storm Shadow missile, SCALP, Burkan missile, Burkan, Kornet, Kornet missile, Scud, Scud missile, Javelin, Javelin missile, ' +
    'Hellfire missile, Hellfire, Patriot missile, Patriot, Almas missile, Fateh-110, Qiam missile, land attack cruise missile, ' +
    'land attack missile, coastal missile, projectile missile, precision guided missile, precision missile, guided projectile, Stinger, ' +
    'Stinger missile, Neptune missile, Oreshnik, Oreshnik missile, Taurus missile, Zircon missile, Onyx missile, MANPADS, MANPAD, ' +
    'shoulder fired missile, shoulder launched missile, Toufan missile, TOW missile, TOW, Sejjil missile, Khorramshahr missile, ' +
    'Zolfaghar missile, Palestine-2 missile, Palestine 2 hypersonic missile, heavy missile, smart missile, winged missile, al Arqab missile, ' +
    'nuclear capable missile, strategic missile, supersonic missile, cluster missile, Flamingo missile, thermobaric missile, ' +
    'Yassin 105, Al-Yassin 105, Yassin-105, Yassin 105 rocket, Yassin 105 shell, Al-Yassin 105 shell, Dehlavieh missile, Konkurs missile, Konkurs, Fagot missile, ' +
    'Malyutka missile, Igla, Igla missile, Strela, Strela-2, SAM-7 missile, SAM-6 missile, Buk missile, NASAMS missile, Iron Dome interceptor, Arrow interceptor, ' +
    'Kheibar Shekan missile, Emad missile, Ghadr missile, Zulfiqar missile, Quds missile, Quds-2 missile, Burkan-2H, Kh-55, Kh-555, Tochka-U, Tochka-U missile, KN-23, ' +
    'Hwasong missile, Neptune, R-27 missile, S-200 missile',
  rocket:
    'rocket, Katyusha, Katyusha rocket, Grad, Grad rocket, Grad missile, Qassam rocket, Qassam, Fajr-5, Fajr rocket, artillery rocket, HIMARS, ' +
    'HIMARS rocket, rocket projectile, improvised rocket, homemade rocket, rocket salvo, Falaq rocket, Falaq-1, Falaq-2, Uragan, Smerch, ' +
    'multiple rocket, 107mm rocket, 122mm rocket, unguided rocket, guided rocket, long range rocket, short range rocket, Chinese made rocket, ' +
    'Iranian made rocket, locally made rocket, rocket barrage, GMLRS, Fadi-1, Fadi rocket, ground to ground rocket, surface to surface rocket, ' +
    'BM-21, MLRS, thermobaric rocket, TOS-1A, heavy rocket, artillery rocket system, mid range rocket, Burkan rocket, incendiary rocket, ' +
    'precision rocket, medium range rocket, M-75 rocket, Ayyash-250, Rajum rocket, Rajum missile, 107 rocket, Q-20 rocket, J-80 rocket, Badr rocket, Badr-3, ' +
    'M90 rocket, Maqadma rocket',
  shell:
    'shell, artillery, artillery shell, mortar shell, mortar, mortar round, mortar bomb, artillery round, tank shell, projectile, round, ' +
    'artillery projectile, gas cylinder, howitzer shell, incendiary shell, phosphorus shell, white phosphorus, white phosphorus shell, ' +
    'tank round, 120mm mortar, 81mm mortar, mortar fire round, cannon shell, phosphorus bomb, phosphorus, artillery munition, heavy artillery, ' +
    'artillery ammunition, munition, cluster munition, cluster shell, tank gun, grenade launcher shell, flare, illumination shell, ' +
    '155mm shell, ordnance, heavy weapon, cluster ammunition, flare bomb, 155mm artillery shell, 82mm mortar, stray mortar, smoke shell, ' +
    'smoke bomb, stray shell, tank artillery, mortar projectile, TBG shell, TBG, hell cannon',
  aircraft:
    'Super Tucano, warplane, fighter jet, jet, fighter plane, fighter aircraft, combat aircraft, war plane, military jet, jet fighter, bomber aircraft, ' +
    'bomber jet, strategic bomber, stealth bomber, attack aircraft, attack helicopter, helicopter gunship, gunship, combat helicopter, ' +
    'aircraft, plane, helicopter, apache helicopter, Apache, combat plane, stealth fighter, stealth jet, F-16, F-15, F-35, F-18, F/A-18, F-14, ' +
    'F-22, B-52, B-1B, B-2, MiG-29, MiG-31, MiG-31K, Su-25, Su-34, Su-35, Su-24, Su-27, Su-30, Su-57, Tu-95, Tu-22, Tu-160, AC-130, A-10, ' +
    'C-130, Mi-8, Mi-24, Mi-17, Mi-35, Mi-28, Ka-52, Rafale, Eurofighter, Typhoon jet, Mirage jet, L-39, JF-17, J-10, barrel bomb, glide bomb, ' +
    'guided bomb, guided aerial bomb, aerial bomb, air bomb, airdropped bomb, air dropped bomb, bunker buster, bunker buster bomb, ' +
    'bunker busting bomb, cluster bomb, paraglider, motorized paraglider, KAB bomb, KAB, FAB-500, FAB-250, FAB-1500, JDAM, GBU-39, ' +
    '2000 pound bomb, laser guided bomb, vacuum bomb, thermobaric bomb, incendiary bomb, smart bomb, gyrocopter, ultralight, motorized glider, ' +
    'powered paraglider, air munition, high explosive bomb, paramotor, guided air bomb, guided glide bomb, small diameter bomb, ' +
    'aerial munition, unguided bomb, Black Hawk, Black Hawk helicopter, guided munition, stealth bomber aircraft, F-15E, ' +
    'Antonov, Antonov plane, Antonov aircraft, Antonov bomber, Ilyushin, Ilyushin plane, Ilyushin Il-76, Il-76, An-26, An-12, Sukhoi, Sukhoi jet, Sukhoi fighter, ' +
    'MiG, MiG jet, MiG fighter, MiG-21, MiG-23, Mi-2, Mi-26, Mi helicopter, Alpha Jet, K-8, K-8 jet, Yak-130, J-7, FTC-2000G, A-29 Super Tucano, Cobra helicopter, ' +
    'Chinook, Chinook helicopter, Hercules C-130, Y-12, Harbin Y-12, Gazelle helicopter, Mirage 2000, Gripen, Su-22, L-15',
  explosive:
    'bomb, improvised explosive device, IED, explosive device, explosive, car bomb, truck bomb, roadside bomb, landmine, land mine, mine, ' +
    'anti personnel mine, antipersonnel mine, anti tank mine, antitank mine, booby trap, bobby trap, suicide vest, explosive belt, ' +
    'suicide belt, explosive vest, explosives vest, vehicle bomb, vehicle borne improvised explosive device, vehicle borne IED, VBIED, SVBIED, ' +
    'explosive charge, motorcycle bomb, motorbike bomb, sticky bomb, magnetic bomb, limpet mine, naval mine, sea mine, homemade bomb, ' +
    'pipe bomb, parcel bomb, letter bomb, package bomb, time bomb, nail bomb, pressure cooker bomb, dynamite, TNT, grenade, hand grenade, ' +
    'stun grenade, homemade explosive, explosive laden vehicle, explosives laden vehicle, explosive laden car, explosives laden truck, ' +
    'explosive laden truck, explosives laden car, rigged vehicle, booby trapped vehicle, booby trapped car, booby trapped house, ' +
    'unexploded ordnance, explosive remnant of war, unexploded shell, explosive package, pager, walkie talkie, suicide car bomb, suicide bomb, ' +
    'explosive trap, explosive material, explosives laden boat, explosive boat, suicide boat, explosive remnant, torpedo, depth charge, ' +
    'tunnel bomb, C-4, crude bomb, bangalore torpedo, roadside explosive device, roadside improvised explosive device, bomb vest, ' +
    'roadside mine, explosive object, booby trapped building, barrel of explosives, detonator, explosive ordnance, booby trapped motorcycle, ' +
    'flash bang, flashbang, explosive substance, satchel charge, magnetic mine, petrol bomb, Molotov cocktail, incendiary device, firework, ' +
    'unexploded bomb, unexploded device, bomb laden vehicle, toy bomb, remote controlled bomb, remote control bomb, ' +
    'remote controlled explosive device, shaped charge, pressure plate bomb',
  firearm:
    'firearm, gun, rifle, pistol, machine gun, machinegun, assault rifle, Kalashnikov, AK-47, M4 rifle, M16, small arm, light weapon, ' +
    'automatic weapon, automatic rifle, sniper rifle, shotgun, revolver, handgun, submachine gun, bullet, live ammunition, live round, ' +
    'live bullet, gunshot, rubber bullet, rocket propelled grenade, RPG, RPG-7, grenade launcher, recoilless rifle, heavy machine gun, ' +
    'medium machine gun, light machine gun, heavy weaponry, machine gun round, semi automatic rifle, anti aircraft gun, high caliber weapon, ' +
    'DShK, PKM, automatic gun, carbine, AR-15, rubber coated bullet, pellet gun, pellet, plastic bullet, rubber coated metal bullet, ' +
    'rubber coated steel bullet, automatic firearm, silenced pistol, ammunition, light arm, hunting rifle, medium weapon, ' +
    'light and medium weapon, homemade gun, antitank weapon, anti tank weapon, anti tank rocket, rocket propelled grenade launcher, ' +
    'antiaircraft gun, semiautomatic rifle, air rifle, Uzi, AR-15 style rifle, live fire round, stray bullet, sponge tipped bullet, ' +
    'anti tank grenade, long gun, silencer, buckshot, baton round, =shots',
  blade:
    'knife, machete, sword, axe, ax, dagger, blade, bladed weapon, sharp object, sharp weapon, hatchet, sickle, spear, arrow, bow and arrow, ' +
    'bayonet, cleaver, sharp edged weapon, edged weapon, kitchen knife, panga, cutlass, screwdriver, scissors, meat cleaver, razor, kukri, ' +
    'pickaxe, crossbow, box cutter, razor blade, butcher knife, sharp instrument, shovel, scythe',
  other:
    'weapon, arm, weaponry, =arms, stone, rock, stick, tear gas, tear gas canister, chemical weapon, chemical agent, toxic gas, poison gas, ' +
    'chlorine, chlorine gas, sarin, nerve agent, laser, water cannon, gas bomb, sound bomb, baton, pepper spray, bulldozer blade, hammer, ' +
    'iron bar, iron rod, acid, poison, novichok, mustard gas, vehicle used as a weapon, incendiary balloon, incendiary kite, jammer, ' +
    'directed energy weapon, taser, electronic jamming, catapult, slingshot, teargas canister, gas canister, gasoline, petrol, metal pipe, ' +
    'brick, war material, nuclear weapon, nuclear bomb, biological weapon, weapon of mass destruction, dirty bomb, flamethrower, crowbar, ' +
    'wooden stick, metal bar, bottle, laser weapon, computer virus, malware, advanced weapon, sophisticated weapon, stones and bottles, ' +
    'appropriate weapon, suitable weapon',
}
