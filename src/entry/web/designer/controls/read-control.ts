import { codeOf, isGroup } from '../../../../work/services/index.js';
import type { Form } from '../../form.js';
import { type Control, type ControlKind, nameOf, type Read } from './control.js';
import { toWords, wordsOf } from './words-of.js';

const text = (form: Pick<Form, 'written'>, name: string): string | undefined => form.written(name).trim() || undefined;

const listIn = (written: string): readonly string[] => written.split(/[\s,]+/).filter((part) => part !== '');

/** `month` of `missed_on: month`; `ward` alone is a column by its own name; `began_in = moved_on: month` names it. */
function toColumn(line: string): unknown {
  const [written = '', release] = line.split(':').map((part) => part.trim());
  const [as = '', from] = written.split('=').map((part) => part.trim());
  if (from && release) return { as, from, release };
  return release ? { [written]: release } : written;
}

const linesIn = (written: string): readonly string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const listOf = (items: readonly unknown[]): readonly unknown[] | undefined => (items.length > 0 ? items : undefined);

/** What stands between the sides of a text, such as its last line break, is not changed by a form that trims. */
const asBefore = (now: unknown, next: unknown): unknown => {
  const trimmed = wordsOf(now);
  const same = isGroup(now) && JSON.stringify(toWords(trimmed)) === JSON.stringify(next);
  return same ? now : next;
};

const readWords: Read<'words'> = (form, name, { isPlainToo }, now) => {
  const both = { en: form.written(`${name}-en`), cy: form.written(`${name}-cy`) };
  const isPlain = isPlainToo && typeof now === 'string' && both.cy.trim() === '';
  return isPlain ? text(form, `${name}-en`) : asBefore(now, toWords(both));
};

const readOptions: Read<'options'> = (form, name) => {
  const [codes, en, cy] = [`${name}-code`, `${name}-en`, `${name}-cy`].map((each) => form.writtenAll(each));
  const entries: [string, unknown][] = [];
  for (const [at, english] of (en ?? []).entries()) {
    const said = toWords({ en: english, cy: cy?.[at] ?? '' });
    if (said === undefined) continue;
    const taken = entries.map(([code]) => code);
    const code = codes?.[at]?.trim() || codeOf(english, { otherwise: `option-${at + 1}`, taken });
    entries.push([code, said]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const readKeep: Read<'keep'> = (form, name) => {
  const [count, unit, event] = ['count', 'unit', 'event'].map((part) => form.written(`${name}-${part}`).trim());
  if (!count) return undefined;
  return `${count} ${unit}${count === '1' ? '' : 's'} after ${event}`;
};

const readCondition: Read<'condition'> = (form, name) => {
  const is = text(form, name);
  const [release, why] = [text(form, `${name}-release`), text(form, `${name}-why`)];
  if (!is) return undefined;
  return release || why ? { is, ...(release ? { release } : {}), ...(why ? { why } : {}) } : is;
};

/** Texts in both languages, those that say something. */
const readTexts: Read<'texts'> = (form, name) => {
  const [en, cy] = [form.writtenAll(`${name}-en`), form.writtenAll(`${name}-cy`)];
  return listOf(en.flatMap((english, at) => toWords({ en: english, cy: cy[at] ?? '' }) ?? []));
};

const readTogether: Read<'together'> = (form, name) =>
  listOf(
    linesIn(form.written(name)).map((line) => {
      const parts = line.split(/[\s+,]+/).filter((part) => part !== '');
      return parts.length > 1 ? parts : parts[0];
    }),
  );

const readOwnWords: Read<'own-words'> = (form, name, { of }) => {
  const said = of.flatMap(([key]) => {
    const both = toWords({ en: form.written(`${name}-${key}-en`), cy: form.written(`${name}-${key}-cy`) });
    return both === undefined ? [] : [[key, both] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : form.has(name) || undefined;
};

const readCost: Read<'cost'> = (form, name) => {
  const from = text(form, name);
  if (from !== 'ledger') return from;
  return `ledger ${form.written(`${name}-code`).trim()} shared by ${form.written(`${name}-by`).trim()}`;
};

const readNumber: Read<'number'> = (form, name) => {
  const written = text(form, name);
  return written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : written;
};

const readers: { readonly [Kind in ControlKind['as']]: Read<Kind> } = {
  line: (form, name) => text(form, name),
  words: readWords,
  choice: (form, name) => text(form, name),
  boxes: (form, name, { isOneToo }, now) => {
    const all = form.writtenAll(name).filter((code) => code !== '');
    const before = Array.isArray(now) ? now.filter((code) => all.includes(code)) : [];
    const ticked = [...before, ...all.filter((code) => !before.includes(code))];
    if (isOneToo && ticked.length === 1 && !Array.isArray(now)) return ticked[0];
    return ticked.length > 0 || now !== undefined ? ticked : undefined;
  },
  codes: (form, name) => {
    const list = listIn(form.written(name));
    return list.length > 0 ? list : undefined;
  },
  tick: (form, name, _, now) => form.has(name) || (now === false ? now : undefined),
  number: readNumber,
  keep: readKeep,
  options: readOptions,
  columns: (form, name) => listOf(linesIn(form.written(name)).map(toColumn)),
  condition: readCondition,
  texts: readTexts,
  times: (form, name) => listOf(linesIn(form.written(name).replaceAll(',', '\n'))),
  together: readTogether,
  'own-words': readOwnWords,
  cost: readCost,
};

/** What was filled in for one control, as the declaration is to have it. */
export function readControl(
  form: Pick<Form, 'written' | 'writtenAll' | 'has'>,
  control: Control,
  now: unknown,
): unknown {
  const read = readers[control.as] as Read<ControlKind['as']>;
  return read(form, nameOf(control), control, now);
}
