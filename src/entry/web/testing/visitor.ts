import { Agent, request } from 'node:http';
import type { Filled } from './test-form.js';
import { type Answer, readPage, type TestPage } from './test-page.js';

interface Sent {
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams | string | Buffer;
  /** Gives a redirect as it came. */
  readonly noFollow?: boolean;
}

/** Somebody with a browser that keeps cookies and runs no scripts. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Opens an address, following redirects. */
  open(path: string, sent?: Sent): Promise<TestPage>;
  /** Follows the link of that text; throws when the page has none. */
  follow(page: TestPage, text: string): Promise<TestPage>;
  /** Fills in the form that has this button and presses it; throws for a field or option that the page does not have. */
  press(page: TestPage, button: string, filled?: Filled): Promise<TestPage>;
  /** The same without redirects: one press, one answer. */
  pressOnce(page: TestPage, button: string, filled?: Filled): Promise<TestPage>;
  /** Posts to an address what no form need have: for guesses and forgeries. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<TestPage>;
}

export interface VisitorOptions {
  /** The host name by which the place is asked for ('localhost'). */
  readonly host?: string;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const mostRedirects = 5;
const formType = { 'content-type': 'application/x-www-form-urlencoded' } as const;

/** Connections stay open between questions, as a browser's do. */
const agent = new Agent({ keepAlive: true });

function exchange(port: number, path: string, method: string, headers: Record<string, string>, body?: string | Buffer) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function keepCookies(jar: Map<string, string>, { headers }: Answer): void {
  for (const line of headers['set-cookie'] ?? []) {
    const [pair = '', ...how] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    const isOver = how.some((part) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(part));
    if (isOver || value.join('=') === '') jar.delete(name);
    else jar.set(name, decodeURIComponent(value.join('=')));
  }
}

/** A new visitor of the site at this port. */
export function createVisitor(port: number, options: VisitorOptions = {}): Visitor {
  const cookies = new Map(Object.entries(options.cookies ?? {}));
  const host = options.host ?? `localhost:${port}`;
  async function once(path: string, { method = 'GET', headers = {}, body }: Sent): Promise<TestPage> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const all = { host, ...(cookie ? { cookie } : {}), ...options.headers, ...headers };
    const typed = body instanceof URLSearchParams ? { ...formType, ...all } : all;
    const bytes = body instanceof URLSearchParams ? body.toString() : body;
    const answer = await exchange(port, path, method, typed, bytes);
    keepCookies(cookies, answer);
    return readPage(path, answer);
  }
  async function open(path: string, sent: Sent = {}): Promise<TestPage> {
    let page = await once(path, sent);
    for (let hop = 0; !sent.noFollow && page.status >= 300 && page.status < 400 && page.headers.location; hop += 1) {
      if (hop === mostRedirects) throw new Error(`Redirected without end, last to ${page.headers.location}.`);
      const next = new URL(page.headers.location, `http://${host}${page.path}`);
      page = await once(`${next.pathname}${next.search}`, {});
    }
    return page;
  }
  function press(page: TestPage, button: string, filled: Filled = {}, noFollow = false): Promise<TestPage> {
    const form = page.forms.find(({ buttons }) => buttons.includes(button));
    if (!form) throw new Error(`${page.path} (${page.status}) has no button '${button}'. It says: ${page.text}`);
    const body = form.fill(filled, button);
    const action = new URL(form.action || page.path, `http://${host}${page.path}`);
    if (form.method === 'GET') return open(`${action.pathname}?${body.toString()}`, { noFollow });
    return open(`${action.pathname}${action.search}`, {
      method: 'POST',
      body,
      noFollow,
      headers: { origin: `http://${host}` },
    });
  }
  return {
    cookies,
    open,
    press: (page, button, filled) => press(page, button, filled),
    pressOnce: (page, button, filled) => press(page, button, filled, true),
    post: (path, fields = {}) => open(path, { method: 'POST', body: new URLSearchParams(fields) }),
    async follow(page, text) {
      const link = page.links.find((one) => one.text === text);
      if (!link) throw new Error(`${page.path} (${page.status}) has no link '${text}'. It says: ${page.text}`);
      const next = new URL(link.href, `http://${host}${page.path}`);
      return open(`${next.pathname}${next.search}`);
    },
  };
}
