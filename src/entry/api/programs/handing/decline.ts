import { createHash } from 'node:crypto';
import { z } from 'zod';
import { act } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { declineHandOff, declineReasons } from '../../../../work/cases/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { mendWords } from '../answering/words.js';
import { caseInPath } from '../describing/parameters.js';
import { Settled } from './schemas.js';

const Asked = z.strictObject({ reason: z.enum(declineReasons).describe('Why.') });

async function decline({ house, who, path, headers, body }: ProgramCall): Promise<ProgramReply | Problem> {
  const id = readId<'case'>(String(path.case));
  if (!id) return { problem: 'not-found' };
  const { reason } = body as z.infer<typeof Asked>;
  const version = Number(String(headers['If-Match']).replaceAll('"', ''));
  const form = createHash('sha256')
    .update(JSON.stringify([who.actor.name, id, 'decline', version, reason]))
    .digest('hex');
  const declined = await act(house, who, (ctx) => declineHandOff(ctx, { case: id, reason, seen: { version, form } }));
  if (!declined.ok) return { problem: declined.refused === 'changed' ? 'changed' : 'not-found' };
  return { body: { case: id, version: declined.value.version } };
}

export const declineRoute: ProgramRoute = {
  id: 'declineHandOff',
  method: 'post',
  path: '/cases/{case}/hand-off/decline',
  about: 'Gives the part back, accepted or not. The case is not there for the key from then on.',
  may: 'move',
  params: { case: caseInPath },
  headers: {
    'If-Match': {
      about: 'The version that was read.',
      schema: z.string().regex(/^"\d{1,9}"$/),
      mend: mendWords.ifMatch,
      isRequired: true,
    },
  },
  body: Asked,
  answer: { status: 200, about: 'It is given back.', schema: Settled },
  problems: ['bad-body', 'bad-header', 'no-if-match', 'changed', 'too-large', 'wrong-type'],
  handle: decline,
};
