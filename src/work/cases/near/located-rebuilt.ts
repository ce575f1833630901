import type { Rebuilder } from '../../../foundation/record/index.js';
import type { CaseId } from '../../../platform/ids.js';
import { withTexts } from '../history/with-texts.js';
import { spotIn } from './locate-case.js';
import { toLocated } from './near-store.js';

const streams = 'case:';

/** Where cases are on the map follows from the answer that their opening names, as it was given and put right. */
export const locatedRebuilt: Rebuilder = {
  table: 'cases.located',
  streams,
  key: ['case_id'],
  columns: ['service', 'field', 'north', 'east', 'cell_north', 'cell_east'],
  rebuild([first, ...later], textOf) {
    const field = first?.data.located;
    if (!first || typeof field !== 'string') return [];
    const corrected = later.map(({ data }) => withTexts(data.corrected ?? {}, textOf));
    const fields = Object.assign({}, withTexts(first.data.fields, textOf), ...corrected);
    const spot = spotIn(fields, field);
    const case_id = first.stream.slice(streams.length) as CaseId;
    return spot ? [toLocated({ case_id, service: String(first.data.service), field, ...spot })] : [];
  },
};
