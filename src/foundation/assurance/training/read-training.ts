import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../../../platform/canonical-json.js';
import { checkout } from '../../../platform/checkout.js';
import { type Markings, readMarkings } from '../markings/read-markings.js';
import type { TrainingModule } from './module.js';
import { parseTraining } from './parse-training.js';

/**
 * A module from its file and the markings' words, which its lessons show so that guidance and training never differ.
 * @throws TrainingFault with file and line
 */
export function toModule(name: string, source: string, { markings }: Markings): TrainingModule {
  const read = parseTraining(name, source);
  const { handling, title, minutes, pass, unmarked, questions } = read;
  const lessons = read.lessons.map(({ shows, heading, text }) => ({
    heading,
    texts: [markings[handling][shows], ...(text ? [text] : [])],
  }));
  const edition = hash('sha256', canonicalJson({ lessons, unmarked, questions, pass }), 'hex');
  return {
    ...{ code: name, handling, edition, title, minutes, pass, lessons, unmarked, questions },
    ...{ validMonths: read['valid-months'], graceDays: read['grace-days'] },
  };
}

async function readAll(): Promise<readonly TrainingModule[]> {
  const folder = join(checkout, 'definitions', 'training');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const markings = readMarkings();
  return Promise.all(
    files.map(async (name) =>
      toModule(name.slice(0, -'.yaml'.length), await readFile(join(folder, name), 'utf8'), markings),
    ),
  );
}

let known: Promise<readonly TrainingModule[]> | undefined;

/** The training of this installation, `definitions/training/*.yaml`, as it was when it was first asked for. */
export function readTraining(): Promise<readonly TrainingModule[]> {
  known ??= readAll();
  return known;
}
