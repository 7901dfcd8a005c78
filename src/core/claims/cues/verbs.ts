import type { Act, Complement, Cue } from './cue.ts';

/** A family of verbs that share their grammar. */
function family(act: Act, takes: readonly Complement[], verbs: string): Cue[] {
  return verbs
    .split(',')
    .map((verb) => verb.trim())
    .filter(Boolean)
    .map((verb) => ({ verb, act, takes }));
}

/** The verbs whose grammar needs showing, then the families that go like them. A new cue is one word in a family or one object here. */
export const verbs: readonly Cue[] = [
  {
    verb: 'say',
    act: 'say',
    takes: ['clause', 'quote'],
    examples: [
      'Mayor [Ann Lee] {said} <the bridge was safe>.',
      '<The bridge was safe>, Mayor [Ann Lee] {said}.',
      '<The bridge was safe>, {said} Mayor [Ann Lee].',
      'Mayor [Ann Lee] {said} on Tuesday that <the bridge was safe>.',
      '“<The bridge is safe>,” Mayor [Ann Lee] {said}.',
      '“<The bridge is safe>,” {said} [Ann Lee], a retired engineer.',
      '[The ministry] {says} <it wants the bridge "repaired by May">.',
      '[Ann Lee], mayor of the town, {said}: “<The bridge is safe>.”',
    ],
    notExamples: [
      'As said before, the bridge is old.',
      'The bridge is said to be old.',
      'He left without saying goodbye.',
    ],
  },
  {
    verb: 'tell',
    act: 'say',
    takes: ['hearer', 'quote', 'of'],
    examples: [
      '[Witnesses] {told of} <40 boats in the trees>.',
      '[Ann Lee] {told} reporters <the bridge was safe>.',
      '[The company] {told} regulators that <a valve had failed>.',
      '“<We are safe>,” [Ann Lee] {told} a news conference.',
    ],
    notExamples: [
      'The mayor told of her childhood.',
      'A man told to leave the bridge refused.',
      'She was told to wait.',
    ],
  },
  {
    verb: 'urge',
    act: 'urge',
    takes: ['whom-to', 'clause', 'quote', 'object'],
    examples: [
      '[Norway] {urged} Sweden on Monday <to open the lock>.',
      '[Norway] has {urged} <restraint>.',
      '[Ann Lee], the envoy, {urged} both sides to “<open the lock at once>.”',
    ],
  },
  {
    verb: 'demand',
    act: 'urge',
    takes: ['whom-to', 'to', 'clause', 'object', 'quote'],
    examples: [
      '[Norway] {demanded} <Sweden open the lock>.',
      '[Norway] {demanded} that <the lock be opened>.',
    ],
  },
  {
    verb: 'claim',
    act: 'say',
    takes: ['clause', 'to', 'quote', 'object'],
    examples: [
      '[The union] {claimed} that <half the staff had walked out>.',
      '[A small group] {claimed} <responsibility>.',
    ],
    notExamples: [
      'The blaze claimed 20 lives.',
      'The flood claimed the lives of two men.',
      'She claimed victory.',
    ],
  },
  {
    verb: 'deny',
    act: 'deny',
    takes: ['that', 'object', 'quote'],
    examples: [
      '[The company] {denies} that <the cause is known>.',
      '[The minister] {denied} <the report>.',
      '[Norway] has {denied} <Swedish claims that the lock was shut>.',
    ],
  },
  {
    verb: 'blame',
    act: 'blame',
    takes: ['object'],
    examples: [
      '[The pilots] {blamed} <the tower for the crash>.',
      '[The newspapers] {blamed} <the strike on the minister>.',
    ],
  },
  {
    verb: 'call',
    act: 'say',
    takes: ['object', 'quote'],
    examples: [
      '[Ann Lee] {called} <it good news that the water had fallen>.',
      '[He] {called} <the plan "a disgrace">.',
      'It is a figure that [brokers] {called} <far too high>.',
    ],
    notExamples: [
      'A man called the police.',
      'The town is called Lee.',
      'Unions called a strike for Monday.',
      'It was the strike that the unions called in May.',
    ],
  },
  {
    verb: 'call for',
    act: 'urge',
    takes: ['object', 'quote'],
    examples: ['[Norway] has {called for} <greater help from its neighbours>.'],
  },
  {
    verb: 'call on',
    act: 'urge',
    takes: ['whom-to'],
    examples: ['[The union] {called on} its members <to stay at home>.'],
  },
  {
    verb: 'put',
    act: 'estimate',
    takes: ['at'],
    examples: ['[The union] {put} <the crowd at 40,000>.', '[The newsletter] {puts} <the homes at 900>.'],
    notExamples: ['The men put the boat at anchor.', 'He put out the fire.'],
  },
  {
    verb: 'count',
    act: 'estimate',
    takes: ['figure'],
    examples: ['[The organisers] {counted} <40,000>, the police 9,000.'],
    notExamples: ['She counted on her friends.'],
  },
  {
    verb: 'speak',
    act: 'say',
    takes: ['of', 'quote'],
    examples: ['[The union] {spoke of} <40,000 strikers>.'],
    notExamples: ['He spoke of his childhood.'],
  },
  {
    verb: 'write',
    act: 'say',
    takes: ['clause', 'quote', 'of'],
    examples: ['[The Harbour News] had earlier {written of} <700 tonnes>.'],
    notExamples: ['She wrote of her childhood.'],
  },
  {
    verb: 'talk',
    act: 'say',
    takes: ['of', 'quote'],
    examples: ['[Officials] {talked of} <40 missing boats>.'],
    notExamples: ['They talked of love.'],
  },
  {
    verb: 'warn',
    act: 'warn',
    takes: ['clause', 'quote', 'whom-to', 'hearer', 'of'],
    examples: [
      '[The agency] {warned} that <the river would rise>.',
      '[The army] has {warned} <villagers to leave the valley>.',
      '[The agency] {warned of} <more rain>.',
    ],
  },
  {
    verb: 'express',
    act: 'say',
    takes: ['quote', 'object'],
    examples: ['[Ann Lee] {expressed} <concern about the dam>.'],
  },
  {
    verb: 'accuse',
    act: 'blame',
    takes: ['object'],
    examples: ['[Norway] {accused} <Sweden of closing the lock>.'],
    notExamples: ['The accused said nothing.'],
  },
  {
    verb: 'show',
    act: 'say',
    takes: ['that', 'figure'],
    examples: [
      "[The ministry]'s data {show} <nearly a third of the staff on strike>.",
      '[The survey] {showed} that <prices had doubled>.',
    ],
    notExamples: ['He showed three friends the bridge.', 'She showed courage.'],
  },
  {
    verb: 'have',
    act: 'estimate',
    takes: ['figure'],
    examples: [
      '[Polls] {have} <two-thirds of the town against the bridge>.',
      '[The ministry] {has} <420 deaths on its books>.',
      'In the north [the unions] {had} <4,000>.',
    ],
    notExamples: [
      'The police have three horses.',
      'She had two brothers.',
      'The police have 12 horses on the hill.',
    ],
  },
  {
    verb: 'have it',
    act: 'say',
    takes: ['clause', 'at'],
    examples: ['[The prefecture] {has it} that <4,000 walked>.', '[The prefecture] {has it at} <4,000>.'],
    notExamples: ['The mayor had it at home.'],
  },
  {
    verb: 'stick to',
    act: 'estimate',
    takes: ['figure'],
    examples: ['[The prefecture] {sticks to} <4,000 for the whole coast>.'],
    notExamples: ['The mayor sticks to the plan.'],
  },
  {
    verb: 'stand by',
    act: 'estimate',
    takes: ['owned'],
    examples: ['[The ministry] {stands by} <its estimate of 300 homes>.'],
    notExamples: ['The mayor stands by her friends.', 'Ten boats stand by in the bay.'],
  },
  {
    verb: 'argue for',
    act: 'estimate',
    takes: ['figure'],
    examples: ['[The insurer] had {argued for} <$40 million>.'],
  },
  {
    verb: 'look for',
    act: 'estimate',
    takes: ['figure'],
    examples: ['[Analysts] had {looked for} <3.4 percent>.'],
    notExamples: ['The police looked for the boat.', 'Rescuers looked for 12 men.'],
  },
  {
    verb: 'pencil in',
    act: 'estimate',
    takes: ['figure'],
    examples: ['[Analysts] had {pencilled in} <3.4 percent>.'],
  },
  {
    verb: 'correct',
    act: 'estimate',
    takes: ['correction', 'quote'],
    examples: ['[The ministry] has {corrected} <the number of survivors to 120>.'],
    notExamples: ['The ministry corrected the spelling.'],
  },
  {
    verb: 'raise',
    act: 'estimate',
    takes: ['correction'],
    examples: ['[The ministry] {raised} <the toll to 120>.'],
    notExamples: ['The bank raised its rate to 4%.', 'The ministry raised three objections.'],
  },
  {
    verb: 'point at',
    act: 'blame',
    takes: ['object'],
    examples: ['[The union] {pointed at} <the owners>.'],
  },
  ...family(
    'blame',
    ['object'],
    'point instead at, point the finger at, point a finger at, point the finger instead at',
  ),
  ...family('estimate', ['correction'], 'revise, lower, cut, reduce, update, increase'),
  {
    verb: 'give',
    act: 'estimate',
    takes: ['figure', 'as', 'presented'],
    examples: [
      '[The police] {gave} <9,000>.',
      '[The police] {gave} <the dead of the port as more than 90>.',
      '[The army] {gave} <380 dead at the end of June>.',
      '[The ministry] {gave} a far lower toll on Monday: <90 deaths in the port>.',
    ],
    notExamples: ['The police gave 300 tickets to drivers.', 'She gave two reasons.'],
  },
  {
    verb: 'report',
    act: 'say',
    takes: ['clause', 'quote', 'figure'],
    examples: [
      '[The agency] {reported} <nearly 300 homes lost>.',
      '<Nearly 300 homes were lost>, [the agency] {reported}.',
    ],
    notExamples: ['She reported to the captain.', 'The report was late.'],
  },
  {
    verb: 'list',
    act: 'estimate',
    takes: ['figure', 'as'],
    examples: ['[The agency] {lists} <the missing as 40>.', '[The register] {lists} <40>.'],
    notExamples: ['The agency lists 40 ways to save water.', 'She listed the dishes as she ate.'],
  },
  {
    verb: 'present',
    act: 'estimate',
    takes: ['presented'],
    examples: ['[The minister] {presented} a much lower figure in the evening: <32 deaths in the port>.'],
    notExamples: ['The minister presented three plans.', 'She presented the prize: a boat.'],
  },
  ...family('estimate', ['presented'], 'publish, issue, release, offer, produce'),
  {
    verb: 'estimate',
    act: 'estimate',
    takes: ['clause', 'quote', 'at', 'figure'],
    examples: [
      '[The union] {estimated} <the crowd at 40,000>.',
      '[The agency] {estimates} that <300 homes are gone>.',
    ],
    notExamples: ['An estimated 300 homes are gone.'],
  },
  ...family(
    'say',
    ['clause', 'quote'],
    `add, announce, declare, explain, note, observe, remark, reply, respond, argue, reiterate, stress, emphasise, emphasize, underline,
    underscore, recall, maintain, contend, assert, affirm, insist, comment, conclude, mention, proclaim, profess, reason,
    testify, recount, state, suggest, write, tweet, joke, quip, muse, opine, counter, retort, hint,
    point out, make clear, elaborate, clarify, caution, disclose, signal, reveal, indicate, imply, repeat, specify, stipulate,
    exclaim, lament, complain, grumble, boast, brag, gush, attest, confide, theorise, theorize, posit, intimate, divulge,
    hypothesise, reckon, allege, plead, swear, confirm, chime in, interject, relate, submit, certify, avow, aver, opine, maintain,
    gripe, intone, rejoin, pronounce, report back, let slip, let it be known, take the view`,
  ),
  ...family(
    'say',
    ['quote'],
    `continue, go on, shout, cry, whisper, mutter, murmur, sigh, yell, scream, gasp, sob, laugh, read, ask, wonder, post, sing, chant,
    describe, storm, fume, thunder, roar, bark, growl, hiss, wail, weep, beam, smile, grin, scoff, sneer, rage, explode, stammer, plead, moan, croak, remember, begin, conclude, inquire, enquire, agree, object, protest, interrupt, warn, offer, volunteer, return, snap, sum up`,
  ),
  ...family(
    'say',
    ['that', 'quote'],
    'rule, find, document, record, show, learn, hear, teach, hold, decide, determine, establish, prove, demonstrate, illustrate, gloat, marvel, vouch, charge, regret',
  ),
  ...family('admit', ['clause', 'quote', 'object', 'to'], 'admit, acknowledge, concede, confess'),
  ...family(
    'estimate',
    ['clause', 'quote', 'at', 'figure', 'object'],
    'calculate, project, forecast, predict, anticipate, expect, foresee',
  ),
  ...family(
    'say',
    ['clause', 'quote'],
    'believe, assume, suspect, guess, presume, feel, consider, judge, know, understand, see, realise, realize, discover, doubt, remember, conjecture, imagine, dream, notice',
  ),
  {
    verb: 'think',
    act: 'say',
    takes: ['clause', 'quote', 'figure'],
    examples: [
      '[Analysts] {think} <$5 billion nearer the truth>.',
      '[Ann Lee] {thought} <fewer than 40 likely>.',
    ],
    notExamples: ['She thought of her sons.'],
  },
  {
    verb: 'be sure',
    act: 'say',
    takes: ['clause'],
    examples: [
      "[The owners' committee] {is sure} that <it is at least 20,000>.",
      '[Ann Lee] {was quite sure} <the gate had been shut>.',
    ],
    notExamples: [
      'The boat is sure to sink.',
      'The owners are sure of a win at sea.',
      'It is sure that the dam will hold.',
      'Make sure that it is shut.',
    ],
  },
  ...family(
    'say',
    ['clause'],
    'be certain, be confident, be convinced, be adamant, be satisfied, be persuaded, be positive',
  ),
  {
    verb: 'reckon',
    act: 'estimate',
    takes: ['clause', 'quote', 'at', 'figure', 'object'],
    examples: ['[Brokers] {reckoned} with <$2 billion>.', '[Brokers] {reckon} that <40 ships are lost>.'],
  },
  ...family('hope', ['clause'], 'be hopeful, be optimistic'),
  ...family('fear', ['clause'], 'be afraid, be fearful'),
  ...family('hope', ['clause', 'to', 'quote'], 'hope, wish, pray'),
  ...family('fear', ['clause', 'quote', 'object'], 'fear, worry, dread'),
  ...family('promise', ['to', 'clause', 'quote', 'object'], 'promise, pledge, vow, threaten, guarantee'),
  ...family(
    'urge',
    ['whom-to', 'quote'],
    'ask, order, beg, implore, exhort, encourage, press, advise, instruct, request, command, beseech, entreat, direct',
  ),
  ...family('urge', ['clause', 'quote', 'object'], 'recommend, propose, advocate'),
  ...family('urge', ['for', 'quote'], 'appeal'),
  ...family('say', ['hearer', 'quote'], 'assure, inform, remind, notify'),
  ...family(
    'deny',
    ['object', 'quote', 'that'],
    'dispute, refute, rebut, reject, dismiss, contradict, contest, disavow, question',
  ),
  ...family(
    'criticise',
    ['object', 'quote'],
    'criticise, criticize, condemn, denounce, deplore, decry, slam, blast, lambast, lambaste, deride, castigate, rebuke, chide, ridicule, mock, deprecate',
  ),
  ...family(
    'praise',
    ['object', 'quote'],
    'praise, thank, welcome, hail, applaud, commend, laud, salute, congratulate',
  ),
  ...family('say', ['quote'], 'brand, label, dub, term'),
];
