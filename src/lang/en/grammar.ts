import type { Lexicon } from '../lexicon.ts'
import { peoples } from '../peoples.ts'

const BACKED_BY =
  'backed by, supported by, aided by, assisted by, reinforced by, accompanied by, joined by, trained by, armed by, funded by, advised by, flanked by'

export const grammar: Lexicon['grammar'] = {
  determiner:
    'the, a, an, its, their, his, her, our, my, your, each, every, all, both, another, either, all the, all of the, both of, each of, such a, ' +
    'such an, any, half the, own, the other, other, half of the, any of the, all its, all their, its own, their own, our own',
  several:
    'several, some, many, a number of, a series of, numerous, multiple, various, a few, few, certain, a handful of, countless, ' +
    'a large number of, a small number of, large numbers of, a lot of, lots of, plenty of, a string of, a wave of, a spate of, a group of, ' +
    'a flurry of, a succession of, a variety of, a range of, innumerable, a good number of, great numbers of, an unknown number of, ' +
    'an unspecified number of, an undetermined number of, an unconfirmed number of, numbers of, much, most, most of, some of, many of, ' +
    'several of, a majority of, the majority of, a multitude of, a host of, any number of, scores upon scores of, sundry, ' +
    'a significant number of, a considerable number of, a great many, a great deal of, untold, more and more, a bunch of, a slew of, ' +
    'a raft of, a crop of, a cluster of, an array of',
  of: 'of',
  against:
    'on, against, opposed to, hostile to, at, targeting, toward, towards, directed at, aimed at, upon, onto, directed against, in the direction of, aiming at, ' +
    'aimed against, targeted at, into, over, versus, directed towards, directed toward, in the face of',
  at:
    'in, at, on, during, amid, near, inside, outside, around, in front of, within, close to, next to, beside, alongside, opposite, adjacent to, near to, ' +
    'not far from, off, off the coast of, along, on the outskirts of, on the edge of, across, throughout, over, above, beyond, behind, ' +
    'under, below, beneath, amidst, among, amongst, outside of, inside of, all over, in and around, in the vicinity of, in the area of, ' +
    'in the area around, in the region of, in the heart of, in the centre of, in the center of, in the middle of, in the suburbs of, ' +
    'in the town of, in the city of, in the village of, in the district of, in the province of, in the north of, in the south of, ' +
    'in the east of, in the west of, in the northeast of, in the northwest of, in the southeast of, in the southwest of, in the north east of, ' +
    'in the north west of, in the south east of, in the south west of, to the north of, to the south of, to the east of, to the west of, ' +
    'to the northeast of, to the northwest of, to the southeast of, to the southwest of, north of, south of, east of, west of, northeast of, ' +
    'northwest of, southeast of, southwest of, north east of, north west of, south east of, south west of, just outside, just north of, ' +
    'just south of, just east of, just west of, just off, deep inside, deep in, deep into, right outside, at the entrance to, ' +
    'at the entrance of, at the gates of, on the border of, along the border of, on the coast of, on the shores of, on the banks of, ' +
    'on the road to, on the road from, on the way to, en route to, on the eastern outskirts of, on the western outskirts of, ' +
    'on the northern outskirts of, on the southern outskirts of, through, by the side of, in the surroundings of, aboard, on board, atop, ' +
    'somewhere in, elsewhere in, here in, on the territory of, in the territory of, in the skies over, in the skies above, in the sky over, ' +
    'in the waters of, in waters off, in the waters off, at sea off, off the shores of, off the shore of, in the countryside of, ' +
    'in the outskirts of, in parts of, in different parts of, in the environs of, into, nearer to, upriver of, downstream of, upstream of, ' +
    'downstream from, on the frontier of, on the southern edge of, on the northern edge of, on the eastern edge of, on the western edge of, ' +
    'towards the north of, in the hinterland of, as far as, away from, from inside, from within, in the rural area of, ' +
    'along with the border of',
  with:
    'with, using, by means of, via, armed with, equipped with, by using, with the help of, through the use of, with the use of, by way of, ' +
    'wielding, carrying, loaded with, laden with, packed with, rigged with, with the aid of, utilizing, utilising, fitted with, brandishing, ' +
    'filled with',
  by: `${BACKED_BY}, by, on the part of, into the hands of, by the hand of, at the hands of`,
  from:
    'from, out of, from inside, from within, off from, from outside, from across, away from, coming from, originating from, originating in, ' +
    'starting from, from near, from behind, from under',
  according:
    'according to, citing, quoting, as per, in the words of, in accordance with reports from, as reported by, as stated by, as announced by, ' +
    'as quoted by, as cited by, as told by, as confirmed by, as claimed by, on the basis of information from, as described by, ' +
    'based on information from, as published by, basing itself on',
  to: 'to, unto',
  and:
    'and, as well as, along with, together with, in addition to, plus, &, and also, besides, not to mention, and then, and even, ' +
    'in conjunction with, and including',
  or: 'or, or else, and or',
  but:
    'but, yet, however, although, though, except, despite, in spite of, nevertheless, nonetheless, even though, instead of, instead, ' +
    'rather than, rather, albeit, apart from, except for, other than, on the other hand, in contrast, by contrast, conversely, ' +
    'on the contrary, notwithstanding, even if, contrary to, unlike, aside from, save for, barring',
  that: 'that',
  who:
    'who, which, whom, whoever, whichever, of whom, of which, some of whom, many of whom, most of whom, all of whom, both of whom, ' +
    'none of whom, several of whom, some of which, all of which, most of which, many of which',
  where:
    'where, whose, wherein, whereby, wherever, in which, at which, on which, from which, from where, during which, after which, with which, ' +
    'to which, against which, over which, in whose, for which, by which, near which',
  since: 'since, ever since, dating back to, as of',
  sequel: 'only to',
  there: 'there',
  when:
    'when, while, after, as, before, once, until, till, whereas, whenever, as soon as, just as, just after, just before, even as, by the time, ' +
    'the moment, following, in the wake of, in the aftermath of, prior to, immediately after, shortly after, soon after, ' +
    'shortly before, long after, right after, hours after, days after, hours before, days before, weeks after, months after, weeks before, ' +
    'minutes after, minutes before, at a time when, at the same time as, in the course of, as long as, so long as, whilst, ahead of, ' +
    'on the eve of, in the midst of, because, because of, due to, owing to, thanks to, as a result of, in response to, in retaliation for, ' +
    'in reaction to, in revenge for, in return for, in exchange for, in connection with, in protest against, in protest at, for fear of, ' +
    'in support of, in solidarity with, on suspicion of, on charges of, in an attempt to, in an effort to, in a bid to, given that, now that, ' +
    'as part of, within the framework of, in the framework of, in the context of, on the occasion of, as a consequence of, on account of, ' +
    'by virtue of, in light of, in view of, on the grounds that, in accordance with, in line with, in anticipation of, in coordination with, ' +
    'in cooperation with, in collaboration with, on behalf of, in place of, in the absence of, regarding, concerning, with regard to, ' +
    'with respect to, in terms of, over the course of',
  if: 'if, unless, in case, in the event of, in the event that, provided that, should, so that, in order that, lest, whether',
  like: 'such as',
  not:
    'not, no, never, without, neither, nor, none, nobody, nothing, nowhere, no longer, not yet, none of, in no way, by no means, no one, ' +
    "not any, ain't, nor did, not a single, under no circumstances, not at all, 't, cannot",
  pronoun:
    'he, she, it, they, we, i, you, him, her, them, us, me, someone, somebody, anyone, anybody, everyone, everybody, something, anything, ' +
    'everything, theirs, hers, ours, each other, one another, the latter, the two, the pair, the duo, the trio, the latter two, ' +
    'yours',
  reflexive: 'himself, herself, itself, themselves, ourselves, myself, yourself, oneself, yourselves, themself',
  also:
    'also, meanwhile, in addition, elsewhere, earlier, later, too, additionally, moreover, furthermore, besides that, likewise, similarly, ' +
    'as well, for his part, for her part, for its part, for their part, in another incident, in a separate incident, ' +
    'in a related development, in another development, on top of that, on another front, in the meantime, in the same context, ' +
    'in the same vein, in turn, at the same time, at the time, in parallel, subsequently, thereafter, afterwards, afterward, ' +
    'by the same token, previously, earlier on, later on, for instance, for example, in particular, beforehand, firstly, secondly, thirdly, ' +
    'since then, in return, in response, in retaliation, in reprisal, in revenge, in reaction, in a related context, in a related incident, in this context, in this regard, in that regard, to this end, ' +
    'equally, on the sidelines, even, in a statement to that effect, at that time, by then, until then, back then, in the end, in the process, ' +
    'in fact, in other words, namely, in general, as usual, as a result, as a consequence, above all, of course, on its own, once more, ' +
    'at one point, in one case, separately',
  own: 'its, their, our, his, her, its own, their own, our own, his own, her own, all its, all their',
  same:
    'same, the same, the very same, aforementioned, the aforementioned, above mentioned, the above mentioned, identical, the said, ' +
    'abovementioned',
  this: 'this, these, those, this very, this latest, this same, this particular',
  adverb:
    'directly, reportedly, allegedly, heavily, simultaneously, apparently, presumably, supposedly, purportedly, seemingly, evidently, ' +
    'obviously, clearly, officially, unofficially, formally, initially, originally, ultimately, eventually, repeatedly, frequently, regularly, ' +
    'constantly, continuously, continually, consistently, often, sometimes, occasionally, usually, generally, normally, typically, commonly, ' +
    'widely, largely, mainly, mostly, chiefly, primarily, principally, predominantly, essentially, basically, notably, particularly, ' +
    'especially, specifically, exclusively, solely, only, just, merely, simply, purely, entirely, completely, totally, fully, wholly, ' +
    'partially, partly, severely, seriously, badly, gravely, critically, fatally, mortally, slightly, lightly, moderately, lethally, brutally, ' +
    'savagely, violently, viciously, cruelly, barbarically, ruthlessly, mercilessly, deliberately, intentionally, purposely, accidentally, ' +
    'mistakenly, inadvertently, unintentionally, erroneously, wrongly, indiscriminately, randomly, systematically, methodically, sporadically, ' +
    'intermittently, successfully, unsuccessfully, effectively, accurately, precisely, exactly, jointly, together, individually, collectively, ' +
    'respectively, unilaterally, independently, quickly, rapidly, swiftly, promptly, immediately, instantly, suddenly, abruptly, unexpectedly, ' +
    'gradually, slowly, steadily, increasingly, progressively, significantly, considerably, substantially, greatly, extensively, intensively, ' +
    'intensely, fiercely, strongly, forcefully, vigorously, vehemently, categorically, flatly, firmly, openly, publicly, secretly, covertly, ' +
    'clandestinely, quietly, discreetly, privately, anonymously, explicitly, implicitly, indirectly, personally, physically, verbally, ' +
    'peacefully, lawfully, legally, illegally, unlawfully, arbitrarily, forcibly, temporarily, permanently, definitively, finally, lastly, ' +
    'newly, freshly, narrowly, closely, remotely, locally, nationally, internationally, domestically, overseas, abroad, militarily, ' +
    'politically, strategically, tactically, reliably, credibly, correctly, properly, safely, urgently, hastily, hurriedly, desperately, ' +
    'actively, routinely, daily, weekly, nightly, hourly, dramatically, drastically, sharply, markedly, massively, really, actually, truly, ' +
    'literally, very, so, quite, highly, extremely, exceptionally, unusually, barely, hardly, scarcely, rarely, seldom, at once, all at once, ' +
    'in detail, by phone, by telephone, over the phone, over the telephone, via telephone, by email, via email, on condition of anonymity, ' +
    'on the condition of anonymity, by force, by mistake, by accident, by chance, at gunpoint, at knifepoint, at close range, at point blank range, in cold blood, ' +
    'in broad daylight, on purpose, on foot, on horseback, en masse, in full, in part, in public, in secret, in absentia, in succession, ' +
    'in quick succession, one by one, one after another, back to back, side by side, at random, at will, at length, at large, in earnest, ' +
    'without warning, with precision, with impunity, in vain, as planned, as expected, so called, de facto, there, here, everywhere, ' +
    'somewhere, anywhere, thereby, therein, thereof, therefore, ahead, away, forward, backwards, back, apart, aside, alone, alive, afoot, ' +
    'ashore, inland, northward, northwards, southward, southwards, eastward, eastwards, westward, westwards, overhead, upstairs, downstairs, ' +
    'indoors, outdoors, unarmed, worldwide, nationwide, countrywide, wearing military uniforms, wearing army uniforms, wearing police uniforms, ' +
    'wearing uniforms, wearing military fatigues, dressed in military uniforms, dressed in military uniform, dressed in military fatigues, ' +
    'dressed in army uniforms, dressed as soldiers, dressed as police officers, in military uniform, in military uniforms, in army uniforms, ' +
    'in police uniforms, in military fatigues, disguised as soldiers, disguised as police officers, in large numbers, in large number',
  negligible:
    'in force, into force, in the company of, thus, hence, then, already, still, again, ever, once again, yet again, now, currently, presently, right now, so far, thus far, to date, ' +
    'at least in part, perhaps, maybe, probably, possibly, likely, most likely, potentially, certainly, surely, definitely, undoubtedly, ' +
    'recently, lately, soon, always, at all, as yet, for now, for the time being, for the first time, for the second time, once and for all, ' +
    'at last, at first, at present, in essence, in principle, in practice, in theory, in reality, in total, in all, altogether, all in all, ' +
    'overall, somehow, somewhat, indeed, of late, almost certainly, sort of, kind of, else, otherwise, accordingly, consequently, hereby, ' +
    'no doubt, needless to say, in effect, so to speak, at the very least, time and again, over and over, again and again, more than once, ' +
    'in person, up to now, until now, anew, afresh',
  answering: 'in response to, in retaliation for, in reaction to, in revenge for, in reprisal for, in return for, to avenge, ' + 'avenging',
  between: 'between, in between',
  backedBy: `${BACKED_BY}, at war with, at war against, locked in a war with, locked in conflict with, in rebellion against`,
  belonging:
    'belonging to, belonged to, belong to, known as, known locally as, calling itself, calling themselves, that calls itself, which calls itself, suspected to be, suspected of being, suspected of belonging to, suspected to belong to, believed to be, believed to be from, ' +
    'believed to belong to, thought to be, thought to be from, thought to belong to, said to be, said to be from, said to belong to, ' +
    'alleged to be, alleged to belong to, reported to be, presumed to be, understood to be, identified as, described as, identifying themselves as, ' +
    'who identified themselves as, claiming to be, claiming to be from, claiming to belong to, purporting to be, claiming allegiance to, ' +
    'professing allegiance to, who are believed to be, who were believed to be, who are suspected to be, who were suspected to be, who belong to, ' +
    'who belonged to, affiliated with, affiliated to, loyal to, aligned with, aligned to, allied with, allied to, fighting for, ' +
    'fighting under the banner of, from the ranks of',
  taking:
    'transporting, ferrying, escorting, guarding, protecting, accompanying, that was carrying, which was carrying, that were carrying, which were carrying, ' +
    'that carried, which carried, that was transporting, which was transporting',
  workOf: 'the work of, the handiwork of, the doing of, the deed of, likely the work of, probably the work of',
  title:
    'mr, mrs, ms, miss, dr, dsp, ssp, asp, csp, dcp, acp, igp, engr, barr, barrister, mna, mpa, malam, hajia, sho, ppro, constable, cp, sp, dig, aig, head constable, alhaji, mallam, prof, professor, doctor, sir, dame, lord, lady, general, gen, colonel, col, major, maj, captain, capt, cpt, ' +
    'lieutenant, lt, lieut, sergeant, sgt, corporal, cpl, pvt, pte, brigadier, brig, brigadier general, brig gen, major general, maj gen, ' +
    'lieutenant general, lt gen, lieutenant colonel, lt col, lt cmdr, commander, cmdr, cdr, lieutenant commander, commodore, cdre, admiral, ' +
    'adm, rear admiral, rear adm, vice admiral, vice adm, field marshal, marshal, air marshal, air vice marshal, air chief marshal, ' +
    'group captain, wing commander, squadron leader, staff sergeant, staff sgt, first sergeant, warrant officer, inspector, superintendent, ' +
    'deputy superintendent, inspector general, sheikh, shaykh, sheik, ayatollah, grand ayatollah, hojatoleslam, imam, mullah, maulana, maulvi, ' +
    'mufti, grand mufti, sayyid, sayyed, seyyed, sayed, hajji, haji, hajj, emir, amir, prince, princess, sultan, crown prince, president, ' +
    'vice president, prime minister, minister, ambassador, senator, sen, congressman, congresswoman, rep, representative, governor, gov, ' +
    'mayor, judge, justice minister, fr, rabbi, pope, bishop, archbishop, patriarch, cardinal, reverend, rev, hon, honourable, honorable, ' +
    'rt hon, his excellency, her excellency, his eminence, his majesty, his highness, comrade, monsieur, madame, señor, ustad, engineer, eng, ' +
    'chief, warlord, secretary, const, det, detective, supt, insp, spokesman, spokeswoman, spokesperson, foreign minister, defense minister, ' +
    'defence minister, interior minister, secretary general, chief of staff, first lieutenant, second lieutenant, 1st lt, 2nd lt, sgt maj, ' +
    'sergeant major, master sergeant, mgr, ph d, md, phd, jr, sr',
  compass:
    'north, south, east, west, northern, southern, eastern, western, northeast, northwest, southeast, southwest, northeastern, northwestern, ' +
    'southeastern, southwestern, north east, north west, south east, south west, north eastern, north western, south eastern, south western, ' +
    'central, upper, lower, north central, south central, east central, west central, far north, far south, far east, far west, extreme north, ' +
    'far northern, far southern, far eastern, far western, far northeastern, far northwestern, far north east, far north eastern, ' +
    'northernmost, southernmost, easternmost, westernmost, mid, north northeast, south southwest, northerly, southerly, easterly, westerly, ' +
    'centre north, centre east, northmost, deep south, outer, inner',
  ofWhich: 'of which, of whom, among which',
  total: 'so far, overall, to date, thus far, in total, in all, all told, altogether, until now, up to now, to this day',
}

export const qualities: Lexicon['qualities'] = {
  ...peoples,
  Islamist: 'islamist, islamic',
  jihadist: 'jihadist, jihadi',
  Shiite: "shiite, shia, shi'ite, shi'a",
  Sunni: 'sunni',
  Sufi: 'sufi',
  Salafi: 'salafi, salafist, wahhabi',
  Christian: 'christian',
  Muslim: 'muslim',
  Jewish: 'jewish',
  Hindu: 'hindu',
  Buddhist: 'buddhist',
  Catholic: 'catholic',
  Orthodox: 'orthodox',
  Protestant: 'protestant, evangelical, pentecostal',
  Kurdish: 'kurdish',
  Arab: 'arab',
  Arabic: 'arabic, arabic language',
  Alawite: 'alawite, alawi',
  Yazidi: 'yazidi, yezidi',
  Baloch: 'baloch, baluch, balochi',
  Pashtun: 'pashtun',
  Tuareg: 'tuareg, touareg',
  Fulani: 'fulani, peul, fula',
  Hausa: 'hausa',
  Tigrayan: 'tigrayan',
  Tutsi: 'tutsi, banyamulenge',
  Masalit: 'masalit',
  Misseriya: 'misseriya, messiria',
  Songhai: 'songhai, songhay',
  Igbo: 'igbo',
  Berom: 'berom, birom',
  Uyghur: 'uyghur, uighur',
  Chechen: 'chechen',
  Tamil: 'tamil',
  Kashmiri: 'kashmiri',
  Berber: 'berber, amazigh',
  Bedouin: 'bedouin',
  Turkmen: 'turkmen, turkoman',
  Houthi: 'houthi',
  Zionist: 'zionist',
  Maoist: 'maoist',
  Marxist: 'marxist, communist, leftist, left wing, far left, marxist leninist',
  'far-right': 'far right, right wing, ultranationalist, neo nazi, fascist, white supremacist',
  nationalist: 'nationalist, ultra nationalist',
  secular: 'secular',
  armed: 'armed, heavily armed, well armed',
  unarmed: 'unarmed',
  masked: 'masked, hooded, balaclava clad',
  unidentified: 'unidentified, unknown, unnamed, anonymous, mysterious, unspecified, undisclosed',
  suspected: 'suspected, alleged, presumed, apparent',
  wanted: 'most wanted',
  'Iran-backed': 'iran backed, iranian backed, tehran backed, iran supported, iranian supported, iran aligned, iranian aligned',
  'pro-Iranian': 'pro iranian, pro iran',
  'US-backed': 'us backed, american backed, u.s. backed, western backed, us supported, washington backed, american supported, u.s. supported',
  'US-led': 'us led, american led, u.s. led, washington led',
  'Saudi-led': 'saudi led',
  'Saudi-backed': 'saudi backed',
  'UAE-backed': 'uae backed, emirati backed',
  'French-led': 'french led',
  'NATO-led': 'nato led',
  'UN-backed': 'un backed',
  'Turkish-backed': 'turkish backed, turkey backed, turkish supported, ankara backed',
  'Russian-backed': 'russian backed, russia backed, kremlin backed, moscow backed, russian supported',
  'Rwandan-backed': 'rwandan backed, rwanda backed, rwandan supported',
  'Pakistan-based': 'pakistan based, pakistani based',
  'pro-Russian': 'pro russian, pro moscow, pro kremlin, pro russia',
  'pro-Ukrainian': 'pro ukrainian, pro ukraine, pro kyiv',
  'pro-Turkish': 'pro turkish',
  'pro-Palestinian': 'pro palestinian, pro palestine',
  'pro-Israeli': 'pro israeli, pro israel',
  'pro-democracy': 'pro democracy',
  'pro-government': 'pro government, pro regime, progovernment, loyalist, government backed, government allied, state backed, government aligned',
  'anti-government': 'anti government, antigovernment, anti regime, anti junta, anti coup',
  aged: 'year old, years old, month old, months old',
  'anti-terrorism': 'counterterrorism, counter terrorism, antiterrorism, anti terrorism, anti terror, counter terror, antiterror, antiterrorist',
  'al-Qaida-linked': 'al qaeda linked, al qaida linked, qaeda linked, al qaeda affiliated, al qaeda aligned, al qaida affiliated',
  'Islamic State-linked': 'isis linked, islamic state linked, isil linked, isis affiliated, islamic state affiliated, daesh linked',
  'Hamas-run': 'hamas run, hamas controlled, hamas led',
  'Houthi-run': 'houthi run, houthi controlled, houthi affiliated, houthi owned',
  'Israeli-linked': 'israeli linked, israel linked, israeli owned, israel bound, israeli affiliated',
  'Kurdish-led': 'kurdish led, kurd led',
  'Tutsi-led': 'tutsi led',
  'Taliban-run': 'taliban run, taliban led',
  'state-run': 'state run, state owned, state controlled, state affiliated, semi official, government run, government owned, government controlled',
  'opposition-held': 'rebel held, opposition held, rebel controlled, opposition controlled, insurgent held',
  'government-held': 'government held, regime held',
  'Russian-occupied': 'russian occupied, russian held, russian controlled, russia occupied, moscow occupied',
  'Russian-installed':
    'russian installed, moscow installed, russia installed, kremlin installed, moscow appointed, russian appointed, russia appointed',
  'Israeli-occupied': 'israeli occupied',
  'Kurdish-held': 'kurdish held, kurdish controlled',
  occupying: 'occupying',
  'pro-Western': 'pro western',
  'pro-rebel': 'pro rebel, pro opposition, pro resistance',
  'pro-military': 'pro military, pro army, pro junta',
  separatist: 'separatist, secessionist, breakaway, pro independence',
  autonomous: 'autonomous, semi autonomous',
  rebel: 'rebel, insurgent, rebellious, mutinous',
  militant: 'militant, hardline, hard line, radical, extremist, fundamentalist, ultra radical',
  terrorist: 'terrorist, terror, takfiri',
  guerrilla: 'guerrilla, guerilla, partisan',
  criminal: 'criminal, mafia, organized crime, organised crime',
  local: 'local',
  national: 'national, nationwide',
  foreign: 'foreign, expatriate, overseas, non local',
  international: 'international, multinational, global, worldwide',
  regional: 'regional',
  provincial: 'provincial',
  municipal: 'municipal',
  federal: 'federal',
  central: 'central',
  district: 'county',
  rural: 'rural',
  urban: 'urban',
  senior: 'senior, top, high ranking, high level, leading, highest ranking, prominent, most senior, key, high profile, veteran, influential',
  deputy: 'deputy, vice, assistant, second in command',
  acting: 'acting, interim, transitional, caretaker, provisional, de facto',
  former: 'former, ex, retired, ousted, deposed, late, onetime, one time, toppled',
  security: 'security',
  'high-ranking military': 'top military, senior military, senior army',
  medical: 'medical, healthcare, paramedical',
  health: 'health, public health',
  humanitarian: 'humanitarian, relief',
  government: 'governmental, official, administrative, ministerial',
  presidential: 'presidential',
  parliamentary: 'parliamentary, legislative',
  royal: 'royal, imperial',
  judicial: 'judicial, legal',
  political: 'political',
  diplomatic: 'diplomatic, consular',
  religious: 'religious',
  ethnic: 'ethnic, indigenous, native',
  tribal: 'tribal, clan',
  sectarian: 'sectarian, interfaith',
  paramilitary: 'paramilitary',
  defense: 'defense, defence',
  naval: 'naval, maritime, seaborne',
  aerial: 'aerial, airborne',
  border: 'frontier',
  coastal: 'coastal',
  field: 'field',
  tactical: 'tactical',
  special: 'special, elite, crack',
  regular: 'regular, conventional',
  irregular: 'irregular',
  popular: 'popular, grassroots',
  revolutionary: 'revolutionary',
  opposition: 'dissident',
  civil: 'civil, civic',
  civilian: 'civilian, non military',
  independent: 'independent',
  private: 'private, privately owned',
  public: 'public',
  commercial: 'commercial, merchant',
  joint: 'joint, combined, mixed, allied',
  enemy: 'enemy',
  separate: 'separate, distinct',
  rival: 'rival, parallel, self declared, self proclaimed, opposing, competing, warring, hostile',
  undercover: 'undercover, plainclothes, plain clothes, off duty, on duty, uniformed',
  displaced: 'internally displaced, homeless, displaced',
  young: 'young, teenage, underage, adolescent',
  elderly: 'elderly, old, aged, middle aged',
  female: 'female, pregnant',
  male: 'male',
  African: 'african, sub saharan',
  European: 'european',
  Asian: 'asian',
  'Latin American': 'latin american, south american, southern american, central american',
  Sahelian: 'sahelian',
  'Greek-owned': 'greek owned',
  'British-owned': 'british owned, uk owned, british linked',
  'US-owned': 'us owned, american owned, u.s. owned, us linked, american linked',
  flagged:
    'panama flagged, liberia flagged, marshall islands flagged, barbados flagged, malta flagged, greek flagged, us flagged, israeli flagged, ' +
    'singapore flagged, panamanian flagged, liberian flagged, iranian flagged, gabon flagged, palau flagged, norwegian flagged, ' +
    'chinese flagged, flagged, u.s. flagged',
}

export const fillers: Lexicon['fillers'] =
  'violent, new, deadly, important, lethal, fatal, bloody, fierce, heavy, intense, intensive, massive, major, huge, big, large, small, ' +
  'serious, severe, brutal, vicious, savage, barbaric, horrific, horrible, heinous, gruesome, terrible, dreadful, devastating, destructive, ' +
  'powerful, strong, relentless, successive, consecutive, recent, latest, last, previous, earlier, past, further, additional, more, extra, ' +
  'fresh, similar, simultaneous, coordinated, complex, sophisticated, well planned, sudden, surprise, unexpected, rare, unprecedented, ' +
  'unusual, daring, bold, brazen, spectacular, audacious, cowardly, treacherous, murderous, indiscriminate, random, direct, indirect, precise, ' +
  'accurate, precision, deliberate, wanton, unprovoked, preemptive, pre emptive, preventive, defensive, retaliatory, punitive, limited, ' +
  'partial, total, full, full scale, all out, large scale, small scale, wide scale, widespread, mass, massed, single, double, twin, triple, ' +
  'dual, different, main, primary, secondary, principal, vital, strategic, sensitive, critical, crucial, significant, ' +
  'considerable, substantial, extensive, wide, broad, whole, entire, particular, specific, nearby, neighboring, neighbouring, surrounding, ' +
  'adjacent, distant, remote, far flung, outlying, isolated, crowded, busy, bustling, packed, densely populated, populated, populous, ' +
  'besieged, war torn, embattled, restive, troubled, volatile, insecure, unstable, conflict hit, conflict ridden, divided, oil rich, gas rich, ' +
  'mineral rich, poor, impoverished, landlocked, mountainous, hilly, forested, arid, ancient, historic, historical, disused, empty, ' +
  'uninhabited, residential, industrial, agricultural, makeshift, temporary, permanent, fortified, underground, secret, clandestine, covert, ' +
  'overt, initial, preliminary, final, early, ongoing, current, possible, potential, imminent, probable, unconfirmed, purported, self styled, ' +
  'self proclaimed, notorious, famous, well known, infamous, daily, nightly, weekly, monthly, annual, nighttime, night time, daytime, predawn, ' +
  'pre dawn, early morning, late night, cross border, transborder, home made, homemade, improvised, locally made, iranian made, russian made, ' +
  'us made, american made, chinese made, soviet era, soviet made, turkish made, israeli made, western supplied, us supplied, long range, ' +
  'short range, medium range, high precision, precision guided, guided, unguided, laser guided, remote controlled, remotely operated, ' +
  'remotely piloted, unmanned, manned, ballistic, hypersonic, supersonic, heavy duty, light, medium, low flying, low altitude, high altitude, ' +
  'thermobaric, incendiary, explosive laden, explosives laden, booby trapped, heavily fortified, high value, high speed, armored, armoured, ' +
  'bulletproof, four wheel drive, hit and run, multi pronged, two pronged, three pronged, gang related, drug related, politically motivated, ' +
  'religiously motivated, tit for tat, non stop, nonstop, around the clock, day long, daylong, hours long, hour long, week long, weeklong, ' +
  'month long, year long, years long, decade long, decades long, long running, decades old, two day, ' +
  'three day, four day, lone, sole, same day, successful, abortive, botched, unsuccessful, effective, glorious, blessed, noble, qualitative, ' +
  'legitimate, illegal, illegitimate, unlawful, unjust, treasonous, sinister, tragic, dramatic, alarming, shocking, grave, blatant, flagrant, ' +
  'ruthless, merciless, inhumane, inhuman, barbarous, fanatical, ferocious, sporadic, intermittent, continuous, constant, frequent, ' +
  'near daily, periodic, routine, scattered, peaceful, nonviolent, non violent, silent, angry, furious, anti war, antiwar, pro peace, ' +
  'unauthorized, unauthorised, spontaneous, premeditated, well coordinated, well organized, well organised, safe, unsafe, innocent, ' +
  'defenseless, defenceless, helpless, vulnerable, beloved, unsuspecting, stray, nearest, closest, biggest, largest, deadliest, worst, ' +
  'heaviest, bloodiest, longest, second largest, third largest, busiest, strongest, fiercest, oldest, newest, highest, lowest, first ever, ' +
  'one off, two storey, multi storey, multi story, five storey, five story, nine story, nine storey, multi family, high rise, non combat, ' +
  'enhanced, unconventional, nuclear, chemical, biological, toxic, radioactive, cyber, electronic, digital, physical, material, moral, human, ' +
  'financial, economic, social, inflammatory, intercommunal, inter communal, communal, ethnically motivated, domestic, internal, external, ' +
  'bilateral, unilateral, multilateral, mutual, reciprocal, tripartite, indefinite, tentative, fragile, shaky, lasting, comprehensive, ' +
  'definitive, conditional, unconditional, landmark, controversial, little known, shadowy, loose, main opposition, predominantly muslim, ' +
  'mainly muslim, predominantly christian, mainly kurdish, majority muslim, majority christian, predominantly kurdish, mostly muslim, heroic, ' +
  'overnight, occupied, minor'
