/**
 * Answers the app's pages from this phone, so that it opens without signal. It keeps the shell alone (a page without anybody in
 * it, styles and scripts, in both languages), and nothing that the server says of a case.
 */

interface Installed {
  /** Changes with every byte of the shell. */
  readonly version: string;
  /** Addresses of pages, by language. */
  readonly shells: Readonly<Record<string, string>>;
  /** Styles, scripts and pictures that the shell names. */
  readonly files: readonly string[];
}

interface Waitable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Waitable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  readonly field: Installed;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listen: (event: Waitable) => void): void;
  addEventListener(kind: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(kind: 'message', listen: (event: Waitable & MessageEvent) => void): void;
}

const scope = globalThis as unknown as Scope;
const { version, shells, files } = scope.field;
const prefix = 'guildhall-field-';
const own = `${prefix}${version}`;
/** Where the language of the last page is remembered. */
const languageNote = '/field/language';

async function install(): Promise<void> {
  const cache = await caches.open(own);
  const wanted = [...Object.values(shells), ...files];
  await Promise.all(
    wanted.map(async (address) => {
      const answer = await fetch(address, { cache: 'no-store', credentials: 'omit' });
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
      await cache.put(address, answer);
    }),
  );
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== own) await caches.delete(name);
  }
}

async function readLanguage({ searchParams }: URL): Promise<string> {
  const asked = searchParams.get('lang') ?? '';
  const cache = await caches.open(own);
  if (asked in shells) await cache.put(languageNote, new Response(asked));
  return asked in shells ? asked : ((await (await cache.match(languageNote))?.text()) ?? 'en');
}

async function giveShell(url: URL): Promise<Response> {
  const cache = await caches.open(own);
  const shell = await cache.match(shells[await readLanguage(url)] ?? '/field');
  return shell ?? fetch(url);
}

async function giveFile(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  return (await cache.match(new URL(request.url).pathname)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => scope.clients.claim())));
scope.addEventListener('message', (event) => {
  const said = event.data as 'start' | { readonly language: string };
  if (said === 'start') event.waitUntil(scope.skipWaiting());
  else if (said.language in shells)
    event.waitUntil(caches.open(own).then((cache) => cache.put(languageNote, new Response(said.language))));
});
scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== scope.location.origin) return;
  // `?now` asks the server itself: to sign in, and to see what it says to those without scripts.
  if (url.pathname === '/field' && !url.searchParams.has('now')) event.respondWith(giveShell(url));
  else if (files.includes(url.pathname)) event.respondWith(giveFile(event.request));
});
