import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldCommand } from '../contract.js';
import { fromBase64url, toBase64url } from './bytes.js';
import { sealCommand } from './seal-command.js';
import { bound, suite } from './suite.js';

const command: FieldCommand = {
  ...{ id: 'a', caseId: 'b', at: '2026-09-01T10:00:00Z', basedOn: 1 },
  ...{ kind: 'note', text: 'Dŵr ar y ffordd' },
};

async function sealed(shift: string) {
  const pair = await suite.kem.generateKeyPair();
  const publicKey = toBase64url(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)));
  const envelope = await sealCommand({ id: shift, key: { id: 'key', publicKey } }, command);
  const open = async (as: string, id: string) => {
    const [enc, content] = [fromBase64url(envelope.enc), fromBase64url(envelope.content)];
    assert.ok(enc && content);
    const { info, aad } = bound(as, id);
    const how = { recipientKey: pair.privateKey, enc: enc.buffer, info: info.buffer };
    const recipient = await suite.createRecipientContext(how);
    return JSON.parse(new TextDecoder().decode(await recipient.open(content.buffer, aad.buffer))) as unknown;
  };
  return { envelope, open };
}

test('What a phone seals opens with the other half of the key, word for word', async () => {
  const { open, envelope } = await sealed('shift');
  assert.deepEqual(await open('shift', 'a'), command);
  assert.ok(!JSON.stringify(envelope).includes('ffordd'));
});

test('An envelope opens under no other shift and no other id', async () => {
  const { open } = await sealed('shift');
  await assert.rejects(open('another', 'a'));
  await assert.rejects(open('shift', 'b'));
});

test('Bytes of any length come back, and what is no base64url is told', () => {
  for (const length of [0, 1, 2, 3, 100_001]) {
    const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
    assert.deepEqual(fromBase64url(toBase64url(bytes)), bytes);
  }
  for (const wrong of ['a', 'ab=', 'a+b', 'é']) assert.equal(fromBase64url(wrong), undefined);
});
