import { words } from '../../../../platform/language/index.js';

export const closeWords = words({
  title: { en: 'Close your account', cy: 'Cau eich cyfrif' },
  lead: {
    en: 'Your ways of signing in and your email addresses are erased, and you are signed out everywhere. What services hold about you stays until its time is over: erase that first, and keep the certificate, because you cannot come back to it.',
    cy: 'Caiff eich ffyrdd o fewngofnodi a’ch cyfeiriadau e-bost eu dileu, a chewch eich allgofnodi ym mhobman. Bydd yr hyn y mae gwasanaethau’n ei gadw amdanoch yn aros nes i’w amser ddod i ben: dilëwch hwnnw’n gyntaf a chadwch y dystysgrif, oherwydd ni allwch ddod yn ôl ati.',
  },
  again: {
    en: 'If you sign in again with the same address later, you are somebody new: nothing joins the two accounts.',
    cy: 'Os byddwch yn mewngofnodi eto gyda’r un cyfeiriad yn nes ymlaen, byddwch yn rhywun newydd: nid oes dim yn cysylltu’r ddau gyfrif.',
  },
  button: { en: 'Close my account', cy: 'Cau fy nghyfrif' },
  closed: { en: 'Your account is closed', cy: 'Mae eich cyfrif wedi’i gau' },
  closedLead: {
    en: 'You are signed out. What found you and your email addresses are gone.',
    cy: 'Rydych wedi allgofnodi. Mae’r hyn oedd yn dod o hyd i chi a’ch cyfeiriadau e-bost wedi mynd.',
  },
  services: { en: 'All services', cy: 'Pob gwasanaeth' },
});
