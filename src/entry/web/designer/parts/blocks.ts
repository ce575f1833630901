import { type Words, words } from '../../../../platform/language/index.js';
import { partAt } from '../../../../work/services/index.js';
import { designerWords } from '../words.js';
import type { ItemList } from './item-list.js';
import type { PartPath } from './path.js';
import type { Section } from './sections.js';

/** What stands on a part's page: a form, or a list of parts with forms of their own. */
export type Block = { readonly form: PartPath } | { readonly list: ItemList };

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
  messages: { en: 'Messages', cy: 'Negeseuon' },
  addMessage: { en: 'Add a message', cy: 'Ychwanegu neges' },
  sooner: { en: 'Sooner for some', cy: 'Yn gynt i rai' },
  addSooner: { en: 'Add a shorter promise', cy: 'Ychwanegu addewid byrrach' },
  measures: { en: 'Measures', cy: 'Mesurau' },
  addMeasure: { en: 'Add a measure', cy: 'Ychwanegu mesur' },
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

const blocks = {
  about: [{ form: [] }],
  purpose: [{ form: ['purpose'] }],
  questions: [list(['fields'], 'questions', 'addQuestion', { has: (field) => !isWorkedOut(field) })],
  calculations: [list(['fields'], 'calculations', 'addCalculation', { has: isWorkedOut, isWorkedOut: true })],
  pages: [list(['pages'], 'pages', 'addPage')],
  workflow: [list(['case', 'states'], 'states', 'addState'), list(['case', 'decisions'], 'decisions', 'addDecision')],
  clock: [{ form: ['case', 'clock'] }, list(['case', 'clock', 'sooner'], 'sooner', 'addSooner'), { form: ['improve'] }],
  sight: [{ form: ['case'] }],
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
  const lists = [...all.flatMap((block) => ('list' in block ? [block.list] : [])), ...listsBelow(path.slice(0, -1))];
  const here = lists.filter((one) => one.path.join('.') === path.join('.'));
  return (here.find((one) => (one.isWorkedOut ?? false) === isWorkedOut) ?? here[0])?.add ?? designerWords.add;
}

/** The lists that stand below the form of one item. */
export function listsBelow(path: PartPath): readonly ItemList[] {
  const below =
    path.length === 2 && path[0] === 'fields'
      ? list([...path, 'refuse'], 'refusals', 'addRefusal')
      : path.length === 3 && path[1] === 'states'
        ? list([...path, 'can'], 'steps', 'addStep')
        : undefined;
  return below && 'list' in below ? [below.list] : [];
}
