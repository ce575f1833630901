import assert from 'node:assert/strict';
import type { Question } from '../../declaration/question.js';
import type { Kind, Raw } from '../../kind.js';
import { kinds } from '../index.js';

const of = {
  refuse: { en: 'Refuse', cy: 'Sbwriel' },
  garden: { en: 'Garden waste', cy: 'Gwastraff gardd' },
  recycling: { en: 'Recycling', cy: 'Ailgylchu' },
};

/** A question of a kind, with options where it needs some. */
export const ask = (type: Kind, more: Partial<Question> = {}): Question => ({
  type,
  label: { en: 'What is it?', cy: 'Beth yw e?' },
  mark: 'open',
  need: 'To test',
  keep: '1 year after closed',
  ...(type === 'choice' || type === 'choices' ? { of } : {}),
  ...(type === 'rows' ? { most: 3 } : {}),
  ...more,
});

/** What a kind makes of what was typed. */
export const read = (kind: Kind, typed: string | Raw, more: Partial<Question> = {}) =>
  kinds[kind].parse(typeof typed === 'string' ? { '': [typed] } : typed, ask(kind, more));

/** The value that was taken; fails the test when it was refused. */
export function taken(kind: Kind, typed: string | Raw, more: Partial<Question> = {}): unknown {
  const parsed = read(kind, typed, more);
  assert.ok(parsed.ok, `${kind} refuses ${JSON.stringify(typed)}`);
  return parsed.value;
}

/** The sentence with which it was refused; fails the test when it was taken. */
export function saidOf(kind: Kind, typed: string | Raw, more: Partial<Question> = {}): string {
  const parsed = read(kind, typed, more);
  assert.equal(parsed.ok, false, `${kind} takes ${JSON.stringify(typed)}`);
  return parsed.ok ? '' : parsed.say.en;
}
