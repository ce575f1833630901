import { fill, type Language } from '../../../../platform/language/index.js';
import { caseWords } from './words.js';

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
      {caseWords.proof[language]}
      <span class="govuk-visually-hidden"> {fill(caseWords.proofOf[language], { what, when })}</span>
    </a>
  );
}
