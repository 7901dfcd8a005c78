import type { FurniturePattern } from './furniture.ts';

/** How a page asks its reader for money, an address, consent or good behaviour: whole paragraphs, sentences included. */
export const pleas: readonly FurniturePattern[] = [
  {
    id: 'plea.money',
    test: /\bfavou?r to ask\b|\b(?:please|to|and|by) (?:support(?:ing)?|fund(?:ing)?) (?:us|our (?:work|journalism|newsroom|reporting)|independent journalism)\b|\bsupport us\b|\bwe need your (?:help|support)\b|^\W*your (?:support|contribution|donation|gift)\b.{0,40}\b(?:matters|counts|helps?|makes|means|no matter|however|vital|keeps|allows|enables|funds)\b|\bmake a (?:donation|contribution|gift)\b|\bbecome a (?:member|patron|subscriber|supporter)\b|\b(?:donate|contribute) (?:now|today|here|as little)\b|^\W*support (?:us|our|independent|local journalism|quality)\b|^\W*support [^.]{2,40}!$|\breader[- ](?:supported|funded)\b|\breaders like you\b|\b(?:give|donate|contribute|pledge|chip in|support us)\b[^."“]{0,30}\bfrom (?:just |only |as little as )?[$€£]\d|\b(?:independent|free|quality|local) (?:journalism|reporting|press|media) (?:needs|depends|relies|costs|is not free)\b|\bif you (?:value|appreciate|enjoy|like|rely on) (?:our|this|what we)\b|\bhelp us (?:keep|continue|bring|do|report)\b/i,
    sentences: true,
    longest: 1200,
    examples: [
      '… we have a small favour to ask. Millions read us each day.',
      'If you can, please support us from just $2 a month.',
      'Your support, however small, counts.',
      'Support The Delta Post!',
      'Our reporting needs readers like you. Give from just $3 a month.',
    ],
    notExamples: [
      '"We need your help," the mayor told the crowd.',
      'The mayor asked for support for 300 families.',
    ],
  },
  {
    id: 'plea.parting',
    test: /^\W*(?:while|since|as) you(?:['’]re| are) (?:here|still here|with us)\b|^\W*before you (?:go|leave|close this)\s*[,:;.…–—-]/i,
    sentences: true,
    longest: 700,
    examples: [
      'While you’re here: every Friday our letter tells you 5 things.',
      'Since you are here … 900,000 readers pay for our work.',
      'Before you go: the Post reaches 40,000 homes a week.',
    ],
    notExamples: [
      '"While you are here you are safe," the mayor told 300 people.',
      'Before you go to bed, shut all 3 valves.',
      'As you are reading this, 40 boats are at sea.',
    ],
  },
  {
    id: 'plea.price',
    test: /\byour (?:gift of |just )?[$€£]\s?\d[\d.]*\s(?:a|per|each) (?:day|week|month|year)\b|\bwe (?:have|are|do|rely|need|take|depend)\b.{0,100}\b(?:readers?|members|subscribers|supporters)\b.{0,40}\b(?:give|pay|donate|chip in)\b|^\W*(?:try|get|read|take|choose|give) [^.]{0,60}[:,–—-]?\s*(?:for |from |at )?(?:just |only )?[$€£]\s?\d[\d.]*\s(?:a|per|each) (?:week|month|year)\b[^.]{0,60}$|^\W*sign up to our\b/i,
    sentences: true,
    longest: 300,
    examples: [
      'Your €5 a month pays for reporters in the delta.',
      'We take no advertising: 900 members pay $6 a month',
      'Try the Herald: €1 a week for 8 weeks',
      'Get the paper at home for $3 a month',
    ],
    notExamples: [
      'Families get $20 a month. It does not last.',
      'Your rent of $900 a month is too high, the judge told him.',
      'We have no money, readers of the letter were told.',
    ],
  },
  {
    id: 'plea.subscription',
    test: /^\W*(?:subscribe|sign up|register|log in|sign in|get (?:the|our|all the|breaking|unlimited|full)|download|join (?:our|us|thousands|\d)|try|start your|unlock|enjoy|receive)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|app|subscription|subscribers?|access|alerts?|updates|account|membership|offers?|channel|trial|notifications?)\b|\bsubscribers?[ -]only\b|\balready (?:a subscriber|have an account|subscribed|a member)\b|\b(?:this|the) (?:article|story|content) is (?:only )?(?:for|reserved for|available to|exclusive to) (?:our )?(?:subscribers|members|registered)\b|\bto (?:continue|keep) reading\b|\b(?:delivered|straight|direct|sent) to your inbox\b|\byour (?:free )?(?:subscription|free articles?)\b|\bfree articles? (?:left|remaining|this month)\b|\byou(?:['’]ve| have) (?:read|reached|used|\d+)\b.{0,40}\barticles?\b|\bour (?:daily |weekly |free |morning |evening )*newsletters?\b|\bby (?:signing up|subscribing|clicking|entering|submitting)\b.{0,80}\b(?:you|agree)\b|\bunsubscribe\b|^\W*(?:read|keep reading|go) on\b.{0,40}\b(?:trial|subscription)\b|\btrial subscription\s*[:–—-]/i,
    sentences: true,
    longest: 700,
    examples: [
      'Sign up for our daily newsletter and never miss a story.',
      'Get the top headlines straight to your inbox.',
      'This article is for subscribers only.',
      'You have 3 free articles left this month.',
      'Already a subscriber? Log in.',
      'Go on with a trial: 8 weeks for £4. Already 9,000 readers abroad.',
    ],
    notExamples: [
      'The operator has 12 million subscribers.',
      'He read on through the trial: 8 weeks in all.',
      'He said the app had 3,000 users.',
      'Try as they might, 40 crews could not reach the village.',
    ],
  },
  {
    id: 'plea.consent',
    test: /\b(?:we|us|partners|site|website|page|browser)\b.{0,120}\bcookies\b|\bwe value your privacy\b|\bcookies? (?:policy|settings|preferences|notice)\b|\b(?:your|our) privacy\b.{0,100}\b(?:policy|choices|matters|important|partners|consent|rights)\b|\bad ?block(?:er|ing)?\b.{0,80}\b(?:disable|turn|detected|using|off|whitelist)\b|\benable javascript\b|\bprotected by reCAPTCHA\b|\bterms of (?:service|use)\b.{0,60}\b(?:apply|agree|privacy)\b/i,
    sentences: true,
    longest: 900,
    examples: [
      'We and our 812 partners use cookies to improve your experience.',
      'Please enable JavaScript to view the comments.',
      'It looks like you are using an ad blocker: please disable it.',
    ],
    notExamples: ['Bakers sold 4,000 cookies for the victims.', 'The privacy law was passed in 2018.'],
  },
  {
    id: 'plea.conduct',
    test: /\b(?:moderates?|moderated|pre-moderated) (?:all )?comments\b|\bcomments? (?:are|is|will be|must be|that do not|may be|have been|section is) (?:moderated|closed|subject|edited|disabled|meet|respectful|approved|removed|deleted|now closed)\b|\b(?:our|meet|read|follow|violate|the|these) community (?:guidelines|standards|rules)\b|\b(?:your|our readers['’]?) comments? (?:must|may|will|do not|are)\b|^\W*(?:please )?(?:keep (?:it|your comments)|be) (?:civil|respectful|polite|kind)\b[^,]*$|^your e-?mail address will not\b|\bviews expressed (?:in this|here|are|by (?:the )?(?:authors?|contributors?|readers?))\b.{0,80}\b(?:author['’]s|authors['’]|do not|necessarily|(?:their|his|her) own)\b|^\W*(?:do you have|have you|are you|were you|did you)\b.{0,160}\b(?:email us|contact us|get in touch|write to us|share your|tell us|let us know|send us)\b|\b(?:this (?:article|story|page|report) (?:was|has been) (?:first |originally |last )?(?:updated|published|amended|corrected|translated|produced|generated|edited))\b|\b(?:got|have) a (?:tip|story)\b/i,
    sentences: true,
    longest: 900,
    examples: [
      'The Post moderates all comments sent to its site.',
      'Comments are moderated before they appear.',
      'This story was originally published on March 3, 2021.',
      'Have you been affected? Get in touch with us.',
      'The views expressed in this article are the author’s own.',
    ],
    notExamples: [
      'The comments were called racist by 12 members.',
      'His comments will be read in court.',
      'Keep it civil, he told the 12 protesters.',
      'The views expressed by the author of the report were shared by 12 members.',
    ],
  },
  {
    id: 'plea.standing',
    test: /^\W*(?:\S{1,20} ){0,6}(?:website|site|channel|app) (?:can (?:also )?be (?:accessed|found|reached|watched)|is (?:also )?available)\b|\bfollow (?:us|our|live) (?:on|coverage|updates)\b|\bdownload (?:the|our) .{0,40}\bapp\b|^\W*(?:click|tap) (?:here|on)\b|^\W*thank(?:s| you) for reading\b|^\W*(?:stay (?:connected|informed|tuned|up to date)|for (?:more|all the latest) (?:news|stories|information|on this|updates|details))\b.{0,120}$/i,
    sentences: true,
    longest: 300,
    examples: [
      'Our website can be accessed at other addresses too:',
      'Delta Post’s website is also available in French.',
      'For more news, visit our home page.',
      'Click here for the full list.',
    ],
    notExamples: ['The site was cleared of 400 homes, the council said.'],
  },
];
