import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from './errors.js';

/** A form as it came: what stands in it, and its pictures as they arrive. */
export interface PostedForm {
  readonly body: URLSearchParams;
  /** Undefined where none came. Throws `Refused` for what else comes after them: a picture is received by what stands before it. */
  readonly media: AsyncIterable<Readable> | undefined;
}

type Parts = ReturnType<FastifyRequest['parts']>;
type Part = Parts extends AsyncIterable<infer One> ? One : never;

const names = /^media(\[\])?$/;

function pictureOf(part: Part): Readable {
  if (part.type === 'file' && names.test(part.fieldname)) return part.file;
  throw new Refused(400, 'After the first picture only pictures come, each as media. Send all else before them.');
}

async function* mediaOf(first: Readable, parts: AsyncIterator<Part>): AsyncGenerator<Readable> {
  yield first;
  for (let next = await parts.next(); !next.done; next = await parts.next()) yield pictureOf(next.value);
}

/** Reads a form that may bring pictures up to the first of them; what is not read of it goes with its connection. */
async function readParts(request: FastifyRequest, reply: FastifyReply): Promise<PostedForm> {
  const body = new URLSearchParams();
  const parts = request.parts()[Symbol.asyncIterator]() as AsyncIterator<Part>;
  reply.header('connection', 'close');
  reply.raw.once('finish', () => request.raw.socket.destroySoon());
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type === 'field') body.append(part.fieldname, String(part.value ?? ''));
    else if (part.filename) return { body, media: mediaOf(pictureOf(part), parts) };
    else part.file.resume(); // a box in which nothing was chosen
  }
  return { body, media: undefined };
}

/** What was posted, in either form that GeoReport clients use. */
export async function readForm(request: FastifyRequest, reply: FastifyReply): Promise<PostedForm> {
  if (request.isMultipart()) return readParts(request, reply);
  return { body: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(), media: undefined };
}
