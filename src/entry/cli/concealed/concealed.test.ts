import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { answerConcealed, askConcealed, discloseConcealed } from '../../../foundation/assurance/index.js';
import { createPerson, holdRole } from '../../../foundation/people/index.js';
import { createFileCustody, createFileLedger, mintSubject, sealRow } from '../../../foundation/vault/index.js';
import { tamper } from '../../../platform/database/testing/tamper.js';
import { testHouse } from '../../../platform/database/testing.js';
import { seal } from '../../../platform/sealed/index.js';
import type { Command } from '../commands.js';
import { doctorCommand } from '../doctor/doctor.js';
import { concealedAuditCommand } from './concealed-audit.js';
import { concealedAuditorCommand } from './concealed-auditor.js';

const root = await mkdtemp(join(tmpdir(), 'guildhall-concealed-test-'));
const data = join(root, 'data');
const house = await testHouse({
  custody: createFileCustody(join(data, 'keys')),
  ledger: createFileLedger(join(data, 'shred')),
});
after(async () => {
  await house.close();
  await rm(root, { recursive: true });
});

async function run(command: Command, ...args: readonly string[]) {
  const said: string[] = [];
  const hear = (line: string) => said.push(line);
  const environment = { GUILDHALL_DATA: data, DATABASE_URL: house.url };
  const status = await command.run({ args, environment, out: hear, error: hear });
  return { status, said: said.join('\n') };
}

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(root, name), text);
  return join(root, name);
};
const keys = generateKeyPairSync('x25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const open = await file('auditor.pem', keys.publicKey);
const secret = await file('auditor.key', keys.privateKey);

const system = { kind: 'system', name: 'test' } as const;
const hire = (role: string) =>
  house.act(system, async (ctx) => {
    const person = createPerson(ctx, { kind: 'staff', name: role });
    await ctx.writes.flush();
    await holdRole(ctx, { person, role });
    return { kind: 'staff', person, roles: [role] } as const;
  });

test('the doctor says that officers ask in vain while nobody holds the second key', async () => {
  await hire('contact-team');
  assert.doesNotMatch((await run(doctorCommand)).said, /second key/);
  await hire('concealed-requester');
  assert.match((await run(doctorCommand)).said, /^! place testham: officers may ask for concealed looks, and all are/m);
});

test('the auditor’s public key is set, and nothing else is taken for one', async () => {
  for (const args of [[], [open, open], ['--what', open]])
    assert.equal((await run(concealedAuditorCommand, ...args)).status, 2);
  assert.match((await run(concealedAuditorCommand, join(root, 'none'))).said, /cannot be read/);
  assert.match((await run(concealedAuditorCommand, secret)).said, /openssl genpkey -algorithm X25519/);
  const set = await run(concealedAuditorCommand, open);
  assert.equal(set.status, 0, set.said);
  assert.match(set.said, /The auditor’s key is [A-Za-z0-9_-]{43}\./);
  assert.match((await run(concealedAuditorCommand, open)).said, /set already/);
  assert.doesNotMatch((await run(doctorCommand)).said, /second key/);
});

test('the auditor lists every look with their own key, and is told of what was changed', async () => {
  const [asker, approver] = [await hire('concealed-requester'), await hire('concealed-approver')];
  const { row, subject } = await house.act(async (ctx) => {
    const one = { subject: mintSubject(ctx), row: ctx.ids.next<'case'>() };
    const part = {
      subject: one.subject,
      mark: 'personal',
      keep: 'a year',
      values: { address: seal('1 Row') },
    } as const;
    await sealRow(ctx, { table: 'cases.case', row: one.row, version: 1, scope: `case:${one.row}`, parts: [part] });
    return one;
  });
  const wish = { case: row, ground: 'crime', revealOn: '2026-06-01', why: seal('Asked') } as const;
  const asked = await house.act(asker, (ctx) => askConcealed(ctx, wish));
  assert.ok(asked.ok);
  const id = asked.value;
  assert.ok((await house.act(approver, (ctx) => answerConcealed(ctx, { id, verdict: 'approve' }))).ok);
  const look = {
    ...{ purpose: 'waste', reason: 'case-work', fields: ['address'], case: row, subjectOf: { address: subject } },
    ...{ grants: [{ role: 'concealed-requester', fields: ['address'] }], rows: [{ table: 'cases.case', row }] },
  };
  const who = { place: house.place, actor: asker, channel: 'desk' } as const;
  assert.ok((await discloseConcealed(house, who, { id, case: row, looks: [look] })).ok);

  const whole = await run(concealedAuditCommand, '--key', secret);
  assert.equal(whole.status, 0, whole.said);
  const line = `4: .* case ${row}, crime, asked by ${asker.person}, approved by ${approver.person}, until 2026-06-01`;
  assert.match(whole.said, new RegExp(`^${line}$`, 'm'));
  assert.match(whole.said, /4 entries, 1 looks, head [0-9a-f]{64}\.\nNothing is wrong\.$/);
  assert.match((await run(concealedAuditCommand, '--key', open)).said, /no X25519 private key/);
  assert.equal((await run(concealedAuditCommand)).status, 2);

  await tamper(house, `update assurance.concealed_detail set copy = 'x' || copy where number = 3`);
  const changed = await run(concealedAuditCommand, '--key', secret);
  assert.equal(changed.status, 1);
  assert.match(changed.said, /3: what was sealed with it was changed\.\n4: nobody approved this look\./);
});
