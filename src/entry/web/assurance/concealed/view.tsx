import { concealedGrounds, type PublishedConcealed } from '../../../../foundation/assurance/index.js';
import { dateOf, fill, formatDate, formatMonth, formatNumber } from '../../../../platform/language/index.js';
import { DataTable, InsetText } from '../../../components/index.js';
import { groundWords } from '../../concealed-words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { publishedWords } from './words.js';

interface PublishedProps {
  readonly frame: Frame;
  readonly published: PublishedConcealed;
}

const columns = [...concealedGrounds, 'revealed'] as const;

/** Counts and digests of whole months, with whose key the second copy is sealed for. */
export function PublishedConcealedPage({ frame, published }: PublishedProps) {
  const { language, place } = frame;
  const { auditors, months } = published;
  const say = (key: keyof typeof publishedWords) => publishedWords[key][language];
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.assurance }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <p class="govuk-body">{say('how')}</p>
      <p class="govuk-body">{say('why')}</p>
      {auditors.length === 0 && <InsetText>{say('off')}</InsetText>}
      {auditors.length > 0 && <Months frame={frame} published={{ auditors, months }} />}
      {auditors.length > 0 && <h2 class="govuk-heading-m">{say('auditors')}</h2>}
      <ul class="govuk-list">
        {auditors.map(({ thumbprint, since }) => (
          <li>
            <code class="gh-digest">{thumbprint}</code>
            <div class="govuk-hint">
              {fill(say('since'), { day: formatDate(dateOf(since, place.timeZone), language) })}
            </div>
          </li>
        ))}
      </ul>
    </Framed>
  );
}

function Months({ frame: { language }, published: { months } }: PublishedProps) {
  const say = (key: keyof typeof publishedWords) => publishedWords[key][language];
  const count = (number: number | null) => (number === null ? say('few') : formatNumber(number, language));
  const heads = columns.map((column) => ({
    head: column === 'revealed' ? say('revealed') : groundWords[column][language],
  }));
  return (
    <DataTable
      caption={say('months')}
      columns={[{ head: say('month') }, ...heads, { head: say('head') }]}
      rows={months.map(({ month, counts, head }) => [
        formatMonth(month, language),
        ...columns.map((column) => count(counts[column])),
        <code class="gh-digest">{head.toString('hex')}</code>,
      ])}
      empty={say('none')}
    />
  );
}
