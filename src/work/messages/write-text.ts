import { fill } from '../../platform/language/index.js';
import { reveal } from '../../platform/sealed/browser.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { sayDeclared } from './declared/say-declared.js';
import { fieldsIn } from './fields-in.js';
import { type Template, templates } from './template.js';
import type { LetterToWrite } from './write-letter.js';

/** Letters of which the text says everything. */
export const wholeTexts: ReadonlySet<Template> = new Set(['phone-code', 'phone-code-told']);

const more = {
  en: '{place}: sign in to our website to read more.',
  cy: '{place}: mewngofnodwch i’n gwefan i ddarllen mwy.',
} as const;

/**
 * A letter as a text message: what it is about in one line, and where to read it, in one language. Nothing that a screen would
 * show to whoever passes by.
 */
export function writeText({
  placeName,
  template,
  language,
  fields,
  opened = {},
  declared,
}: Pick<LetterToWrite, 'placeName' | 'template' | 'language' | 'fields' | 'opened' | 'declared'>): Opened<string> {
  const secret = Object.fromEntries(Object.entries(opened).map(([name, value]) => [name, reveal(value)]));
  const say = (words: string) => fill(words, { ...fieldsIn(fields, language), ...secret, place: placeName[language] });
  if (declared?.short) return open(sayDeclared(declared, 'short', language));
  if (declared) return open(`${sayDeclared(declared, 'subject', language)}. ${say(more[language])}`);
  const { subject, text } = templates[template];
  return open(wholeTexts.has(template) ? say(text[language]) : `${say(subject[language])}. ${say(more[language])}`);
}
