import { listInside, type Piece, textOf } from './read-html.js';

/** What somebody fills in: a value, or several for boxes of one name. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

interface Control {
  readonly name: string;
  /** Values that are sent when nobody touches it. */
  readonly set: readonly string[];
  /** What may be chosen; undefined where anything may be typed. */
  readonly of?: readonly string[];
}

export interface TestForm {
  readonly method: string;
  readonly action: string;
  /** The words on its buttons. */
  readonly buttons: readonly string[];
  readonly names: readonly string[];
  /** What it sends as it stands, or as filled in. Throws for a name or an option that the form does not offer. */
  fill(filled: Filled, button?: string): URLSearchParams;
}

type Opened = Extract<Piece, { is: 'open' }>;

function readInput({ has }: Opened): readonly Control[] {
  const { name = '', type = 'text', value = '' } = has;
  if (name === '' || type === 'submit') return [];
  if (type !== 'radio' && type !== 'checkbox') return [{ name, set: [value] }];
  return [{ name, set: 'checked' in has ? [value] : [], of: [value] }];
}

function readSelect(pieces: readonly Piece[], name: string): Control {
  const options = pieces.flatMap((one) => (one.is === 'open' && one.tag === 'option' ? [one.has] : []));
  const of = options.map(({ value = '' }) => value);
  const chosen = options.filter((has) => 'selected' in has).map(({ value = '' }) => value);
  return { name, set: chosen.length > 0 ? chosen : of.slice(0, 1), of };
}

function readControls(pieces: readonly Piece[]): readonly Control[] {
  const inputs = pieces.flatMap((one) => (one.is === 'open' && one.tag === 'input' ? readInput(one) : []));
  const named = (tag: string, read: (inside: readonly Piece[], name: string) => Control) =>
    listInside(pieces, tag).flatMap((inside) => {
      const [open] = inside;
      return open?.is === 'open' && open.has.name ? [read(inside, open.has.name)] : [];
    });
  const typed = named('textarea', (inside, name) => ({ name, set: [rawOf(inside)] }));
  return merge([...inputs, ...typed, ...named('select', readSelect)]);
}

/** The text of a box of several lines as it stands; a line break right after the tag is not of it (HTML Standard). */
const rawOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((one) => (one.is === 'text' ? [one.text] : []))
    .join('')
    .replace(/^\n/, '');

/** Radios and boxes of one name are one control. */
function merge(controls: readonly Control[]): readonly Control[] {
  const merged = new Map<string, Control>();
  for (const { name, set, of } of controls) {
    const earlier = merged.get(name);
    const options = of && [...(earlier?.of ?? []), ...of];
    merged.set(name, { name, set: [...(earlier?.set ?? []), ...set], ...(options ? { of: options } : {}) });
  }
  return [...merged.values()];
}

function fillControl({ name, set, of }: Control, filled: Filled): readonly (readonly [string, string])[] {
  const given = filled[name];
  const values = given === undefined ? set : typeof given === 'string' ? [given] : given;
  for (const value of values)
    if (of && !of.includes(value)) throw new Error(`The form's ${name} offers ${of.join(', ')}, not ${value}.`);
  return values.map((value) => [name, value] as const);
}

/** A form as a browser without scripts would send it. `pieces` begins with its start tag. */
export function readForm(pieces: readonly Piece[]): TestForm {
  const [form] = pieces;
  const has = form?.is === 'open' ? form.has : {};
  const controls = readControls(pieces);
  const buttons = listInside(pieces, 'button').map((inside) => {
    const [open] = inside;
    return { text: textOf(inside), has: open?.is === 'open' ? open.has : {} };
  });
  return {
    method: (has.method ?? 'get').toUpperCase(),
    action: has.action ?? '',
    buttons: buttons.map(({ text }) => text),
    names: controls.map(({ name }) => name),
    fill(filled, button) {
      const known = new Set(controls.map(({ name }) => name));
      const strange = Object.keys(filled).find((name) => !known.has(name));
      if (strange !== undefined) throw new Error(`The form has no ${strange}; it has ${[...known].join(', ')}.`);
      const pressed = buttons.find(({ text }) => text === button)?.has;
      const own = pressed?.name ? [[pressed.name, pressed.value ?? ''] as const] : [];
      return new URLSearchParams(
        [...controls.flatMap((control) => fillControl(control, filled)), ...own].map(([...pair]) => pair),
      );
    },
  };
}
