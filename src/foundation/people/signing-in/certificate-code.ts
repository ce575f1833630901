import type { Context } from '../../../platform/context.js';
import type { PersonId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { type Sealed, seal } from '../../../platform/sealed/index.js';
import { digestForFinding } from '../../vault/index.js';
import { drawHandedCode, readHandedCode } from './handed-code.js';

const digestOf = (ctx: Context, code: string): Promise<Buffer> =>
  digestForFinding(ctx, 'certificate:code', seal([code]));

/** Draws a code of 130 bits for a person who leaves. It is told once: only its digest, under a key of the place, is kept. */
export async function drawCertificateCode(ctx: Context, person: PersonId) {
  const code = drawHandedCode(ctx.random);
  const digest = await digestOf(ctx, readHandedCode(code) ?? '');
  const row = { place_id: ctx.place, code_digest: digest, person_id: person, made_at: ctx.clock.now() };
  ctx.writes.insert('people.certificate_code', row);
  return { code, data: { code: digest.toString('hex'), made_at: row.made_at.toISOString() } };
}

/** Whose certificate a code opens, however it was typed; undefined for one that opens none, or cannot be one, alike. */
export async function findByCertificateCode(
  ctx: Context,
  typed: Sealed<readonly string[]>,
): Promise<PersonId | undefined> {
  const digest = await digestOf(ctx, readHandedCode(contentOf(typed)[0] ?? '') ?? '');
  const [row] = await ctx.prepared<{ readonly person: PersonId }>(
    'people_certificate_code',
    'select person_id as person from people.certificate_code where place_id = $1 and code_digest = $2',
    [ctx.place, digest],
  );
  return row?.person;
}

/** Whether somebody closed their account: whoever does is given a code. */
export async function hasClosed(ctx: Context, person: PersonId): Promise<boolean> {
  const text = 'select 1 from people.certificate_code where place_id = $1 and person_id = $2';
  return (await ctx.prepared('people_has_closed', text, [ctx.place, person])).length > 0;
}
