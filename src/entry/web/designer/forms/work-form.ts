import { type Words, words } from '../../../../platform/language/index.js';
import type { Control, Option } from '../controls/control.js';
import { findByControl } from './alike-form.js';
import { handOffControls } from './hand-off-form.js';
import type { Known } from './known.js';
import { asTheyAre, optionsOf } from './options.js';

const noteWords = words({
  required: { en: 'A note must be written', cy: 'Rhaid ysgrifennu nodyn' },
  optional: { en: 'A note may be written', cy: 'Gellir ysgrifennu nodyn' },
});

const ofWords = words({
  opened: { en: 'Cases that were opened', cy: 'Achosion a agorwyd' },
  closed: { en: 'Cases that were closed', cy: 'Achosion a gaewyd' },
});

const betterWords = words({
  up: { en: 'More is better', cy: 'Mwy sy’n well' },
  down: { en: 'Less is better', cy: 'Llai sy’n well' },
});

const licences = asTheyAre(['OGL-UK-3.0', 'CC-BY-4.0', 'CC0-1.0']);

const asking: Words = { en: 'Asking for more', cy: 'Gofyn am ragor' };
const again: Words = { en: 'When it comes back', cy: 'Pan ddaw’n ôl' };

const notFixed: Control = {
  ...{ as: 'own-words', key: ['not-fixed'] },
  label: {
    en: 'Whoever has its reference may say that it is not fixed',
    cy: 'Gall pwy bynnag sydd â’i gyfeirnod ddweud nad yw wedi’i drwsio',
  },
  of: [
    ['title', { en: 'In words of its own: the heading', cy: 'Mewn geiriau ei hun: y pennawd' }],
    [
      'lead',
      { en: 'What follows from it; {date} is the last day', cy: 'Beth sy’n dilyn ohono; {date} yw’r diwrnod olaf' },
    ],
    ['button', { en: 'What the button says', cy: 'Yr hyn mae’r botwm yn ei ddweud' }],
  ],
};

export const stateForm = (known: Known): readonly Control[] => {
  const { roles, fields, states } = known;
  return [
    {
      ...{ as: 'words', key: ['label'] },
      label: { en: 'How a case here stands', cy: 'Sut y saif achos yma' },
      hint: { en: 'The person reads it too', cy: 'Mae’r person yn ei ddarllen hefyd' },
    },
    { as: 'choice', key: ['team'], of: roles, label: { en: 'Handed to', cy: 'Yn cael ei roi i' } },
    { as: 'tick', key: ['pauses'], label: { en: 'The clock stands still here', cy: 'Mae’r cloc yn sefyll yma' } },
    {
      ...{ as: 'line', key: ['ends'] },
      label: { en: 'Ends the case as', cy: 'Yn gorffen yr achos fel' },
      hint: {
        en: 'A code, like done or refused. Leave it empty where the case goes on.',
        cy: 'Cod, fel done neu refused. Gadewch ef yn wag lle mae’r achos yn mynd ymlaen.',
      },
    },
    {
      ...{ as: 'line', key: ['reopen'] },
      label: { en: 'May be opened again for', cy: 'Gellir ei agor eto am' },
      hint: { en: 'Like 3 working days; only where it ends', cy: 'Fel 3 working days; dim ond lle mae’n gorffen' },
    },
    {
      ...{ as: 'options', key: ['say-why'] },
      label: { en: 'Reasons of which one is given to the person', cy: 'Rhesymau y rhoddir un ohonynt i’r person' },
    },
    {
      ...{ as: 'line', key: ['promise'] },
      label: { en: 'Promised anew from here', cy: 'Addewid newydd o’r fan hon' },
      hint: { en: 'Like 20 working days; or leave it empty', cy: 'Fel 20 working days; neu gadewch ef yn wag' },
    },
    {
      ...{ as: 'choice', key: ['back-to'], of: states, under: again },
      label: { en: 'State that it goes back to', cy: 'Cyflwr y mae’n mynd yn ôl iddo' },
      hint: { en: 'The first one when none is chosen', cy: 'Yr un cyntaf os na ddewisir un' },
    },
    { ...notFixed, under: again },
    {
      ...{ as: 'boxes', key: ['asks', 'fields'], of: fields, under: asking },
      label: { en: 'Questions of which an officer chooses here', cy: 'Cwestiynau y mae swyddog yn dewis ohonynt yma' },
      hint: { en: 'They stand on no page', cy: 'Nid ydynt ar unrhyw dudalen' },
    },
    {
      ...{ as: 'choice', key: ['asks', 'answered'], of: states, under: asking },
      label: { en: 'An answer leads to', cy: 'Mae ateb yn arwain at' },
    },
    {
      ...{ as: 'line', key: ['asks', 'silence', 'after'], under: asking },
      label: { en: 'An answer is waited for', cy: 'Disgwylir ateb am' },
      hint: { en: 'Like 20 working days', cy: 'Fel 20 working days' },
    },
    {
      ...{ as: 'line', key: ['asks', 'silence', 'remind'], under: asking },
      label: { en: 'The person is reminded, before that', cy: 'Atgoffir y person, cyn hynny' },
      hint: { en: 'Like 5 working days; or leave it empty', cy: 'Fel 5 working days; neu gadewch ef yn wag' },
    },
    {
      ...{ as: 'choice', key: ['asks', 'silence', 'to'], of: states, under: asking },
      label: { en: 'Silence leads to', cy: 'Mae tawelwch yn arwain at' },
    },
    ...handOffControls(known),
  ];
};

/** A choice that is asked for where there is something to choose. */
const chosen = (key: string, of: readonly Option[], label: Words): readonly Control[] =>
  of.length > 0 ? [{ as: 'choice', key: [key], of, label }] : [];

const house: Option = ['payment', { en: 'The house, once it is paid', cy: 'Y tŷ, unwaith y telir' }];

export const transitionForm = ({ roles, states, decisions, issues, hasFee }: Known): readonly Control[] => [
  { as: 'words', key: ['label'], label: { en: 'What the button says', cy: 'Yr hyn mae’r botwm yn ei ddweud' } },
  { as: 'choice', key: ['to'], of: states, label: { en: 'Leads to', cy: 'Yn arwain at' } },
  {
    ...{ as: 'boxes', key: ['by'], of: hasFee ? [...roles, house] : roles, isOneToo: true },
    label: { en: 'Who may do it', cy: 'Pwy gaiff ei wneud' },
  },
  { as: 'choice', key: ['note'], of: optionsOf(noteWords), label: { en: 'Note', cy: 'Nodyn' } },
  {
    ...{ as: 'condition', key: ['if'] },
    label: { en: 'Possible only if', cy: 'Yn bosibl dim ond os' },
    hint: {
      en: 'An expression over open answers, like fault == "damaged"',
      cy: 'Mynegiad dros atebion agored, fel fault == "damaged"',
    },
  },
  {
    ...{ as: 'line', key: ['extends'] },
    label: { en: 'Makes a time that a law gives longer by', cy: 'Yn ymestyn amser a roddir gan gyfraith o' },
    hint: { en: 'Like 2 months; or leave it empty', cy: 'Fel 2 months; neu gadewch ef yn wag' },
  },
  ...chosen('decide', decisions, { en: 'Makes the decision', cy: 'Yn gwneud y penderfyniad' }),
  ...chosen('issue', issues, { en: 'Issues', cy: 'Yn rhoi' }),
];

/** Besides teams. */
const others: readonly Option[] = [
  ['me', { en: 'Whoever presses it', cy: 'Pwy bynnag sy’n ei wasgu' }],
  ['nobody', { en: 'Nobody yet', cy: 'Neb eto' }],
];

const inOrder: Words = {
  en: 'Codes of transitions, in the order in which they are taken',
  cy: 'Codau trawsnewidiadau, yn y drefn y’u cymerir',
};

/** Several steps of one press. */
export const routineForm = ({ roles }: Known): readonly Control[] => [
  { as: 'words', key: ['label'], label: { en: 'What the button says', cy: 'Yr hyn mae’r botwm yn ei ddweud' } },
  {
    ...{ as: 'boxes', key: ['by'], of: roles, isOneToo: true },
    label: { en: 'Who may do it', cy: 'Pwy gaiff ei wneud' },
  },
  {
    ...{ as: 'words', key: ['note'], isLong: true },
    label: { en: 'Standard words of its note', cy: 'Geiriau safonol ei nodyn' },
    hint: {
      en: 'They go with the first transition where that may have a note, else before it',
      cy: 'Maent yn mynd gyda’r trawsnewidiad cyntaf lle caiff hwnnw nodyn, neu o’i flaen',
    },
  },
  { as: 'codes', key: ['take'], label: { en: 'What it takes', cy: 'Beth mae’n ei gymryd' }, hint: inOrder },
  {
    ...{ as: 'line', key: ['why'] },
    label: { en: 'Code of the reason that it gives', cy: 'Cod y rheswm a roddir' },
    hint: { en: 'Only where one is to be given', cy: 'Dim ond lle mae un i’w roi' },
  },
  {
    ...{ as: 'choice', key: ['assign'], of: [...others, ...roles] },
    label: { en: 'Gives the case, at the end, to', cy: 'Yn rhoi’r achos, ar y diwedd, i' },
  },
];

export const improveForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['answer-within'] },
    label: { en: 'What people propose is answered within', cy: 'Caiff yr hyn y mae pobl yn ei gynnig ei ateb o fewn' },
    hint: {
      en: 'Like 10 working days, which it is when left empty',
      cy: 'Fel 10 working days, sef yr hyn ydyw os gadewir ef yn wag',
    },
  },
];

export const sightForm = ({ sealed, plain, roles }: Known): readonly Control[] => [
  ...roles.map(
    ([role, says]): Control => ({
      ...{ as: 'boxes', key: ['sees', role], of: sealed },
      label: { en: `${says.en} may look at`, cy: `Caiff ${says.cy} edrych ar` },
    }),
  ),
  {
    ...{ as: 'boxes', key: ['queue'], of: plain },
    label: { en: 'Answers shown in the desk’s list of cases', cy: 'Atebion a ddangosir yn rhestr achosion y ddesg' },
  },
  {
    ...{ as: 'boxes', key: ['status'], of: plain },
    label: {
      en: 'Answers shown to whoever has the reference',
      cy: 'Atebion a ddangosir i bwy bynnag sydd â’r cyfeirnod',
    },
  },
  findByControl,
  {
    ...{ as: 'line', key: ['followed'] },
    label: {
      en: 'Whoever follows it by email is still told so long after it is closed',
      cy: 'Dywedir o hyd wrth bwy bynnag sy’n ei ddilyn drwy e-bost am gyhyd ar ôl ei gau',
    },
    hint: {
      en: 'Like 30 days, which it is when left empty; then their address is destroyed',
      cy: 'Fel 30 days, sef yr hyn ydyw os gadewir ef yn wag; yna caiff eu cyfeiriad ei ddinistrio',
    },
  },
];

export const costForm = ({ roles }: Known): readonly Control[] =>
  roles.map(
    ([role, says]): Control => ({
      ...{ as: 'cost', key: [role] },
      label: { en: `Cost of ${says.en}`, cy: `Cost: ${says.cy}` },
    }),
  );

export const measureForm = ({ outcomes }: Known): readonly Control[] => [
  { as: 'words', key: ['label'], label: { en: 'What is measured', cy: 'Beth a fesurir' } },
  { as: 'choice', key: ['of'], of: optionsOf(ofWords), label: { en: 'Share of', cy: 'Cyfran o' } },
  {
    ...{ as: 'condition', key: ['counts'] },
    label: { en: 'That count', cy: 'Sy’n cyfrif' },
    hint: { en: 'Like ending == "done" && within_promise', cy: 'Fel ending == "done" && within_promise' },
  },
  {
    as: 'choice',
    key: ['for'],
    of: outcomes,
    label: { en: 'Outcome that it tells about', cy: 'Canlyniad y mae’n sôn amdano' },
  },
  {
    as: 'choice',
    key: ['better'],
    of: optionsOf(betterWords),
    label: { en: 'Which way is better', cy: 'Pa ffordd sy’n well' },
  },
];

export const openForm: readonly Control[] = [
  {
    as: 'line',
    key: ['dataset'],
    label: { en: 'Code of the dataset', cy: 'Cod y set ddata' },
    hint: { en: 'Like street-lights', cy: 'Fel street-lights' },
  },
  { as: 'words', key: ['title'], label: { en: 'Title of the dataset', cy: 'Teitl y set ddata' } },
  {
    ...{ as: 'columns', key: ['columns'] },
    label: { en: 'Columns, one a line', cy: 'Colofnau, un i bob llinell' },
    hint: {
      en: 'An open answer or fact by its name, like ending; or through a release function, like opened_on: month, or began_in = moved_on: month to name it',
      cy: 'Ateb agored neu ffaith wrth ei enw, fel ending; neu drwy swyddogaeth ryddhau, fel opened_on: month, neu began_in = moved_on: month i’w enwi',
    },
  },
  {
    as: 'number',
    key: ['protect', 'threshold'],
    label: { en: 'Least number of rows alike', cy: 'Lleiafswm rhesi tebyg' },
    hint: { en: '3 to 100; fewer are held back', cy: '3 i 100; caiff llai eu dal yn ôl' },
  },
  { as: 'codes', key: ['protect', 'by'], label: { en: 'Alike in these columns', cy: 'Yn debyg yn y colofnau hyn' } },
  { as: 'choice', key: ['licence'], of: licences, label: { en: 'Licence', cy: 'Trwydded' } },
];
