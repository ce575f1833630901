import type { FileId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Answers } from '../answers.js';
import type { Declaration } from '../declaration/declaration.js';
import { isFileKind } from '../kind.js';
import { isHeldFile } from '../kinds/files/held-file.js';

/** By field, the ids of the files that an answer is made of: what they are called and hold stays sealed. */
export function filesIn({ fields }: Declaration, answers: Answers): Readonly<Record<string, readonly FileId[]>> {
  const found = Object.entries(answers).flatMap(([field, answer]): [string, readonly FileId[]][] => {
    const question = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!question || !isFileKind(question.type)) return [];
    const held: unknown = contentOf(answer);
    return [[field, Array.isArray(held) ? held.filter(isHeldFile).map(({ id }) => id as FileId) : []]];
  });
  return Object.fromEntries(found);
}
