import type { Rebuilder, RebuiltRow, RecordedEntry } from '../../record/index.js';

const streams = 'person:';
const personOf = ({ stream }: RecordedEntry): string => stream.slice(streams.length);

type Row = Record<string, unknown>;

/** Whatever was not used when a newer one was made ended then. */
function endOpen(rows: readonly Row[], at: unknown): void {
  for (const row of rows) if (row.used_at === null && row.ended_at === null) row.ended_at = at;
}

function rebuildInvitations(entries: readonly RecordedEntry[]): readonly RebuiltRow[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const { id, code, made_at, expires_at, at, by, by_id = null } = entry.data;
    if (entry.kind === 'person.invited') {
      endOpen(rows, made_at);
      const open = { used_at: null, ended_at: null, by_id, confirmed_by: null, confirmed_at: null };
      rows.push({ id, person_id: personOf(entry), code_digest: `\\x${code}`, made_at, expires_at, ...open });
    }
    if (entry.kind === 'person.invitation-confirmed')
      for (const row of rows) if (row.id === id) Object.assign(row, { confirmed_by: by, confirmed_at: at });
    if (entry.kind === 'person.invitation-used') for (const row of rows) if (row.id === id) row.used_at = at;
  }
  return rows;
}

const invitations: Rebuilder = {
  table: 'people.invitation',
  streams,
  key: ['id'],
  columns: [
    ...['person_id', 'code_digest', 'made_at', 'expires_at', 'used_at', 'ended_at'],
    ...['by_id', 'confirmed_by', 'confirmed_at'],
  ],
  rebuild: rebuildInvitations,
};

function rebuildCodes(entries: readonly RecordedEntry[]): readonly RebuiltRow[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const { codes, code, at } = entry.data;
    if (entry.kind === 'person.recovery-codes-drawn' || entry.kind === 'person.recovered') endOpen(rows, at);
    if (entry.kind === 'person.recovery-codes-drawn' && Array.isArray(codes))
      for (const one of codes)
        rows.push({ code_digest: `\\x${one}`, person_id: personOf(entry), made_at: at, used_at: null, ended_at: null });
    if (entry.kind === 'person.recovery-code-used')
      for (const row of rows) if (row.code_digest === `\\x${code}`) row.used_at = at;
  }
  return rows;
}

const codes: Rebuilder = {
  table: 'people.recovery_code',
  streams,
  key: ['code_digest'],
  columns: ['person_id', 'made_at', 'used_at', 'ended_at'],
  rebuild: rebuildCodes,
};

/** How invitations and recovery codes follow from the record. */
export const joiningRebuilt: readonly Rebuilder[] = [invitations, codes];
