import { words } from '../../../../platform/language/index.js';
import { type Located, partAt } from '../../../../work/services/index.js';
import { type PartPath, toPath } from './path.js';

/** The parts of a service, in the order in which one makes it, each with what its page says of it. */
export const sectionWords = words({
  about: { en: 'About the service', cy: 'Am y gwasanaeth' },
  purpose: { en: 'Purpose and privacy', cy: 'Diben a phreifatrwydd' },
  questions: { en: 'Questions', cy: 'Cwestiynau' },
  pages: { en: 'Pages', cy: 'Tudalennau' },
  calculations: { en: 'Calculations', cy: 'Cyfrifiadau' },
  workflow: { en: 'States and steps', cy: 'Cyflyrau a chamau' },
  clock: { en: 'Promise and clock', cy: 'Addewid a chloc' },
  sight: { en: 'Who sees what', cy: 'Pwy sy’n gweld beth' },
  alike: { en: 'The same thing twice', cy: 'Yr un peth ddwywaith' },
  fee: { en: 'Fee', cy: 'Ffi' },
  bookings: { en: 'Times to book', cy: 'Amserau i’w harchebu' },
  issues: { en: 'What is issued', cy: 'Yr hyn a roddir' },
  messages: { en: 'Messages', cy: 'Negeseuon' },
  costs: { en: 'Costs', cy: 'Costau' },
  measures: { en: 'Outcome and measures', cy: 'Canlyniad a mesurau' },
  open: { en: 'Open data', cy: 'Data agored' },
  impact: { en: 'Impact on people', cy: 'Effaith ar bobl' },
});

export const sectionLeads = words({
  about: {
    en: 'What it is called, who answers for it and how it comes in.',
    cy: 'Ei enw, pwy sy’n atebol amdano a sut y daw i mewn.',
  },
  purpose: { en: 'Why the answers are held, by which law.', cy: 'Pam y cedwir yr atebion, ac o dan ba gyfraith.' },
  questions: {
    en: 'What is asked, why, and how long each answer is kept.',
    cy: 'Beth a ofynnir, pam, ac am ba hyd y cedwir pob ateb.',
  },
  pages: {
    en: 'Which questions stand on which page, and in which order.',
    cy: 'Pa gwestiynau sydd ar ba dudalen, ac ym mha drefn.',
  },
  calculations: {
    en: 'Answers that are worked out from others and never asked.',
    cy: 'Atebion a gyfrifir o rai eraill ac na chânt byth eu gofyn.',
  },
  workflow: {
    en: 'Where a case may stand, and who may move it on.',
    cy: 'Ble gall achos sefyll, a phwy gaiff ei symud ymlaen.',
  },
  clock: {
    en: 'What people are promised, and when it is due.',
    cy: 'Beth a addewir i bobl, a phryd y mae’n ddyledus.',
  },
  sight: {
    en: 'Which team may look at which locked answer. Every look is recorded.',
    cy: 'Pa dîm gaiff edrych ar ba ateb dan glo. Cofnodir pob edrychiad.',
  },
  alike: {
    en: 'When another case may be about the same, and who sees that.',
    cy: 'Pryd y gall achos arall fod am yr un peth, a phwy sy’n gweld hynny.',
  },
  fee: {
    en: 'What it costs whoever asks for it. Leave it empty where it is free.',
    cy: 'Beth mae’n ei gostio i bwy bynnag sy’n gofyn amdano. Gadewch ef yn wag lle mae am ddim.',
  },
  bookings: {
    en: 'Calendars of which people book a time. A question of that kind names one.',
    cy: 'Calendrau y mae pobl yn archebu amser ohonynt. Mae cwestiwn o’r math hwnnw’n enwi un.',
  },
  issues: {
    en: 'Permits, badges and registrations. A step of a case issues one.',
    cy: 'Trwyddedau, bathodynnau a chofrestriadau. Mae cam o achos yn rhoi un.',
  },
  messages: {
    en: 'What people are told, and when. Without one they get the place’s own words.',
    cy: 'Beth a ddywedir wrth bobl, a phryd. Heb un cânt eiriau’r lle ei hun.',
  },
  costs: { en: 'Where the cost of a case comes from.', cy: 'O ble y daw cost achos.' },
  measures: {
    en: 'What is counted for the outcomes that it serves.',
    cy: 'Beth a gyfrifir ar gyfer y canlyniadau y mae’n eu gwasanaethu.',
  },
  open: {
    en: 'What becomes open data, and how people are protected in it.',
    cy: 'Beth sy’n dod yn ddata agored, a sut y caiff pobl eu diogelu ynddo.',
  },
  impact: {
    en: 'The data protection impact assessment. Needed where special data is asked for.',
    cy: 'Yr asesiad effaith diogelu data. Ei angen lle gofynnir am ddata arbennig.',
  },
});

export type Section = keyof typeof sectionWords;
export const sections = Object.keys(sectionWords) as readonly Section[];
export const isSection = (code: string | undefined): code is Section =>
  code !== undefined && Object.hasOwn(sectionWords, code);

const ofCase: Readonly<Record<string, Section>> = {
  ...{ clock: 'clock', sees: 'sight', queue: 'sight', status: 'sight', 'find-by': 'sight', followed: 'sight' },
  ...{ duplicates: 'alike', near: 'alike' },
};
const ofTop: Readonly<Record<string, Section>> = {
  ...{ purpose: 'purpose', uses: 'purpose', pages: 'pages', costs: 'costs', measures: 'measures', open: 'open' },
  ...{ impact: 'impact', improve: 'clock', messages: 'messages' },
  ...{ fee: 'fee', bookings: 'bookings', issues: 'issues' },
};

/** On which part's page a finding stands: what is missing, where it is to be written. */
export const sectionOfFinding = ({ path, lacks }: Located, value: unknown): Section =>
  sectionOf(lacks === undefined || path.length > 1 ? toPath(path) : [...toPath(path), lacks], value);

/** On which part's page something stands. */
export function sectionOf(path: PartPath, value: unknown): Section {
  const [top, next] = path;
  if (top === 'fields')
    return next !== undefined && partAt(value, ['fields', next, 'calculate']) !== undefined
      ? 'calculations'
      : 'questions';
  if (top === 'case') return ofCase[String(next)] ?? 'workflow';
  return ofTop[String(top)] ?? 'about';
}
