import type { FieldCommand, FieldShift, SealedCommand } from '../contract.js';
import { fromBase64url, toBase64url } from './bytes.js';
import { bound, suite } from './suite.js';

/**
 * Seals what an officer did, at once, so that the phone itself cannot open it again: only the server has the other half of
 * the key. It outlives the shift and its key.
 */
export async function sealCommand(
  { id, key }: Pick<FieldShift, 'id' | 'key'>,
  command: FieldCommand,
): Promise<SealedCommand> {
  const point = fromBase64url(key.publicKey);
  if (!point) throw new Error('The key of a shift is no base64url.');
  const recipientPublicKey = await suite.kem.deserializePublicKey(point.buffer);
  const { info, aad } = bound(id, command.id);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: info.buffer });
  const content = await sender.seal(new TextEncoder().encode(JSON.stringify(command)).buffer, aad.buffer);
  return {
    ...{ id: command.id, key: key.id },
    enc: toBase64url(new Uint8Array(sender.enc)),
    content: toBase64url(new Uint8Array(content)),
  };
}
