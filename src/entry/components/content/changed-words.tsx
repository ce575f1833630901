import { Opened, reveal } from '../../../platform/sealed/browser.js';
import type { Raw } from '../../../work/services/browser.js';

export interface ChangedWordsProps {
  readonly before: string;
  /** The words that are proposed: released to this reader, or typed by them just now. */
  readonly after: string | Opened<string> | Opened<Raw>;
}

interface Stretch {
  readonly text: string;
  readonly isNew: boolean;
}

function textOf(after: ChangedWordsProps['after']): string {
  const value = after instanceof Opened ? reveal<string | Raw>(after) : after;
  return typeof value === 'string' ? value : (value['']?.[0] ?? '');
}

/** The length of the longest row of words that both have in this order, from each pair of places on. */
function lengthsOf(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows = [...before, ''].map(() => [...after, ''].map(() => 0));
  for (let at = before.length - 1; at >= 0; at -= 1)
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const row = rows[at] ?? [];
      const next = rows[at + 1] ?? [];
      row[to] = before[at] === after[to] ? 1 + (next[to + 1] ?? 0) : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
    }
  return rows;
}

const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The words that are new, and those that were there, in stretches. */
function stretchesOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const lengths = lengthsOf(before, after);
  const stretches: Stretch[] = [];
  const add = (text: string, isNew: boolean) => {
    const last = stretches.at(-1);
    if (last?.isNew === isNew) stretches[stretches.length - 1] = { isNew, text: `${last.text} ${text}` };
    else stretches.push({ isNew, text });
  };
  let at = 0;
  for (const [to, word] of after.entries()) {
    while (at < before.length && before[at] !== word && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
      at += 1;
    const isSame = before[at] === word;
    add(word, !isSame);
    if (isSame) at += 1;
  }
  return stretches;
}

/** Proposed words, with those marked that do not stand there now. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  return (
    <>
      {stretchesOf(split(before), split(textOf(after))).map(({ text, isNew }, index) => (
        <>
          {index > 0 && ' '}
          {isNew ? <ins class="gh-changed">{text}</ins> : text}
        </>
      ))}
    </>
  );
}
