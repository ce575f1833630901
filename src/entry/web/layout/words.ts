import { words } from '../../../platform/language/index.js';

export const frameWords = words({
  people: { en: 'People and roles', cy: 'Pobl a rolau' },
  concealed: { en: 'Concealed looks', cy: 'Edrychiadau cudd' },
  holds: { en: 'Legal holds', cy: 'Daliadau cyfreithiol' },
  epochs: { en: 'Breaks of the record', cy: 'Toriadau’r cofnod' },
  demo: {
    en: 'This is a made-up place. Try anything: nobody is waiting and nothing is real.',
    cy: 'Lle dychmygol yw hwn. Rhowch gynnig ar unrhyw beth: does neb yn aros a does dim yn real.',
  },
  keys: { en: 'Keys', cy: 'Bysellau' },
  wastesTime: { en: 'This step wastes time', cy: 'Mae’r cam hwn yn gwastraffu amser' },
  improve: { en: 'Improve this page', cy: 'Gwella’r dudalen hon' },
  services: { en: 'All services', cy: 'Pob gwasanaeth' },
  search: { en: 'Search', cy: 'Chwilio' },
  ownMarking: {
    en: 'The marking binds our staff. What is yours you may show to whom you like.',
    cy: 'Mae’r marc yn rhwymo ein staff. Cewch ddangos yr hyn sy’n eiddo i chi i bwy bynnag y mynnwch.',
  },
  marking: { en: 'How to handle this', cy: 'Sut i drin hwn' },
  markings: { en: 'How we mark information', cy: 'Sut rydym yn marcio gwybodaeth' },
  assurance: { en: 'How we keep data safe', cy: 'Sut rydym yn cadw data’n ddiogel' },
  accessibility: { en: 'Accessibility', cy: 'Hygyrchedd' },
  costs: { en: 'What services cost', cy: 'Faint mae gwasanaethau’n ei gostio' },
  openData: { en: 'Open data', cy: 'Data agored' },
  record: { en: 'The record', cy: 'Y cofnod' },
  toSee: { en: 'What to look at', cy: 'Beth i edrych arno' },
  signInAs: { en: 'Sign in as a demo officer', cy: 'Mewngofnodi fel swyddog enghreifftiol' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  account: { en: 'Your account', cy: 'Eich cyfrif' },
  assist: { en: 'Fill in with someone', cy: 'Llenwi gyda rhywun' },
  assistedByPhone: {
    en: 'You fill this in with somebody on the telephone. Ask them each question as it stands.',
    cy: 'Rydych yn llenwi hwn gyda rhywun ar y ffôn. Gofynnwch bob cwestiwn iddynt fel y mae.',
  },
  assistedHere: {
    en: 'You fill this in with somebody who is here. Ask them each question as it stands.',
    cy: 'Rydych yn llenwi hwn gyda rhywun sydd yma. Gofynnwch bob cwestiwn iddynt fel y mae.',
  },
  keying: {
    en: 'You key in a form on paper. Type what it says, and nothing else.',
    cy: 'Rydych yn mewnbynnu ffurflen bapur. Teipiwch yr hyn y mae’n ei ddweud, a dim byd arall.',
  },
  assistedHow: { en: 'Stop without sending', cy: 'Stopio heb anfon' },
  acting: {
    en: 'You are acting for somebody else.',
    cy: 'Rydych yn gweithredu dros rywun arall.',
  },
  actingForBody: {
    en: 'You are acting for an organisation: what you send belongs to it.',
    cy: 'Rydych yn gweithredu dros sefydliad: ef biau’r hyn a anfonwch.',
  },
  actingHow: { en: 'For whom, and how to stop', cy: 'Dros bwy, a sut i roi’r gorau iddi' },
  held: { en: 'Shut accounts', cy: 'Cyfrifon ar gau' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  told: {
    en: 'Somebody has said that you lost every way in, and asked that you be let in anew.',
    cy: 'Mae rhywun wedi dweud eich bod wedi colli pob ffordd i mewn, ac wedi gofyn i chi gael eich gadael i mewn o’r newydd.',
  },
  notMe: { en: 'I did not ask: stop it', cy: 'Nid fi a ofynnodd: ei atal' },
});
