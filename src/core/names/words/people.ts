import { WordSet } from '../../text/vocabulary.ts';

/** Words that say what somebody is, and so introduce a name or stand for one. Lower case, singular. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Forms of address, written before a name and never standing for a person alone. */
export const honorifics = new WordSet(
  list(
    'mr mrs ms miss mx dr prof rev sir dame lord lady sen rep gov gen col lt capt maj sgt cpl cmdr adm st hon fr sheikh imam',
  ),
);

/** Offices and trades: "the sheriff said", "Sheriff Ann Lee". */
export const roles = new WordSet(
  list(`
  president vice-president premier chancellor minister secretary undersecretary monarch king queen prince princess emir sultan pope
  patriarch archbishop bishop cardinal priest pastor rabbi ayatollah cleric mufti senator congressman congresswoman lawmaker legislator
  deputy mp assemblyman councillor councilman councilwoman alderman mayor governor commissioner ombudsman ambassador envoy
  diplomat consul attache spokesman spokeswoman spokesperson spokesmen representative negotiator mediator adviser advisor aide
  chief chair chairman chairwoman chairperson director manager executive head leader boss founder co-founder owner ceo cfo coo
  officer official commander captain colonel general admiral lieutenant sergeant major corporal marshal brigadier soldier
  sheriff constable detective inspector superintendent investigator prosecutor attorney lawyer solicitor barrister judge
  justice magistrate coroner doctor physician surgeon nurse paramedic epidemiologist virologist scientist professor lecturer
  researcher analyst economist strategist expert historian geologist seismologist meteorologist hydrologist volcanologist biologist
  ecologist engineer architect technician inspector firefighter fireman rescuer lifeguard pilot driver sailor fisherman skipper
  plaintiff defendant claimant complainant litigant appellant
  farmer teacher student pupil principal headteacher headmaster dean rector docker miner worker operator clerk shopkeeper
  trader broker banker treasurer accountant auditor author writer journalist reporter editor correspondent columnist
  photographer activist campaigner organiser organizer protester demonstrator volunteer resident villager survivor witness
  eyewitness victim widow widower mother father brother sister son daughter uncle aunt cousin husband wife neighbour neighbor
  candidate nominee incumbent opponent rebel militant insurgent dictator counterpart coordinator administrator controller
  forecaster planner surveyor shareholder customer consumer tourist passenger patient tenant landlord pensioner retiree coach
  player captain athlete actor actress singer artist musician curator librarian baker butcher chef waiter waitress mechanic
  imam cop detective medic boss delegate treasurer trucker cabbie
  electrician plumber carpenter builder cleaner guard sentry ranger warden forester veterinarian pharmacist psychologist
  therapist whistleblower source insider man woman boy girl teenager person
  `),
);

/** People who speak as a group: "officials said". Plural, or of no number. */
export const groups = new WordSet(
  list(`
  officials police authorities officers investigators prosecutors lawmakers residents locals villagers witnesses eyewitnesses
  survivors rescuers firefighters medics doctors nurses scientists researchers experts analysts economists forecasters
  meteorologists seismologists activists campaigners protesters demonstrators organisers organizers unions workers strikers
  employers managers executives shareholders investors traders brokers bankers farmers fishermen teachers students parents
  relatives families neighbours neighbors critics opponents supporters rebels militants insurgents separatists loyalists troops
  forces soldiers commanders diplomats envoys negotiators mediators observers monitors inspectors regulators
  sources aides advisers advisors ministers senators deputies councillors spokesmen lawyers attorneys judges jurors engineers
  crews volunteers journalists reporters media newspapers polls pollsters surveys prefectures ministries agencies
  staff crew cops medics imams bosses chiefs delegates pundits insiders neighbors biologists guilds relatives activists governments leaders politicians republicans democrats conservatives liberals people women men
  `),
);
