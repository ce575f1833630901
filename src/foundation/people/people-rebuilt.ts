import type { Rebuilder, RebuiltRow, RecordedEntry, TextOf } from '../record/index.js';

const people = 'person:';
const units = 'org-unit:';
const idOf = ({ stream }: RecordedEntry): string => stream.slice(stream.indexOf(':') + 1);
const bodyOf = (textOf: TextOf, text: unknown): string | null | undefined =>
  typeof text === 'string' ? textOf(text) : null;

const orgUnits: Rebuilder = {
  table: 'people.org_unit',
  streams: units,
  key: ['id'],
  columns: ['slug', 'name'],
  rebuild([entry], textOf) {
    if (!entry) return [];
    const { slug, name } = entry.data as { slug: string; name: { en: string; cy: string } };
    return [{ id: idOf(entry), slug, name: { en: bodyOf(textOf, name.en), cy: bodyOf(textOf, name.cy) } }];
  },
};

const persons: Rebuilder = {
  table: 'people.person',
  streams: people,
  key: ['id'],
  columns: ['kind', 'display_name', 'created_at', 'version'],
  rebuild(entries, textOf) {
    const [first] = entries;
    if (!first) return [];
    const { kind, display_name, created_at } = first.data;
    return [{ id: idOf(first), kind, display_name: bodyOf(textOf, display_name), created_at, version: entries.length }];
  },
};

interface Held {
  readonly what: unknown;
  readonly since: string;
  readonly until: string | null;
}

/** What a person was given by entries of one kind, and when it ended: by its own date, or when they left. */
function listHeld(entries: readonly RecordedEntry[], kind: string, name: string): readonly Held[] {
  let held: Held[] = [];
  for (const { kind: of, data } of entries) {
    const until = typeof data.until === 'string' ? data.until : null;
    if (of === kind) held.push({ what: data[name], since: String(data.since), until });
    if (of !== 'person.left' || until === null) continue;
    const later = (one: string) => new Date(one) > new Date(until);
    held = held.map((one) =>
      one.until === null || later(one.until) ? { ...one, until: later(one.since) ? one.since : until } : one,
    );
  }
  return held;
}

const rowsOf = (
  entries: readonly RecordedEntry[],
  [kind, name, column]: readonly [kind: string, name: string, column: string],
): readonly RebuiltRow[] =>
  entries[0] === undefined
    ? []
    : listHeld(entries, kind, name).map(({ what, since, until }) => ({
        person_id: idOf(entries[0] as RecordedEntry),
        [column]: what,
        since,
        until,
      }));

const roles: Rebuilder = {
  table: 'people.role_held',
  streams: people,
  key: ['person_id', 'role', 'since'],
  columns: ['until'],
  rebuild: (entries) => rowsOf(entries, ['person.role-held', 'role', 'role']),
};

const memberships: Rebuilder = {
  table: 'people.membership',
  streams: people,
  key: ['person_id', 'org_unit_id', 'since'],
  columns: ['until'],
  rebuild: (entries) => rowsOf(entries, ['person.joined', 'org_unit_id', 'org_unit_id']),
};

/** How this room's tables follow from the record. Sessions do not: they are no evidence. */
export const peopleRebuilt: readonly Rebuilder[] = [orgUnits, persons, roles, memberships];
