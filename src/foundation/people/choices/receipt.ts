import { hash } from 'node:crypto';
import { type Canonical, canonicalJson } from '../../../platform/canonical-json.js';
import type { PlaceId } from '../../../platform/ids.js';
import { type Choice, choiceStream } from './choice.js';

/** What a receipt proves, in codes: whoever has it can make its digest and find that on the record. */
export const receiptOf = (place: PlaceId, choice: Choice): { readonly [key: string]: Canonical } => ({
  schema: 'guildhall-choice/1',
  record: `${choiceStream(choice)}:${choice.version}`,
  place,
  subject: choice.subject,
  service: choice.service,
  service_version: choice.serviceVersion,
  use: choice.use,
  wording: choice.wording,
  state: choice.state,
  at: choice.decidedAt.toISOString(),
  until: choice.until?.toISOString() ?? null,
  way: choice.way,
});

/** SHA-256 over the canonical JSON of what a receipt proves, in hexadecimal: the entry of the choice holds it. */
export const receiptDigest = (place: PlaceId, choice: Choice): string =>
  hash('sha256', canonicalJson(receiptOf(place, choice)), 'hex');
