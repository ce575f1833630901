import { words } from '../../../../platform/language/index.js';

export const saveWords = words({
  title: { en: 'Save and come back later', cy: 'Cadw a dod yn ôl yn nes ymlaen' },
  lead: {
    en: 'We will give you a reference and a return code. With both of them, anyone can open your answers: keep them apart and safe.',
    cy: 'Byddwn yn rhoi cyfeirnod a chod dychwelyd i chi. Gyda’r ddau, gall unrhyw un agor eich atebion: cadwch nhw ar wahân ac yn ddiogel.',
  },
  kept: {
    en: 'Your answers are in your account. You can go on with them on any device where you sign in.',
    cy: 'Mae eich atebion yn eich cyfrif. Gallwch barhau â nhw ar unrhyw ddyfais lle rydych yn mewngofnodi.',
  },
  theirs: {
    en: 'These answers are in the account of the person for whom you act. They can go on with them there, and so can you while your mandate lasts.',
    cy: 'Mae’r atebion hyn yng nghyfrif y person rydych yn gweithredu drostynt. Gallant barhau â nhw yno, a gallwch chithau tra bo’ch mandad yn para.',
  },
  toAccount: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  inAccount: { en: 'Keep them in your account', cy: 'Eu cadw yn eich cyfrif' },
  inAccountLead: {
    en: 'You can then go on with them on any device where you sign in, without writing anything down.',
    cy: 'Yna gallwch barhau â nhw ar unrhyw ddyfais lle rydych yn mewngofnodi, heb ysgrifennu dim.',
  },
  keep: { en: 'Keep them in my account', cy: 'Eu cadw yn fy nghyfrif' },
  signInToKeep: { en: 'Sign in to keep them', cy: 'Mewngofnodi i’w cadw' },
  byCode: { en: 'Or save them with a code', cy: 'Neu eu cadw gyda chod' },
  until: {
    en: 'We keep your answers until {date}. After that they are destroyed.',
    cy: 'Rydym yn cadw eich atebion tan {date}. Ar ôl hynny cânt eu dinistrio.',
  },
  save: { en: 'Save my answers', cy: 'Cadw fy atebion' },
  saveAgain: { en: 'Get a new return code', cy: 'Cael cod dychwelyd newydd' },
  alreadySaved: {
    en: 'Your answers are saved under the reference {reference}. The return code was shown once; a new code replaces it.',
    cy: 'Mae eich atebion wedi’u cadw o dan y cyfeirnod {reference}. Dangoswyd y cod dychwelyd unwaith; mae cod newydd yn cymryd ei le.',
  },
  savedTitle: { en: 'Your answers are saved', cy: 'Mae eich atebion wedi’u cadw' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  returnCode: { en: 'Return code', cy: 'Cod dychwelyd' },
  once: {
    en: 'Write both down now. We cannot show the return code again.',
    cy: 'Ysgrifennwch y ddau nawr. Ni allwn ddangos y cod dychwelyd eto.',
  },
  goBack: {
    en: 'To come back in any browser, open the first page of this service and choose “{link}”.',
    cy: 'I ddod yn ôl mewn unrhyw borwr, agorwch dudalen gyntaf y gwasanaeth hwn a dewiswch “{link}”.',
  },
  carryOn: { en: 'Carry on answering', cy: 'Parhau i ateb' },
});
