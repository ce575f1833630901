import type { OrgUnit } from '../../../../foundation/people/index.js';
import { Button, Form } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import type { NamedMandate } from '../../mandates/named-mandate.js';
import { OtherName } from '../../mandates/other-name.js';
import { paths } from '../../paths.js';
import { firmWords } from '../words.js';

interface SureProps {
  readonly frame: Frame;
  readonly unit: OrgUnit;
  readonly mandate: NamedMandate;
}

/** Asks once more before an organisation gives a mandate up, since it cannot undo it. */
export function SureToGiveUpPage({ frame, unit, mandate }: SureProps) {
  const { language } = frame;
  const back = paths.firm(unit.id);
  return (
    <Framed frame={frame} title={firmWords.giveUp[language]} back={{ href: back }}>
      <h1 class="govuk-heading-l gh-wrap">
        {firmWords.sure[language]} <OtherName mandate={mandate} language={language} />?
      </h1>
      <p class="govuk-body">{firmWords.giveUpDoes[language]}</p>
      <Form action={back} hidden={{ mandate: mandate.one.id, do: 'give-up', sure: 'yes' }}>
        <Button variant="warning">{firmWords.giveUp[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          {firmWords.keep[language]}
        </a>
      </p>
    </Framed>
  );
}
