import { codeMinutes } from '../../../../foundation/people/index.js';
import { fill } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { Button, ErrorSummary, Form, Input, Reveal } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { withTo } from '../own-page.js';
import { codeWords, spentWords } from './words.js';

export interface CodePlan {
  /** As it was typed in this browser. */
  readonly address: Opened<string>;
  readonly to: string | undefined;
  readonly action: string;
  readonly again: string;
  readonly error?: string;
}

export function CodePage({ frame, address, to, action, again, error }: CodePlan & { readonly frame: Frame }) {
  const { language } = frame;
  const title = codeWords.title[language];
  return (
    <Framed frame={frame} title={title} hasErrors={error !== undefined} back={{ href: withTo(again, to) }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {error && <ErrorSummary errors={[{ text: error, href: '#code' }]} />}
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body gh-wrap">
            {codeWords.sentTo[language]}{' '}
            <strong>
              <Reveal value={address} />
            </strong>
          </p>
          <Form action={withTo(action, to)}>
            <Input
              name="code"
              label={codeWords.code[language]}
              hint={fill(codeWords.hint[language], { minutes: codeMinutes })}
              error={error}
              width={10}
              inputmode="numeric"
              autocomplete="one-time-code"
              spellcheck={false}
            />
            <Button preventDoubleClick>{codeWords.go[language]}</Button>
          </Form>
          <p class="govuk-body">
            <a class="govuk-link" href={withTo(again, to)}>
              {codeWords.another[language]}
            </a>
          </p>
          {frame.isDemo && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.demoSent} target="_blank" rel="noopener">
                {codeWords.demo[language]}
              </a>
            </p>
          )}
        </div>
      </div>
    </Framed>
  );
}

export interface SpentPlan {
  readonly again: string;
  readonly to: string | undefined;
  readonly reason: keyof typeof spentWords;
}

/** A code that can no longer be given, with the way to another. */
export function SpentPage({ frame, again, to, reason }: SpentPlan & { readonly frame: Frame }) {
  const { language } = frame;
  const title = codeWords.spent[language];
  return (
    <Framed frame={frame} title={title} back={{ href: withTo(again, to) }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{spentWords[reason][language]}</p>
      <Button href={withTo(again, to)}>{codeWords.another[language]}</Button>
    </Framed>
  );
}
