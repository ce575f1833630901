import { words } from '../../../platform/language/index.js';

/** What people are told of their accounts. The reference names what happened, for whoever wants to say that it was wrong. */
export const accountTemplates = {
  'phone-code': words({
    subject: { en: '{code} is your code for {place}', cy: '{place}: {code} yw eich cod' },
    text: {
      en: '{code} is your code for {place}. Type it into the page that you have open. Nobody who works for us will ever ask you for it.',
      cy: '{place}: {code} yw eich cod. Teipiwch ef yn y dudalen sydd gennych ar agor. Ni fydd neb sy’n gweithio i ni byth yn gofyn i chi amdano.',
    },
  }),
  'phone-code-told': words({
    subject: { en: '{code} is the code for your texts', cy: '{code} yw’r cod ar gyfer eich negeseuon testun' },
    text: {
      en: '{place}: {code} is the code to get our texts on this phone. Read it only to the officer whom you asked for it, and who is with you or on the line now. If you asked for nothing, tell it to nobody.',
      cy: '{place}: {code} yw’r cod i gael ein negeseuon testun ar y ffôn hwn. Darllenwch ef dim ond i’r swyddog y gofynnoch iddo amdano, ac sydd gyda chi neu ar y lein nawr. Os na ofynnoch am ddim, peidiwch â’i ddweud wrth neb.',
    },
  }),
  'contact-changed': words({
    subject: { en: 'How we contact you has changed', cy: 'Mae’r ffordd rydym yn cysylltu â chi wedi newid' },
    text: {
      en: 'An officer of {place} has changed how we contact you, at your word.\n\nIf that was not you, tell us at once. You can also sign in, open “Your account” and then “How we contact you” to see it and to change it.',
      cy: '{place}: mae swyddog wedi newid y ffordd rydym yn cysylltu â chi, ar eich gair.\n\nOs nad chi oedd hynny, rhowch wybod inni ar unwaith. Gallwch hefyd fewngofnodi, agor “Eich cyfrif” ac yna “Sut rydym yn cysylltu â chi” i’w weld a’i newid.',
    },
  }),
  'accounts-merged': words({
    subject: { en: 'Two accounts were put together', cy: 'Rhoddwyd dau gyfrif at ei gilydd' },
    text: {
      en: 'Your account at {place} was put together with another one, after somebody signed in to both. Each way of signing in now opens both.\n\nIf it was you, there is nothing to do. If it was not, or it was wrong, tell us at once and give this reference: {reference}. We can part the two again.',
      cy: 'Rhoddwyd eich cyfrif ar wefan {place} at ei gilydd ag un arall, ar ôl i rywun fewngofnodi i’r ddau. Mae pob ffordd o fewngofnodi nawr yn agor y ddau.\n\nOs chi wnaeth hynny, nid oes dim i’w wneud. Os nad chi, neu os oedd yn anghywir, dywedwch wrthym ar unwaith a rhowch y cyfeirnod hwn: {reference}. Gallwn wahanu’r ddau eto.',
    },
  }),
  'accounts-apart': words({
    subject: { en: 'Two accounts are apart again', cy: 'Mae dau gyfrif ar wahân eto' },
    text: {
      en: 'Your account at {place} was put together with another one. An officer has taken the two apart; each has its own ways of signing in again, and you were signed out.\n\nIf you have a question, give this reference: {reference}.',
      cy: 'Rhoddwyd eich cyfrif ar wefan {place} at ei gilydd ag un arall. Mae swyddog wedi gwahanu’r ddau; mae gan bob un ei ffyrdd ei hun o fewngofnodi eto, a chawsoch eich allgofnodi.\n\nOs oes gennych gwestiwn, rhowch y cyfeirnod hwn: {reference}.',
    },
  }),
  'request-added': words({
    subject: {
      en: 'Your request {reference} is in your account',
      cy: 'Mae eich cais {reference} yn eich cyfrif',
    },
    text: {
      en: 'Your request {reference}, which was sent without signing in, was added to your account at {place}. You see it there, what we hold about it, and who looked at it.\n\nIf it was you, there is nothing to do. If it was not, tell us at once and give the reference.',
      cy: 'Ychwanegwyd eich cais {reference}, a anfonwyd heb fewngofnodi, at eich cyfrif ar wefan {place}. Gallwch ei weld yno, yr hyn yr ydym yn ei gadw amdano, a phwy a edrychodd arno.\n\nOs chi wnaeth hynny, nid oes dim i’w wneud. Os nad chi, dywedwch wrthym ar unwaith a rhowch y cyfeirnod.',
    },
  }),
  'code-handed': words({
    subject: { en: 'A code was made that opens your account', cy: 'Gwnaed cod sy’n agor eich cyfrif' },
    text: {
      en: 'Somebody came to {place} about the request {reference} and said that it is theirs. An officer who asked who they are made a code for them. It signs in once, and shows what we hold about whoever made the request.\n\nIf that was you, there is nothing to do. If it was not you, call us or visit us at once, give the reference and say “this was not me”.',
      cy: 'Dywedodd rhywun wrth swyddogion {place} mai nhw biau’r cais {reference}. Gwnaeth swyddog a ofynnodd pwy ydynt god ar eu cyfer. Mae’n mewngofnodi unwaith, ac yn dangos yr hyn yr ydym yn ei gadw am bwy bynnag a wnaeth y cais.\n\nOs chi oedd hwnnw, nid oes dim i’w wneud. Os nad chi oedd, ffoniwch ni neu ymwelwch â ni ar unwaith, rhowch y cyfeirnod a dywedwch “nid fi oedd hwn”.',
    },
  }),
  'request-linked': words({
    subject: {
      en: 'Your request {reference} is in your account',
      cy: 'Mae eich cais {reference} yn eich cyfrif',
    },
    text: {
      en: 'An officer who saw who you are put the request {reference} into your account at {place}. You see it there, what we hold about you in it, and who looked at it.\n\nIf you asked for that, there is nothing to do. If you did not, or the request is not yours, tell us at once and give the reference. Another officer can take it out again.',
      cy: 'Rhoddodd swyddog a welodd pwy ydych y cais {reference} yn eich cyfrif ar wefan {place}. Gallwch ei weld yno, yr hyn yr ydym yn ei gadw amdanoch ynddo, a phwy a edrychodd arno.\n\nOs gofynnoch am hynny, nid oes dim i’w wneud. Os na wnaethoch, neu os nad chi biau’r cais, dywedwch wrthym ar unwaith a rhowch y cyfeirnod. Gall swyddog arall ei dynnu allan eto.',
    },
  }),
  'request-linked-elsewhere': words({
    subject: {
      en: 'Your request {reference} was put into an account',
      cy: 'Rhoddwyd eich cais {reference} mewn cyfrif',
    },
    text: {
      en: 'You gave us this address in the request {reference}. Somebody came to {place} and said that the request is theirs. An officer who saw who they are put it into their account, where they now see what we hold about you in it.\n\nIf that was you, there is nothing to do. If it was not you, call us or visit us at once, give the reference and say “this was not me”. Another officer can take it out again while you wait. You need no account for that.',
      cy: 'Rhoesoch y cyfeiriad hwn i ni yn y cais {reference}. Dywedodd rhywun wrth swyddogion {place} mai nhw biau’r cais. Rhoddodd swyddog a welodd pwy ydynt y cais yn eu cyfrif, lle gallant nawr weld yr hyn yr ydym yn ei gadw amdanoch ynddo.\n\nOs chi oedd hwnnw, nid oes dim i’w wneud. Os nad chi oedd, ffoniwch ni neu ymwelwch â ni ar unwaith, rhowch y cyfeirnod a dywedwch “nid fi oedd hwn”. Gall swyddog arall ei dynnu allan eto tra byddwch yn aros. Nid oes angen cyfrif arnoch ar gyfer hynny.',
    },
  }),
  'request-unlinked': words({
    subject: {
      en: 'The request {reference} is no longer in an account',
      cy: 'Nid yw’r cais {reference} mewn cyfrif mwyach',
    },
    text: {
      en: 'An officer had put the request {reference} into an account at {place}. Another officer has taken it out: whoever has that account sees it no longer. We go on working on the request as before.\n\nIf you have a question, call us or visit us and give the reference.',
      cy: 'Roedd swyddog wedi rhoi’r cais {reference} mewn cyfrif ar wefan {place}. Mae swyddog arall wedi’i dynnu allan: nid yw pwy bynnag sydd â’r cyfrif hwnnw’n ei weld mwyach. Rydym yn dal i weithio ar y cais fel o’r blaen.\n\nOs oes gennych gwestiwn, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
    },
  }),
} as const;
