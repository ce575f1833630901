import type { Config } from '../../../platform/config.js';
import { checkReady } from '../../../platform/database/check-ready.js';
import type { Database } from '../../../platform/database/db.js';
import { readVersion } from '../../../platform/database/migrating/migrate.js';
import { type Finding, fault, well } from './finding.js';

/** How far its tables are; undefined when it is of this version and may be looked into. */
export async function checkTables(operatorUrl: string): Promise<Finding | undefined> {
  const { applied, known } = await readVersion(operatorUrl);
  if (applied === known) return undefined;
  return fault(
    'database',
    applied === 0
      ? 'it has no tables of ours yet. ./guildhall setup makes them.'
      : `it is of an older version (migration ${applied} of ${known}). Back it up; the next start of ./guildhall serve brings it up to date.`,
  );
}

/** Whether requests may be sent here, as `/readyz` says it. */
export async function checkDatabase(database: Database, { databaseUrl }: Config): Promise<readonly Finding[]> {
  const { checks } = await checkReady({ database });
  const wrong = Object.entries(checks).filter(([, state]) => state !== 'ok');
  if (wrong.length > 0) return wrong.map(([what, state]) => fault(what, `${state}.`));
  return [well('database', databaseUrl === undefined ? 'the one that came along' : 'the one of DATABASE_URL')];
}
