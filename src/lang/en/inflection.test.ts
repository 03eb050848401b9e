import { expect, test } from 'vitest'
import type { Tense } from '../inflection.ts'
import { inflectAdjective, inflectNoun, inflectVerb } from './inflection.ts'

const of = (lemma: string, tense: Tense): string =>
  inflectVerb(lemma)
    .filter((made) => made.tense === tense)
    .map(({ form }) => form)
    .join(', ')

test.each([
  ['attack', 'attack, attacks', 'attacked', 'attacked', 'attacking'],
  ['bomb', 'bomb, bombs', 'bombed', 'bombed', 'bombing'],
  ['shell', 'shell, shells', 'shelled', 'shelled', 'shelling'],
  ['plan', 'plan, plans', 'planned', 'planned', 'planning'],
  ['stab', 'stab, stabs', 'stabbed', 'stabbed', 'stabbing'],
  ['grab', 'grab, grabs', 'grabbed', 'grabbed', 'grabbing'],
  ['ram', 'ram, rams', 'rammed', 'rammed', 'ramming'],
  ['raid', 'raid, raids', 'raided', 'raided', 'raiding'],
  ['down', 'down, downs', 'downed', 'downed', 'downing'],
  ['target', 'target, targets', 'targeted', 'targeted', 'targeting'],
  ['storm', 'storm, storms', 'stormed', 'stormed', 'storming'],
  ['injure', 'injure, injures', 'injured', 'injured', 'injuring'],
  ['fatally shoot', 'fatally shoot, fatally shoots', 'fatally shot', 'fatally shot', 'fatally shooting'],
  ['rally to', 'rally to, rallies to', 'rallied to', 'rallied to', 'rallying to'],
  ['kidnap', 'kidnap, kidnaps', 'kidnapped', 'kidnapped', 'kidnapping'],
  ['occur', 'occur, occurs', 'occurred', 'occurred', 'occurring'],
  ['offer', 'offer, offers', 'offered', 'offered', 'offering'],
  ['signal', 'signal, signals', 'signaled, signalled', 'signaled, signalled', 'signaling, signalling'],
  ['seize', 'seize, seizes', 'seized', 'seized', 'seizing'],
  ['free', 'free, frees', 'freed', 'freed', 'freeing'],
  ['die', 'die, dies', 'died', 'died', 'dying'],
  ['deploy', 'deploy, deploys', 'deployed', 'deployed', 'deploying'],
  ['deny', 'deny, denies', 'denied', 'denied', 'denying'],
  ['torch', 'torch, torches', 'torched', 'torched', 'torching'],
  ['ambush', 'ambush, ambushes', 'ambushed', 'ambushed', 'ambushing'],
  ['torpedo', 'torpedo, torpedoes', 'torpedoed', 'torpedoed', 'torpedoing'],
  ['hit', 'hit, hits', 'hit', 'hit', 'hitting'],
  ['strike', 'strike, strikes', 'struck', 'struck, stricken', 'striking'],
  ['withdraw', 'withdraw, withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  ['have', 'have, has', 'had', 'had', 'having'],
  ['be located', 'am located, is located, are located', 'was located, were located', 'been located', 'being located'],
  ['carry out', 'carry out, carries out', 'carried out', 'carried out', 'carrying out'],
  ['gun down', 'gun down, guns down', 'gunned down', 'gunned down', 'gunning down'],
  ['shoot down', 'shoot down, shoots down', 'shot down', 'shot down', 'shooting down'],
  ['open fire on', 'open fire on, opens fire on', 'opened fire on', 'opened fire on', 'opening fire on'],
  ['set fire to', 'set fire to, sets fire to', 'set fire to', 'set fire to', 'setting fire to'],
  ['blow up', 'blow up, blows up', 'blew up', 'blown up', 'blowing up'],
  ['booby-trap', 'booby-trap, booby-traps', 'booby-trapped', 'booby-trapped', 'booby-trapping'],
])('inflects the verb «%s»', (lemma, present, past, participle, gerund) => {
  expect([of(lemma, 'infinitive'), of(lemma, 'present'), of(lemma, 'past'), of(lemma, 'participle'), of(lemma, 'gerund')]).toEqual([
    lemma,
    present,
    past,
    participle,
    gerund,
  ])
})

test.each([
  ['=came under fire', 'past'],
  ['=were found dead', 'past'],
  ['=targeting', 'gerund'],
  ['=claim credit', 'infinitive'],
] as const)('keeps «%s» as it is', (lemma, tense) => {
  expect(of(lemma, tense)).toBe(lemma.slice(1))
})

test.each([
  ['soldier', 'soldiers'],
  ['air strike', 'air strikes'],
  ['prisoner of war', 'prisoners of war'],
  ['commander in chief', 'commanders in chief'],
  ['attack on civilians', 'attacks on civilians'],
  ['man', 'men'],
  ['gunman', 'gunmen'],
  ['woman', 'women'],
  ['human', 'humans'],
  ['child', 'children'],
  ['person', 'people, persons'],
  ['army', 'armies'],
  ['convoy', 'convoys'],
  ['bus', 'buses'],
  ['mosque', 'mosques'],
  ['clash', 'clashes'],
  ['church', 'churches'],
  ['box', 'boxes'],
  ['thief', 'thieves'],
  ['chief', 'chiefs'],
  ['base', 'bases'],
  ['crisis', 'crises'],
  ['commando', 'commandos, commandoes'],
  ['militia', 'militias'],
  ['passer-by', 'passers-by'],
  ['suicide-bomber', 'suicide-bombers'],
])('inflects the noun «%s»', (lemma, plural) => {
  expect(inflectNoun(lemma).join(', ')).toBe(`${lemma}, ${plural}`)
})

test.each(['aircraft', 'police', 'security personnel', 'headquarters', 'armed forces', 'marine corps', '=number of dead'])(
  'leaves «%s» as it is',
  (lemma) => {
    expect(inflectNoun(lemma)).toEqual([lemma.replace('=', '')])
  },
)

test('adjectives have one form', () => {
  expect([inflectAdjective('armed'), inflectAdjective('=armed')]).toEqual([['armed'], ['armed']])
})
