import type { SubjectId } from '../../platform/ids.js';
import type { Rebuilder } from '../record/index.js';
import { lookDigest, streamPrefix } from './look.js';

/** How the heads of the chains of looks follow from the looks on the record. */
export const looksRebuilt: Rebuilder = {
  table: 'assurance.look_chain',
  streams: streamPrefix,
  key: ['subject_id'],
  columns: ['number', 'head'],
  rebuild(entries) {
    const last = entries.at(-1);
    if (!last) return [];
    const { place, version: number, kind, actor, purpose, data } = last;
    const subject = last.stream.slice(streamPrefix.length) as SubjectId;
    const head = lookDigest({ place, subject, number, kind, actor, purpose, data });
    return [{ subject_id: subject, number, head: `\\x${head.toString('hex')}` }];
  },
};
