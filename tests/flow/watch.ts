import type { TestPage, Visitor } from '../../src/entry/web/testing.js';
import type { Asker } from './ask.js';

const mostRedirects = 5;

/** A visitor of whom each request is kept, each step of a redirect too. */
export function watch(asker: Asker, visitor: Visitor): Visitor {
  async function open(path: string, sent: Parameters<Visitor['open']>[1] = {}): Promise<TestPage> {
    const { body, headers } = sent;
    const typed = body instanceof URLSearchParams ? { body } : {};
    const file = body instanceof Buffer ? { file: { bytes: body, type: headers?.['content-type'] ?? '' } } : {};
    let page = await asker.ask(visitor, { method: sent.method === 'POST' ? 'POST' : 'GET', path, ...typed, ...file });
    for (let hop = 0; !sent.noFollow && page.status === 303 && page.headers.location && hop < mostRedirects; hop += 1) {
      const { pathname, search } = new URL(page.headers.location, `http://localhost${page.path}`);
      page = await asker.ask(visitor, { method: 'GET', path: `${pathname}${search}` });
    }
    return page;
  }
  async function press(page: TestPage, button: string, filled = {}, noFollow = false): Promise<TestPage> {
    const form = page.forms.find(({ buttons }) => buttons.includes(button));
    if (!form) throw new Error(`${page.path} (${page.status}) has no button '${button}'. It says: ${page.text}`);
    const { pathname, search } = new URL(form.action || page.path, `http://localhost${page.path}`);
    const body = form.fill(filled, button);
    if (form.method === 'GET') return open(`${pathname}?${body}`, { noFollow });
    return open(`${pathname}${search}`, { method: 'POST', body, noFollow });
  }
  return {
    ...{ cookies: visitor.cookies, open },
    press: (page, button, filled) => press(page, button, filled),
    pressOnce: (page, button, filled) => press(page, button, filled, true),
    post: (path, fields = {}) => open(path, { method: 'POST', body: new URLSearchParams(fields) }),
    async follow(page, text) {
      const link = page.links.find((one) => one.text === text);
      if (!link) throw new Error(`${page.path} (${page.status}) has no link '${text}'. It says: ${page.text}`);
      const { pathname, search } = new URL(link.href, `http://localhost${page.path}`);
      return open(`${pathname}${search}`);
    },
  };
}
