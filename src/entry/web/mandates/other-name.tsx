import type { Language } from '../../../platform/language/index.js';
import { Reveal } from '../../components/index.js';
import type { NamedMandate } from './named-mandate.js';
import { mandateWords } from './words.js';

interface OtherNameProps {
  readonly mandate: Pick<NamedMandate, 'name' | 'firm' | 'isGiven'>;
  readonly language: Language;
}

/** Who the other of a mandate is: a firm by its own name, anybody else as the person wrote it. */
export function OtherName({ mandate: { name, firm, isGiven }, language }: OtherNameProps) {
  const known = isGiven ? firm : undefined;
  return known === undefined && name ? (
    <Reveal value={name} />
  ) : (
    <span>{known ?? mandateWords.nameless[language]}</span>
  );
}
