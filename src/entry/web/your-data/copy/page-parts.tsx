import type { ComponentChildren } from 'preact';
import { fill, formatList, type Language } from '../../../../platform/language/index.js';
import { Reveal } from '../../../components/index.js';
import { sayPreferences } from '../../account/contact/say-preferences.js';
import type { HeldLine } from '../held/present.js';
import { heldWords } from '../held/words.js';
import type { LookLine } from '../looks/present.js';
import { looksWords } from '../looks/words.js';
import { unsentWords } from '../unsent/words.js';
import type { CopiedAccount, CopiedCase } from './content.js';
import { copyWords, fileWords } from './words.js';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly empty?: string;
}

function Row({ heads, cells }: { readonly heads: readonly string[]; readonly cells: readonly ComponentChildren[] }) {
  const [first, ...rest] = cells;
  return (
    <tr>
      <th scope="row">{first}</th>
      {rest.map((cell, at) => (
        <td data-head={heads[at + 1]}>{cell}</td>
      ))}
    </tr>
  );
}

function PlainTable({ caption, heads, rows, empty }: TableProps) {
  if (rows.length === 0 && empty) return <p>{`${caption}: ${empty}`}</p>;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <Row heads={heads} cells={cells} />
        ))}
      </tbody>
    </table>
  );
}

const toCells = ({
  label,
  value,
  mark,
  handling,
  need,
  law,
  purpose,
  until,
  who,
  doubt,
}: HeldLine): readonly ComponentChildren[] => [
  <>
    {label} <small>{mark}</small>
    {handling && <small lang="en">{handling}</small>}
  </>,
  <>
    {value.is === 'opened' ? <Reveal value={value.value} as={value.say} /> : value.text}
    {doubt && <small>{`${doubt.tag}: ${doubt.text}`}</small>}
  </>,
  <>
    {need.isForeign ? <span lang="en">{need.text}</span> : need.text}{' '}
    <small>
      {purpose}. <span lang="en">{law}</span>
    </small>
  </>,
  until,
  who,
];

interface Part<Of> {
  readonly part: Of;
  readonly language: Language;
}

function LeftOut({ part: { view, others }, language }: Part<CopiedCase>) {
  const said = [
    ...(view.isNamed ? [heldWords.named[language], fileWords.asOther[language]] : []),
    ...(others.length > 0 && !view.isNamed
      ? [fill(fileWords.others[language], { others: formatList(others, language) })]
      : []),
    ...(view.linked ? [view.linked] : []),
    ...(view.hasNotes ? [fileWords.notes[language]] : []),
  ];
  return (
    <>
      {said.map((text) => (
        <p>{text}</p>
      ))}
    </>
  );
}

export function CasePart({ part, language }: Part<CopiedCase>) {
  const { view, opened, history } = part;
  const heads = [heldWords.what, heldWords.value, heldWords.why, heldWords.until, heldWords.who].map(
    (head) => head[language],
  );
  return (
    <section>
      <h3>
        {view.service}, {view.reference}
      </h3>
      <p>{fill(fileWords.opened[language], { date: opened.said, state: view.state })}</p>
      <LeftOut part={part} language={language} />
      <PlainTable
        caption={`${heldWords.value[language]}: ${view.reference}`}
        heads={heads}
        rows={view.lines.map(toCells)}
      />
      {view.uses.map(({ title, state }) => (
        <p>{`${title}: ${state}`}</p>
      ))}
      <p>{fileWords.history[language]}</p>
      <ol>
        {history.map(({ when, what, because }) => (
          <li>{[when.said, what, ...because].join('; ')}</li>
        ))}
      </ol>
    </section>
  );
}

export const looksHeads = (language: Language): readonly string[] =>
  [looksWords.when, looksWords.who, looksWords.why, looksWords.what, looksWords.number].map((head) => head[language]);

export function LookRow({ line, language }: { readonly line: LookLine; readonly language: Language }) {
  const what = [line.service, line.reference, line.kind, line.fields, line.concealed].filter(Boolean).join(', ');
  return <Row heads={looksHeads(language)} cells={[line.when, line.who, line.why, what, line.number]} />;
}

const UnsentTables = ({ part: { unsent }, language }: Part<CopiedAccount>) => (
  <>
    {unsent.map(({ service, until, lines }) => (
      <PlainTable
        caption={`${unsentWords.title[language]}: ${service}. ${until}`}
        heads={[unsentWords.what[language], unsentWords.value[language]]}
        rows={lines.map(({ label, said }) => [label, said ? <Reveal value={said} /> : unsentWords.nothing[language]])}
      />
    ))}
  </>
);

const ProposalTables = ({ part: { proposals }, language }: Part<CopiedAccount>) => (
  <>
    {proposals.map(({ reference, sent, state, typed }) => (
      <PlainTable
        caption={`${fileWords.proposal[language]}: ${reference}. ${sent.said}. ${state}`}
        heads={[unsentWords.what[language], unsentWords.value[language]]}
        rows={typed.map(({ field, said }) => [<span lang="en">{field}</span>, <Reveal value={said} />])}
        empty="—"
      />
    ))}
  </>
);

const ContactTable = ({ part: { contact }, language }: Part<CopiedAccount>) => (
  <PlainTable
    caption={fileWords.contact[language]}
    heads={[fileWords.saidOfContact[language], fileWords.texts[language]]}
    rows={(contact ? [contact] : []).map(({ said, phone }) => [
      <Reveal value={said} as={sayPreferences(language)} />,
      phone ? <Reveal value={phone} /> : '—',
    ])}
    empty={fileWords.noContact[language]}
  />
);

export function AccountPart({ part, language }: Part<CopiedAccount>) {
  const say = (name: keyof typeof fileWords) => fileWords[name][language];
  return (
    <>
      <UnsentTables part={part} language={language} />
      <ProposalTables part={part} language={language} />
      <PlainTable
        caption={say('mandates')}
        heads={[say('name'), say('way'), say('capacity'), say('uses'), say('state'), say('until')]}
        empty={say('noMandates')}
        rows={part.mandates.map(({ isForYou, name, capacity, uses, state, until }) => [
          name ? <Reveal value={name} /> : '—',
          isForYou ? say('forYou') : say('byYou'),
          capacity,
          uses.map(({ title, said, purpose: { law } }) => (
            <div>
              {title}{' '}
              <small>
                {said}, <span lang="en">{law}</span>
              </small>
            </div>
          )),
          state,
          until.said,
        ])}
      />
      <ContactTable part={part} language={language} />
      <PlainTable
        caption={say('ways')}
        heads={[say('kind'), say('address'), say('since')]}
        rows={part.ways.map(({ kind, address, since }) => [
          kind,
          address ? <Reveal value={address} /> : '—',
          since.said,
        ])}
        empty="—"
      />
      <PlainTable
        caption={say('sessions')}
        heads={[say('kind'), say('since')]}
        rows={part.sessions.map(({ how, since }) => [how, since.said])}
        empty="—"
      />
      <PlainTable
        caption={say('copies')}
        heads={[copyWords.asked, copyWords.given].map((head) => head[language])}
        rows={part.copies.map(({ asked, given }) => [asked.said, given?.said ?? '—'])}
        empty="—"
      />
    </>
  );
}
