import { words } from '../../../../platform/language/index.js';

/** What is said of a file that cannot be taken; before it stands what it is called. Each sentence tells how to go on. */
export const refusedWords = words({
  empty: {
    en: 'the file is empty. Choose one that has something in it',
    cy: 'mae’r ffeil yn wag. Dewiswch un sydd â rhywbeth ynddi',
  },
  'too-big': {
    en: 'the file is larger than {most} MB. Choose a smaller one, or take the photo again at a lower quality',
    cy: 'mae’r ffeil yn fwy na {most} MB. Dewiswch un lai, neu tynnwch y llun eto ar ansawdd is',
  },
  'too-slow': {
    en: 'the file stopped arriving before it was all here. Try again where the connection is better, or go on and send it later',
    cy: 'peidiodd y ffeil â chyrraedd cyn iddi ddod i gyd. Rhowch gynnig arall arni lle mae’r cysylltiad yn well, neu ewch ymlaen a’i hanfon yn nes ymlaen',
  },
  'type-not-taken': {
    en: 'this kind of file cannot be taken. Send {types}; most phones and programs can save as one of these',
    cy: 'ni ellir derbyn y math hwn o ffeil. Anfonwch {types}; gall y rhan fwyaf o ffonau a rhaglenni gadw fel un o’r rhain',
  },
  'phone-photo': {
    en: 'this photo is in a form (HEIC) that only some phones can show. On an iPhone choose it from your photos and not from your files, and it is sent as JPEG by itself; elsewhere save it as JPEG first',
    cy: 'mae’r llun hwn ar ffurf (HEIC) y gall rhai ffonau’n unig ei dangos. Ar iPhone dewiswch ef o’ch lluniau ac nid o’ch ffeiliau, ac fe’i hanfonir fel JPEG yn awtomatig; fel arall cadwch ef fel JPEG yn gyntaf',
  },
  'office-document': {
    en: 'this is an office document, which can carry programs. Open it, choose Save as or Print, then PDF, and send the PDF',
    cy: 'dogfen swyddfa yw hon, a all gynnwys rhaglenni. Agorwch hi, dewiswch Cadw fel neu Argraffu, yna PDF, ac anfonwch y PDF',
  },
  'wrong-extension': {
    en: 'the end of the file’s name does not fit what is in it. Save it again under its right type, then choose it',
    cy: 'nid yw diwedd enw’r ffeil yn cyd-fynd â’i chynnwys. Cadwch hi eto dan ei math cywir, yna dewiswch hi',
  },
  'two-in-one': {
    en: 'the file is two kinds of file in one, which is not safe to open. Save or scan it anew, then choose it',
    cy: 'mae’r ffeil yn ddau fath o ffeil mewn un, ac nid yw’n ddiogel ei hagor. Cadwch hi neu sganiwch hi o’r newydd, yna dewiswch hi',
  },
  'cut-off': {
    en: 'the end of the file is missing. Save it again, then choose it',
    cy: 'mae diwedd y ffeil ar goll. Cadwch hi eto, yna dewiswch hi',
  },
  infected: {
    en: 'a virus was found in the file, and nothing of it was kept. Check your device before you send another',
    cy: 'daethpwyd o hyd i firws yn y ffeil, ac ni chadwyd dim ohoni. Gwiriwch eich dyfais cyn anfon un arall',
  },
  'too-many-pixels': {
    en: 'the picture is too large to open. Save it smaller, then choose it',
    cy: 'mae’r llun yn rhy fawr i’w agor. Cadwch ef yn llai, yna dewiswch ef',
  },
  'not-a-picture': {
    en: 'the picture is damaged and does not open. Choose another, or take it again',
    cy: 'mae’r llun wedi’i ddifrodi ac nid yw’n agor. Dewiswch un arall, neu tynnwch ef eto',
  },
  'too-many-today': {
    en: 'no more files can be taken today. Go on without it and send it another way, or come back tomorrow',
    cy: 'ni ellir derbyn rhagor o ffeiliau heddiw. Ewch ymlaen hebddi a’i hanfon ffordd arall, neu dewch yn ôl yfory',
  },
  'no-scanner': {
    en: 'files cannot be taken just now, because they cannot be checked for viruses. Go on without it, or come back later',
    cy: 'ni ellir derbyn ffeiliau ar hyn o bryd, gan na ellir eu gwirio am firysau. Ewch ymlaen hebddi, neu dewch yn ôl yn nes ymlaen',
  },
  'too-many': {
    en: 'there is no room for it. Remove one of the files below first',
    cy: 'nid oes lle iddi. Yn gyntaf tynnwch un o’r ffeiliau isod',
  },
  marked: {
    en: 'its name says that it is marked SECRET or above, which this system may not hold. None of it was kept. Tell your security team, or if you have none the council by telephone',
    cy: 'mae ei henw’n dweud ei bod wedi’i marcio’n SECRET neu’n uwch, ac ni chaiff y system hon ei dal. Ni chadwyd dim ohoni. Dywedwch wrth eich tîm diogelwch, neu os nad oes gennych un, wrth y cyngor dros y ffôn',
  },
});

export const fileWords = words({
  photo: { en: 'Choose a photo for “{question}”', cy: 'Dewiswch lun ar gyfer “{question}”' },
  document: { en: 'Choose a file for “{question}”', cy: 'Dewiswch ffeil ar gyfer “{question}”' },
  notReceived: {
    en: 'The file did not arrive whole. Choose it again',
    cy: 'Ni chyrhaeddodd y ffeil yn gyfan. Dewiswch hi eto',
  },
  tooMany: { en: 'Send {most} files at most: remove some', cy: 'Anfonwch {most} ffeil ar y mwyaf: tynnwch rai' },
  photoTypes: { en: 'a photo as JPEG, PNG or WebP', cy: 'lun fel JPEG, PNG neu WebP' },
  documentTypes: { en: 'a PDF, JPEG, PNG or WebP', cy: 'PDF, JPEG, PNG neu WebP' },
});
