import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { trainingFile } from './module.js';

/** What is wrong with the file of a training, where, and how to mend it. It stops the start. */
class TrainingFault extends Error {
  override readonly name = 'TrainingFault';

  constructor(file: string, line: number, wrong: string) {
    super(`definitions/training/${file}.yaml:${line}: ${wrong}. Mend it: see docs/how-to/write-a-training.md.`);
  }
}

/**
 * Reads a training from its text.
 * @throws TrainingFault with the line
 */
export function parseTraining(name: string, text: string): z.infer<typeof trainingFile> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new TrainingFault(name, lines.linePos(error.pos[0]).line, error.code);
  const read = trainingFile.safeParse(document.toJS());
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const named = (issue?.path ?? []).join(' → ') || 'the file';
  let path = [...(issue?.path ?? [])];
  while (path.length > 0 && !document.hasIn(path)) path = path.slice(0, -1);
  const node = document.getIn(path, true) as { readonly range?: readonly number[] } | undefined;
  const { line } = lines.linePos(node?.range?.[0] ?? 0);
  throw new TrainingFault(name, Math.max(1, line), `${named}: ${issue?.message ?? 'it cannot be read'}`);
}
