import { z } from 'zod';
import { read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { type TakeFileRefusal, takeFile } from '../../../../work/journeys/index.js';
import { whyNotByCall } from '../../../../work/partners/index.js';
import { findService, type Kind, sayFileRefused } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { mendWords } from '../answering/words.js';
import { fieldInPath, serviceInPath } from '../describing/parameters.js';
import { readName } from './read-name.js';

function problemOf(refused: TakeFileRefusal, kind: Kind | undefined, mostMb: number): Problem {
  switch (refused) {
    case 'takes-none':
    case 'no-upload':
      return { problem: refused };
    case 'not-asked':
      return { problem: 'not-found' };
    case 'too-many':
      return { problem: 'wrong-file', faults: [{ say: mendWords.tooMany }] };
    case 'marked':
      return { problem: 'wrong-file', faults: [{ say: mendWords.marked }] };
    default:
      return {
        problem: 'wrong-file',
        faults: [
          { say: sayFileRefused(kind === 'photo' ? kind : 'document', { why: refused, name: '', most: mostMb }) },
        ],
      };
  }
}

async function upload({ house, who, key, path, headers, stream }: ProgramCall): Promise<ProgramReply | Problem> {
  const id = String(path.service);
  const service = key.services.includes(id) ? await read(house, who, (ctx) => findService(ctx, id)) : undefined;
  if (!service) return { problem: 'not-found' };
  if (whyNotByCall(service.declaration)) return { problem: 'not-by-call' };
  const name = readName(String(headers['Content-Disposition']));
  if (name === undefined)
    return { problem: 'bad-header', faults: [{ header: 'Content-Disposition', say: mendWords.fileName }] };
  const token = headers.Upload === undefined ? undefined : String(headers.Upload);
  const asked = { service, field: String(path.field), name: seal(name), source: stream, upload: token };
  const taken = await takeFile(house, who, asked);
  const kind = service.declaration.fields[asked.field]?.type;
  if (!taken.ok) return problemOf(taken.refused, kind, Math.floor(house.files.limits.mostBytes / 1024 / 1024));
  return { status: 201, body: { upload: taken.value.upload } };
}

export const uploadRoute: ProgramRoute = {
  id: 'upload',
  method: 'post',
  path: '/services/{service}/uploads/{field}',
  about:
    'Takes a file for a request that is to be sent. Send what it tells with the answers, and as Upload with the next file.',
  may: 'submit',
  params: { service: serviceInPath, field: fieldInPath },
  headers: {
    'Content-Disposition': {
      about: 'What the file is called (RFC 6266).',
      schema: z.string().max(2000),
      mend: mendWords.fileName,
      isRequired: true,
    },
    Upload: {
      about: 'What the first upload told; left out with the first.',
      schema: z.string().max(400),
      mend: mendWords.upload,
    },
  },
  body: 'file',
  answer: {
    status: 201,
    about: 'The file was taken.',
    schema: z.strictObject({ upload: z.string().describe('A secret: whoever has it may send the request.') }),
  },
  problems: ['bad-body', 'bad-header', 'takes-none', 'not-by-call', 'no-upload', 'wrong-type', 'wrong-file'],
  handle: upload,
};
