import { depthsOf, withoutImplied } from './arrows-between.mjs';

const [width, rowHeight, boxWidth, boxHeight, margin] = [880, 84, 136, 44, 16];
const layers = {
  guildhall: '#ffffff',
  entry: '#d9e8f5',
  insight: '#e3efdc',
  work: '#fdf0d0',
  foundation: '#f3dfe6',
  platform: '#e7e7e7',
};

const layerOf = (room) => room.split('/')[0];
const nameOf = (room) => room.split('/').at(-1);

/** Where each room's box stands: a row for each depth, the deepest at the foot; within a row evenly apart, by name. */
function place(arrows) {
  const depths = depthsOf(arrows);
  const deepest = Math.max(...depths.values());
  const places = new Map();
  for (let depth = 0; depth <= deepest; depth += 1) {
    const row = [...depths]
      .filter(([, at]) => at === depth)
      .map(([room]) => room)
      .sort();
    row.forEach((room, at) => {
      const x = margin + ((at + 0.5) / row.length) * (width - 2 * margin);
      places.set(room, { x: Math.round(x), y: margin + (deepest - depth) * rowHeight + boxHeight / 2 });
    });
  }
  return { places, height: 2 * margin + deepest * rowHeight + boxHeight };
}

const box = (room, { x, y }) =>
  `  <rect x="${x - boxWidth / 2}" y="${y - boxHeight / 2}" width="${boxWidth}" height="${boxHeight}" rx="4" fill="${layers[layerOf(room)]}" stroke="#0b0c0c"/>
  <text x="${x}" y="${y + 1}" font-weight="bold">${nameOf(room)}</text>
  <text x="${x}" y="${y + 15}" font-size="11">${room.includes('/') ? layerOf(room) : ' '}</text>
`;

const arrow = (from, to) =>
  `  <line x1="${from.x}" y1="${from.y + boxHeight / 2}" x2="${to.x}" y2="${to.y - boxHeight / 2 - 2}" stroke="#505a5f" marker-end="url(#head)"/>
`;

/** The rooms as boxes and who asks whom as arrows, as SVG; an arrow that a longer way implies is left to the table. */
export function drawRooms(arrows) {
  const { places, height } = place(arrows);
  const lines = [...withoutImplied(arrows)].flatMap(([from, asked]) =>
    asked.map((to) => arrow(places.get(from), places.get(to))),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" text-anchor="middle" role="img">
  <title>Rooms and arrows: who may ask whom</title>
  <desc>Each room is a box; an arrow leads from a room to one that it imports from, always downwards. The table beside it has every arrow.</desc>
  <defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#505a5f"/></marker></defs>
  <rect width="${width}" height="${height}" fill="#ffffff"/>
${lines.join('')}${[...places].map(([room, at]) => box(room, at)).join('')}</svg>
`;
}

/** The same as a table, with every arrow. */
export function tellRooms(arrows) {
  const depths = depthsOf(arrows);
  const rows = [...arrows]
    .sort(([one], [other]) => depths.get(other) - depths.get(one) || one.localeCompare(other))
    .map(([room, asked]) => `| ${room} | ${[...asked].sort().join(', ') || '–'} |`);
  return ['| room | asks |', '|---|---|', ...rows].join('\n');
}
