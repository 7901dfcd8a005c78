/** A way in which a page speaks of itself, not of the news. */
export interface FurniturePattern {
  readonly id: string;
  /** Tested against a paragraph without the white space around it. */
  readonly test: RegExp;
  /** The words, in lower case, with which such a paragraph opens ('0' for any number); every paragraph is tested where neither these nor `sign` are given. */
  readonly opens?: string;
  /** A quick look that every such paragraph passes which does not open with one of those words. */
  readonly sign?: (text: string) => boolean;
  /** Also where the paragraph is a whole sentence; else sentences are left alone. */
  readonly sentences?: boolean;
  /** No longer than this many characters; 120 unless told. */
  readonly longest?: number;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

const counter: FurniturePattern = {
  id: 'counter',
  opens: '0 comment comments share shares tweet tweets hit hits view views like likes vote votes replies pin',
  test: /^\W*(?:\d[\d,.]*[KM]?\s*(?:comments?|shares?|views?|likes?|reads?|reactions?|retweets?|replies|hits|votes?)\b|\(?\d+\) comments?\b|(?:comments?|shares?|tweets?|hits|views?|likes?|votes?|replies|pin)\s*[:(]?\s*\d)/i,
  longest: 80,
  examples: [
    '0 Comment(s)',
    'Comments 31',
    'Comments (64)',
    'Hits: 214',
    '1.2K shares',
    'Share 0 Tweet 0',
    '(14) comments',
  ],
  notExamples: ['12 viewpoints on the flood'],
};

const trailingCounter: FurniturePattern = {
  id: 'counter.trailing',
  // "as the toll hits 31" is a headline's verb
  sign: (text) =>
    /[\d)]/.test(text.charAt(text.length - 1)) && !/\p{Ll} (?:hits|views|reads|likes) \d/u.test(text),
  test: /(?:\b(?:hits|views|reads|comments|shares|likes|followers|facebook|twitter|whatsapp|telegram|linkedin|reddit|share(?: this)?(?: article| story| page| post)?)\s*:?\s*\(?\d[\d,.]*[KM]?\)?(?:\s+\p{L}{1,9}\s*:?\s*\d[\d,.]*[KM]?)*|\b\d+\s*\/\s*\d{3,})$/iu,
  longest: 140,
  examples: [
    'Home > World   Hits: 214',
    'Your comment 2000 / 2000',
    '3 May 2021 - 14:05   By Staff Writer   Views: 4,611   Facebook 87  X 12',
    'Edited at the harbour desk. Share this story: 0',
    'Facebook 1.2K Tweet 40',
  ],
  notExamples: [
    'Talks end after 12 hours',
    'Shares fall as Facebook cuts 300',
    'Toll rises to 12',
    "'Nobody told us': anger as ferry toll hits 61",
  ],
};

const openingCounter: FurniturePattern = {
  id: 'counter.opening',
  opens: 'comment comments recommend share shares tweet tweets like likes replies responses reactions',
  test: /^\W*(?:comments?|recommend|shares?|tweets?|likes?|replies|responses|reactions)\s*\(\d[\d,.]*[KM]?\)/i,
  sentences: true,
  longest: 300,
  examples: [
    'Comments (63) | SMS the word TIDE to 20667 | Also in the paper: 1. Teachers 2. Ports',
    'Comments (214)  Recommend (57)  You must be signed in. Threads are open for 14 days.',
  ],
  notExamples: ['Comments (12 of them angry) were read out to the council.'],
};

const followers: FurniturePattern = {
  id: 'counter.followers',
  sign: (text) => /(?:followers|subscribers|readers\)?)$/i.test(text),
  test: /(?:^|[.!?|·•(]\s*)\d[\d,.]*\s?[KM]?\+? (?:followers|subscribers|readers\))$/i,
  longest: 160,
  examples: [
    '1.2M followers',
    'Follow the Post on every tide. 840K followers',
    'Daily letter (32,000 readers)',
  ],
  notExamples: ['Preacher dies with 12 followers', 'Operator loses 40,000 subscribers'],
};

const bareNumber: FurniturePattern = {
  id: 'counter.bare',
  opens: '0',
  test: /^[\W_]*\d{1,6}[\W_]*$/,
  longest: 20,
  examples: ['• 0', '127', '(3)'],
  notExamples: ['1,200 dead', '1 in 5'],
};

const readingTime: FurniturePattern = {
  id: 'reading-time',
  opens: 'reading read time est estimated 0',
  sign: (text) => text.includes('read') || text.includes('Read') || text.includes('READ'),
  test: /^(?:(?:reading|read) time|time to read|est(?:imated)?\.? (?:reading|read))\b|^time to \d+ min|\b\d+[\s-]*(?:min(?:ute)?s?|mn)\.?\s+read\b|^\W*\d+\s*min(?:ute)?s?\.?$/i,
  sentences: true,
  examples: ['Reading time 4 mn', '4 min read', '5-minute read', 'Time to 2 min.', 'Read time: 6 minutes'],
  notExamples: ['Time to go, they said', '40 minutes of terror'],
};

const copyright: FurniturePattern = {
  id: 'copyright',
  opens: 'c copyright',
  sign: (text) => text.includes('©') || text.includes('eserved') || text.includes('ESERVED'),
  test: /^(?:\W*(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}|by\b|[A-Z]))|\ball rights reserved\b|©\s*\d{4}/i,
  sentences: true,
  longest: 500,
  examples: [
    'Copyright 2021 Harbour Network, Inc. All rights reserved. 12 Quay Rd.',
    '© 2023 The Delta Post',
    'Share 0 Tweet 0 Copyright © 2023 The Delta Post',
    'All rights reserved.',
  ],
  notExamples: ['The copyright row has cost 3 million.'],
};

const contact: FurniturePattern = {
  id: 'contact',
  opens: 'tel telephone phone fax whatsapp call contact e email hotline http https www',
  sign: (text) => text.includes('@'),
  test: /^\W*(?:tel(?:ephone)?|phone|fax|whatsapp|call us|contact(?: us)?|e-?mail|hotline)\b[.:]?\s*(?:(?:at|on)\s)?(?:[+(]?\d|\S+@\S+$)|^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$|^@\w+$/i,
  sentences: true,
  examples: [
    'Tel. +44 20 7946 0018',
    'WhatsApp +44 7700 900018',
    'www.example.org',
    'Contact us at news@example.org',
    '@deltapost',
  ],
  notExamples: ['Call 12 people and you hear 12 stories.'],
};

const updated: FurniturePattern = {
  id: 'updated',
  opens:
    'first originally last publish published posted update updated modified issued created date publication upd pub',
  test: /^\W*(?:(?:first|originally|last)\s+)?(?:published|posted|updated?|modified|issued|created|publish(?:ed)? date|date(?: of publication| published)?|publication date|upd|pub)\b\s*(?:[:|]|on\b|at\b)*\s*[(\[]?(?:\d(?!\d?-(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z])|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|an? |yesterday|today|just now)/i,
  sentences: true,
  longest: 160,
  examples: [
    'Last updated 7.15 AM',
    'Published on May 3, 2021, at 7:15 pm (Oslo), updated at 8:02 pm',
    'date 2021-05-03',
    'Date of publication: 3 May, 2021',
    'Posted 12 May 2021',
    'Updated: 3 hours ago',
    'Updated 3-May-2021',
    'First published on Wed 10 Nov 2021 13.34 GMT',
  ],
  notExamples: [
    'Dates for 12 games are out',
    'Updating the map',
    'Updated toll: 253, not 359',
    'UPDATE 3-Ten die in mine',
    'Date palms worth $3 million burned.',
  ],
};

const ago: FurniturePattern = {
  id: 'ago',
  opens: '0 a an',
  test: /^\W*(?:\d+|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\W*$/i,
  sentences: true,
  examples: ['3 hours ago', 'a day ago'],
  notExamples: ['3 hours ago the dam broke'],
};

const phone: FurniturePattern = {
  id: 'phone',
  sign: (text) => /\d{3}[\s.-]\d{3}|\+\d/.test(text),
  test: /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)\s?|\b\d{2,4}[\s.-])\d{3}[\s.-]\d{3,4}\b|\+\d{1,3}[\s.-]\(?\d{1,4}\)?(?:[\s.-]\d{2,4}){2,4}\b/,
  longest: 140,
  examples: [
    'Newsroom: (555) 555-0134',
    'Call 1-800-555-0199',
    '(Newsdesk: +47 22 5555 0100; Top 5 reads)',
    'Give: NOK 90 buys one blanket | Tel. +47 22 555 01 00 | 40 branches',
  ],
  notExamples: ['Some 1,200 555-kilo bombs', 'Shares: Alder +12 14 points on the week'],
};

const readMore: FurniturePattern = {
  id: 'read-more',
  opens:
    'read also see related more watch listen gallery in don recommended must next previous editor editors',
  test: /^\W*(?:read (?:more|next|also|on|now)|also read|see also|related(?: (?:stor(?:y|ies)|articles?|news|content|topics?|links?|coverage|posts?|items?|reading|videos?))?|more(?: on [^:]{2,30}| from [^:]{2,30}| coverage)?|watch(?: now| live| video)?|listen(?: now| live)?|gallery|in pictures|don['’]t miss|recommended|must read|next|previous|editor['’]?s pick)\s*(?::|>|»|→)/i,
  sentences: true,
  longest: 220,
  examples: [
    'Read more: How the dam was built',
    'Related: 4 maps of the delta #Delta',
    'READ ALSO: Ten die as bus falls into river.',
    'Watch: The moment the tower fell',
  ],
  notExamples: ['Related costs rose by 5%.', 'More than 50 died.'],
};

const moreList: FurniturePattern = {
  id: 'more-list',
  opens:
    'read more also related you recommended what up see view show load continue keep click tap topic topics tag tags filed categories in jump',
  test: /^\W*(?:read (?:more|next|also|full story)|(?:more|also) (?:on this|from|in|stories|news|headlines|coverage|to read|like this)|related (?:stories|story|articles?|news|content|topics?|links?|coverage|posts?|items?)|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| stories| reading)?|what to read next|up next|read the full|see more|view (?:all|more|comments)|show (?:more|comments)|load more|continue reading|keep reading|click (?:here|to)|tap (?:here|to)|topics?|tags?|filed under|categories|in this article|jump to)(?:\b|$)/i,
  longest: 100,
  examples: [
    "Read Next 'We ran all night'",
    'More on this topic (3)',
    'Related stories',
    'You may also like',
    '[Click to enlarge]',
    'Tags: flood, dam',
  ],
  notExamples: ['More than 50 die in flood', 'Topical storm'],
};

const rankings: FurniturePattern = {
  id: 'rankings',
  opens:
    'most trending top latest breaking popular editor editors best happening just newsletter newsletters sponsored promoted advertisement advertisements advertorial paid from around partner today todays',
  test: /^\W*(?:most (?:read|popular|viewed|shared|watched|commented|recent)|trending(?: now| stories| topics)?(?=\W*$|\s*[:|#\d])|top (?:stories|news|headlines|picks|posts)|latest (?:news|stories|headlines|updates|videos?|posts)|breaking news|popular (?:now|stories|posts|articles)|editor['’]?s[’']? (?:picks?|choice)|best of|happening now|just in|newsletters?|sponsored(?: content)?|promoted(?: stories)?|advertisements?|advertorial|paid (?:content|post)|from our partners|(?:from )?around the web|partner content|today['’]?s (?:top|paper|deals?|coupons?|picks?|best))(?=\W|$)/i,
  longest: 140,
  examples: [
    'MOST READ 1. Storm 2. Cricket',
    'Most Popular',
    'Trending now',
    'Latest News',
    'ADVERTISEMENT',
    "Today's best deals: 20% off shoes",
  ],
  notExamples: ['Most of the dead are children', 'Top general dismissed'],
};

const share: FurniturePattern = {
  id: 'share',
  opens:
    'share tweet pin email print post save bookmark copy link follow like find join add click facebook twitter instagram whatsapp telegram linkedin youtube pinterest reddit tiktok messenger flipboard',
  test: /^\W*(?:(?:share|tweet|pin|email|print|post|save|bookmark) (?:this|it|on|via|to|article|story|page|now|link|by)\b|share$|share\W+(?:facebook|twitter|tweet|email|whatsapp|x\b|\d)|(?:share|tweet)\s*:|copy link|link copied|follow (?:us|me|@)|follow .{2,40} on (?:facebook|twitter|x|instagram|google|whatsapp|telegram)|like us|find us on|join (?:us|our) |add us|click to (?:share|email|print)|(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|pinterest|reddit|tiktok|messenger|email|print|flipboard)(?:[\s,|/•·]+(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|pinterest|reddit|tiktok|messenger|email|print|more|and|flipboard))*$)/i,
  sentences: true,
  examples: [
    'SHARE THIS ARTICLE',
    'Share this page:',
    'Follow us on Facebook and Instagram to stay connected',
    '• twitter',
    'Facebook Twitter Email',
    'Follow the Delta Post on Telegram.',
  ],
  notExamples: ['Share prices tumble after spill', 'Facebook to cut 11,000 jobs', 'Post office bombed'],
};

const controls: FurniturePattern = {
  id: 'controls',
  opens:
    '0 skip menu search log login logout sign register subscribe donate my close open back home section sections toggle accept reject manage cookie privacy terms about contact advertise careers help site sitemap rss required optional name email website reply report like dislike loading play pause mute unmute fullscreen next previous prev remind not no yes ok okay submit cancel send image a aa listen post leave join view add be comment do was what all payment paiement paiment payement click tap',
  test: /^\W*(?:skip to .*|menu|search|log ?in|sign (?:in|up)|log ?out|register|subscribe(?: now| today)?|donate(?: now)?|my account|close|open|back(?: to top)?|home|sections?|toggle .*|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|settings)|cookie (?:settings|policy|notice)|privacy(?: policy| notice)?|terms(?: of (?:use|service)| and conditions)?|(?:about|contact) us|advertise(?: with us)?|careers|help(?: cent(?:re|er))?|site ?map|rss|required|optional|name|email|website|reply|report|like|dislike|loading\W*|play(?: video)?|pause|mute|unmute|fullscreen|next|previous|prev|remind me later\W*|not (?:now|ready to .*)|no,? thanks|maybe later|yes|ok|okay|submit|cancel|send|image \d+ of \d+|\d+ of \d+|\d+\s*\/\s*\d+|(?:A[+-]\s*)+A?[+-]?|listen(?: to this (?:article|story))?|\d+:\d\d(?:\s*\/\s*\d+:\d\d)?|post (?:a )?comment|leave a (?:comment|reply)|(?:join|view) the (?:conversation|discussion|comments)|add a comment|be the first to comment|comment policy.*|do you like this article[\W\d]*|was this (?:article|page|story) (?:helpful|useful)[\W\d]*|what do you think\W*|(?:all )?pa[iy]e?ment methods|click to enlarge|tap to enlarge|open in fullscreen)\W*$/i,
  sentences: true,
  longest: 220,
  examples: [
    'Skip to content',
    'A+ A-',
    'Sign in',
    'Accept all cookies',
    'Do you like this article?',
    'Do you like this article?  14  3',
    '1 / 12',
    'Comment policy',
    'Remind me later.',
    'Reply',
  ],
  notExamples: ['Search for survivors goes on', 'Help arrives late', 'Home prices fall 3%'],
};

const byLine: FurniturePattern = {
  id: 'by-line',
  opens:
    'by words story written from author authors reporter reporters writer writers correspondent correspondents editor editors source sources photographer photographers staff senior chief political foreign business',
  test: /^\W*(?:(?:[Bb]y|BY|[Ww]ords by|[Ss]tory by|[Ww]ritten by|From) (?:[A-Z\u00c0-\u017f@]|our |the [A-Z].{1,40}(?:staff|team|desk|reporters?)\b|staff\b)(?!.*\b(?:said|says|was|were|is|are|has|had)\b)|(?:[Aa]uthor|[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Ss]ource|[Pp]hotographer)s?\s*:\s*[A-Z\u00c0-\u017f]|[Ss]taff (?:[Rr]eporter|[Ww]riter)|(?:[Ss]enior |[Cc]hief )?(?:[Pp]olitical |[Ff]oreign |[Bb]usiness )?(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor)$)/,
  longest: 140,
  examples: [
    'By Ana Ruiz',
    'By the Post staff | OCT 4, 2017 06:45 AM',
    'Author: Ana Ruiz',
    'Staff reporter',
    'Source: Delta Wire',
  ],
  notExamples: ['By the numbers', 'The editor: a life'],
};

const credits: FurniturePattern = {
  id: 'credits',
  opens:
    'additional reporting writing editing research translation translated compiled edited photograph photographs photography photo photos video videos graphic graphics with image images picture pictures credit getty shutterstock istock alamy unsplash wikimedia img dsc dscn dscf',
  sign: (text) => text.includes('©') || text.lastIndexOf('.') >= text.length - 5,
  test: /^\W*(?:(?:[Aa]dditional |\()(?:[Rr]eporting|[Rr]esearch|[Ww]riting|[Ee]diting) by |(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Tt]ranslated|[Cc]ompiled|[Ee]dited|[Pp]hotograph(?:y|s)?|[Pp]hotos?|[Vv]ideo|[Gg]raphics?) by [A-Z\u00c0-\u017f]|[Ww]ith (?:reporting|files|agencies|inputs?|information) (?:by|from)\b|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph|[Vv]ideo|[Gg]raphic)s?(?: [Cc]redits?)?\s*:\s*[^a-z\d\s]\S*(?:\s+(?:[^a-z\d\s]\S*|for|via|and|by|of|the|courtesy)){0,6}$|(?:©|[Cc]redit:)\s*\S|(?:Getty|Shutterstock|iStock|Alamy|Unsplash|Wikimedia)\b.{0,30}$|[\w.-]+\.(?:jpe?g|png|gif|webp|tiff?)$|(?:IMG|DSC[NF]?)_?\d+)/,
  sentences: true,
  longest: 160,
  examples: [
    'Reporting by Ana Ruiz; editing by Tom Hale.',
    '(Additional reporting by 3 correspondents; +47 22 555 01 00)',
    'Photo: Ana Ruiz/Delta Wire',
    'flood_02.jpg',
    'IMG_0042',
  ],
  notExamples: [
    'Photos by satellite show 12 tanks.',
    'Reporting by the agency found 12 faults.',
    'Photo: 12 crews lay booms',
  ],
};

const badge: FurniturePattern = {
  id: 'badge',
  sign: (text) => /(?:agencies|logo|fullscreen)$/i.test(text.slice(-12)),
  test: /(?:\b(?:with|and)|&) (?:news )?agencies$|\blogo$|\bopen in fullscreen$/i,
  longest: 220,
  examples: [
    'The Delta Post & agencies',
    'Delta Post with agencies',
    'The Delta Post Logo',
    'Flood kills 12 Open in fullscreen',
  ],
  notExamples: ['The army with agents'],
};

const hashtags: FurniturePattern = {
  id: 'hashtags',
  sign: (text) => text.startsWith('#') || text.startsWith('@'),
  test: /^(?:[#@][\p{L}\w]+[\s,|]*)+$/u,
  examples: ['#delta #flood21', '#flood'],
  notExamples: ['# Flood kills 12', '#1 cause of death'],
};

const offer: FurniturePattern = {
  id: 'offer',
  sign: (text) => /\d|coupon|trial|promo/i.test(text),
  test: /[$€£]\s?\d[\d.]* (?:a|per) (?:week|month|year) for \d+ (?:weeks|months|years)\b|\b\d+ (?:days?|weeks?|months?) for (?:[$€£]\s?\d|\d+\s?¢|free\b)|\bfor (?:only |just )?[$€£]\d[\d.]* (?:for|a|per) (?:\d+ )?(?:weeks?|months?|year)\b|\b\d+% off\b|\b(?:for|from) (?:only |just )(?:[$€£]|\d+ cents)|\bcoupons?\b|\bfree trial\b|\bpromo code\b|#\w+ [$€£]\d|\b\d+ (?:free )?(?:articles?|stories|reads) (?:a|per|this|each|every) (?:day|week|month)\b|\b\d+ free (?:articles?|stories|reads)\b/i,
  examples: [
    'Register free: 5 stories a week',
    'You have 4 free articles left',
    '6 weeks for 50¢. Subscribe',
    'Subscribers: €2 for 3 months, for only €2 a month',
    'Save 40% off today',
    'Subscribe: £1 a week for 12 weeks. Read the list',
    '#ReadDelta $1.50',
  ],
  notExamples: ['Tax was 5% of income', 'Editors want 5 articles on the flood'],
};

const prize: FurniturePattern = {
  id: 'prize',
  opens: 'win enter text texts sms call calls message messages',
  sign: (text) => text.includes('ext ') || text.includes('EXT ') || text.includes('SMS '),
  test: /^\W*(?:win|enter)\b.{0,80}(?:[:!]|\b(?:text|call|click|tap|enter)\b)|\b(?:text|sms)(?: the word)? [\p{Lu}\d]{3,} to \d{4,6}\b|^\W*(?:texts?|calls?|messages?) costs? [$€£]?\d/iu,
  sentences: true,
  longest: 160,
  examples: [
    'Win tickets worth €90: text TIDE to 60500',
    'Text RAIN to 60500 for alerts.',
    'SMS the word RAIN to 60500',
    'Calls cost 65p a minute plus your network charge.',
  ],
  notExamples: [
    'Win for the mayor as 300 march',
    'Calls for help cost 12 lives',
    'He had to text 3 to 4 people',
    'SMS warnings went to 60500 homes',
  ],
};

const clickHere: FurniturePattern = {
  id: 'click-here',
  sign: (text) => text.includes('here') || text.includes('HERE'),
  test: /(?:[:!.–—-]|\b[Tt]o .{1,40}|^\W*)\s*(?:[Cc]lick|[Tt]ap|[Pp]ress) here\W*$|\b(?:[Cc]lick|[Tt]ap|CLICK|TAP) HERE\b/,
  sentences: true,
  longest: 160,
  examples: ['7 ways to dry a flooded cellar: click HERE', 'To see all 40 pictures click here'],
  notExamples: ['A click here, 12 clicks there'],
};

const pageNumber: FurniturePattern = {
  id: 'page-number',
  opens: 'page p continued see turn',
  test: /^\W*(?:page|p\.) [A-Z]?\d{1,3}[A-Z]?(?: of \d{1,4})?\b(?:[\s.,|·-]+(?:(?:[$€£]|Rs\.? ?|price:? )\s?\d[\d.]*|[A-Z]{3} \d[\d.]*))?\W*$|^\W*(?:continued|see|turn to) (?:on )?page [A-Z]?\d{1,3}\W*$/i,
  longest: 60,
  examples: ['Page 2 of 12. €1.80', 'Page 14', 'Continued on page A4'],
  notExamples: ['Page 3 of the report names 12 people'],
};

const ticker: FurniturePattern = {
  id: 'ticker',
  opens: 'channel ch',
  sign: (text) => /[°º▲▼△▽↑↓]/.test(text),
  test: /^\W*(?:[\p{L}\d.,:]+\s+){0,5}-?\d{1,3}\s?[°º]\s?[CF]?(?:[\W\d]|\b(?:[CFHL]|sunny|cloudy|partly|mostly|clear|rain|showers|snow|fog|haze|windy|overcast|high|low|feels|like)\b)*$|[▲▼△▽↑↓]|^(?:channel|ch\.?) \d+\b\W*(?:(?:news|currently|live|hd|tv)\b.*)?$/iu,
  longest: 100,
  examples: ['Channel 5 currently 34°', 'Brent ▲ 71.20', 'London 12°C Cloudy', 'Channel 5 News'],
  notExamples: ['Dow falls after attack', 'Temperature hit 45°C in the shade', 'Channel 5 cuts 200 jobs'],
};

const sharePrice: FurniturePattern = {
  id: 'share-price',
  sign: (text) => /[A-Z\d]\.[A-Z]{1,2} /.test(text),
  test: /^.{0,30}\b[A-Z\d]{1,6}\.[A-Z]{1,2} [$€£¥₹]?\d[\d.,]*p? \(?[+−-]\d/,
  longest: 100,
  examples: ['ALDER 7702.T ¥1,204 -0.8% Log in', 'DLTA.L 412p (+3.5)'],
  notExamples: ['J.P. Alder 12 points ahead', 'The U.S. 5 -3 lead'],
};

const pieces: FurniturePattern = {
  id: 'pieces',
  sign: (text) => text.includes('|') || text.includes('•'),
  test: /(?:^|[|•])\W*(?:\d+ (?:comments?|photos?|videos?|shares?)|(?:photos?|videos?|comments?|views?|views)\s*:?\s*\d+|newsletters?|most (?:read|viewed|shared)|subscribe|sign (?:in|up)|our standards|contacts?:|hotline|form [\w-]*\d[\w-]*|\d+ of \d+|page \d+|issue \d+|vol(?:ume)?\.? \d+)\b[^|•]{0,30}(?:[|•]|\W*$)/i,
  longest: 160,
  examples: [
    'Our Standards: 8 principles | Most read: 1 Crown slips at noon',
    'Exchange: 1 USD = 10.2 NOK | Newsletter 7 a.m. | 0 comments',
    'Contacts: desk@orsa.example | Form 12-B | 1 of 1',
    'Photos: 14 | Videos: 3',
  ],
  notExamples: ['Orsa | 12 dead', 'Flood kills 12 | The Orsa Post', '| Orsa | 12 | 40 |'],
};

const serial: FurniturePattern = {
  id: 'serial',
  sign: (text) => text.includes('ISSN') || text.includes('ISBN'),
  test: /\bIS(?:SN|BN)[\s:]*\d/,
  sentences: true,
  longest: 160,
  examples: ['Monthly note no. 7/2024, closed 15 July 2024. ISSN 1234-0712'],
  notExamples: ['An ISSN costs 12 euros.'],
};

const weather: FurniturePattern = {
  id: 'weather',
  opens: 'now today tonight tomorrow weather outlook currently',
  test: /^\W*(?:now|today|tonight|tomorrow|weather|outlook|currently)\b[:,]?\s.{0,20}-?\d+\s?°/i,
  longest: 80,
  examples: ['Now: 14°, northerly 20km/h', 'Tonight: rain, 6°C'],
  notExamples: ['Now 14 people are missing', 'Today it was 14 in Orsa'],
};

const pictures: FurniturePattern = {
  id: 'pictures',
  opens: 'pictures photos images videos graphics audio',
  test: /^\W*(?:pictures|photos|images|videos|graphics|audio)\s*:\s*\d+\b/i,
  longest: 60,
  examples: ['Pictures: 14 available', 'Photos: 3'],
  notExamples: ['Pictures of 14 boats'],
};

const trial: FurniturePattern = {
  id: 'trial',
  opens: 'get try enjoy take read',
  test: /^\W*(?:get|try|enjoy|take|read) (?:\d+|one|two|three|six|twelve) (?:days?|weeks?|months?|issues?|years?)\b.{0,40}\b(?:for|from|at) (?:just |only )?[$€£]\s?\d/i,
  sentences: true,
  longest: 80,
  examples: ['Get 3 months of the Orsa Post for £1', 'Try six weeks for only €5.'],
  notExamples: ['Take three days off for the 40 of them'],
};

const onAir: FurniturePattern = {
  id: 'on-air',
  opens: 'live on watch listen now',
  test: /^\W*(?:(?:watch|listen|now) )?(?:live|on air)\b.*\d\s?(?:°|h\b|:\d\d)/i,
  longest: 80,
  examples: ['LIVE  ON AIR 24h  19°C Orsa', 'On air until 18:00'],
  notExamples: ['Live rounds hit 12 in Orsa', 'Live: 12 dead in Orsa'],
};

/** Patterns of a page's own lines, in the order of trial. */
export const furniture: readonly FurniturePattern[] = [
  counter,
  trailingCounter,
  openingCounter,
  followers,
  bareNumber,
  readingTime,
  copyright,
  contact,
  updated,
  ago,
  phone,
  readMore,
  moreList,
  rankings,
  share,
  controls,
  byLine,
  credits,
  badge,
  hashtags,
  offer,
  prize,
  clickHere,
  pageNumber,
  ticker,
  sharePrice,
  pieces,
  serial,
  onAir,
  weather,
  pictures,
  trial,
];
