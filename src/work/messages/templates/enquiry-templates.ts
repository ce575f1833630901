import { words } from '../../../platform/language/index.js';

/** Letters about what an officer asks. They never say what: email is read over shoulders. */
export const enquiryTemplates = {
  enquiry: words({
    subject: { en: 'We need something from you: {reference}', cy: 'Mae angen rhywbeth gennych arnom: {reference}' },
    text: {
      en: 'To go on with your request {reference} we need an answer from you. Our time stands still until then.\n\nOn the website of {place} open “Check the progress”, enter the reference and go on to “Answer our questions”. It says what we ask, why, and by which day. If you cannot do that, call us or visit us and give the reference.',
      cy: 'Er mwyn bwrw ymlaen â’ch cais {reference} mae angen ateb gennych arnom. Mae ein hamser yn sefyll tan hynny.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd”, rhowch y cyfeirnod ac ewch ymlaen i “Ateb ein cwestiynau”. Mae’n dweud beth yr ydym yn ei ofyn, pam, ac erbyn pa ddiwrnod. Os na allwch wneud hynny, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
    },
  }),
  'enquiry-reminder': words({
    subject: { en: 'We still wait for your answer: {reference}', cy: 'Rydym yn dal i aros am eich ateb: {reference}' },
    text: {
      en: 'We asked you something about your request {reference}, and you have not answered yet. If we hear nothing, the waiting ends soon.\n\nOn the website of {place} open “Check the progress”, enter the reference and go on to “Answer our questions”. It says by which day. If you cannot do that, call us or visit us and give the reference.',
      cy: 'Gofynasom rywbeth i chi am eich cais {reference}, ac nid ydych wedi ateb eto. Os na chlywn ddim, daw’r aros i ben cyn bo hir.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd”, rhowch y cyfeirnod ac ewch ymlaen i “Ateb ein cwestiynau”. Mae’n dweud erbyn pa ddiwrnod. Os na allwch wneud hynny, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
    },
  }),
  'enquiry-silent': words({
    subject: { en: 'We did not get your answer: {reference}', cy: 'Ni chawsom eich ateb: {reference}' },
    text: {
      en: 'We asked you something about your request {reference} and got no answer in time, so we no longer wait for it.\n\nOn the website of {place} open “Check the progress” and enter the reference to see how your request stands now and what you can do.',
      cy: 'Gofynasom rywbeth i chi am eich cais {reference} ac ni chawsom ateb mewn pryd, felly nid ydym yn aros amdano mwyach.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd” a rhowch y cyfeirnod i weld sut mae eich cais yn sefyll nawr a beth y gallwch ei wneud.',
    },
  }),
  'decision-made': words({
    subject: { en: 'We have decided: {reference}', cy: 'Rydym wedi penderfynu: {reference}' },
    text: {
      en: 'We have decided on your request {reference}. There is a letter for you that says what, why, and how it can be looked at again.\n\nOn the website of {place} open “Check the progress”, enter the reference and go on to “Read our decision”. If you cannot do that, call us or visit us and give the reference: we print it for you.',
      cy: 'Rydym wedi penderfynu ar eich cais {reference}. Mae llythyr i chi sy’n dweud beth, pam, a sut y gellir edrych arno eto.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd”, rhowch y cyfeirnod ac ewch ymlaen i “Darllen ein penderfyniad”. Os na allwch wneud hynny, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod: byddwn yn ei argraffu i chi.',
    },
  }),
} as const;
