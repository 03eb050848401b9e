import type { Lexicon } from '../lexicon.ts'

export const acts: Lexicon['acts'] = {
  target: { verbs: 'target, take aim at', nouns: 'targeting' },
  attack: {
    verbs:
      'attack, strike, hit, assail, deal a blow to, strike a blow against, deliver a blow to, rip through, tear through, slam into, smash ' +
      'into, crash into, plough into, plow into, drive a truck into, drive a car into, drive a vehicle into, drive a truck bomb into, ' +
      'drive a car bomb into, ram a truck into, ram a car into, ram a vehicle into, crash a car into, crash a truck into, assault, set upon, pummel, pepper, harass, =retaliated',
    nouns:
      'attack, direct hit, attack attempt, onslaught, counterattack, counter attack, retaliatory attack, ' +
      'terrorist act, terrorist operation, sectarian attack, attempt on the life, coordinated attack, surprise attack, sneak ' +
      'attack, cross border attack, pogrom, assassination attempt, attempted assassination',
  },
  airstrike: {
    verbs: '',
    nouns:
      'strike, retaliatory strike, precision strike, preemptive strike, pre emptive strike, double tap strike, double tap, surgical strike, ' +
      'counterstrike',
  },
  airRaid: {
    verbs:
      'airstrike, air strike, carry out air strikes on, drop bombs on, drop a bomb on, bomb from the air, strike from the air, dive bomb, ' +
      'carpet bomb, bomb, strafe',
    nouns:
      'airstrike, air strike, air interdiction, air interdiction mission, air raid, air attack, air assault, aerial bombardment, aerial bombing, aerial attack, aerial strike, aerial ' +
      'raid, air bombardment, bombing raid, bombing run, airforce strike, air force strike, sortie, bombing sortie, combat sortie, strafing, ' +
      'strafing run, bomb drop, warplane strike, fighter jet strike, helicopter attack, helicopter strike',
  },
  bombard: {
    verbs: 'bombard, pound, blitz',
    nouns: 'bombardment, pounding, blitz, firebombing, naval bombardment, carpet bombing',
  },
  shelling: {
    verbs: 'shell',
    nouns:
      'shelling, shellfire, shell fire, artillery fire, artillery shelling, artillery attack, artillery strike, artillery bombardment, ' +
      'cannonade, rocket fire, rocketing, rocket launch, mortar fire, mortar shelling, mortar attack, tank fire, tank shelling, missile fire, ' +
      'barrage, artillery duel, cross border shelling, cross border fire, cannon fire, naval gunfire, howitzer fire, counter battery fire, ' +
      'indirect fire, rain of rockets, hail of rockets',
  },
  launch: {
    verbs:
      'launch, fire, lob, hurl, throw, toss, unleash, loose off, fire off, drop, rain down, rain, fall on, land on, land in, land near, fall in, land at, come down in, come down near, come down on',
    nouns:
      'launch, launching, firing, throwing, hurling, lobbing, salvo, volley, test launch, test firing, fusillade of rockets, missile launch, missile firing, drone launch',
  },
  explode: {
    verbs: 'explode, detonate, go off, blow up, blow apart, =blasted, remotely detonate, booby trap, plant a bomb, rig with explosives',
    nouns:
      'explosion, blast, detonation, bomb attack, bomb blast, bomb explosion, car bombing, car bomb attack, car bomb blast, car bomb ' +
      'explosion, truck bombing, truck bomb attack, roadside bombing, roadside bomb attack, roadside bomb blast, roadside blast, IED attack, ' +
      'IED blast, IED explosion, IED strike, landmine explosion, landmine blast, land mine explosion, mine explosion, mine blast, grenade ' +
      'attack, grenade blast, grenade explosion, parcel bomb attack, twin bombing, twin blasts, bomb strike, motorcycle bomb attack, pager ' +
      'attack, booby trap explosion, mine attack, bombing, bomb assault',
  },
  stepOn: {
    verbs:
      'step on, tread on, drive over, go over, roll over, pass over, run over a mine, run over a landmine, run over an explosive device, run over a roadside bomb',
    nouns: '',
  },
  suicide: {
    verbs:
      'blow himself up, blow herself up, blow itself up, blow themselves up, detonate himself, detonate his vest, detonate an explosive vest, ' +
      'detonate a suicide vest, detonate his explosives, detonate his suicide vest, detonate her explosives, detonate their explosives, ' +
      'detonate an explosives vest, detonate his explosive belt, detonate an explosive belt',
    nouns:
      'suicide attack, suicide bombing, suicide bomb attack, suicide blast, suicide explosion, suicide car bombing, suicide car bomb attack, ' +
      'suicide truck bombing, suicide operation, suicide mission, suicide assault, martyrdom operation, martyrdom attack, SVBIED attack, ' +
      'self detonation',
  },
  clash: {
    verbs:
      'clash, clash against, fight, fight against, battle, exchange fire, exchange fire with, trade fire, ' +
      'trade fire with, exchange gunfire, exchange gunfire with, trade gunfire with, do battle with, skirmish, engage in ' +
      'combat, engage in combat with, return fire',
    nouns:
      'clash, crossfire, cross fire, armed clash, battle, fighting, gunfight, gun battle, gun fight, gunbattle, firefight, fire fight, shootout, shoot out, skirmish, ' +
      'skirmishing, confrontation, armed confrontation, exchange of fire, exchange of gunfire, exchange of shots, exchange of artillery fire, encounter, ' +
      'street fighting, street battle, communal clash, tribal clash, ethnic clash, ground battle, pitched battle, running battle, melee, ' +
      'scuffle, brawl, border clash, gunfire exchange, dogfight, sea battle, naval battle',
  },
  ambush: {
    verbs: 'ambush, lay an ambush, lay an ambush for, set an ambush, set an ambush for, stage an ambush, waylay, fall into an ambush',
    nouns: 'ambush, ambuscade, deadly ambush, roadside ambush',
  },
  raid: {
    verbs: 'raid, storm, invade, break into, burst into, force their way into, force his way into, infiltrate, swoop on, swoop down on',
    nouns:
      'raid, incursion, assault, storming, ground assault, ground incursion, ground invasion, ground offensive, ground operation, ' +
      'infiltration, infiltration attempt, commando raid, commando operation, commando attack, special operation, special forces operation, ' +
      'house raid, night raid, dawn raid, mopping up operation, clearance operation, clearing operation, counterterrorism operation, counter ' +
      'terrorism operation, counterinsurgency operation, cordon and search operation, jailbreak, prison break, cattle raid, gun attack, armed ' +
      'attack, armed assault, armed raid, amphibious assault, landing operation, armed robbery, cross border raid, cross border incursion, ' +
      'prison raid, police operation, police raid, army operation',
  },
  shoot: {
    verbs:
      'shoot, shoot in the head, shoot at, open fire, open fire at, open fire on, fire shots, fire shots at, fire live rounds, fire live ammunition, fire live ' +
      'bullets, fire into the air, fire warning shots, fire upon, spray with bullets, pump bullets into, snipe at, snipe, open up on',
    nouns:
      'shooting, gunfire, gun fire, mass shooting, drive by shooting, drive by, sniper fire, sniper attack, sniping, machine gun ' +
      'fire, small arms fire, live fire, hail of bullets, burst of gunfire, heavy gunfire, warning shot, shooting spree, shooting attack, ' +
      'shooting incident, shooting rampage, indiscriminate fire, hostile fire, enemy fire, friendly fire, heavy fire, school shooting, police ' +
      'shooting, gunfire attack, automatic fire, automatic gunfire, gunfire incident, =fire',
  },
  stab: {
    verbs: 'stab, knife, slash, hack, run over, run down, ram, ram into, drive into, hack down, bludgeon, pistol whip',
    nouns:
      'stabbing, stabbing attack, stabbing spree, knife attack, knifing, machete attack, axe attack, vehicle ramming, vehicle ramming attack, ' +
      'ramming attack, ramming, car ramming, car ramming attack, vehicular attack, truck attack, van attack, car attack, acid attack, ' +
      'hammer attack, sword attack, stoning',
  },
  kill: {
    verbs:
      'kill, slay, neutralize, neutralise, liquidate, eliminate, martyr, take out, annihilate, wipe out, exterminate, claim the life of, claim ' +
      'the lives of, cost the life of, cost the lives of, take the life of, take the lives of, finish off, leave dead, kill off, decapitate the leadership of, claim lives, bump ' +
      'off, fatally wound, mortally wound, fatally injure, fatally strike, fatally hit, fatally beat, fatally attack',
    nouns:
      'killing, slaying, homicide, elimination, neutralization, neutralisation, liquidation, martyring, martyrdom, drone killing, honor ' +
      'killing, honour killing, unlawful killing',
  },
  execute: {
    verbs:
      'execute, behead, decapitate, assassinate, lynch, murder, summarily execute, cold ' +
      'bloodedly murder, slit throats, put to the sword, guillotine, garrote, extrajudicially kill, ' +
      'cut down, stab to death, hack to death, bludgeon to death, beat to death, club to death, ' +
      'stone to death, burn alive, slit the throat of, slit the throats of, fatally stab',
    nouns:
      'fatal stabbing, stabbing death, fatal beating, execution, beheading, decapitation, assassination, lynching, murder, targeted killing, ' +
      'targeted assassination, targeted strike killing, summary execution, extrajudicial execution, extrajudicial killing, extra judicial ' +
      'killing, contract killing, public execution, mass execution, mob justice, mob killing, gangland killing, gangland hit, revenge ' +
      'killing, reprisal killing, political killing, liquidation of prisoners, mob lynching, political assassination, field execution',
  },
  shootDead: {
    verbs:
      'gun down, shoot dead, shoot to death, shoot and kill, mow down, riddle with bullets, fatally shoot, fatally gun down, mortally shoot, ' +
      'shoot and fatally wound, shoot fatally, put before a firing squad',
    nouns: 'fatal shooting, shooting death, deadly shooting, execution style killing',
  },
  massacre: {
    verbs:
      'massacre, slaughter, butcher, commit a massacre, commit a massacre against, perpetrate a massacre, commit genocide against, ' +
      'ethnically cleanse, decimate, go on a killing spree',
    nouns: 'massacre, slaughter, carnage, bloodbath, mass killing, mass murder, butchery, killing spree, mass slaughter, mass atrocity',
  },
  abduct: {
    verbs:
      'abduct, kidnap, take hostage, take captive, snatch, seize hostages, take hostages, carry off, forcibly disappear, whisk away, bundle ' +
      'into a car, bundle into a vehicle, take prisoner, hold for ransom',
    nouns:
      'abduction, kidnapping, kidnaping, kidnap, hostage taking, enforced disappearance, forced disappearance, mass abduction, mass ' +
      'kidnapping, school abduction, kidnapping for ransom, ransom kidnapping, attempted kidnapping, attempted abduction, kidnapping attempt, ' +
      'kidnap attempt, snatching',
  },
  arrest: {
    verbs:
      'arrest, detain, apprehend, round up, take into custody, nab, rearrest, place under arrest, put under house arrest, place under house ' +
      'arrest, take in for questioning',
    nouns: 'arrest, apprehension, roundup, mass arrest, arrest campaign, wave of arrests, arrest operation, arrest raid, police sweep',
  },
  rape: {
    verbs: 'rape, gang rape, sexually assault, sexually abuse, sexually attack, molest, sexually harass, sexually violate, force into sexual slavery',
    nouns:
      'rape, gang rape, mass rape, sexual assault, sexual violence, sexual abuse, sexual slavery, sexual attack, sex attack, ' +
      'sexual harassment, conflict related sexual violence, forced marriage',
  },
  torture: {
    verbs: 'torture, beat, beat up, mistreat, ill treat, maltreat, mutilate, flog, brutalize, brutalise, waterboard, rough up, electroshock',
    nouns: 'beating, flogging, mutilation, public flogging, lashing, whipping',
  },
  intercept: {
    verbs:
      'intercept, engage, shoot down, shoot out of the sky, knock down, bring down, knock out of the sky, jam, engage and destroy, =downed, =downing',
    nouns:
      'interception, intercept, downing, shootdown, shooting down, successful interception, air defense fire, air defence fire, ' +
      'air defense activity, air defence activity, anti aircraft activity, anti aircraft fire',
  },
  foil: {
    verbs: 'foil, thwart, defuse, deactivate, safely detonate, make safe, discover and defuse, nip in the bud, interdict, dispose of',
    nouns:
      'foiling, thwarting, bomb disposal, defusal, defusing, controlled explosion, controlled detonation, weapons seizure, arms seizure, ' +
      'seizure of weapons, seizure of arms, arms haul',
  },
  shootDown: {
    verbs: 'shoot down, bring down, =downed, =downing, =downs',
    nouns: 'shootdown',
  },
  destroy: {
    verbs: 'destroy, vandalize, vandalise, desecrate, sink, obliterate, deface, scuttle, uproot, blow to pieces',
    nouns: 'destruction of property, vandalism, desecration, destruction of homes, defacement, property destruction',
  },
  burn: {
    verbs:
      'burn, set fire to, torch, set ablaze, set alight, burn down, set on fire, incinerate, firebomb, reduce to ashes, put to the torch, hurl ' +
      'molotov cocktails at',
    nouns: 'burning, arson, arson attack, torching, burning down, setting on fire, firebomb attack, molotov cocktail attack, petrol bomb attack',
  },
  loot: {
    verbs: 'loot, plunder, pillage, ransack, rob, steal, rustle, make off with, raid the home of, strip bare',
    nouns:
      'looting, pillage, plunder, pillaging, plundering, ransacking, cattle rustling, cattle theft, livestock theft, bank robbery, heist, ' +
      'holdup',
  },
  demolish: {
    verbs: 'demolish, raze, bulldoze, raze to the ground, tear down, knock down the home of, pull down, dynamite, level to the ground',
    nouns: 'demolition, razing, house demolition, home demolition, bulldozing, leveling, levelling',
  },
  sabotage: {
    verbs: 'sabotage, vandalize a pipeline, blow up a pipeline, breach the pipeline, cut the cable, cut the cables, cut the power line',
    nouns: 'sabotage, act of sabotage, sabotage attack, sabotage operation, sabotage act, pipeline attack',
  },
  hijack: {
    verbs: 'hijack, commandeer, carjack, seize the ship, seize the vessel, seize the tanker, skyjack',
    nouns:
      'hijacking, piracy, hijack, seizure of the ship, seizure of the vessel, carjacking, piracy attack, act of piracy, boarding, ' +
      'ship seizure, pirate attack, commandeering, attempted hijacking',
  },
  protest: {
    verbs:
      'protest, demonstrate, rally, march, take to the streets, protest against, demonstrate against, go on strike, stage a sit in, hold a ' +
      'rally, stage a protest, stage a demonstration, picket, hold a vigil, stage a walkout, throng the streets',
    nouns:
      'protest, demonstration, rally, march, sit in, protest march, protest rally, anti government protest, antigovernment protest, street ' +
      'protest, mass protest, general strike, procession, vigil, picket, walkout, protest camp, labor strike, labour strike, solidarity march, ' +
      'solidarity rally, protest action, student protest, work stoppage, candlelight vigil, silent march, peace march, stayaway, stay at home ' +
      'protest, counter protest, counterprotest, road blockade protest, prison protest, mass demonstration, peaceful protest, motorcade ' +
      'protest',
  },
  riot: {
    verbs:
      'riot, rampage, run riot, go on the rampage, throw stones, throw stones at, pelt, pelt with stones, hurl stones, hurl stones at, throw ' +
      'petrol bombs, throw petrol bombs at, throw molotov cocktails, hurl petrol bombs, clash with riot police, stone police, throw rocks, ' +
      'throw rocks at, throw bottles',
    nouns:
      'riot, rioting, mob violence, mob attack, rampage, prison riot, race riot, street violence, violent protest, violent demonstration, ' +
      'vigilante attack, mob justice attack',
  },
  disperse: {
    verbs:
      'disperse, break up, fire tear gas, fire tear gas at, fire rubber bullets, fire rubber bullets at, tear gas, teargas, fire water cannon, ' +
      'use tear gas, baton charge, clear the square, lob tear gas, use water cannon, fire stun grenades, fire pepper spray, charge at ' +
      'protesters',
    nouns: 'dispersal, dispersion, baton charge, violent dispersal, police charge, use of tear gas',
  },
  withdraw: {
    verbs:
      'withdraw, pull out, retreat, pull back, disengage, draw down, fall back, pull troops out, leave the area, leave the base, vacate, beat ' +
      'a retreat, be driven out, be chased out, be pushed out, be forced out, be driven from, be chased from, be pushed back from',
    nouns:
      'withdrawal, pullout, retreat, pullback, drawdown, disengagement, troop withdrawal, troop pullout, force reduction, troop reduction, ' +
      'phased withdrawal, full withdrawal',
  },
  deploy: {
    verbs:
      'deploy, redeploy, send troops, send troops to, send in troops, send soldiers, fly in troops, fly in soldiers, fly in reinforcements, send reinforcements, send reinforcements to, move troops, dispatch troops, dispatch ' +
      'reinforcements, forward deploy, send warships, put troops on alert, arrive with reinforcements, set up a base, set up checkpoints, set ' +
      'up roadblocks, take up positions',
    nouns: 'deployment, redeployment, troop deployment, military buildup, military build up, troop movement, troop buildup, troop surge',
  },
  evacuate: {
    verbs: 'evacuate, airlift, medevac, fly out, ferry out, bus out, repatriate',
    nouns: 'evacuation, airlift, medical evacuation, medevac, mass evacuation, evacuation operation',
  },
  capture: {
    verbs:
      'capture, seize, seize control of, seize control, take control of, take control, recapture, retake, liberate, overrun, take over, gain ' +
      'control of, regain control of, wrest control of, wrest, win back, take back, change hands, regain, regain control, assume control of, ' +
      'establish control over, gain a foothold in, fall under the control of, reconquer, reoccupy, hoist the flag ' +
      'over, raise the flag over, raise the flag, take the town, take the city, take the village, take full control of, take over control of, ' +
      're take, re capture, re occupy, drive out of, drive out, break the siege of, break the siege on, lift the siege of, lift the siege on, break the siege, lift the siege',
    nouns:
      'capture, takeover, seizure, recapture, liberation, conquest, territorial gain, capture of territory, retaking, overrunning, seizure of ' +
      'control',
  },
  closeBase: {
    verbs:
      'close, shut, shut down, reopen, open, inaugurate, seal, seal off, hand over the base, transfer control of, decommission, close down, ' +
      'mothball, close the border, turn over, re open, shutter, cordon off, padlock',
    nouns: 'closure, reopening, shutdown, handover, base closure, transfer of control, border closure, road closure, airspace closure',
  },
  agree: {
    verbs:
      'agree to, agree on, sign, reach a deal, reach an agreement, reach a ceasefire, reach agreement, strike a deal, strike an agreement, ' +
      'ratify, ink, broker, seal a deal, lay down arms, lay down their arms, lay down weapons, surrender, cease fire, cease hostilities, ' +
      'hammer out, extend the ceasefire, extend the truce, lay down their weapons, declare a ceasefire, declare a truce, announce a ceasefire, ' +
      'declare a cease fire, observe a ceasefire, capitulate, turn themselves in, sign up to, reach a truce, come to an agreement',
    nouns: 'agreement, surrender, cessation of hostilities, capitulation',
  },
  exchange: {
    verbs:
      'swap, exchange, swap prisoners, exchange prisoners, trade prisoners, exchange bodies, swap hostages, repatriate the bodies, repatriate the ' +
      'remains',
    nouns:
      'prisoner exchange, prisoner swap, swap, prisoner of war exchange, POW exchange, POW swap, hostage swap, exchange of prisoners, exchange ' +
      'of captives, hostage exchange, hostage prisoner exchange, exchange of bodies, captive exchange, detainee swap, detainee exchange, body ' +
      'exchange',
  },
  release: {
    verbs: 'release, free, set free, liberate prisoners, regain freedom, regain their freedom, break free',
    nouns:
      'release, freeing, prisoner release, hostage release, liberation of prisoners, release of hostages, release of prisoners, unconditional ' +
      'release, repatriation of bodies',
  },
  threaten: {
    verbs:
      'threaten, menace, intimidate, issue a threat, issue an ultimatum, give an ultimatum to, issue a warning, warn of attacks, ' +
      'warn of retaliation, warn of a response, call for jihad, declare war, declare war on, declare jihad, declare jihad against, ' +
      'sabre rattle, saber rattle, send threatening letters to, blackmail, issue death threats, vow to respond, call for attacks, ' +
      'call for attacks on, make threats, put on notice, declare a legitimate target, consider a legitimate target',
    nouns:
      'death threat, bomb threat, declaration of war, call to arms, threat of attack, threatening message, threatening letter, hoax bomb ' +
      'threat, call for jihad',
  },
  vow: {
    verbs:
      'vow, vow revenge, vow retaliation, vow to retaliate, vow to avenge, pledge revenge, vow vengeance, swear revenge, vow to continue, ' +
      'threaten to retaliate, reserve the right to respond, promise revenge, promise retaliation, pledge to retaliate, swear to avenge, not ' +
      'let go unanswered, swear vengeance',
    nouns: 'ultimatum, vow of revenge, promise of revenge, call for revenge',
  },
  blockade: {
    verbs:
      'blockade, besiege, encircle, lay siege to, ban ships, impose a blockade, impose a blockade on, block the road, block roads, bar ships ' +
      'from, put under siege, tighten the siege on, close the strait, hem in, encamp around, impose a siege on, impose a naval blockade on, ' +
      'bottle up, choke off, barricade the road',
    nouns:
      'blockade, naval blockade, air blockade, land blockade, road blockade, total blockade, oil blockade, fuel blockade, road blocking, ' +
      'economic blockade, quarantine of ships, aid blockade, armed strike, paro armado',
  },
  die: {
    verbs:
      'die, perish, succumb, succumb to, succumb to wounds, succumb to injuries, succumb to his wounds, succumb to his injuries, succumb to ' +
      'their wounds, succumb to their injuries, succumb to her injuries, succumb to her wounds, lose their lives, lose his life, lose her ' +
      'life, attain martyrdom, embrace martyrdom, embrace shahadat, achieve martyrdom, fall martyr, fall as martyrs, fall in battle, meet his death, meet their deaths, drown, pass ' +
      'away, bleed to death, breathe his last, starve to death, burn to death, ascend to martyrdom, rise as martyrs, freeze to death, ' +
      'suffocate, choke to death, be found dead, meet martyrdom, pay with their lives, lose lives, asphyxiate, be dead, be feared dead, be ' +
      'pronounced dead, be pronounced deceased, be declared dead, be found shot to death, be found stabbed to death, be confirmed dead, be presumed dead',
    nouns:
      'death, demise, drowning, starvation, loss of life, suffocation, accidental death, violent death, civilian death, combat death, ' +
      'death in custody',
  },
  wound: {
    verbs:
      'wound, injure, hurt, maim, cripple for life, sustain injuries, sustain wounds, suffer injuries, suffer wounds, suffer burns, ' +
      'sustain burns, hospitalize, hospitalise, be left wounded, be in critical condition, be in serious condition, be in stable condition, ' +
      'be in intensive care, be listed in critical condition, remain in critical condition, remain in serious condition, ' +
      'fight for his life, fight for her life, fight for their lives, burn badly, lacerate, disfigure, receive wounds, receive injuries',
    nouns:
      'injury, wound, wounding, injuring, gunshot injury, shrapnel wound, bullet wound, gunshot wound, burn injury, burn wound, maiming, ' +
      'traumatic brain injury, concussion, head injury, amputation, laceration, shrapnel injury',
  },
}

export const carriers: Lexicon['carriers'] = {
  carryOut:
    'carry out, conduct, launch, initiate, perpetrate, commit, perform, wage, undertake, deliver, unleash, orchestrate, mastermind, implement, hold, ' +
    'organize, organise, pull off, spearhead, participate in, take part in, be locked in, be engaged in, =led, =mounted, =mounting, ' +
    '=dealt, =dealing, =staged, =staging',
  suffer:
    'come under, suffer, undergo, sustain, experience, be subjected to, be the target of, be the scene of, be the victim of, be exposed to, be ' +
    'the object of, receive, be on the receiving end of, endure, incur, fall victim to, be caught in, fall prey to, be caught up in, =faced, ' +
    '=witnessed, =facing',
  repel: 'repel, ward off, fend off, beat back, beat off, fight off, drive back, push back, repulse, stave off',
  cause:
    'cause, leave, result in, lead to, produce, trigger, inflict, bring about, provoke, set off, contribute to, generate, entail, account for, ' +
    'wreak, prompt, give rise to, end in, precipitate, =sparked, =sparking, kill or wound, =set, =setting',
  occur:
    'occur, take place, happen, break out, erupt, come about, ensue, unfold, flare up, be heard, resound, ring out, rage, be under way, ' +
    'be underway, be ongoing, transpire, reverberate, descend into, go ahead, turn violent, materialize, materialise, enter, arrive, advance, travel, approach, =rocked, =rocking, ' +
    '=shook, =rattled, =jolted, =echoed',
  find: '',
  oppose: 'pit',
  claimDeed:
    'claim responsibility for, claim responsibility, take responsibility for, take responsibility, claim credit for, claim credit, claim, ' +
    'accept responsibility for, admit responsibility for, assume responsibility for, admit to, take credit for, own up to, ' +
    'acknowledge responsibility for, claim to be behind, take credit',
  say:
    'say, learn, announce, state, report, confirm, add, stress, explain, indicate, declare, tell, reveal, note, claim, maintain, assert, affirm, ' +
    'emphasize, emphasise, underline, underscore, insist, argue, point out, disclose, mention, inform, write, tweet, post, publish, comment, ' +
    'warn, acknowledge, admit, concede, recall, describe, specify, clarify, reiterate, remark, observe, estimate, believe, think, conclude, ' +
    'contend, recount, relate, testify, quip, show, broadcast, boast, allege, verify, hint, speak of, talk of, speak, go on to say, reply, ' +
    'respond, elaborate, detail, notify, caution, complain, express, confess, repeat, make clear, make known, make public, ' +
    'attest, proclaim, opine, predict, vouch, retort, recognize, recognise, spell out, set out, give details of, let it be known, put out, ' +
    'circulate, =documented, =recorded, =gathered, =issued, =issuing, =listed, =relayed, =quoted, =counted, =aired, =identified',
  deny:
    'deny, reject, dismiss, refute, dispute, rebut, disavow, repudiate, rule out, contradict, debunk, downplay, decline to comment, ' +
    'refuse to comment, cast doubt on, deny responsibility for, deny involvement in, disclaim, call into question, distance itself from, ' +
    'distance themselves from, disown, scoff at, play down, disprove, =questioned',
  accuse:
    'accuse, blame, put down to, ascribe, pin on, attribute, attribute to, hold responsible, hold responsible for, point the finger at, point fingers at, ' +
    'implicate, pin the blame on, lay the blame on, indict, put the blame on, impute, ' +
    'hold accountable, condemn to death, =charged',
  judge:
    'condemn, denounce, decry, criticize, criticise, castigate, lambast, censure, excoriate, chide, scold, deplore, lament, praise, applaud, ' +
    'rebuke, commend, =hailed, =hails, =hailing, =slammed, =slams, =slamming, =welcomed, =welcomes, =welcoming',
  attempt: 'try, attempt',
  suggest:
    'vow to protect, vow to safeguard, vow to defend, vow to restore, vow to rebuild, vow to support, vow to help, vow to assist, ' +
    'vow to stand by, vow to stand with, vow to cooperate, vow to work, vow to investigate, vow to prosecute, vow to bring to justice, ' +
    'vow to ensure, vow to uphold, vow to respect, vow to honor, vow to honour, vow to strengthen, vow to rescue, vow to return, vow to stay, ' +
    'vow to remain, vow to end, vow to prevent, vow to seek, vow to maintain, vow to keep, vow to secure, vow to provide, vow to find, ' +
    'vow to bring, vow to hold, ' +
    'warn against, warn of, caution against, consider, plan, get ready, gear up, intend, want, call for, call on, urge, ask, demand, propose, seek, hope, aim, prepare, wish, recommend, ' +
    'advise, appeal, appeal for, request, discuss, debate, mull, weigh, contemplate, envisage, envision, order, instruct, authorize, ' +
    'authorise, approve, encourage, invite, require, be ready, be prepared, be poised, be expected, be likely, be able, be willing, conspire, ' +
    'vote for, push for, press for, fail, manage to avoid, refuse, decline, opt, choose, decide, be supposed, endorse, support, oppose, worry, ' +
    'anticipate, exhort, implore, plead, forbid, prohibit, look to, explore, ponder, desire, advocate, lobby, strive, endeavor, endeavour, ' +
    'prefer, think about, be determined, be designed, be meant, be intended, be set to, be due to, be about to, =expected, =expects, =feared, ' +
    '=plotted, =plotting, =fear, =fears, =fearing, =massing, =massed, =mustering, =mustered, =bracing, =braced',
  begin:
    'begin, start, intensify, step up, escalate, ramp up, continue, stop, resume, keep, keep on, go on, cease, halt, finish, commence, restart, suspend, pause, complete, wrap up, ' +
    'carry on, persist, proceed, renew, kick off, interrupt, succeed in, be able to, succeed, proceed to, refrain, refrain from, ' +
    'quit, give up, call off, break off, bring an end to, put an end to, bring to an end, terminate, prolong, extend, curtail, cut short, ' +
    'discontinue, relaunch, revive, =managed, =ended, =ending, =ends, manage to',
  hesitate: 'hesitate, hesitate in, think twice about, think twice before, shy away from, flinch from',
  use: 'use, employ, utilise, utilize',
  locate:
    'locate, lie, situate, be home to, overlook, adjoin, straddle, be known as, be deployed in, be present in, nestle, be part of, ' +
    'be close to, be near, =based, =stationed, =positioned, =housed, =headquartered, =hosts, =stretches',
  lose: 'lose',
  take: 'take',
  fall: 'fall',
  leave: 'abandon',
  include:
    'include, comprise, consist of, be among, contain, count among, be composed of, be made up of, comprise of, involve, encompass, ' +
    'be comprised of, incorporate',
}
