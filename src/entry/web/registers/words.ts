import type { ImpactState } from '../../../insight/registers/index.js';
import { type Words, words } from '../../../platform/language/index.js';
import type { Impact, ImpactGround } from '../../../work/services/index.js';

export const registerWords = words({
  title: { en: 'What we hold, why, and who reads it', cy: 'Beth rydym yn ei gadw, pam, a phwy sy’n ei ddarllen' },
  lead: {
    en: 'These registers are drawn from what our services declare, as you open this page. Nobody types them. What we hold outside these services is listed beside them, and says where it is.',
    cy: 'Mae’r cofrestrau hyn yn cael eu llunio o’r hyn y mae ein gwasanaethau’n ei ddatgan, wrth ichi agor y dudalen hon. Nid oes neb yn eu teipio. Mae’r hyn rydym yn ei gadw y tu allan i’r gwasanaethau hyn wedi’i restru wrth eu hochr, gan ddweud ble mae.',
  },
  none: { en: 'No service is published yet.', cy: 'Nid oes gwasanaeth wedi’i gyhoeddi eto.' },
  assets: { en: 'Information assets', cy: 'Asedau gwybodaeth' },
  activities: { en: 'Processing activities', cy: 'Gweithgareddau prosesu' },
  screening: { en: 'Screening for impact assessments', cy: 'Sgrinio ar gyfer asesiadau effaith' },
  impacts: { en: 'Impact assessments', cy: 'Asesiadau effaith' },
  impactsCsv: { en: 'Download the impact assessments (CSV)', cy: 'Lawrlwytho’r asesiadau effaith (CSV)' },
  assetsCsv: { en: 'Download the information assets (CSV)', cy: 'Lawrlwytho’r asedau gwybodaeth (CSV)' },
  activitiesCsv: { en: 'Download the processing activities (CSV)', cy: 'Lawrlwytho’r gweithgareddau prosesu (CSV)' },
  screeningCsv: { en: 'Download the screening (CSV)', cy: 'Lawrlwytho’r sgrinio (CSV)' },
  agreements: { en: 'Sharing agreements', cy: 'Cytundebau rhannu' },
  agreementsCsv: { en: 'Download the sharing agreements (CSV)', cy: 'Lawrlwytho’r cytundebau rhannu (CSV)' },
  outside: { en: 'Held outside: {where}', cy: 'Cedwir y tu allan: {where}' },
  overdue: { en: '{day}, overdue', cy: '{day}, yn hwyr' },
  nobody: { en: 'Nobody', cy: 'Neb' },
  dataset: { en: 'Open dataset', cy: 'Set ddata agored' },
});

/** What screening finds of a service, and how the assessment that it calls for stands. */
export const screenedWords = words({
  current: { en: 'Needed, and in date', cy: 'Ei angen, ac yn gyfredol' },
  overdue: { en: 'Needed; its review is overdue', cy: 'Ei angen; mae ei adolygiad yn hwyr' },
  missing: { en: 'Needed, and missing', cy: 'Ei angen, ac ar goll' },
  notNeeded: { en: 'Nothing calls for one', cy: 'Nid oes dim yn galw am un' },
}) satisfies Record<ImpactState | 'notNeeded', Words>;

export const markWords = words({
  open: { en: 'Open', cy: 'Agored' },
  internal: { en: 'Internal', cy: 'Mewnol' },
  personal: { en: 'Personal', cy: 'Personol' },
  special: { en: 'Special', cy: 'Arbennig' },
});

export const basisWords = words({
  choice: { en: 'The person’s choice', cy: 'Dewis y person' },
  consent: { en: 'Consent', cy: 'Cydsyniad' },
  contract: { en: 'Contract', cy: 'Contract' },
  'legal-obligation': { en: 'Legal obligation', cy: 'Rhwymedigaeth gyfreithiol' },
  'vital-interests': { en: 'Vital interests', cy: 'Buddiannau hanfodol' },
  'public-task': { en: 'Public task', cy: 'Tasg gyhoeddus' },
  'legitimate-interests': { en: 'Legitimate interests', cy: 'Buddiannau cyfreithlon' },
  'official-authority': { en: 'Official authority', cy: 'Awdurdod swyddogol' },
});

export const groundWords = words({
  'special-data': { en: 'Special data (article 9)', cy: 'Data arbennig (erthygl 9)' },
  'official-sensitive': { en: 'Marked OFFICIAL-SENSITIVE', cy: 'Wedi’i farcio’n OFFICIAL-SENSITIVE' },
  'further-use': {
    en: 'Used for something else without a choice',
    cy: 'Fe’i defnyddir at ddiben arall heb ddewis',
  },
  'other-people': {
    en: 'Data about somebody who is not asked themself',
    cy: 'Data am rywun na ofynnir iddo ei hun',
  },
}) satisfies Record<ImpactGround, Words>;

export const leftWords = words({
  low: { en: 'A low risk', cy: 'Risg isel' },
  medium: { en: 'A medium risk', cy: 'Risg ganolig' },
  high: { en: 'A high risk', cy: 'Risg uchel' },
}) satisfies Record<Impact['risks'][number]['left'], Words>;

export const impactStateWords = words({
  current: { en: 'In date', cy: 'Yn gyfredol' },
  overdue: { en: 'Its review is overdue', cy: 'Mae ei adolygiad yn hwyr' },
  missing: { en: 'Missing', cy: 'Ar goll' },
}) satisfies Record<ImpactState, Words>;

const said = words({
  with: { en: 'With', cy: 'Gyda' },
  shared: { en: 'What is shared', cy: 'Beth sy’n cael ei rannu' },
  safeguards: { en: 'Safeguards', cy: 'Mesurau diogelu' },
  from: { en: 'From', cy: 'O' },
  until: { en: 'Until', cy: 'Tan' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  asset: { en: 'Service or asset', cy: 'Gwasanaeth neu ased' },
  what: { en: 'Service or use', cy: 'Gwasanaeth neu ddefnydd' },
  mark: { en: 'Mark', cy: 'Marc' },
  handling: { en: 'Marking', cy: 'Marcio' },
  about: { en: 'About', cy: 'Am' },
  answers: { en: 'Answers', cy: 'Atebion' },
  kept: { en: 'Kept', cy: 'Cedwir' },
  owner: { en: 'Owner', cy: 'Perchennog' },
  review: { en: 'Review by', cy: 'Adolygu erbyn' },
  purpose: { en: 'Purpose', cy: 'Diben' },
  law: { en: 'Basis and law', cy: 'Sail a chyfraith' },
  recipients: { en: 'Roles that read it', cy: 'Rolau sy’n ei ddarllen' },
  assessment: { en: 'Impact assessment', cy: 'Asesiad effaith' },
  assessedBy: { en: 'Assessed by', cy: 'Aseswyd gan' },
  assessedOn: { en: 'Assessed on', cy: 'Aseswyd ar' },
  risks: { en: 'Risks', cy: 'Risgiau' },
  left: { en: 'What is left', cy: 'Yr hyn sy’n weddill' },
  state: { en: 'State', cy: 'Cyflwr' },
  because: { en: 'Because', cy: 'Oherwydd' },
});

export const heads = {
  assets: [...[said.asset, said.mark, said.handling, said.about, said.answers, said.kept, said.owner], said.review],
  activities: [said.what, said.purpose, said.law, said.about, said.recipients, said.kept],
  agreements: [said.with, said.purpose, said.law, said.shared, said.safeguards, said.from, said.until, said.state],
  screening: [said.service, said.owner, said.assessment, said.because],
  impacts: [said.service, said.assessedBy, said.assessedOn, said.risks, said.left, said.review, said.state],
} as const;
