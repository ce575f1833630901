import { readId } from '../../../platform/ids.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import { seal } from '../../../platform/sealed/index.js';
import type { FileAnswer } from '../../files/index.js';
import { kinds, type Question, type Raw } from '../../services/index.js';
import { answerIn, type Held, withAnswer, withOnlyTyped } from '../answers.js';
import { journeyWords } from '../words.js';

/** Under which name a draft holds the scan of a form on paper: no field of a declaration can have it. */
export const scanField = 'paper-scan';

/** As many files as sheets that were photographed one by one; a PDF holds any number. */
export const mostScans = 10;

const question = {
  ...{ type: 'document', label: journeyWords.scan, optional: true, most: mostScans },
  ...{ mark: 'personal', need: '', keep: '' },
} as unknown as Question;

const parse = (raw: Raw) => kinds.document.parse(raw, question);

/** What is wrong with the files that were sent as a scan; undefined where nothing is. */
export function faultOfScan(raw: Raw) {
  const parsed = parse(raw);
  return parsed.ok ? undefined : { field: scanField, say: parsed.say };
}

/** A draft with the files of its scan as they are now. */
export function withScan(held: Held, raw: Raw): Held {
  const parsed = parse(raw);
  if (!parsed.ok) return withOnlyTyped(held, scanField, raw);
  if (parsed.value !== undefined) return withAnswer(held, scanField, { raw, value: parsed.value });
  return Object.fromEntries(Object.entries(held).filter(([field]) => field !== scanField));
}

/** The files of the scan that a draft holds, each by itself. */
export function scansIn(held: Held) {
  const answer = answerIn(held, scanField);
  const files = answer ? (contentOf(answer) as readonly FileAnswer[]) : [];
  return files.flatMap((file) => {
    const id = readId<'file'>(file.id);
    return id ? [{ id, text: seal([file]) }] : [];
  });
}
