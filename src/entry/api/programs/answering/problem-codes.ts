/** Why something is not answered, by its code: the status that goes with it. */
export const problemStatus = {
  'bad-query': 400,
  'bad-body': 400,
  'bad-header': 400,
  'no-idempotency-key': 400,
  'unknown-key': 401,
  'not-for-key': 403,
  'no-place': 404,
  'not-found': 404,
  'in-flight': 409,
  'takes-none': 409,
  'not-by-call': 409,
  'no-upload': 409,
  'not-now': 409,
  erased: 409,
  changed: 412,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-answers': 422,
  'other-asked': 422,
  'wrong-move': 422,
  'no-if-match': 428,
  'too-many': 429,
  fault: 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;
