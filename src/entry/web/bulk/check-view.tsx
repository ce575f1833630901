import { fill } from '../../../platform/language/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Bulk, Encoding } from '../../../work/journeys/index.js';
import type { Compiled } from '../../../work/services/index.js';
import { Button, Form, Reveal } from '../../components/index.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { bulkWords, encodingNames } from './words.js';

interface CheckProps {
  readonly frame: Frame;
  readonly service: Compiled;
  readonly one: Bulk;
  readonly readAs: Encoding;
  /** Cells of the file; undefined for a colleague of whoever sent it. */
  readonly letters: Opened<string> | undefined;
}

/** What was assumed of a file's letters, before anything of it is sent. */
export function CheckPage({ frame, service: { declaration }, one, readAs, letters }: CheckProps) {
  const { language } = frame;
  const title = bulkWords.checkTitle[language];
  const back = { href: paths.bulk(declaration.service) };
  return (
    <Framed {...{ frame, title, service: declaration.title[language], back }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{fill(bulkWords.checkLead[language], { encoding: encodingNames[readAs] })}</p>
      {letters ? (
        <>
          <h2 class="govuk-heading-m">{bulkWords.checkCells[language]}</h2>
          <p class="govuk-body">
            <span class="gh-notes__text">
              <Reveal value={letters} />
            </span>
          </p>
          <p class="govuk-body">{bulkWords.checkWrong[language]}</p>
          <Form action={paths.bulkFile(declaration.service, one.id)}>
            <Button preventDoubleClick>{bulkWords.checkRight[language]}</Button>
          </Form>
        </>
      ) : (
        <p class="govuk-body">{bulkWords.notYours[language]}</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.bulk(declaration.service)}>
          {bulkWords.again[language]}
        </a>
      </p>
    </Framed>
  );
}
