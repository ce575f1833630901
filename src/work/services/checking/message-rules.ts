import { type Channel, isClearedFor, readMarkings } from '../../../foundation/assurance/index.js';
import { sayKnown } from '../near-name.js';
import { principalOf } from '../principal-of.js';
import { gapsInMessage } from '../telling/fill-message.js';
import { whyNotInMessage } from '../telling/may-stand.js';
import { factsOfMessage, isMessageEvent, isToldAsState, messageEvents } from '../telling/message-events.js';
import type { Path } from './finding.js';
import { entriesOf, fieldOf, type Given, type Rule, type Said } from './rule.js';

/** A part of a message in one language, and by which ways it leaves. */
interface Text {
  readonly code: string;
  readonly part: 'subject' | 'text' | 'short';
  readonly language: 'en' | 'cy';
  readonly path: Path;
  readonly gaps: readonly string[];
}

/** Every way by which a part may leave: the subject stands on locked screens too. */
const waysOf = { subject: ['text', 'email'], short: ['text'], text: ['email'] } as const satisfies Record<
  Text['part'],
  readonly Channel[]
>;

const wayWords: Readonly<Record<Channel, string>> = {
  ...{ text: 'a text message', email: 'an email', letter: 'a letter', phone: 'a telephone call' },
};

const listTexts = ({ declaration }: Given): readonly Text[] =>
  entriesOf(declaration.messages).flatMap(([code, message]) =>
    (['subject', 'text', 'short'] as const).flatMap((part) =>
      (['en', 'cy'] as const).flatMap((language): readonly Text[] => {
        const text = message[part]?.[language];
        if (text === undefined) return [];
        return [{ code, part, language, path: ['messages', code, part, language], gaps: gapsInMessage(text) }];
      }),
    ),
  );

const unknownEvent: Rule = {
  name: 'unknown-event',
  check({ declaration }) {
    const known = [...Object.keys(messageEvents), ...Object.keys(declaration.case.states)];
    return Object.keys(declaration.messages)
      .filter((code) => !known.includes(code))
      .map((code) => ({
        ...{ path: ['messages', code], on: 'key', wrong: `nothing that is told of is called ${code}` },
        fix: sayKnown(code, known, 'name a state'),
      }));
  },
};

const knownIn = ({ declaration }: Given, code: string): readonly string[] => [
  ...factsOfMessage(code),
  ...Object.keys(declaration.fields),
];

const unknownGap: Rule = {
  name: 'unknown-gap',
  check: (given) =>
    listTexts(given).flatMap(({ code, gaps, path }) => {
      const known = knownIn(given, code);
      return gaps
        .filter((name) => !known.includes(name))
        .map((name) => ({ path, wrong: `nothing fills {${name}}`, fix: sayKnown(name, known, 'take it out') }));
    }),
};

const unequalGaps: Rule = {
  name: 'unequal-gaps',
  check: (given) => {
    const texts = listTexts(given);
    return texts.flatMap(({ code, part, language, gaps, path }) => {
      if (language !== 'cy') return [];
      const known = knownIn(given, code);
      const english = texts.find((one) => one.code === code && one.part === part && one.language === 'en')?.gaps ?? [];
      const lacks = english.find((name) => known.includes(name) && !gaps.includes(name));
      const more = gaps.find((name) => known.includes(name) && !english.includes(name));
      if (lacks === undefined && more === undefined) return [];
      return lacks === undefined
        ? { path, wrong: `the English does not say {${more}}`, fix: `put {${more}} into it, or take it out here` }
        : { path, wrong: `the Welsh does not say {${lacks}}`, fix: `put {${lacks}} into it` };
    });
  },
};

/** A rule that is asked about each answer that is a gap of a part, where it stands first. */
const eachAnswer = (name: string, check: (field: string, text: Text, given: Given) => Said | undefined): Rule => ({
  name,
  check: (given) => {
    const seen = new Set<string>();
    return listTexts(given).flatMap((text) =>
      text.gaps.flatMap((field) => {
        const where = `${text.code} ${text.part} ${field}`;
        const isAnswer = !factsOfMessage(text.code).includes(field) && fieldOf(given.declaration, field) !== undefined;
        if (!isAnswer || seen.has(where)) return [];
        seen.add(where);
        return check(field, text, given) ?? [];
      }),
    );
  },
});

const readMore = 'and say that they can sign in to read it';

const aboveChannel = eachAnswer('above-channel', (field, { part, path }, { declaration }) => {
  const { mark, handling } = fieldOf(declaration, field) ?? { mark: 'special' };
  const { channels } = readMarkings();
  const way = waysOf[part].find((one) => !isClearedFor({ mark, handling }, channels[one]));
  if (way === undefined) return undefined;
  const bears = isClearedFor({ mark }, channels[way]) ? handling : mark;
  const highest = isClearedFor({ mark }, channels[way]) ? channels[way].handling : channels[way].mark;
  return {
    ...{ path, wrong: `${field} is ${bears}, and ${wayWords[way]} may say only what is ${highest}` },
    fix: `take {${field}} out ${readMore}`,
  };
});

const ofOther = eachAnswer('message-of-another', (field, { path }, { declaration }) => {
  const principal = principalOf(declaration);
  const { about = principal } = fieldOf(declaration, field) ?? {};
  if (about === principal) return undefined;
  return { path, wrong: `${field} is about ${about}, and ${principal} is written to`, fix: `take {${field}} out` };
});

const notInMessage = eachAnswer('not-in-a-message', (field, { path }, { declaration }) => {
  const question = fieldOf(declaration, field);
  const why = question && whyNotInMessage(question);
  if (!question || why === undefined) return undefined;
  return why === 'kind'
    ? { path, wrong: `${field} is of the type ${question.type}, which no message says`, fix: `take {${field}} out` }
    : {
        ...{ path, wrong: `people type ${field}, and it is not sealed` },
        fix: `mark ${field} personal, or take {${field}} out`,
      };
});

/** What cannot happen to a case of this service. */
const neverTold: Rule = {
  name: 'never-told',
  check: ({ declaration }) => {
    const { fee, bookings, issues } = declaration;
    const has: readonly (readonly [string, boolean, string])[] = [
      ['payment-', fee !== undefined, 'fee'],
      ['refund', fee !== undefined, 'fee'],
      ['booking-', Object.keys(bookings).length > 0, 'bookings'],
      ['issued', Object.keys(issues).length > 0, 'issues'],
      ['decided', Object.keys(declaration.case.decisions ?? {}).length > 0, 'decisions'],
      ...(['asked', 'reminder', 'silent'] as const).map(
        (code) =>
          [code, Object.values(declaration.case.states).some(({ asks }) => asks !== undefined), 'asks'] as const,
      ),
    ];
    return Object.keys(declaration.messages).flatMap((code) => {
      const lacks = has.find(([begins, isThere]) => isMessageEvent(code) && code.startsWith(begins) && !isThere);
      const isState = Object.hasOwn(declaration.case.states, code) && isToldAsState(code);
      if (!lacks || isState) return [];
      return {
        path: ['messages', code],
        on: 'key',
        wrong: `it is never told, without ${lacks[2]}`,
        fix: 'take it out',
      };
    });
  },
};

export const messageRules: readonly Rule[] = [
  unknownEvent,
  unknownGap,
  unequalGaps,
  aboveChannel,
  ofOther,
  notInMessage,
  neverTold,
];
