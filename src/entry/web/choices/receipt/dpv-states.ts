import type { ChoiceStanding } from '../../../../foundation/people/index.js';

const dpv = 'https://w3id.org/dpv#';

/** How a choice stands, in the Data Privacy Vocabulary; what became of an objection has no term of its own there. */
export const dpvStates: Readonly<Record<ChoiceStanding, string | undefined>> = {
  unknown: `${dpv}ConsentUnknown`,
  given: `${dpv}ConsentGiven`,
  refused: `${dpv}ConsentRefused`,
  withdrawn: `${dpv}ConsentWithdrawn`,
  invalidated: `${dpv}ConsentInvalidated`,
  expired: `${dpv}ConsentExpired`,
  objected: `${dpv}PublicInterestObjected`,
  upheld: undefined,
  dismissed: undefined,
};

/** What a receipt names besides: its own kind, the controller, and the classes of data. */
export const dpvTerms = {
  receipt: `${dpv}ConsentReceipt`,
  controller: `${dpv}DataController`,
  personal: `${dpv}PersonalData`,
  special: `${dpv}SpecialCategoryPersonalData`,
} as const;
