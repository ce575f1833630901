import { type Words, words } from '../../../../platform/language/index.js';

/** What mends what a rule finds, as far as it can be said of all that it finds. */
const repairWords = words({
  takeOut: {
    en: 'Take it out, or put what is right in its place',
    cy: 'Tynnwch ef allan, neu rhowch yr hyn sy’n iawn yn ei le',
  },
  say: { en: 'Say it, in both languages where it is a text', cy: 'Dywedwch ef, yn y ddwy iaith os yw’n destun' },
  nameOne: { en: 'Name one that is there, or add it', cy: 'Enwch un sydd yno, neu ychwanegwch ef' },
  otherName: { en: 'Give it another name', cy: 'Rhowch enw arall iddo' },
  otherValue: { en: 'Say something else that may stand there', cy: 'Dywedwch rywbeth arall a gaiff sefyll yno' },
  askElsewhere: {
    en: 'Put it on another page, or ask it in another way',
    cy: 'Rhowch ef ar dudalen arall, neu gofynnwch ef mewn ffordd arall',
  },
  markHigher: { en: 'Mark it personal or special', cy: 'Marciwch ef yn bersonol neu’n arbennig' },
  markLower: { en: 'Mark it open or internal', cy: 'Marciwch ef yn agored neu’n fewnol' },
  release: {
    en: 'Take the answer out, or name a release function for it',
    cy: 'Tynnwch yr ateb allan, neu enwch swyddogaeth ryddhau iddo',
  },
  wayOut: { en: 'Add the state or the step that is missing', cy: 'Ychwanegwch y cyflwr neu’r cam sydd ar goll' },
  expressionAnew: { en: 'Write the expression anew', cy: 'Ysgrifennwch y mynegiad o’r newydd' },
  bothGaps: { en: 'Put the same gaps into both languages', cy: 'Rhowch yr un bylchau yn y ddwy iaith' },
  shorter: { en: 'Make it shorter, or divide it', cy: 'Byrhewch ef, neu rhannwch ef' },
  mendFirst: { en: 'Mend this in the text first', cy: 'Cywirwch hyn yn y testun yn gyntaf' },
  askOne: { en: 'Add a question', cy: 'Ychwanegwch gwestiwn' },
  reviewNow: { en: 'Look at the assessment again, and say when', cy: 'Edrychwch ar yr asesiad eto, a dywedwch pryd' },
  searchOther: {
    en: 'Search by another answer, or by two together',
    cy: 'Chwiliwch yn ôl ateb arall, neu ddau gyda’i gilydd',
  },
  ownAnswers: {
    en: 'Take out the answers that are about somebody else',
    cy: 'Tynnwch allan yr atebion sydd am rywun arall',
  },
  keepLonger: { en: 'Keep the answer longer', cy: 'Cadwch yr ateb yn hwy' },
  giveEnd: {
    en: 'Say how long it is valid, or take out what tells of its end',
    cy: 'Dywedwch am ba hyd y mae’n ddilys, neu tynnwch allan yr hyn sy’n sôn am ei ddiwedd',
  },
  locate: { en: 'Name a question that asks where something is', cy: 'Enwch gwestiwn sy’n gofyn ble mae rhywbeth' },
});

const mendedBy: Readonly<Record<keyof typeof repairWords, string>> = {
  takeOut:
    'routine-decides routine-after-end routine-does-nothing step-twice unknown-key needless-key unknown-gap never-told unknown-event unused-decision unused-issue unused-calendar unreachable-state same-search same-column on-two-pages not-an-ending not-reopened paused-ending needless-owner choice-with-law lasts-without-choice not-in-a-message message-of-another letter-of-another letter-tells-more asked-later-too calculated-file not-from-paper rows-in-list stray-payment search-of-files bank-details-shown not-in-bulk not-by-open311 alias tag directive merge-key several-documents duplicate-key unknown-column',
  say: 'routine-lacks missing-key missing-language no-mark no-need no-retention no-about no-condition no-options empty-value purpose-without-dpv sensitive-without-owner use-without-law no-columns no-fee-line no-refund-reason no-review impact-missing empty',
  nameOne:
    'routine-by-another routine-not-possible escalates-to-nobody hands-off-to-nobody hands-back-nowhere tariff-of-nobody unknown-field unknown-state unknown-decision unknown-team unknown-outcome unknown-issue unknown-calendar',
  otherName: 'reserved-name same-name wrong-name use-is-purpose same-words odd-key',
  otherValue:
    'step-too-early hand-off-too-long escalates-when wrong-value wrong-type not-a-day not-sooner not-statutory least-and-most reminded-late review-before-assessment assessed-later never-open followed-too-short release-does-not-fit',
  askElsewhere:
    'never-asked calculated-and-asked unreachable-question reads-later ring cannot-be-asked-later rows-alone not-in-table worded-on-a-page',
  markHigher: 'use-not-sealed open-file checked-by-person',
  markLower: 'sealed-slot',
  release: 'above-clearance sealed-column typed-column above-channel',
  wayOut: 'nobody-hands-off no-ending no-exit begins-closed no-way-to-stop fee-does-not-wait asking-unpaused',
  expressionAnew: 'expression',
  bothGaps: 'unequal-gaps',
  shorter: 'too-long too-deep too-many-fields',
  mendFirst: 'too-many-findings not-yaml bad-indent tab broken-text',
  askOne: 'no-fields',
  reviewNow: 'review-overdue high-risk-left',
  searchOther: 'guessable-search search-of-two not-searchable',
  ownAnswers: 'choice-of-others',
  keepLonger: 'kept-too-short',
  giveEnd: 'without-end',
  locate: 'near-nowhere',
};

const byRule: ReadonlyMap<string, Words> = new Map(
  Object.entries(mendedBy).flatMap(([code, rules]) =>
    rules.split(' ').map((rule) => [rule, repairWords[code as keyof typeof repairWords]] as const),
  ),
);

/** What mends what that rule finds; undefined for a rule that is not known. */
export const sayRepair = (rule: string): Words | undefined => byRule.get(rule);
