import { beginText } from '../../../platform/database/begin.js';
import { createDatabase } from '../../../platform/database/db.js';
import type { CaseId, PlaceId } from '../../../platform/ids.js';
import { insist, type Stage } from './stage.js';

/** Straight into the table, past every act, as someone who has the database's own password would. */
async function setClosed(stage: Stage, { place, one }: Edited, earlier: string): Promise<void> {
  const database = await createDatabase(stage.house.operatorUrl, { role: 'guildhall_migrate', max: 1 });
  try {
    const connection = await database.connect();
    await connection.send({ text: beginText(database, place, 'read write') });
    await connection.send({
      text: `update cases."case" set closed_at = closed_at - $3::interval where place_id = $1 and id = $2`,
      values: [place, one, earlier],
    });
    await connection.send({ text: 'commit' });
    database.release(connection);
  } finally {
    await database.close();
  }
}

export interface Edited {
  readonly place: PlaceId;
  readonly one: CaseId;
}

/** Somebody changes one time in one row; `verify` names the row. Put back, all is well again. */
export async function editTheDatabase(stage: Stage, edited: Edited): Promise<void> {
  const before = await stage.verify();
  insist(before.status === 0, `verify was not content before anybody touched anything: ${before.said}`);
  stage.say('Somebody who has the database’s password makes the case look closed a day sooner: one time, in one row.');
  await setClosed(stage, edited, '1 day');
  const found = await stage.verify();
  await setClosed(stage, edited, '-1 day');
  insist(found.status === 1, 'verify did not notice.');
  insist(found.said.includes('cases.case') && found.said.includes(edited.one), `verify did not name it: ${found.said}`);
  stage.say(`./guildhall verify names it: ${found.said.trim().split('\n').at(-1)}`);
  const after = await stage.verify();
  insist(after.status === 0, `verify is not content with what was put back: ${after.said}`);
  stage.say('The row is put back as it was, and verify is content again.');
}
