import { createInterface } from 'node:readline';
import { type Answers, type Given, isAsked, type Look, type Question, SetupStopped, usualOf } from './question.js';

type Say = (line: string) => void;

export interface Terminal extends Answers {
  close(): void;
}

const stopped = 'Setup stops here. What was done is kept: run ./guildhall setup again, and it goes on from there.';

/** The next line that somebody types; a terminal that ends stops the setup. */
function createLines(input: NodeJS.ReadableStream) {
  const lines = createInterface({ input, terminal: false });
  const reader = lines[Symbol.asyncIterator]();
  return {
    async next(): Promise<string> {
      const { value, done } = await reader.next();
      if (done) throw new SetupStopped(stopped);
      return String(value).trim();
    },
    close: () => lines.close(),
  };
}

/** Asks until the answer holds. */
async function ask(question: Question, look: Look, given: Given, say: Say, next: () => Promise<string>) {
  const { asks, means } = question;
  const usual = usualOf(question, look);
  const empty = usual === undefined ? '' : usual === '' ? ' [none]' : ` [${usual}]`;
  for (;;) {
    say(`\n${asks}${empty}\n  ${means}`);
    const answer = (await next()) || usual;
    const wrong =
      answer === undefined ? 'An answer is needed.' : answer && (await question.check?.(answer, look, given));
    if (wrong) say(`✖ ${wrong}`);
    else {
      const note = answer && (await question.note?.(answer));
      if (note) say(`! ${note}`);
      return answer ?? '';
    }
  }
}

/** Asks in the terminal, one question at a time, each checked at once; what is done is not asked again. */
export function askInTerminal(input: NodeJS.ReadableStream, say: Say): Terminal {
  const lines = createLines(input);
  return {
    close: lines.close,
    async give(section, look, isDone) {
      if (isDone) return undefined;
      say(`\n${section.title}`);
      for (;;) {
        const given: Record<string, string> = {};
        for (const question of section.questions)
          given[question.key] = isAsked(question, given) ? await ask(question, look, given, say, lines.next) : '';
        const wrong = await section.check?.(given, look);
        if (!wrong) return given;
        say(`✖ ${wrong}`);
      }
    },
  };
}
