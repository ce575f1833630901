import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from './site-of.js';

test('a letter’s link leads to a name of the place alone, whatever host somebody asked for it by', () => {
  const at = (origin: string, ...hosts: readonly string[]) => siteOf({ origin, place: { hosts } as never });
  const own = ['wealdham.example', 'www.wealdham.example'] as const;
  assert.equal(at('https://www.wealdham.example', ...own), 'https://www.wealdham.example');
  for (const host of ['evil.example', 'wealdham.example.evil.example', '', 'wealdham.example@evil.example'])
    assert.equal(at(`https://${host}`, ...own), 'https://wealdham.example');
  assert.equal(at('http://127.0.0.1:4000'), 'http://127.0.0.1:4000');
});
