import { peopleNouns } from '../../text/words/nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for one's family: they stand for one person even without an article. */
export const kin = set(
  'brother sister mother father mum mom dad son daughter wife husband uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother grandma grandpa stepson stepdaughter stepfather stepmother fiance fiancee fiancé fiancée widow widower twin',
);

const trades = set(
  'diver driver carer porter baker builder cleaner painter plumber carpenter welder electrician mechanic singer dancer actor actress writer lawyer banker broker trader waiter waitress butcher grocer tailor hairdresser barber lecturer professor surgeon midwife paramedic director manager engineer conductor cyclist motorcyclist biker climber hiker swimmer surfer skier jogger runner walker rider lorry-driver trucker shopkeeper shepherd labourer laborer docker packer picker cook chef clerk secretary pensioner retiree widow orphan neighbour neighbor friend colleague lover rabbi priest nun monk bishop imam pastor volunteer sergeant captain corporal lieutenant colonel recruit cadet apprentice trainee intern athlete player footballer boxer artist musician journalist reporter photographer scientist novice beggar',
);

/** True for a noun, singular and in lower case, that stands for a human being. */
export function isPersonNoun(noun: string): boolean {
  return kin.has(noun) || (peopleNouns.has(noun) && !notOne.has(noun)) || trades.has(noun);
}

/** Nouns for people in the gross, who have no age. */
const notOne = set('body dead injured wounded missing people crew');

/** Animals that are counted when they die: "2,300 birds …; 1,740 were dead". */
export const animals = set(
  'bird animal fish whale dolphin porpoise seal turtle shark horse pony donkey mule camel cow cattle calf bull ox sheep lamb goat pig piglet chicken hen turkey duck goose swan gull penguin cormorant guillemot puffin gannet pigeon crow eagle vulture owl parrot dog puppy cat kitten rabbit hare fox deer reindeer elk moose wolf bear lion tiger elephant rhino giraffe zebra hippo monkey ape gorilla chimpanzee bat rat mouse bee insect livestock salmon trout cod mussel oyster crab lobster poultry mink otter beaver koala kangaroo',
);
