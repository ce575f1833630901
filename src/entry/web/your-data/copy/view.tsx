import { dateOf, fill, formatDate, formatMoment } from '../../../../platform/language/index.js';
import type { Copy } from '../../../../work/cases/index.js';
import { Button, DataTable, Form, InsetText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { YourDataWays } from '../ways.js';
import type { Reader } from './present.js';
import { copyWords } from './words.js';

interface CopyPageProps {
  readonly frame: Frame;
  readonly due: Date;
  readonly copies: readonly Copy[];
  readonly reader: Reader;
}

export function CopyPage({ frame, due, copies, reader }: CopyPageProps) {
  const { language } = frame;
  const say = (name: keyof typeof copyWords) => copyWords[name][language];
  const date = formatDate(dateOf(due, reader.timeZone), language);
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.yourData }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <YourDataWays language={language} here={paths.copyOwn} />
      <InsetText>{fill(copyWords.law[language], { date })}</InsetText>
      <p class="govuk-body">{say('left')}</p>
      <p class="govuk-body">{say('keep')}</p>
      <Form action={paths.copyOwn}>
        <Button name="form" value="page">
          {say('asPage')}
        </Button>
      </Form>
      <Form action={paths.copyOwn}>
        <Button variant="secondary" name="form" value="data">
          {say('asData')}
        </Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.service('subject-access')}>
          {say('askOfficer')}
        </a>
      </p>
      <Taken copies={copies} reader={reader} />
    </Framed>
  );
}

function Taken({ copies, reader: { language, timeZone } }: Pick<CopyPageProps, 'copies' | 'reader'>) {
  const heads = [copyWords.asked, copyWords.form, copyWords.due, copyWords.given];
  const when = (at: Date) => formatMoment(at, language, timeZone);
  return (
    <DataTable
      caption={copyWords.taken[language]}
      columns={heads.map((head) => ({ head: head[language] }))}
      empty={copyWords.none[language]}
      rows={copies.map(({ askedAt, form, dueAt, givenAt }) => [
        when(askedAt),
        copyWords[form][language],
        formatDate(dateOf(dueAt, timeZone), language),
        givenAt ? when(givenAt) : copyWords.notGiven[language],
      ])}
    />
  );
}
