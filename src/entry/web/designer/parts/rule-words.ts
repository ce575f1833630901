import { type Words, words } from '../../../../platform/language/index.js';

/** What each rule finds, in a sentence. The checker's own, in English, names what it read there besides. */
const ruleWords: Readonly<Record<string, Words>> = words({
  'missing-key': { en: 'Something is missing', cy: 'Mae rhywbeth ar goll' },
  'missing-language': { en: 'A text is missing in one language', cy: 'Mae testun ar goll mewn un iaith' },
  'no-mark': { en: 'It is not said how the answer is marked', cy: 'Ni ddywedir sut y caiff yr ateb ei farcio' },
  'no-need': { en: 'It is not said why the answer is needed', cy: 'Ni ddywedir pam mae angen yr ateb' },
  'no-retention': { en: 'It is not said how long the answer is kept', cy: 'Ni ddywedir am ba hyd y cedwir yr ateb' },
  'no-about': { en: 'It is not said whom a locked answer is about', cy: 'Ni ddywedir am bwy y mae ateb dan glo' },
  'no-condition': { en: 'Special data needs a condition in law', cy: 'Mae angen amod cyfreithiol ar ddata arbennig' },
  'no-options': { en: 'A choice has no options', cy: 'Nid oes dewisiadau mewn cwestiwn dewis' },
  'same-words': { en: 'Two options read alike', cy: 'Mae dau ddewis yn darllen yr un fath' },
  'needless-key': {
    en: 'Something stands there that this kind does not have',
    cy: 'Mae rhywbeth yno nad yw’n perthyn i’r math hwn',
  },
  'unknown-key': { en: 'Something stands there that means nothing', cy: 'Mae rhywbeth yno nad yw’n golygu dim' },
  'unknown-field': { en: 'A question is named that is not there', cy: 'Enwir cwestiwn nad yw yno' },
  'on-two-pages': { en: 'A question is asked twice', cy: 'Gofynnir cwestiwn ddwywaith' },
  'never-asked': { en: 'A question is on no page', cy: 'Nid yw cwestiwn ar unrhyw dudalen' },
  'calculated-and-asked': { en: 'An answer is both asked and worked out', cy: 'Mae ateb yn cael ei ofyn a’i gyfrifo' },
  'unreachable-question': { en: 'A question can never be asked', cy: 'Ni ellir byth ofyn cwestiwn' },
  'reads-later': { en: 'A refusal reads a later page', cy: 'Mae gwrthodiad yn darllen tudalen ddiweddarach' },
  ring: { en: 'Answers wait for one another', cy: 'Mae atebion yn aros am ei gilydd' },
  expression: { en: 'An expression cannot be understood', cy: 'Ni ellir deall mynegiad' },
  'above-clearance': {
    en: 'A locked answer would be shown where it may not be',
    cy: 'Byddai ateb dan glo yn cael ei ddangos lle na chaiff',
  },
  'no-ending': { en: 'No case ever ends', cy: 'Nid oes achos byth yn gorffen' },
  'no-exit': { en: 'A case would be stuck in a state', cy: 'Byddai achos yn sownd mewn cyflwr' },
  'unreachable-state': { en: 'No case ever gets to a state', cy: 'Nid oes achos byth yn cyrraedd cyflwr' },
  'unknown-state': { en: 'A step leads to a state that is not there', cy: 'Mae cam yn arwain at gyflwr nad yw yno' },
  'unknown-decision': { en: 'A decision is named that is not there', cy: 'Enwir penderfyniad nad yw yno' },
  'unused-decision': { en: 'A decision is never made', cy: 'Ni wneir penderfyniad byth' },
  'unknown-team': { en: 'A team is named that nothing else knows', cy: 'Enwir tîm nad yw dim arall yn ei adnabod' },
  'unknown-outcome': {
    en: 'A measure tells of an outcome that is not served',
    cy: 'Mae mesur yn sôn am ganlyniad na chaiff ei wasanaethu',
  },
  'unknown-event': { en: 'A message is of what never happens', cy: 'Mae neges am rywbeth nad yw byth yn digwydd' },
  'never-told': { en: 'A message is never sent', cy: 'Nid yw neges byth yn cael ei hanfon' },
  'unknown-gap': { en: 'Nothing fills a gap', cy: 'Nid oes dim yn llenwi bwlch' },
  'unequal-gaps': {
    en: 'A gap stands in one language and not in the other',
    cy: 'Mae bwlch mewn un iaith ac nid yn y llall',
  },
  'above-channel': {
    en: 'A message would say more than its way may carry',
    cy: 'Byddai neges yn dweud mwy nag y caiff ei ffordd ei gario',
  },
  'message-of-another': {
    en: 'A message would tell of somebody else',
    cy: 'Byddai neges yn sôn am rywun arall',
  },
  'not-in-a-message': { en: 'An answer cannot stand in a message', cy: 'Ni all ateb sefyll mewn neges' },
  'impact-missing': { en: 'An impact assessment is needed', cy: 'Mae angen asesiad effaith' },
  'sealed-column': {
    en: 'The open data would let out a locked answer',
    cy: 'Byddai’r data agored yn gollwng ateb dan glo',
  },
  'typed-column': {
    en: 'The open data would let out what people typed',
    cy: 'Byddai’r data agored yn gollwng yr hyn a deipiodd pobl',
  },
  'unknown-column': { en: 'A column is named that is not there', cy: 'Enwir colofn nad yw yno' },
  'purpose-without-dpv': { en: 'The purpose names none of the vocabulary', cy: 'Nid yw’r diben yn enwi un o’r eirfa' },
  'empty-value': { en: 'Something is empty', cy: 'Mae rhywbeth yn wag' },
  'wrong-value': { en: 'Something may not stand there', cy: 'Ni chaiff rhywbeth sefyll yno' },
  'wrong-type': { en: 'Something of another kind is needed', cy: 'Mae angen rhywbeth o fath arall' },
  'wrong-name': { en: 'A name may not stand there', cy: 'Ni chaiff enw sefyll yno' },
  alias: { en: 'An anchor or alias stands there', cy: 'Mae angor neu alias yno' },
  tag: { en: 'A tag stands there', cy: 'Mae tag yno' },
  directive: { en: 'A directive stands there', cy: 'Mae cyfarwyddeb yno' },
  'merge-key': { en: 'A merge key stands there', cy: 'Mae allwedd gyfuno yno' },
  'several-documents': { en: 'There is more than one document', cy: 'Mae mwy nag un ddogfen' },
  'duplicate-key': { en: 'The same key stands there twice', cy: 'Mae’r un allwedd yno ddwywaith' },
  'odd-key': { en: 'A key is no name', cy: 'Nid enw yw allwedd' },
  'bad-indent': { en: 'A line is indented wrongly', cy: 'Mae mewnoliad llinell yn anghywir' },
  tab: { en: 'A tab stands where spaces are needed', cy: 'Mae tab lle mae angen bylchau' },
  empty: { en: 'The text is empty', cy: 'Mae’r testun yn wag' },
  'broken-text': { en: 'The text holds characters that nobody sees', cy: 'Mae nodau anweledig yn y testun' },
  'too-long': { en: 'The text is too long', cy: 'Mae’r testun yn rhy hir' },
  'too-deep': { en: 'The text goes too deep', cy: 'Mae’r testun yn mynd yn rhy ddwfn' },
  'too-many-findings': { en: 'There is more than is shown', cy: 'Mae mwy nag a ddangosir' },
  'no-fields': { en: 'Nothing is asked', cy: 'Ni ofynnir dim' },
  'too-many-fields': { en: 'Too much is asked', cy: 'Gofynnir gormod' },
  'reserved-name': { en: 'A name means something else already', cy: 'Mae enw eisoes yn golygu rhywbeth arall' },
  'sensitive-without-owner': {
    en: 'Nobody answers for a sensitive marking, or it has no day of review',
    cy: 'Nid oes neb yn atebol am farc sensitif, neu nid oes iddo ddiwrnod adolygu',
  },
  'needless-owner': {
    en: 'Somebody answers for a marking that is not sensitive',
    cy: 'Mae rhywun yn atebol am farc nad yw’n sensitif',
  },
  'use-without-law': { en: 'A use names no law and is no choice', cy: 'Nid yw defnydd yn enwi cyfraith nac yn ddewis' },
  'choice-with-law': { en: 'A choice names a law', cy: 'Mae dewis yn enwi cyfraith' },
  'lasts-without-choice': { en: 'A use that is no choice comes to an end', cy: 'Daw defnydd nad yw’n ddewis i ben' },
  'choice-of-others': {
    en: 'A choice would be about somebody else’s answers',
    cy: 'Byddai dewis am atebion rhywun arall',
  },
  'use-not-sealed': { en: 'A use is of an answer that is not locked', cy: 'Mae defnydd o ateb nad yw dan glo' },
  'use-is-purpose': { en: 'A use has the code of a purpose', cy: 'Mae gan ddefnydd god diben' },
  'high-risk-left': {
    en: 'A high risk is left, and the regulator was not asked',
    cy: 'Mae risg uchel ar ôl, ac ni ofynnwyd i’r rheoleiddiwr',
  },
  'review-before-assessment': {
    en: 'The review comes before the assessment',
    cy: 'Daw’r adolygiad cyn yr asesiad',
  },
  'assessed-later': { en: 'The assessment is in the future', cy: 'Mae’r asesiad yn y dyfodol' },
  'review-overdue': { en: 'A review is overdue', cy: 'Mae adolygiad yn hwyr' },
  'bank-details-shown': { en: 'Bank details would be shown', cy: 'Byddai manylion banc yn cael eu dangos' },
  'open-file': { en: 'A photo or document is not locked', cy: 'Nid yw llun neu ddogfen dan glo' },
  'calculated-file': { en: 'A photo or document is worked out', cy: 'Mae llun neu ddogfen yn cael ei gyfrifo' },
  'not-from-paper': {
    en: 'What may lack on paper is not asked there',
    cy: 'Ni ofynnir ar bapur am yr hyn a gaiff fod ar goll yno',
  },
  'search-of-files': { en: 'The desk would search by a file', cy: 'Byddai’r ddesg yn chwilio yn ôl ffeil' },
  'unknown-issue': { en: 'Something to issue is named that is not there', cy: 'Enwir rhywbeth i’w roi nad yw yno' },
  'unused-issue': { en: 'No step issues something that is declared', cy: 'Nid oes cam yn rhoi rhywbeth a ddatganwyd' },
  'not-a-day': { en: 'The first day is no open date', cy: 'Nid dyddiad agored yw’r diwrnod cyntaf' },
  'not-searchable': {
    en: 'Anybody may check by what is not searched by',
    cy: 'Gellir gwirio yn ôl yr hyn na chwilir drwyddo',
  },
  'checked-by-person': { en: 'A check would tell of a person', cy: 'Byddai gwiriad yn datgelu rhywbeth am berson' },
  'no-review': {
    en: 'It may be taken back, and nobody is told how to have that looked at again',
    cy: 'Gellir ei gymryd yn ôl, ac ni ddywedir sut i gael edrych ar hynny eto',
  },
  'kept-too-short': {
    en: 'An answer goes before what it stands on ends',
    cy: 'Mae ateb yn mynd cyn i’r hyn y mae arno ddod i ben',
  },
  'without-end': { en: 'Its end is told of, and it has none', cy: 'Sonnir am ei ddiwedd, ac nid oes iddo un' },
  'no-columns': { en: 'Nothing is asked of each', cy: 'Ni ofynnir dim am bob un' },
  'least-and-most': { en: 'More are needed than there may be', cy: 'Mae angen mwy nag a ganiateir' },
  'not-in-table': { en: 'It is too wide for one page', cy: 'Mae’n rhy lydan i un dudalen' },
  'same-name': { en: 'Two things have one name', cy: 'Mae gan ddau beth yr un enw' },
  'rows-alone': {
    en: 'Several of the same share a page with something else',
    cy: 'Mae sawl un yn rhannu tudalen â rhywbeth arall',
  },
  'rows-in-list': { en: 'Several of the same stand where one answer fits', cy: 'Mae sawl un lle mae lle i un ateb' },
  'begins-closed': { en: 'A case would begin where it ends', cy: 'Byddai achos yn dechrau lle mae’n gorffen' },
  'no-way-to-stop': {
    en: 'There is no state for those who take their consent back',
    cy: 'Nid oes cyflwr i’r rhai sy’n tynnu eu cydsyniad yn ôl',
  },
  'not-an-ending': {
    en: 'Something of an ending stands where no case ends',
    cy: 'Mae rhywbeth i’r diwedd lle nad oes achos yn gorffen',
  },
  'not-reopened': {
    en: 'Something of opening again stands where nothing is',
    cy: 'Mae rhywbeth am ailagor lle nad oes ailagor',
  },
  'escalates-when': {
    en: 'Nobody can say when a case is escalated',
    cy: 'Ni all neb ddweud pryd y caiff achos ei uwchgyfeirio',
  },
  'step-too-early': {
    en: 'A reminder or escalation comes before the case',
    cy: 'Daw nodyn atgoffa neu uwchgyfeiriad cyn yr achos',
  },
  'step-twice': {
    en: 'Two reminders or escalations come at once',
    cy: 'Daw dau nodyn atgoffa neu uwchgyfeiriad ar unwaith',
  },
  'escalates-to-nobody': {
    en: 'A case is escalated to a team that can do nothing',
    cy: 'Caiff achos ei uwchgyfeirio at dîm na all wneud dim',
  },
  'hands-off-to-nobody': {
    en: 'A part is handed off to a role that cannot do it',
    cy: 'Trosglwyddir rhan i rôl na all ei gwneud',
  },
  'hand-off-too-long': {
    en: 'Whoever does a part has longer for it than there is',
    cy: 'Mae gan bwy bynnag sy’n gwneud rhan fwy o amser nag sydd ar gael',
  },
  'nobody-hands-off': {
    en: 'Nobody can say to whom a part is handed off',
    cy: 'Ni all neb ddweud i bwy y trosglwyddir rhan',
  },
  'tariff-of-nobody': {
    en: 'A price for each hand-off is of nobody to whom a part is handed',
    cy: 'Mae pris am bob trosglwyddiad o ran yn perthyn i rôl nad yw’n cael rhan',
  },
  'hands-back-nowhere': {
    en: 'What is handed back goes where it cannot',
    cy: 'Mae’r hyn a roddir yn ôl yn mynd i le na all fynd',
  },
  'routine-does-nothing': { en: 'A button does nothing', cy: 'Nid yw botwm yn gwneud dim' },
  'routine-not-possible': {
    en: 'Steps of one press do not follow each other',
    cy: 'Nid yw camau un wasgiad yn dilyn ei gilydd',
  },
  'routine-by-another': {
    en: 'Somebody may press a button whose steps they may not take',
    cy: 'Caiff rhywun wasgu botwm na chaiff gymryd ei gamau',
  },
  'routine-decides': {
    en: 'Steps of one press decide, issue, ask or extend',
    cy: 'Mae camau un wasgiad yn penderfynu, yn rhoi, yn gofyn neu’n ymestyn',
  },
  'routine-lacks': {
    en: 'Steps of one press lack a note or a reason, or give one that is not there',
    cy: 'Mae camau un wasgiad heb nodyn neu reswm, neu’n rhoi un nad yw yno',
  },
  'routine-after-end': {
    en: 'A closed case is given to somebody',
    cy: 'Caiff achos sydd ar gau ei roi i rywun',
  },
  'paused-ending': {
    en: 'The clock stands still where a case ends',
    cy: 'Mae’r cloc yn sefyll lle mae achos yn gorffen',
  },
  'asked-later-too': {
    en: 'A question is on a page and asked later too',
    cy: 'Mae cwestiwn ar dudalen ac yn cael ei ofyn wedyn hefyd',
  },
  'cannot-be-asked-later': { en: 'A question cannot be asked later', cy: 'Ni ellir gofyn cwestiwn yn ddiweddarach' },
  'asking-unpaused': {
    en: 'A state asks, and its clock goes on',
    cy: 'Mae cyflwr yn gofyn, ac mae’r cloc yn mynd ymlaen',
  },
  'reminded-late': { en: 'The reminder comes before the question', cy: 'Daw’r nodyn atgoffa cyn y cwestiwn' },
  'worded-on-a-page': {
    en: 'An officer would word a question of a page',
    cy: 'Byddai swyddog yn geirio cwestiwn tudalen',
  },
  'letter-of-another': { en: 'A letter would tell of somebody else', cy: 'Byddai llythyr yn sôn am rywun arall' },
  'letter-tells-more': {
    en: 'A letter would tell more than some who read it may see',
    cy: 'Byddai llythyr yn dweud mwy nag y caiff rhai o’i ddarllenwyr ei weld',
  },
  'not-in-bulk': { en: 'It cannot be sent in one file', cy: 'Ni ellir ei anfon mewn un ffeil' },
  'not-by-open311': { en: 'It cannot be sent by Open311', cy: 'Ni ellir ei anfon drwy Open311' },
  'followed-too-short': {
    en: 'Whoever follows it would be forgotten too soon',
    cy: 'Byddai’r sawl sy’n ei ddilyn yn cael ei anghofio’n rhy fuan',
  },
  'unknown-calendar': { en: 'A calendar is named that is not there', cy: 'Enwir calendr nad yw yno' },
  'unused-calendar': { en: 'Nothing books a calendar', cy: 'Nid oes dim yn archebu o galendr' },
  'sealed-slot': { en: 'A booked time would be locked', cy: 'Byddai amser a archebwyd dan glo' },
  'never-open': { en: 'No time fits into the hours', cy: 'Nid oes amser yn ffitio yn yr oriau' },
  'near-nowhere': { en: 'What is near is asked of no location', cy: 'Gofynnir beth sydd gerllaw heb leoliad' },
  'fee-does-not-wait': { en: 'A case does not wait for its payment', cy: 'Nid yw achos yn aros am ei daliad' },
  'stray-payment': {
    en: 'A step waits for a payment that no fee makes',
    cy: 'Mae cam yn aros am daliad nad oes ffi’n ei wneud',
  },
  'no-fee-line': { en: 'The fee has no lines', cy: 'Nid oes llinellau yn y ffi' },
  'no-refund-reason': { en: 'Money goes back without a reason', cy: 'Mae arian yn mynd yn ôl heb reswm' },
  'guessable-search': {
    en: 'The desk would search by what anybody can guess',
    cy: 'Byddai’r ddesg yn chwilio yn ôl yr hyn y gall unrhyw un ei ddyfalu',
  },
  'search-of-two': {
    en: 'A search would be by answers about two people',
    cy: 'Byddai chwiliad yn ôl atebion am ddau berson',
  },
  'same-search': { en: 'The same search stands there twice', cy: 'Mae’r un chwiliad yno ddwywaith' },
  'not-sooner': { en: 'A shorter promise is later', cy: 'Mae addewid byrrach yn hwyrach' },
  'not-statutory': {
    en: 'A time in months and one in days do not go together',
    cy: 'Nid yw amser mewn misoedd ac un mewn dyddiau yn mynd gyda’i gilydd',
  },
  'release-does-not-fit': {
    en: 'A release function does not take this',
    cy: 'Nid yw swyddogaeth ryddhau’n derbyn hyn',
  },
  'same-column': { en: 'Two columns have one name', cy: 'Mae gan ddwy golofn yr un enw' },
  'not-yaml': { en: 'The text cannot be read', cy: 'Ni ellir darllen y testun' },
});

const other: Words = { en: 'Something is to be mended', cy: 'Mae rhywbeth i’w gywiro' };

/** Every rule that has words of its own. */
export const wordedRules: readonly string[] = Object.keys(ruleWords);

export const sayRule = (rule: string): Words => (Object.hasOwn(ruleWords, rule) ? ruleWords[rule] : undefined) ?? other;
