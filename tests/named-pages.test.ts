import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

interface Said {
  readonly language: 'en' | 'cy';
  readonly text: string;
  readonly file: string;
}

/** Every text of the program in each language, as its source writes it. */
async function listTexts(): Promise<readonly Said[]> {
  const texts: Said[] = [];
  for (const name of await readdir('src', { recursive: true })) {
    if (!/\.tsx?$/.test(name) || /\.test\.tsx?$/.test(name)) continue;
    const file = join('src', name);
    for (const [, language, text = ''] of (await readFile(file, 'utf8')).matchAll(/\b(en|cy):\s*'((?:[^'\\]|\\.)*)'/g))
      texts.push({ language: language as Said['language'], text, file });
  }
  return texts;
}

test('a page, link or button that a text names is there under that name', async () => {
  const texts = await listTexts();
  const names = new Set(texts.map(({ language, text }) => `${language} ${text}`));
  const named = texts.flatMap((said) =>
    // What somebody is to say aloud begins small or is whole sentences.
    [...said.text.matchAll(/“(\p{Lu}[^”{}]*[^”.{}])”/gu)].map(([, name]) => ({ ...said, name })),
  );
  assert.ok(named.length > 40, `${named.length}`);
  const lost = named.filter(({ language, name }) => !names.has(`${language} ${name}`));
  assert.deepEqual(
    lost.map(({ file, name }) => `${file}: ${name}`),
    [],
  );
});

/** Words after which Welsh changes how a name begins, which a name that is filled in does not do. */
const changing = /(^|[\s(])(i|o|at|gyda|gan|yn|dros|drwy|am|wrth|heb|dan|hyd|tua|â) \{(place|team|service|firm)\}/;

test('no Welsh text puts a filled-in name where its first letter would change', async () => {
  const texts = await listTexts();
  const wrong = texts.filter(({ language, text }) => language === 'cy' && changing.test(text));
  assert.deepEqual(
    wrong.map(({ file, text }) => `${file}: ${text}`),
    [],
  );
});
