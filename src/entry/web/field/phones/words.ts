import { words } from '../../../../platform/language/index.js';

export const phoneWords = words({
  title: { en: 'Phones and decisions', cy: 'Ffonau a phenderfyniadau' },
  shifts: { en: 'Shifts that run', cy: 'Sifftiau sy’n rhedeg' },
  noShifts: { en: 'No shift runs that you may end.', cy: 'Nid oes sifft yn rhedeg y gallwch ei gorffen.' },
  since: { en: 'since {from}, until {to}', cy: 'ers {from}, hyd {to}' },
  end: { en: 'End: the phone is lost', cy: 'Gorffen: mae’r ffôn ar goll' },
  endHint: {
    en: 'The phone forgets its cases when it next reaches us, or when the shift would have ended. What it still has to send is taken all the same.',
    cy: 'Mae’r ffôn yn anghofio ei achosion pan fydd yn ein cyrraedd nesaf, neu pan fyddai’r sifft wedi dod i ben. Derbynnir yr hyn sydd ganddo i’w anfon beth bynnag.',
  },
  waiting: { en: 'What needs a decision', cy: 'Yr hyn sydd angen penderfyniad' },
  noWaiting: { en: 'Nothing waits for a decision.', cy: 'Nid oes dim yn aros am benderfyniad.' },
  mine: { en: 'What the officer did without signal', cy: 'Yr hyn a wnaeth y swyddog heb signal' },
  theirs: { en: 'How it stands now', cy: 'Sut mae’n sefyll nawr' },
  stood: { en: 'How it stood until it was decided', cy: 'Sut yr oedd nes penderfynu' },
  decidedLately: { en: 'Decided lately', cy: 'Penderfynwyd yn ddiweddar' },
  decidedHint: {
    en: 'Both versions are kept. Until the officer’s shift ends you can decide anew.',
    cy: 'Cedwir y ddwy fersiwn. Hyd at ddiwedd sifft y swyddog gallwch benderfynu o’r newydd.',
  },
  'kept-mine': {
    en: '{who} decided that what the officer did stands.',
    cy: 'Penderfynodd {who} fod yr hyn a wnaeth y swyddog yn sefyll.',
  },
  'kept-theirs': {
    en: '{who} decided to leave it as it stood.',
    cy: 'Penderfynodd {who} ei adael fel yr oedd.',
  },
  anew: { en: 'You can still decide otherwise.', cy: 'Gallwch benderfynu’n wahanol o hyd.' },
  backToTheirs: { en: 'Go back to how it stood', cy: 'Mynd yn ôl i sut yr oedd' },
  away: { en: 'Away until {day}.', cy: 'I ffwrdd tan {day}.' },
  keepMine: { en: 'Do what the officer did', cy: 'Gwneud yr hyn a wnaeth y swyddog' },
  keepTheirs: { en: 'Leave it as it stands', cy: 'Ei adael fel y mae' },
  decide: { en: 'Decide', cy: 'Penderfynu' },
  by: { en: '{who}, {when}', cy: '{who}, {when}' },
  decided: { en: 'Decided', cy: 'Penderfynwyd' },
  ended: { en: 'The shift is ended', cy: 'Mae’r sifft wedi’i gorffen' },
  openCase: { en: 'Open the case {reference}', cy: 'Agor yr achos {reference}' },
});
