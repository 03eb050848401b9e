import { expect, test } from 'vitest'
import { english } from '../src/lang/en/index.ts'
import type { Document } from '../src/model/index.ts'
import { readDocument, toGrammars, toRecord } from '../src/read/index.ts'
import { loadWorld } from '../src/world/index.ts'

/** The slots of a record that a sentence must fill so; slots that are not named here are not looked at. */
interface Told {
  readonly type?: string
  readonly status?: string
  readonly place?: string
  readonly actor?: string | null
  readonly target?: string
  readonly date?: readonly [string, string]
  readonly killed?: readonly [number, number | null] | null
  readonly wounded?: readonly [number, number | null] | null
  readonly claimants?: readonly string[]
  /** Kinds, separated by spaces. */
  readonly weapons?: string
  readonly count?: readonly [number, number | null] | null
}

/** English sentences, written for this test, with the events that they tell; an empty list where nothing happened. */
const SENTENCES: readonly (readonly [sentence: string, events: readonly Told[]])[] = [
  [
    'The army said it shot down a drone launched by the rebels over Kori, in Mali, on Tuesday.',
    [{ type: 'disrupted_weapons', place: 'Kori', target: 'rebels' }],
  ],
  [
    'Two rockets fired by the Houthis were intercepted over the Red Sea, the coalition said.',
    [{ type: 'disrupted_weapons', place: 'Red Sea', target: 'Houthis' }],
  ],
  [
    'Two guards were hurt in a separate attack on a post in Kidal, in Mali, on Monday.',
    [{ type: 'other_attack', place: 'Kidal', target: 'guards', wounded: [2, 2] }],
  ],
  ['Rebels told them to come out and marched them to the river at Kidal, in Mali.', []],
  ['The militia’s return threatens the peace of Kidal.', []],
  [
    'Hezbollah said on Monday that it would not hesitate to shell the port of Haifa.',
    [{ type: 'threat', status: 'threatened', actor: 'Hezbollah', place: 'Haifa port' }],
  ],
  ['Hezbollah did not hesitate to shell the port of Haifa on Monday.', [{ type: 'shelling_missile', actor: 'Hezbollah', place: 'Haifa port' }]],
  [
    'Drones hit a fuel depot in the Kursk region and a barracks in the Saratov region on Monday.',
    [{ place: 'Kursk region' }, { place: 'Saratov region' }],
  ],
  ['Rebels attacked a post in Gao and soldiers in Kidal said they were safe.', [{ place: 'Gao' }]],
  ['Two guards were taken hostage by inmates in Kidal on Monday.', [{ type: 'abduction', place: 'Kidal', actor: 'prisoners', target: 'guards' }]],
  ['On the night of 10 March, shells hit Kidal.', [{ place: 'Kidal', date: ['2025-03-10', '2025-03-11'] }]],
  ['Two men died in Kidal on Monday, Ann Lee, governor of Gao, told reporters.', [{ place: 'Kidal', killed: [2, 2], claimants: ['Ann Lee'] }]],
  ['A rocket hit the house of a baker in Kidal, Ann Lee, a spokeswoman for the police, has said.', [{ place: 'Kidal', claimants: ['Ann Lee'] }]],
  [
    'In South Darfur, two men died on Monday when a strike hit a school sheltering people in the local capital, Nyala.',
    [{ type: 'air_drone_strike', place: 'Nyala', killed: [2, 2] }],
  ],
  ['A drone struck a car in Mali on Monday. The car was hit with a missile near Kidal.', [{ type: 'air_drone_strike', place: 'Kidal' }]],
  [
    'A strike killed three men in Mali on Monday. Another four were killed in a strike on a house in Kidal.',
    [{ killed: [3, 3] }, { place: 'Kidal', killed: [4, 4] }],
  ],
  ['Gunmen stormed the Sand Rose Hotel in Kidal on Monday.', [{ place: 'Sand Rose hotel' }]],
  [
    'The army took Kidal on Monday after its capture by rebels in January.',
    [
      { type: 'movement', actor: 'Malian army' },
      { type: 'movement', actor: 'rebels', date: ['2025-01-01', '2025-01-31'] },
    ],
  ],
  [
    'Two policemen were hurt in Kidal on Monday. Three officers were hit by a bomb in Gao.',
    [{ place: 'Kidal' }, { place: 'Gao', target: 'Malian police' }],
  ],
  [
    'Rebels ambushed a lorry near Gao on Monday. A second squad of rebels ambushed in Kidal a truck carrying soldiers.',
    [{ place: 'Gao' }, { place: 'Kidal', actor: 'rebels' }],
  ],
  [
    'In Gao – where two bodies were found on Sunday – rebels attacked a convoy on Monday.',
    [{ killed: [2, 2] }, { actor: 'rebels', date: ['2025-03-10', '2025-03-10'] }],
  ],
  ['Sources say the army has been committing massacres in Gao and Kidal, with shelling of homes.', []],
  [
    'Gunmen killed four men in Gao on Monday. In a second attack, gunmen killed two men in Kidal.',
    [
      { place: 'Gao', killed: [4, 4] },
      { place: 'Kidal', killed: [2, 2] },
    ],
  ],
  ['Police launched a search operation in Kidal on Monday.', []],
  ['A ship of the coalition fighting the Houthis shelled Mocha on Monday.', [{ type: 'shelling_missile', place: 'Mocha' }]],
  [
    'Ten soldiers were killed in Palmyra on Monday, a war monitor said. Rebels hit their bus, the Syrian Observatory for Human Rights said.',
    [{ place: 'Palmyra', claimants: ['Syrian Observatory for Human Rights'] }],
  ],
  ['Troops set off a mine laid by rebels near Kidal on Monday.', [{ actor: 'rebels', place: 'Kidal' }]],
  [
    'Fifteen Malian soldiers died in an attack on a convoy in Mali on Monday. The soldiers were ambushed in the Gao region.',
    [{ place: 'Gao region', killed: [15, 15] }],
  ],
  ['Rebels rose at the end of 2021 and have since seized Kidal.', [{ type: 'movement', place: 'Kidal' }]],
  ['Rebels from the River Front in Mali [ML] seized Kidal on Monday.', [{ type: 'movement', place: 'Kidal' }]],
  ['Shells killed nine men in Kidal on Monday. The victims included two women.', [{ place: 'Kidal', killed: [9, 9] }]],
  ['A baker named Ann Lee and two other men were killed in Kidal on Monday.', [{ place: 'Kidal', killed: [3, 3] }]],
  ['A baker, Ann Lee, and two other men were killed in Kidal on Monday.', [{ place: 'Kidal', killed: [3, 3] }]],
  ['Police said the army attacked on Monday with rockets in Kidal.', [{ type: 'shelling_missile', place: 'Kidal', actor: 'Malian army' }]],
  [
    'The bombing in the war that is eating Kidal left two policemen dead on Monday.',
    [{ type: 'remote_explosive', place: 'Kidal', actor: null, killed: [2, 2] }],
  ],
  [
    'Saudi forces’ bombing of a house in Saada killed two people on Monday.',
    [{ type: 'air_drone_strike', place: 'Saada', weapons: 'aircraft', killed: [2, 2] }],
  ],
  [
    'A lorry set off a mine laid by rebels near Kidal on Monday.',
    [{ type: 'remote_explosive', place: 'Kidal', actor: 'rebels', weapons: 'explosive' }],
  ],
  [
    'Homes were burned by rebels in Kidal on Monday. The rebels claimed this attack.',
    [{ type: 'property_destruction', place: 'Kidal', actor: 'rebels' }],
  ],
  ['Troops burned homes during raids on Gao and Kidal on Monday.', [{ type: 'property_destruction' }, { type: 'property_destruction' }]],
  [
    'A bomb hit Gao, in Mali, on Monday. Over 20 people were killed at Kidal a year ago.',
    [
      { place: 'Gao', date: ['2025-03-10', '2025-03-10'] },
      { place: 'Kidal', killed: [21, null] },
    ],
  ],
  [
    'Gunmen attacked a convoy near Kidal on Monday, killing five soldiers.',
    [{ place: 'Kidal', actor: 'gunmen', target: 'Malian army', killed: [5, 5] }],
  ],
  [
    'Five soldiers were killed in Gao on Monday when gunmen attacked their post.',
    [{ place: 'Gao', actor: 'gunmen', target: 'Malian army', killed: [5, 5] }],
  ],
  [
    'Gunmen ambushed an army patrol near Gao on Monday, killing five soldiers. A sixth soldier died of his wounds on Tuesday.',
    [{ type: 'armed_clash', place: 'Gao', killed: [6, 6] }],
  ],
  [
    'A bomb hit a bus in Gao on Monday. The death toll rose to 17 on Tuesday after two of the injured died in hospital.',
    [{ type: 'remote_explosive', place: 'Gao', killed: [17, 17], wounded: null }],
  ],
  [
    'Shells hit a market in Gao on Monday. Doctors put the death toll at 12. The army put the toll at nine.',
    [{ place: 'Gao', killed: [9, 12], claimants: ['doctors', 'Malian army'] }],
  ],
  [
    'A car bomb exploded outside a hotel in Gao on Sunday. The victims were four soldiers and two civilians.',
    [{ type: 'remote_explosive', killed: [6, 6] }],
  ],
  [
    'The guards dealt the gang a heavy blow in Gao on Tuesday. Ten bandits were killed in Gao by police.',
    [{ place: 'Gao', date: ['2025-03-11', '2025-03-11'], killed: [10, 10] }],
  ],
  ['The militia killed 18 traders in Gao on Saturday and Sunday.', [{ place: 'Gao', date: ['2025-03-08', '2025-03-09'], killed: [18, 18] }]],
  [
    'An air raid killed 11 civilians and wounded eight others in Gao on Monday, a mayor said. A local radio said 19 were injured.',
    [{ place: 'Gao', killed: [11, 11], wounded: [8, 19] }],
  ],
  ['A shell killed “four herders, one of them a boy”, near Gao on Monday, the ministry said.', [{ place: 'Gao', killed: [4, 4] }]],
  ['Gunmen kill 12 in Nigeria church attack', [{ actor: 'gunmen', killed: [12, 12] }]],
  ['The base attacked by rebels in Gao on Monday lies near the river.', [{ place: 'Gao', actor: 'rebels' }]],
  [
    'A drone launched by rebels hit a market in Gao on Monday.',
    [{ type: 'air_drone_strike', place: 'Gao', actor: 'rebels', target: 'civilians', weapons: 'drone' }],
  ],
  ['Rebels used three drones to attack the airport of Gao.', [{ type: 'air_drone_strike', place: 'Gao airport', actor: 'rebels', weapons: 'drone' }]],
  ['The army did not attack Gao.', []],
  ['No missile was fired at Gao.', []],
  ['None of the drones hit the port of Gao.', []],
  ["The army didn't attack Gao on Monday.", []],
  ["The rebels won't attack Gao.", []],
  ['The army may attack Gao next week.', []],
  ['The army went to Gao to attack the rebels.', []],
  ['Rebels planned to bomb the market of Gao.', []],
  [
    'The Kori Brigade claimed responsibility for a car bomb attack on a police station in Mogadishu on Sunday.',
    [{ type: 'remote_explosive', place: 'Mogadishu', target: 'Somali police', weapons: 'explosive' }],
  ],
  ['The army base in Gao came under rocket fire on Tuesday.', [{ type: 'shelling_missile', place: 'Gao', target: 'Malian army' }]],
  ['Soldiers came under fire in Gao on Tuesday.', [{ type: 'armed_clash', place: 'Gao', target: 'Malian army' }]],
  ['The raid on the village of Dori left five dead and twelve wounded.', [{ type: 'armed_clash', place: 'Dori', killed: [5, 5], wounded: [12, 12] }]],
  [
    'An air strike hit a hospital in Gao, killing at least eight people, including two children.',
    [{ type: 'air_drone_strike', place: 'Gao', target: 'civilians', killed: [8, null] }],
  ],
  ['The death toll from the attack in Gao on Monday rose to 15.', [{ place: 'Gao', killed: [15, 15] }]],
  ['Two nurses were among the dead after a strike on a hospital in Gao on Monday.', [{ type: 'air_drone_strike', place: 'Gao' }]],
  [
    'A teacher was shot dead by gunmen in Quetta on Friday.',
    [{ type: 'attack_on_civilians', place: 'Quetta', actor: 'gunmen', target: 'teachers', killed: [1, 1] }],
  ],
  ['The army spoke of an attack in which 14 soldiers died in Gao.', [{ place: 'Gao', target: 'Malian army', killed: [14, 14] }]],
  [
    'Boko Haram claimed a bombing in which nine people lost their lives in Kano.',
    [{ type: 'remote_explosive', target: 'civilians', killed: [9, 9] }],
  ],
  ['Armed men believed to belong to Boko Haram raided Kori on Monday.', [{ place: 'Kori', actor: 'Boko Haram' }]],
  [
    'An attack killed nine people in Quetta on Tuesday. Authorities blamed it on Boko Haram.',
    [{ place: 'Quetta', actor: 'Boko Haram', claimants: [] }],
  ],
  ['A bomb killed nine people in Quetta on Tuesday. Boko Haram claimed it.', [{ place: 'Quetta', actor: 'Boko Haram', claimants: ['Boko Haram'] }]],
  ['Gunmen detonated a car bomb in Quetta on Friday.', [{ type: 'remote_explosive', place: 'Quetta', actor: 'gunmen' }]],
  ['A bomb wounded two people in Quetta on Friday, Pakistani authorities said.', [{ place: 'Quetta', claimants: ['Pakistani authorities'] }]],
  [
    'Warplanes bombed three towns in the Fezzan on Monday: Murzuq, al-Qatrun and Idri.',
    [
      { type: 'air_drone_strike', place: 'Murzuq' },
      { type: 'air_drone_strike', place: 'al-Qatrun' },
      { type: 'air_drone_strike', place: 'Idri' },
    ],
  ],
  [
    'Air strikes hit Gao and Kidal on Sunday, killing 22 and nine people respectively.',
    [
      { type: 'air_drone_strike', place: 'Gao', killed: [22, 22] },
      { type: 'air_drone_strike', place: 'Kidal', killed: [9, 9] },
    ],
  ],
  ['Militants ambushed a convoy on the Damboa-Maiduguri road on Sunday.', [{ type: 'armed_clash', place: 'Damboa-Maiduguri road' }]],
  ['A shell hit the Kalakla neighbourhood of Khartoum on Sunday.', [{ type: 'shelling_missile', place: 'Kalakla' }]],
  ['Eleven people were killed in Quetta on Monday, police chief Ann Lee told reporters.', [{ place: 'Quetta', claimants: ['Ann Lee'] }]],
  ['Eleven people were killed in Quetta on Monday, the mayor told a news conference.', [{ place: 'Quetta', claimants: ['mayor'] }]],
  ['A tribal elder was shot dead in Quetta on Monday.', [{ type: 'attack_on_civilians', place: 'Quetta', target: 'tribal leaders' }]],
  [
    'Ten people were killed when rebels attacked a camp near Quetta on Sunday, officials said Monday.',
    [{ place: 'Quetta', actor: 'rebels', killed: [10, 10], date: ['2025-03-09', '2025-03-09'] }],
  ],
  ['The ambush in Gao on Monday was blamed on rebels.', [{ type: 'armed_clash', place: 'Gao', actor: 'rebels' }]],
  ['The Korbas attacked the village of Kori on Monday.', [{ place: 'Kori', actor: 'Korbas' }]],
  [
    'Two police officers were gunned down in Quetta on Friday.',
    [{ type: 'attack_on_civilians', place: 'Quetta', target: 'Pakistani police', killed: [2, 2] }],
  ],
  [
    'A suicide bomber blew himself up at a mosque in Peshawar on Friday, killing 20 worshippers.',
    [{ type: 'suicide_bomb', place: 'Peshawar', actor: null, target: 'civilians', killed: [20, 20], weapons: 'explosive' }],
  ],
  [
    'At least three people were killed and dozens wounded in artillery shelling by rebels on the market in Goma.',
    [{ type: 'shelling_missile', place: 'Goma', actor: 'rebels', target: 'civilians', killed: [3, null], wounded: [20, null], weapons: 'shell' }],
  ],
  ["Sudan's army bombed a market in Nyala on Monday.", [{ type: 'air_drone_strike', place: 'Nyala', actor: 'Sudanese army', target: 'civilians' }]],
  ["The group's fighters ambushed a patrol near Mopti on Monday.", [{ type: 'armed_clash', place: 'Mopti' }]],
  [
    'A Houthi drone attack on the port of Aden wounded three workers.',
    [{ type: 'air_drone_strike', actor: 'Houthis', target: 'workers', wounded: [3, 3], weapons: 'drone' }],
  ],
  [
    'An Israeli air strike on Khan Younis killed seven people on Monday.',
    [{ type: 'air_drone_strike', place: 'Khan Younis', actor: 'Israeli forces', target: 'civilians', killed: [7, 7] }],
  ],
  [
    'A US military base in Erbil was hit by four rockets on Monday.',
    [{ type: 'shelling_missile', place: 'Erbil', target: 'US forces', weapons: 'rocket' }],
  ],
  [
    'The rebels shelled army headquarters in Goma on Monday.',
    [{ type: 'shelling_missile', place: 'Goma', actor: 'rebels', target: 'Congolese army', weapons: 'shell' }],
  ],
  [
    'The Rapid Support Forces (RSF) shelled El Fasher on Monday.',
    [{ type: 'shelling_missile', place: 'El-Fasher', actor: 'Rapid Support Forces', weapons: 'shell' }],
  ],
  [
    'Police said gunmen had abducted 30 students from a school in Zamfara on Thursday.',
    [{ type: 'abduction', place: 'Zamfara', actor: 'gunmen', target: 'students' }],
  ],
  ['The army said it had captured the town of Kidal on Tuesday.', [{ type: 'movement', place: 'Kidal' }]],
  ['Rebels withdrew from Goma on Tuesday.', [{ type: 'movement', place: 'Goma', actor: 'rebels' }]],
  ['The two sides signed a ceasefire agreement in Juba on Monday.', [{ type: 'agreement', place: 'Juba' }]],
  [
    'Air defences shot down six drones over Odesa on Monday.',
    [{ type: 'disrupted_weapons', place: 'Odesa', actor: 'Ukrainian air defense', weapons: 'drone' }],
  ],
  [
    'Police foiled a suicide attack in Nairobi on Monday.',
    [{ type: 'disrupted_weapons', place: 'Nairobi', actor: 'Kenyan police', weapons: 'explosive' }],
  ],
  ['Soldiers arrested ten militants in Maiduguri on Monday.', [{ type: 'arrest', place: 'Maiduguri', actor: 'Nigerian army', target: 'militants' }]],
  ['Protesters marched in Tunis on Friday.', [{ type: 'protest', place: 'Tunis', actor: 'protesters' }]],
  ['Police fired tear gas at protesters in Nairobi on Friday.', [{ type: 'protest', place: 'Nairobi', actor: 'Kenyan police' }]],
  [
    'Gunmen set fire to a school in Maiduguri on Friday.',
    [{ type: 'property_destruction', place: 'Maiduguri', actor: 'gunmen', target: 'civilians' }],
  ],
  [
    'A roadside bomb killed four policemen in Quetta on Friday.',
    [{ type: 'remote_explosive', place: 'Quetta', target: 'Pakistani police', killed: [4, 4], weapons: 'explosive' }],
  ],
  [
    'A bomb exploded at a market in Mogadishu on Monday, wounding ten people.',
    [{ type: 'remote_explosive', place: 'Mogadishu', target: 'civilians', wounded: [10, 10], weapons: 'explosive' }],
  ],
  ['Clashes between the army and rebels in Goma killed 30 people on Monday.', [{ type: 'armed_clash', place: 'Goma', killed: [30, 30] }]],
  [
    'Gunmen on motorcycles stormed three villages near Djibo on Sunday, killing 22 villagers.',
    [{ type: 'attack_on_civilians', place: 'Djibo', actor: 'gunmen', target: 'civilians', killed: [22, 22] }],
  ],
  ['The convoy was ambushed by rebels near Djibo on Sunday.', [{ type: 'armed_clash', place: 'Djibo', actor: 'rebels' }]],
  [
    'No casualties were reported after rockets hit Erbil airport on Monday.',
    [{ type: 'shelling_missile', place: 'Erbil airport', killed: [0, 0], wounded: [0, 0], weapons: 'rocket' }],
  ],
  [
    'The "Kori Brigade" said it fired two missiles at a ship in the Red Sea on Monday.',
    [{ type: 'shelling_missile', place: 'Red Sea', target: 'ship', weapons: 'missile' }],
  ],
  ['The village, which rebels attacked on Monday, lies near Goma.', [{ actor: 'rebels' }]],
  [
    'A tanker was struck by a missile off Hodeidah on Monday.',
    [{ type: 'shelling_missile', place: 'Hodeidah', target: 'tanker', weapons: 'missile' }],
  ],
  [
    "Militants beheaded six farmers in Mozambique's Cabo Delgado province on Monday.",
    [{ type: 'attack_on_civilians', place: 'Cabo Delgado', actor: 'militants', target: 'farmers', killed: [6, 6] }],
  ],
  ['Rockets fired from Gaza hit Ashkelon on Monday.', [{ type: 'shelling_missile', place: 'Ashkelon', weapons: 'rocket' }]],
  [
    'MOGADISHU, March 10 - A car bomb killed nine people in Baidoa on Monday, police said.',
    [{ type: 'remote_explosive', place: 'Baidoa', target: 'civilians', killed: [9, 9], weapons: 'explosive' }],
  ],
  ['The minister condemned violence in Gao.', []],
  ['Fighting has forced thousands from their homes in Goma.', []],
  ['The war in Sudan has killed thousands of people since 2023.', []],
  ['Experts fear an attack on Goma.', []],
  ['The court jailed ten rebels in Gao.', []],
  ['Police are investigating the shooting.', []],
  ['"We will strike Gao," a rebel commander said on Monday.', []],
  [
    'The army carried out four drone strikes on Kidal, Gao and Mopti on Monday.',
    [
      { type: 'air_drone_strike', place: 'Kidal', actor: 'Malian army', weapons: 'drone' },
      { type: 'air_drone_strike', place: 'Gao', actor: 'Malian army', weapons: 'drone' },
      { type: 'air_drone_strike', place: 'Mopti', actor: 'Malian army', weapons: 'drone' },
    ],
  ],
  [
    'Rebels detonated a mine under an army truck near Mopti on Monday, killing three soldiers and wounding two.',
    [{ type: 'remote_explosive', place: 'Mopti', actor: 'rebels', target: 'Malian army', killed: [3, 3], wounded: [2, 2], weapons: 'explosive' }],
  ],
  [
    'Troops killed six insurgents in Borno on Monday.',
    [{ type: 'armed_clash', place: 'Borno', actor: 'Nigerian forces', target: 'insurgents', killed: [6, 6] }],
  ],
  [
    'Three civilians were injured by shelling in Kherson on Monday.',
    [{ type: 'shelling_missile', place: 'Kherson', target: 'civilians', wounded: [3, 3], weapons: 'shell' }],
  ],
  [
    'A 14-year-old boy was killed by a sniper in Kherson on Monday.',
    [{ type: 'attack_on_civilians', place: 'Kherson', target: 'civilians', killed: [1, 1] }],
  ],
  [
    "Iran-backed militants attacked an American base in Syria's Hasakah province with drones on Monday.",
    [{ type: 'air_drone_strike', place: 'Hasakah province', actor: 'Iran-backed militants', target: 'US forces', weapons: 'drone' }],
  ],
  ['Twelve wounded as mortar shells land on Goma camp', [{ type: 'shelling_missile', place: 'Goma', wounded: [12, 12], weapons: 'shell' }]],
  [
    'Mortar shells landed on a camp in Goma on Monday, wounding twelve people.',
    [{ type: 'shelling_missile', place: 'Goma', target: 'civilians', wounded: [12, 12], weapons: 'shell' }],
  ],
  [
    'Nobody was hurt when a drone crashed into a building in Kazan on Monday.',
    [{ type: 'air_drone_strike', place: 'Kazan', target: 'civilians', wounded: [0, 0], weapons: 'drone' }],
  ],
  [
    'Gunmen shot dead a teacher in Quetta on Friday.',
    [{ type: 'attack_on_civilians', place: 'Quetta', actor: 'gunmen', target: 'teachers', killed: [1, 1] }],
  ],
  ['Soldiers came under heavy fire in Gao on Tuesday.', [{ type: 'armed_clash', place: 'Gao', target: 'Malian army' }]],
  ['Rebels used to attack Gao.', []],
  [
    'Six people, among them a nurse, were killed in a blast in Kabul on Friday.',
    [{ type: 'remote_explosive', place: 'Kabul', target: 'civilians', killed: [6, 6], weapons: 'explosive' }],
  ],
  ['Israeli forces raid villages near Nablus', [{ type: 'armed_clash', place: 'Nablus', actor: 'Israeli forces' }]],
  ['The captured soldiers were shown on television.', []],
  [
    'A rebel-held town near Idlib was bombed by Russian warplanes on Monday.',
    [{ type: 'air_drone_strike', place: 'Idlib', actor: 'Russian forces', weapons: 'aircraft' }],
  ],
  [
    'A mortar attack on a market in Goma on Monday killed four people.',
    [{ type: 'shelling_missile', place: 'Goma', target: 'civilians', killed: [4, 4], weapons: 'shell' }],
  ],
  ['The attack on the base in Gao was carried out by rebels on Monday.', [{ place: 'Gao', actor: 'rebels' }]],
  [
    'One of the rockets hit a bus in Kherson on Monday, killing a driver.',
    [{ type: 'shelling_missile', place: 'Kherson', target: 'civilians', killed: [1, 1], weapons: 'rocket' }],
  ],
  [
    'Turkish warplanes bombed PKK positions in northern Iraq on Monday.',
    [{ type: 'air_drone_strike', actor: 'Turkish forces', target: 'PKK', weapons: 'aircraft' }],
  ],
  [
    'A strike killed a commander of the rebels in Goma on Monday.',
    [{ type: 'air_drone_strike', place: 'Goma', target: 'commander', killed: [1, 1] }],
  ],
  [
    'Two people were killed and three others were wounded in a shooting in Maiduguri on Monday.',
    [{ type: 'attack_on_civilians', place: 'Maiduguri', target: 'civilians', killed: [2, 2], wounded: [3, 3] }],
  ],
  [
    'Russian shelling of Kherson on Monday killed two civilians and injured five others.',
    [{ type: 'shelling_missile', place: 'Kherson', actor: 'Russian forces', target: 'civilians', killed: [2, 2], wounded: [5, 5], weapons: 'shell' }],
  ],
  [
    'Gunmen opened fire on a bus in Quetta on Monday, killing six passengers.',
    [{ type: 'attack_on_civilians', place: 'Quetta', actor: 'gunmen', target: 'civilians', killed: [6, 6] }],
  ],
  [
    'The army denied it had bombed a market in Nyala on Monday.',
    [{ type: 'air_drone_strike', status: 'denied', place: 'Nyala', target: 'civilians' }],
  ],
  ['The rebels released 20 hostages in Goma on Monday.', [{ type: 'agreement', place: 'Goma', actor: 'rebels' }]],
  ['Two of the five hostages were killed in Gao.', [{ type: 'other_attack', place: 'Gao', killed: [2, 2] }]],
  ['Rebels killed one of three soldiers in Goma.', [{ type: 'armed_clash', place: 'Goma', killed: [1, 1] }]],
  ['A man of 20 was killed in Gao.', [{ type: 'attack_on_civilians', place: 'Gao', killed: [1, 1] }]],
  ['The army shelled the town of Beni twice.', [{ type: 'shelling_missile', place: 'Beni', count: [2, 2] }]],
  ['Rebels attacked the base in Gao three times on Monday.', [{ type: 'other_attack', place: 'Gao', count: [3, 3] }]],
  ['Rebels attacked the base in Gao for the third time.', [{ type: 'other_attack', place: 'Gao', count: [1, 1] }]],
  ['Hezbollah said it fired a salvo of rockets at Kiryat Shmona.', [{ type: 'shelling_missile', place: 'Kiryat Shmona', actor: 'Hezbollah' }]],
  [
    'The bombardment of Goma by the Congolese army killed ten people.',
    [{ type: 'shelling_missile', place: 'Goma', actor: 'Congolese army', killed: [10, 10] }],
  ],
  ['Two bombs exploded in Jamundí, Colombia, injuring six people.', [{ type: 'remote_explosive', place: 'Jamundí', wounded: [6, 6] }]],
  ['Ukraine accused Russia of bombing a hospital in Kherson.', [{ type: 'air_drone_strike', place: 'Kherson', actor: 'Russian forces' }]],
  ['The Israeli government bombed a school in Khan Younis on Monday, killing six.', [{ actor: 'Israeli forces', killed: [6, 6] }]],
  [
    'Al-Shabaab fighters attacked an army base in Baidoa, Somalia, on Monday. Three soldiers were killed in Jilib on Tuesday. The army killed ten militants in Jowhar on Wednesday.',
    [
      { place: 'Baidoa', actor: 'Al-Shabaab' },
      { place: 'Jilib', actor: 'Al-Shabaab' },
      { place: 'Jowhar', target: 'Al-Shabaab' },
    ],
  ],
  [
    'Al-Shabaab fighters attacked an army base in Baidoa, Somalia, on Monday. A bomb killed three soldiers in Jilib on Tuesday. No group immediately claimed responsibility.',
    [
      { place: 'Baidoa', actor: 'Al-Shabaab' },
      { place: 'Jilib', actor: null },
    ],
  ],
  ['Islamist militants killed four farmers in Palma, Mozambique, on Monday.', [{ actor: 'Islamist militants', target: 'farmers' }]],
  ['Six villagers were killed in Kalma on Monday, a local chief said, blaming the Rapid Support Forces.', [{ actor: 'Rapid Support Forces' }]],
  ['A drone hit a market in Nyala on Monday. The Rapid Support Forces accused the army of being behind it.', [{ actor: 'Sudanese army' }]],
  ['Six villagers were killed in Kalma on Monday. The union accused the army of failing to protect them.', [{ actor: null }]],
  ['Coalition forces killed five terrorists north of Muqdadiyah, Iraq, on Monday.', [{ actor: 'Coalition forces', target: 'terrorists' }]],
  [
    'Two people were hurt in Galala, Sudan, on Friday in an exchange of fire between police and herders.',
    [{ actor: 'Sudanese police', target: 'herders' }],
  ],
  ['Farmer Adam Issa was shot dead in Kereinik on Monday.', [{ target: 'civilians', killed: [1, 1] }]],
  ['A former soldier shot dead three people in El Geneina on Monday.', [{ actor: 'former soldier' }]],
  ['Troops foiled an attack by Boko Haram on a base in Dikwa, Nigeria, on Monday.', [{ type: 'disrupted_weapons', target: 'Boko Haram' }]],
  ['The operation left seven terrorists dead in Dera Ismail Khan, Pakistan, on Monday.', [{ target: 'terrorists', killed: [7, 7] }]],
  ['The ISPR said on Monday that 12 terrorists had been killed in Bannu.', [{ actor: 'Pakistani army', target: 'terrorists', killed: [12, 12] }]],
  [
    'Hezbollah’s air unit hit a base in Safed on Monday. The group’s artillery unit shelled Metula.',
    [
      { place: 'Safed', actor: 'Hezbollah' },
      { place: 'Metula', actor: 'Hezbollah' },
    ],
  ],
  ['Gunmen believed to be from a gang attacked the market of Goma.', [{ place: 'Goma market', actor: 'gunmen' }]],
  ['A suicide bomber targeted a bus in Quetta, killing five people.', [{ type: 'suicide_bomb', place: 'Quetta', killed: [5, 5] }]],
  ["Sudan's army denied it had bombed the market in El Fasher.", [{ type: 'air_drone_strike', status: 'denied', actor: 'Sudanese army' }]],
  ["Armenia's defense ministry said four of its soldiers were killed by Azerbaijani fire.", [{ target: 'Armenian forces', killed: [4, 4] }]],
  ['After days of clashes the rebels took Goma.', [{ type: 'movement', place: 'Goma', actor: 'rebels' }]],
  ['Goma fell to M23 rebels after weeks of fighting.', [{ type: 'movement', place: 'Goma', actor: 'M23' }]],
  ['Two Indian soldiers were killed in a gunbattle with militants in Kupwara.', [{ type: 'armed_clash', actor: 'militants', killed: [2, 2] }]],
  ['Protesters clashed with police in Nairobi.', [{ type: 'riot', place: 'Nairobi', actor: 'protesters' }]],
  ['Russia and Ukraine exchanged 150 prisoners on Tuesday.', [{ type: 'agreement', actor: 'Russia' }]],
  ['Bandits killed and beheaded three herders in Goma.', [{ type: 'attack_on_civilians', actor: 'bandits', killed: [3, 3] }]],
  [
    'Three herders were abducted and killed by bandits in Goma.',
    [{ type: 'abduction' }, { type: 'attack_on_civilians', actor: 'bandits', killed: [3, 3] }],
  ],
  ['Hamas initiated an attack on Sderot on Monday.', [{ type: 'other_attack', place: 'Sderot', actor: 'Hamas', target: 'Israel' }]],
  ['Rebels threw explosives at a police patrol in Goma, injuring three.', [{ type: 'remote_explosive', actor: 'rebels', wounded: [3, 3] }]],
  ['M23 rebels attacked Goma on Monday. They also burned several huts before leaving.', [{ type: 'other_attack', place: 'Goma' }]],
  [
    'Rebels attacked a Congolese army post in Goma on Monday. Troops killed the rebels who stormed it.',
    [{ type: 'armed_clash', place: 'Goma', actor: 'rebels', target: 'Congolese army' }],
  ],
  [
    'M23 rebels attacked Goma on Monday. Two people were killed there on Tuesday.',
    [
      { place: 'Goma', actor: 'M23' },
      { place: 'Goma', killed: [2, 2], date: ['2025-03-11', '2025-03-11'] },
    ],
  ],
  ['The mayor of Goma, Marc Bahati, said a rocket hit a school.', [{ type: 'shelling_missile', place: 'Goma', claimants: ['Marc Bahati'] }]],
  ['A battle in Goma resulted in the death of another soldier.', [{ type: 'armed_clash', place: 'Goma', killed: [1, 1] }]],
  ['Residents who had fled the area reported that rebels attacked Goma.', [{ place: 'Goma', actor: 'rebels', claimants: ['residents'] }]],
  ['Rebels attacked Goma on Monday. The prime minister, Ann Bahati, condemned the attack.', [{ place: 'Goma', claimants: [] }]],
  ['Airstrikes have been pounding towns across Sudan.', []],
  ['The militia attacked Goma but did not acknowledge any casualties.', [{ place: 'Goma', killed: null, wounded: null }]],
  ['The police are crucial in fighting the gangs of Goma.', []],
  ['Soldiers gunned down two rebels in Goma.', [{ type: 'armed_clash', place: 'Goma', killed: [2, 2] }]],
  ['Congolese troops had repelled attacks by the M23 in North Kivu.', [{ place: 'North Kivu', actor: 'M23', count: null }]],
  ['M23 has since taken over Goma.', [{ type: 'movement', place: 'Goma', actor: 'M23' }]],
  ['Footage shows that much of the market of Goma was destroyed.', []],
  ['The Front has stepped up attacks on Goma.', []],
  ['Officials blamed the M23 for Monday’s ambush in Goma.', [{ type: 'armed_clash', place: 'Goma', actor: 'M23' }]],
  [
    'Residents said the M23 was behind the attack on Goma on Monday.',
    [{ type: 'other_attack', place: 'Goma', actor: 'M23', claimants: ['residents'] }],
  ],
  ['The UN said the M23 was responsible for the killing of 12 villagers in Goma.', [{ place: 'Goma', actor: 'M23', killed: [12, 12] }]],
  ['The Front has since then fought numerous battles with the army, notably in Goma.', []],
  ['The rebels, the army said, attacked the town of Goma on Monday.', [{ type: 'other_attack', place: 'Goma', actor: 'rebels' }]],
  [
    'On Friday the insurgents stayed in Goma, where they killed six people, set fire to homes and looted.',
    [{ type: 'attack_on_civilians', place: 'Goma', actor: 'insurgents', killed: [6, 6] }],
  ],
  [
    'A soldier was killed on Monday in attacks on two posts near Goma, put down to the M23.',
    [{ type: 'armed_clash', place: 'Goma', actor: 'M23', killed: [1, 1] }],
  ],
  ['Rebels opened fire at army positions near Goma.', [{ type: 'armed_clash', place: 'Goma', actor: 'rebels' }]],
  ['One dead as guerrillas strike near Goma.', [{ type: 'other_attack', place: 'Goma', actor: 'guerrillas', killed: [1, 1] }]],
  [
    'M23 rebels attacked a post in North Kivu on Monday. The rebels who attacked the post of Kibumba wounded two soldiers.',
    [{ place: 'Kibumba', actor: 'M23', wounded: [2, 2] }],
  ],
  [
    'Soldiers were wounded when militants attacked a post in North Kivu on Monday. All militants who attacked the post were shot dead.',
    [{ place: 'North Kivu', actor: 'militants', target: 'Congolese army' }],
  ],
  [
    'A Reuters correspondent said rebels attacked Goma on Monday. The correspondent added that troops withdrew from Bukavu.',
    [
      { place: 'Goma', claimants: ['Reuters'] },
      { type: 'movement', place: 'Bukavu', claimants: ['Reuters'] },
    ],
  ],
  [
    'M23 rebels attacked Goma on Monday. The rebels had begun fighting the Congolese army in 2012.',
    [{ place: 'Goma', actor: 'M23', date: ['2025-03-10', '2025-03-10'] }],
  ],
  ['Puntland forces killed ten Islamic State fighters in Bosaso.', [{ actor: 'Puntland forces', target: 'Islamic State', killed: [10, 10] }]],
  ["The Kurdistan Workers' Party attacked a post in Duhok.", [{ actor: 'PKK' }]],
  // Who was shot and is not told to be dead was wounded.
  ['A 17-year-old boy was shot in Gao on Sunday.', [{ place: 'Gao', killed: null, wounded: [1, 1] }]],
  ['Three people were shot in Gao on Sunday. Two of them died in hospital.', [{ place: 'Gao', killed: [2, 2], wounded: [1, 1] }]],
  ['Two girls were struck by stray bullets in Gao on Sunday.', [{ place: 'Gao', killed: null, wounded: [2, 2] }]],
  ['A guard was fatally shot in Gao on Sunday.', [{ place: 'Gao', killed: [1, 1], wounded: null }]],
  ['A shooting in Gao on Sunday sent four people to the hospital.', [{ place: 'Gao', killed: null, wounded: [4, 4] }]],
  ['A raid on Gao on Sunday left two men in critical condition.', [{ place: 'Gao', killed: null, wounded: [2, 2] }]],
  ['Gunmen opened fire at two men in Gao on Sunday.', [{ place: 'Gao', killed: null, wounded: null }]],
  // One person spoken of as known, who may be one of more.
  ['A shell hit a house in Gao on Sunday, killing a trader and his wife.', [{ place: 'Gao', killed: [2, 2] }]],
  ['The driver was killed in Gao on Sunday by gunmen.', [{ place: 'Gao', killed: [1, 1] }]],
  ['Gunmen killed five passengers in Gao on Sunday. The driver was killed.', [{ place: 'Gao', killed: [5, 5] }]],
  ["The trader's family was killed in Gao on Sunday by gunmen.", []],
  // Ages count nobody; names with an age are persons'.
  ['Two brothers, ages 5 and 7, were killed in Gao on Sunday by a shell.', [{ place: 'Gao', killed: [2, 2] }]],
  ['Adam Stone, 34, Mary Olin, 22, and Carl Drew, 19, died in a raid on Gao on Sunday.', [{ place: 'Gao', killed: [3, 3] }]],
  ['The 24-year-old was killed in Gao on Sunday by gunmen.', [{ place: 'Gao', killed: [1, 1] }]],
  ['A man was shot in Gao on Sunday. He died in hospital.', [{ place: 'Gao', killed: [1, 1], wounded: null }]],
  ['A clerk was charged over the fatal shooting of a boy in Gao on Sunday.', [{ place: 'Gao', killed: [1, 1] }]],
  // Streets bear the names of towns.
  ['Two men were shot on South Kidal Street and Mopti Avenue in Gao on Sunday.', [{ place: 'Gao', wounded: [2, 2] }]],
  // The only town of the document, or that of its police.
  ['Gao police are investigating a shooting on Sunday. Two men were taken to hospital.', [{ place: 'Gao', wounded: [2, 2] }]],
  // Only what is denied is none.
  // Who comes upon a mine is hit by it; who was wounded in an attack has not made it.
  ['A bus hit a roadside bomb in Gao on Sunday.', [{ type: 'remote_explosive', place: 'Gao', actor: null, weapons: 'explosive' }]],
  ['Two traders were killed when their truck struck a mine in Gao.', [{ type: 'remote_explosive', place: 'Gao', actor: null, killed: [2, 2] }]],
  ['A soldier wounded in the rocket attack on Gao on Sunday died on Monday, a doctor said.', [{ place: 'Gao', actor: null }]],
  // Police are of where they are, not of where the paper is at home.
  [
    "The Chadian government met in N'Djamena, Chad. Gunmen killed five police officers in Gao on Sunday.",
    [{ place: 'Gao', target: 'Malian police' }],
  ],
  // What would be done has not been done.
  ['He said the rebels would attack Gao on Sunday.', []],
  ['The rebels would release five soldiers in Gao on Sunday.', []],
  ['Gunmen attacked Gao on Sunday. Police are not identifying the victims.', [{ place: 'Gao', killed: null, wounded: null }]],
  ['A shell hit a house in Gao on Sunday. Police gave no information about the victim.', [{ place: 'Gao', killed: null }]],
  ['Gunmen attacked Gao on Tuesday, said a local chief.', [{ place: 'Gao', date: ['2025-03-11', '2025-03-11'], claimants: ['local chief'] }]],
  ['A trader and several neighbours were killed in Gao on Sunday by gunmen.', [{ place: 'Gao', killed: [1, null] }]],
  ['At least 19 people were killed in clashes in Gao on Sunday. One of the dead was shot by the army.', [{ place: 'Gao', killed: [19, null] }]],
  ['Rebels raided Gao on Sunday. A medical source at the hospital of Kidal said five people were killed.', [{ place: 'Gao', killed: [5, 5] }]],
  ['Rebels fired a rocket at the Malian capital on Sunday.', [{ type: 'shelling_missile', place: 'Bamako' }]],
  ['Troops came under fire in Gao on Sunday, the army said in a statement on X.', [{ place: 'Gao' }]],
  // The lead names the region, what follows the village; only the claim is dated at first.
  [
    'Gunmen killed at least 12 people in the Mopti region of Mali, officials said on Wednesday. The attackers raided the village of Kori on Tuesday, killing 12 traders.',
    [{ place: 'Kori', date: ['2025-03-11', '2025-03-11'], actor: 'gunmen', killed: [12, null] }],
  ],
  ["Gunmen opened fire at Langdon's home in Gao on Sunday. Langdon's wife was not hurt.", [{ place: 'Gao' }]],
  // What the deed's own word says that it was done with, until another telling names the weapon.
  ['Gunmen shot dead two traders in Gao on Tuesday.', [{ type: 'attack_on_civilians', killed: [2, 2], weapons: 'firearm' }]],
  ['Air strikes hit the market of Gao on Tuesday.', [{ type: 'air_drone_strike', weapons: 'aircraft' }]],
  ['A strike on the market of Gao killed two people on Tuesday.', [{ type: 'air_drone_strike', weapons: '' }]],
  ['An air strike hit a school in Gao on Monday. The drone strike killed two children.', [{ type: 'air_drone_strike', weapons: 'drone' }]],
  ['Three grenades were dropped by a drone in Gao on Monday.', [{ type: 'air_drone_strike', weapons: 'drone' }]],
  ['The village of Kori, in Mali, came under mortar fire from the rebels on Monday, with six shells landing in its market.', [{ actor: 'rebels' }]],
  // The attackers' own dead are no victims of theirs.
  [
    'Seven soldiers and 15 militants were killed in an attack on a post in Gao, in Mali, on Monday.',
    [{ type: 'armed_clash', actor: 'militants', target: 'Malian army', killed: [7, 7] }],
  ],
  [
    'Four soldiers and nine terrorists were killed in an operation in Gao, in Mali, on Monday.',
    [{ type: 'armed_clash', actor: 'Malian army', target: 'terrorists', killed: [9, 9] }],
  ],
  [
    'Bandits raided Kidal, in Mali, on Monday, killing six people. The army said it had killed 20 of the attackers.',
    [{ actor: 'bandits', target: 'civilians', killed: [6, 6] }],
  ],
  // Who attacks, whom, and where.
  ['Herders killed four farmers in Gao on Sunday.', [{ type: 'attack_on_civilians', actor: 'herders', target: 'farmers' }]],
  ['The mayor of Kori, in Mali, was killed by armed men on Sunday.', [{ type: 'attack_on_civilians', actor: 'gunmen' }]],
  ['Community leader Omar Sadou was shot dead in Gao on Sunday.', [{ target: 'Omar Sadou', killed: [1, 1] }]],
  ['An army captain was killed by rebels in Gao, in Mali, on Sunday.', [{ target: 'Malian army' }]],
  [
    'Bandits invaded Kasouma community in Gao, in Mali, on Sunday and abducted 23 farmers.',
    [{ type: 'abduction', place: 'Kasouma', actor: 'bandits', target: 'farmers' }],
  ],
  ['Drones set an oil depot ablaze in Gao on Sunday.', [{ type: 'air_drone_strike', place: 'Gao', weapons: 'drone' }]],
  ['A militiaman set off a grenade in Gao on Sunday, killing two people.', [{ type: 'remote_explosive', killed: [2, 2], weapons: 'explosive' }]],
  ['Rebels captured the town of Gao on Sunday.', [{ type: 'movement', place: 'Gao', date: ['2025-03-09', '2025-03-09'] }]],
  ['A boy aged 6 and a girl aged 3 were killed by shelling in Gao on Sunday.', [{ killed: [2, 2] }]],
  [
    'Gunmen attacked Kidal on Sunday, killing six people. Police spokesman Omar Sadou confirmed the attack to reporters in Gao.',
    [{ place: 'Kidal', killed: [6, 6], claimants: ['Omar Sadou'] }],
  ],
  [
    'Rebels fired 48 drones at Gao overnight, and air defences shot down 41 of them, the air force said.',
    [{ type: 'air_drone_strike', place: 'Gao', actor: 'rebels' }],
  ],
  ['Gang members shot at least 15 people in Gao on Monday.', [{ type: 'attack_on_civilians', place: 'Gao', wounded: [15, null] }]],
  [
    'Rebels bombed a house in Kidal on Monday. Three people were killed when guards shelled the town of Gao.',
    [
      { place: 'Kidal', killed: null },
      { type: 'shelling_missile', place: 'Gao', killed: [3, 3] },
    ],
  ],
  ['A jet dropped three bombs on the village of Kori on Monday.', [{ type: 'air_drone_strike', place: 'Kori', weapons: 'aircraft' }]],
  [
    'A bomb killed six people in Gao on Monday. The governor blamed the attack on the Islamic State.',
    [{ type: 'remote_explosive', actor: 'Islamic State', killed: [6, 6] }],
  ],
  ['Hezbollah threatened to strike Haifa if Israel attacked Beirut.', [{ status: 'threatened' }]],
  [
    'Rebels fired nine shells at the village of Kori, four shells at the village of Tessa and two at the town of Gao on Monday.',
    [
      { place: 'Kori', actor: 'rebels' },
      { place: 'Tessa', actor: 'rebels' },
      { place: 'Gao', actor: 'rebels' },
    ],
  ],
  ['Four soldiers were killed on Monday by an armed group known as Boko Haram in Gao.', [{ actor: 'Boko Haram', killed: [4, 4] }]],
  ['Two men were hurt in Gao on Monday in crossfire between the army and rebels.', [{ type: 'armed_clash', wounded: [2, 2] }]],
  [
    'The raid mirrors an ambush near Gao last October, when six soldiers were killed.',
    [{ type: 'armed_clash', place: 'Gao', date: ['2024-10-01', '2024-10-31'], killed: [6, 6] }],
  ],
  ['Gunfire directed at the hospital of Gao killed four people on Monday.', [{ place: 'Gao hospital', killed: [4, 4], weapons: 'firearm' }]],
  ['Troops captured four rebels in Gao on Monday.', [{ type: 'arrest', place: 'Gao', actor: 'Malian forces' }]],
  ['Rebels captured nine soldiers near Gao on Monday.', [{ type: 'abduction', place: 'Gao', actor: 'rebels', target: 'Malian army' }]],
  [
    'A rebel was killed and two traders were hurt in Gao on Monday in clashes between rebels and police.',
    [{ type: 'armed_clash', actor: 'Malian police', target: 'rebels', killed: [1, 1], wounded: [2, 2] }],
  ],
  [
    'Clashes near Gao killed five Boko Haram fighters and two rebels on Monday.',
    [{ type: 'armed_clash', actor: 'rebels', target: 'Boko Haram', killed: [5, 5] }],
  ],
  [
    'In Gao, two separate roadside bombings killed four policemen and wounded six on Monday.',
    [{ type: 'remote_explosive', count: [2, 2], killed: [4, 4], wounded: [6, 6] }],
  ],
  ['A helicopter evacuated six wounded soldiers from Kidal on Monday.', [{ type: 'movement', place: 'Kidal', wounded: null, weapons: '' }]],
  ['The army flew in soldiers to Kidal on Monday.', [{ type: 'movement', place: 'Kidal' }]],
  ['Rebels were driven out of Kidal on Monday.', [{ type: 'movement', place: 'Kidal', actor: 'rebels' }]],
  ['Two boys were freed in Gao on Monday after a kidnapping that lasted a year.', [{ type: 'agreement', place: 'Gao' }]],
  ['A U.S airstrike killed six rebels in Gao on Monday.', [{ type: 'air_drone_strike', actor: 'US forces', killed: [6, 6] }]],
  [
    'A rebel was killed in a clash with police in Gao on Monday. Gunmen killed two bakers in the shop they owned.',
    [
      { type: 'armed_clash', place: 'Gao', target: 'rebels', killed: [1, 1] },
      { place: 'Gao', actor: 'gunmen', killed: [2, 2] },
    ],
  ],
  [
    'The rebels accused government forces of shelling civilian areas on Monday, wounding a guard in Gao.',
    [{ type: 'shelling_missile', place: 'Gao', wounded: [1, 1] }],
  ],
  [
    'Two farmers were killed on Monday by landmines believed to have been laid by rebels in Kidal.',
    [{ type: 'remote_explosive', place: 'Kidal', actor: 'rebels', killed: [2, 2] }],
  ],
  [
    'Bombs went off in Corinto in Colombia on Monday. The attacks injured more than 40 people and were attributed to FARC dissidents.',
    [{ type: 'remote_explosive', place: 'Corinto', actor: 'FARC dissidents', wounded: [41, null] }],
  ],
  [
    'The Baloch Liberation Army said its men ambushed two soldiers in Mand on Monday. The group’s fighters threw grenades at a police station in Quetta.',
    [{ place: 'Mand' }, { place: 'Quetta', actor: 'Baloch Liberation Army' }],
  ],
  [
    'The mayor of Moscow said air defense units downed two drones over Krasnogorsk on Monday. Shells hit Kharkiv and Sumy in Ukraine.',
    [{ type: 'disrupted_weapons', place: 'Krasnogorsk', actor: 'Russian air defense' }, { place: 'Kharkiv' }, { place: 'Sumy' }],
  ],
  [
    'Militants killed six soldiers in Gao on Monday, the army said. The Islamic State claimed responsibility.',
    [{ actor: 'Islamic State', killed: [6, 6], claimants: ['Malian army', 'Islamic State'] }],
  ],
  [
    'Gunmen killed six soldiers in Gao on Monday, sources said, with the Islamic State claiming responsibility.',
    [{ actor: 'Islamic State', killed: [6, 6], claimants: ['sources', 'Islamic State'] }],
  ],
  // A state's soldiers as they speak.
  ['A drone hit a market in Odesa, Ukraine, on Monday, the Ukrainian military said.', [{ place: 'Odesa', claimants: ['Ukrainian military'] }]],
  ['A drone hit a market in Odesa, Ukraine, on Monday, the Ukrainian army said.', [{ place: 'Odesa', claimants: ['Ukrainian army'] }]],
  // Whoever says that it was behind them claims them; who confirms an attack has not carried it out, who speaks of it does not claim it.
  [
    'A bomb killed six soldiers in Gao on Monday, police said. Gunmen killed two men in Kidal on Monday. The Islamic State said it was behind both attacks.',
    [
      { place: 'Gao', actor: 'Islamic State', claimants: ['police', 'Islamic State'] },
      { place: 'Kidal', actor: 'Islamic State', claimants: ['Islamic State'] },
    ],
  ],
  [
    'A bomb killed six soldiers in Gao on Monday, residents said. The army confirmed the attack.',
    [{ place: 'Gao', actor: null, claimants: ['residents', 'Malian army'] }],
  ],
  [
    'A bomb killed six soldiers in Gao on Monday, local officials said. Analyst Ann Lee said the attack showed the weakness of the army.',
    [{ place: 'Gao', claimants: ['local officials'] }],
  ],
  [
    'Rebels killed six people in Gao on Monday, authorities said. A doctor said two were wounded. Doctors put the toll of the attack at seven.',
    [{ place: 'Gao', claimants: ['Malian authorities', 'doctors'] }],
  ],
  ['A bomb killed six people in Gao on Monday. No group claimed responsibility.', [{ actor: null, claimants: [] }]],
  ['A mine killed six people in Gao on Monday. The mine had been laid by Boko Haram, a source said.', [{ actor: 'Boko Haram' }]],
  ['A drone attack which the Malian army carried out in Gao on Monday killed ten people.', [{ actor: 'Malian army' }]],
  ['On Monday Saudi-led warplanes bombed a market in Saada in Yemen.', [{ actor: 'Saudi-led coalition' }]],
  [
    'The Houthis fired missiles at the Coral Moon, a Greek tanker, in the Gulf of Aden on Monday.',
    [{ place: 'Gulf of Aden', actor: 'Houthis', target: 'Coral Moon' }],
  ],
  [
    'Gunmen burned buses near Guadalajara on Monday. The attacks were the answer of Jalisco New Generation to a military operation in the area.',
    [{ type: 'property_destruction' }],
  ],
  ['The Turkish invasion army bombed a village in Ain Issa on Monday.', [{ actor: 'Turkish army' }]],
  ['Fighters with the Harun Front attacked the post of Gao on Monday.', [{ actor: 'Harun Front', target: 'Malian army' }]],
  [
    'Troops, together with a police team, engaged terrorists in Gao on Monday and neutralised one.',
    [{ type: 'armed_clash', actor: 'Malian forces' }],
  ],
  ['Dozens of heavily armed men raided Gao on Monday.', [{ actor: 'gunmen' }]],
  ['A farmer was killed in Gao on Monday by explosives dropped from a drone.', [{ type: 'air_drone_strike', killed: [1, 1] }]],
  ['The army said the rebels are shelling Gao, hitting houses with rockets.', []],
  ['The move was meant to keep rebels from firing rockets into Gao, the army said on Monday.', []],
  ['Rebels were massing for attacks on the barracks of Gao on Monday.', []],
  [
    'Rebels attacked a base in Kidal on Monday, killing six guards, while an ambush cost the lives of three soldiers in Gao.',
    [
      { place: 'Kidal', actor: 'rebels', killed: [6, 6] },
      { place: 'Gao', actor: null, killed: [3, 3] },
    ],
  ],
  [
    'Nine people were murdered by a gang in central Mali on Monday. It happened in Kidal, in an attack by the Wolo Dahan gang.',
    [{ place: 'Kidal', actor: 'Wolo Dahan', killed: [9, 9] }],
  ],
  [
    'The Islamic State ambushed a patrol in Gao on Monday. A soldier was killed. On the side of the Islamic State, five were wounded.',
    [{ actor: 'Islamic State', killed: [1, 1], wounded: null }],
  ],
  ['A mob burned twelve houses in Gao on Monday.', [{ type: 'property_destruction', actor: 'mob' }]],
  [
    'Fighting near Gao on Monday left seven soldiers and two rebels dead.',
    [{ type: 'armed_clash', actor: 'rebels', target: 'Malian army', killed: [7, 7] }],
  ],
  [
    'A suicide car bomber killed a trader in Gao on Monday in an attack on a convoy.',
    [{ type: 'suicide_bomb', place: 'Gao', killed: [1, 1], weapons: 'explosive' }],
  ],
  ['A car bomb killed nine people in Gao on Monday when it detonated near the market, police said.', [{ actor: null, claimants: ['police'] }]],
  [
    'Six soldiers were killed in Gao on Monday, the army said. There was no comment from the rebels regarding the attack, Reuters reported.',
    [{ killed: [6, 6], claimants: ['Malian army'] }],
  ],
  ['Gunmen killed nine people in Gao on Monday. The attackers were members of JNIM.', [{ place: 'Gao', actor: 'JNIM', killed: [9, 9] }]],
  // Words that no table has before a noun; others who were hurt; several deeds in one province.
  [
    'A bomb exploded in Gao on Monday, injuring a traffic policeman.',
    [{ type: 'remote_explosive', place: 'Gao', target: 'Malian police', wounded: [1, 1] }],
  ],
  [
    'Government forces killed four Taliban fighters including the shadow governor for Ghoryan and injured two others in Herat on Monday.',
    [{ type: 'armed_clash', place: 'Herat', target: 'Taliban', killed: [4, 4], wounded: [2, 2] }],
  ],
  [
    'Six Taliban fighters were killed in two airstrikes in Balkh province on Monday.',
    [{ type: 'air_drone_strike', place: 'Balkh', target: 'Taliban', count: [2, 2], killed: [6, 6] }],
  ],
  [
    'The army killed 20 rebels in the provinces of Balkh, Takhar and Herat.',
    [
      { place: 'Balkh', actor: 'Afghan army', killed: null },
      { place: 'Takhar', actor: 'Afghan army', killed: null },
      { place: 'Herat', actor: 'Afghan army', killed: null },
    ],
  ],
  [
    'Two women embraced martyrdom and three civilians were wounded in Indian firing near Gilgit on Monday.',
    [{ place: 'Gilgit', actor: 'Indian forces', target: 'civilians', killed: [2, 2], wounded: [3, 3] }],
  ],
  // Blame that ends the sentence, spoils, posts that are stormed, bombs that fall.
  [
    'Five people died in a drone strike on a market in Gao on Monday, residents said, accusing the Malian army.',
    [{ type: 'air_drone_strike', place: 'Gao', actor: 'Malian army', killed: [5, 5], claimants: ['residents'] }],
  ],
  ['Police seized 20 rifles at the port of Mombasa on Monday.', [{ type: 'disrupted_weapons', actor: 'Kenyan police' }]],
  [
    'Rebels attacked a barracks in Gao on Monday, seizing weapons and vehicles.',
    [{ type: 'other_attack', place: 'Gao', actor: 'rebels', target: 'Malian army' }],
  ],
  [
    'Taliban fighters overran an army outpost in Kunduz on Monday, killing six soldiers.',
    [{ type: 'armed_clash', place: 'Kunduz', actor: 'Taliban', target: 'Afghan army', killed: [6, 6] }],
  ],
  ['Ten civilians died when a bomb fell on a village near Gao on Monday.', [{ type: 'air_drone_strike', weapons: 'aircraft', killed: [10, 10] }]],
  [
    'Six officers were killed on Monday after gunmen opened fire on their convoy in Gao.',
    [{ type: 'armed_clash', place: 'Gao', actor: 'gunmen', killed: [6, 6] }],
  ],
  ['Gunmen killed three people in Gao on Tuesday, according to a story in the daily newspaper.', [{ place: 'Gao', actor: 'gunmen', killed: [3, 3] }]],
  [
    'Israeli aircraft bombed Houla and Shihine, in Lebanon, on Monday. Hezbollah claimed several attacks on Israeli positions.',
    [
      { place: 'Houla', actor: 'Israeli forces', claimants: [] },
      { place: 'Shihine', actor: 'Israeli forces', claimants: [] },
    ],
  ],
  [
    'The Ukrainian General Staff said on Tuesday its forces had struck a refinery in Saratov with drones.',
    [{ place: 'Saratov', actor: 'Ukrainian forces', claimants: ['Ukrainian General Staff'] }],
  ],
  [
    'The army shelled a camp near Gao on Monday, a local committee said, reporting seven deaths.',
    [{ type: 'shelling_missile', actor: 'Malian army', killed: [7, 7], claimants: ['committee'] }],
  ],
  ['Mali sent troops into Niger in 2011 and has suffered a string of retaliatory attacks since.', []],
  // Persons by their names alone.
  ['Gunmen seized Salem Tabari and Omar Noshi from a camp near Gao on Monday.', [{ type: 'abduction', place: 'Gao', target: 'civilians' }]],
  [
    'Insurgents killed Musa Kantaro and Bala Dantan in Gao on Friday.',
    [{ type: 'attack_on_civilians', place: 'Gao', target: 'civilians', killed: [2, 2] }],
  ],
  ['Near Salman Tor, soldiers killed two rebels on Monday.', [{ place: 'Salman Tor', killed: [2, 2] }]],
  // Who judges a deed does not tell it; all who give a figure do.
  [
    'A bomb killed six people in Gao on Monday, police said. The governor, Ann Lee, denounced the attack on Tuesday.',
    [{ place: 'Gao', claimants: ['police'] }],
  ],
  [
    'Gunmen killed six people in Gao on Monday, an army official said. The mayor put the death toll at nine.',
    [{ place: 'Gao', killed: [6, 9], claimants: ['army official', 'mayor'] }],
  ],
  [
    'A shell killed two people in Gao on Monday, witnesses said. Ann Lee, a teacher, said the shell hit a school.',
    [{ place: 'Gao', killed: [2, 2], claimants: ['witnesses', 'Ann Lee'] }],
  ],
  [
    'A shell killed two people in Gao on Monday, residents said. Ann Lee, a resident, said the shell hit a school.',
    [{ place: 'Gao', killed: [2, 2], claimants: ['Ann Lee'] }],
  ],
  [
    'A bomb killed six people in Gao on Monday, a doctor said. His account was confirmed by another resident, Ann Lee. A soldier gave the same toll.',
    [{ place: 'Gao', killed: [6, 6], claimants: ['doctor', 'Ann Lee', 'soldier'] }],
  ],
  [
    'A bomb killed six people in Gao on Monday, a doctor said. A local source said the attackers had come from Niger.',
    [{ place: 'Gao', claimants: ['doctor', 'local source'] }],
  ],
  [
    'A bomb killed six people in Gao on Monday, a doctor said. The governor said the attackers would be punished.',
    [{ place: 'Gao', claimants: ['doctor'] }],
  ],
  [
    'A shell killed two people in Gao on Saturday, a witness said. The envoy, Ann Lee, warned after the Gao attack that peace was far off.',
    [{ place: 'Gao', claimants: ['witness'] }],
  ],
  [
    'A shell killed two people in Gao on Saturday, a witness said. The army had told villagers not to go near the market after the attack.',
    [{ place: 'Gao', claimants: ['witness'] }],
  ],
  [
    'A strike killed three people in Gao on Monday, a doctor said. A source close to the rebels confirmed that two of those killed were fighters.',
    [{ place: 'Gao', claimants: ['doctor', 'source close to the rebels'] }],
  ],
  ['Five people were killed in Gao on Tuesday, according to an article in the newspaper Le Matin.', [{ place: 'Gao', claimants: ['Le Matin'] }]],
  ['Five people were killed in Gao on Tuesday, said Army Maj. Ann Lee.', [{ place: 'Gao', claimants: ['Ann Lee'] }]],
  // Speakers who are not named.
  ['A bomb killed six people in Gao on Monday, a source close to the rebels said.', [{ claimants: ['source close to the rebels'] }]],
  ['Sources in Gao said a bomb killed six people on Monday.', [{ claimants: ['sources in Gao'] }]],
  ['Six people were killed on Monday in Goma, DR Congo, residents and medics said.', [{ claimants: ['residents', 'medics'] }]],
  ['Six people were killed on Monday in Donetsk, Russian-installed officials said.', [{ claimants: ['Russian-installed officials'] }]],
  // Who does it, and whom the words of saying stand for.
  [
    'The rebels shelled a market in Gao on Monday. The army’s Sixth Infantry Brigade said it repelled an attack on the town of Ansongo on Tuesday and burned four trucks.',
    [
      { place: 'Gao', actor: 'rebels' },
      { type: 'armed_clash', place: 'Ansongo', actor: null, target: 'Malian army' },
    ],
  ],
  [
    'Suspected bandits, a constable said, set nine homes ablaze in the village of Ansongo on Monday.',
    [{ type: 'property_destruction', actor: 'bandits' }],
  ],
  [
    'A bomb killed two guards in Gao on Monday. The bombing, officials confirmed, was the work of militants believed to belong to Boko Haram.',
    [{ place: 'Gao', actor: 'Boko Haram' }],
  ],
  ['Terrorist attacks on a suburb of Gao on Monday killed a nurse.', [{ actor: 'terrorists' }]],
  ['Boko Haram said an army truck was struck near Diffa on Monday.', [{ place: 'Diffa', actor: 'Boko Haram' }]],
  ['Boko Haram said a teacher was struck near Diffa on Monday.', [{ place: 'Diffa', actor: null }]],
  [
    'The Taliban praised the raid. Three attacks on Red Sea shipping were carried out by the group on Monday, said Ali Saleh, a Houthi spokesman.',
    [{ actor: 'Houthis' }],
  ],
  [
    'The army has pursued the rebels more boldly since it retook the town of Ansongo on Monday.',
    [{ type: 'movement', place: 'Ansongo', actor: 'Malian army' }],
  ],
  ['A Palestinian stabbed two soldiers near Jericho on Monday.', [{ place: 'Jericho', actor: 'Palestinians' }]],
  [
    'Gang leader Adam Stone threatened on Monday to attack the palace in Port-au-Prince.',
    [{ type: 'threat', status: 'threatened', actor: 'Adam Stone' }],
  ],
  ['The opposition leader threatened on Monday to boycott the vote in Gao.', []],
  [
    'Israeli strikes killed at least 27 people in the Gaza Strip on Monday. Four of them died when a house was shelled in Jabalia.',
    [
      { place: 'Gaza Strip', actor: 'Israeli forces' },
      { place: 'Jabalia', actor: 'Israeli forces' },
    ],
  ],
  [
    'The Islamic State raided a post near Kirkuk on Monday and killed six Kurdish soldiers. In Samarra, three car bombs killed four police officers.',
    [
      { place: 'Kirkuk', actor: 'Islamic State' },
      { place: 'Samarra', actor: null },
    ],
  ],
  [
    'Two constables escorting a relief team were shot dead by bandits in Gao on Monday. A truck transporting soldiers hit a mine near Kidal on Tuesday.',
    [
      { place: 'Gao', actor: 'bandits', target: 'Malian police', killed: [2, 2] },
      { place: 'Kidal', target: 'Malian army' },
    ],
  ],
  [
    'Warplanes of the Saudi-led coalition bombed Saada on Monday. The coalition said it had destroyed a drone launched by the Houthis towards Jizan on Tuesday.',
    [{ place: 'Saada' }, { type: 'disrupted_weapons', actor: 'Saudi-led coalition', target: 'Houthis' }],
  ],
  [
    'M23 fighters attacked an army camp near Goma on Monday. CODECO militiamen killed nine villagers at Djugu on Monday.',
    [
      { place: 'Goma', actor: 'M23', target: 'Congolese army' },
      { place: 'Djugu', actor: 'CODECO', killed: [9, 9] },
    ],
  ],
  [
    'On Monday a regime jet released two 500-pound bombs at Lashio, in Myanmar.',
    [{ type: 'air_drone_strike', actor: 'Myanmar military', place: 'Lashio' }],
  ],
  ['Paramilitary fighters stormed Kutum, in Sudan, on Monday and killed nine villagers.', [{ actor: 'paramilitaries', place: 'Kutum' }]],
]

const grammars = toGrammars([english], loadWorld())
const read = (text: string, furniture: Document['furniture'] = []): ReturnType<typeof toRecord>['events'] => {
  const document: Document = {
    id: 'sentence',
    url: null,
    outlet: null,
    language: 'en',
    title: null,
    published: { days: ['2025-03-12', '2025-03-12'], basis: 'given', span: null },
    text,
    sha256: '0',
    furniture,
  }
  return toRecord(readDocument(document, grammars)).events
}

test.each(SENTENCES)('%s', (sentence, expected) => {
  const events = read(sentence)
  expect(events).toHaveLength(expected.length)
  for (const [index, told] of expected.entries()) {
    const event = events[index]
    const kinds = event?.weapons.map(({ kind }) => kind).join(' ')
    expect({ status: 'occurred', ...event, weapons: kinds }).toMatchObject({ status: 'occurred', ...told })
  }
})

test('the day that labels a roundup is that of what it tells without a day', () => {
  const title = 'Monday: Nine Killed'
  const events = read(`${title}\n\nIn Gao, a bomb killed four men. In Kidal, gunmen killed five.`, [{ span: [0, title.length], kind: 'title' }])
  expect(events.map(({ date }) => date)).toEqual([
    ['2025-03-10', '2025-03-10'],
    ['2025-03-10', '2025-03-10'],
  ])
})

test('a text that calls itself an account of a day tells of that day', () => {
  const title = 'Kori war: what happened today (March 11)'
  const events = read(`${title}\n\nRebels shelled a depot in Gao. In Kidal, gunmen killed five.`, [{ span: [0, title.length], kind: 'title' }])
  expect(events.map(({ date }) => date)).toEqual([
    ['2025-03-11', '2025-03-11'],
    ['2025-03-11', '2025-03-11'],
  ])
})
