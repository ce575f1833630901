import { fill, formatMoment } from '../../../../platform/language/index.js';
import { type OwnMessage, wordsOf } from '../../../../work/messages/index.js';
import { messagesWords } from '../../account/messages/words.js';
import type { PageRequest } from '../../page.js';

/** One message to people about a case: what it said in a line, by which way it went and what became of it. */
export interface MessageLine {
  readonly subject: string;
  readonly how: string;
}

const stateWords = {
  ...{ waiting: messagesWords.waiting, sent: messagesWords.sent, delivered: messagesWords.delivered },
  ...{ 'to-post': messagesWords['to-post'], 'to-hand': messagesWords.atVisit, posted: messagesWords.posted },
  ...{ handed: messagesWords.handedOver, failed: messagesWords.notArrived },
} as const satisfies Record<OwnMessage['state'], object>;

export function presentMessages(
  { language, place }: Pick<PageRequest, 'language' | 'place'>,
  messages: readonly OwnMessage[],
): readonly MessageLine[] {
  return messages.flatMap((one) => {
    const said = wordsOf(one, place.name, language);
    const on = formatMoment(one.endedAt ?? one.at, language, place.timeZone);
    const how = fill(stateWords[one.state][language], { on });
    const by = one.channel ? `, ${messagesWords[one.channel][language]}` : '';
    return said ? [{ subject: said.subject, how: `${how}${by}` }] : [];
  });
}
