import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';
import { certificateCodesRebuilt } from '../closing/certificate-codes-rebuilt.js';
import { identityRebuilt } from '../identity/identity-rebuilt.js';
import { joiningRebuilt } from '../joining/joining-rebuilt.js';
import { preferencesRebuilt } from '../preferences/preferences-rebuilt.js';
import { providersRebuilt } from '../providers/providers-rebuilt.js';
import { recoveriesRebuilt } from '../recovery/recoveries-rebuilt.js';
import { bodyOf, entriesOfStream, idOf } from './entries.js';
import { absences, hours } from './planning-rebuilt.js';
import { replayRoles } from './replay-roles.js';

const people = 'person:';
const units = 'org-unit:';

const orgUnits: Rebuilder = {
  table: 'people.org_unit',
  streams: units,
  key: ['id'],
  columns: ['slug', 'name', 'kind', 'parent_id', 'ended_at', 'version'],
  rebuild(entries, textOf) {
    const [entry] = entries;
    if (!entry) return [];
    const { slug, kind = 'council', parent_id = null } = entry.data as Record<string, unknown>;
    const { name } = entries.findLast(({ data }) => data.name !== undefined)?.data ?? entry.data;
    const { ended_at = null } = entries.find((one) => one.kind === 'org-unit.ended')?.data ?? {};
    const { en, cy } = name as { en: string; cy: string };
    const names = { en: bodyOf(textOf, en), cy: bodyOf(textOf, cy) };
    return [{ id: idOf(entry), slug, name: names, kind, parent_id, ended_at, version: entries.length }];
  },
};

const externalIds: Rebuilder = {
  table: 'people.external_id',
  streams: units,
  key: ['scheme', 'id'],
  columns: ['org_unit_id'],
  rebuild: (entries) =>
    entries
      .filter(({ kind }) => kind === 'org-unit.identified')
      .map((entry) => ({ scheme: entry.data.scheme, id: entry.data.id, org_unit_id: idOf(entry) })),
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

const roles: Rebuilder = {
  table: 'people.role_held',
  streams: people,
  key: ['person_id', 'role', 'since'],
  columns: ['until', 'by_provider', 'ended_as', 'attested_at', 'warned_at', 'last_warned_at'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      replayRoles(entries).map(({ role, since, until, ...marks }): RebuiltRow => {
        return { person_id, role, since, until, ...marks };
      }),
    ),
};

interface Held {
  readonly unit: unknown;
  readonly role: unknown;
  readonly subject: unknown;
  readonly since: string;
  until: string | null;
}

const toHeld = ({ org_unit_id, role, subject_id, since }: RecordedEntry['data']) => ({
  ...{ unit: org_unit_id, role, subject: subject_id ?? null, since: String(since) },
});

/** What a person was at organisations by entries of one kind, until it ended: by its date, by an end of its own, or as they left. */
function listHeld(entries: Parameters<Rebuilder['rebuild']>[0], begins: string, ends: string): readonly Held[] {
  const all: Held[] = [];
  for (const { kind, data } of entries) {
    const until = typeof data.until === 'string' ? data.until : null;
    if (kind === begins) all.push({ ...toHeld(data), until });
    if (until === null || (kind !== ends && kind !== 'person.left')) continue;
    for (const one of all) {
      const isMeant = kind === 'person.left' || (one.unit === data.org_unit_id && one.role === data.role);
      const lasts = one.until === null || new Date(one.until) > new Date(until);
      if (isMeant && lasts) one.until = new Date(one.since) > new Date(until) ? one.since : until;
    }
  }
  return all;
}

const memberships: Rebuilder = {
  table: 'people.membership',
  streams: people,
  key: ['person_id', 'org_unit_id', 'since'],
  columns: ['until'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      listHeld(entries, 'person.joined', 'person.left-unit').map(({ unit, since, until }) => {
        return { person_id, org_unit_id: unit, since, until };
      }),
    ),
};

const orgRoles: Rebuilder = {
  table: 'people.org_role',
  streams: people,
  key: ['person_id', 'org_unit_id', 'role', 'since'],
  columns: ['until', 'subject_id'],
  rebuild: (entries) =>
    entriesOfStream(entries, (person_id) =>
      listHeld(entries, 'person.org-role-held', 'person.org-role-ended').map(
        ({ unit, role, subject, since, until }) => {
          return { person_id, org_unit_id: unit, role, subject_id: subject, since, until };
        },
      ),
    ),
};

/** How this room's tables follow from the record. Sessions do not: they are no evidence. */
export const peopleRebuilt: readonly Rebuilder[] = [
  ...[orgUnits, externalIds, persons, roles, memberships, orgRoles],
  ...[hours, absences, identityRebuilt],
  ...providersRebuilt,
  ...joiningRebuilt,
  recoveriesRebuilt,
  certificateCodesRebuilt,
  preferencesRebuilt,
];
