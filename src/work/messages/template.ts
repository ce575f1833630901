import { type Language, words } from '../../platform/language/index.js';
import { accessTemplates } from './templates/access-templates.js';
import { accountTemplates } from './templates/account-templates.js';
import { agreementTemplates } from './templates/agreement-templates.js';
import { bookingTemplates } from './templates/booking-templates.js';
import { clockTemplates } from './templates/clock-templates.js';
import { enquiryTemplates } from './templates/enquiry-templates.js';
import { followTemplates } from './templates/follow-templates.js';
import { handOffTemplates } from './templates/hand-off-templates.js';
import { issuedTemplates } from './templates/issued-templates.js';
import { mandateTemplates } from './templates/mandate-templates.js';
import { paymentTemplates } from './templates/payment-templates.js';
import { proposalTemplates } from './templates/proposal-templates.js';

/** Every kind of letter. Gaps are fields; `{place}` is the place's name. */
export const templates = {
  'sign-in-code': words({
    subject: { en: '{code} is your code for {place}', cy: '{code} yw eich cod ar gyfer {place}' },
    text: {
      en: 'Your code for {place} is {code}.\n\nType it into the page that you have open. It is good for {minutes} minutes, and only there.\n\nNobody from {place} will ever ask you for it. If you did not ask for a code, do nothing: without it nobody signs in.',
      cy: 'Eich cod ar gyfer {place} yw {code}.\n\nTeipiwch ef yn y dudalen sydd gennych ar agor. Mae’n ddilys am {minutes} munud, ac yno’n unig.\n\nNi fydd staff {place} byth yn gofyn i chi amdano. Os na ofynnoch am god, peidiwch â gwneud dim: hebddo ni all neb fewngofnodi.',
    },
  }),
  'case-closed': words({
    subject: { en: 'Your request {reference} is closed', cy: 'Mae eich cais {reference} wedi’i gau' },
    text: {
      en: 'We have closed your request {reference}.\n\nSign in to {place} and open “Your account” to see how it ended. We do not say more here.',
      cy: 'Rydym wedi cau eich cais {reference}.\n\nMewngofnodwch ar wefan {place} ac agorwch “Eich cyfrif” i weld sut y daeth i ben. Nid ydym yn dweud mwy yma.',
    },
  }),
  'case-received': words({
    subject: { en: 'We have your request {reference}', cy: 'Mae eich cais {reference} gennym' },
    text: {
      en: 'We have received your request {reference}.\n\nOn the website of {place} open “Check the progress” and enter the reference to see how it stands.',
      cy: 'Rydym wedi derbyn eich cais {reference}.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd” a rhowch y cyfeirnod i weld sut mae’n sefyll.',
    },
  }),
  'case-moved': words({
    subject: { en: 'Your request {reference} has moved on', cy: 'Mae eich cais {reference} wedi symud ymlaen' },
    text: {
      en: 'Your request {reference} has come to its next step.\n\nOn the website of {place} open “Check the progress” and enter the reference to see how it stands.',
      cy: 'Mae eich cais {reference} wedi cyrraedd ei gam nesaf.\n\nAr wefan {place} agorwch “Gwirio’r cynnydd” a rhowch y cyfeirnod i weld sut mae’n sefyll.',
    },
  }),
  'opened-in-emergency': words({
    subject: {
      en: 'Your request {reference} was opened in an emergency',
      cy: 'Agorwyd eich cais {reference} mewn argyfwng',
    },
    text: {
      en: 'An officer who does not usually work on your request {reference} opened it in an emergency. Somebody else will check that it was one.\n\nSign in to {place} and open “Your data” to see when, by which role and for what reason. You can ask us about it at any time.',
      cy: 'Agorodd swyddog nad yw’n gweithio ar eich cais {reference} fel arfer ef mewn argyfwng. Bydd rhywun arall yn gwirio ei fod yn un.\n\nMewngofnodwch ar wefan {place} ac agorwch “Eich data” i weld pryd, ym mha rôl ac am ba reswm. Gallwch ofyn inni amdano unrhyw bryd.',
    },
  }),
  trial: words({
    subject: { en: '{place}: letters arrive', cy: '{place}: mae llythyrau’n cyrraedd' },
    text: {
      en: 'This letter shows that email from {place} arrives. Nothing needs to be done.\n\nIf it lay among unwanted mail, ask whoever runs your domain to let the mail server send for it (SPF, DKIM and DMARC).',
      cy: 'Mae’r llythyr hwn yn dangos bod e-byst {place} yn cyrraedd. Nid oes angen gwneud dim.\n\nOs oedd ymhlith post diangen, gofynnwch i bwy bynnag sy’n rhedeg eich parth adael i’r gweinydd post anfon drosto (SPF, DKIM a DMARC).',
    },
  }),
  ...clockTemplates,
  ...handOffTemplates,
  'training-ends': words({
    subject: { en: 'Your training ends within {days} days', cy: 'Daw eich hyfforddiant i ben o fewn {days} diwrnod' },
    text: {
      en: 'Your training for what is marked {handling} ends within {days} days. From then on, what is marked so stays shut to you.\n\nSign in to the desk of {place} and open “Training” to take it again. It takes about {minutes} minutes.',
      cy: 'Daw eich hyfforddiant ar gyfer yr hyn sydd wedi’i farcio’n {handling} i ben o fewn {days} diwrnod. O hynny ymlaen, bydd yr hyn sydd wedi’i farcio felly’n aros ar gau ichi.\n\nMewngofnodwch i ddesg {place} ac agorwch “Hyfforddiant” i’w wneud eto. Mae’n cymryd tua {minutes} munud.',
    },
  }),
  'data-incident': words({
    subject: { en: '{place}: information about you', cy: '{place}: gwybodaeth amdanoch chi' },
    text: {
      en: 'Something went wrong with information that {place} holds about you, and we think that it may matter to you. The law says that we tell you. Our number for it is {reference}.\n\nSign in and open “Your data” to see what we hold and who has looked at it. “Full privacy notice” on the first page of each service names our data protection officer: quote the number and they tell you what happened, what may follow from it and what we have done.\n\nBe wary of anybody who calls or writes to you about this and asks for a code, a password or money. We never do.',
      cy: 'Aeth rhywbeth o’i le gyda gwybodaeth y mae {place} yn ei chadw amdanoch chi, ac rydym yn credu y gallai fod o bwys ichi. Mae’r gyfraith yn dweud ein bod yn rhoi gwybod ichi. Ein rhif ar ei gyfer yw {reference}.\n\nMewngofnodwch ac agorwch “Eich data” i weld beth yr ydym yn ei gadw a phwy sydd wedi edrych arno. Mae “Hysbysiad preifatrwydd llawn” ar dudalen gyntaf pob gwasanaeth yn enwi ein swyddog diogelu data: dyfynnwch y rhif a byddant yn dweud wrthych beth a ddigwyddodd, beth a all ddilyn o hynny a beth yr ydym wedi’i wneud.\n\nByddwch yn wyliadwrus o unrhyw un sy’n galw neu’n ysgrifennu atoch am hyn ac yn gofyn am god, cyfrinair neu arian. Ni fyddwn ni byth yn gwneud hynny.',
    },
  }),
  'concern-answered': words({
    subject: { en: '{place}: you have an answer', cy: '{place}: mae gennych ateb' },
    text: {
      en: 'You told us that something about your data worried you. Our number for it is {reference}.\n\nSign in to {place}, open “Your data” and then “Say that something is wrong” to read our answer. We do not say more here.',
      cy: 'Dywedasoch wrthym fod rhywbeth am eich data yn eich poeni. Ein rhif ar ei gyfer yw {reference}.\n\nMewngofnodwch ar wefan {place}, agorwch “Eich data” ac yna “Dweud bod rhywbeth o’i le” i ddarllen ein hateb. Nid ydym yn dweud mwy yma.',
    },
  }),
  ...accessTemplates,
  ...agreementTemplates,
  ...accountTemplates,
  ...followTemplates,
  ...issuedTemplates,
  ...mandateTemplates,
  ...paymentTemplates,
  ...bookingTemplates,
  ...enquiryTemplates,
  ...proposalTemplates,
} as const satisfies Record<string, Record<'subject' | 'text', Record<Language, string>>>;

export type Template = keyof typeof templates;
export const isTemplate = (name: string): name is Template => Object.hasOwn(templates, name);
