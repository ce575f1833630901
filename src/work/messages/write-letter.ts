import { fill, type Language, type Words } from '../../platform/language/index.js';
import type { Letter } from '../../platform/post.js';
import { reveal } from '../../platform/sealed/browser.js';
import type { Opened } from '../../platform/sealed/index.js';
import { open } from '../../platform/sealed/open.js';
import { sayDeclared, type WordsToSay } from './declared/say-declared.js';
import { fieldsIn } from './fields-in.js';
import { type Template, templates } from './template.js';

export interface LetterToWrite {
  readonly place: Letter['place'];
  readonly placeName: Words;
  readonly template: Template;
  /** Whose words come first; the other language follows. */
  readonly language: Language;
  /** Given by whoever asked for letters in one language: the other does not follow. */
  readonly isOneLanguage?: boolean;
  readonly to: Opened<string>;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that only the addressee may read. */
  readonly opened?: Readonly<Record<string, Opened<string>>>;
  /** The link by which they stop being written to. */
  readonly endsAt?: Opened<string>;
  /** What its service says instead of the template. */
  readonly declared?: WordsToSay | undefined;
}

/** A header is one line, whatever a place is called: controls and line separators become spaces. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** The words of a letter in both languages, one after the other, or in the one that was asked for. */
export function writeLetter(asked: LetterToWrite): Letter {
  const {
    place,
    placeName,
    template,
    language,
    isOneLanguage = false,
    to,
    fields,
    opened = {},
    endsAt,
    declared,
  } = asked;
  const secret = Object.fromEntries(Object.entries(opened).map(([name, value]) => [name, reveal(value)]));
  // Pages that anybody may open stand at the site to which their own link leads.
  const site = secret.link !== undefined && URL.canParse(secret.link) ? { site: new URL(secret.link).origin } : {};
  const say = (which: 'subject' | 'text', of: Language): string =>
    declared
      ? sayDeclared(declared, which, of)
      : fill(templates[template][which][of], { ...fieldsIn(fields, of), ...secret, ...site, place: placeName[of] });
  const languages = isOneLanguage ? [language] : [language, language === 'en' ? ('cy' as const) : ('en' as const)];
  const join = (which: 'subject' | 'text', between: string) => languages.map((of) => say(which, of)).join(between);
  return {
    ...{ place, template, to, ...(endsAt ? { unsubscribe: open(`${reveal(endsAt)}/end`) } : {}) },
    subject: open(oneLine(join('subject', ' / '))),
    text: open(`${join('text', '\n\n----------\n\n')}\n`),
  };
}

/** The operator's own letter, to the address that they typed at the machine. */
export const writeTrialLetter = ({
  to,
  ...rest
}: Pick<LetterToWrite, 'place' | 'placeName'> & { readonly to: string }) =>
  writeLetter({ ...rest, template: 'trial', language: 'en', to: open(to), fields: {} });
