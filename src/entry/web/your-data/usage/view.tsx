import type { Language } from '../../../../platform/language/index.js';
import { Button, Form, SummaryList } from '../../../components/index.js';
import { Purpose } from '../../agreements/purpose.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { YourDataWays } from '../ways.js';
import type { ClientLine } from './present.js';
import { usageWords } from './words.js';

interface UsagePageProps {
  readonly frame: Frame;
  readonly lines: readonly ClientLine[];
}

export function UsagePage({ frame, lines }: UsagePageProps) {
  const { language } = frame;
  const title = usageWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{usageWords.lead[language]}</p>
      <p class="govuk-body">{usageWords.told[language]}</p>
      <YourDataWays language={language} here={paths.usageOwn} />
      {lines.length === 0 && <p class="govuk-body">{usageWords.none[language]}</p>}
      {lines.map((line) => (
        <Client line={line} language={language} />
      ))}
    </Framed>
  );
}

function Client({ line, language }: { readonly line: ClientLine; readonly language: Language }) {
  const { name, title, dpv, state, code, use } = line;
  const heading = `client-${name}`;
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-m" id={heading}>
        {title}
      </h2>
      <SummaryList
        rows={[
          ...(dpv
            ? [{ key: usageWords.purpose[language], value: { text: <Purpose iri={dpv} language={language} /> } }]
            : []),
          { key: usageWords.state[language], value: state },
          ...(code && use
            ? [
                { key: usageWords.use[language], value: use },
                {
                  key: usageWords.code[language],
                  value: {
                    text: (
                      <>
                        <code>{code}</code> <span class="govuk-hint">{usageWords.codeHint[language]}</span>
                      </>
                    ),
                  },
                },
              ]
            : []),
        ]}
      />
      <Form action={paths.usageOwn} hidden={code ? { code } : { client: name }}>
        <Button variant="secondary">
          {usageWords[code ? 'withdraw' : 'permit'][language]}
          <span class="govuk-visually-hidden">: {title}</span>
        </Button>
      </Form>
    </section>
  );
}
