import { dpvPurposes } from '../../../../platform/dpv.js';
import { words } from '../../../../platform/language/index.js';
import type { Control, Option } from '../controls/control.js';
import type { Known } from './known.js';
import { optionsOf } from './question-form.js';

const channelWords = words({
  web: { en: 'On the web', cy: 'Ar y we' },
  phone: { en: 'By telephone', cy: 'Dros y ffôn' },
  desk: { en: 'At a desk', cy: 'Wrth ddesg' },
  field: { en: 'On site', cy: 'Ar y safle' },
  api: { en: 'By another program', cy: 'Gan raglen arall' },
});

const realmWords = words({
  general: { en: 'Neither of these', cy: 'Dim un o’r rhain' },
  finance: { en: 'Somebody’s money', cy: 'Arian rhywun' },
  health: { en: 'Somebody’s health or care', cy: 'Iechyd neu ofal rhywun' },
});

const basisWords = words({
  consent: { en: 'Consent', cy: 'Cydsyniad' },
  contract: { en: 'A contract', cy: 'Contract' },
  'legal-obligation': { en: 'A legal obligation', cy: 'Rhwymedigaeth gyfreithiol' },
  'vital-interests': { en: 'Vital interests', cy: 'Buddiannau hanfodol' },
  'public-task': { en: 'A public task', cy: 'Tasg gyhoeddus' },
  'official-authority': { en: 'Official authority', cy: 'Awdurdod swyddogol' },
  'legitimate-interests': { en: 'Legitimate interests', cy: 'Buddiannau dilys' },
});

const nameOfTerm = (iri: string): string => iri.replace(/^.*#/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
const dpvOptions: readonly Option[] = dpvPurposes.map((iri) => [iri, { en: nameOfTerm(iri), cy: nameOfTerm(iri) }]);

export const aboutForm = ({ roles }: Known): readonly Control[] => [
  { as: 'words', key: ['title'], label: { en: 'Name of the service', cy: 'Enw’r gwasanaeth' } },
  {
    ...{ as: 'words', key: ['summary'], isLong: true },
    label: { en: 'What it is for, in a sentence or two', cy: 'I beth y mae, mewn brawddeg neu ddwy' },
  },
  {
    ...{ as: 'line', key: ['service'] },
    label: { en: 'Code in its address', cy: 'Cod yn ei gyfeiriad' },
    hint: {
      en: 'Small letters, digits and hyphens. Another code is another service.',
      cy: 'Llythrennau bach, digidau a chysylltnodau. Gwasanaeth arall yw cod arall.',
    },
  },
  { as: 'choice', key: ['owner'], of: roles, label: { en: 'Team that answers for it', cy: 'Tîm sy’n atebol amdano' } },
  {
    ...{ as: 'codes', key: ['for'] },
    label: { en: 'Outcomes that it serves', cy: 'Canlyniadau y mae’n eu gwasanaethu' },
    hint: {
      en: 'Codes of the place’s outcomes, like safe-streets, with commas between them',
      cy: 'Codau canlyniadau’r lle, fel safe-streets, gyda choma rhyngddynt',
    },
  },
  {
    as: 'boxes',
    key: ['channels'],
    of: optionsOf(channelWords),
    label: { en: 'Ways by which it comes in', cy: 'Ffyrdd y daw i mewn' },
  },
  { as: 'choice', key: ['realm'], of: optionsOf(realmWords), label: { en: 'What it is about', cy: 'Am beth y mae' } },
  {
    ...{ as: 'codes', key: ['teams'] },
    label: { en: 'All teams and roles that work on it', cy: 'Pob tîm a rôl sy’n gweithio arno' },
    hint: {
      en: 'Leave it empty, or name every one: then no other may be named anywhere',
      cy: 'Gadewch ef yn wag, neu enwch bob un: wedyn ni ellir enwi unrhyw un arall',
    },
  },
];

export const purposeForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['id'] },
    label: { en: 'Code of the purpose', cy: 'Cod y diben' },
    hint: {
      en: 'Like street-lighting: every look at an answer is recorded with it',
      cy: 'Fel street-lighting: cofnodir pob edrychiad ar ateb gydag ef',
    },
  },
  { as: 'choice', key: ['basis'], of: optionsOf(basisWords), label: { en: 'Lawful basis', cy: 'Sail gyfreithlon' } },
  {
    ...{ as: 'choice', key: ['dpv'], of: dpvOptions },
    label: { en: 'The purpose in the Data Privacy Vocabulary', cy: 'Y diben yn y Data Privacy Vocabulary' },
    hint: {
      en: 'Most services are Requested Service Provision',
      cy: 'Requested Service Provision yw’r rhan fwyaf o wasanaethau',
    },
  },
  {
    ...{ as: 'line', key: ['law'] },
    label: { en: 'Law or decision that it rests on', cy: 'Cyfraith neu benderfyniad y mae’n seiliedig arno' },
    hint: { en: 'Like Highways Act 1980 s.97', cy: 'Fel Highways Act 1980 s.97' },
  },
  {
    ...{ as: 'line', key: ['condition'] },
    label: { en: 'Condition for special data', cy: 'Amod ar gyfer data arbennig' },
    hint: {
      en: 'UK GDPR article 9: needed only where a question is marked special',
      cy: 'Erthygl 9 GDPR y DU: ei angen dim ond lle mae cwestiwn wedi’i farcio’n arbennig',
    },
  },
];

export const impactForm: readonly Control[] = [
  {
    as: 'line',
    key: ['assessed-on'],
    label: { en: 'Assessed on', cy: 'Aseswyd ar' },
    hint: { en: 'Like 2026-02-16', cy: 'Fel 2026-02-16' },
  },
  {
    as: 'line',
    key: ['assessed-by'],
    label: { en: 'Role that assessed it', cy: 'Rôl a’i hasesodd' },
    hint: { en: 'A code, like data-protection', cy: 'Cod, fel data-protection' },
  },
  {
    as: 'line',
    key: ['review-by'],
    label: { en: 'Looked at again by', cy: 'I’w adolygu erbyn' },
    hint: { en: 'Like 2027-02-16', cy: 'Fel 2027-02-16' },
  },
  {
    as: 'line',
    key: ['consulted-on'],
    label: { en: 'Regulator asked on', cy: 'Gofynnwyd i’r rheoleiddiwr ar' },
    hint: { en: 'Only where a high risk is left', cy: 'Dim ond lle mae risg uchel ar ôl' },
  },
];

const leftWords = words({
  low: { en: 'Low', cy: 'Isel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  high: { en: 'High', cy: 'Uchel' },
});

export const riskForm: readonly Control[] = [
  {
    as: 'words',
    key: ['risk'],
    isLong: true,
    label: { en: 'What could happen to people', cy: 'Beth allai ddigwydd i bobl' },
  },
  {
    as: 'words',
    key: ['measures'],
    isLong: true,
    label: { en: 'What is done against it', cy: 'Beth a wneir yn ei erbyn' },
  },
  {
    as: 'choice',
    key: ['left'],
    of: optionsOf(leftWords),
    label: { en: 'How much of it is left', cy: 'Faint ohono sydd ar ôl' },
  },
];
