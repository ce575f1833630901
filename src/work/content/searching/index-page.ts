import type { Context } from '../../../platform/context.js';
import type { Language, Words } from '../../../platform/language/index.js';
import { listLines, plainText, readMarkdown } from '../../../platform/prose/index.js';
import type { ContentPage, PageWords } from '../page.js';
import { writeWords } from './write-words.js';

/** Lets a page be found by what it says. */
export async function indexPage(
  ctx: Context,
  { kind, id }: Pick<ContentPage, 'kind' | 'id'>,
  { title, summary, body }: PageWords,
): Promise<void> {
  const blocks = { en: readMarkdown(body.en), cy: readMarkdown(body.cy) };
  const each = (say: (language: Language) => string): Words => ({ en: say('en'), cy: say('cy') });
  const heads = each((language) =>
    blocks[language].flatMap((block) => (block.is === 'heading' ? [plainText(block.of)] : [])).join('\n'),
  );
  const text = each((language) => listLines(blocks[language]).map(plainText).join('\n'));
  await writeWords(ctx, { kind, id, title, summary, heads, body: text });
}
