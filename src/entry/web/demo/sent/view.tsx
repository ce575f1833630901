import { formatMoment } from '../../../../platform/language/index.js';
import type { KeptLetter } from '../../../../platform/post.js';
import { Reveal, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import type { FakeMessage } from '../notify/fake-notify.js';
import { sentWords } from './words.js';

export function SentPage({
  frame,
  letters,
  texts,
}: {
  readonly frame: Frame;
  readonly letters: readonly KeptLetter[];
  readonly texts: readonly FakeMessage[];
}) {
  const { language } = frame;
  const title = sentWords.title[language];
  return (
    <Framed frame={frame} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <WarningText>{sentWords.warning[language]}</WarningText>
      {texts.length > 0 && <h2 class="govuk-heading-l">{sentWords.texts[language]}</h2>}
      {texts.map((one) => (
        <article class="gh-letter">
          <h3 class="govuk-heading-s">{sentWords[one.kind][language]}</h3>
          <p class="govuk-hint gh-wrap gh-lines">
            {formatMoment(one.at, language, frame.place.timeZone)} · {one.to}
          </p>
          <p class="govuk-body gh-wrap gh-lines">{one.text}</p>
        </article>
      ))}
      {texts.length > 0 && <h2 class="govuk-heading-l">{sentWords.emails[language]}</h2>}
      {letters.length === 0 && <p class="govuk-body">{sentWords.none[language]}</p>}
      {letters.map((letter) => (
        <article class="gh-letter">
          <h2 class="govuk-heading-m gh-wrap">
            <Reveal value={letter.subject} />
          </h2>
          <p class="govuk-hint gh-wrap">
            {formatMoment(letter.at, language, frame.place.timeZone)} · <Reveal value={letter.to} />
          </p>
          <p class="govuk-body gh-wrap gh-lines">
            <Reveal value={letter.text} />
          </p>
        </article>
      ))}
    </Framed>
  );
}
