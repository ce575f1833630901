import type { Rebuilder } from '../../../foundation/record/index.js';
import { standingStreams } from './standing.js';

const states: Readonly<Record<string, string>> = {
  'service.paused': 'paused',
  'service.retired': 'retired',
  'service.resumed': 'open',
};

/** Whether a service takes new requests, from what was last said of it. */
export const standingRebuilt: Rebuilder = {
  table: 'services.standing',
  streams: standingStreams,
  key: ['service'],
  columns: ['state', 'why_en', 'why_cy', 'until', 'instead', 'changed_by', 'changed_at', 'version'],
  rebuild(entries, textOf) {
    const last = entries.at(-1);
    if (!last) return [];
    const { why_en, why_cy, until, instead, by, at } = last.data;
    const text = (said: unknown) => (typeof said === 'string' ? textOf(said) : null);
    return [
      {
        ...{ service: last.stream.slice(standingStreams.length), state: states[last.kind], until, instead },
        ...{ why_en: text(why_en), why_cy: text(why_cy), changed_by: by, changed_at: at, version: entries.length },
      },
    ];
  },
};
