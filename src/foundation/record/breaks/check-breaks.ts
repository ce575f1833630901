import { sql } from 'kysely';
import type { Db } from '../../../platform/database/db.js';
import type { PlaceId } from '../../../platform/ids.js';
import type { RecordedEntry } from '../entry.js';
import { listStream } from '../list-stream.js';
import type { EvidenceCheck, Fault } from '../verifying/fault.js';
import { breakStream, digestSaid, isBreakReason } from './break.js';
import { findOpening } from './list-breaks.js';

/** Epochs for which somebody declared a break. */
async function listDeclared(db: Db, place: PlaceId): Promise<readonly number[]> {
  const { rows } = await sql<{ stream: string }>`select distinct e.stream from record.entry e
    where e.place_id = ${place} and e.stream like 'break:%' order by e.stream`.execute(db);
  return rows.map(({ stream }) => Number(stream.slice('break:'.length)));
}

/** What is wrong with the word of one of the two; each is their own act, soon after they proved who they are. */
function judgeWord({ actor, data, occurredAt }: RecordedEntry, said: string): string | undefined {
  if (actor !== `person:${String(data.by)}`) return 'is not in the name of who acted';
  if (data.said !== said) return 'is of another break';
  const proved = new Date(String(data.proved_at));
  return proved <= occurredAt ? undefined : 'does not say when they proved who they are';
}

async function judge(db: Db, place: PlaceId, epoch: number): Promise<{ version: number; wrong: string } | undefined> {
  const [declared, confirmed, more] = await listStream(db, place, breakStream(epoch));
  const opened = await findOpening({ db, place }, epoch);
  const reason = declared?.data.reason as string | undefined;
  if (!opened || !declared || !isBreakReason(reason)) return { version: 1, wrong: 'declares a break that is none' };
  const said = digestSaid(opened, reason);
  for (const word of confirmed ? [declared, confirmed] : [declared]) {
    const wrong = judgeWord(word, said);
    if (wrong) return { version: word.version, wrong };
  }
  if (confirmed?.actor === declared.actor) return { version: 2, wrong: 'is confirmed by who declared it' };
  return more ? { version: 3, wrong: 'says more than two people did' } : undefined;
}

/** That each declared break is of an epoch that was opened, and was declared and confirmed by two, of the same thing. */
export const breaksEvidence: EvidenceCheck = {
  table: 'record.entry',
  async *check(db, place): AsyncGenerator<Fault, undefined> {
    for (const epoch of await listDeclared(db, place)) {
      const found = await judge(db, place, epoch);
      const key = { stream: breakStream(epoch), version: found?.version ?? 0 };
      if (found) yield { table: 'record.entry', key, wrong: found.wrong };
    }
  },
};
