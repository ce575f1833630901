import { DataTable, Reveal } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import type { OwnDecision, ShownDecision } from './present.js';
import { decisionWords } from './words.js';

type Own = Pick<OwnDecision, 'why'> & ShownDecision;

/** What was decided for somebody, for themself or for whoever may decide beside them; nothing where nothing was. */
export function DecisionsPart({
  language,
  decisions,
  isOwn,
}: {
  readonly language: Frame['language'];
  readonly decisions: readonly Own[];
  readonly isOwn: boolean;
}) {
  if (decisions.length === 0) return null;
  const { own, ownLead, theirs, theirsLead, decision, review, reviewed, why } = decisionWords;
  const title = (isOwn ? own : theirs)[language];
  const columns = [decision, ...(isOwn ? [why] : []), review, reviewed].map((head) => ({ head: head[language] }));
  return (
    <section class="gh-section">
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body">{(isOwn ? ownLead : theirsLead)[language]}</p>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={decisions.map((one) => [
          <>
            {one.decision} <span class="govuk-hint">{one.decidedOn}</span>
          </>,
          ...(isOwn ? [one.why ? <Reveal value={one.why} /> : decisionWords.noWhy[language]] : []),
          one.review,
          one.reviewed,
        ])}
      />
    </section>
  );
}
