import { words } from '../../../../platform/language/index.js';

export const disposalWords = words({
  title: { en: 'What was destroyed when its time was over', cy: 'Yr hyn a ddinistriwyd pan ddaeth ei amser i ben' },
  lead: {
    en: 'Each service says how long it keeps each answer. When that is over the key that opens it is destroyed, and a certificate of it goes on the record. It names no request and nobody.',
    cy: 'Mae pob gwasanaeth yn dweud am ba hyd y mae’n cadw pob ateb. Pan ddaw hynny i ben, dinistrir yr allwedd sy’n ei agor, ac aiff tystysgrif o hynny ar y cofnod. Nid yw’n enwi unrhyw gais na neb.',
  },
  none: { en: 'Nothing has come to its end yet.', cy: 'Nid oes dim wedi dod i’w ddiwedd eto.' },
  number: { en: 'Number', cy: 'Rhif' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What, and by which rule', cy: 'Beth, a thrwy ba reol' },
  after: { en: '{count}, {keep}', cy: '{count}, {keep}' },
  keys: { en: 'Keys', cy: 'Allweddi' },
  proof: { en: 'Proof', cy: 'Prawf' },
  proofOf: { en: 'Download the proof of certificate {number}', cy: 'Lawrlwytho prawf tystysgrif {number}' },
  digest: { en: 'Which they were: {digest}', cy: 'Pa rai oeddent: {digest}' },
  unknown: { en: 'not known here any more', cy: 'ddim yn hysbys yma mwyach' },
  check: {
    en: 'The digest is of the keys’ numbers in the ledger of destroyed keys, so that an auditor who has the ledger can check that each key is in exactly one certificate.',
    cy: 'Crynodeb o rifau’r allweddi yn llyfr yr allweddi a ddinistriwyd ydyw, fel y gall archwilydd sydd â’r llyfr wirio bod pob allwedd mewn union un dystysgrif.',
  },
});
