import { words } from '../../../platform/language/index.js';

/** Letters to those who follow a request: what anybody with its reference, or anybody near it, may see, and the way to stop. */
export const followTemplates = {
  'follow-confirm': words({
    subject: { en: 'Do you want to follow {reference}?', cy: 'Ydych chi am ddilyn {reference}?' },
    text: {
      en: 'Somebody gave this address to {place}, to be told when {reference} changes. If that was you, open this page and say yes:\n\n{link}\n\nIf it was not you, do nothing: the address is destroyed after two days, and you hear no more.',
      cy: '{place}: rhoddodd rhywun y cyfeiriad hwn inni, i gael gwybod pan fydd {reference} yn newid. Os chi oedd hynny, agorwch y dudalen hon a chytunwch:\n\n{link}\n\nOs nad chi oedd hynny, peidiwch â gwneud dim: caiff y cyfeiriad ei ddinistrio ar ôl dau ddiwrnod, ac ni chlywch ragor.',
    },
  }),
  'followed-changed': words({
    subject: { en: '{reference}: {state}', cy: '{reference}: {state}' },
    text: {
      en: 'What you follow, {reference}, has come to this: {state}.\n\nOpen “Check the progress” on the website of {place} and enter the reference to see it.\n\nTo hear no more of it, open this page; your address is then destroyed:\n\n{link}/end',
      cy: 'Mae’r hyn yr ydych yn ei ddilyn, {reference}, wedi dod i hyn: {state}.\n\nAgorwch “Gwirio’r cynnydd” ar wefan {place} a rhowch y cyfeirnod i’w weld.\n\nI beidio â chlywed rhagor amdano, agorwch y dudalen hon; yna caiff eich cyfeiriad ei ddinistrio:\n\n{link}/end',
    },
  }),
  'near-follow-confirm': words({
    subject: { en: 'Do you want to follow this report?', cy: 'Ydych chi am ddilyn yr adroddiad hwn?' },
    text: {
      en: 'Somebody gave this address to {place}, to be told when this changes:\n\n{report}\n{site}/reported/{case}\n\nIf that was you, open this page and say yes:\n\n{link}\n\nIf it was not you, do nothing: the address is destroyed after two days, and you hear no more.',
      cy: '{place}: rhoddodd rhywun y cyfeiriad hwn inni, i gael gwybod pan fydd hyn yn newid:\n\n{report}\n{site}/reported/{case}\n\nOs chi oedd hynny, agorwch y dudalen hon a chytunwch:\n\n{link}\n\nOs nad chi oedd hynny, peidiwch â gwneud dim: caiff y cyfeiriad ei ddinistrio ar ôl dau ddiwrnod, ac ni chlywch ragor.',
    },
  }),
  'near-followed-changed': words({
    subject: { en: '{title}: {state}', cy: '{title}: {state}' },
    text: {
      en: 'What you follow has come to this: {state}.\n\n{report}\n\nSee how it stands on the website of {place}:\n\n{site}/reported/{case}\n\nTo hear no more of it, open this page; your address is then destroyed:\n\n{link}/end',
      cy: 'Mae’r hyn yr ydych yn ei ddilyn wedi dod i hyn: {state}.\n\n{report}\n\nI weld sut mae’n sefyll ar wefan {place}:\n\n{site}/reported/{case}\n\nI beidio â chlywed rhagor amdano, agorwch y dudalen hon; yna caiff eich cyfeiriad ei ddinistrio:\n\n{link}/end',
    },
  }),
} as const;
