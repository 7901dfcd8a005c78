import { WordSet } from '../../text/vocabulary.ts';

const set = (words: string): WordSet => new WordSet(words.split(' '));

/** Verbs whose object, where it is a bare number, is people: "killed 25". */
export const verbsDoneToPeople = set(
  'killed killing kill kills injured injuring injure injures wounded wounding wound wounds hurt hurting arrested arresting arrest arrests detained detaining displaced displacing rescued rescuing evacuated evacuating hospitalised hospitalized infected infecting sickened claimed jailed executed employs employed employing attracted drew drawing',
);

/** Verbs whose subject, where it is a bare number, is people: "25,000 walked". */
export const verbsOfPeople = set(
  'walked marched joined attended demonstrated protested rallied gathered voted fled died drowned perished survived signed wait waited live lived work worked turned took take believe think say said want support oppose approve disapprove agree disagree suffered applied enrolled retired resigned quit lost need needed returned stayed remain remained slept',
);

/** Nouns whose number is of people: "the death toll stands at 29". */
export const nounsCountingPeople = set(
  'toll tolls death deaths dead fatalities casualties victims missing population populations crowd crowds turnout attendance workforce headcount audience protesters demonstrators inhabitants homeless wounded injured deceased unaccounted',
);

/** Nouns that announce a number of something else: "the number of homes lost rose to 88". */
export const countNouns = set('number numbers total count tally amount');

/** What a rate is per, after "a" or "an". */
export const rateUnits = set(
  'second minute hour day night week fortnight month quarter year decade century share head person kg kilo kilogram kilogramme gram tonne ton barrel gallon litre liter mile km kilometre kilometer acre hectare metre meter unit piece bottle pound ounce ticket vote seat household family student pupil pupils',
);

/** Words that show a number after "to" to be where something ended and not a range's upper end. */
export const changeWords = set(
  'raise raises raised raising rise rises rose risen rising increase increases increased increasing lift lifts lifted lifting grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping soar soared soaring surge surged surging fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slow slows slowed slowing ease eases eased easing shrink shrank shrunk slip slipped slid slide slides sink sank plunge plunged plummet plummeted tumble tumbled up down from by move moves moved moving go goes went gone push pushed pushing extend extended extending shift shifted revise revised revising change changed changing double doubled bring brings brought upgrade upgraded widen widened narrow narrowed swell swelled swollen expand expanded accelerate accelerated hike hiked edge edged tick ticked',
);

export const increaseWords = set(
  'up rose rise rises risen rising increase increased increases increasing grew grow grows grown growth climbed climb climbs jumped jump jumps soared surged surge gained gain gains added raised raise raises lifted lift lifts advanced advance advances higher hike swelled expanded',
);

export const decreaseWords = set(
  'down fell fall falls fallen falling drop dropped drops decline declined declines decrease decreased cut cuts reduce reduced reduction lost lower lowered shrank shrunk slid slipped plunged plummeted tumbled contracted',
);

/** Nouns that stand for the people named by them when a list is spoken of. */
export const listedThings = set('name entry');

/** Nouns that keep the "of" phrase with them: "sets of remains". */
export const groupNouns = set('set piece item');

/** Nouns wide enough to cover a whole list that they close: "homes and commercial buildings". */
export const generalNouns = set(
  'building structure vehicle property person people official item object weapon site animal product service device vessel',
);

/** Describing words before a noun that are no part of its name. */
export const plainAdjectives = set(
  'new old young big large small main major minor key high low long short local foreign national public private same different separate similar certain own heavy light early late recent possible potential likely second third final last next previous former current total full empty whole good bad best worst serious severe critical different top senior junior deep wide narrow red blue green white black brown nearby other additional further extra more such dead alive tiny giant huge',
);

/** Words between a number and its noun that are no part of the noun. */
export const beforeNoun = set(
  'more other additional further extra new such different separate further fresh',
);

/** Nouns for people that say nothing of them but where they were or that they took part: counted as persons. */
export const plainPeople = set(
  'personnel resident inhabitant individual soul newcomer protester protestor demonstrator marcher participant',
);
