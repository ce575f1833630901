import type { ChoiceStanding } from '../../../../foundation/people/index.js';
import { dpvBases } from '../../../../platform/dpv.js';
import type { Words } from '../../../../platform/language/index.js';
import { basisOf, isChoice } from '../../../../work/services/index.js';
import { paths } from '../../paths.js';
import { collectedFor } from './collected-for.js';
import { dpvStates, dpvTerms } from './dpv-states.js';
import type { LoadedReceipt } from './load-receipt.js';

const toState = (state: string): string => dpvStates[state as ChoiceStanding] ?? state;

function toPurpose({ use, choice, declaration }: LoadedReceipt) {
  return {
    purpose: use.title,
    purpose_explained: use.explain,
    purpose_type: use.dpv,
    purpose_id: choice.use,
    lawful_basis: dpvBases[basisOf(use)],
    ...(use.law === undefined ? {} : { law: use.law }),
    pii_information: use.fields.map((field) => {
      const question = declaration.fields[field];
      const category = question?.mark === 'special' ? dpvTerms.special : dpvTerms.personal;
      return { pii_attribute_id: field, pii_type: question?.label, pii_category: category };
    }),
    collected_for: collectedFor(declaration, use).map(({ id, dpv, basis, law }) => ({
      ...{ purpose_id: id, ...(dpv ? { purpose_type: dpv } : {}), lawful_basis: dpvBases[basis], law },
    })),
    recipients: use.for,
    retention_period: [...new Set(use.fields.flatMap((field) => declaration.fields[field]?.keep ?? []))],
    ...(isChoice(use) ? { withdrawal_method: paths.choices } : { objection_method: paths.choices }),
  };
}

/**
 * The receipt for other programs, in the shape of ISO/IEC TS 27560: header, processing, purposes, events; with what its
 * digest is over, which the entry of the choice holds.
 */
export function toReceiptJson(loaded: LoadedReceipt, { place, origin }: { place: Words; origin: string }) {
  const { choice, standing, one, stream, events, proved, digest } = loaded;
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    type: dpvTerms.receipt,
    record_id: `${stream}:${choice.version}`,
    pii_principal_id: choice.subject,
    request: one.reference,
    pii_processing: {
      privacy_notice: `${origin}${paths.privacy(choice.service)}`,
      jurisdiction: 'GB',
      purposes: [toPurpose(loaded)],
    },
    party_identification: [{ party_role: dpvTerms.controller, party_name: place }],
    consent_state: toState(standing),
    events: events.map(({ state, at }) => ({ event_state: toState(state), event_time: at.toISOString() })),
    validity: { from: choice.decidedAt.toISOString(), until: choice.until?.toISOString() ?? null },
    collection_method: choice.way,
    proof: {
      ...{ digest_algorithm: 'sha-256', digest, over: proved, stream, version: choice.version },
      file: `${origin}${paths.choiceProof(choice.subject, choice.use)}`,
    },
  };
}
