import { words } from '../../../../platform/language/index.js';

export const followWords = words({
  title: { en: 'What became of your proposal', cy: 'Beth ddaeth o’ch cynnig' },
  sent: { en: 'We have your proposal', cy: 'Mae eich cynnig gennym' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  keep: {
    en: 'Keep this reference: with it anybody can read what became of the proposal, and take it back. It shows nothing that you wrote.',
    cy: 'Cadwch y cyfeirnod hwn: gydag ef gall unrhyw un ddarllen beth ddaeth o’r cynnig, a’i dynnu’n ôl. Nid yw’n dangos dim a ysgrifennoch.',
  },
  on: { en: 'Sent', cy: 'Anfonwyd' },
  by: { en: 'Answered by', cy: 'Caiff ei ateb erbyn' },
  late: {
    en: 'It should have been answered by {day}. We are late.',
    cy: 'Dylai fod wedi’i ateb erbyn {day}. Rydym yn hwyr.',
  },
  stands: { en: 'How it stands', cy: 'Sut mae’n sefyll' },
  answered: { en: 'Answered', cy: 'Atebwyd' },
  says: { en: 'What the council says', cy: 'Yr hyn y mae’r cyngor yn ei ddweud' },
  waiting: {
    en: 'The words are in a draft of the service. They show once a second person has let it be published.',
    cy: 'Mae’r geiriau mewn drafft o’r gwasanaeth. Byddant i’w gweld wedi i ail berson ganiatáu ei gyhoeddi.',
  },
  dropped: {
    en: 'The draft that took the words was given up, so that they do not show.',
    cy: 'Rhoddwyd y gorau i’r drafft a gymerodd y geiriau, felly nid ydynt i’w gweld.',
  },
  inVersion: { en: 'The words show since version {version}.', cy: 'Mae’r geiriau i’w gweld ers fersiwn {version}.' },
  credited: { en: 'Named', cy: 'Enwir' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  takeBackLead: {
    en: 'What you wrote is destroyed, and your name is shown no more if it was. Words that were taken stay in the service. This cannot be undone.',
    cy: 'Caiff yr hyn a ysgrifennoch ei ddinistrio, ac ni ddangosir eich enw mwyach os oedd yn cael ei ddangos. Bydd geiriau a dderbyniwyd yn aros yn y gwasanaeth. Ni ellir dadwneud hyn.',
  },
  gone: { en: 'What you wrote has been destroyed.', cy: 'Mae’r hyn a ysgrifennoch wedi’i ddinistrio.' },
  toService: {
    en: 'All that became of proposals for this service',
    cy: 'Beth ddaeth o bob cynnig ar gyfer y gwasanaeth hwn',
  },
  find: { en: 'See what became of a proposal', cy: 'Gweld beth ddaeth o gynnig' },
  findHint: { en: 'It looks like IMP-7K3Q-W2XD', cy: 'Mae’n edrych fel IMP-7K3Q-W2XD' },
  show: { en: 'Show it', cy: 'Ei ddangos' },
  unknown: {
    en: 'We do not know this reference. Check that you have typed all of it',
    cy: 'Nid ydym yn adnabod y cyfeirnod hwn. Gwiriwch eich bod wedi teipio’r cyfan ohono',
  },
  own: { en: 'What you proposed', cy: 'Yr hyn a gynigiwyd gennych' },
  ownLead: {
    en: 'Comments and clearer words that you sent while you were signed in.',
    cy: 'Sylwadau a geiriau cliriach a anfonwyd gennych tra oeddech wedi mewngofnodi.',
  },
  ownNone: {
    en: 'You have proposed nothing while you were signed in.',
    cy: 'Nid ydych wedi cynnig dim tra oeddech wedi mewngofnodi.',
  },
  wrote: { en: 'What you wrote', cy: 'Yr hyn a ysgrifennoch' },
});
