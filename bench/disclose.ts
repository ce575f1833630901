/**
 * What disclosing costs beside the database: less than 1 ms for one case. And what Cedar's policies, compiled, add to what
 * opening a case takes, against a decision by roles alone: less than a tenth.
 */
import { decide, disclose, type Grant } from '../src/foundation/assurance/index.js';
import type { Connection, Database } from '../src/platform/database/db.js';
import { testHouse } from '../src/platform/database/testing.js';
import { grantsOf, planLooks } from '../src/work/cases/index.js';
import { openLamp } from '../src/work/cases/testing.js';
import { publish } from '../src/work/services/testing.js';
import { percentile, printReport, toReport } from './report.js';

const rounds = 400;
const decisions = 20_000;

/** A database that adds up how long its answers take, waits that overlap counted once. */
function timed(database: Database) {
  let waiting = 0;
  let since = 0;
  let spent = 0;
  const during = async <T>(answer: Promise<T>): Promise<T> => {
    if (waiting++ === 0) since = performance.now();
    try {
      return await answer;
    } finally {
      if (--waiting === 0) spent += performance.now() - since;
    }
  };
  const watch = (connection: Connection): Connection =>
    new Proxy(connection, {
      get: (target, name) =>
        name === 'send'
          ? (statement: Parameters<Connection['send']>[0]) => during(target.send(statement))
          : Reflect.get(target, name),
    });
  const originals = new WeakMap<Connection, Connection>();
  const lend = (connection: Connection) => {
    const watched = watch(connection);
    originals.set(watched, connection);
    return watched;
  };
  const watched: Database = {
    ...database,
    connect: async () => lend(await during(database.connect())),
    connectToRead: async (place) => {
      const { connection, fenced } = await during(database.connectToRead(place));
      return { connection: lend(connection), fenced: during(fenced) };
    },
    release: (connection) => database.release(originals.get(connection) ?? connection),
  };
  return { database: watched, spent: () => spent };
}

/** What decided before there were policies. */
function byRolesAlone(roles: readonly string[], grants: readonly Grant[], purpose: string, fields: readonly string[]) {
  const fitting = grants.filter((grant) => roles.includes(grant.role) && (grant.purpose ?? purpose) === purpose);
  const granted = new Set(fitting.flatMap((grant) => grant.fields));
  return { allowed: fields.filter((field) => granted.has(field)), refused: fields.filter((one) => !granted.has(one)) };
}

function eachMilliseconds(work: () => unknown): number {
  for (let round = 0; round < decisions / 10; round += 1) work();
  const began = performance.now();
  for (let round = 0; round < decisions; round += 1) work();
  return (performance.now() - began) / decisions;
}

const house = await testHouse();
try {
  const { declaration } = await publish(house);
  const one = await openLamp(house);
  const actor = { kind: 'staff', person: house.ids.next<'person'>(), roles: ['lamp-desk'] } as const;
  const who = { place: house.place, actor, channel: 'desk' } as const;
  const watch = timed(house.database);
  const watched = { ...house, database: watch.database };
  const open = async () => {
    for (const asked of planLooks(actor, { one, declaration, notes: [] }).looks) {
      const disclosed = await disclose(watched, who, asked);
      if (!disclosed.ok) throw new Error('The bench’s officer was refused.');
    }
  };
  const { looks } = planLooks(actor, { one, declaration, notes: [] });
  const began = performance.now();
  await open();
  const first = performance.now() - began;
  for (let round = 0; round < rounds / 4; round += 1) await open();
  const whole: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [start, spent] = [performance.now(), watch.spent()];
    await open();
    const took = performance.now() - start;
    whole.push(took);
    beside.push((took - (watch.spent() - spent)) / looks.length);
  }
  const grants = grantsOf(declaration);
  const fields = [...new Set(looks.flatMap((look) => look.fields))];
  const purpose = declaration.purpose.id;
  const withPolicies = eachMilliseconds(() => decide(actor, grants, purpose, fields, { hasCase: true }));
  const rolesAlone = eachMilliseconds(() => byRolesAlone(actor.roles, grants, purpose, fields));
  const opening = percentile(whole, 0.5);
  const added = (withPolicies - rolesAlone) * (looks.length + 1);
  printReport(
    toReport(
      'disclose',
      {
        medianMillisecondsBesideTheDatabase: { measured: percentile(beside, 0.5), limit: { atMost: 1 } },
        shareThatPoliciesAdd: { measured: Math.max(added / opening, 1e-6), limit: { atMost: 0.1 } },
      },
      {
        openingMedianMilliseconds: opening,
        looksOfOneOpening: looks.length,
        firstOpeningMilliseconds: first,
        decisionMicroseconds: withPolicies * 1000,
        decisionByRolesAloneMicroseconds: rolesAlone * 1000,
      },
    ),
  );
} finally {
  await house.close();
}
