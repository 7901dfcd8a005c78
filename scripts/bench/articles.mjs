// News for measuring, made up as it is needed: events told by five outlets each, in three kinds of story.

const outletsPerEvent = 5;

/** Article number `index` of a corpus without end; the same for the same index. About 2 KB. */
export function makeArticle(index) {
  const event = Math.floor(index / outletsPerEvent);
  const outlet = index % outletsPerEvent;
  const random = createRandom(index + 1);
  const setting = makeSetting(createRandom(event * 7919 + 17));
  // Some outlets repeat the wire, some have a figure of their own, and what still runs grows by the day.
  const vary = (number) => (random() < 0.5 ? number : Math.round(number * (0.8 + random() * 0.5)));
  const [title, ...paragraphs] = stories[event % stories.length](setting, vary, outlet);
  const kept = paragraphs.filter((_, i) => i < 3 || random() < 0.85);
  const published = `${1 + outlet} ${months[event % 12]} ${2000 + (event % 25)}`;
  return [title, `${outlets[outlet % outlets.length]}, ${published}`, ...kept, 'Share this story', ''].join(
    '\n\n',
  );
}

/** True for the indices of two articles that tell of the same event. */
export function areOfOneEvent(a, b) {
  return Math.floor(a / outletsPerEvent) === Math.floor(b / outletsPerEvent);
}

/** Running text of the given length: the paragraphs of as many articles as it takes, under one headline. */
export function makeText(length) {
  const parts = [makeArticle(0)];
  for (let index = 1, size = parts[0].length; size < length; index++) {
    const body = makeArticle(index * outletsPerEvent)
      .split('\n\n')
      .slice(2, -2)
      .join('\n\n');
    parts.push(body);
    size += body.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

/** A source of numbers from 0 to 1 that gives the same ones for the same seed. */
export function createRandom(seed) {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const outlets = ['Harbour Post', 'The Lantern', 'Northern Wire', 'Evening Ledger', 'Radio Meridian'];
const firstNames = ['Ana', 'Tomas', 'Ingrid', 'Pavel', 'Leila', 'Marcus', 'Ruth', 'Emil', 'Nadia', 'Oskar'];
const syllables = [
  ...['bar', 'ten', 'vol', 'mi', 'sar', 'kel', 'dun', 'ro', 'lis', 'gra', 'pem', 'hal'],
  ...['nor', 'fi', 'tus', 'wen', 'cla', 'jo', 'rif', 'mun', 'de', 'sko', 'pla', 'gor'],
];

function makeSetting(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const name = () => {
    const word = pick(syllables) + pick(syllables) + pick(syllables);
    return word[0].toUpperCase() + word.slice(1);
  };
  return {
    place: name(),
    river: name(),
    person: `${pick(firstNames)} ${name()}`,
    other: `${pick(firstNames)} ${name()}`,
    size: (least, most) => Math.round(least + random() * (most - least)),
  };
}

const grouped = (number) => number.toLocaleString('en');

const stories = [
  ({ place, river, person, other, size }, vary, outlet) => [
    `Flood in ${place} kills at least ${vary(size(5, 60))}`,
    `At least ${vary(size(5, 60)) + outlet} people were killed and more than ${grouped(vary(size(200, 900)))} homes were destroyed when the ${river} burst its banks in ${place} on Monday, officials said.`,
    `"We have not seen water like this in ${size(20, 90)} years," said ${person}, the mayor of ${place}. "About ${grouped(vary(size(2000, 30000)))} people had to leave within three hours."`,
    `The river stood at ${vary(size(40, 90)) / 10} metres on Tuesday morning, nearly twice its usual level, according to the regional water board. It was falling by 12 cm an hour.`,
    `Rescuers in ${size(12, 40)} boats searched the old town for some ${vary(size(20, 80))} people who were still missing. A ${size(40, 80)}-year-old woman was found alive on the roof of a school after two days, the fire service said.`,
    `${other}, the interior minister, said the government would release ${size(2, 40)}.5 million euros at once. He denied that the warning had come too late. "The sirens went off at 4:30 a.m.," he told reporters.`,
    `Insurers put the damage at between $${size(100, 300)} million and $${size(301, 700)} million. Only a third of the houses in the valley are insured, they said.`,
    `The flood of ${size(1950, 1999)} killed ${size(70, 300)} people in the same valley. Since then, the population has grown by ${size(10, 60)}%, to ${grouped(size(40, 200) * 1000)}.`,
    `More rain is expected until Friday, with up to ${size(40, 120)} millimetres in 24 hours. Two bridges on the M${size(2, 80)} motorway remain closed, and trains between ${place} and the coast are not expected to run before next week.`,
  ],
  ({ place, person, other, size }, vary, outlet) => [
    `Fire at ${place} harbour injures ${vary(size(10, 90))}`,
    `A fire that broke out late on Saturday in a warehouse at the port of ${place} injured ${vary(size(10, 90)) + outlet} workers, ${size(2, 9)} of them seriously, and destroyed ${grouped(vary(size(1000, 9000)))} tonnes of grain, the port authority said.`,
    `Some ${vary(size(100, 400))} firefighters with ${size(20, 60)} engines fought the flames for more than ${size(10, 30)} hours. They were out by Sunday evening, fire chief ${person} said.`,
    `According to ${person}, the warehouse covered ${grouped(size(5, 30) * 1000)} square metres and was ${size(20, 60)} years old. It had last been inspected in March ${size(2001, 2009)}.`,
    `The dock workers' union blamed the operator. "There were ${vary(size(3, 30))} alarms last year and not one was followed up," said ${other}, who speaks for the union. The company denied the charge and said that all alarms had been dealt with.`,
    `Losses are estimated at ${vary(size(20, 90))} million dollars. Shares in the operator fell by ${size(2, 9)}.4 percent on Monday, to ${size(10, 90)}.20, their lowest since ${size(2001, 2009)}.`,
    `Around ${grouped(vary(size(500, 5000)))} residents within ${size(1, 5)} kilometres of the port were told to keep their windows shut. Schools in ${place} will stay closed until Wednesday, ${other} said.`,
    `It is the third fire at the port in less than five years. In one of them, dozens of containers with chemicals burnt for a week and eleven people died.`,
    `Prosecutors have opened an inquiry and questioned at least ${size(4, 15)} people. "It is too early to speak of a cause," a spokeswoman said. A first report is due within six weeks.`,
  ],
  ({ place, person, other, size }, vary, outlet) => [
    `Thousands walk out in ${place} over pay`,
    `Up to ${grouped(vary(size(4000, 90000)))} bus drivers and nurses stopped work in ${place} on Thursday, the unions said, in the largest strike there for ${size(10, 40)} years. The city spoke of ${grouped(vary(size(2000, 50000)) + outlet)}.`,
    `The unions want ${size(8, 14)} percent more pay over two years. ${person}, the city's treasurer, has offered ${size(3, 7)} percent and a single payment of ${size(3, 12)}00 euros.`,
    `"Rents have gone up by ${size(12, 40)}% since ${size(2010, 2019)} and our wages by less than half of that," said ${other}, a nurse with ${size(10, 30)} years of service, as she stood with about ${vary(size(100, 900))} others in front of the town hall.`,
    `${person} said that each percent would cost the city ${size(4, 40)} million euros a year. The budget already shows a gap of nearly ${size(60, 190)} million, he added, and debts have doubled to $${size(2, 6)}.3 billion.`,
    `${size(60, 95)} of every 100 buses stayed in their depots, and ${grouped(vary(size(400, 2000)))} operations were put off, according to the hospital trust. Emergency wards worked as usual.`,
    `Talks broke down last week after ${size(11, 30)} rounds. A mediator, who asked not to be named, told this newspaper that the two sides were "a few hundred euros apart".`,
    `Police counted ${vary(size(10, 60))} arrests when some of the marchers tried to block the ring road. Four officers were slightly hurt. The unions rejected the claim that stones had been thrown.`,
    `A second strike of 48 hours is to begin on Monday unless there is an offer. In a poll of ${grouped(size(900, 2100))} residents, ${size(40, 70)} percent supported the strikers and ${size(20, 35)} percent did not.`,
  ],
];
