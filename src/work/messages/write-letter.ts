import { fill, type Language, type Words } from '../../platform/language/index.js';
import type { Letter } from '../../platform/post.js';
import { reveal } from '../../platform/sealed/browser.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { type Template, templates } from './template.js';

export interface LetterToWrite {
  readonly place: Letter['place'];
  readonly placeName: Words;
  readonly template: Template;
  /** Whose words come first; the other language follows. */
  readonly language: Language;
  readonly to: Opened<string>;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that only the addressee may read. */
  readonly opened?: Readonly<Record<string, Opened<string>>>;
}

/** A header is one line, whatever a place is called: controls and line separators become spaces. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** The words of a letter in both languages, one after the other. */
export function writeLetter(asked: LetterToWrite): Letter {
  const { place, placeName, template, language, to, fields, opened = {} } = asked;
  const secret = Object.fromEntries(Object.entries(opened).map(([name, value]) => [name, reveal(value)]));
  const say = (which: 'subject' | 'text', of: Language): string =>
    fill(templates[template][which][of], { ...fields, ...secret, place: placeName[of] });
  const other = language === 'en' ? 'cy' : 'en';
  return {
    ...{ place, template, to },
    subject: open(oneLine(`${say('subject', language)} / ${say('subject', other)}`)),
    text: open(`${say('text', language)}\n\n----------\n\n${say('text', other)}\n`),
  };
}

/** The operator's own letter, to the address that they typed at the machine. */
export const writeTrialLetter = ({
  to,
  ...rest
}: Pick<LetterToWrite, 'place' | 'placeName'> & { readonly to: string }) =>
  writeLetter({ ...rest, template: 'trial', language: 'en', to: open(to), fields: {} });
