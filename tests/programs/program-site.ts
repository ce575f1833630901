import { addApi } from '../../src/entry/api/index.js';
import { deskSite } from '../../src/entry/web/desk/testing/desk-site.js';
import { type KeyPower, makeApiKey, setClient } from '../../src/foundation/people/index.js';
import { described } from './described.js';

const operator = { kind: 'system', name: 'operator' } as const;

interface Scope {
  readonly services: readonly string[];
  readonly may?: readonly KeyPower[];
  readonly fields?: readonly string[];
  readonly moves?: readonly string[];
  readonly agreement?: string;
}

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** Not judged by the description: of an address that has none. */
  readonly isStray?: boolean;
}

/** A place with the JSON API, whose every answer is judged by its own description. */
export async function programSite(options: Parameters<typeof deskSite>[0] = {}) {
  const site = await deskSite({ ...options, web: { beside: addApi } });
  const { house } = site;
  const client = { name: 'works-app', title: 'The works app', purpose: 'RequestedServiceProvision' };
  await house.act(operator, (ctx) => setClient(ctx, client));
  const description = await described(site.url);
  return {
    ...site,
    operator,
    description,
    async key(scope: Scope, of: string = client.name) {
      const made = await house.act(operator, (ctx) => makeApiKey(ctx, { client: of, ...scope }));
      if (!made.ok) throw new Error(made.refused);
      return made.value;
    },
    async call(
      secret: string | undefined,
      path: string,
      { method = 'GET', headers = {}, json, raw, isStray }: Ask = {},
    ) {
      const body = json === undefined ? raw : JSON.stringify(json);
      const answer = await fetch(`${site.url}${path}`, {
        method,
        headers: {
          ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      const text = await answer.text();
      const type = answer.headers.get('content-type') ?? '';
      if (!isStray) description.judge(method.toLowerCase(), path, { status: answer.status, type, text });
      const read = type.includes('json') ? JSON.parse(text) : undefined;
      return { status: answer.status, headers: answer.headers, text, body: read };
    },
  };
}
