/** A line of two texts: in both, or in one of them. */
export interface DiffLine {
  readonly is: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Lines beyond which what differs is shown as taken out and put in whole, so that no text takes long. */
const most = 3000;

function longestAlike(one: readonly string[], other: readonly string[]): readonly DiffLine[] {
  if (one.length > most || other.length > most)
    return [
      ...one.map((text) => ({ is: 'out', text }) as const),
      ...other.map((text) => ({ is: 'in', text }) as const),
    ];
  const width = other.length + 1;
  const alike = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => alike[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      alike[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const isSame = i < one.length && j < other.length && one[i] === other[j];
    if (isSame) lines.push({ is: 'same', text: one[i] ?? '' });
    const isOut = !isSame && i < one.length && (j >= other.length || at(i + 1, j) >= at(i, j + 1));
    if (isOut) lines.push({ is: 'out', text: one[i] ?? '' });
    if (!isSame && !isOut) lines.push({ is: 'in', text: other[j] ?? '' });
    if (isSame || isOut) i += 1;
    if (isSame || !isOut) j += 1;
  }
  return lines;
}

/** What a text has that another does not, line by line. Pure. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [one, other] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const same = (texts: readonly string[]) => texts.map((text) => ({ is: 'same', text }) as const);
  return [
    ...same(one.slice(0, start)),
    ...longestAlike(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...same(one.slice(one.length - end)),
  ];
}
