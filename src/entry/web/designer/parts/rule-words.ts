import { type Words, words } from '../../../../platform/language/index.js';

/** What each rule finds, in a sentence; the checker's own sentence, in English, names the part and the repair. */
const ruleWords: Readonly<Record<string, Words>> = words({
  'missing-key': { en: 'Something is missing', cy: 'Mae rhywbeth ar goll' },
  'missing-language': { en: 'A text is missing in one language', cy: 'Mae testun ar goll mewn un iaith' },
  'no-mark': { en: 'It is not said how the answer is marked', cy: 'Ni ddywedir sut y caiff yr ateb ei farcio' },
  'no-need': { en: 'It is not said why the answer is needed', cy: 'Ni ddywedir pam mae angen yr ateb' },
  'no-retention': { en: 'It is not said how long the answer is kept', cy: 'Ni ddywedir am ba hyd y cedwir yr ateb' },
  'no-about': { en: 'It is not said whom a locked answer is about', cy: 'Ni ddywedir am bwy y mae ateb dan glo' },
  'no-condition': { en: 'Special data needs a condition in law', cy: 'Mae angen amod cyfreithiol ar ddata arbennig' },
  'no-options': { en: 'A choice has no options', cy: 'Nid oes dewisiadau mewn cwestiwn dewis' },
  'same-words': { en: 'Two options read alike', cy: 'Mae dau ddewis yn darllen yr un fath' },
  'needless-key': {
    en: 'Something stands there that this kind does not have',
    cy: 'Mae rhywbeth yno nad yw’n perthyn i’r math hwn',
  },
  'unknown-key': { en: 'Something stands there that means nothing', cy: 'Mae rhywbeth yno nad yw’n golygu dim' },
  'unknown-field': { en: 'A question is named that is not there', cy: 'Enwir cwestiwn nad yw yno' },
  'on-two-pages': { en: 'A question is asked twice', cy: 'Gofynnir cwestiwn ddwywaith' },
  'never-asked': { en: 'A question is on no page', cy: 'Nid yw cwestiwn ar unrhyw dudalen' },
  'calculated-and-asked': { en: 'An answer is both asked and worked out', cy: 'Mae ateb yn cael ei ofyn a’i gyfrifo' },
  'unreachable-question': { en: 'A question can never be asked', cy: 'Ni ellir byth ofyn cwestiwn' },
  'reads-later': { en: 'A refusal reads a later page', cy: 'Mae gwrthodiad yn darllen tudalen ddiweddarach' },
  ring: { en: 'Answers wait for one another', cy: 'Mae atebion yn aros am ei gilydd' },
  expression: { en: 'An expression cannot be understood', cy: 'Ni ellir deall mynegiad' },
  'above-clearance': {
    en: 'A locked answer would be shown where it may not be',
    cy: 'Byddai ateb dan glo yn cael ei ddangos lle na chaiff',
  },
  'no-ending': { en: 'No case ever ends', cy: 'Nid oes achos byth yn gorffen' },
  'no-exit': { en: 'A case would be stuck in a state', cy: 'Byddai achos yn sownd mewn cyflwr' },
  'unreachable-state': { en: 'No case ever gets to a state', cy: 'Nid oes achos byth yn cyrraedd cyflwr' },
  'unknown-state': { en: 'A step leads to a state that is not there', cy: 'Mae cam yn arwain at gyflwr nad yw yno' },
  'unknown-decision': { en: 'A decision is named that is not there', cy: 'Enwir penderfyniad nad yw yno' },
  'unused-decision': { en: 'A decision is never made', cy: 'Ni wneir penderfyniad byth' },
  'unknown-team': { en: 'A team is named that nothing else knows', cy: 'Enwir tîm nad yw dim arall yn ei adnabod' },
  'unknown-outcome': {
    en: 'A measure tells of an outcome that is not served',
    cy: 'Mae mesur yn sôn am ganlyniad na chaiff ei wasanaethu',
  },
  'unknown-event': { en: 'A message is of what never happens', cy: 'Mae neges am rywbeth nad yw byth yn digwydd' },
  'never-told': { en: 'A message is never sent', cy: 'Nid yw neges byth yn cael ei hanfon' },
  'unknown-gap': { en: 'Nothing fills a gap', cy: 'Nid oes dim yn llenwi bwlch' },
  'unequal-gaps': {
    en: 'A gap stands in one language and not in the other',
    cy: 'Mae bwlch mewn un iaith ac nid yn y llall',
  },
  'above-channel': {
    en: 'A message would say more than its way may carry',
    cy: 'Byddai neges yn dweud mwy nag y caiff ei ffordd ei gario',
  },
  'message-of-another': {
    en: 'A message would tell of somebody else',
    cy: 'Byddai neges yn sôn am rywun arall',
  },
  'not-in-a-message': { en: 'An answer cannot stand in a message', cy: 'Ni all ateb sefyll mewn neges' },
  'impact-missing': { en: 'An impact assessment is needed', cy: 'Mae angen asesiad effaith' },
  'sealed-column': {
    en: 'The open data would let out a locked answer',
    cy: 'Byddai’r data agored yn gollwng ateb dan glo',
  },
  'typed-column': {
    en: 'The open data would let out what people typed',
    cy: 'Byddai’r data agored yn gollwng yr hyn a deipiodd pobl',
  },
  'unknown-column': { en: 'A column is named that is not there', cy: 'Enwir colofn nad yw yno' },
  'purpose-without-dpv': { en: 'The purpose names none of the vocabulary', cy: 'Nid yw’r diben yn enwi un o’r eirfa' },
  'empty-value': { en: 'Something is empty', cy: 'Mae rhywbeth yn wag' },
  'wrong-value': { en: 'Something may not stand there', cy: 'Ni chaiff rhywbeth sefyll yno' },
  'wrong-type': { en: 'Something of another kind is needed', cy: 'Mae angen rhywbeth o fath arall' },
  'wrong-name': { en: 'A name may not stand there', cy: 'Ni chaiff enw sefyll yno' },
  'not-yaml': { en: 'The text cannot be read', cy: 'Ni ellir darllen y testun' },
});

const other: Words = { en: 'Something is to be mended', cy: 'Mae rhywbeth i’w gywiro' };

export const sayRule = (rule: string): Words => (Object.hasOwn(ruleWords, rule) ? ruleWords[rule] : undefined) ?? other;
