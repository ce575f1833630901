import { z } from 'zod';
import type { FieldDeed } from '../contract.js';

const code = z.string().regex(/^[A-Za-z0-9_.:-]{1,100}$/);
const signer = z.enum(['resident', 'witness', 'officer']);
const text = z.string().max(20_000);

/** Moves and lines within 600 by 200. */
const strokes = z
  .string()
  .max(40_000)
  .regex(/^(?:[ML] ?[0-5]?\d{1,2} [01]?\d{1,2} ?)+$/);

/** What a phone may say that was done. Anything else is no command of ours. */
export const deedShape = z.union([
  z.strictObject({ kind: z.literal('note'), text }),
  z.strictObject({ kind: z.literal('photo'), fileName: text, bytes: z.base64url().max(2_800_000) }),
  z.strictObject({ kind: z.literal('checklist'), item: code, value: text }),
  z.strictObject({ kind: z.literal('signature'), who: signer, strokes }),
  z.strictObject({ kind: z.literal('signature'), who: signer, name: z.string().max(300) }),
  z.strictObject({
    ...{ kind: z.literal('correct'), field: code },
    value: z.record(z.string().max(40), z.array(text).max(20)),
  }),
  z.strictObject({
    ...{ kind: z.literal('move'), move: code },
    ...{ note: text.exactOptional(), reason: code.exactOptional(), grounds: z.array(code).max(50).exactOptional() },
  }),
  z.strictObject({ kind: z.literal('visit'), visit: z.uuid(), state: z.enum(['done', 'not-possible']) }),
  z.strictObject({ kind: z.literal('effort'), minutes: z.int().min(1).max(240) }),
]) satisfies z.ZodType<FieldDeed>;

/** What every command bears besides. */
export const headShape = z.object({
  ...{ id: z.uuid(), caseId: z.uuid(), at: z.iso.datetime({ offset: true }), basedOn: z.int().min(1).max(1_000_000) },
});

export function aboutOf(deed: FieldDeed): string | undefined {
  switch (deed.kind) {
    case 'checklist':
      return deed.item;
    case 'correct':
      return deed.field;
    case 'move':
      return deed.move;
    case 'visit':
      return deed.visit;
    default:
      return undefined;
  }
}
