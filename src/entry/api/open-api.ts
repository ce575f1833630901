import type { ApiRoute } from './api-route.js';

const problem = {
  description: 'Why it was not answered (RFC 9457).',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'code'],
        properties: {
          ...{ type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
          ...{ code: { type: 'string' }, errors: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  },
};

const operationOf = ({ about, query, answer }: ApiRoute) => ({
  summary: about,
  parameters: Object.entries(query).map(([name, { about: description, isRequired = false, schema }]) => ({
    ...{ name, in: 'query', description, required: isRequired, schema },
  })),
  responses: {
    '200': { description: 'The answer.', content: { 'application/json': { schema: answer } } },
    default: problem,
  },
});

/** The whole API as OpenAPI 3.1 describes one, made from the table of its routes. */
export const openApi = (routes: readonly ApiRoute[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Guildhall', version: '1', summary: 'What programs ask of a place.' },
    servers: [{ url: '/' }],
    security: [{ assertion: [] }],
    paths: { ...Object.fromEntries(routes.map((route) => [route.path, { get: operationOf(route) }])), ...more },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: guildhall_ and 43 letters.' },
        assertion: {
          ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          description: 'Signed by the client’s own key: iss and sub its name, aud this address and /api, iat and exp.',
        },
      },
    },
  });
