import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { proveInclusion } from '../../../../foundation/record/index.js';
import { read } from '../../../../platform/house.js';
import { file, NotFound } from '../../page.js';
import { ownPage } from '../own-page.js';

const wholeNumber = /^[1-9]\d{0,8}$/;

/**
 * The proof of a look at the person who is signed in, as a file that checks without us (C2SP tlog-proof). A look at
 * anybody else is not there, whether it is or not.
 */
export const viewLookProof = ownPage(async ({ house, who, place, person, params }) => {
  const { subject = '', number = '' } = params;
  if (!wholeNumber.test(number)) throw new NotFound();
  const proof = await read(house, who, async (ctx) => {
    const own: readonly string[] = await listOwnSubjects(ctx, person);
    if (!own.includes(subject)) throw new NotFound();
    return proveInclusion(ctx.db, place.id, `subject:${subject}`, Number(number));
  });
  if (proof.ok) return { ...file('text/plain; charset=utf-8', proof.value.file), name: `look-${number}.tlog-proof` };
  if (proof.refused === 'no-such-entry') throw new NotFound();
  const body = `${JSON.stringify({ refused: proof.refused, retryAfterSeconds: 2 })}\n`;
  return { kind: 'file', type: 'application/json', body, isOpen: false, status: 503 };
});
