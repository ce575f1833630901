import { z } from 'zod';
import type { Asked } from '../answering/route.js';
import { mendWords } from '../answering/words.js';

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

export const serviceInPath: Asked = {
  about: 'The service, by its code.',
  schema: code,
  mend: mendWords.code,
  isRequired: true,
};

export const caseInPath: Asked = {
  about: 'The case, by its id.',
  schema: z.uuid(),
  mend: mendWords.code,
  isRequired: true,
};

export const fieldInPath: Asked = {
  about: 'The question, by its field.',
  schema: z.string().regex(/^[a-z][a-z0-9_]{0,79}$/),
  mend: mendWords.code,
  isRequired: true,
};

export const placeInPath: Asked = {
  about: 'Which of its files, from 0.',
  schema: z.string().regex(/^\d$/),
  mend: mendWords.code,
  isRequired: true,
};

export const transitionInPath: Asked = {
  about: 'The transition, by its code.',
  schema: code,
  mend: mendWords.code,
  isRequired: true,
};

const keyForm = /^(?:"[\x20-\x21\x23-\x7e]{1,255}"|[\x21\x23-\x7e]{1,255})$/;

/** The key that makes a call count once (draft-ietf-httpapi-idempotency-key-header): a quoted text, or the same without its quotes. */
export const idempotencyKey: Asked = {
  about: 'Chosen by the client, new for each request, the same when it is sent again. Kept for a day.',
  schema: z.string().regex(keyForm),
  mend: mendWords.idempotencyKey,
  isRequired: true,
};

/** The key itself, however it was written. */
export const plainKey = (header: string | number | undefined): string => String(header).replace(/^"(.*)"$/, '$1');
