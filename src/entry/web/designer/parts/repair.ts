import { type Words, words } from '../../../../platform/language/index.js';
import { type Edit, type Located, partAt } from '../../../../work/services/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from '../forms/known.js';
import { formAt, shownPart } from './form-at.js';
import { type PartPath, toPath } from './path.js';

/** What mends a finding: a press of one button, or one thing to fill in right there. */
export type Repair =
  | { readonly by: 'button'; readonly says: Words; readonly edits: readonly Edit[] }
  | { readonly by: 'form'; readonly path: PartPath; readonly controls: readonly Control[] };

/** The question that a path leads into, or the column of rows. */
const questionIn = (path: PartPath): PartPath => path.slice(0, path[2] === 'columns' ? 4 : 2);

const says = words({
  askIt: { en: 'Ask it on a page of its own, at the end', cy: 'Ei ofyn ar dudalen ei hun, ar y diwedd' },
  askAll: { en: 'Ask it of everybody', cy: 'Ei ofyn i bawb' },
  takeOut: { en: 'Take it out', cy: 'Ei dynnu allan' },
  endHere: { en: 'Let a case end here', cy: 'Gadael i achos orffen yma' },
  addEnd: { en: 'Add a state in which a case is finished', cy: 'Ychwanegu cyflwr lle mae achos wedi’i orffen' },
  addTeam: { en: 'Add it to the teams', cy: 'Ei ychwanegu at y timau' },
  addStop: {
    en: 'Add a state for those who take their consent back',
    cy: 'Ychwanegu cyflwr i’r rhai sy’n tynnu eu cydsyniad yn ôl',
  },
});

const set = (path: PartPath, value: unknown): Edit => ({ do: 'set', path, value });
const button = (word: keyof typeof says, ...edits: readonly Edit[]): Repair => ({
  by: 'button',
  says: says[word],
  edits,
});

const finished = { ends: 'done', label: { en: 'Finished', cy: 'Wedi’i orffen' } };
const withdrawn = { ends: 'withdrawn', label: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' } };

type Make = (path: PartPath, value: unknown, finding: Located) => Repair | undefined;

const takeOut: Make = (path) => (path.length > 1 ? button('takeOut', set(path, undefined)) : undefined);

/** A team that is not among those named: is it added there, or is there no such list, so that the mention goes? */
const addTeam: Make = (path, value) => {
  const team = partAt(value, path);
  const name = typeof team === 'string' ? team : String(path.at(-1));
  return partAt(value, ['teams']) === undefined
    ? takeOut(path, value, {} as Located)
    : button('addTeam', { do: 'append', path: ['teams'], value: name });
};

/** Rules whose repair is one press of a button. */
const presses: Readonly<Record<string, Make>> = {
  'never-asked': (path) => button('askIt', { do: 'append', path: ['pages'], value: path[1] }),
  'unreachable-question': (path) => button('askAll', set([...questionIn(path), 'ask-if'], undefined)),
  'on-two-pages': takeOut,
  'needless-key': takeOut,
  'needless-owner': takeOut,
  'unknown-key': takeOut,
  'unreachable-state': takeOut,
  'unused-decision': takeOut,
  'same-search': takeOut,
  'not-an-ending': takeOut,
  'paused-ending': takeOut,
  'unknown-team': addTeam,
  'no-exit': (path) => button('endHere', set([...path.slice(0, 3), 'ends'], 'done')),
  'no-ending': () => button('addEnd', set(['case', 'states', 'finished'], finished)),
  'no-way-to-stop': () => button('addStop', set(['case', 'states', 'withdrawn'], withdrawn)),
};

const inLists = (path: PartPath): boolean =>
  path[0] === 'pages' || (path[0] === 'case' && ['queue', 'status', 'sees', 'find-by'].includes(String(path[1])));

const isChecklist = (path: PartPath): boolean => path[0] === 'case' && path[1] === 'visit';

/** Where something is to be filled in that a rule finds elsewhere. */
const elsewhere: Readonly<Record<string, (path: PartPath) => PartPath>> = {
  'no-condition': () => ['purpose', 'condition'],
  'no-about': (path) => [...questionIn(path), 'about'],
  'no-options': (path) => (isChecklist(path) ? path : [...questionIn(path), 'of']),
  'same-words': (path) => (isChecklist(path) ? path : [...questionIn(path), 'of']),
  'purpose-without-dpv': () => ['purpose', 'dpv'],
};

/** The one control of the nearest form that the path leads into. */
function controlFor(path: PartPath, value: unknown, known: Known): Repair | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const base = path.slice(0, length);
    const rest = path.slice(length);
    const controls = formAt(base, known, shownPart(base, partAt(value, base))) ?? [];
    const found = controls.filter(({ key }) => key.every((step, at) => step === rest[at]));
    if (found.length > 0) return { by: 'form', path: base, controls: found.slice(0, 1) };
    if (rest.length === 0 && length === 1 && controls.length > 0 && partAt(value, base) === undefined)
      return { by: 'form', path: base, controls };
  }
  return undefined;
}

/** How a finding may be mended on the spot; undefined where only its author knows. */
export function repairOf(finding: Located, value: unknown, known: Known): Repair | undefined {
  const { rule, lacks } = finding;
  const path = toPath(finding.path);
  const pressed = presses[rule]?.(path, value, finding);
  if (pressed) return pressed;
  if ((rule === 'unknown-field' || rule === 'above-clearance') && inLists(path)) return takeOut(path, value, finding);
  const way = elsewhere[rule]?.(path) ?? (lacks === undefined ? path : [...path, lacks]);
  return way.length === 0 ? undefined : controlFor(way, value, known);
}
