import { words } from '../../../../platform/language/index.js';
import { partAt } from '../../../../work/services/index.js';
import type { Control, Option } from '../controls/control.js';
import type { Known } from './known.js';
import { optionsOf } from './question-form.js';

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

const licences: readonly Option[] = ['OGL-UK-3.0', 'CC-BY-4.0', 'CC0-1.0'].map((code) => [
  code,
  { en: code, cy: code },
]);

export const stateForm = ({ roles }: Known): readonly Control[] => [
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
];

export const transitionForm = ({ roles, states, decisions }: Known): readonly Control[] => [
  { as: 'words', key: ['label'], label: { en: 'What the button says', cy: 'Yr hyn mae’r botwm yn ei ddweud' } },
  { as: 'choice', key: ['to'], of: states, label: { en: 'Leads to', cy: 'Yn arwain at' } },
  { as: 'boxes', key: ['by'], of: roles, isOneToo: true, label: { en: 'Who may do it', cy: 'Pwy gaiff ei wneud' } },
  { as: 'choice', key: ['note'], of: optionsOf(noteWords), label: { en: 'Note', cy: 'Nodyn' } },
  {
    ...{ as: 'condition', key: ['if'] },
    label: { en: 'Possible only if', cy: 'Yn bosibl dim ond os' },
    hint: {
      en: 'An expression over open answers, like fault == "damaged"',
      cy: 'Mynegiad dros atebion agored, fel fault == "damaged"',
    },
  },
  ...(decisions.length > 0
    ? [
        {
          as: 'choice',
          key: ['decide'],
          of: decisions,
          label: { en: 'Makes the decision', cy: 'Yn gwneud y penderfyniad' },
        } as const,
      ]
    : []),
];

export const clockForm: readonly Control[] = [
  {
    ...{ as: 'line', key: ['promise'] },
    label: { en: 'Done within', cy: 'Wedi’i wneud o fewn' },
    hint: {
      en: 'Like 5 working days, or 1 month where a law counts so',
      cy: 'Fel 5 working days, neu 1 month lle mae cyfraith yn cyfrif felly',
    },
  },
  { as: 'words', key: ['told'], isLong: true, label: { en: 'The promise in words', cy: 'Yr addewid mewn geiriau' } },
];

export const soonerForm: readonly Control[] = [
  {
    as: 'condition',
    key: ['if'],
    label: { en: 'Sooner if', cy: 'Yn gynt os' },
    hint: { en: 'An expression, like wires', cy: 'Mynegiad, fel wires' },
  },
  {
    as: 'line',
    key: ['promise'],
    label: { en: 'Done within', cy: 'Wedi’i wneud o fewn' },
    hint: { en: 'Like 1 working day', cy: 'Fel 1 working day' },
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

export const decisionForm: readonly Control[] = [
  { as: 'words', key: ['label'], label: { en: 'What is decided', cy: 'Beth a benderfynir' } },
  {
    as: 'options',
    key: ['grounds'],
    label: { en: 'Grounds, of which at least one is given', cy: 'Seiliau, y rhoddir o leiaf un ohonynt' },
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
];

const timed: Option = [
  'effort timed on the case',
  { en: 'By the time that is spent on the case', cy: 'Yn ôl yr amser a dreulir ar yr achos' },
];

/** A line of the ledger is written in the text; where there is one it is offered as it is. */
export const costForm = ({ roles }: Known, costs: unknown): readonly Control[] =>
  roles.map(([role, says]): Control => {
    const now = partAt(costs, [role]);
    const other: readonly Option[] = typeof now === 'string' && now !== timed[0] ? [[now, { en: now, cy: now }]] : [];
    return {
      ...{ as: 'choice', key: [role], of: [timed, ...other] },
      label: { en: `Cost of ${says.en}`, cy: `Cost: ${says.cy}` },
    };
  });

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
      en: 'An open answer or fact by its name, like ending; or through a release function, like opened_on: month',
      cy: 'Ateb agored neu ffaith wrth ei enw, fel ending; neu drwy swyddogaeth ryddhau, fel opened_on: month',
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
