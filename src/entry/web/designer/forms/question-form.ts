import { type Words, words } from '../../../../platform/language/index.js';
import { isGroup, type Kind, partAt } from '../../../../work/services/index.js';
import type { Control, Option } from '../controls/control.js';
import type { Known } from './known.js';
import { asTheyAre, optionsOf } from './options.js';
import { purposeForm } from './purpose-form.js';
import { kindWords, markWords, partyWords } from './question-words.js';

const shownWords = words({
  pages: { en: 'On a page for each', cy: 'Ar dudalen i bob un' },
  table: { en: 'All on one page', cy: 'Pob un ar un dudalen' },
});

const wordedWords = words({
  'by-officer': { en: 'An officer, in their own words', cy: 'Swyddog, yn ei eiriau ei hun' },
});

const labelled: Control = {
  ...{ as: 'words', key: ['label'] },
  label: { en: 'The question', cy: 'Y cwestiwn' },
  hint: { en: 'As a person reads it', cy: 'Fel y mae person yn ei ddarllen' },
};

const typed = (kinds: readonly Option[]): Control => ({
  ...{ as: 'choice', key: ['type'], of: kinds },
  label: { en: 'What kind of answer?', cy: 'Pa fath o ateb?' },
});

const asked: readonly Control[] = [labelled, typed(optionsOf(kindWords))];

const aboutOf = (parties: readonly Option[]): Control => ({
  ...{ as: 'choice', key: ['about'], of: parties },
  label: { en: 'Whom is it about?', cy: 'Am bwy y mae?' },
  hint: {
    en: 'Needed where the answer is personal or special',
    cy: 'Ei angen lle mae’r ateb yn bersonol neu’n arbennig',
  },
});

const whyOf = (parties: readonly Option[]): readonly Control[] => [
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
  aboutOf(parties),
  { as: 'keep', key: ['keep'], label: { en: 'How long is it kept?', cy: 'Am ba hyd y caiff ei gadw?' } },
];

const why = whyOf(optionsOf(partyWords));

const options: Control = {
  ...{ as: 'options', key: ['of'] },
  label: { en: 'Options, for a choice or for yes and no', cy: 'Dewisiadau, ar gyfer dewis neu ie a na' },
};

const optional: Control = {
  ...{ as: 'tick', key: ['optional'] },
  label: { en: 'It may be left unanswered', cy: 'Gellir ei adael heb ei ateb' },
};

const mayLack: Control = {
  ...{ as: 'tick', key: ['may-lack-on-paper'] },
  label: { en: 'A form on paper is taken without it', cy: 'Derbynnir ffurflen bapur hebddo' },
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

const help: readonly Control[] = [
  {
    as: 'words',
    key: ['hint'],
    label: { en: 'A line of help below the question', cy: 'Llinell o gymorth o dan y cwestiwn' },
  },
  {
    ...{ as: 'words', key: ['missing'] },
    label: { en: 'What is said when nothing was answered', cy: 'Yr hyn a ddywedir pan na roddwyd ateb' },
  },
];

const marking: Words = { en: 'Protective marking', cy: 'Marc diogelu' };
const own: Words = { en: 'A purpose of its own', cy: 'Diben ei hun' };

const handled = ({ roles }: Known): readonly Control[] => [
  {
    ...{ as: 'line', key: ['handling'], under: marking },
    label: { en: 'How it is handled', cy: 'Sut caiff ei drin' },
    hint: {
      en: 'OFFICIAL when left empty; or like OFFICIAL-SENSITIVE PERSONAL',
      cy: 'OFFICIAL os gadewir ef yn wag; neu fel OFFICIAL-SENSITIVE PERSONAL',
    },
  },
  {
    ...{ as: 'choice', key: ['handled-by'], of: roles, under: marking },
    label: {
      en: 'Team that answers for what is OFFICIAL-SENSITIVE',
      cy: 'Tîm sy’n atebol am yr hyn sy’n OFFICIAL-SENSITIVE',
    },
  },
  {
    ...{ as: 'line', key: ['review-by'], under: marking },
    label: { en: 'Its marking is looked at again by', cy: 'Edrychir ar ei farc eto erbyn' },
    hint: { en: 'Like 2027-04-01', cy: 'Fel 2027-04-01' },
  },
  ...purposeForm.map((control): Control => ({ ...control, key: ['purpose', ...control.key], under: own })),
];

/** What a new question is asked about. */
export const newQuestion: readonly Control[] = [...asked, options, optional, ...why];

/** What a new calculated answer is asked about. */
export const newCalculation: readonly Control[] = [...asked, calculate, ...why];

const ofKinds: readonly (readonly [readonly Kind[], (known: Known) => Control])[] = [
  [
    ['long-text'],
    () => ({
      ...{ as: 'number', key: ['limit'] },
      label: { en: 'Most characters of a long text', cy: 'Uchafswm nodau testun hir' },
    }),
  ],
  [
    ['time-slot'],
    ({ calendars }) => ({
      ...{ as: 'choice', key: ['calendar'], of: calendars },
      label: { en: 'A time of which calendar?', cy: 'Amser o ba galendr?' },
    }),
  ],
  [
    ['rows'],
    () => ({
      ...{ as: 'words', key: ['each'] },
      label: { en: 'What one of them is called, before its number', cy: 'Beth yw enw un ohonynt, cyn ei rif' },
    }),
  ],
  [['rows'], () => ({ as: 'number', key: ['least'], label: { en: 'The fewest of them', cy: 'Y lleiaf ohonynt' } })],
  [
    ['rows', 'photo', 'document'],
    () => ({ as: 'number', key: ['most'], label: { en: 'The most of them', cy: 'Y mwyaf ohonynt' } }),
  ],
  [
    ['rows'],
    () => ({
      ...{ as: 'choice', key: ['shown'], of: optionsOf(shownWords) },
      label: { en: 'How they are asked', cy: 'Sut y gofynnir amdanynt' },
    }),
  ],
  [
    ['rows'],
    () => ({
      ...{ as: 'options', key: ['named'] },
      label: { en: 'Those that are there from the first', cy: 'Y rhai sydd yno o’r dechrau' },
    }),
  ],
];

/** What is asked of one kind alone; what stands there and is of another kind can still be taken out. */
function byKind(known: Known, part: unknown): readonly Control[] {
  const kind = partAt(part, ['type']) as Kind;
  const all = ofKinds.map(([kinds, make]) => ({ kinds, control: make(known) }));
  return all
    .filter(({ kinds, control }) => kinds.includes(kind) || partAt(part, control.key) !== undefined)
    .map(({ control }) => control);
}

const worded: Control = {
  ...{ as: 'choice', key: ['worded'], of: optionsOf(wordedWords) },
  label: { en: 'Where it is asked later: who words it', cy: 'Lle gofynnir amdano’n ddiweddarach: pwy sy’n ei eirio' },
};

const otherParty = (part: unknown): readonly Option[] =>
  isGroup(part) && typeof part.about === 'string' && !Object.hasOwn(partyWords, part.about)
    ? asTheyAre([part.about])
    : [];

/** Everything that a form shows of a field. */
export function questionForm(known: Known, part: unknown): readonly Control[] {
  const whose = whyOf([...optionsOf(partyWords), ...otherParty(part)]);
  const calculated = partAt(part, ['calculate']) !== undefined ? [calculate] : [];
  return [
    ...asked,
    ...calculated,
    ...byKind(known, part),
    ...[options, optional, mayLack, askIf],
    ...whose,
    ...[...help, worded],
    ...handled(known),
  ];
}

const rowKinds = optionsOf(kindWords).filter(([code]) => !['rows', 'time-slot', 'photo', 'document'].includes(code));

/** Everything that a form shows of one column of rows; whose data it is may be another person’s in every row. */
export function columnForm(known: Known, part: unknown): readonly Control[] {
  const each = Object.entries(partyWords).map(
    ([code, { en, cy }]): Option => [
      `each ${code}`,
      { en: `${en}, another in every row`, cy: `${cy}, un arall ym mhob rhes` },
    ],
  );
  const partner: Option = ['each partner', { en: 'Another person in every row', cy: 'Person arall ym mhob rhes' }];
  const parties = [
    partner,
    ...optionsOf(partyWords),
    ...each.filter(([code]) => code !== partner[0]),
    ...otherParty(part),
  ];
  return [
    ...[labelled, typed(rowKinds)],
    ...byKind(known, part),
    ...[options, optional, askIf],
    ...whyOf(parties),
    ...help,
    ...handled(known),
  ];
}

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
