import { type Series, sizes } from './series.js';

/** What one series was at each size; undefined where it was not asked. */
export interface Grown {
  readonly series: Series;
  readonly values: readonly (number | undefined)[];
}

const columns = 3;
const [panelWidth, panelHeight] = [290, 190];
const [left, right, top, bottom] = [16, 24, 46, 34];

const say = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(2)));

const sizeNames = sizes.map((size) =>
  size >= 1_000_000 ? `${size / 1_000_000} million` : size.toLocaleString('en-GB'),
);

function drawPanel({ series, values }: Grown, x: number, y: number): string {
  const most = Math.max(series.limit, ...values.map((value) => value ?? 0)) * 1.15;
  const acrossOf = (at: number) => left + (at / (sizes.length - 1)) * (panelWidth - left - right - 40) + 20;
  const downOf = (value: number) => top + (1 - value / most) * (panelHeight - top - bottom);
  const points = values.flatMap((value, at) =>
    value === undefined ? [] : [{ value, across: acrossOf(at), down: downOf(value) }],
  );
  const limit = downOf(series.limit);
  const foot = panelHeight - bottom;
  const marks = points.map(
    ({ value, across, down }) =>
      `<circle cx="${across}" cy="${down.toFixed(1)}" r="4" fill="#1d70b8"/><text x="${across}" y="${(down - 8).toFixed(1)}" text-anchor="middle">${say(value)}</text>`,
  );
  const names = sizeNames.map(
    (name, at) => `<text x="${acrossOf(at)}" y="${foot + 16}" text-anchor="middle" fill="#505a5f">${name}</text>`,
  );
  return `<g transform="translate(${x} ${y})">
  <text x="${left}" y="16" font-weight="bold" font-size="14">${series.title}</text>
  <text x="${left}" y="32" fill="#505a5f">${series.unit}, by ${series.of}</text>
  <line x1="${left}" y1="${foot}" x2="${panelWidth - right}" y2="${foot}" stroke="#b1b4b6"/>
  <line x1="${left}" y1="${limit.toFixed(1)}" x2="${panelWidth - right}" y2="${limit.toFixed(1)}" stroke="#d4351c" stroke-dasharray="4 3"/>
  <polyline points="${points.map(({ across, down }) => `${across},${down.toFixed(1)}`).join(' ')}" fill="none" stroke="#1d70b8" stroke-width="2"/>
  ${[...marks, ...names].join('\n  ')}
</g>`;
}

/** A panel for each series: how its figure grows with what there is, and its limit as a dashed line, as SVG. */
export function drawGrowth(all: readonly Grown[]): string {
  const rows = Math.ceil(all.length / columns);
  const [width, height] = [columns * panelWidth, rows * panelHeight];
  const panels = all.map((one, at) =>
    drawPanel(one, (at % columns) * panelWidth, Math.floor(at / columns) * panelHeight),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#0b0c0c" role="img">
<title>How each figure grows with what there is</title>
<desc>Nine small charts, each with its limit as a dashed line. The table beside them has every figure.</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${panels.join('\n')}
</svg>
`;
}

/** The same as a table. */
export function tellGrowth(all: readonly Grown[]): string {
  const rows = all.map(({ series, values }) => {
    const told = values.map((value) => (value === undefined ? 'not asked' : say(value)));
    return `| ${series.title} (${series.unit}), by ${series.of} | ${say(series.limit)} | ${told.join(' | ')} |`;
  });
  return [`| figure | limit | ${sizeNames.join(' | ')} |`, `|---|---|${'---|'.repeat(sizes.length)}`, ...rows].join(
    '\n',
  );
}
