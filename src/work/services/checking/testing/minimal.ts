/** What it means for people, without which special data may not be asked for. */
export const minimalImpact = `impact:
  assessed-on: 2026-02-16
  assessed-by: data-protection
  review-by: 2027-02-16
  risks:
    - risk: { en: A neighbour learns of it, cy: Cymydog yn dod i wybod }
      measures: { en: Only finders see it, cy: Dim ond y chwilwyr sy’n ei weld }
      left: low
`;

/** The least that is a service with something of everything that rules are about; tests break it one line at a time. */
export const minimal = `service: lost-cat
title: { en: Lost cat, cy: Cath ar goll }
summary: { en: Tell us of a lost cat, cy: Rhowch wybod am gath ar goll }
owner: cat-office
for: [happy-cats]
channels: [web]
purpose:
  id: cat-care
  dpv: https://w3id.org/dpv#RequestedServiceProvision
  basis: public-task
  law: Cats Act 1901 s.1
  condition: Article 9(2)(g)
fields:
  size:
    type: choice
    label: { en: How big is it?, cy: Pa mor fawr yw hi? }
    of:
      small: { en: Small, cy: Bach }
      big: { en: Big, cy: Mawr }
    mark: open
    need: To bring the right basket
    keep: 1 year after closed
  lost_on:
    type: date
    label: { en: When was it lost?, cy: Pryd aeth ar goll? }
    ask-if: size == "big"
    refuse:
      - if: lost_on > today
        say: { en: It must be in the past, cy: Rhaid iddo fod yn y gorffennol }
    mark: open
    need: To know how far it is
    keep: 1 year after closed
  address:
    type: address
    label: { en: Where do you live?, cy: Ble rydych yn byw? }
    mark: personal
    about: reporter
    need: To bring it back
    keep: 1 year after closed
  email:
    type: email
    label: { en: Email address, cy: Cyfeiriad e-bost }
    mark: personal
    about: reporter
    need: To tell you
    keep: 1 year after closed
  ill:
    type: yes-no
    label: { en: Are you ill?, cy: Ydych chi’n sâl? }
    mark: special
    about: reporter
    need: To come to the door
    keep: 1 year after closed
  reward:
    type: money
    label: { en: Reward, cy: Gwobr }
    calculate: 'size == "big" ? pounds(10) : pounds(5)'
    mark: open
    need: To pay it
    keep: 1 year after closed
pages:
  - size
  - lost_on
  - [address, email]
  - ill
case:
  clock:
    promise: 5 working days
    told: { en: We look for five days, cy: Rydym yn chwilio am bum diwrnod }
    sooner:
      - { if: size == "small", promise: 1 working day }
  duplicates:
    same: [size, address]
    for: 7 days
    shown-to: finders
  find-by:
    - email
    - [size, address]
  queue: [size]
  status: [size]
  decisions:
    give-up:
      label: { en: Give up, cy: Rhoi’r gorau iddi }
      grounds:
        no-trace: { en: No trace, cy: Dim golwg }
  states:
    searching:
      label: { en: Searching, cy: Yn chwilio }
      team: finders
      can:
        find:
          to: found
          by: finders
          if: size == "big"
          label: { en: Found it, cy: Wedi dod o hyd iddi }
        stop:
          to: gone
          by: [finders]
          decide: give-up
          label: { en: Give up, cy: Rhoi’r gorau iddi }
    found:
      label: { en: Found, cy: Wedi’i chael }
      ends: done
    gone:
      label: { en: Gone, cy: Ar goll }
      ends: lost
      reopen: 2 working days
      say-why:
        no-trace: { en: No trace, cy: Dim golwg }
  sees:
    finders: [address, email, ill]
costs:
  finders: effort timed on the case
measures:
  found:
    of: closed
    counts: ending == "done"
    for: happy-cats
    better: up
open:
  dataset: lost-cats
  row: case
  columns:
    - size
    - ending
    - { address: ward }
    - { as: lost_in, from: lost_on, release: month }
  protect: { threshold: 5, by: [ward, size] }
  licence: CC0-1.0
${minimalImpact}`;

export type Change = readonly [was: string, is: string];

interface Broken {
  readonly source: string;
  /** Where `«` stood, which is taken out: there the finding must be. */
  readonly line: number;
  readonly column: number;
}

/** `minimal` with some of its texts in place of others; throws unless each stands there exactly once. */
export const change = (...changes: readonly Change[]): string =>
  changes.reduce((source, [was, is]) => {
    const parts = source.split(was);
    if (parts.length !== 2) throw new Error(`The minimal declaration has ${parts.length - 1} times: ${was}`);
    return parts.join(is);
  }, minimal);

/** The same with `«` in one of the texts. */
export function breakMinimal(...changes: readonly Change[]): Broken {
  const [before, after, ...more] = change(...changes).split('«');
  if (before === undefined || after === undefined || more.length > 0) throw new Error('Mark one place with «.');
  const lines = before.split('\n');
  return { source: before + after, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
