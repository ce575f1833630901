import type { CookieChange, PageRequest } from '../page.js';

/** The cookie that binds a sign-in under way to the browser that began it; several at once share it. Seconds. */
const name = 'openid';
const lasts = 3600;

const token = /^[A-Za-z0-9_-]{43}$/;

/** The browser's token, if it holds one of ours. */
export function readBrowser({ cookies }: Pick<PageRequest, 'cookies'>): string | undefined {
  const held = cookies[name];
  return held !== undefined && token.test(held) ? held : undefined;
}

/** The browser's token, drawn where it has none, and the cookie that keeps it. */
export function takeBrowser(request: PageRequest): { readonly browser: string; readonly cookie: CookieChange } {
  const browser = readBrowser(request) ?? request.house.random.bytes(32).toString('base64url');
  return { browser, cookie: { name, value: browser, maxAge: lasts } };
}
