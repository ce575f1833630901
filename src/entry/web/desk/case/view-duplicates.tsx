import { dateOf, fill, formatDate, formatNumber, pickCounted } from '../../../../platform/language/index.js';
import { Button, Form, PlaceMap, Tag } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { askedWords } from '../risk/words.js';
import type { Shown } from './shown.js';
import { caseWords, sameWords } from './words.js';

/** Has this come before? Asked by a button, since each case that answers it is looked at. */
export function Duplicates({ frame, id, duplicates }: Shown) {
  const { language, place } = frame;
  if (!duplicates) return null;
  const { by, days, found } = duplicates;
  return (
    <section aria-labelledby="same">
      <h2 class="govuk-heading-m" id="same">
        {caseWords.same[language]}
      </h2>
      {found && (
        <p class="govuk-body">
          {found.length > 0 ? pickCounted(sameWords, language, found.length) : caseWords.noSame[language]}
        </p>
      )}
      <ul class="govuk-list">
        {found?.map(({ reference, href, state, openedAt }) => (
          <li>
            <a class="govuk-link" href={href}>
              {reference}
            </a>{' '}
            <Tag colour="grey">{state}</Tag>
            <div class="govuk-hint">{formatDate(dateOf(openedAt, place.timeZone), language)}</div>
          </li>
        ))}
      </ul>
      <Form action={paths.duplicatesOfCase(id)} class="gh-do">
        <p class="govuk-hint">{fill(caseWords.sameHint[language], { by, days })}</p>
        <p class="govuk-hint">{askedWords.mayBeLeftOut[language]}</p>
        <Button variant="secondary">{caseWords.findSame[language]}</Button>
      </Form>
    </section>
  );
}

/** What is open near it, the nearest first. */
export function Near({ frame, near }: Shown) {
  const { language, place } = frame;
  if (!near) return null;
  return (
    <section aria-labelledby="near">
      <h2 class="govuk-heading-m" id="near">
        {caseWords.near[language]}
      </h2>
      {near.length === 0 && <p class="govuk-body">{caseWords.noNear[language]}</p>}
      <ul class="govuk-list">
        {near.map(({ reference, href, state, openedAt, metres, said }) => (
          <li>
            <a class="govuk-link" href={href}>
              {reference}
            </a>{' '}
            <Tag colour="grey">{state}</Tag>
            <div class="govuk-hint">
              {fill(caseWords.metresAway[language], { metres: formatNumber(metres, language) })},{' '}
              {formatDate(dateOf(openedAt, place.timeZone), language)}
              {said.map((line) => (
                <div>{line}</div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it is, as a map and in words. */
export function Where({ frame: { language }, where }: Shown) {
  if (!where) return null;
  return (
    <section aria-labelledby="where">
      <h2 class="govuk-heading-m" id="where">
        {caseWords.where[language]}
      </h2>
      <div class="gh-map gh-map--shown">
        <PlaceMap picture={where.picture} />
      </div>
      {where.nearest.length === 0 && <p class="govuk-body">{caseWords.noAddressNear[language]}</p>}
      <ul class="govuk-list">
        {where.nearest.map(({ text, away }) => (
          <li>
            {text} <span class="govuk-hint gh-map__away">{away}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
