import { type Words, words } from '../../../../platform/language/index.js';
import type { Kind } from '../../../../work/services/index.js';
import type { Control, Option } from '../controls/control.js';
import type { Known } from './known.js';

const kindWords = words({
  text: { en: 'One line of text', cy: 'Un llinell o destun' },
  'long-text': { en: 'Several lines of text', cy: 'Sawl llinell o destun' },
  number: { en: 'A number', cy: 'Rhif' },
  money: { en: 'An amount of money', cy: 'Swm o arian' },
  date: { en: 'A date', cy: 'Dyddiad' },
  'yes-no': { en: 'Yes or no', cy: 'Ie neu na' },
  choice: { en: 'One of some options', cy: 'Un o rai dewisiadau' },
  choices: { en: 'Any of some options', cy: 'Unrhyw rai o rai dewisiadau' },
  email: { en: 'An email address', cy: 'Cyfeiriad e-bost' },
  phone: { en: 'A telephone number', cy: 'Rhif ffôn' },
  postcode: { en: 'A postcode', cy: 'Cod post' },
  address: { en: 'An address', cy: 'Cyfeiriad' },
  name: { en: 'A person’s name', cy: 'Enw person' },
  location: { en: 'Where something is', cy: 'Ble mae rhywbeth' },
  declaration: { en: 'A statement to agree to', cy: 'Datganiad i gytuno ag ef' },
  rows: { en: 'The same of several', cy: 'Yr un peth am sawl un' },
  'date-range': { en: 'From one day to another', cy: 'O un diwrnod i un arall' },
  'bank-details': { en: 'Bank details', cy: 'Manylion banc' },
  company: { en: 'A company', cy: 'Cwmni' },
  vehicle: { en: 'A vehicle', cy: 'Cerbyd' },
  'time-slot': { en: 'A time that is booked', cy: 'Amser a drefnir' },
  photo: { en: 'A photo', cy: 'Llun' },
  document: { en: 'A document', cy: 'Dogfen' },
}) satisfies Record<Kind, Words>;

const markWords = words({
  open: { en: 'Open: may be published', cy: 'Agored: gellir ei gyhoeddi' },
  internal: { en: 'Internal: for staff, never public', cy: 'Mewnol: i staff, byth yn gyhoeddus' },
  personal: { en: 'Personal: about a person, locked', cy: 'Personol: am berson, dan glo' },
  special: {
    en: 'Special: health, belief, ethnicity and the like, locked',
    cy: 'Arbennig: iechyd, cred, ethnigrwydd a’u tebyg, dan glo',
  },
});

const partyWords = words({
  applicant: { en: 'Whoever applies', cy: 'Pwy bynnag sy’n gwneud cais' },
  reporter: { en: 'Whoever reports', cy: 'Pwy bynnag sy’n rhoi gwybod' },
  household: { en: 'Others of the household', cy: 'Eraill o’r aelwyd' },
  neighbour: { en: 'A neighbour', cy: 'Cymydog' },
  partner: { en: 'A partner', cy: 'Partner' },
  child: { en: 'A child', cy: 'Plentyn' },
  carer: { en: 'A carer', cy: 'Gofalwr' },
});

export const optionsOf = (said: Readonly<Record<string, Option[1]>>): readonly Option[] => Object.entries(said);

const asked: readonly Control[] = [
  {
    ...{ as: 'words', key: ['label'] },
    label: { en: 'The question', cy: 'Y cwestiwn' },
    hint: { en: 'As a person reads it', cy: 'Fel y mae person yn ei ddarllen' },
  },
  {
    as: 'choice',
    key: ['type'],
    of: optionsOf(kindWords),
    label: { en: 'What kind of answer?', cy: 'Pa fath o ateb?' },
  },
];

const why: readonly Control[] = [
  {
    ...{ as: 'words', key: ['need'], isPlainToo: true },
    label: { en: 'Why do you need this?', cy: 'Pam mae angen hyn arnoch?' },
    hint: {
      en: 'Shown to the person. If you cannot say, do not ask it.',
      cy: 'Yn cael ei ddangos i’r person. Os na allwch ddweud, peidiwch â’i ofyn.',
    },
  },
  {
    as: 'choice',
    key: ['mark'],
    of: optionsOf(markWords),
    label: { en: 'How is the answer marked?', cy: 'Sut caiff yr ateb ei farcio?' },
  },
  {
    ...{ as: 'choice', key: ['about'], of: optionsOf(partyWords) },
    label: { en: 'Whom is it about?', cy: 'Am bwy y mae?' },
    hint: {
      en: 'Needed where the answer is personal or special',
      cy: 'Ei angen lle mae’r ateb yn bersonol neu’n arbennig',
    },
  },
  { as: 'keep', key: ['keep'], label: { en: 'How long is it kept?', cy: 'Am ba hyd y caiff ei gadw?' } },
];

const options: Control = {
  ...{ as: 'options', key: ['of'] },
  label: { en: 'Options, for a choice or for yes and no', cy: 'Dewisiadau, ar gyfer dewis neu ie a na' },
};

const optional: Control = {
  ...{ as: 'tick', key: ['optional'] },
  label: { en: 'It may be left unanswered', cy: 'Gellir ei adael heb ei ateb' },
};

const calculate: Control = {
  ...{ as: 'condition', key: ['calculate'] },
  label: { en: 'How it is worked out', cy: 'Sut caiff ei gyfrifo' },
  hint: {
    en: 'An expression over the answers, like adults * 25 or days(missed_on, today)',
    cy: 'Mynegiad dros yr atebion, fel adults * 25 neu days(missed_on, today)',
  },
};

const askIf: Control = {
  ...{ as: 'condition', key: ['ask-if'] },
  label: { en: 'Asked only if', cy: 'Yn cael ei ofyn dim ond os' },
  hint: {
    en: 'An expression over earlier answers, like container != "garden". Leave it empty to ask everybody.',
    cy: 'Mynegiad dros atebion cynharach, fel container != "garden". Gadewch ef yn wag i ofyn i bawb.',
  },
};

const further: readonly Control[] = [
  {
    as: 'words',
    key: ['hint'],
    label: { en: 'A line of help below the question', cy: 'Llinell o gymorth o dan y cwestiwn' },
  },
  {
    ...{ as: 'words', key: ['missing'] },
    label: { en: 'What is said when nothing was answered', cy: 'Yr hyn a ddywedir pan na roddwyd ateb' },
  },
  { as: 'number', key: ['limit'], label: { en: 'Most characters of a long text', cy: 'Uchafswm nodau testun hir' } },
];

/** What a new question is asked about. */
export const newQuestion: readonly Control[] = [...asked, options, optional, ...why];

/** What a new calculated answer is asked about. */
export const newCalculation: readonly Control[] = [...asked, calculate, ...why];

/** Everything that a form shows of a field. */
export const questionForm = (isCalculated: boolean): readonly Control[] =>
  isCalculated ? [...asked, calculate, options, ...why] : [...asked, options, optional, askIf, ...why, ...further];

/** A refusal of an answer: when, and what the person is told. */
export const refusalForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['if'] },
    label: { en: 'Refused if', cy: 'Yn cael ei wrthod os' },
    hint: { en: 'An expression, like missed_on > today', cy: 'Mynegiad, fel missed_on > today' },
  },
  { as: 'words', key: ['say'], label: { en: 'What the person is told', cy: 'Yr hyn a ddywedir wrth y person' } },
];

/** A page: its heading, and what it asks. */
export const pageForm = ({ fields }: Known): readonly Control[] => [
  {
    ...{ as: 'words', key: ['title'] },
    label: { en: 'Heading of the page', cy: 'Pennawd y dudalen' },
    hint: {
      en: 'A page with one question needs none: the question is its heading',
      cy: 'Nid oes angen un ar dudalen ag un cwestiwn: y cwestiwn yw ei phennawd',
    },
  },
  { as: 'boxes', key: ['ask'], of: fields, label: { en: 'Questions on it', cy: 'Cwestiynau arni' } },
];
