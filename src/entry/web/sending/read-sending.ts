import type { FastifyReply, FastifyRequest } from 'fastify';
import { seal } from '../../../platform/sealed/index.js';
import type { Sending, SentPart } from '../page.js';

const kilo = 1024;

/** What no page of ours sends more of. How long a file may be is judged by whoever takes it, with a sentence. */
export const sendingLimits = {
  fieldNameSize: 200,
  fieldSize: 256 * kilo,
  fields: 300,
  files: 20,
  parts: 320,
  headerPairs: 50,
  fileSize: Number.POSITIVE_INFINITY,
} as const;

/** Answered as any form of a type that a page does not take (RFC 9110, 15.5.16). */
export class FilesNotTaken extends Error {
  readonly statusCode = 415;
  constructor() {
    super('This page takes no files.');
    this.name = 'FilesNotTaken';
  }
}

async function* readParts(incoming: FastifyRequest): AsyncGenerator<SentPart> {
  for await (const part of incoming.parts()) {
    const name = part.fieldname;
    if (part.type === 'field') yield { kind: 'field', name, value: String(part.value ?? '') };
    else if (!part.filename)
      part.file.resume(); // a box in which nothing was chosen
    else yield { kind: 'file', name, called: seal(part.filename ?? ''), source: part.file };
  }
}

/** A form that sends files, to be read as it arrives; undefined for any other. */
export function readSending(incoming: FastifyRequest, reply: FastifyReply): Sending | undefined {
  if (!incoming.isMultipart()) return undefined;
  return {
    parts: () => readParts(incoming),
    cutOff() {
      reply.header('connection', 'close');
      reply.raw.once('finish', () => incoming.raw.socket.destroySoon());
    },
  };
}
