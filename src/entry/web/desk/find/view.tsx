import { pickCounted } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Field, Form, InsetText, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { CaseTable } from '../queue/case-table.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { askedWords } from '../risk/words.js';
import { lookWords } from '../say/words.js';
import type { FindView } from './present.js';
import { reasonList } from './reasons.js';
import { findWords, foundWords } from './words.js';

type Shown = FindView & { readonly frame: Frame };

/** Finds the cases of somebody who is on the phone or at the counter, by exactly what they say. */
export function FindPage(view: Shown) {
  const { frame, asked, askedFirst, errors, lines } = view;
  const { language } = frame;
  const title = findWords.title[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'find')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {askedFirst && <AskedOfYou frame={frame} asked={askedFirst} isKept />}
      {lines && <Found {...view} lines={lines} />}
      {asked ? <Ask {...view} asked={asked} /> : <Choose {...view} />}
    </Framed>
  );
}

function Choose({ frame, choices }: Shown) {
  const { language } = frame;
  if (choices.length === 0) return <p class="govuk-body">{findWords.nothing[language]}</p>;
  return (
    <>
      <p class="govuk-body-l">{findWords.lead[language]}</p>
      {choices.map(({ service, ways }) => (
        <>
          <h2 class="govuk-heading-m">{service}</h2>
          <ul class="govuk-list gh-ways">
            {ways.map(({ text, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Ask({ frame, asked, lines }: Shown & { readonly asked: NonNullable<FindView['asked']> }) {
  const { language } = frame;
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h2 class="govuk-heading-m">{lines ? findWords.again[language] : asked.service}</h2>
        <p class="govuk-body">{askedWords.mayBeLeftOut[language]}</p>
        <p class="govuk-body">
          {findWords.exact[language]}{' '}
          <a class="govuk-link" href={paths.findCaller}>
            {findWords.otherWay[language]}
          </a>
        </p>
        <Form action={paths.findCaller} hidden={{ by: asked.code }}>
          {asked.fields.map((field) => (
            <Field {...field} />
          ))}
          <Radios
            name="reason"
            isSmall
            value={asked.reason}
            error={asked.reasonError}
            hint={findWords.reasonHint[language]}
            fieldset={{ legend: { text: findWords.reason[language], size: 's' } }}
            items={reasonList.map((reason) => ({ value: reason, text: capitalised(lookWords[reason][language]) }))}
          />
          <Button>{findWords.find[language]}</Button>
        </Form>
      </div>
    </div>
  );
}

function Found({ frame, lines, mayBeMore }: Shown & { readonly lines: NonNullable<FindView['lines']> }) {
  const { language } = frame;
  if (lines.length === 0) return <InsetText>{findWords.none[language]}</InsetText>;
  return (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">
        {pickCounted(foundWords, language, lines.length)}
      </h2>
      {mayBeMore && <p class="govuk-body">{findWords.most[language]}</p>}
      <p class="govuk-body">{findWords.looked[language]}</p>
      <CaseTable frame={frame} caption={findWords.title[language]} lines={lines} empty="" />
    </section>
  );
}
