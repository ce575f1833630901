import type { Page } from 'playwright-core';

/**
 * Everything that this browser keeps for the site and a script may read, as text: databases, caches, local and session
 * storage, cookies, and the address. Bytes are given as the characters that they would be.
 */
const program = `(async () => {
  const said = [location.href, document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const text = (bytes) => Array.from(bytes, (one) => String.fromCharCode(one)).join('');
  const tell = (value) => {
    if (value instanceof ArrayBuffer) return text(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return text(new Uint8Array(value.buffer));
    if (value && typeof value === 'object') return Object.entries(value).map(([name, one]) => name + '=' + tell(one)).join('\\n');
    return String(value);
  };
  for (const { name } of await indexedDB.databases()) {
    const store = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const table of store.objectStoreNames) {
      const all = store.transaction(table).objectStore(table).getAll();
      const keys = store.transaction(table).objectStore(table).getAllKeys();
      for (const asked of [all, keys])
        await new Promise((resolve) => {
          asked.onsuccess = () => resolve(said.push(table, tell(asked.result)));
        });
    }
    store.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) said.push(request.url, await (await cache.match(request)).text());
  }
  return said.join('\\n');
})()`;

export const dumpStores = (page: Page): Promise<string> => page.evaluate<string>(program);
