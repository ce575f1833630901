import { words } from '../../../../platform/language/index.js';

export const wastedWords = words({
  title: { en: 'This step wastes time', cy: 'Mae’r cam hwn yn gwastraffu amser' },
  lead: {
    en: 'Say what you do here that need not be done, or takes longer than it should. It goes to those who own the service, or to administrators where it is of no service. You are answered within the time that the service declares.',
    cy: 'Dywedwch beth yr ydych yn ei wneud yma nad oes angen ei wneud, neu sy’n cymryd mwy o amser nag y dylai. Mae’n mynd at y rhai sy’n berchen ar y gwasanaeth, neu at weinyddwyr os nad yw’n ymwneud â gwasanaeth. Cewch ateb o fewn yr amser y mae’r gwasanaeth yn ei ddatgan.',
  },
  step: { en: 'The step', cy: 'Y cam' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  state: { en: 'State of the case', cy: 'Cyflwr yr achos' },
  why: { en: 'What wastes your time?', cy: 'Beth sy’n gwastraffu eich amser?' },
  whyHint: {
    en: 'Do not name a case or a person: only the step is sent with it.',
    cy: 'Peidiwch ag enwi achos na pherson: dim ond y cam a anfonir gydag ef.',
  },
  send: { en: 'Send it', cy: 'Ei anfon' },
  did: { en: 'Sent. You see the answer below.', cy: 'Wedi’i anfon. Byddwch yn gweld yr ateb isod.' },
  sayWhy: { en: 'Say what wastes your time', cy: 'Dywedwch beth sy’n gwastraffu eich amser' },
  own: { en: 'What you said, and the answers', cy: 'Yr hyn a ddywedasoch, a’r atebion' },
  ownNone: {
    en: 'You have not said of any step that it wastes time.',
    cy: 'Nid ydych wedi dweud am unrhyw gam ei fod yn gwastraffu amser.',
  },
  pick: {
    en: 'To say it of a step, open the screen and follow the link at its foot.',
    cy: 'I’w ddweud am gam, agorwch y sgrin a dilynwch y ddolen ar ei gwaelod.',
  },
  wrote: { en: 'What you wrote', cy: 'Yr hyn a ysgrifennoch' },
  answer: { en: 'The answer', cy: 'Yr ateb' },
  by: { en: 'By {day}', cy: 'Erbyn {day}' },
  late: { en: 'By {day}: it is late', cy: 'Erbyn {day}: mae’n hwyr' },
  gone: { en: 'No longer kept', cy: 'Heb ei gadw mwyach' },
});
