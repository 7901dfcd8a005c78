import { describe, expect, it } from 'vitest';
import { claimsIn, saidIn } from './read-text.ts';

describe('quotations', () => {
  it.each([
    [
      '“It fell,” said Maria Delgado, 43, who works nearby. “Then we heard the screams.”',
      ['Maria Delgado: It fell', 'Maria Delgado: Then we heard the screams'],
    ],
    [
      '"The cable was old," Ann Lee said, "and everybody knew it."',
      ['Ann Lee: The cable was old', 'Ann Lee: and everybody knew it'],
    ],
    ["'They drowned this town,' stormed campaign chairman Lee Stave.", ['Lee Stave: They drowned this town']],
    ['«We are safe», said Ann Lee.', ['Ann Lee: We are safe']],
    ['Asked about the crane, Ann Lee said: "I can\'t answer that."', ["Ann Lee: I can't answer that"]],
    [
      'As one docker put it, the cranes were "older than my father".',
      ['one docker: the cranes were "older than my father"'],
    ],
    ['"It was full," he said.', ['null: It was full']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it('go on over paragraphs that open without closing', () => {
    const text = '"The river came at night," Ann Lee said. "We ran.\n\n"Nobody had told us."';
    expect(saidIn(text)).toEqual([
      'Ann Lee: The river came at night',
      'Ann Lee: We ran',
      'Ann Lee: Nobody had told us',
    ]);
  });

  it('belong to whoever spoke last where no cue stands', () => {
    expect(
      saidIn('"We will rebuild," Ann Lee told reporters.\n\n"It may take years, and we know it."'),
    ).toEqual(['Ann Lee: We will rebuild', 'Ann Lee: It may take years, and we know it']);
  });

  it('are no claims where they only hold a word up', () => {
    expect(saidIn('The "old bridge" is closed. The so-called "deal" failed.')).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    [
      'Norway denies it. The Blue Front, which says it carried out the raid, denied that any woman was there.',
      ['Norway: it', 'Blue Front: it carried out the raid', 'Blue Front: any woman was there'],
    ],
    [
      'In the talks she said two had sunk and one lay aground, only to state moments later that all were afloat.',
      ['null: two had sunk and one lay aground', 'null: all were afloat'],
    ],
    [
      'Ann Lee of the union denies it: wages, she says, explain half of it.',
      ['Ann Lee: it', 'Ann Lee: explain half of it'],
    ],
    [
      'In the north 40 died, according to the army, and 12 in the south, the port police said.',
      ['army: In the north 40 died', 'port police: 12 in the south'],
    ],
    [
      'The dam has burst, the army says, and two villages are empty.',
      ['army: The dam has burst', 'army: two villages are empty'],
    ],
    [
      'A clerk told the paper that names were missing: "Twelve men had no ticket."',
      ['A clerk: names were missing', 'A clerk: Twelve men had no ticket'],
    ],
    ["The dockers' sum, which takes in the cleaners, comes to £33,000.", ['dockers: £33,000']],
    ["The Harbour Board's estimate is 40 boats.", ['Harbour Board: 40 boats']],
    ['It was far from the 70,000 that the minister had warned reporters of.', ['minister: 70,000']],
    ['The port raised the 51 its office had given at noon.', ['its office: 51']],
    [
      'Rubble to be cleared is estimated at half a million tonnes by the ministry.',
      ['ministry: Rubble to be cleared is estimated at half a million tonnes'],
    ],
    ["The wrecks come to 141,000 by the ministry's count.", ['ministry: The wrecks come to 141,000']],
    ["The award is worth 17% in the ministry's reckoning.", ['ministry: The award is worth 17%']],
    [
      "How many came is anyone's guess: 400 were on the list, Ann Lee told us, out of 900.",
      ['Ann Lee: 400 were on the list'],
    ],
    ['Forty died, Ann Lee said, nine more than the mayor had known.', ['Ann Lee: Forty died']],
    [
      'Brokers look for 10.9 per cent on Friday, when the figure is due.',
      ['Brokers: 10.9 per cent on Friday'],
    ],
    [
      'The town mourns the fire that killed at least 20 people, by the count of the union.',
      ['union: at least 20 people'],
    ],
    ['Of the 300 tonnes on board, only 40 burned, according to the army.', ['army: only 40 burned']],
    ['The insurer, Skarn, puts it at 95 million.', ['Skarn: 95 million']],
    ['The rescue service known as the Blue Coats said that 40 were dead.', ['Blue Coats: 40 were dead']],
    ['Prices were 3 per cent up.', []],
    ['According to port police, the crane fell at dawn.', ['port police: the crane fell at dawn']],
    ['The toll rose to 14, according to the Harbor Authority.', ['Harbor Authority: The toll rose to 14']],
    ["By the union's count, 300 walked out.", ['union: 300 walked out']],
    ['Ann Lee, who has blamed the firm for the fire, is due today.', ['Ann Lee: the firm for the fire']],
    ['(ABC) -- There are 12 dams, Ann Lee said.', ['Ann Lee: There are 12 dams']],
    ['A newsletter in Oslo, where it rained, puts the toll at 12.', ['A newsletter in Oslo: the toll at 12']],
    [
      'Some 300 people were evacuated, per the fire department.',
      ['fire department: Some 300 people were evacuated'],
    ],
    ['4,000 people marched, if the union is to be believed.', ['union: 4,000 people marched']],
    ['The crane, Ann Lee said, had passed its last test.', ['Ann Lee: had passed its last test']],
    [
      'The company rejected the accusation, saying it had spent $3 million.',
      ['company: the accusation', 'company: it had spent $3 million'],
    ],
    [
      'Officials said the dam had burst, but the company said it was whole.',
      ['Officials: the dam had burst', 'company: it was whole'],
    ],
    [
      'A woman who lost her brother said the company had not called.',
      ['A woman who lost her brother: the company had not called'],
    ],
    [
      'The report, published on Tuesday, found that 12 cranes were unsafe.',
      ['report: 12 cranes were unsafe'],
    ],
    ['Prosecutors believe the cable had rusted through.', ['Prosecutors: the cable had rusted through']],
    [
      'Two men were held, a local paper reported, citing a police source.',
      ['a police source: Two men were held'],
    ],
    [
      'The mayor wrote that the town was "in good hands," but she did not say why.',
      ['mayor: the town was "in good hands,"'],
    ],
    [
      'In Rome the organisers counted 5,000, police 800 and the firm Veritas 700; in Turin it was 400 against 90.',
      ['organisers: 5,000', 'police: 800', 'Veritas: 700'],
    ],
    [
      'In Rome the unions had 5,000, the police 800; in Turin it was 400 against 90.',
      ['unions: 5,000', 'police: 800', 'unions: 400', 'police: 90'],
    ],
    [
      'The first blast broke windows, the agency said on Monday; the second, a minute later, was stronger.',
      ['agency: The first blast broke windows', 'agency: the second, a minute later, was stronger'],
    ],
    [
      'Ann Lee announced that four men had died; 12 of the others were hurt.',
      ['Ann Lee: four men had died; 12 of the others were hurt'],
    ],
    ['The fire is out, Ann Lee said; the bridge is shut.', ['Ann Lee: The fire is out']],
    ['The fire is out, Ann Lee said; it was her second visit.', ['Ann Lee: The fire is out']],
    [
      'The number of dead has risen to 112, officials say, with 95 others missing.',
      ['officials: The number of dead has risen to 112', 'officials: 95 others missing'],
    ],
    [
      'Forty men have been held, the report says, and the others face a fine.',
      ['report: Forty men have been held', 'report: the others face a fine'],
    ],
    [
      'They knew, Ann Lee said, that the gate was open.',
      ['Ann Lee: They knew, Ann Lee said, that the gate was open'],
    ],
    ['The army, however, spoke of three dead.', ['army: three dead']],
    ['The union, for its part, said the gate was shut.', ['union: the gate was shut']],
    [
      'According to the Water Ministry, 430 people fled in May, more than 160 of them children, as the Harbor Authority counts them.',
      [
        'Water Ministry: 430 people fled in May, more than 160 of them children',
        'Harbor Authority: more than 160 of them children',
      ],
    ],
    [
      'On Monday police ordered everybody near the works to go, the Harbour News said.',
      ['Harbour News: On Monday police ordered everybody near the works to go', 'police: to go'],
    ],
    [
      'Norway hit back at Swedish accusations of closing the lock by insisting it kept its word.',
      ['Sweden: closing the lock', 'Norway: it kept its word'],
    ],
    [
      'Nonsense, say the police, who counted no more than 30,000.',
      ['police: Nonsense', 'police: no more than 30,000'],
    ],
    [
      'Police counted 7,000; the organisers, who had hoped for 15,000, spoke of at least 10,000.',
      ['Police: 7,000', 'organisers: at least 10,000'],
    ],
    [
      'The dead are 40, the harbour office said. By its tally 34 people were hurt.',
      ['harbour office: The dead are 40', 'harbour office: 34 people were hurt'],
    ],
    ['The harbour office stands by its estimate of 34.', ['harbour office: its estimate of 34']],
    [
      'Police say there were 340 of them; the union put it nearer 450.',
      ['Police: there were 340 of them', 'union: nearer 450'],
    ],
    [
      "A survey by the college puts that week's rents at 39 per cent.",
      ["college: that week's rents at 39 per cent"],
    ],
    [
      'The harbour had warned it would reopen at a fifth of capacity.',
      ['harbour: it would reopen at a fifth of capacity'],
    ],
    [
      'The minutes record an inspector, Ann Lee, as telling the board that the dam was sound.',
      ['Ann Lee: the dam was sound'],
    ],
    [
      'The dead were 12, the mayor announced, as 40 people were still in the water.',
      ['mayor: The dead were 12'],
    ],
    [
      'OSLO had the ship in its grasp — and let it go, Sweden claims.',
      ['Sweden: OSLO had the ship in its grasp — and let it go'],
    ],
    [
      'Ann Lee warned in that 2018 report of major damage below the deck.',
      ['Ann Lee: major damage below the deck'],
    ],
    [
      'The owners hold that the later treaty applies, which would double the bill.',
      ['owners: the later treaty applies, which would double the bill'],
    ],
    [
      'Investigators do not expect to name a cause before May.',
      ['Investigators: to name a cause before May'],
    ],
    ['The plaintiffs argue that the works shook the dam.', ['plaintiffs: the works shook the dam']],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each([
    'The ice, which may make it one of the worst winters, stayed.',
    'The blaze claimed 20 lives.',
    'It is believed that the cable snapped.',
    'A spokesman declined to comment.',
    'The state of affairs was noted in the report card.',
    'A noted author lives here.',
    'No group claimed responsibility.',
    'What the dockers demand remains a riddle.',
    'Norway had 21.9 percent, Sweden 12.6 percent.',
    'The two boats he reported to the port were old.',
    "Norway's toll stands at 40.",
    'The bridge was built at a cost of 40 by the river.',
    'They had 40 horses and gave 300 to the town.',
  ])('none in: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it('stands in headlines too', () => {
    expect(saidIn('# Interior ministry: 4,000 joined the march\nIt rained.')).toEqual([
      'Interior ministry: 4,000 joined the march',
    ]);
    expect(
      saidIn('# Mayor fears 2,000 dead as weather chief says most could have lived\nMayor Ann Lee spoke.'),
    ).toEqual(['Ann Lee: 2,000 dead', 'weather chief: most could have lived']);
    expect(saidIn('# Oslo blasts: toll rises to 12\nIt rained.')).toEqual([]);
    expect(saidIn('# HARBOUR HELL: 205 dead and 40 lost\nIt rained.')).toEqual([]);
    expect(saidIn('# POLICE: 205 dead and 40 lost\nIt rained.')).toEqual(['POLICE: 205 dead and 40 lost']);
    expect(saidIn('# ‘They said it was a park’: Oslo mourns\nIt rained.')).toEqual([]);
    expect(saidIn('# Over 4,000 on strike, union says\nThe Dockers Union met.')).toEqual([
      'Dockers Union: Over 4,000 on strike',
    ]);
  });
});

describe('speakers', () => {
  it.each([
    ['pronoun', 'Ann Lee spoke. "We ran," she said.', 'Ann Lee'],
    ['surname', 'Police chief Ann B. Lee came. Lee said the road was closed.', 'Ann B. Lee'],
    ['first name', 'Dana Moss, 34, held on. "He shouted," sobbed Dana.', 'Dana Moss'],
    [
      'role introduced before',
      'Fisheries Minister Ole Lund flew in. The minister said the catch was safe.',
      'Ole Lund',
    ],
    [
      'role introduced after',
      "Norway's vice-president said the catch was safe. Vice-President Ole Lund left.",
      'Ole Lund',
    ],
    [
      'name in apposition',
      'A port spokeswoman, Petty Officer Ann Lee, said the slick was moving.',
      'Ann Lee',
    ],
    ['role and name', 'The head of the union, Ann Lee, said it would strike.', 'Ann Lee'],
    [
      'acronym',
      'The World Crane Organization (WCO) met. The WCO said cranes were safe.',
      'World Crane Organization',
    ],
    ['body by its noun', 'The Water Ministry met. The ministry said the dam was safe.', 'Water Ministry'],
    ['a firm whose name is bare', 'It ran live on Pixly. The web giant says it has cut 400 copies.', 'Pixly'],
    ['not by whose dollar it is', 'Pixly gave NZ$10m to the town. The company said it was glad.', 'Pixly'],
    [
      'the people the sentence opens with',
      'Ann Lee of the Dockers Union met them. Ministers will not go beyond the award, which they say is worth 4%.',
      'Ministers',
    ],
    [
      'not by who is introduced later',
      'The port\'s delegate said 40 had come. "We ran," sobbed Ann Lee, who sells fish.',
      'Ann Lee',
    ],
    ['place that speaks', 'Oslo said it was concerned.', 'Oslo'],
    [
      'unnamed official',
      'A Norwegian security official said the lock was shut.',
      'A Norwegian security official',
    ],
    [
      'whose data',
      'According to the latest figures from the Water Ministry, 20 dams are old.',
      'Water Ministry',
    ],
    [
      'who was brought on since',
      'Ann Lee said it was late. The chief of the firm, Ole Lund, came out. He denied that the dam had burst.',
      'Ole Lund',
    ],
    [
      'who the sentence before the quotation is about',
      'Ole Lund denies that he failed. Asked whether it came, Ann Lee, a nurse, laughed. "They locked the door."',
      'Ann Lee',
    ],
    ['a family name like a pronoun', 'The dam was full, He Wenli, a vice-mayor, told reporters.', 'He Wenli'],
    [
      'their employer',
      'The sum is above that of Skarn Bank, whose analysts had reckoned with $2 billion.',
      'Skarn Bank',
    ],
    ['a firm named for its country', 'Swiss Re expects a bill of $250 million.', 'Swiss Re'],
    ['the subject, not its commander', 'The army, commanded by Ole Lund, gave 380 dead.', 'army'],
    [
      'where authorities sit',
      'The authorities in eastern Norway said that 40 were dead.',
      'authorities in eastern Norway',
    ],
    [
      'not by "nobody"',
      'Ann Lee, whose son joined in May, said nobody had told him "a single word".',
      'Ann Lee',
    ],
  ])('by %s', (_, text, speaker) => {
    expect(claimsIn(text).at(-1)?.speaker).toBe(speaker);
  });
});

it('cuts every claim out of the text', () => {
  const text =
    '"We ran," Ann Lee said, adding that the dam’s wall “had moved”.\nThe firm denied it had known.';
  for (const claim of claimsIn(text)) expect(text).toContain(claim.text);
});

describe('speakers without their name', () => {
  it.each([
    [
      'by an age',
      'Rosa Dahl hid for an hour. "I heard steps," the 34-year-old said.',
      ['Rosa Dahl: I heard steps'],
    ],
    [
      'by a trade that nobody was introduced with',
      'The fire burns, and Rick Dahl has fed it all night.\n\n"Nine," the welder, 57, said Friday.',
      ['Rick Dahl: Nine'],
    ],
    [
      'by another word for the office',
      'Cabinet Secretary Ole Dahl spoke for an hour. Eight boats are lost, the minister said.',
      ['Ole Dahl: Eight boats are lost'],
    ],
    [
      'by an office that the last person does not hold',
      'Rick Dahl fed the fire. The minister said it was out.',
      ['minister: it was out'],
    ],
    [
      'by a trade that somebody was introduced with',
      'A welder came by. Rick Dahl fed the fire. "Nine," the welder said.',
      ['welder: Nine'],
    ],
    [
      'by the sentence before',
      'Mayor Ann Lee denied it. An officer of the river guard who was there scoffs at that count. "Six. We had them all," he said.',
      ['Ann Lee: it', 'An officer: Six. We had them all'],
    ],
    [
      'who is no spokesman',
      'It is shut, spokesman Ole Dahl says. It matters to people like Ida Moen, a vet in Fort Dahl. "We had eight," she says.',
      ['Ole Dahl: It is shut', 'Ida Moen: We had eight'],
    ],
    [
      'of a body of the state, which no union is',
      'Most of them live in Alder County. The union says 25 have gone back.',
      ['union: 25 have gone back'],
    ],
    [
      'of a charity',
      'The Red Cross says 63 are missing. On Monday the charity said it had counted 61.',
      ['Red Cross: 63 are missing', 'Red Cross: it had counted 61'],
    ],
  ])('%s', (_what, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});
