import { fill, type Language } from '../../../../platform/language/index.js';
import { proofWords } from './words.js';

interface ProofProps {
  readonly href: string;
  readonly what: string;
  readonly when: string;
  readonly language: Language;
}

/** The way to the signed proof that an entry is on the record. */
export function ProofLink({ href, what, when, language }: ProofProps) {
  return (
    <a class="govuk-link" href={href}>
      {proofWords.proof[language]}
      <span class="govuk-visually-hidden"> {fill(proofWords.proofOf[language], { what, when })}</span>
    </a>
  );
}
