import type { Kind } from '../../article.ts';
import { WordMap } from '../../text/vocabulary.ts';

export interface Unit {
  readonly kind: Kind;
  /** The name it is reported by, singular. */
  readonly name: string;
}

/** Kind, name reported, names in words (plurals with "-s" are understood), abbreviations as written. */
type Row = readonly [kind: Kind, name: string, words: string, short?: string];

const rows: readonly Row[] = [
  ['length', 'km', 'kilometre kilometer klick', 'km kms Km KM'],
  ['length', 'metre', 'metre meter', 'm'],
  ['length', 'cm', 'centimetre centimeter', 'cm'],
  ['length', 'mm', 'millimetre millimeter', 'mm'],
  ['length', 'decimetre', 'decimetre decimeter', 'dm'],
  ['length', 'micrometre', 'micrometre micrometer micron', 'µm μm'],
  ['length', 'nanometre', 'nanometre nanometer', 'nm'],
  ['length', 'picometre', 'picometre picometer'],
  ['length', 'mile', 'mile', 'mi'],
  ['length', 'nautical mile', 'nautical|mile', 'nmi'],
  ['length', 'yard', 'yard', 'yd yds'],
  ['length', 'foot', 'foot feet', 'ft ft.'],
  ['length', 'inch', 'inch inches'],
  ['length', 'light year', 'light|year light-year'],
  ['area', 'acre', 'acre', 'ac'],
  ['area', 'hectare', 'hectare', 'ha'],
  ['area', 'square km', 'square|kilometre square|kilometer', 'km² km2 km^2 sqkm sq|km sq.|km'],
  ['area', 'square metre', 'square|metre square|meter', 'm² m2 m^2 sqm sq|m sq.|m'],
  ['area', 'square mile', 'square|mile', 'mi² sq|mi sq|mile sq|miles sq.|mi sq.|miles'],
  ['area', 'square foot', 'square|foot square|feet', 'sqft sq|ft sq.|ft'],
  ['area', 'square yard', 'square|yard', 'sq|yd'],
  ['area', 'square inch', 'square|inch square|inches'],
  ['area', 'square cm', 'square|centimetre square|centimeter', 'cm² cm2'],
  ['mass', 'tonne', 'tonne metric|ton', 't'],
  ['mass', 'ton', 'ton long|ton short|ton'],
  ['mass', 'kiloton', 'kiloton kilotonne', 'kt'],
  ['mass', 'megaton', 'megaton megatonne', 'Mt'],
  ['mass', 'kg', 'kilogram kilogramme kilo', 'kg kgs Kg KG'],
  ['mass', 'gram', 'gram gramme', 'g'],
  ['mass', 'mg', 'milligram milligramme', 'mg'],
  ['mass', 'microgram', 'microgram microgramme', 'µg μg mcg'],
  ['mass', 'pound', 'pound', 'lb lbs'],
  ['mass', 'ounce', 'ounce', 'oz'],
  ['mass', 'stone', 'stone', 'st'],
  ['mass', 'carat', 'carat', 'ct'],
  ['volume', 'litre', 'litre liter', 'l L'],
  ['volume', 'millilitre', 'millilitre milliliter', 'ml mL'],
  ['volume', 'centilitre', 'centilitre centiliter', 'cl'],
  ['volume', 'gallon', 'gallon', 'gal'],
  ['volume', 'barrel', 'barrel', 'bbl bpd b/d'],
  ['volume', 'pint', 'pint'],
  ['volume', 'quart', 'quart'],
  ['volume', 'bushel', 'bushel'],
  ['volume', 'cup', 'cup'],
  ['volume', 'tablespoon', 'tablespoon', 'tbsp'],
  ['volume', 'teaspoon', 'teaspoon', 'tsp'],
  ['volume', 'cubic metre', 'cubic|metre cubic|meter', 'm³ m3 m^3'],
  ['volume', 'cubic km', 'cubic|kilometre cubic|kilometer', 'km³ km3'],
  ['volume', 'cubic foot', 'cubic|foot cubic|feet'],
  ['volume', 'cubic yard', 'cubic|yard'],
  ['volume', 'cubic cm', 'cubic|centimetre cubic|centimeter', 'cc cm³ cm3'],
  ['duration', 'second', 'second', 's sec secs'],
  ['duration', 'minute', 'minute', 'min mins'],
  ['duration', 'hour', 'hour', 'h hr hrs'],
  ['duration', 'day', 'day'],
  ['duration', 'night', 'night'],
  ['duration', 'week', 'week', 'wk wks'],
  ['duration', 'fortnight', 'fortnight'],
  ['duration', 'month', 'month', 'mth mths'],
  ['duration', 'quarter', 'quarter'],
  ['duration', 'year', 'year', 'yr yrs'],
  ['duration', 'decade', 'decade'],
  ['duration', 'century', 'century centuries'],
  ['duration', 'millisecond', 'millisecond', 'ms'],
  ['duration', 'working day', 'working|day'],
  ['duration', 'business day', 'business|day'],
  ['duration', 'calendar day', 'calendar|day'],
  ['duration', 'calendar year', 'calendar|year'],
  [
    'speed',
    'km/h',
    'kilometre|per|hour kilometer|per|hour kilometre|an|hour kilometer|an|hour',
    'kph kmph km/h km/hr kmh',
  ],
  ['speed', 'mph', 'mile|per|hour mile|an|hour', 'mph MPH'],
  ['speed', 'knot', 'knot', 'kt. kts'],
  ['speed', 'metre per second', 'metre|per|second meter|per|second metre|a|second meter|a|second', 'm/s'],
  [
    'temperature',
    '°C',
    'degree|celsius degree|centigrade degree|c celsius celcius centigrade deg|c deg|celsius',
    '°C ºC ℃ °|C C',
  ],
  [
    'temperature',
    '°F',
    'degree|fahrenheit degree|farenheit degree|f fahrenheit farenheit deg|f deg|fahrenheit',
    '°F ºF ℉ °|F',
  ],
  ['temperature', 'degree', 'degree', '° º'],
  ['temperature', 'kelvin', 'kelvin', 'K'],
  ['other', 'percentage point', 'percentage|point per|cent|point percent|point', 'pp ppt pps'],
  ['other', 'basis point', 'basis|point', 'bps bp'],
  ['other', 'kilowatt-hour', 'kilowatt|hour kilowatt-hour', 'kWh KWh kwh'],
  ['other', 'megawatt-hour', 'megawatt|hour megawatt-hour', 'MWh'],
  ['other', 'gigawatt-hour', 'gigawatt|hour gigawatt-hour', 'GWh'],
  ['other', 'terawatt-hour', 'terawatt|hour terawatt-hour', 'TWh'],
  ['other', 'watt-hour', 'watt|hour watt-hour', 'Wh'],
  ['other', 'watt', 'watt', 'W'],
  ['other', 'kilowatt', 'kilowatt', 'kW kw KW'],
  ['other', 'megawatt', 'megawatt', 'MW mw'],
  ['other', 'gigawatt', 'gigawatt', 'GW gw'],
  ['other', 'terawatt', 'terawatt', 'TW'],
  ['other', 'joule', 'joule', 'J'],
  ['other', 'calorie', 'calorie kilocalorie', 'kcal cal'],
  ['other', 'volt', 'volt', 'V'],
  ['other', 'kilovolt', 'kilovolt', 'kV'],
  ['other', 'horsepower', 'horsepower', 'hp bhp'],
  ['other', 'byte', 'byte', 'B'],
  ['other', 'bit', 'bit', 'b'],
  ['other', 'kilobyte', 'kilobyte', 'kB KB kb'],
  ['other', 'megabyte', 'megabyte', 'MB mb'],
  ['other', 'gigabyte', 'gigabyte', 'GB gb'],
  ['other', 'terabyte', 'terabyte', 'TB tb'],
  ['other', 'megabit', 'megabit', 'Mb Mbps mbps'],
  ['other', 'hertz', 'hertz', 'Hz hz'],
  ['other', 'kilohertz', 'kilohertz', 'kHz'],
  ['other', 'megahertz', 'megahertz', 'MHz'],
  ['other', 'gigahertz', 'gigahertz', 'GHz'],
  ['other', 'decibel', 'decibel', 'dB'],
  ['other', 'millibar', 'millibar', 'mbar'],
  ['other', 'hectopascal', 'hectopascal', 'hPa'],
  ['other', 'sievert', 'sievert', 'Sv'],
  ['other', 'millisievert', 'millisievert', 'mSv'],
  ['other', 'microsievert', 'microsievert', 'µSv μSv'],
  ['other', 'part per million', 'part|per|million', 'ppm'],
  ['other', 'part per billion', 'part|per|billion', 'ppb'],
  ['other', 'megapixel', 'megapixel', 'MP'],
];

/** Abbreviations that are ordinary words or letters: a unit only when written against the digits ("6m", "20s"). */
const onlyGlued: ReadonlySet<string> = new Set([
  'm',
  't',
  's',
  'h',
  'st',
  'b',
  'B',
  'K',
  'C',
  'V',
  'W',
  'J',
  'bp',
  'ct',
  'MP',
  'pp',
  'ha',
  'ac',
  'g',
  'l',
  'L',
  'mi',
  'cal',
  'ms',
  'min',
]);

export interface UnitPhrase {
  readonly words: readonly string[];
  readonly unit: Unit;
}

/** Unit names in words (lower case, singular or plural) under their first word, longest first. */
export const unitWords = new WordMap(collect());
/** Abbreviations as written, without spaces. */
export const unitAbbreviations: ReadonlyMap<string, Unit> = abbreviations();

/** No abbreviation's first word is longer. */
export const longestAbbreviation = Math.max(
  ...[...unitAbbreviations.keys()].map((written) => written.split(' ')[0]?.length ?? 0),
);

export function standsApart(abbreviation: string): boolean {
  return !onlyGlued.has(abbreviation);
}

function plural(word: string): string {
  return /(?:ch|s|x)$/.test(word) ? word : `${word}s`;
}

function collect(): ReadonlyMap<string, readonly UnitPhrase[]> {
  const map = new Map<string, UnitPhrase[]>();
  const add = (words: readonly string[], unit: Unit): void => {
    const first = words[0] as string;
    map.set(first, [...(map.get(first) ?? []), { words, unit }]);
  };
  for (const [kind, name, names] of rows) {
    const unit = { kind, name };
    for (const written of names.split(' ')) {
      const words = written.split('|');
      const count = words.findIndex((word) => word === 'per' || word === 'an' || word === 'a');
      const noun = count < 1 || words[0] === 'per' ? words.length - 1 : count - 1;
      const counted = words[0] === 'degree' || words[0] === 'deg' ? 0 : noun;
      add(words, unit);
      const many = words.map((word, i) => (i === counted ? plural(word) : word));
      if (many.join() !== words.join()) add(many, unit);
    }
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function abbreviations(): ReadonlyMap<string, Unit> {
  const map = new Map<string, Unit>();
  for (const [kind, name, , short] of rows)
    for (const written of short?.split(' ') ?? []) map.set(written.replace('|', ' '), { kind, name });
  return map;
}

/** Units of time, for ages, rates and what happens "over" them. */
export const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month quarter year decade century'.split(' '),
);
