import { fill, formatMoment } from '../../../../platform/language/index.js';
import { Tag } from '../../../components/index.js';
import { ProofLink } from '../say/proof-link.js';
import type { PastLine } from './present-past.js';
import type { Shown } from './shown.js';
import { After, Decisions, Effort, Looks } from './view-traces.js';
import { caseWords } from './words.js';

/** What happened and what it left behind, newest first. */
export function Past(view: Shown) {
  const { frame, history } = view;
  return (
    <>
      <Decisions {...view} />
      <Messages {...view} />
      <After {...view} />
      <section aria-labelledby="history">
        <h2 class="govuk-heading-m" id="history">
          {caseWords.history[frame.language]}
        </h2>
        <ol class="govuk-list gh-history" reversed>
          {history.map((line) => (
            <Line line={line} frame={frame} />
          ))}
        </ol>
      </section>
      <Effort {...view} />
      <Looks {...view} />
    </>
  );
}

/** What was written to people about it, and whether it arrived; nothing where nothing was. */
function Messages({ frame: { language }, messages }: Pick<Shown, 'frame' | 'messages'>) {
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 class="govuk-heading-m" id="messages">
        {caseWords.messages[language]}
      </h2>
      <ul class="govuk-list gh-history">
        {messages.map(({ subject, how }) => (
          <li>
            <strong>{subject}</strong>
            <div class="govuk-hint">{how}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line, frame }: { readonly line: PastLine; readonly frame: Shown['frame'] }) {
  const { language, place } = frame;
  const when = formatMoment(line.at, language, place.timeZone);
  return (
    <li>
      <strong>{line.what}</strong> {line.state && <Tag colour="grey">{line.state}</Tag>}
      {line.to && <div class="gh-history__more">{fill(caseWords.to[language], { who: line.to })}</div>}
      {line.because.map((reason) => (
        <div class="gh-history__more">{reason}</div>
      ))}
      <div class="govuk-hint">
        {[fill(caseWords.by[language], { who: line.by, when }), line.channel].filter(Boolean).join(', ')}{' '}
        <ProofLink href={line.proof} what={line.what} when={when} language={language} />
      </div>
    </li>
  );
}
