import { type Words, words } from '../../../../platform/language/index.js';
import { partAt } from '../../../../work/services/index.js';
import { designerWords } from '../words.js';
import type { ItemList } from './item-list.js';
import type { PartPath } from './path.js';
import type { Section } from './sections.js';

/** What stands on a part's page: a form, or a list of parts with forms of their own. */
export type Block = { readonly form: PartPath; readonly title?: Words } | { readonly list: ItemList };

const listWords = words({
  questions: { en: 'Questions', cy: 'Cwestiynau' },
  addQuestion: { en: 'Add a question', cy: 'Ychwanegu cwestiwn' },
  calculations: { en: 'Answers that are worked out', cy: 'Atebion a gyfrifir' },
  addCalculation: { en: 'Add a calculation', cy: 'Ychwanegu cyfrifiad' },
  refusals: { en: 'Answers that are refused', cy: 'Atebion a wrthodir' },
  addRefusal: { en: 'Add a refusal', cy: 'Ychwanegu gwrthodiad' },
  pages: { en: 'Pages in order', cy: 'Tudalennau yn eu trefn' },
  addPage: { en: 'Add a page', cy: 'Ychwanegu tudalen' },
  states: { en: 'States, the first where a case begins', cy: 'Cyflyrau, y cyntaf lle mae achos yn dechrau' },
  addState: { en: 'Add a state', cy: 'Ychwanegu cyflwr' },
  steps: { en: 'Steps that lead out of it', cy: 'Camau sy’n arwain allan ohono' },
  addStep: { en: 'Add a step', cy: 'Ychwanegu cam' },
  decisions: { en: 'Decisions', cy: 'Penderfyniadau' },
  addDecision: { en: 'Add a decision', cy: 'Ychwanegu penderfyniad' },
  routines: { en: 'Several steps in one press', cy: 'Sawl cam gydag un wasgiad' },
  addRoutine: { en: 'Add steps of one press', cy: 'Ychwanegu camau un wasgiad' },
  checklist: { en: 'Asked of whoever goes there', cy: 'Gofynnir i bwy bynnag sy’n mynd yno' },
  addItem: { en: 'Add to what is asked there', cy: 'Ychwanegu at yr hyn a ofynnir yno' },
  messages: { en: 'Messages', cy: 'Negeseuon' },
  addMessage: { en: 'Add a message', cy: 'Ychwanegu neges' },
  sooner: { en: 'Sooner for some', cy: 'Yn gynt i rai' },
  addSooner: { en: 'Add a shorter promise', cy: 'Ychwanegu addewid byrrach' },
  reminders: { en: 'Reminders', cy: 'Nodiadau atgoffa' },
  addReminder: { en: 'Add a reminder', cy: 'Ychwanegu nodyn atgoffa' },
  escalations: { en: 'Escalations to another team', cy: 'Uwchgyfeirio at dîm arall' },
  addEscalation: { en: 'Add an escalation', cy: 'Ychwanegu uwchgyfeiriad' },
  measures: { en: 'Measures', cy: 'Mesurau' },
  addMeasure: { en: 'Add a measure', cy: 'Ychwanegu mesur' },
  uses: { en: 'Further uses of the answers', cy: 'Defnyddiau pellach o’r atebion' },
  addUse: { en: 'Add a further use', cy: 'Ychwanegu defnydd pellach' },
  columns: { en: 'Asked of each', cy: 'Yn cael ei ofyn am bob un' },
  addColumn: { en: 'Add a question about each', cy: 'Ychwanegu cwestiwn am bob un' },
  lines: { en: 'Lines of the fee', cy: 'Llinellau’r ffi' },
  addLine: { en: 'Add a line', cy: 'Ychwanegu llinell' },
  bookings: { en: 'Calendars', cy: 'Calendrau' },
  addBooking: { en: 'Add a calendar', cy: 'Ychwanegu calendr' },
  issues: { en: 'What it issues', cy: 'Yr hyn mae’n ei roi' },
  addIssue: { en: 'Add something to issue', cy: 'Ychwanegu rhywbeth i’w roi' },
  risks: { en: 'Risks to people', cy: 'Risgiau i bobl' },
  addRisk: { en: 'Add a risk', cy: 'Ychwanegu risg' },
});

const isWorkedOut = (field: unknown): boolean => partAt(field, ['calculate']) !== undefined;

const list = (
  path: PartPath,
  title: keyof typeof listWords,
  add: keyof typeof listWords,
  more: Partial<ItemList> = {},
): Block => ({
  list: { path, title: listWords[title], add: listWords[add], ...more },
});

const signInTitle: Words = { en: 'Signing in', cy: 'Mewngofnodi' };
const duplicatesTitle: Words = { en: 'By the same answers', cy: 'Yn ôl yr un atebion' };
const nearTitle: Words = { en: 'By the same place', cy: 'Yn ôl yr un lle' };

const blocks = {
  about: [{ form: [] }, { form: ['sign-in'], title: signInTitle }],
  purpose: [{ form: ['purpose'] }, list(['uses'], 'uses', 'addUse')],
  questions: [list(['fields'], 'questions', 'addQuestion', { has: (field) => !isWorkedOut(field) })],
  calculations: [list(['fields'], 'calculations', 'addCalculation', { has: isWorkedOut, isWorkedOut: true })],
  pages: [list(['pages'], 'pages', 'addPage')],
  workflow: [
    list(['case', 'states'], 'states', 'addState'),
    list(['case', 'decisions'], 'decisions', 'addDecision'),
    list(['case', 'routines'], 'routines', 'addRoutine'),
    list(['case', 'visit', 'checklist'], 'checklist', 'addItem'),
  ],
  clock: [
    { form: ['case', 'clock'] },
    list(['case', 'clock', 'sooner'], 'sooner', 'addSooner'),
    list(['case', 'clock', 'remind'], 'reminders', 'addReminder'),
    list(['case', 'clock', 'escalate'], 'escalations', 'addEscalation'),
    { form: ['improve'] },
  ],
  sight: [{ form: ['case'] }],
  alike: [
    { form: ['case', 'duplicates'], title: duplicatesTitle },
    { form: ['case', 'near'], title: nearTitle },
  ],
  fee: [list(['fee', 'lines'], 'lines', 'addLine'), { form: ['fee'] }],
  bookings: [list(['bookings'], 'bookings', 'addBooking')],
  issues: [list(['issues'], 'issues', 'addIssue')],
  messages: [list(['messages'], 'messages', 'addMessage')],
  costs: [{ form: ['costs'] }],
  measures: [list(['measures'], 'measures', 'addMeasure')],
  open: [{ form: ['open'] }],
  impact: [{ form: ['impact'] }, list(['impact', 'risks'], 'risks', 'addRisk')],
} as const satisfies Record<Section, readonly Block[]>;

export const blocksOf = (section: Section): readonly Block[] => blocks[section];

/** What is said of adding to the list of that path. */
export function addWordsAt(path: PartPath, isWorkedOut: boolean): Words {
  const all = Object.values<readonly Block[]>(blocks).flat();
  const lists = [
    ...all.flatMap((block) => ('list' in block ? [block.list] : [])),
    ...listsBelow(path.slice(0, -1), { type: 'rows' }),
  ];
  const here = lists.filter((one) => one.path.join('.') === path.join('.'));
  return (here.find((one) => (one.isWorkedOut ?? false) === isWorkedOut) ?? here[0])?.add ?? designerWords.add;
}

/** The lists that stand below the form of one item. */
export function listsBelow(path: PartPath, part?: unknown): readonly ItemList[] {
  const isField = path[0] === 'fields' && (path.length === 2 || (path.length === 4 && path[2] === 'columns'));
  const isState = path.length === 3 && path[1] === 'states';
  const hasColumns = path.length === 2 && partAt(part, ['type']) === 'rows';
  const below = [
    ...(isField && hasColumns ? [list([...path, 'columns'], 'columns', 'addColumn')] : []),
    ...(isField ? [list([...path, 'refuse'], 'refusals', 'addRefusal')] : []),
    ...(isState ? [list([...path, 'can'], 'steps', 'addStep')] : []),
  ];
  return below.flatMap((block) => ('list' in block ? [block.list] : []));
}
