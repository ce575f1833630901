import { words } from '../../../platform/language/index.js';

export const costWords = words({
  fee: { en: 'Fee paid', cy: 'Ffi a dalwyd' },
  income: { en: 'What fees brought in', cy: 'Yr hyn a ddaeth o ffioedd' },
  paidFor: { en: 'Requests paid for', cy: 'Ceisiadau y talwyd amdanynt' },
  taken: { en: 'Taken', cy: 'Cymerwyd' },
  refunded: { en: 'Given back', cy: 'Rhoddwyd yn ôl' },
  title: { en: 'What services cost', cy: 'Faint mae gwasanaethau’n ei gostio' },
  lead: {
    en: 'Officers time their work on a case. These are the hours of closed cases, at what an hour of each team costs.',
    cy: 'Mae swyddogion yn amseru eu gwaith ar achos. Dyma oriau’r achosion sydd wedi’u cau, yn ôl cost awr o waith pob tîm.',
  },
  limits: {
    en: 'Vehicles, buildings, prices paid to partners and everything else that is not timed are left out, and so are cases from an earlier system.',
    cy: 'Mae cerbydau, adeiladau, prisiau a delir i bartneriaid a phopeth arall nad yw’n cael ei amseru wedi’u gadael allan, yn ogystal ag achosion o system gynharach.',
  },
  small: {
    en: 'Fewer than {count} cases are not shown, so that no figure tells of one person’s.',
    cy: 'Ni ddangosir llai na {count} achos, fel nad oes unrhyw ffigur yn sôn am achos un person.',
  },
  none: { en: 'No case has been closed yet.', cy: 'Nid oes unrhyw achos wedi’i gau eto.' },
  channel: { en: 'How it came in', cy: 'Sut y daeth i mewn' },
  closed: { en: 'Closed cases', cy: 'Achosion wedi’u cau' },
  timed: { en: 'Timed cases', cy: 'Achosion wedi’u hamseru' },
  time: { en: 'Time', cy: 'Amser' },
  total: { en: 'Cost', cy: 'Cost' },
  perCase: { en: 'Cost of a timed case', cy: 'Cost achos wedi’i amseru' },
  fewer: { en: 'Fewer than {count}', cy: 'Llai na {count}' },
  notShown: { en: 'Not shown', cy: 'Nis dangosir' },
  chart: { en: '{service}: cost of a timed case', cy: '{service}: cost achos wedi’i amseru' },
  chartAbout: {
    en: 'One bar for each way in which cases came in. The table below has the same figures.',
    cy: 'Un bar ar gyfer pob ffordd y daeth achosion i mewn. Mae’r un ffigurau yn y tabl isod.',
  },
  csv: { en: 'Download these figures (CSV)', cy: 'Lawrlwytho’r ffigurau hyn (CSV)' },

  caseTitle: { en: 'What one case cost', cy: 'Faint gostiodd un achos' },
  caseLead: {
    en: 'This page names nobody and no address. Only someone who knows the case can find it.',
    cy: 'Nid yw’r dudalen hon yn enwi neb nac unrhyw gyfeiriad. Dim ond rhywun sy’n gwybod am yr achos all ddod o hyd iddi.',
  },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  closedIn: { en: 'Closed in', cy: 'Caewyd ym mis' },
  lines: { en: 'Cost by team', cy: 'Cost fesul tîm' },
  team: { en: 'Team', cy: 'Tîm' },
  notTimed: { en: 'Not timed', cy: 'Heb ei amseru' },
  fromLedger: { en: 'In the accounts, not by case', cy: 'Yn y cyfrifon, nid fesul achos' },
  noRate: { en: 'Not known: no hourly cost is set', cy: 'Nid yw’n hysbys: nid oes cost fesul awr wedi’i gosod' },
  eachHandOff: { en: 'A price for each hand-off', cy: 'Pris am bob trosglwyddiad o ran' },
  timedTotal: {
    en: 'Timed work and hand-offs, all teams',
    cy: 'Gwaith wedi’i amseru a rhannau a drosglwyddwyd, pob tîm',
  },
  notYet: {
    en: 'The cost is being worked out. Load this page again in a few seconds.',
    cy: 'Mae’r gost yn cael ei chyfrifo. Llwythwch y dudalen hon eto ymhen ychydig eiliadau.',
  },
  elsewhere: {
    en: 'This case was worked in an earlier system, where its time was not kept.',
    cy: 'Gweithiwyd ar yr achos hwn mewn system gynharach, lle na chadwyd ei amser.',
  },
  noLines: { en: 'This service does not time its work.', cy: 'Nid yw’r gwasanaeth hwn yn amseru ei waith.' },
  open: { en: 'Its row in the open data', cy: 'Ei res yn y data agored' },
  openRow: {
    en: 'This is all that the open data says of it. At least {count} rows look alike there.',
    cy: 'Dyma’r cyfan a ddywed y data agored amdano. Mae o leiaf {count} o resi’n edrych yr un fath yno.',
  },
  openHeld: {
    en: 'Its row is held back until at least {count} rows look alike, so that it tells of nobody.',
    cy: 'Cedwir ei res yn ôl nes bod o leiaf {count} o resi’n edrych yr un fath, fel nad yw’n sôn am neb.',
  },
  openNone: { en: 'This service has no open data.', cy: 'Nid oes gan y gwasanaeth hwn ddata agored.' },
  dataset: { en: 'The whole dataset', cy: 'Y set ddata gyfan' },
  allCosts: { en: 'What services cost', cy: 'Faint mae gwasanaethau’n ei gostio' },
});
