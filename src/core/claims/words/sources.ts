import { WordSet } from '../../text/vocabulary.ts';

/** Things that report though nobody speaks: "the survey found that…", "figures show 300 dead". Lower case, singular and plural. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const sources = new WordSet(
  list(`
  study studies report reports survey surveys poll polls data figures statistics numbers records record document documents statement
  statements letter letters email emails e-mail memo memos paper papers filing filings lawsuit lawsuits suit complaint complaints
  indictment affidavit testimony transcript transcripts ruling verdict investigation investigations inquiry inquiries review reviews
  audit audits analysis analyses assessment assessments estimate estimates projection projections forecast forecasts model models
  bulletin bulletins notice notices advisory research findings evidence results tests test measurements readings
  newsletter newspaper newspapers magazine article articles editorial headline headlines book biography website post posts tweet
  tweets message messages video footage images photographs photos recording recordings tape tapes map maps chart
  law bill rule rules constitution treaty agreement resolution proposal plan draft communique declaration release
  press media outlet outlets reports account accounts version rumours rumors legend tradition conventional
  source sources lawyers advocates analysts observers critics
  lists logs dossiers ledgers
  debrief debriefing timeline autopsy dossier yearbook logbook spreadsheet
  census index tally count register database monitor gauge sensors instruments satellites
  `),
);
