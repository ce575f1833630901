import type { Sample } from './sample.js';

/** What was seen of one hour: its samples, and how long the hour took here. */
export interface Hour {
  readonly samples: readonly Sample[];
  readonly requests: number;
}

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly of: keyof Sample;
}

const panels: readonly Panel[] = [
  { title: 'Resident memory', unit: 'MB', of: 'residentMegabytes' },
  { title: 'Heap in use', unit: 'MB', of: 'heapMegabytes' },
  { title: 'Database connections', unit: 'open', of: 'connections' },
  { title: 'Followers behind', unit: 's', of: 'lagSeconds' },
  { title: 'Event loop delay, p99', unit: 'ms', of: 'loopMilliseconds' },
  { title: 'Database', unit: 'MB', of: 'databaseMegabytes' },
];

const columns = 3;
const [width, height] = [290, 170];
const [left, right, top, bottom] = [16, 24, 46, 30];

const say = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(2)));
const most = (values: readonly number[]): number => Math.max(0, ...values);
export const least = (values: readonly number[]): number => Math.min(...values);

function drawPanel({ title, unit, of }: Panel, hours: readonly Hour[], x: number, y: number): string {
  const foot = height - bottom;
  const highest = most(hours.flatMap(({ samples }) => samples.map((sample) => sample[of])));
  const downOf = (value: number) => top + (1 - value / (highest * 1.15 || 1)) * (foot - top);
  const acrossOf = (hour: number) => left + (hour / hours.length) * (width - left - right);
  const points = hours.flatMap(({ samples }, hour) =>
    samples.map((sample, at) => `${acrossOf(hour + at / samples.length).toFixed(1)},${downOf(sample[of]).toFixed(1)}`),
  );
  const marks = [0, 6, 12, 18, 24].map(
    (hour) => `<text x="${acrossOf(hour)}" y="${foot + 16}" text-anchor="middle" fill="#505a5f">${hour}</text>`,
  );
  return `<g transform="translate(${x} ${y})">
  <text x="${left}" y="16" font-weight="bold" font-size="14">${title}</text>
  <text x="${left}" y="32" fill="#505a5f">${unit}, by hour; at most ${say(highest)}</text>
  <line x1="${left}" y1="${foot}" x2="${width - right}" y2="${foot}" stroke="#b1b4b6"/>
  <polyline points="${points.join(' ')}" fill="none" stroke="#1d70b8" stroke-width="1.5"/>
  ${marks.join('\n  ')}
</g>`;
}

/** A panel for each figure, hour by hour, as SVG. */
export function drawDay(hours: readonly Hour[]): string {
  const [across, down] = [columns * width, Math.ceil(panels.length / columns) * height];
  const drawn = panels.map((panel, at) =>
    drawPanel(panel, hours, (at % columns) * width, Math.floor(at / columns) * height),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" font-family="sans-serif" font-size="12" fill="#0b0c0c" role="img">
<title>How the server stands through a day</title>
<desc>Six small charts over 24 hours. The table beside them has the figures.</desc>
<rect width="${across}" height="${down}" fill="#ffffff"/>
${drawn.join('\n')}
</svg>
`;
}

/** The same as a table: every third hour, each figure at its most, the heap at its least too (what is kept). */
export function tellDay(hours: readonly Hour[]): string {
  const rows = hours.flatMap(({ samples, requests }, hour) => {
    if (hour % 3 !== 2) return [];
    const told = panels.map(({ of }) => say(most(samples.map((sample) => sample[of]))));
    return `| ${hour}–${hour + 1} | ${requests} | ${told.join(' | ')} | ${say(least(samples.map((sample) => sample.heapMegabytes)))} |`;
  });
  const names = panels.map(({ title, unit }) => `${title} (${unit})`);
  return [
    `| hour | requests sent | ${names.join(' | ')} | least heap (MB) |`,
    `|---|---|${'---|'.repeat(names.length + 1)}`,
    ...rows,
  ].join('\n');
}
