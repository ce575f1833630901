import { words } from '../../../platform/language/index.js';

export const followingWords = words({
  link: { en: 'Be told by email when this changes', cy: 'Cael gwybod drwy e-bost pan fydd hyn yn newid' },
  title: { en: 'Follow {reference}', cy: 'Dilyn {reference}' },
  lead: {
    en: 'We write to you when it comes to a new step or is closed: what anybody with the reference can see, and nothing else. You need no account.',
    cy: 'Byddwn yn ysgrifennu atoch pan fydd yn dod i gam newydd neu’n cael ei gau: yr hyn y gall unrhyw un sydd â’r cyfeirnod ei weld, a dim arall. Nid oes angen cyfrif arnoch.',
  },
  kept: {
    en: 'Your address is kept sealed, for this alone. It is destroyed when you stop, or {days} days after it is closed.',
    cy: 'Cedwir eich cyfeiriad dan sêl, at hyn yn unig. Caiff ei ddinistrio pan fyddwch yn rhoi’r gorau iddi, neu {days} diwrnod ar ôl iddo gael ei gau.',
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  send: { en: 'Send me a link', cy: 'Anfonwch ddolen ataf' },
  closed: {
    en: 'It is closed, so there is nothing more to follow',
    cy: 'Mae wedi’i gau, felly nid oes dim mwy i’w ddilyn',
  },
  tooMany: {
    en: 'Too many people have asked just now. Try again in an hour',
    cy: 'Mae gormod o bobl wedi gofyn yn awr. Rhowch gynnig arall arni ymhen awr',
  },
  sent: { en: 'Open the link that we sent you', cy: 'Agorwch y ddolen a anfonwyd atoch' },
  sentLead: {
    en: 'We have sent a link to the address. You follow {reference} once you have opened it and said yes.',
    cy: 'Rydym wedi anfon dolen i’r cyfeiriad. Byddwch yn dilyn {reference} ar ôl i chi ei hagor a chytuno.',
  },
  demo: { en: 'Read the emails that were not sent', cy: 'Darllen yr e-byst nas anfonwyd' },
  confirm: { en: 'Do you want to follow {reference}?', cy: 'Ydych chi am ddilyn {reference}?' },
  yes: { en: 'Yes, follow it', cy: 'Ydw, ei ddilyn' },
  following: { en: 'You follow {reference}', cy: 'Rydych yn dilyn {reference}' },
  followingLead: {
    en: 'We write to you when it changes. Each message has a link to stop.',
    cy: 'Byddwn yn ysgrifennu atoch pan fydd yn newid. Mae dolen i roi’r gorau iddi ym mhob neges.',
  },
  stop: { en: 'Stop following {reference}', cy: 'Rhoi’r gorau i ddilyn {reference}' },
  stopLead: { en: 'Your address is destroyed.', cy: 'Caiff eich cyfeiriad ei ddinistrio.' },
  stopped: { en: 'You no longer follow this', cy: 'Nid ydych yn dilyn hyn mwyach' },
  stoppedLead: {
    en: 'Your address is destroyed, and nothing more is sent to it.',
    cy: 'Mae eich cyfeiriad wedi’i ddinistrio, ac ni anfonir dim mwy ato.',
  },
  toStatus: { en: 'See how it stands', cy: 'Gweld sut mae’n sefyll' },
});

/** The same of what was reported near somebody, whose reference they are not told. */
export const nearFollowingWords = words({
  title: { en: 'Follow this report', cy: 'Dilyn yr adroddiad hwn' },
  lead: {
    en: 'We write to you when it comes to a new step or is closed: what anybody near there can see, and nothing else. You need no account, and whoever reported it is not told.',
    cy: 'Byddwn yn ysgrifennu atoch pan fydd yn dod i gam newydd neu’n cael ei gau: yr hyn y gall unrhyw un gerllaw ei weld, a dim arall. Nid oes angen cyfrif arnoch, ac ni ddywedir wrth bwy bynnag a roddodd wybod.',
  },
  sentLead: {
    en: 'We have sent a link to the address. You follow it once you have opened the link and said yes.',
    cy: 'Rydym wedi anfon dolen i’r cyfeiriad. Byddwch yn ei ddilyn ar ôl i chi agor y ddolen a chytuno.',
  },
  confirm: { en: 'Do you want to follow this report?', cy: 'Ydych chi am ddilyn yr adroddiad hwn?' },
  following: { en: 'You follow this report', cy: 'Rydych yn dilyn yr adroddiad hwn' },
  stop: { en: 'Stop following this report', cy: 'Rhoi’r gorau i ddilyn yr adroddiad hwn' },
});
