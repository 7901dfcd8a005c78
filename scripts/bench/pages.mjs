// Saved pages for measuring: a story as the wires tell it, with what else stands on a newspaper's page. News gives about
// three figures in a thousand characters; the stories by themselves give five times as many.
import { createRandom, makeArticle } from './articles.mjs';

/** Page number `index`: about 6 KB; the same for the same index. */
export function makePage(index) {
  const random = createRandom(index * 31 + 5);
  const [title, published, ...told] = makeArticle(index).trim().split('\n\n').slice(0, -1);
  const setting = { name: /(?:in|at) ([A-Z]\w+)/.exec(title)[1], random };
  const asides = shuffled(background, random).map((paragraph) => paragraph(setting));
  const body = told.flatMap((paragraph) => [paragraph, asides.pop(), asides.pop()]);
  return [...head, title, published, ...body, ...foot, ''].join('\n\n');
}

function shuffled(items, random) {
  return items
    .map((item) => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const head = [
  'Home | World | Business | Culture | Sport',
  'Sign in   Subscribe   Newsletters',
  'Skip to content',
];
const foot = [
  'Share this story',
  'Most read',
  '1. What the new timetable means for you\n2. Ten places to swim\n3. The bakery that never sleeps',
  'We rely on readers like you. Support our journalism for $3 a month.',
  '48 comments',
  'Terms of use | Privacy | About us | Jobs',
];

const person = ({ random }) =>
  `${['Ada', 'Bruno', 'Celia', 'Denis', 'Elsa', 'Filip'][Math.floor(random() * 6)]} ${
    ['Marlow', 'Tesh', 'Orvik', 'Brandl', 'Quill', 'Sorent'][Math.floor(random() * 6)]
  }`;

/** What reporters write between the figures. */
const background = [
  ({ name }) =>
    `People in ${name} had been talking of little else for days. In the cafés along the main street the television stayed on from early in the morning, and those who came in for a coffee often stood in front of it until somebody asked them to sit down. Outside, the shops opened late or not at all.`,
  (setting) =>
    `"Nobody told us what to do or where to go," said ${person(setting)}, who runs a small garage behind the station. "We called the number they gave us and it rang and rang. In the end my neighbour came over with his van and we took what we could carry." The town hall said that it would look into such complaints.`,
  ({ name }) =>
    `The authorities in ${name} have promised a full account of what was known and when. Similar promises were made in the past, critics say, and the reports that followed were long, careful and soon forgotten. A member of the opposition said that this time the hearings should be held in public, with witnesses under oath.`,
  (setting) =>
    `${person(setting)}, who teaches public administration at the university, said that the trouble began long before. Responsibilities were moved from one office to another, she argued, and each move left a gap that nobody felt called on to close. What looks like a failure of a single night is often the work of a decade of savings.`,
  ({ name }) =>
    `Churches and sports clubs opened their doors. Volunteers made sandwiches, sorted clothes by size and kept lists of who needed what. By the evening there was more of everything than could be used, and a hand-written sign at the gym in ${name} asked people to bring nothing more, only to come and help.`,
  (setting) =>
    `The government sent its condolences and its thanks to all who had helped. The prime minister is expected to visit as soon as the situation allows, according to a spokesman, but does not want to be in the way of those who work. ${person(setting)}, who leads the largest opposition party, arrived by train and spoke with residents for most of the afternoon.`,
  ({ name }) =>
    `Lawyers for several families said that they would wait for the findings before they decide whether to sue. Under the law, a claim against the state has to show that an official neglected a duty, which is hard to prove. In an earlier case in ${name} the court found that the duty existed but that the harm would have come about anyway.`,
  (setting) =>
    `On social media, rumours spread faster than the facts. A picture that was shared widely turned out to come from another country and another year. The police asked people not to pass on what they had not seen themselves. "It costs us time that we do not have," said ${person(setting)}, a spokeswoman, and asked everybody to rely on the official channels.`,
  () =>
    `The region is proud of its industry and has always lived with its risks. Grandparents tell of worse, and those who can remember say that help used to come from the next street and not from the capital. Younger people tend to see it differently: they ask why warnings still depend on a siren that half of the district cannot hear.`,
  (setting) =>
    `The union of the emergency services praised its members but demanded better equipment. Radios failed in the tunnels and in parts of the old town, ${person(setting)} said on behalf of the crews, and messages had to be carried on foot. The ministry replied that new radios had been ordered and would be handed out step by step.`,
  ({ name }) =>
    `Business has mostly come to a halt. Hotels in ${name} report cancellations, and the weekly market has been moved to the car park of a supermarket. The chamber of commerce asked the banks to be patient with those who cannot pay their instalments. A spokesman for the savings bank said that each case would be looked at fairly.`,
  (setting) =>
    `Experts warn against quick conclusions. "First you have to understand what happened, then you can say who should have prevented it," said ${person(setting)}, an engineer who has sat on several such inquiries. He recalled that in an earlier case the first explanation was repeated for months until a laboratory showed that it could not be true.`,
  () =>
    `For the children, the psychologists say, the routine of school is the best help. Teachers have been given a leaflet with advice on how to answer questions and which pictures not to show. Parents should listen more than they talk, it says, and should not be alarmed if a child plays the events over and over again with its toys.`,
  (setting) =>
    `The local paper, which had to leave its offices, was put together at the kitchen table of ${person(setting)}, its editor. The edition consisted of a single folded sheet and was given away free. It carried the telephone numbers of the helplines, a list of the streets that were closed, and a poem that a reader had sent in overnight.`,
  ({ name }) =>
    `What comes next is not clear. Engineers will have to inspect every building before people may go back, and winter is near. Some residents of ${name} say that they do not want to return at all. Others were at their doors again as soon as the barriers were lifted, with brooms and buckets, and a thermos of tea for the neighbours.`,
  (setting) =>
    `The foreign ministry said that it had received offers of help from several neighbouring countries and had accepted those that were of use. Teams with dogs were on their way. ${person(setting)}, who coordinates them, said that the language was the least of the problems: the work is the same everywhere, and so are the signs that the crews use.`,
];
