import { words } from '../../../platform/language/index.js';

export const markingWords = words({
  title: { en: 'How we mark information', cy: 'Sut rydym yn marcio gwybodaeth' },
  lead: {
    en: 'Every answer that we ask for has a marking. It says how carefully our staff must handle what you tell us.',
    cy: 'Mae gan bob ateb y gofynnwn amdano farc. Mae’n dweud pa mor ofalus y mae’n rhaid i’n staff drin yr hyn a ddywedwch wrthym.',
  },
  means: { en: 'What it is', cy: 'Beth ydyw' },
  who: { en: 'Who may see it', cy: 'Pwy gaiff ei weld' },
  send: { en: 'Sending it', cy: 'Ei anfon' },
  print: { en: 'Printing it', cy: 'Ei argraffu' },
  talk: { en: 'Talking about it', cy: 'Siarad amdano' },
  used: { en: 'Where it is used', cy: 'Lle caiff ei ddefnyddio' },
  count: { en: '{service}: {count} of {all} answers', cy: '{service}: {count} o’r {all} ateb' },
  unused: {
    en: 'No service asks for anything so marked.',
    cy: 'Nid oes unrhyw wasanaeth yn gofyn am ddim â’r marc hwn.',
  },
  channels: { en: 'What we send you, and by which way', cy: 'Beth a anfonwn atoch, a sut' },
  channelsSay: {
    en: 'Some ways are more private than others. This is the most that a message may say by each. What is marked higher is left out, and you are told where to read it.',
    cy: 'Mae rhai ffyrdd yn fwy preifat nag eraill. Dyma’r mwyaf y caiff neges ei ddweud drwy bob un. Gadewir allan yr hyn sydd wedi’i farcio’n uwch, a dywedir wrthych ble i’w ddarllen.',
  },
  text: { en: 'A text message', cy: 'Neges destun' },
  email: { en: 'An email', cy: 'E-bost' },
  letter: { en: 'A printed letter', cy: 'Llythyr argraffedig' },
  phone: { en: 'A telephone call', cy: 'Galwad ffôn' },
  open: {
    en: 'What anybody may know, up to {marking}',
    cy: 'Yr hyn y caiff unrhyw un ei wybod, hyd at {marking}',
  },
  internal: {
    en: 'What stays between you and the council but tells of nobody, up to {marking}',
    cy: 'Yr hyn sy’n aros rhyngoch chi a’r cyngor ond nad yw’n sôn am neb, hyd at {marking}',
  },
  personal: {
    en: 'What tells of you, but nothing of your health or beliefs, up to {marking}',
    cy: 'Yr hyn sy’n sôn amdanoch chi, ond dim am eich iechyd na’ch credoau, hyd at {marking}',
  },
  special: {
    en: 'What tells of you, your health too, up to {marking}',
    cy: 'Yr hyn sy’n sôn amdanoch chi, gan gynnwys eich iechyd, hyd at {marking}',
  },
  right: { en: 'Is it right?', cy: 'A yw’n gywir?' },
  rightSay: {
    en: 'Too much marking, and people stop heeding it; too little, and somebody may be harmed. So we count the signs of both. First come answers that our services ask for; then requests to each service that asks for something OFFICIAL-SENSITIVE.',
    cy: 'Gormod o farcio, a bydd pobl yn peidio â’i barchu; rhy ychydig, a gallai rhywun gael niwed. Felly cyfrifwn arwyddion y ddau. Yn gyntaf daw atebion y mae ein gwasanaethau’n gofyn amdanynt; yna ceisiadau i bob gwasanaeth sy’n gofyn am rywbeth OFFICIAL-SENSITIVE.',
  },
  requests: {
    en: 'Requests in the last 365 days: {service}',
    cy: 'Ceisiadau yn y 365 diwrnod diwethaf: {service}',
  },
  fewer: { en: 'Fewer than {count}', cy: 'Llai na {count}' },
  descriptors: { en: 'Words after OFFICIAL-SENSITIVE', cy: 'Geiriau ar ôl OFFICIAL-SENSITIVE' },
  above: { en: 'SECRET and TOP SECRET', cy: 'SECRET a TOP SECRET' },
  aboveSay: {
    en: 'This system may not hold anything marked so. A text that bears such a marking is refused and none of it is kept. If you hold such a text, tell the council’s security team by telephone.',
    cy: 'Ni chaiff y system hon ddal dim sydd â’r marc hwn. Gwrthodir testun sydd â marc o’r fath ac ni chedwir dim ohono. Os oes gennych destun o’r fath, dywedwch wrth dîm diogelwch y cyngor dros y ffôn.',
  },
});
