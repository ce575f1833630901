import { words } from '../../../platform/language/index.js';

/** What people are told of mandates: never by whom, in which capacity or of which service, since email is read over shoulders. */
export const mandateTemplates = {
  'membership-invited': words({
    subject: {
      en: '{place}: you are invited to act for an organisation',
      cy: '{place}: fe’ch gwahoddir i weithredu dros sefydliad',
    },
    text: {
      en: 'Somebody who looks after an organisation’s account with {place} invites you to act for it. Open this page to see which it is, and say yes or no:\n\n{link}\n\nYou sign in as yourself; what is yours stays yours. The link works once, for seven days, and only you should use it. If you do not know what this is about, do nothing: your address is destroyed after that.',
      cy: '{place}: mae rhywun sy’n gofalu am gyfrif sefydliad gyda ni yn eich gwahodd i weithredu drosto. Agorwch y dudalen hon i weld pa un ydyw, ac i dderbyn neu wrthod:\n\n{link}\n\nRydych yn mewngofnodi fel chi eich hun; eich eiddo chi yw’r hyn sydd eisoes yn eiddo i chi. Mae’r ddolen yn gweithio unwaith, am saith diwrnod, a dim ond chi ddylai ei defnyddio. Os na wyddoch beth yw hyn, peidiwch â gwneud dim: caiff eich cyfeiriad ei ddinistrio wedyn.',
    },
  }),
  'membership-changed': words({
    subject: { en: 'Your role in an organisation has changed', cy: 'Mae eich rôl mewn sefydliad wedi newid' },
    text: {
      en: 'An administrator changed what you may do for an organisation. Sign in to {place} and open “Organisations” in your account to see it.',
      cy: 'Newidiodd gweinyddwr yr hyn y cewch ei wneud dros sefydliad. Mewngofnodwch ar wefan {place} ac agorwch “Sefydliadau” yn eich cyfrif i’w weld.',
    },
  }),
  'membership-ended': words({
    subject: { en: 'You no longer act for an organisation', cy: 'Nid ydych yn gweithredu dros sefydliad mwyach' },
    text: {
      en: 'An administrator ended your membership of an organisation, or closed its account. From now on you see nothing of its requests. What you sent in your own name is still yours. Sign in to {place} to see “Your account”.',
      cy: 'Daeth gweinyddwr â’ch aelodaeth o sefydliad i ben, neu caeodd ei gyfrif. O hyn ymlaen ni welwch ddim o’i geisiadau. Eich eiddo chi o hyd yw’r hyn a anfonwyd gennych yn eich enw eich hun. Mewngofnodwch ar wefan {place} i weld “Eich cyfrif”.',
    },
  }),
  'mandate-asked': words({
    subject: { en: 'Somebody asks to act for you', cy: 'Mae rhywun yn gofyn am gael gweithredu drosoch' },
    text: {
      en: 'Somebody has asked {place} to let them act for you. An officer checks their document first; nothing is shown to them until then.\n\nIf you do not expect this, tell us at once. You need not answer otherwise.',
      cy: 'Mae rhywun wedi gofyn i swyddogion {place} adael iddynt weithredu drosoch. Mae swyddog yn gwirio eu dogfen yn gyntaf; ni ddangosir dim iddynt tan hynny.\n\nOs nad ydych yn disgwyl hyn, dywedwch wrthym ar unwaith. Fel arall nid oes angen ateb.',
    },
  }),
  'mandate-changed': words({
    subject: { en: 'Who may act for you has changed', cy: 'Mae’r sawl a gaiff weithredu drosoch wedi newid' },
    text: {
      en: 'A mandate that lets somebody act for you has begun or changed.\n\nSign in to {place} and open “Acting for each other” to see it, or to end it. We do not say more here.',
      cy: 'Mae mandad sy’n gadael i rywun weithredu drosoch wedi dechrau neu newid.\n\nMewngofnodwch ar wefan {place} ac agorwch “Gweithredu dros ein gilydd” i’w weld, neu i ddod ag ef i ben. Nid ydym yn dweud mwy yma.',
    },
  }),
  'mandate-held-changed': words({
    subject: { en: 'For whom you may act has changed', cy: 'Mae’r sawl y cewch weithredu drostynt wedi newid' },
    text: {
      en: 'A mandate by which you act for somebody has begun or changed.\n\nSign in to {place} and open “Acting for each other” to see it. We do not say more here.',
      cy: 'Mae mandad yr ydych yn gweithredu dros rywun drwyddo wedi dechrau neu newid.\n\nMewngofnodwch ar wefan {place} ac agorwch “Gweithredu dros ein gilydd” i’w weld. Nid ydym yn dweud mwy yma.',
    },
  }),
  'mandate-ended': words({
    subject: { en: 'Somebody no longer acts for you', cy: 'Nid yw rhywun yn gweithredu drosoch mwyach' },
    text: {
      en: 'A mandate that let somebody act for you has ended: nothing can be done under it any more.\n\nSign in to {place} and open “Acting for each other” to see which, why, and what was done in your name. We do not say more here.',
      cy: 'Mae mandad a adawai i rywun weithredu drosoch wedi dod i ben: ni ellir gwneud dim oddi tano mwyach.\n\nMewngofnodwch ar wefan {place} ac agorwch “Gweithredu dros ein gilydd” i weld pa un, pam, a beth a wnaed yn eich enw. Nid ydym yn dweud mwy yma.',
    },
  }),
  'mandate-held-ended': words({
    subject: { en: 'You no longer act for somebody', cy: 'Nid ydych yn gweithredu dros rywun mwyach' },
    text: {
      en: 'A mandate by which you acted for somebody has ended: you can do nothing under it any more.\n\nSign in to {place} and open “Acting for each other” to see which and why. We do not say more here.',
      cy: 'Mae mandad yr oeddech yn gweithredu dros rywun drwyddo wedi dod i ben: ni allwch wneud dim oddi tano mwyach.\n\nMewngofnodwch ar wefan {place} ac agorwch “Gweithredu dros ein gilydd” i weld pa un a pham. Nid ydym yn dweud mwy yma.',
    },
  }),
  'mandate-of-firm-changed': words({
    subject: {
      en: 'Whom your organisation acts for has changed',
      cy: 'Mae’r sawl y mae eich sefydliad yn gweithredu drostynt wedi newid',
    },
    text: {
      en: 'A mandate that lets your organisation act for somebody has been offered to it, or has begun, changed or ended.\n\nSign in to {place} and open “Acting for people with an organisation” to see it, and to accept it if it is new. We do not say more here.',
      cy: 'Mae mandad sy’n gadael i’ch sefydliad weithredu dros rywun wedi’i gynnig iddo, neu wedi dechrau, newid neu ddod i ben.\n\nMewngofnodwch ar wefan {place} ac agorwch “Gweithredu dros bobl gyda sefydliad” i’w weld, ac i’w dderbyn os yw’n newydd. Nid ydym yn dweud mwy yma.',
    },
  }),
  'delegate-acted': words({
    subject: { en: 'Somebody acted for you: {reference}', cy: 'Gweithredodd rhywun drosoch: {reference}' },
    text: {
      en: 'Somebody who may act for you has done something about {reference} in your name.\n\nSign in to {place} and open “Your account” to see it. If you do not want this, open “Acting for each other” and end it.',
      cy: 'Mae rhywun a gaiff weithredu drosoch wedi gwneud rhywbeth ynghylch {reference} yn eich enw.\n\nMewngofnodwch ar wefan {place} ac agorwch “Eich cyfrif” i’w weld. Os nad ydych am hyn, agorwch “Gweithredu dros ein gilydd” a dewch ag ef i ben.',
    },
  }),
  'delegate-read': words({
    subject: {
      en: 'Somebody who acts for you has read your data',
      cy: 'Mae rhywun sy’n gweithredu drosoch wedi darllen eich data',
    },
    text: {
      en: 'Somebody who may act for you has read what {place} holds about you today.\n\nSign in, open “Your data” and then “Who has looked at it” to see what. We write at most once a day.',
      cy: 'Mae rhywun a gaiff weithredu drosoch wedi darllen yr hyn y mae {place} yn ei ddal amdanoch heddiw.\n\nMewngofnodwch, agorwch “Eich data” ac yna “Pwy sydd wedi edrych arno” i weld beth. Rydym yn ysgrifennu unwaith y dydd ar y mwyaf.',
    },
  }),
} as const;
