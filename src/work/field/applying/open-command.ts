import { openSecret } from '../../../foundation/vault/index.js';
import type { Context } from '../../../platform/context.js';
import { readId } from '../../../platform/ids.js';
import { seal } from '../../../platform/sealed/index.js';
import type { SealedCommand } from '../contract.js';
import { fromBase64url } from '../sealing/bytes.js';
import type { FieldKeyId } from '../sealing/key-store.js';
import { bound, suite } from '../sealing/suite.js';
import { pairOf, secretOf } from '../sealing/take-key.js';
import type { ShiftId } from '../shifts/shift.js';
import type { Command } from './command.js';
import { aboutOf, deedShape, headShape } from './deed-shape.js';

type Opener = Awaited<ReturnType<typeof pairOf>>['privateKey'];

/** The private halves of the keys to which these were sealed; what is no key of the place is not there. */
export async function openKeys(ctx: Context, sealed: readonly SealedCommand[]): Promise<ReadonlyMap<string, Opener>> {
  const found = new Map<string, Opener>();
  for (const key of new Set(sealed.map((one) => one.key))) {
    const id: FieldKeyId | undefined = readId<'field-key'>(key);
    const seed = id && (await openSecret(ctx, secretOf(id)));
    if (seed) found.set(key, (await pairOf(seed)).privateKey);
  }
  return found;
}

async function decrypt(recipientKey: Opener, shift: ShiftId, { id, enc, content }: SealedCommand): Promise<unknown> {
  const [point, text] = [fromBase64url(enc), fromBase64url(content)];
  if (!point || !text) return undefined;
  const { info, aad } = bound(shift, id);
  try {
    const how = { recipientKey, enc: point.buffer, info: info.buffer };
    const recipient = await suite.createRecipientContext(how);
    return JSON.parse(new TextDecoder().decode(await recipient.open(text.buffer, aad.buffer))) as unknown;
  } catch {
    return undefined; // sealed to another key, under another shift or id, or changed on its way
  }
}

/** Opens what a phone sealed; undefined where it does not open under this shift and id, or is no command of ours. */
export async function openCommand(
  key: Opener | undefined,
  { shift, now }: { readonly shift: ShiftId; readonly now: Date },
  sealed: SealedCommand,
): Promise<Command | undefined> {
  const whole = key && (await decrypt(key, shift, sealed));
  const head = headShape.safeParse(whole);
  if (!head.success || head.data.id !== sealed.id) return undefined;
  const { id: _id, caseId, at, basedOn, ...rest } = whole as Record<string, unknown> & typeof head.data;
  const deed = deedShape.safeParse(rest);
  const [id, one] = [readId<'command'>(sealed.id), readId<'case'>(caseId)];
  if (!deed.success || !id || !one) return undefined;
  const doneAt = new Date(Math.min(Date.parse(at), now.getTime()));
  const about = aboutOf(deed.data);
  return { id, shift, case: one, doneAt, basedOn, kind: deed.data.kind, about, deed: seal(deed.data) };
}
