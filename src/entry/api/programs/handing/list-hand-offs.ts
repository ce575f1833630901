import { read } from '../../../../platform/house.js';
import { listProgramParts } from '../../../../work/cases/index.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { PartList } from './schemas.js';

const momentOf = (at: Date | undefined): string | null => at?.toISOString() ?? null;

async function tellHandOffs({ house, who, origin }: ProgramCall): Promise<ProgramReply> {
  const parts = await read(house, who, listProgramParts);
  const now = house.clock.now();
  const handOffs = parts.map(({ part, about: { id, reference, service, version } }) => ({
    ...{ case: id, reference, service, version, state: part.state, handedAt: part.handedAt.toISOString() },
    ...{ acceptBy: momentOf(part.acceptBy), acceptedAt: momentOf(part.acceptedAt) },
    ...{ dueAt: part.dueAt.toISOString(), isLate: part.dueAt < now, url: `${origin}/api/v1/cases/${id}` },
  }));
  return { body: { handOffs } };
}

export const handOffsRoute: ProgramRoute = {
  id: 'listHandOffs',
  method: 'get',
  path: '/hand-offs',
  about:
    'The parts of cases that the organisation of the key’s agreement has now, the first due first. Nobody is looked at.',
  may: 'read',
  answer: { status: 200, about: 'At most 200 of them.', schema: PartList },
  problems: [],
  handle: tellHandOffs,
};
