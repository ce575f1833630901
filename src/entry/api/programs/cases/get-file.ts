import { disclose } from '../../../../foundation/assurance/index.js';
import { read } from '../../../../platform/house.js';
import { planProgramLooks } from '../../../../work/cases/index.js';
import { openFile } from '../../../../work/files/index.js';
import { isFileKind } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { caseInPath, fieldInPath, placeInPath } from '../describing/parameters.js';
import { findOwn } from './find-own.js';

/** One file of an answer that the key names: to open it is a look of its own. */
async function tellFile(call: ProgramCall): Promise<ProgramReply | Problem> {
  const { house, who, path } = call;
  const own = await read(house, who, (ctx) => findOwn(ctx, call));
  const field = String(path.field);
  const isFiles =
    own && Object.hasOwn(own.declaration.fields, field) && isFileKind(own.declaration.fields[field]?.type ?? 'text');
  const asked = own && isFiles && planProgramLooks(who.actor, own).looks.find(({ fields }) => fields.includes(field));
  if (!own || !asked) return { problem: 'not-found' };
  const disclosed = await disclose(house, who, { ...asked, fields: [field] });
  const answer = disclosed.ok ? disclosed.value.get(own.one.id)?.get(field) : undefined;
  if (!answer) return { problem: 'not-found' };
  const opened = await openFile(house, who, { answer, at: Number(path.at), case: own.one.id });
  if (!opened.ok) return { problem: opened.refused === 'gone' ? 'not-found' : 'file-waiting' };
  const { type, name, size, content } = opened.value;
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27')}`;
  return {
    content,
    headers: { 'content-type': type, 'content-length': String(size), 'content-disposition': disposition },
  };
}

export const fileRoute: ProgramRoute = {
  id: 'getFile',
  method: 'get',
  path: '/cases/{case}/files/{field}/{at}',
  about: 'One file of an answer that the key names. To open it is a look.',
  may: 'read',
  params: { case: caseInPath, field: fieldInPath, at: placeInPath },
  answer: {
    status: 200,
    about: 'The file, of its own type.',
    schema: 'file',
    headers: { 'Content-Disposition': 'What it is called.' },
  },
  problems: ['file-waiting'],
  handle: tellFile,
};
