import { act } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { acceptHandOff } from '../../../../work/cases/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { caseInPath } from '../describing/parameters.js';
import { Settled } from './schemas.js';

/** Another's part, none, and one that is over are all not there. */
async function accept({ house, who, path }: ProgramCall): Promise<ProgramReply | Problem> {
  const id = readId<'case'>(String(path.case));
  const accepted = id && (await act(house, who, (ctx) => acceptHandOff(ctx, { case: id })));
  if (!accepted?.ok) return { problem: 'not-found' };
  const { version } = accepted.value;
  return { body: { case: accepted.value.id, version }, headers: { etag: `"${version}"` } };
}

export const acceptRoute: ProgramRoute = {
  id: 'acceptHandOff',
  method: 'post',
  path: '/cases/{case}/hand-off/accept',
  about: 'Takes the part that was handed to the organisation of the key’s agreement. Sent again, it changes nothing.',
  may: 'move',
  params: { case: caseInPath },
  answer: { status: 200, about: 'It is taken.', schema: Settled, headers: { ETag: 'The case’s version.' } },
  problems: [],
  handle: accept,
};
