import { allows, refuses } from '../testing/asking.js';

/** Puts `messages` before the states of the test service’s workflow; « is where the finding stands. */
const telling = (text: string): readonly [string, string] => ['\ncase:\n', `\nmessages:\n${text}case:\n`];

const said = (code: string, { subject = ['News', 'Newyddion'], text = ['Hello', 'Helo'], more = '' }) =>
  `  ${code}:\n    subject:\n      en: "${subject[0]}"\n      cy: "${subject[1]}"\n    text:\n      en: ${text[0]}\n      cy: ${text[1]}\n${more}`;

allows(
  'words for what happens and for a state, with facts and answers',
  telling(
    said('received', { subject: ['We have {reference}', 'Mae {reference} gennym'] }) +
      said('searching', {
        text: ['"{size}, {due}, {state}, {service}, {place}"', '"{place}, {size}, {due}, {state}, {service}"'],
      }),
  ),
);
allows(
  'an answer that is sealed, in an email',
  telling(said('received', { text: ['"To {address}"', '"I {address}"'] })),
);
refuses('unknown-event', 'words for what never happens', telling(said('«recieved', {})));
refuses('unknown-gap', 'a gap that nothing fills', telling(said('received', { text: ['«"{siz}"', 'Helo'] })));
refuses(
  'unknown-gap',
  'an amount where nothing is paid',
  telling(said('received', { text: ['«"{amount}"', '"Helo"'] })),
);
refuses('unequal-gaps', 'a gap in one language alone', telling(said('received', { text: ['"{size}"', '«Helo'] })));
refuses('unequal-gaps', 'a gap in Welsh alone', telling(said('received', { text: ['Hello', '«"{size}"'] })));
refuses(
  'above-channel',
  'what tells of health, in an email',
  telling(said('received', { text: ['«"{ill}"', '"{ill}"'] })),
);
refuses(
  'above-channel',
  'an address on a locked screen',
  telling(said('received', { subject: ['{address}', '{address}'] }).replace('"{address}"', '«"{address}"')),
);
refuses(
  'above-channel',
  'an address in a text message',
  telling(said('received', { more: '    short:\n      en: «"{address}"\n      cy: "{address}"\n' })),
);
refuses(
  'missing-language',
  'words in English alone',
  telling('  received:\n    subject: { en: News, cy: Newyddion }\n    «text: { en: Hello }\n'),
);
refuses('never-told', 'a receipt where nothing is paid', telling(said('«payment-received', {})));
