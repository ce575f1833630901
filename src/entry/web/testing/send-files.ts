import type { TestPage, Visitor } from '../testing.js';
import type { Filled } from './test-form.js';

export interface SentFile {
  /** The question's name. */
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Fills in a page's form, chooses files in it and presses a button, as a browser without scripts sends it. */
export async function sendFiles(
  visitor: Visitor,
  page: TestPage,
  button: string,
  files: readonly SentFile[],
  filled: Filled = {},
): Promise<TestPage> {
  const form = page.forms.find(({ buttons }) => buttons.includes(button));
  if (!form) throw new Error(`${page.path} has no button '${button}'. It says: ${page.text}`);
  const data = new FormData();
  const chosen = new Set(files.map(({ field }) => field));
  for (const [name, value] of form.fill(filled, button)) if (!chosen.has(name)) data.append(name, value);
  for (const { field, name, bytes } of files) data.append(field, new File([new Uint8Array(bytes)], name));
  const whole = new Response(data);
  const headers = { 'content-type': whole.headers.get('content-type') ?? '', 'sec-fetch-site': 'same-origin' };
  return visitor.open(form.action, { method: 'POST', body: Buffer.from(await whole.arrayBuffer()), headers });
}
