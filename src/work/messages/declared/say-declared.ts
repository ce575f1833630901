import type { Language, Words } from '../../../platform/language/index.js';
import { reveal } from '../../../platform/sealed/browser.js';
import { fillMessage, kinds } from '../../services/index.js';
import { type DeclaredWords, heldBack } from './declared-words.js';
import type { OpenedAnswer } from './open-answers.js';

/** A service's own words with what may be said of the answers in them. */
export interface WordsToSay extends DeclaredWords {
  /** What the place is called. */
  readonly place: Words;
  /** Where its reader sees how their case stands. */
  readonly link: Words;
  readonly opened: Readonly<Record<string, OpenedAnswer>>;
}

const none = '—';

function sayAnswer(answer: OpenedAnswer, language: Language): string {
  if ('words' in answer) return answer.words[language] || none;
  const { question, value } = answer;
  return value === undefined ? none : kinds[question.type].format(reveal(value), question, language);
}

const isAnswer = ({ answers }: DeclaredWords, name: string): boolean =>
  answers !== undefined && (answers.sealed.includes(name) || Object.hasOwn(answers.plain, name));

/** One part of a message in the service's own words, in one language. An answer that may not be said by this way is held back. */
export function sayDeclared(declared: WordsToSay, part: 'subject' | 'text' | 'short', language: Language): string {
  const { facts, opened, place, link } = declared;
  return fillMessage((declared[part] ?? declared.subject)[language], (name) => {
    if (name === 'place') return place[language];
    if (name === 'link') return link[language];
    if (Object.hasOwn(facts, name)) return facts[name]?.[language];
    if (!isAnswer(declared, name)) return undefined;
    const answer = Object.hasOwn(opened, name) ? opened[name] : undefined;
    return answer ? sayAnswer(answer, language).replace(/\s*\n\s*/g, ', ') : heldBack[language];
  });
}
