import { z } from 'zod';
import { problemType } from '../answering/problem.js';
import { type ProblemCode, problemStatus } from '../answering/problem-codes.js';
import { type Asked, commonProblems, type ProgramRoute } from '../answering/route.js';
import { problemWords } from '../answering/words.js';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io }) as Json;
  return rest;
};

const described = (asked: Readonly<Record<string, Asked>> = {}, where: string): readonly Json[] =>
  Object.entries(asked).map(([name, { about, schema, isRequired = false }]) => ({
    ...{ name, in: where, description: about, required: isRequired, schema: schemaOf(schema) },
  }));

/** The header by which a caller says in which language it wishes to be told what is wrong. */
const languageHeader = {
  ...{ name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' } },
  description: 'English, or Welsh where it comes first.',
};

const errors = {
  type: 'array',
  items: {
    type: 'object',
    required: ['detail'],
    additionalProperties: false,
    properties: {
      pointer: { type: 'string', description: 'Where in the body (RFC 6901).' },
      ...{ parameter: { type: 'string' }, header: { type: 'string' }, detail: { type: 'string' } },
    },
  },
};

/** The problems of one status, as exactly as they are sent. */
const problemSchema = (status: number, codes: readonly ProblemCode[]): Json => ({
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  additionalProperties: false,
  properties: {
    type: { enum: codes.map((code) => `${problemType}${code}`) },
    title: { type: 'string' },
    status: { const: status },
    code: { enum: codes },
    errors,
  },
});

const limits = {
  'RateLimit-Policy': { description: 'How many calls a minute.', schema: { type: 'string' } },
  RateLimit: { description: 'How many are left, and for how many seconds.', schema: { type: 'string' } },
};

const headersOf = (headers: Readonly<Record<string, string>> = {}): Json => ({
  ...limits,
  ...Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  ),
});

const fileContent = {
  'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } },
};
const anyFile = { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } };

function problemsOf({ problems, may }: ProgramRoute): Json {
  const codes = [...new Set([...commonProblems, ...problems])].filter(
    (code) => may !== undefined || code !== 'not-for-key',
  );
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => problemStatus[code] === status);
      const description = own.map((code) => problemWords[code].en).join(' ');
      return [status, { description, content: { 'application/problem+json': { schema: problemSchema(status, own) } } }];
    }),
  );
}

/** One operation, made from its row: what reads a call and what describes it are the same. */
function operationOf(route: ProgramRoute): Json {
  const { id, about, params, query, headers, body, answer, may } = route;
  const taken = body === 'file' ? fileContent : body && { 'application/json': { schema: schemaOf(body, 'input') } };
  const given = answer.schema === 'file' ? anyFile : { 'application/json': { schema: schemaOf(answer.schema) } };
  return {
    ...{ operationId: id, summary: about, security: [{ key: [] }] },
    ...(may ? { description: `The key must be let ${may}.` } : {}),
    parameters: [
      ...described(params, 'path'),
      ...described(query, 'query'),
      ...described(headers, 'header'),
      languageHeader,
    ],
    ...(taken ? { requestBody: { required: true, content: taken } } : {}),
    responses: {
      [answer.status]: { description: answer.about, headers: headersOf(answer.headers), content: given },
      ...problemsOf(route),
    },
  };
}

/** The paths of the JSON API as OpenAPI 3.1 has them. */
export function describePaths(routes: readonly ProgramRoute[], base: string): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `${base}${route.path}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return paths;
}
