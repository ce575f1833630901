import { isClearedFor } from '../../../foundation/assurance/index.js';
import { fill, type Language, type Words } from '../../../platform/language/index.js';
import { gapsInMessage } from '../../services/index.js';
import type { DeclaredWords } from '../declared/declared-words.js';
import { sayDeclared } from '../declared/say-declared.js';
import { statusLink } from '../declared/status-link.js';
import { fieldsIn } from '../fields-in.js';
import type { PaperLetter } from '../paper/paper-letter.js';
import { isTemplate, templates } from '../template.js';

/** What a page or a letter printed here may say of answers: nothing that is sealed. */
const pageClearance = { mark: 'internal', handling: 'OFFICIAL' } as const;

/** A letter that was sent to somebody, for their own page. */
export interface OwnMessage {
  readonly id: string;
  readonly template: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The words of its service; ours where it has none. */
  readonly words?: DeclaredWords | null;
  readonly state: 'waiting' | 'sent' | 'delivered' | 'failed' | PaperLetter['state'];
  readonly channel: 'email' | 'text' | 'print' | null;
  /** When it left, or was given up. */
  readonly endedAt: Date | null;
  readonly at: Date;
  readonly isSeen: boolean;
}

/** What is open or internal, and not sensitive; whoever reads it here has not looked into the case. */
const plainOf = ({ answers }: DeclaredWords) =>
  Object.fromEntries(Object.entries(answers?.plain ?? {}).filter(([, one]) => isClearedFor(one, pageClearance)));

/** How many answers it would say and holds back, for whoever reads it on a page or on paper printed here. */
export function countHeldBack({ words }: Pick<OwnMessage, 'words'>, language: Language): number {
  if (!words?.answers) return 0;
  const { plain, sealed } = words.answers;
  const said = plainOf(words);
  const gaps = new Set(gapsInMessage(`${words.subject[language]} ${words.text[language]}`));
  return [...gaps].filter((name) => sealed.includes(name) || (Object.hasOwn(plain, name) && !(name in said))).length;
}

/** What it says in one language: codes and references, and of answers only what is not sealed. */
export function wordsOf(
  { template, fields, words }: Pick<OwnMessage, 'template' | 'fields' | 'words'>,
  place: Words,
  language: Language,
): { readonly subject: string; readonly text: readonly string[] } | undefined {
  if (!isTemplate(template)) return undefined;
  const link = statusLink('', { host: undefined, place }); // it is read on the website itself
  const declared = words && { ...words, place, link, opened: plainOf(words) };
  const say = (which: 'subject' | 'text') =>
    declared
      ? sayDeclared(declared, which, language)
      : fill(templates[template][which][language], { ...fieldsIn(fields, language), place: place[language] });
  return { subject: say('subject'), text: say('text').split('\n\n') };
}
