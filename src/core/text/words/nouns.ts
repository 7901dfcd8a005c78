import { WordSet } from '../vocabulary.ts';

/** Plurals that do not end in "s", with their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    teeth: 'tooth',
    feet: 'foot',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    thieves: 'thief',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    calves: 'calf',
    selves: 'self',
    loaves: 'loaf',
    media: 'medium',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    bacteria: 'bacterium',
    fungi: 'fungus',
    nuclei: 'nucleus',
    alumni: 'alumnus',
    stadia: 'stadium',
    crises: 'crisis',
    analyses: 'analysis',
    theses: 'thesis',
    axes: 'axis',
    bases: 'base',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    campuses: 'campus',
    statuses: 'status',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    zombies: 'zombie',
    rookies: 'rookie',
    ties: 'tie',
    lies: 'lie',
    pies: 'pie',
    shoes: 'shoe',
    horses: 'horse',
    houses: 'house',
    warehouses: 'warehouse',
    greenhouses: 'greenhouse',
    causes: 'cause',
    clauses: 'clause',
    nurses: 'nurse',
    courses: 'course',
    cases: 'case',
    phases: 'phase',
    leases: 'lease',
    diseases: 'disease',
    increases: 'increase',
    decreases: 'decrease',
    purchases: 'purchase',
    releases: 'release',
    exercises: 'exercise',
    franchises: 'franchise',
    enterprises: 'enterprise',
    premises: 'premise',
    licenses: 'license',
    responses: 'response',
    expenses: 'expense',
    offenses: 'offense',
    defenses: 'defense',
    caches: 'cache',
    axe: 'axe',
    headaches: 'headache',
    avalanches: 'avalanche',
    passersby: 'passer-by',
    bystanders: 'bystander',
  }),
);

/** Nouns that stand in the plural as they are. */
export const invariantPlurals: ReadonlySet<string> = new Set(
  'aircraft spacecraft hovercraft watercraft sheep fish salmon trout cod deer moose bison cattle swine offspring series species headquarters barracks personnel police staff crew infantry cavalry clergy militia troop faculty youth livestock poultry works crossroads means gallows shrimp squid grouse elk artillery hardware equipment head rotorcraft'.split(
    ' ',
  ),
);

/** Words in "-s" that are no plurals. */
export const singularsInS: ReadonlySet<string> = new Set(
  'its his this thus yes less plus versus always perhaps unless across besides sometimes afterwards towards upwards overseas was is has does as us ours yours theirs hers himself bus gas lens virus campus status crisis basis analysis news mass class glass grass press loss cross boss dress process access success business congress princess witness illness fitness wilderness darkness politics economics physics mathematics athletics series serious various previous dangerous religious anonymous famous nervous enormous numerous tremendous obvious continuous precious suspicious vigorous bonus census consensus chaos cosmos atlas canvas asbestos tennis chassis debris diabetes christmas texas kansas arkansas paris'.split(
    ' ',
  ),
);

/** Adjectives that stand for people after a number: "23 dead", "40 wounded". */
export const adjectivesForPeople = new WordSet(
  'dead missing injured wounded hurt homeless killed arrested detained displaced unaccounted hospitalised hospitalized trapped stranded infected evacuated rescued jailed imprisoned executed unemployed jobless hungry poor drowned feared presumed sickened ill sick fatalities critical alive held deported charged sentenced convicted'.split(
    ' ',
  ),
);

/** Participles in "-ed" that rather describe a noun than act as the verb: "200 displaced families". */
export const describingParticiples: ReadonlySet<string> = new Set(
  'armed unarmed wounded injured displaced abandoned damaged destroyed armored armoured suspected alleged retired confirmed reported registered estimated related unrelated unidentified identified masked trained untrained burned licensed unlicensed unmanned manned detained infected affected trapped stranded organised organized collapsed elected unelected uninsured insured qualified unqualified skilled unskilled educated salaried listed protected endangered threatened uniformed hooded veiled wanted imprisoned jailed accused convicted condemned unemployed unexploded guided fixed used red united advanced limited mixed married unmarried vaccinated unvaccinated hospitalised hospitalized combined separated accompanied unaccompanied undocumented documented kidnapped abducted captured hijacked loaded decommissioned planned proposed shared detached fortified occupied unoccupied enriched refined crowded bearded aged disabled experienced seasoned allied sacred naked rugged wooded paved refrigerated motorised motorized specialised specialized'.split(
    ' ',
  ),
);

/** Verbs in a form without "-ed" that follow a number standing for people or things. */
export const bareVerbs = new WordSet(
  'lives works stays sits meets say said says live lived die died dies remain stay stayed work worked believe think thought want support oppose need took take takes went go came come left leave fled flee got get gets rose rise rises fell fall falls lost lose won win made make makes met meet saw see sat stood stand stands held hold holds hit hits hurt cut cuts put puts set sets shot sent sought slept spoke told walked marched joined turned ran run began begin became become gave give given known seen found kept keep paid pay spent brought bought caught fought felt heard led lay lie lies sought survived voted gathered attended perished drowned followed according due born likely able unable present aboard alive awaiting being dying living fleeing facing working going coming taking seeking protesting marching marched suffer suffered agree agreed disagree disagreed approve approved disapprove disapproved back backed favour favored favoured favor'.split(
    ' ',
  ),
);

/** Adverbs and other small words that end a noun phrase. */
export const adverbs: ReadonlySet<string> = new Set(
  'now still not never then later ago also so too even yet already just only again once twice soon often here there today yesterday tomorrow tonight earlier away together nationwide worldwide abroad apart alone long forward back well far very much instead overnight meanwhile afterwards north south east west northeast northwest southeast southwest northwards southwards eastwards westwards overall altogether total apiece each respectively percent worth ago'.split(
    ' ',
  ),
);

/** Describing words in "-ly". */
export const adjectivesInLy: ReadonlySet<string> = new Set(
  'early elderly deadly daily weekly monthly yearly quarterly friendly family likely unlikely lonely costly orderly fly bully ally rally reply supply assembly anomaly belly italy july'.split(
    ' ',
  ),
);

/** Nouns that stand for any of a list before them: "tanks, howitzers and other equipment". */
export const peopleNouns: ReadonlySet<string> = new Set(
  'person man woman child boy girl adult teenager teen baby infant toddler victim resident civilian citizen national refugee migrant passenger pedestrian tourist worker employee soldier troop officer policeman policewoman firefighter rescuer protester protestor demonstrator marcher student pupil teacher patient doctor nurse prisoner hostage fighter militant insurgent rebel gunman attacker terrorist survivor evacuee villager inhabitant voter member body casualty fatality dead injured wounded missing people pilot sailor crew miner fisherman farmer worshipper spectator reveller bystander youth minor newcomer homeowner immigrant guest visitor shopper suspect detainee'.split(
    ' ',
  ),
);
