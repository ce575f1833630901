import type { Rebuilder } from '../../../foundation/record/index.js';
import { disruptionStreams } from './disruption.js';

/** Disruptions follow from what was declared of them, and when they ended. */
export const disruptionsRebuilt: Rebuilder = {
  table: 'places.disruption',
  streams: disruptionStreams,
  key: ['id'],
  columns: [
    ...['says_en', 'says_cy', 'streets', 'area', 'services', 'from_day', 'until_day'],
    ...['declared_by', 'declared_at', 'ended_by', 'ended_at', 'version'],
  ],
  rebuild([declared, ended], textOf) {
    if (!declared) return [];
    const { says_en, says_cy, streets, ...said } = declared.data;
    const text = (kept: unknown) => textOf(String(kept));
    const over = ended ? ended.data : { ended_by: null, ended_at: null };
    return [
      {
        ...{ id: declared.stream.slice(disruptionStreams.length), says_en: text(says_en), says_cy: text(says_cy) },
        ...{ ...said, streets: (streets as readonly unknown[]).map(text), ...over, version: ended ? 2 : 1 },
      },
    ];
  },
};
