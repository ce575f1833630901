import { fill, formatNumber, type Language, type Words } from '../../../platform/language/index.js';
import type { Kind } from '../../../work/services/index.js';
import type { PrintedQuestion } from './present.js';
import { printWords } from './words.js';

interface BoxesProps {
  readonly question: PrintedQuestion;
  readonly language: Language;
}

/** Lines to write on; whoever listens to the page is told the question, and not how much room there is. */
const Lines = ({ count = 1 }: { readonly count?: number }) => (
  <div class="gh-form__lines" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <div class="gh-form__line" />
    ))}
  </div>
);

/** A box for each letter or figure. */
const Comb = ({ count }: { readonly count: number }) => (
  <span class="gh-form__comb" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <span class="gh-form__letter" />
    ))}
  </span>
);

/** Something to write, by its name. */
const Named = ({ name, language, count }: { name: Words; language: Language; count?: number }) => (
  <div class="gh-form__part">
    <span class="gh-form__name">{name[language]}</span>
    {count === undefined ? <Lines /> : <Comb count={count} />}
  </div>
);

const Tick = ({ text }: { readonly text: string }) => (
  <li>
    <span class="gh-form__tick" aria-hidden="true" />
    {text}
  </li>
);

const Ticks = ({ say, options }: { readonly say: string; readonly options: readonly string[] }) => (
  <>
    <p class="gh-form__how">{say}</p>
    <ul class="gh-form__ticks">
      {options.map((text) => (
        <Tick text={text} />
      ))}
    </ul>
  </>
);

const DateBoxes = ({ language }: { readonly language: Language }) => (
  <div class="gh-form__date">
    <Named name={printWords.day} language={language} count={2} />
    <Named name={printWords.month} language={language} count={2} />
    <Named name={printWords.year} language={language} count={4} />
  </div>
);

const Days = ({ language }: BoxesProps) => (
  <>
    <p class="gh-form__name">{printWords.first[language]}</p>
    <DateBoxes language={language} />
    <p class="gh-form__name">{printWords.last[language]}</p>
    <DateBoxes language={language} />
  </>
);

const Address = ({ language }: BoxesProps) => (
  <>
    <Named name={printWords.line1} language={language} />
    <Named name={printWords.line2} language={language} />
    <Named name={printWords.town} language={language} />
    <Named name={printWords.postcode} language={language} count={8} />
  </>
);

const Files = ({ question, language }: BoxesProps) => (
  <>
    <p class="gh-form__how">{fill(printWords.copies[language], { most: formatNumber(question.most, language) })}</p>
    <ul class="gh-form__ticks">
      <Tick text={printWords.enclosed[language]} />
    </ul>
  </>
);

const Explained = ({ say, count }: { readonly say: string; readonly count: number }) => (
  <>
    <p class="gh-form__how">{say}</p>
    <Lines count={count} />
  </>
);

/** What there is to write in or to tick, for each kind of answer. */
const boxes: Readonly<Record<Exclude<Kind, 'rows'>, (props: BoxesProps) => unknown>> = {
  text: () => <Lines />,
  'long-text': () => <Lines count={6} />,
  number: () => <Comb count={6} />,
  money: () => (
    <span class="gh-form__money">
      £ <Comb count={8} />
    </span>
  ),
  date: ({ language }) => <DateBoxes language={language} />,
  'yes-no': ({ question, language }) => <Ticks say={printWords.tickOne[language]} options={question.options} />,
  choice: ({ question, language }) => <Ticks say={printWords.tickOne[language]} options={question.options} />,
  choices: ({ question, language }) => <Ticks say={printWords.tickAll[language]} options={question.options} />,
  email: () => <Lines />,
  phone: () => <Lines />,
  postcode: () => <Comb count={8} />,
  address: Address,
  name: () => <Lines />,
  location: ({ language }) => <Explained say={printWords.where[language]} count={3} />,
  declaration: ({ language }) => (
    <Ticks say={printWords.tickToSay[language]} options={[printWords.confirmed[language]]} />
  ),
  'date-range': Days,
  'bank-details': ({ language }) => (
    <>
      <Named name={printWords.bankName} language={language} />
      <Named name={printWords.sortCode} language={language} count={6} />
      <Named name={printWords.account} language={language} count={8} />
    </>
  ),
  company: ({ language }) => (
    <>
      <Named name={printWords.companyName} language={language} />
      <Named name={printWords.companyNumber} language={language} count={8} />
    </>
  ),
  vehicle: () => <Comb count={8} />,
  photo: Files,
  document: Files,
  'time-slot': ({ language }) => <Explained say={printWords.days[language]} count={3} />,
};

/** Where the answer to one question is written; of rows their own page says. */
export function Boxes({ question, language }: BoxesProps) {
  if (question.kind === 'rows') return null;
  const Kind = boxes[question.kind] as (props: BoxesProps) => preact.JSX.Element;
  return <Kind question={question} language={language} />;
}
