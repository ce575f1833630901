import type { Config } from '../../../../platform/config.js';

/** What was answered in one section, by key; what may be left out is then an empty text. */
export type Given = Readonly<Record<string, string>>;

/** What a check may look at. */
export interface Look {
  readonly config: Config;
}

/** One thing to be asked, in the terminal or in a file of answers. */
export interface Question {
  readonly key: string;
  readonly asks: string;
  /** What the answer is for, so that nobody needs another page open. */
  readonly means: string;
  /** What an empty answer stands for; '' may be left out. Without it an answer is needed. */
  readonly usual?: string | ((look: Look) => string);
  /** Asked only where what was answered before calls for it; otherwise it is left out. */
  readonly onlyIf?: (given: Given) => boolean;
  /** What is wrong with an answer and how to mend it; undefined when it holds. */
  check?(answer: string, look: Look, given: Given): Promise<string | undefined> | string | undefined;
  /** What should be known of an answer that holds. */
  note?(answer: string): Promise<string | undefined>;
}

export interface Section {
  /** As the file of answers names it. */
  readonly name: string;
  readonly title: string;
  readonly questions: readonly Question[];
  /** What is wrong with the answers together. */
  check?(given: Given, look: Look): Promise<string | undefined>;
}

/** Where answers come from. Throws SetupStopped when there are no more. */
export interface Answers {
  /** The answers of a section; undefined where it is done already and nobody needs to be asked again. */
  give(section: Section, look: Look, isDone: boolean): Promise<Given | undefined>;
}

/** Setup cannot go on, for the reason that its message says to the operator. */
export class SetupStopped extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SetupStopped';
  }
}

/** Whether what was answered before calls for this question. */
export const isAsked = ({ onlyIf }: Question, given: Given): boolean => onlyIf?.(given) ?? true;

export const usualOf = ({ usual }: Question, look: Look): string | undefined =>
  typeof usual === 'function' ? usual(look) : usual;
