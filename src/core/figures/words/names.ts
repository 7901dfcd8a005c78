import { WordSet } from '../../text/vocabulary.ts';

/** Words whose number is a name: "Route 66", "Resolution 2254", "Flight 370". Lower case; "no" stands for "No. 10". */
export const numberedThings = new WordSet(
  'local lodge route highway motorway interstate autoroute freeway road exit junction channel resolution article section clause paragraph chapter verse page pages line terminal gate platform pier dock berth bay hangar runway flight flights boeing airbus train bus tram room suite floor ward cell apartment apt unit block plot lot box bin house-number building hut level stage phase tier category type class grade group pool game match round week heat lap lane season episode series part volume issue edition no nos nr number numbers num item point rule law act bill proposition prop amendment protocol title form schedule appendix annex figure fig table photo image slide exhibit case count docket file reactor unit engine well shaft camp zone area sector district precinct division brigade battalion regiment squadron company platoon legion apollo soyuz falcon formula windows iphone galaxy playstation xbox android ios version vol model mark mk day year apollo studio radio fm tv news pluto covid top g-7 catch forever area psalm size step module layer chromosome omega vitamin interstate state agenda vision horizon project operation task force squad bravo alpha delta charlie warehouse hangar pillar locker track war postcode zip windows note bulletin sitrep circular memo memorandum directive decree communique'.split(
    ' ',
  ),
);

/** Of those, words that also come before a plain count or an amount: a name only with a capital. */
export const onlyWithCapital = new WordSet(
  'local lodge line building house case count file well camp zone area sector district division company season issue figure table photo image point game match round group pool train bus day week year road bill law rule class type size top news studio radio project operation task force state week unit step track form item act title part gate number numbers building block level grade category volume floor room ward cell model mark lot plot box lane law vision agenda horizon catch pillar squad warehouse layer war windows note bulletin circular memo memorandum directive decree communique'.split(
    ' ',
  ),
);

/** Words that make a hyphenated number a quality and not a quantity: "two-way street", "four-star hotel". */
export const compoundQualities = new WordSet(
  'way star dimensional faced tone tier piece fold step stroke wheel wheeled pronged point sided ply fledged time off hit liner upmanship stop handed man self party state timer size track horse trick level part term lane digit figure letter match game goal over run shot set seater bedroom course'.split(
    ' ',
  ),
);

/** Of those, the ones that stay qualities with any number but one. */
export const qualitiesWithAnyNumber = new WordSet(
  'way star dimensional faced tone fold stroke wheel wheeled pronged sided ply fledged'.split(' '),
);

/** Words before "one" that make it a pronoun: "no one", "this one". */
export const beforePronounOne = new WordSet(
  'no any every each this that which the another some only such every- whichever a an'.split(' '),
);

/** Words after "one" with which it counts nothing: "one day", "one of", "one another", "one in three" is read as a share. */
export const afterPronounOne = new WordSet(
  "of another day morning evening afternoon night thing side hand way point who that which by to can could should must may might would will is was has had 's or and for on in at as more such reason kind example instance time moment minute estimate account theory version source study report poll survey filing tally reckoning calculation telling yardstick metric view sense word question option possibility".split(
    ' ',
  ),
);

/** Reporting verbs: "one resident said" tells who spoke, not how many. */
export const saying = new WordSet(
  'said says told tells added wrote writes recalled explained described noted shouted posted tweeted asked called put reads read'.split(
    ' ',
  ),
);
