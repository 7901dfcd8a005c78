import { WordSet } from '../../text/vocabulary.ts';

/** Nouns that head the name of a body that can speak: "Interior Ministry", "the company". Lower case, singular. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const bodies = new WordSet(
  list(`
  ministry department office bureau agency authority administration commission committee council board cabinet government
  parliament congress senate assembly house chamber court tribunal ombudsman inspectorate directorate secretariat treasury
  service services force forces army navy military militia guard police constabulary brigade corps regiment gendarmerie command
  headquarters prefecture embassy consulate mission delegation presidency kremlin pentagon
  coastguard guild guilds consultancy consultants cooperative syndicate lobby unit
  company corporation corp inc ltd plc llc gmbh group holding holdings firm business manufacturer maker producer operator
  utility airline airlines airways railway railways carrier bank exchange fund insurer retailer supplier contractor refinery
  union federation confederation association assn league alliance coalition front party movement organisation organization
  institute institution foundation society charity trust network observatory observatories laboratory university college
  school academy hospital clinic church diocese mosque museum
  newspaper magazine newsletter daily weekly journal tribune gazette herald broadcaster channel station television radio outlet
  website portal press news wire times post agence
  red-cross crescent survey center centre club team task-force watchdog regulator think-tank action aid watch relief rescue nations pollster crew campaign
  nations regime opposition administration state city county municipality district province region state-run
  `),
);

/** Last words of companies' names: "Acme Shipping". */
export const firmHeads = new WordSet(
  list(`
  tankers shipping marine maritime lines ferries cruises motors steel foods energy power electric petroleum oil gas mining minerals metals chemicals
  pharmaceuticals pharma laboratories systems technologies technology software electronics semiconductors industries partners capital
  securities insurance assurance reinsurance logistics freight properties estates developments construction engineering aerospace
  aviation telecom telecommunications communications entertainment studios pictures brewery breweries stores supermarkets
  `),
);
