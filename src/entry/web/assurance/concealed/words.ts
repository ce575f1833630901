import { words } from '../../../../platform/language/index.js';

export const publishedWords = words({
  title: { en: 'Looks that are kept back by law', cy: 'Edrychiadau a ddelir yn ôl drwy’r gyfraith' },
  lead: {
    en: 'Everybody can see who has looked at their data. Where a crime is investigated, or a child or an adult at risk must be kept safe, the law may keep a look from the person for a time.',
    cy: 'Gall pawb weld pwy sydd wedi edrych ar eu data. Lle mae trosedd yn cael ei hymchwilio, neu lle mae’n rhaid cadw plentyn neu oedolyn sy’n wynebu risg yn ddiogel, gall y gyfraith gadw edrychiad rhag y person am gyfnod.',
  },
  how: {
    en: 'One officer asks, another approves, and the case opens once. Each has a day, at most a year ahead, on which it joins the person’s own looks; another officer may approve one later day, once. All of them stand in one numbered chain, and an auditor outside holds a key of their own to it.',
    cy: 'Mae un swyddog yn gofyn, un arall yn cymeradwyo, ac mae’r achos yn agor unwaith. Mae gan bob un ddiwrnod, blwyddyn ymlaen ar y mwyaf, pan fydd yn ymuno ag edrychiadau’r person ei hun; gall swyddog arall gymeradwyo un diwrnod diweddarach, unwaith. Mae pob un ohonynt mewn un gadwyn wedi’i rhifo, ac mae gan archwilydd allanol ei allwedd ei hun iddi.',
  },
  why: {
    en: 'A month is published when it is over. Any number below five, nought too, reads “fewer than 5”: otherwise it could tell somebody that it was about them. The last digest of the chain changes every month, whether anybody looked or not.',
    cy: 'Cyhoeddir mis pan ddaw i ben. Dangosir unrhyw rif o dan bump, sero hefyd, fel “llai na 5”: fel arall gallai ddweud wrth rywun mai amdanynt hwy yr oedd. Mae crynodeb olaf y gadwyn yn newid bob mis, p’un a edrychodd rhywun ai peidio.',
  },
  off: {
    en: 'No look can be kept back here: nobody holds the second key.',
    cy: 'Ni ellir dal unrhyw edrychiad yn ôl yma: nid oes neb yn dal yr ail allwedd.',
  },
  none: { en: 'No month has been published yet.', cy: 'Nid oes unrhyw fis wedi’i gyhoeddi eto.' },
  months: { en: 'Month by month', cy: 'Fis wrth fis' },
  month: { en: 'Month', cy: 'Mis' },
  revealed: { en: 'Shown to the person', cy: 'Wedi’u dangos i’r person' },
  head: { en: 'Last digest of the chain', cy: 'Crynodeb olaf y gadwyn' },
  few: { en: 'fewer than 5', cy: 'llai na 5' },
  auditors: { en: 'The auditor’s key', cy: 'Allwedd yr archwilydd' },
  since: { en: 'Since {day}', cy: 'Ers {day}' },
});
