import type { Token } from 'markdown-it';
import type { Run } from './block.js';

const marks = { strong_open: 'strong', em_open: 'emphasis' } as const;

/** Joins neighbours of plain text, as a typographer would see them. */
function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (run.is === 'text' && last?.is === 'text') runs[runs.length - 1] = { is: 'text', text: last.text + run.text };
  else if (run.is !== 'text' || run.text !== '') runs.push(run);
}

function readOne(token: Token, inner: readonly Run[]): Run {
  if (token.type === 'link_open') return { is: 'link', to: String(token.attrGet('href') ?? ''), of: inner };
  if (token.type === 'code_inline') return { is: 'code', text: token.content };
  if (token.type === 'hardbreak') return { is: 'break' };
  if (token.type === 'softbreak') return { is: 'text', text: ' ' };
  const mark = marks[token.type as keyof typeof marks];
  return mark ? { is: mark, of: inner } : { is: 'text', text: token.content };
}

/** A link to nowhere, which markdown-it takes for one, stays the words that were typed. */
const close = (run: Run): readonly Run[] =>
  run.is === 'link' && run.to === '' ? [{ is: 'text', text: '[' }, ...run.of, { is: 'text', text: ']()' }] : [run];

/** The tokens of a line of Markdown as runs; a mark holds what stands between its opening and its end. */
export function readRuns(tokens: readonly Token[]): readonly Run[] {
  const opened: { readonly token: Token; readonly before: Run[] }[] = [];
  let runs: Run[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) {
      opened.push({ token, before: runs });
      runs = [];
    } else if (token.nesting === 0) push(runs, readOne(token, []));
    else {
      const last = opened.pop();
      if (!last) continue;
      for (const run of close(readOne(last.token, runs))) push(last.before, run);
      runs = last.before;
    }
  }
  return runs;
}

/** What runs say, without their marks. */
export function plainText(runs: readonly Run[]): string {
  const say = (run: Run): string => {
    if (run.is === 'break') return ' ';
    return 'of' in run ? plainText(run.of) : run.text;
  };
  return runs.map(say).join('');
}
