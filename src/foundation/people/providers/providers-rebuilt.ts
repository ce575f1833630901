import type { Rebuilder, RecordedEntry, TextOf } from '../../record/index.js';

const streams = 'provider:';
const kindOf = ({ stream }: RecordedEntry): string => stream.slice(streams.length);

/** A kept text's content; null where there is none. */
function readJson(textOf: TextOf, text: unknown): unknown {
  const body = typeof text === 'string' ? textOf(text) : null;
  return body ? JSON.parse(body) : body;
}

const providers: Rebuilder = {
  table: 'people.provider',
  streams,
  key: ['kind'],
  columns: ['settings', 'version', 'set_at'],
  rebuild(entries, textOf) {
    const last = entries.findLast(({ kind }) => kind === 'provider.set');
    if (!last) return [];
    const settings = readJson(textOf, last.data.settings);
    return [{ kind: kindOf(last), settings, version: entries.length, set_at: last.data.set_at }];
  },
};

const keys: Rebuilder = {
  table: 'people.client_key',
  streams,
  key: ['kind', 'id'],
  columns: ['public_jwk', 'made_at', 'signs_from'],
  rebuild: (entries, textOf) =>
    entries
      .filter(({ kind }) => kind === 'provider.key-added')
      .map((entry) => ({ kind: kindOf(entry), ...entry.data, public_jwk: readJson(textOf, entry.data.public_jwk) })),
};

/** How a place's providers, and its keys towards them, follow from the record. */
export const providersRebuilt: readonly Rebuilder[] = [providers, keys];
