import type { Path } from '../../checking/finding.js';
import { type Edit, type Group, isGroup, partAt } from './edit.js';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const groupOf = (value: unknown): Group => (isGroup(value) ? value : {});

/** A value with one part of it made another; a part that becomes undefined is gone. */
function withPart(root: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(root);
  if (typeof step === 'number') {
    const items = [...listOf(root)];
    const made = withPart(items[step], rest, change);
    if (made === undefined) items.splice(step, 1);
    else items[step] = made;
    return items;
  }
  const group = groupOf(root);
  const key = String(step);
  const made = withPart(Object.hasOwn(group, key) ? group[key] : undefined, rest, change);
  if (made !== undefined) return { ...group, [key]: made };
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
}

function swap<Item>(items: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const [one, other] = [items[at], items[at + by]];
  if (at < 0 || one === undefined || other === undefined) return items;
  return items.map((item, index) => (index === at ? other : index === at + by ? one : item));
}

function moved(parent: unknown, step: PropertyKey | undefined, by: -1 | 1): unknown {
  if (Array.isArray(parent)) return swap(parent, Number(step), by);
  const entries = Object.entries(groupOf(parent));
  const at = entries.findIndex(([name]) => name === step);
  return Object.fromEntries(swap(entries, at, by));
}

function renamed(parent: unknown, step: PropertyKey | undefined, name: string): unknown {
  return Object.fromEntries(Object.entries(groupOf(parent)).map(([key, value]) => [key === step ? name : key, value]));
}

/** A declaration's plain values with an edit done to them: what the text must say afterwards. Pure. */
export function applyPlain(root: unknown, edit: Edit): unknown {
  const { path } = edit;
  const parent = path.slice(0, -1);
  const has = partAt(root, path) !== undefined;
  switch (edit.do) {
    case 'set':
      return edit.value === undefined && !has ? root : withPart(root, path, () => edit.value);
    case 'append':
      return withPart(root, path, (list) => [...listOf(list), edit.value]);
    case 'move':
      return has ? withPart(root, parent, (value) => moved(value, path.at(-1), edit.by)) : root;
    case 'rename':
      return has ? withPart(root, parent, (value) => renamed(value, path.at(-1), edit.name)) : root;
  }
}
