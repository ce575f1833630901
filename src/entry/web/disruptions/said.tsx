import { fill, formatDate, formatList, type Language, pick } from '../../../platform/language/index.js';
import type { Area, Disruption } from '../../../work/places/index.js';
import { InsetText } from '../../components/index.js';
import { disruptionWords } from './words.js';

/** Where a disruption is, in words. */
export function whereOf({ streets, area }: Disruption, areas: readonly Area[], language: Language): string {
  const named = areas.find(({ code }) => code === area);
  const all = [...streets, ...(named ? [pick(named.name, language)] : [])];
  return all.length === 0 ? disruptionWords.everywhere[language] : formatList(all, language);
}

/** What is known already, before somebody reports it. */
export const SaidDisruptions = ({
  disruptions,
  language,
}: {
  readonly disruptions: readonly Disruption[];
  readonly language: Language;
}) => (
  <>
    {disruptions.map(({ says, until }) => (
      <InsetText>
        <strong>{disruptionWords.know[language]}</strong> {pick(says, language)}{' '}
        {fill(disruptionWords.until[language], { date: formatDate(until, language) })}{' '}
        {disruptionWords.needNot[language]}
      </InsetText>
    ))}
  </>
);
