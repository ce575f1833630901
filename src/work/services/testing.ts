import type { TestHouse } from '../../platform/database/testing.js';
import { type Sealed, seal } from '../../platform/sealed/index.js';
import type { Answers } from './answers.js';
import type { Compiled } from './compiling/compiled.js';
import { getService } from './versions/get-service.js';
import { publishService } from './versions/publish-service.js';

export { firm } from './rows/testing.js';

/** A small service with one of everything that a journey and a case go by. */
export const brokenLamp = `service: broken-lamp
title: { en: Broken lamp, cy: Lamp wedi torri }
summary: { en: Tell us of a broken lamp, cy: Rhowch wybod am lamp wedi torri }
owner: lighting
for: [safe-streets]
sign-in: { start: none }
channels: [web, phone]
purpose: { id: lighting, basis: public-task, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: Highways Act 1980 s.97, condition: Article 9(2)(g) }
impact:
  assessed-on: 2026-02-16
  assessed-by: data-protection
  review-by: 2027-02-16
  risks:
    - risk: { en: A stranger learns who is afraid, cy: Dieithryn yn dod i wybod pwy sy’n ofni }
      measures: { en: Only the desk sees it, cy: Dim ond y ddesg sy’n ei weld }
      left: low
fields:
  lamp:
    type: choice
    label: { en: Which lamp?, cy: Pa lamp? }
    of: { street: { en: Street, cy: Stryd }, path: { en: Path, cy: Llwybr } }
    mark: open
    need: To bring the right ladder
    keep: 3 years after closed
  broken_on:
    type: date
    label: { en: When did it break?, cy: Pryd torrodd hi? }
    refuse:
      - if: broken_on > today
        say: { en: The date must be today or in the past, cy: Rhaid i’r dyddiad fod heddiw neu yn y gorffennol }
      - if: working_days(broken_on, today) > 10
        say: { en: Tell us within ten working days, cy: Rhowch wybod o fewn deg diwrnod gwaith }
    mark: open
    need: To tell old from new
    keep: 3 years after closed
  afraid:
    type: yes-no
    label: { en: Does the dark make you ill?, cy: A yw’r tywyllwch yn eich gwneud yn sâl? }
    ask-if: lamp == "path"
    mark: special
    about: reporter
    need: To come sooner
    keep: 6 months after closed
  address:
    type: address
    label: { en: Where do you live?, cy: Ble rydych yn byw? }
    mark: personal
    about: reporter
    need: To find the lamp
    keep: 2 years after closed
  born_on:
    type: date
    label: { en: When were you born?, cy: Pryd cawsoch eich geni? }
    optional: true
    mark: personal
    about: reporter
    need: To know how old they are
    keep: 2 years after closed
  neighbour:
    type: name
    label: { en: Who saw it?, cy: Pwy welodd hi? }
    optional: true
    mark: personal
    about: witness
    need: To ask them
    keep: 2 years after closed
  email:
    type: email
    label: { en: Email address, cy: Cyfeiriad e-bost }
    optional: true
    mark: personal
    about: reporter
    need: To tell you
    keep: 2 years after closed
    purpose: { id: replies, basis: consent, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: UK GDPR article 6(1)(a) }
  remark:
    type: text
    label: { en: What else?, cy: Beth arall? }
    optional: true
    mark: internal
    need: To know the rest
    keep: 3 years after closed
  days_dark:
    type: number
    label: { en: Days without light, cy: Dyddiau heb olau }
    calculate: days(broken_on, today)
    mark: open
    need: To know how long it was
    keep: 3 years after closed
  grave:
    type: yes-no
    label: { en: Grave, cy: Difrifol }
    calculate: { is: days_dark > 5 || afraid, release: whether, why: The crew must know what is grave }
    mark: internal
    need: To send somebody at once
    keep: 3 years after closed
pages:
  - lamp
  - broken_on
  - afraid
  - title: { en: About you, cy: Amdanoch chi }
    ask: [address, born_on, email]
  - [neighbour, remark]
case:
  clock:
    promise: 5 working days
    told: { en: We aim to mend it in five working days, cy: Ein nod yw ei thrwsio o fewn pum diwrnod gwaith }
    sooner:
      - { if: { is: afraid, release: whether, why: They come first }, promise: 1 working day }
      - { if: lamp == "path", promise: 3 working days }
  find-by: [email, [address, lamp]]
  queue: [lamp]
  decisions:
    replace:
      label: { en: Replace it, cy: Ei disodli }
      grounds: { old: { en: It is old, cy: Mae’n hen }, unsafe: { en: It is unsafe, cy: Mae’n anniogel } }
  states:
    received:
      label: { en: Received, cy: Wedi dod i law }
      team: lamp-desk
      can:
        send: { to: sent, by: lamp-desk, label: { en: Send a fitter, cy: Anfon ffitiwr } }
        hurry:
          to: sent
          by: lamp-desk
          if: { is: answered(afraid) && afraid, release: whether, why: Only they may jump the queue }
          label: { en: Send at once, cy: Anfon ar unwaith }
        reject: { to: rejected, by: lamp-desk, note: required, label: { en: Refuse, cy: Gwrthod } }
        wait: { to: waiting, by: [lamp-desk, fitters], label: { en: Wait for parts, cy: Aros am rannau } }
    waiting:
      label: { en: Waiting, cy: Yn aros }
      pauses: true
      can:
        resume: { to: received, by: lamp-desk, label: { en: Go on, cy: Mynd ymlaen } }
    sent:
      label: { en: Fitter sent, cy: Ffitiwr wedi’i anfon }
      team: fitters
      can:
        mend: { to: mended, by: fitters, if: lamp == "street", label: { en: Mended, cy: Wedi’i thrwsio } }
        replace: { to: mended, by: fitters, decide: replace, label: { en: Replaced, cy: Wedi’i disodli } }
    mended: { ends: done, reopen: 3 working days, label: { en: Mended, cy: Wedi’i thrwsio } }
    rejected:
      ends: refused
      label: { en: Refused, cy: Wedi’i gwrthod }
      say-why: { not-ours: { en: It is not ours, cy: Nid ein lamp ni yw hi } }
  sees:
    lamp-desk: [address, afraid, email, born_on, neighbour]
    fitters: [address]
costs:
  fitters: effort timed on the case
measures:
  mended-in-time: { of: closed, counts: ending == "done" && within_promise, for: safe-streets, better: up }
open:
  dataset: broken-lamps
  row: case
  columns:
    - lamp
    - { broken_on: month }
    - { address: ward }
    - { born_on: year }
    - { as: gave_email, from: email, release: whether }
    - ending
    - { closed_in: days }
  protect: { threshold: 5, by: [ward, month, lamp] }
  licence: OGL-UK-3.0
`;

/** Publishes a declaration in the house's place and gives its newest version. Throws when it is refused. */
export async function publish(house: TestHouse, source: string = brokenLamp): Promise<Compiled> {
  const system = { kind: 'system', name: 'test' } as const;
  const published = await house.act(system, (ctx) => publishService(ctx, source));
  if (!published.ok) throw new Error(`The declaration was refused: ${JSON.stringify(published)}`);
  return house.read((ctx) => getService(ctx, published.value.service));
}

/** Values as they come parsed, sealed. */
export const sealAll = (values: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([field, value]): [string, Sealed<unknown>] => [field, seal(value)]));
