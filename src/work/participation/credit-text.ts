import { hash } from 'node:crypto';
import { type TextReference, toTextReference } from '../../foundation/record/index.js';
import { canonicalJson } from '../../platform/canonical-json.js';
import type { ProposalId } from './proposal.js';

/** A credit as it lies beside the record: with its proposal, so that it can be removed without another of the same name. */
export const creditText = (proposal: ProposalId, name: string): string => canonicalJson({ name, proposal });

/** The name in such a text. */
export const nameIn = (text: string): string => String((JSON.parse(text) as { readonly name: unknown }).name);

/** How the record names such a text. */
export const creditReference = (proposal: ProposalId, name: string): TextReference =>
  toTextReference(hash('sha256', creditText(proposal, name), 'buffer'));
