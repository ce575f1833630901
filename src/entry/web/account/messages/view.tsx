import { fill } from '../../../../platform/language/index.js';
import type { OwnMessage } from '../../../../work/messages/index.js';
import { Button, Form, Tag } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { messagesWords } from './words.js';

type ShownMessage = OwnMessage & { readonly subject: string; readonly text: readonly string[]; readonly on: string };

interface MessagesView {
  readonly frame: Frame;
  readonly messages: readonly ShownMessage[];
}

export function MessagesPage({ frame, messages }: MessagesView) {
  const { language } = frame;
  const title = messagesWords.title[language];
  const newest = messages[0]?.at.getTime();
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{messagesWords.lead[language]}</p>
          {messages.length === 0 && <p class="govuk-body">{messagesWords.none[language]}</p>}
          {messages.map((one) => (
            <Message {...{ frame, one }} />
          ))}
          {messages.some(({ isSeen }) => !isSeen) && (
            <Form action={paths.ownMessages} hidden={{ until: String(newest) }}>
              <Button variant="secondary">{messagesWords.seen[language]}</Button>
            </Form>
          )}
        </div>
      </div>
    </Framed>
  );
}

function Message({ frame: { language }, one }: { readonly frame: Frame; readonly one: ShownMessage }) {
  return (
    <section aria-labelledby={`message-${one.id}`}>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1" id={`message-${one.id}`}>
        {one.subject} {!one.isSeen && <Tag colour="blue">{messagesWords.unread[language]}</Tag>}
      </h2>
      <p class="govuk-hint govuk-!-margin-bottom-2">
        {fill(messagesWords[one.state][language], { on: one.on })}
        {one.channel && `, ${messagesWords[one.channel][language]}`}
      </p>
      {one.text.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      <hr class="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
    </section>
  );
}
