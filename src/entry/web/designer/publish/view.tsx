import { fill, formatDate } from '../../../../platform/language/index.js';
import { Button, Form, Input, InsetText, Textarea } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { LoadedDesign } from '../load-design.js';
import { publishWords } from './words.js';

interface PublishingProps {
  readonly frame: Frame;
  readonly design: LoadedDesign;
}

/** Where a design stands on its way to being published, and what its reader may do about it. */
export function Publishing(props: PublishingProps) {
  const { frame, design } = props;
  const { language } = frame;
  const { one, judged, mayChange } = design;
  const isRight = judged.findings.length === 0;
  const say = (key: keyof typeof publishWords) => publishWords[key][language];
  return (
    <>
      {one.why && (
        <InsetText>
          <p class="govuk-body">{fill(say('wasRefused'), { name: design.names.get(one.answeredBy ?? '') ?? '–' })}</p>
          <p class="govuk-body">{one.why}</p>
        </InsetText>
      )}
      {one.state === 'asked' && <Asked {...props} />}
      {one.state === 'approved' && <InsetText>{fill(say('waits'), { day: dayOf(props) })}</InsetText>}
      {one.state === 'published' && one.published && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.service(one.published.service)}>
            {fill(say('published'), { version: one.published.version })}
          </a>
        </p>
      )}
      {one.state === 'open' && mayChange && (isRight ? <Ask {...props} /> : <InsetText>{say('notYet')}</InsetText>)}
    </>
  );
}

const dayOf = ({ frame, design }: PublishingProps): string =>
  design.one.publishOn ? formatDate(design.one.publishOn, frame.language) : '';

function Ask({ frame: { language }, design: { one } }: PublishingProps) {
  return (
    <section aria-labelledby="publish">
      <h2 class="govuk-heading-m" id="publish">
        {publishWords.publish[language]}
      </h2>
      <p class="govuk-body">{publishWords.askLead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.compareDesign(one.id)}>
          {publishWords.readFirst[language]}
        </a>
      </p>
      <Form action={paths.publishDesign(one.id)} hidden={{ do: 'ask', revision: String(one.revision) }}>
        <Input
          {...{ name: 'on', label: { text: publishWords.on[language], size: 's' }, width: 10 }}
          hint={publishWords.onHint[language]}
        />
        <Button preventDoubleClick>{publishWords.ask[language]}</Button>
      </Form>
    </section>
  );
}

/** What waits for a second person: they read it and answer, who asked is told that they wait. */
function Asked(props: PublishingProps) {
  const { frame, design } = props;
  const { language, officer } = frame;
  const { one } = design;
  const say = (key: keyof typeof publishWords) => publishWords[key][language];
  const name = design.names.get(one.askedBy ?? '') ?? '–';
  return (
    <section aria-labelledby="publish">
      <h2 class="govuk-heading-m" id="publish">
        {say('second')}
      </h2>
      <p class="govuk-body">
        {fill(say(one.publishOn ? 'askedOn' : 'asked'), { name, day: dayOf(props), revision: one.revision })}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.compareDesign(one.id)}>
          {say('readFirst')}
        </a>
      </p>
      {one.askedBy === officer?.person ? <InsetText>{say('own')}</InsetText> : <Answer {...props} />}
    </section>
  );
}

function Answer({ frame: { language }, design: { one } }: PublishingProps) {
  return (
    <Form action={paths.publishDesign(one.id)} hidden={{ revision: String(one.revision) }}>
      <Textarea
        {...{ name: 'why', label: { text: publishWords.why[language], size: 's' }, rows: 3 }}
        hint={publishWords.whyHint[language]}
      />
      <div class="govuk-button-group">
        <Button name="do" value="approve" preventDoubleClick>
          {publishWords.approve[language]}
        </Button>
        <Button name="do" value="refuse" variant="secondary" preventDoubleClick>
          {publishWords.refuse[language]}
        </Button>
      </div>
    </Form>
  );
}
