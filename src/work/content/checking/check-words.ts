import { type Language, languages } from '../../../platform/language/index.js';
import { type Block, listLines, listLinks, plainText, readMarkdown } from '../../../platform/prose/index.js';
import type { PageKind, PageWords } from '../page.js';
import { longSentences, readingAge } from './reading-age.js';

/** What is wrong with a page's words, and where: `about` is the words, the address or the number that it is about. */
export interface PageFinding {
  readonly rule:
    | 'broken-link'
    | 'bare-link'
    | 'heading-step'
    | 'first-heading'
    | 'no-parts'
    | 'picture'
    | 'reading-age'
    | 'long-sentence'
    | 'links-differ';
  readonly language: Language;
  readonly about: string;
}

/** Above this age a text is hard for many who need it. */
const hardAge = 14;
/** Sentences of more words are hard (GOV.UK, Writing for GOV.UK: 25). */
const longest = 25;
/** What tells nobody where a link leads, read out of its sentence (WCAG 2.2, 2.4.4). */
const bare = /^(click )?(here|this|this page|link|read more|more|yma|fan hyn|hwn|mwy|darllen mwy|cliciwch yma)$/i;

function headingFaults(blocks: readonly Block[], kind: PageKind, language: Language): readonly PageFinding[] {
  const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block] : []));
  const parts = headings.filter(({ level }) => level === 1);
  const title = (rule: PageFinding['rule'], about: string): PageFinding => ({ rule, language, about });
  if (kind === 'guide' && parts.length < 2) return [title('no-parts', String(parts.length))];
  const firsts = kind === 'guide' ? [] : parts.map(({ of }) => title('first-heading', plainText(of)));
  const steps = headings.flatMap(({ level, of }, at) => {
    const before = headings[at - 1]?.level ?? 1;
    return level > before + 1 ? [title('heading-step', plainText(of))] : [];
  });
  return [...firsts, ...steps];
}

function proseFaults(body: string, blocks: readonly Block[], language: Language): readonly PageFinding[] {
  const text = listLines(blocks).map(plainText).join('\n');
  const age = language === 'en' ? readingAge(text) : undefined;
  return [
    ...(age !== undefined && age > hardAge ? [{ rule: 'reading-age', language, about: String(age) } as const] : []),
    ...longSentences(text, longest).map((about) => ({ rule: 'long-sentence', language, about }) as const),
    ...[...body.matchAll(/!\[([^\]]*)\]\(/g)].map(([, about = '']) => ({ rule: 'picture', language, about }) as const),
  ];
}

/**
 * Checks what a page says, in both languages: links that lead nowhere (`leads` knows every page of the site), links whose words
 * do not say where to, headings out of order, what is hard to read, and links that one language has and the other lacks.
 */
export function checkWords(
  { body }: PageWords,
  kind: PageKind,
  leads: (path: string) => boolean,
): readonly PageFinding[] {
  const linked = (language: Language) => listLinks(readMarkdown(body[language]));
  const each = languages.flatMap((language): readonly PageFinding[] => {
    const blocks = readMarkdown(body[language]);
    const anchors = new Set(blocks.flatMap((block) => (block.is === 'heading' ? [`#${block.id}`] : [])));
    const isBroken = (to: string) => (to.startsWith('#') && !anchors.has(to)) || (to.startsWith('/') && !leads(to));
    const links = linked(language);
    return [
      ...links
        .filter(({ to }) => isBroken(to))
        .map(({ to }) => ({ rule: 'broken-link', language, about: to }) as const),
      ...links
        .filter(({ text }) => bare.test(text.trim()))
        .map(({ text }) => ({ rule: 'bare-link', language, about: text }) as const),
      ...headingFaults(blocks, kind, language),
      ...proseFaults(body[language], blocks, language),
    ];
  });
  const [en, cy] = [linked('en').length, linked('cy').length];
  if (en === cy) return each;
  return [
    ...each,
    { rule: 'links-differ', language: en > cy ? 'cy' : 'en', about: `${Math.min(en, cy)}/${Math.max(en, cy)}` },
  ];
}
