import { listOwnSubjects } from '../../../../foundation/people/index.js';
import { read } from '../../../../platform/house.js';
import { NotFound } from '../../page.js';
import { giveProofFile } from '../../record/proof-file.js';
import { ownPage } from '../own-page.js';

const wholeNumber = /^[1-9]\d{0,8}$/;

/** The proof of a look at the person who is signed in. A look at anybody else is not there, whether it is or not. */
export const viewLookProof = ownPage(async (request) => {
  const { house, who, person } = request;
  const { subject = '', number = '' } = request.params;
  if (!wholeNumber.test(number)) throw new NotFound();
  const own: readonly string[] = await read(house, who, (ctx) => listOwnSubjects(ctx, person));
  if (!own.includes(subject)) throw new NotFound();
  return giveProofFile(request, { stream: `subject:${subject}`, version: Number(number), name: `look-${number}` });
});
