import { type Words, words } from '../../../platform/language/index.js';
import type { PartKind, Proposal, RefusalReason, Spot } from '../../../work/participation/index.js';

export const spotWords = words({
  start: { en: 'The first page', cy: 'Y dudalen gyntaf' },
  page: { en: 'A page of questions', cy: 'Tudalen o gwestiynau' },
  check: { en: 'The page where answers are checked', cy: 'Y dudalen lle gwirir yr atebion' },
  letters: {
    en: 'What you are told after you sent it',
    cy: 'Yr hyn a ddywedir wrthych ar ôl ichi ei anfon',
  },
}) satisfies Record<Spot['kind'], Words>;

export const partWords = words({
  title: { en: 'Name of the service', cy: 'Enw’r gwasanaeth' },
  summary: { en: 'What it is for', cy: 'I beth y mae' },
  heading: { en: 'Heading', cy: 'Pennawd' },
  label: { en: 'Question', cy: 'Cwestiwn' },
  hint: { en: 'Hint', cy: 'Awgrym' },
  option: { en: 'Option', cy: 'Dewis' },
  promise: { en: 'What is promised', cy: 'Yr hyn a addewir' },
  state: { en: 'How it stands', cy: 'Sut y mae’n sefyll' },
  reason: { en: 'Reason', cy: 'Rheswm' },
}) satisfies Record<PartKind, Words>;

export const kindWords = words({
  comment: { en: 'Comment', cy: 'Sylw' },
  words: { en: 'Other words', cy: 'Geiriau eraill' },
  'wasted-time': { en: 'Wastes time', cy: 'Yn gwastraffu amser' },
}) satisfies Record<Proposal['kind'], Words>;

export const stateWords = words({
  sent: { en: 'Waits for an answer', cy: 'Yn aros am ateb' },
  answered: { en: 'Answered', cy: 'Wedi’i ateb' },
  accepted: { en: 'Taken as proposed', cy: 'Wedi’i dderbyn fel y’i cynigiwyd' },
  refined: { en: 'Taken, with other words still', cy: 'Wedi’i dderbyn, gyda geiriau gwahanol eto' },
  refused: { en: 'Not taken', cy: 'Heb ei dderbyn' },
  'taken-back': { en: 'Taken back', cy: 'Wedi’i dynnu’n ôl' },
}) satisfies Record<Proposal['state'], Words>;

export const reasonWords = words({
  'clear-already': {
    en: 'Most people understand the words that are there',
    cy: 'Mae’r rhan fwyaf o bobl yn deall y geiriau sydd yno',
  },
  'law-asks': { en: 'The law asks for these words', cy: 'Mae’r gyfraith yn gofyn am y geiriau hyn' },
  'would-mislead': {
    en: 'The other words would say something that is not so',
    cy: 'Byddai’r geiriau eraill yn dweud rhywbeth nad yw’n wir',
  },
  'another-way': { en: 'We mend it in another way', cy: 'Rydym yn ei wella mewn ffordd arall' },
  'proposed-before': { en: 'Somebody proposed it before', cy: 'Cynigiodd rhywun ef o’r blaen' },
  unfit: {
    en: 'It is abuse, advertising or about something else; it is shown to nobody',
    cy: 'Mae’n sarhaus, yn hysbyseb neu’n sôn am rywbeth arall; nid yw’n cael ei ddangos i neb',
  },
}) satisfies Record<RefusalReason, Words>;

export const improveWords = words({
  title: { en: 'Improve this service', cy: 'Gwella’r gwasanaeth hwn' },
  lead: {
    en: 'Say what is hard to understand, or write words that are clearer. Those who own the service answer within {days} working days.',
    cy: 'Dywedwch beth sy’n anodd ei ddeall, neu ysgrifennwch eiriau cliriach. Mae’r rhai sy’n berchen ar y gwasanaeth yn ateb o fewn {days} diwrnod gwaith.',
  },
  noAccount: {
    en: 'You need no account. Nothing that you write is shown to anybody else before it is answered, and then only words that are taken.',
    cy: 'Nid oes angen cyfrif arnoch. Ni ddangosir dim a ysgrifennwch i neb arall cyn iddo gael ei ateb, ac wedyn dim ond geiriau a dderbynnir.',
  },
  pick: { en: 'Which page is it about?', cy: 'Am ba dudalen y mae?' },
  became: { en: 'What became of proposals', cy: 'Beth ddaeth o’r cynigion' },
  none: { en: 'No proposal has been answered yet.', cy: 'Nid oes cynnig wedi’i ateb eto.' },
  inVersion: { en: 'In version {version}, since {day}', cy: 'Yn fersiwn {version}, ers {day}' },
  credit: { en: 'Clearer words by {name}', cy: 'Geiriau cliriach gan {name}' },
  follow: { en: 'See what became of yours', cy: 'Gweld beth ddaeth o’ch un chi' },
  back: { en: 'To the service', cy: 'I’r gwasanaeth' },
  backToList: { en: 'All pages of this service', cy: 'Holl dudalennau’r gwasanaeth hwn' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  page: { en: 'Page', cy: 'Tudalen' },
  before: { en: 'Now', cy: 'Nawr' },
  after: { en: 'As proposed', cy: 'Fel y cynigir' },
  inEnglish: { en: 'In English', cy: 'Yn Saesneg' },
  inWelsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  was: { en: 'was:', cy: 'oedd:' },
  is: { en: 'is now:', cy: 'yw nawr:' },
  says: { en: 'The council says:', cy: 'Mae’r cyngor yn dweud:' },
  because: { en: 'Why', cy: 'Pam' },
});
