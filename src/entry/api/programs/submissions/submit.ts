import { z } from 'zod';
import { read } from '../../../../platform/house.js';
import { seal } from '../../../../platform/sealed/index.js';
import { askedWith, type SendAnswers, sendAnswers } from '../../../../work/partners/index.js';
import { findService } from '../../../../work/services/index.js';
import type { Problem } from '../answering/problem.js';
import type { ProblemCode } from '../answering/problem-codes.js';
import type { ProgramCall, ProgramReply, ProgramRoute } from '../answering/route.js';
import { idempotencyKey, plainKey, serviceInPath } from '../describing/parameters.js';

const text = z.string().max(20_000);
const Answer = z.union([
  text,
  z.number(),
  z.boolean(),
  z.null(),
  z.array(text).max(200),
  z.record(z.string().max(60), text),
]);

const Submission = z.strictObject({
  answers: z
    .record(z.string().max(80), Answer)
    .describe(
      'By field. A text; a number; true or false for yes and no; a list of codes for choices; a day as 2026-03-02; two days as {from, to}; an address, company or bank account by its parts.',
    ),
  upload: z.string().max(400).optional().describe('What files were uploaded to, as the upload told it.'),
});

const Submitted = z.strictObject({
  case: z.uuid(),
  reference: z.string().describe('What the sender quotes. Whoever has it sees how the request stands.'),
  url: z.string(),
});

const problemOf = {
  wrong: 'wrong-answers',
  'takes-none': 'takes-none',
  'not-by-call': 'not-by-call',
  'no-upload': 'no-upload',
  'other-asked': 'other-asked',
  'in-flight': 'in-flight',
} as const satisfies Record<Extract<SendAnswers, { ok: false }>['refused'], ProblemCode>;

async function submit({ house, who, key, path, headers, body, origin }: ProgramCall): Promise<ProgramReply | Problem> {
  const id = String(path.service);
  if (!key.services.includes(id)) return { problem: 'not-found' };
  const service = await read(house, who, (ctx) => findService(ctx, id));
  if (!service) return { problem: 'not-found' };
  const { answers, upload } = body as z.infer<typeof Submission>;
  const asked = askedWith('submissions', id, JSON.stringify([answers, upload ?? null]));
  const once = { key: plainKey(headers['Idempotency-Key']), asked };
  const sent = await sendAnswers(house, who, { service, answers: seal(answers), upload, once });
  if (!sent.ok) return { problem: problemOf[sent.refused], faults: sent.faults };
  const { answer, isAgain } = sent.value;
  const url = `${origin}/api/v1/cases/${answer.case}`;
  return {
    status: 201,
    headers: { location: url, ...(isAgain ? { 'idempotency-replayed': 'true' } : {}) },
    body: { ...answer, url },
  };
}

export const submitRoute: ProgramRoute = {
  id: 'submit',
  method: 'post',
  path: '/services/{service}/submissions',
  about:
    'Sends a request, all of it or nothing. Sent again with the same Idempotency-Key within a day it is the same request.',
  may: 'submit',
  params: { service: serviceInPath },
  headers: { 'Idempotency-Key': idempotencyKey },
  body: Submission,
  answer: {
    status: 201,
    about: 'The request was taken.',
    schema: Submitted,
    headers: {
      Location: 'Where the case is.',
      'Idempotency-Replayed': 'true where this is the answer that was given before.',
    },
  },
  problems: [
    ...(['bad-body', 'bad-header', 'no-idempotency-key', 'in-flight', 'takes-none', 'not-by-call'] as const),
    ...(['no-upload', 'too-large', 'wrong-type', 'wrong-answers', 'other-asked'] as const),
  ],
  handle: submit,
};
