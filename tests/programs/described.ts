import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Operation {
  readonly operationId?: string;
  readonly responses: Readonly<Record<string, Response>>;
}
interface Response {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The API's description as a place tells it: judges real answers by it, and counts which were seen. */
export async function described(url: string) {
  const openapi: OpenApi = JSON.parse(await (await fetch(`${url}/api/openapi.json`)).text());
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const seen = new Set<string>();
  const v1 = Object.entries(openapi.paths).filter(([path]) => path.startsWith('/api/v1/'));
  const matches = (path: string, asked: string) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked.split('?', 1)[0] ?? '');
  return {
    openapi,
    seen,
    /** Every operation of v1: 'get /api/v1/services'. */
    operations: v1.flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`)),
    /** Throws where an answer is not as it is described. */
    judge(method: string, asked: string, { status, type, text }: Told): void {
      const [path, methods] = v1.find(([one, ways]) => matches(one, asked) && method in ways) ?? [];
      const operation = methods?.[method];
      assert.ok(operation, `${method} ${asked} is not described`);
      const response = operation.responses[String(status)];
      assert.ok(response, `${operation.operationId} is not described to answer ${status}: ${text.slice(0, 400)}`);
      seen.add(`${method} ${path} ${status}`);
      const bare = type.split(';', 1)[0] ?? '';
      const content = response.content[bare] ?? response.content['*/*'];
      assert.ok(content, `${operation.operationId} ${status} is not described to be ${bare}`);
      if (!bare.endsWith('json')) return;
      const validate = ajv.compile(content.schema);
      assert.ok(
        validate(JSON.parse(text)),
        `${operation.operationId} ${status}: ${ajv.errorsText(validate.errors)}: ${text.slice(0, 600)}`,
      );
    },
  };
}
