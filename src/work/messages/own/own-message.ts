import { fill, type Language, type Words } from '../../../platform/language/index.js';
import { fieldsIn } from '../fields-in.js';
import type { PaperLetter } from '../paper/paper-letter.js';
import { isTemplate, templates } from '../template.js';

/** A letter that was sent to somebody, for their own page. */
export interface OwnMessage {
  readonly id: string;
  readonly template: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly state: 'waiting' | 'sent' | 'delivered' | 'failed' | PaperLetter['state'];
  readonly channel: 'email' | 'text' | 'print' | null;
  /** When it left, or was given up. */
  readonly endedAt: Date | null;
  readonly at: Date;
  readonly isSeen: boolean;
}

/** What it says in one language: codes and references are all that was ever in it. */
export function wordsOf(
  { template, fields }: Pick<OwnMessage, 'template' | 'fields'>,
  place: Words,
  language: Language,
): { readonly subject: string; readonly text: readonly string[] } | undefined {
  if (!isTemplate(template)) return undefined;
  const say = (which: 'subject' | 'text') =>
    fill(templates[template][which][language], { ...fieldsIn(fields, language), place: place[language] });
  return { subject: say('subject'), text: say('text').split('\n\n') };
}
