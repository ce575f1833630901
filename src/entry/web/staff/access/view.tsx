import { fill, type Language, type Words } from '../../../../platform/language/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner } from '../../../components/index.js';
import { timeWords } from '../../administering/time/words.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { ShownAccess } from './present.js';
import { accessWords } from './words.js';

interface AccessView {
  readonly frame: Frame;
  readonly lines: readonly ShownAccess[];
  readonly did: Words | undefined;
  readonly fault: Words | undefined;
}

/** Each role of those for whom the officer answers, with the buttons that keep it or end it. */
export function AccessPage({ frame, lines, did, fault }: AccessView) {
  const { language } = frame;
  const title = accessWords.title[language];
  const heads = ['person', 'role', 'confirmed', 'due', 'what'] as const;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'access')}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#access' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{accessWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.interests}>
          {accessWords.interests[language]}
        </a>
      </p>
      <div id="access">
        <DataTable
          caption={title}
          isCaptionHidden
          columns={heads.map((head) => ({ head: accessWords[head][language] }))}
          rows={lines.map((line) => [
            <>
              {line.name}
              <br />
              <a class="govuk-link" href={paths.officerTime(line.person)}>
                {timeWords.title[language]}
                <span class="govuk-visually-hidden">{`: ${line.name}`}</span>
              </a>
            </>,
            line.says,
            line.confirmed,
            line.due ?? accessWords.suspended[language],
            <Verdicts line={line} language={language} />,
          ])}
          empty={accessWords.none[language]}
        />
      </div>
    </Framed>
  );
}

function Verdicts({ line, language }: { readonly line: ShownAccess; readonly language: Language }) {
  const { person, role, says, name, due } = line;
  const verdicts = due === undefined ? (['restore'] as const) : (['confirm', 'remove'] as const);
  return (
    <Form action={paths.access} hidden={{ person, role }}>
      <div class="govuk-button-group">
        {verdicts.map((verdict) => (
          <Button variant={verdict === 'remove' ? 'warning' : 'secondary'} name="verdict" value={verdict}>
            {accessWords[verdict][language]}
            <span class="govuk-visually-hidden"> {fill(accessWords.of[language], { role: says, name })}</span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
