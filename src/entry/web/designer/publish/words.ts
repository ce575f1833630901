import { words } from '../../../../platform/language/index.js';

export const publishWords = words({
  publish: { en: 'Publish it', cy: 'Ei gyhoeddi' },
  askLead: {
    en: 'A second person, another service owner or an administrator, reads what would change and lets it be published, or says why not.',
    cy: 'Mae ail berson, perchennog gwasanaeth arall neu weinyddwr, yn darllen yr hyn a fyddai’n newid ac yn caniatáu ei gyhoeddi, neu’n dweud pam ddim.',
  },
  readFirst: { en: 'Read what would change', cy: 'Darllen yr hyn a fyddai’n newid' },
  on: { en: 'Not before this day', cy: 'Nid cyn y diwrnod hwn' },
  onHint: {
    en: 'Like 2027-03-31. Leave it empty to publish as soon as it is approved.',
    cy: 'Fel 2027-03-31. Gadewch ef yn wag i’w gyhoeddi cyn gynted ag y caiff ei gymeradwyo.',
  },
  ask: { en: 'Ask a second person', cy: 'Gofyn i ail berson' },
  second: { en: 'It waits for a second person', cy: 'Mae’n aros am ail berson' },
  asked: {
    en: '{name} asks that revision {revision} be published.',
    cy: 'Mae {name} yn gofyn am gyhoeddi diwygiad {revision}.',
  },
  askedOn: {
    en: '{name} asks that revision {revision} be published on {day}.',
    cy: 'Mae {name} yn gofyn am gyhoeddi diwygiad {revision} ar {day}.',
  },
  own: {
    en: 'You asked for this, so somebody else answers. Changing the design takes your question back.',
    cy: 'Chi a ofynnodd am hyn, felly bydd rhywun arall yn ateb. Mae newid y dyluniad yn tynnu eich cwestiwn yn ôl.',
  },
  why: { en: 'Why not, if you refuse it', cy: 'Pam ddim, os ydych yn ei wrthod' },
  whyHint: {
    en: 'Colleagues read it. Write nothing about a person.',
    cy: 'Bydd cydweithwyr yn ei ddarllen. Peidiwch ag ysgrifennu dim am berson.',
  },
  approve: { en: 'Approve and publish', cy: 'Cymeradwyo a chyhoeddi' },
  refuse: { en: 'Refuse', cy: 'Gwrthod' },
  wasRefused: { en: '{name} refused it:', cy: 'Gwrthododd {name} ef:' },
  waits: {
    en: 'It is approved and will be published on {day}.',
    cy: 'Mae wedi’i gymeradwyo a chaiff ei gyhoeddi ar {day}.',
  },
  published: { en: 'It runs as version {version}', cy: 'Mae’n rhedeg fel fersiwn {version}' },
  unfit: {
    en: 'Another system, “{name}”, would not fit it any more',
    cy: 'Ni fyddai system arall, “{name}”, yn ffitio mwyach',
  },
  unfitLead: {
    en: 'It is connected to this service and relies on what this design does not have. Leave it here, or have whoever runs the installation change its document on the same day.',
    cy: 'Mae wedi’i chysylltu â’r gwasanaeth hwn ac yn dibynnu ar yr hyn nad oes gan y dyluniad hwn. Gadewch ef yma, neu gofynnwch i’r sawl sy’n rhedeg y gosodiad newid ei dogfen ar yr un diwrnod.',
  },
  notYet: {
    en: 'It can be published once everything that is to be mended is mended.',
    cy: 'Gellir ei gyhoeddi unwaith y bydd popeth sydd i’w gywiro wedi’i gywiro.',
  },
});
