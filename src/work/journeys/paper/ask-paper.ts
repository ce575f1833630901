import type { Context } from '../../../platform/context.js';
import { contentOf } from '../../../platform/sealed/content-of.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { FoundSpots } from '../../places/index.js';
import type { Raw } from '../../services/index.js';
import { isNotGiven, rawIn, shownRaw, typedIn } from '../answers.js';
import { hasUnscanned, isInTable, spotsFor } from '../ask-page.js';
import type { AnswerFault } from '../judge-answers.js';
import { type AskedMap, askMap } from '../mapping/ask-map.js';
import type { Journey } from '../open-journey.js';
import { isTyped } from '../saving/typed-answers.js';
import { filesHeld } from '../uploading/files-held.js';
import { faultOfScan, scanField } from '../uploading/scan-of-paper.js';
import { isRows, judgePaper, keyedFields } from './answer-paper.js';

/** One question of a form that is keyed in, as it was typed last. */
export interface KeyedField {
  readonly value?: Opened<Raw>;
  readonly fault?: AnswerFault;
  /** Whether it was ticked that nothing stands there on paper. */
  readonly isNotGiven: boolean;
  /** Of a location. */
  readonly map?: AskedMap;
  readonly spots?: FoundSpots;
  /** Of the scan: whether files that were sent have not been scanned for viruses yet. */
  readonly isUnscanned?: boolean;
}

const rawOf = ({ held }: Journey, field: string): Raw => {
  const raw = typedIn(held, field) ?? rawIn(held, field);
  return raw ? contentOf(raw) : {};
};

/** What is wrong with a form as it was keyed in last. */
async function findPaperFaults(ctx: Context, journey: Journey): Promise<readonly AnswerFault[]> {
  const fields = keyedFields(journey.service.declaration).filter((field) => !isRows(journey, field));
  const raws = fields.map((field) => [field, rawOf(journey, field)] as const);
  const typed = raws.filter(([, raw]) => isTyped(raw));
  const ofScan = faultOfScan(rawOf(journey, scanField));
  return [...(ofScan ? [ofScan] : []), ...(await judgePaper(ctx, journey, Object.fromEntries(typed))).faults];
}

/** The map of a location, as on the page of whoever answers it themselves. */
async function askWhere(ctx: Context, journey: Journey, name: string) {
  const { service, held } = journey;
  const question = service.declaration.fields[name];
  if (question?.type !== 'location' || isInTable(journey, question)) return {};
  const raw = rawOf(journey, name);
  const spots = await spotsFor(ctx, raw, typedIn(held, name) !== undefined);
  const map = await askMap(ctx, service, { name, question, raw, spots });
  return { ...(map ? { map } : {}), ...(spots ? { spots } : {}) };
}

/**
 * The questions of a form with what was keyed in, for whoever keys it in, and with what is wrong of it where that is asked for; its scan
 * comes last, under a name of its own.
 */
export async function askPaper(
  ctx: Context,
  journey: Journey,
  isWrong: boolean,
): Promise<ReadonlyMap<string, KeyedField>> {
  const faults = isWrong ? await findPaperFaults(ctx, journey) : [];
  const asked = new Map<string, KeyedField>();
  for (const field of [...keyedFields(journey.service.declaration), scanField]) {
    const value = shownRaw(journey.shown, field, 'typed') ?? shownRaw(journey.shown, field, 'raw');
    const fault = faults.find((one) => one.field === field);
    asked.set(field, {
      ...{ isNotGiven: isNotGiven(journey.held, field), ...(value ? { value } : {}), ...(fault ? { fault } : {}) },
      ...(await askWhere(ctx, journey, field)),
    });
  }
  const isUnscanned = await hasUnscanned(ctx, filesHeld(journey.held, scanField));
  return asked.set(scanField, { isNotGiven: false, ...asked.get(scanField), isUnscanned });
}
