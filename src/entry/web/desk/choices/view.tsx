import { choiceWays } from '../../../../foundation/people/index.js';
import { Button, ErrorSummary, Form, InsetText, Radios } from '../../../components/index.js';
import { choiceWayWords } from '../../choices/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { RiskAsked } from '../risk/asked.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { takeWords } from './words.js';

interface TakenUse {
  readonly id: string;
  readonly title: string;
  readonly explain: string;
  readonly wording: string;
  readonly stands: string;
}

export interface Tried {
  readonly use: string;
  readonly says: string | undefined;
  readonly way: string | undefined;
  /** What stands against it, by what is to be mended. */
  readonly said: Readonly<Partial<Record<'says' | 'way', string>>>;
  /** What is asked of the officer first. */
  readonly asked?: RiskAsked | undefined;
}

interface TakeChoicesProps {
  readonly frame: Frame;
  readonly id: string;
  readonly reference: string;
  readonly uses: readonly TakenUse[];
  readonly tried?: Tried | undefined;
}

export function TakeChoicesPage({ frame, id, reference, uses, tried }: TakeChoicesProps) {
  const { language } = frame;
  const title = takeWords.title[language];
  const errors = Object.entries(tried?.said ?? {}).map(([name, text]) => ({ text, href: `#${name}-${tried?.use}` }));
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={errors.length > 0}
      back={{ href: paths.case(id), text: reference }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <span class="govuk-caption-l">{reference}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      {tried?.asked && <AskedOfYou frame={frame} id={id} asked={tried.asked} isKept />}
      <p class="govuk-body">{takeWords.lead[language]}</p>
      {uses.length === 0 && <p class="govuk-body">{takeWords.none[language]}</p>}
      {uses.map((use) => (
        <OneUse frame={frame} id={id} use={use} tried={tried?.use === use.id ? tried : undefined} />
      ))}
    </Framed>
  );
}

type OneUseProps = Pick<TakeChoicesProps, 'frame' | 'id' | 'tried'> & { readonly use: TakenUse };

function OneUse({ frame: { language }, id, use, tried }: OneUseProps) {
  return (
    <section aria-labelledby={`use-${use.id}`}>
      <h2 class="govuk-heading-m" id={`use-${use.id}`}>
        {use.title}
      </h2>
      <p class="govuk-body">
        <strong>{use.stands}</strong>
      </p>
      <p class="govuk-body">{takeWords.readOut[language]}</p>
      <InsetText>{use.explain}</InsetText>
      <Form action={paths.choicesOfCase(id)} hidden={{ use: use.id, wording: use.wording }}>
        <Radios
          name="says"
          idPrefix={`says-${use.id}`}
          isSmall
          value={tried?.says}
          error={tried?.said.says}
          fieldset={{ legend: { text: takeWords.says[language], size: 's' } }}
          items={(['yes', 'no'] as const).map((value) => ({ value, text: takeWords[value][language] }))}
        />
        <Radios
          name="way"
          idPrefix={`way-${use.id}`}
          isSmall
          value={tried?.way}
          error={tried?.said.way}
          fieldset={{ legend: { text: takeWords.way[language], size: 's' } }}
          items={choiceWays
            .filter((value) => value !== 'web')
            .map((value) => ({ value, text: choiceWayWords[value][language] }))}
        />
        <Button preventDoubleClick>{takeWords.save[language]}</Button>
      </Form>
    </section>
  );
}
