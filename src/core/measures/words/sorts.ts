import { WordMap } from '../../text/vocabulary.ts';
import { splitList } from '../../text/words/list.ts';

/** What sort of thing a story tells of, by the words that its first sentences have for it: stories of one sort may be one. */
const sorts: Readonly<Record<string, string>> = {
  attack: `attack, attacks, attacked, attacker, attackers, assault, bomb, bombs, bombing, bombings, bomber, bombers, blast, blasts,
    shooting, shootings, shot, shooter, gunman, gunmen, massacre, terrorist, terrorists, terrorism, siege, hostages, militants,
    mosque, mosques, raid, raided, stabbing, rampage`,
  explosion: `explosion, explosions, exploded, explode, blast, blasts, blew, detonated, detonation, warehouse, plant, fireball, depot, rubble`,
  fire: `fire, fires, blaze, blazes, wildfire, wildfires, inferno, flames, burned, burnt, bushfire, firefighters`,
  flood: `flood, floods, flooding, flooded, floodwater, floodwaters, deluge, dam, dams, dyke, levee, embankment, storm, storms, rain,
    rains, cyclone, hurricane, typhoon, torrent, torrents, mudslide, landslide`,
  quake: `quake, quakes, earthquake, earthquakes, tremor, tremors, aftershock, aftershocks, magnitude, epicentre, epicenter, tsunami, shock,
    rubble, collapsed`,
  spill: `spill, spills, spilt, spilled, spillage, leak, leaks, leaked, leaking, slick, slicks, oil, diesel, fuel, crude, tanker,
    pellets, pollution, polluted, beaches, clean-up, cleanup`,
  ship: `ship, ships, ferry, ferries, vessel, vessels, boat, boats, tanker, carrier, sank, sink, sinking, capsized, aground, shipwreck,
    hull, captain, crew, reef`,
  crash: `crash, crashes, crashed, collision, collided, derailed, derailment, train, trains, bus, coach, plane, jet, aircraft, helicopter,
    airliner, truck, lorry, pile-up`,
  collapse: `collapse, collapses, collapsed, rubble, debris, tower, building, bridge, condo, roof, caved`,
  pay: `inflation, strike, strikes, strikers, striking, walkout, walkouts, union, unions, pay, wage, wages, salary, salaries, earnings,
    paychecks, workers, employers, nurses, teachers`,
  prices: `inflation, prices, price, cpi, cost, dearer, costlier, energy, rents, groceries, eurozone`,
  protest: `protest, protests, protesters, march, marches, marched, marchers, rally, rallies, demonstration, demonstrations,
    demonstrators, reform, crowd, crowds`,
  war: `war, offensive, ceasefire, truce, shelling, airstrike, airstrikes, troops, refugees, displaced, front, rebels, army, convoy`,
  outbreak: `outbreak, virus, infections, infected, epidemic, pandemic, cholera, vaccine, cases`,
  election: `election, elections, vote, votes, voters, ballot, ballots, turnout, referendum, polls`,
};

/** The sorts of story that a word may tell of. */
export const sortsOfStory: WordMap<readonly string[]> = new WordMap(index());

function index(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [sort, words] of Object.entries(sorts))
    for (const word of splitList(words)) map.set(word, [...(map.get(word) ?? []), sort]);
  return map;
}
