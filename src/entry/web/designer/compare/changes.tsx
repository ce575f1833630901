import { type Language, pick } from '../../../../platform/language/index.js';
import type { Change } from '../../../../work/services/index.js';
import { audienceWords, changeWords, compareWords } from './words.js';

const audiences = ['residents', 'officers', 'data', 'open'] as const;

/** What would be otherwise, in words, for each of those whom it is for. */
export function Changes({ changes, language }: { readonly changes: readonly Change[]; readonly language: Language }) {
  return (
    <>
      {audiences.map((to) => (
        <Audience {...{ to, language }} changes={changes.filter((change) => change.to === to)} />
      ))}
    </>
  );
}

interface AudienceProps {
  readonly to: Change['to'];
  readonly changes: readonly Change[];
  readonly language: Language;
}

function Audience({ to, changes, language }: AudienceProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{audienceWords[to][language]}</h2>
      {changes.length === 0 ? (
        <p class="govuk-body">{compareWords.nothing[language]}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {changes.map((change) => (
            <li>
              <Said change={change} language={language} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A change in words: of what, and from what to what. */
function Said({
  change: { kind, about, before, after },
  language,
}: {
  readonly change: Change;
  readonly language: Language;
}) {
  const say = (value: Change['before']) => (typeof value === 'object' ? pick(value, language) : value);
  return (
    <>
      {about && <strong>{pick(about, language)}: </strong>}
      {changeWords[kind][language]}
      {before !== undefined && (
        <>
          {' '}
          <span class="govuk-visually-hidden">{compareWords.from[language]} </span>
          <del>{say(before)}</del>
        </>
      )}
      {after !== undefined && (
        <>
          {' '}
          <span class="govuk-visually-hidden">{compareWords.to[language]} </span>
          <ins>{say(after)}</ins>
        </>
      )}
    </>
  );
}
