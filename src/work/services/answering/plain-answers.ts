import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Answers, PlainAnswer } from '../answers.js';
import type { Compiled } from '../compiling/compiled.js';
import { isSealed } from '../compiling/label-of.js';
import { kinds } from '../kinds/index.js';

/** The open and internal answers, as a case's unsealed columns hold them. A field that is marked higher is never among them. */
export function plainAnswers({ declaration }: Compiled, answers: Answers): Readonly<Record<string, PlainAnswer>> {
  const plain = Object.entries(answers).flatMap(([field, answer]): [string, PlainAnswer][] => {
    const question = Object.hasOwn(declaration.fields, field) ? declaration.fields[field] : undefined;
    if (!question || isSealed(question.mark)) return [];
    return [[field, kinds[question.type].plain(contentOf(answer))]];
  });
  return Object.fromEntries(plain);
}
