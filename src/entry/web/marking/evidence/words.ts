import type { Quarantined } from '../../../../foundation/assurance/index.js';
import type { SignCode } from '../../../../insight/registers/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const evidenceWords = words({
  title: { en: 'Is our marking right?', cy: 'A yw ein marcio’n gywir?' },
  lead: {
    en: 'What the last 365 days say of what we mark OFFICIAL-SENSITIVE: too much of it, and people stop heeding it; too little, and somebody may be harmed. Each sign is a question to ask, no verdict.',
    cy: 'Yr hyn y mae’r 365 diwrnod diwethaf yn ei ddweud am yr hyn a farciwn yn OFFICIAL-SENSITIVE: gormod ohono, a bydd pobl yn peidio â’i barchu; rhy ychydig, a gallai rhywun gael niwed. Cwestiwn i’w ofyn yw pob arwydd, nid dyfarniad.',
  },
  public: { en: 'What anybody may read of this', cy: 'Yr hyn y caiff unrhyw un ei ddarllen am hyn' },
  signs: { en: 'Signs of too much and too little', cy: 'Arwyddion o ormod ac o rhy ychydig' },
  signsAbout: {
    en: 'A bar for each sign: how often it was found. The table below has the same figures, and where.',
    cy: 'Bar ar gyfer pob arwydd: pa mor aml y’i cafwyd. Mae’r un ffigurau yn y tabl isod, a ble.',
  },
  sign: { en: 'Sign', cy: 'Arwydd' },
  leans: { en: 'Hints at', cy: 'Yn awgrymu' },
  over: { en: 'Too much', cy: 'Gormod' },
  under: { en: 'Too little', cy: 'Rhy ychydig' },
  found: { en: 'Found', cy: 'Cafwyd' },
  where: { en: 'Where', cy: 'Ble' },
  nowhere: { en: 'Nowhere', cy: 'Unman' },
  marked: { en: 'What is marked OFFICIAL-SENSITIVE', cy: 'Yr hyn sydd wedi’i farcio’n OFFICIAL-SENSITIVE' },
  markedNone: {
    en: 'No service asks for anything so marked.',
    cy: 'Nid oes unrhyw wasanaeth yn gofyn am ddim â’r marc hwn.',
  },
  answer: { en: 'Answer', cy: 'Ateb' },
  owner: { en: 'Owner', cy: 'Perchennog' },
  review: { en: 'Looked at again by', cy: 'Ailedrych erbyn' },
  overdue: { en: 'Overdue', cy: 'Yn hwyr' },
  cases: { en: 'Requests', cy: 'Ceisiadau' },
  looks: { en: 'Times opened', cy: 'Sawl tro y’i hagorwyd' },
  byOthers: { en: 'By others than owner and team', cy: 'Gan rai heblaw’r perchennog a’r tîm' },
  teams: { en: 'How much of each team’s work is under it', cy: 'Faint o waith pob tîm sydd o dan y marc' },
  teamsAbout: {
    en: 'Of each team’s requests, the share that is of services which ask for something so marked. Whether it was answered is not counted: that would tell of the person.',
    cy: 'O geisiadau pob tîm, y gyfran sydd o wasanaethau sy’n gofyn am rywbeth â’r marc hwn. Ni chyfrifir a atebwyd: byddai hynny’n dweud am y person.',
  },
  teamsChart: {
    en: 'A bar for each team. The table below has the same figures.',
    cy: 'Bar ar gyfer pob tîm. Mae’r un ffigurau yn y tabl isod.',
  },
  teamsNone: { en: 'There were no requests.', cy: 'Ni fu unrhyw geisiadau.' },
  team: { en: 'Team', cy: 'Tîm' },
  noTeam: { en: 'With no team', cy: 'Heb dîm' },
  underMarking: { en: 'Under the marking', cy: 'O dan y marc' },
  share: { en: 'Share', cy: 'Cyfran' },
  percent: { en: '{percent}%', cy: '{percent}%' },
  services: {
    en: 'Each service beside its declared classes',
    cy: 'Pob gwasanaeth wrth ochr ei ddosbarthiadau datganedig',
  },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  answers: { en: 'Answers', cy: 'Atebion' },
  special: { en: 'Special data', cy: 'Data arbennig' },
  sensitive: { en: 'OFFICIAL-SENSITIVE', cy: 'OFFICIAL-SENSITIVE' },
  quarantine: { en: 'Refused as SECRET', cy: 'Gwrthodwyd fel SECRET' },
  quarantineSay: {
    en: 'Texts that bore a marking above OFFICIAL. None of their words was kept: see to it that the text is where it belongs, then have the near miss closed by a second person.',
    cy: 'Testunau â marc uwch nag OFFICIAL. Ni chadwyd dim o’u geiriau: sicrhewch fod y testun lle mae’n perthyn, yna gofynnwch i ail berson gau’r digwyddiad a fu bron â bod.',
  },
  quarantineNone: { en: 'Nothing was refused.', cy: 'Ni wrthodwyd dim.' },
  when: { en: 'When', cy: 'Pryd' },
  tier: { en: 'Marking', cy: 'Marc' },
  state: { en: 'State', cy: 'Cyflwr' },
  open: { en: 'Open', cy: 'Ar agor' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  see: { en: 'See to it', cy: 'Ymdrin ag ef' },
});

/** What each sign says, short enough to stand at its bar. */
export const signWords = words({
  lowered: { en: 'Marking later taken away', cy: 'Marc wedi’i dynnu wedyn' },
  'review-overdue': { en: 'Not looked at again by its day', cy: 'Heb ailedrych erbyn ei ddiwrnod' },
  'never-opened': { en: 'Marked, and never opened', cy: 'Wedi’i farcio, a byth wedi’i agor' },
  'own-team-only': { en: 'Opened by its own team alone', cy: 'Agorwyd gan ei dîm ei hun yn unig' },
  'marked-plain': { en: 'Marked, though no personal data', cy: 'Wedi’i farcio, heb ddata personol' },
  raised: { en: 'Marking later added', cy: 'Marc wedi’i ychwanegu wedyn' },
  'special-unmarked': { en: 'Special data, not marked', cy: 'Data arbennig, heb ei farcio' },
  'in-incident': { en: 'Not marked, in an incident', cy: 'Heb ei farcio, mewn digwyddiad' },
}) satisfies Record<SignCode, Words>;

export const whereWords = words({
  note: { en: 'In a note or report', cy: 'Mewn nodyn neu adroddiad' },
  answer: { en: 'In an answer', cy: 'Mewn ateb' },
  noteOf: { en: 'In a note of {service}', cy: 'Mewn nodyn {service}' },
  answerOf: { en: 'In an answer to {service}', cy: 'Mewn ateb: {service}' },
}) satisfies Record<Quarantined['where'] | 'noteOf' | 'answerOf', Words>;
