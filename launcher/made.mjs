import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { changedAt, writeWhole } from './files.mjs';
import { checkout, inside } from './house.mjs';

const inputsFile = (output) => inside('dist', '.inputs', `${basename(output)}.json`);

/** What is made of several files is fresh while each of them still has the time that it had then. */
export function isFresh(output) {
  if (changedAt(output) === undefined) return false;
  try {
    const inputs = JSON.parse(readFileSync(inputsFile(output), 'utf8'));
    return Object.entries(inputs).every(([path, at]) => changedAt(inside(path)) === at);
  } catch {
    return false;
  }
}

/** Writes an output, and the times of what went into it. */
export function keep(output, content, inputs) {
  const times = inputs.map((path) => [relative(checkout, path), changedAt(path)]);
  writeWhole(output, content);
  writeWhole(inputsFile(output), JSON.stringify(Object.fromEntries(times)));
}
