import { splitList } from '../../text/words/list.ts';

/** Nouns that count the same kind of thing, singular, under the name of the kind. A noun found nowhere here is a kind of its own. */
export const concepts: Readonly<Record<string, string>> = {
  person: `
    person, people, individual, human, man, citizen, soul, native, national, participant, attendee,
    caller`,
  life: 'life',
  body: 'body, corpse, remains, set of remains',
  name: 'name, entry',
  resident: 'resident, inhabitant, villager, townspeople, local, islander, dweller, newcomer',
  civilian: 'civilian, noncombatant',
  victim: 'victim, fatality, casualty',
  survivor: 'survivor',
  soldier: `
    soldier, troop, serviceman, servicewoman, servicemember, service member, personnel, trooper,
    marine, conscript, reservist, commando, paratrooper`,
  militant: `
    militant, fighter, rebel, insurgent, gunman, jihadist, bomber, suicide bomber, terrorist, extremist, guerrilla, attacker,
    assailant`,
  police: 'police, officer, police officer, policeman, policewoman, gendarme, constable',
  firefighter: 'firefighter, fireman, fire crew',
  rescuer: 'rescuer, rescue worker, emergency worker, volunteer, responder, first responder',
  refugee: 'refugee, asylum seeker, asylum-seeker',
  migrant: 'migrant, immigrant',
  displaced: 'evacuee, displaced person',
  protester: 'protester, protestor, demonstrator, marcher, striker, activist, crowd, rally-goer',
  passenger: 'passenger, traveller, traveler, commuter',
  crew: 'crew, crew member, crewman, sailor, seaman, pilot',
  patient: 'patient',
  child: 'child, kid, minor, infant, baby, toddler, youngster',
  woman: 'woman, female',
  student: 'student, pupil, schoolchild',
  teacher: 'teacher, lecturer',
  worker: `
    worker, employee, labourer, laborer, staff, dockworker, docker`,
  'civil servant': 'civil servant',
  suspect: 'suspect, detainee, prisoner',
  expert: 'expert, specialist, adviser, advisor',
  household: 'household, family',
  customer: 'customer, subscriber, client',
  home: 'home, house, dwelling, residence, housing unit',
  apartment: 'apartment, flat, condo',
  building: 'building, structure, premises, edifice',
  school: 'school',
  hospital: 'hospital, clinic',
  shop: 'shop, store',
  vehicle: 'vehicle, car, truck, lorry, automobile',
  ship: 'ship, vessel, boat, tanker',
  village: 'village, town, settlement, community, hamlet',
  aircraft: 'aircraft, plane, jet, warplane, airplane, helicopter',
  train: 'train',
  demonstration: 'demonstration, protest, march, rally, procession',
  arrest: 'arrest, detention',
  charge: 'charge, count, indictment, attempted murder, attempted killing',
  airstrike: 'airstrike, air strike, air raid, raid, bombardment',
  call: 'call, phone call',
  union: 'union, trade union',
  barrel: 'barrel, bbl',
  time: 'time, occasion, way, point, place, thing, reason, day, part, step',
  attack: 'attack, bombing, blast, explosion, strike, bomb, shooting, site',
  weapon: 'weapon, gun, firearm',
  country: 'country, nation, state, province, region, district',
  team: 'team, group, crew team, unit',
  job: 'job, position, payroll',
};

/** What weights and volumes in the news are of: two that are of different ones never meet. */
const substances: Readonly<Record<string, string>> = {
  oil: 'oil, fuel, crude, petroleum',
  diesel: 'diesel',
  lubricant: 'lubricant, grease',
  petrol: 'petrol, gasoline',
  gas: 'gas, methane, lng',
  water: 'water, sewage, wastewater',
  grain: 'grain, wheat, corn, maize, flour, rice',
  coal: 'coal',
  nitrate: 'nitrate, fertiliser, fertilizer',
  ammonia: 'ammonia',
  chlorine: 'chlorine',
  cyanide: 'cyanide',
  acid: 'acid',
  explosive: 'tnt, dynamite, explosive, explosives',
  uranium: 'uranium, plutonium',
  gold: 'gold',
  cocaine: 'cocaine, heroin, cannabis',
  chemicals: 'chemical, chemicals, good, goods',
  waste: 'waste, rubbish, garbage, debris, rubble',
};

/** The substance by its noun. */
export const substanceOf: ReadonlyMap<string, string> = new Map(
  Object.entries(substances).flatMap(([substance, nouns]) =>
    splitList(nouns).map((noun) => [noun, substance] as const),
  ),
);

/** What lengths in the news are of: two that are of different ones never meet. */
const longThings: Readonly<Record<string, string>> = {
  coast: 'coast, coastline, shore, shoreline, beach, beachfront, seashore',
  marsh: 'marsh, marshland, wetland',
  barrier: 'boom, barrier, fence, fencing, netting, net, wire, barbed wire',
  pipe: 'pipe, pipeline, piping, hose, sewer',
  cable: 'cable, line, wiring',
  road: 'road, highway, motorway, street',
  track: 'track, rail, railway, railroad',
  river: 'river, stream, waterway, canal',
  rain: 'rain, rainfall, snow, snowfall, precipitation',
  water: 'water, floodwater',
};

/** The long thing by its noun. */
export const longThingOf: ReadonlyMap<string, string> = new Map(
  Object.entries(longThings).flatMap(([thing, nouns]) =>
    splitList(nouns).map((noun) => [noun, thing] as const),
  ),
);

/** Kinds that are people, so that each is one of the persons of a count of people. */
export const people: ReadonlySet<string> = new Set([
  ...[
    'person',
    'life',
    'body',
    'name',
    'resident',
    'civilian',
    'victim',
    'survivor',
    'soldier',
    'militant',
    'police',
    'firefighter',
  ],
  ...[
    'rescuer',
    'refugee',
    'migrant',
    'displaced',
    'protester',
    'passenger',
    'crew',
    'patient',
    'child',
    'woman',
    'student',
    'teacher',
  ],
  ...['worker', 'suspect', 'household'],
]);

/** Kinds that another kind takes in: "homes and other buildings" are buildings. */
export const wider: ReadonlyMap<string, string> = new Map(
  Object.entries({
    home: 'building',
    apartment: 'building',
    school: 'building',
    hospital: 'building',
    shop: 'building',
  }),
);

/** Words before a counted noun that leave open which of the things are meant. */
export const neutralModifiers: ReadonlySet<string> = new Set([
  ...['collapsed', 'destroyed', 'damaged', 'burned', 'flooded', 'ruined', 'suspected', 'alleged'],
  ...[
    'more',
    'other',
    'further',
    'additional',
    'new',
    'several',
    'many',
    'different',
    'various',
    'whole',
    'entire',
    'full',
    'total',
    'such',
  ],
  ...[
    'local',
    'old',
    'big',
    'large',
    'major',
    'small',
    'single',
    'separate',
    'own',
    'same',
    'confirmed',
    'reported',
    'known',
    'official',
  ],
  ...[
    'innocent',
    'unarmed',
    'defenceless',
    'poor',
    'displaced',
    'missing',
    'dead',
    'killed',
    'injured',
    'wounded',
    'and',
    'their',
    'its',
  ],
  ...['main', 'consecutive', 'straight', 'successive', 'estimated', 'registered', 'military', 'armed'],
]);

/** Words that stand where a noun would and say what befell people, not who they are: "29 dead", "five of the dead". */
export const befallen: ReadonlySet<string> = new Set(
  splitList(`
    dead, killed, injured, wounded, hurt, missing, displaced, homeless, arrested, detained, hospitalised,
    hospitalized, rescued, evacuated, infected, unaccounted`),
);

/** Kind of thing by singular noun. */
export const conceptOf: ReadonlyMap<string, string> = new Map(
  Object.entries(concepts).flatMap(([concept, nouns]) =>
    splitList(nouns).map((noun) => [noun, concept] as const),
  ),
);
