import type { Mandate } from '../../../foundation/people/index.js';
import type { Opened } from '../../../platform/sealed/index.js';
import type { Raw } from '../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Input, InsetText } from '../../components/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { keyingWords } from './words.js';

interface BeginProps {
  readonly frame: Frame;
  /** What the officer is filling in already. */
  readonly acting: Mandate | undefined;
  readonly said: { readonly [F in 'form' | 'received']?: keyof typeof keyingWords | undefined };
  readonly typed: { readonly form: string; readonly received: Opened<Raw> };
}

/** Asks which form it is and when it came. */
export function BeginPage(props: BeginProps) {
  const { frame, acting, said } = props;
  const { language } = frame;
  const title = keyingWords.title[language];
  const targets = { form: '#form', received: '#received-day' } as const;
  const errors = (['form', 'received'] as const).flatMap((field) => {
    const text = said[field];
    return text ? [{ text: keyingWords[text][language], href: targets[field] }] : [];
  });
  const navigation = deskNavigation(frame, undefined);
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={navigation} hasErrors={errors.length > 0}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 class="govuk-heading-l">{title}</h1>
          {acting ? <Acting acting={acting} language={language} /> : <Ask {...props} />}
        </div>
      </div>
    </Framed>
  );
}

function Acting({ acting, language }: { readonly acting: Mandate; readonly language: Frame['language'] }) {
  const [service = ''] = acting.services;
  const on = acting.way === 'paper' ? paths.keyPaper(service) : paths.checkAnswers(service);
  return (
    <>
      <InsetText>{keyingWords.acting[language]}</InsetText>
      <Form action={paths.stopAssisting}>
        <div class="govuk-button-group">
          <Button href={on}>{keyingWords.goOn[language]}</Button>
          <Button variant="secondary">{keyingWords.stop[language]}</Button>
        </div>
      </Form>
    </>
  );
}

function Ask({ frame: { language }, said, typed }: BeginProps) {
  const errorAt = (field: 'form' | 'received') => {
    const text = said[field];
    return text ? { error: { text: keyingWords[text][language] } } : {};
  };
  return (
    <Form action={paths.paper}>
      <p class="govuk-body-l">{keyingWords.lead[language]}</p>
      <Input
        name="form"
        label={{ text: keyingWords.form[language], size: 's' }}
        hint={keyingWords.formHint[language]}
        value={typed.form}
        autocomplete="off"
        spellcheck={false}
        {...errorAt('form')}
      />
      <Field
        kind="date"
        name="received"
        label={keyingWords.received[language]}
        hint={keyingWords.receivedHint[language]}
        language={language}
        value={typed.received}
        {...errorAt('received')}
      />
      <Button preventDoubleClick>{keyingWords.begin[language]}</Button>
    </Form>
  );
}
