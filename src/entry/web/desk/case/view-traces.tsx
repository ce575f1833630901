import { fill, formatMoment, formatNumber } from '../../../../platform/language/index.js';
import { longestEffort } from '../../../../work/cases/index.js';
import { Details, RevealProse, Tag } from '../../../components/index.js';
import { sayDuration } from '../../costs/say-duration.js';
import { blocksIn } from '../../decisions/blocks-in.js';
import { enquiryWords } from '../enquiries/words.js';
import { ProofLink } from '../say/proof-link.js';
import type { Shown } from './shown.js';
import { caseWords } from './words.js';

/** Decisions with their grounds; nothing where none was taken. */
export function Decisions({ frame, decisions }: Shown) {
  const { language, place } = frame;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 class="govuk-heading-m" id="decisions">
        {caseWords.decisions[language]}
      </h2>
      {decisions.map(({ label, grounds, at, by, letter }) => (
        <>
          <p class="govuk-body">
            <strong>{label}</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {grounds.map((ground) => (
              <li>{ground}</li>
            ))}
          </ul>
          <p class="govuk-hint">
            {fill(caseWords.by[language], { who: by, when: formatMoment(at, language, place.timeZone) })}
          </p>
          {letter && (
            <Details summary={enquiryWords.readLetter[language]}>
              <RevealProse value={letter} blocks={blocksIn(language)} />
            </Details>
          )}
        </>
      ))}
    </section>
  );
}

/** What a closed case cost and where its open row is. */
export function After({ frame, after }: Shown) {
  const { language } = frame;
  if (!after.costsHref) return null;
  return (
    <section aria-labelledby="after">
      <h2 class="govuk-heading-m" id="after">
        {caseWords.after[language]}
      </h2>
      <h3 class="govuk-heading-s">{caseWords.costs[language]}</h3>
      <ul class="govuk-list">
        {after.costs.map(({ line, time, cost }) => (
          <li>{[line, time, cost ?? caseWords.noCost[language]].filter(Boolean).join(' · ')}</li>
        ))}
        {after.costs.length === 0 && <li class="gh-quiet">{caseWords.noCosts[language]}</li>}
        <li>
          <a class="govuk-link" href={after.costsHref}>
            {caseWords.costLink[language]}
          </a>
        </li>
        {after.openRow && (
          <li>
            <a class="govuk-link" href={after.openRow}>
              {caseWords.openRow[language]}
            </a>
          </li>
        )}
        {after.isRowHeldBack && <li>{caseWords.rowHeldBack[language]}</li>}
      </ul>
    </section>
  );
}

/** Every stretch of timed work. */
export function Effort({ frame, effort }: Shown) {
  const { language, place } = frame;
  if (effort.lines.length === 0) return null;
  const longest = sayDuration(longestEffort, language);
  return (
    <Details summary={caseWords.time[language]}>
      <ul class="govuk-list">
        {effort.lines.map(({ by, at, time, isCapped }) => (
          <li>
            {time ?? caseWords.running[language]}{' '}
            {isCapped && <Tag colour="orange">{fill(caseWords.capped[language], { time: longest })}</Tag>}
            <div class="govuk-hint">
              {fill(caseWords.by[language], { who: by, when: formatMoment(at, language, place.timeZone) })}
            </div>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Who looked, by number, with each look's proof. */
export function Looks({ frame, looks }: Shown) {
  const { language, place } = frame;
  return (
    <Details summary={caseWords.looks[language]}>
      {looks.map(({ party, count, lines }) => (
        <>
          <h3 class="govuk-heading-s">
            {fill(caseWords.looksAt[language], { party, count: formatNumber(count, language) })}
          </h3>
          {count === 0 && <p class="govuk-body gh-quiet">{caseWords.noLooks[language]}</p>}
          <ul class="govuk-list">
            {lines.map(({ number, at, by, why, isRefused, proof }) => {
              const said = fill(caseWords.lookNumber[language], { number: formatNumber(number, language) });
              const when = formatMoment(at, language, place.timeZone);
              return (
                <li>
                  {said} {isRefused && <Tag colour="red">{caseWords.refused[language]}</Tag>}
                  <div class="govuk-hint">
                    {fill(caseWords.by[language], { who: by, when })}
                    {why && `, ${why}`} <ProofLink href={proof} what={said} when={when} language={language} />
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      ))}
    </Details>
  );
}
