/** A service about a firm and its partners, each of them a subject, whose shares are whole together. */
export const firm = `service: firm
title: { en: Register a firm, cy: Cofrestru cwmni }
summary: { en: Tell us of a firm, cy: Rhowch wybod am gwmni }
owner: firms
for: [fair-trade]
channels: [web]
purpose: { id: firms, basis: public-task, dpv: 'https://w3id.org/dpv#RequestedServiceProvision', law: Firms Act 1901 s.1 }
fields:
  kind:
    type: choice
    label: { en: What is it?, cy: Beth ydyw? }
    of: { lone: { en: One person, cy: Un person }, firm: { en: A firm, cy: Cwmni } }
    mark: open
    need: To know who answers for it
    keep: 2 years after closed
  email:
    type: email
    label: { en: Email address, cy: Cyfeiriad e-bost }
    mark: personal
    about: applicant
    need: To answer
    keep: 2 years after closed
  partners:
    type: rows
    label: { en: Who are the partners?, cy: Pwy yw’r partneriaid? }
    each: { en: Partner, cy: Partner }
    least: 2
    most: 4
    ask-if: kind == "firm"
    refuse:
      - if: sum(partners.share) != 100
        say: { en: The shares must be 100 together, cy: Rhaid i’r cyfrannau fod yn 100 gyda’i gilydd }
    columns:
      full_name:
        type: name
        label: { en: Full name, cy: Enw llawn }
        mark: personal
        about: each partner
        need: To know them
        keep: 2 years after closed
      share:
        type: number
        label: { en: Share, cy: Cyfran }
        refuse:
          - if: share > 100
            say: { en: Enter 100 or less, cy: Rhowch 100 neu lai }
        mark: personal
        about: each partner
        need: To know who decides
        keep: 1 year after closed
      why_little:
        type: text
        label: { en: Why so little?, cy: Pam cyn lleied? }
        ask-if: share < 10
        mark: personal
        about: each partner
        need: To see who is named for show
        keep: 1 year after closed
    mark: personal
    about: applicant
    need: To know how many there are
    keep: 2 years after closed
  many:
    type: yes-no
    label: { en: Many partners, cy: Llawer o bartneriaid }
    calculate: { is: size(partners) > 2, release: whether, why: The desk plans by it }
    mark: internal
    need: To take longer
    keep: 2 years after closed
pages: [kind, partners, email]
case:
  clock: { promise: 5 working days, told: { en: In five days, cy: Mewn pum diwrnod } }
  find-by: [email]
  states:
    received:
      label: { en: Received, cy: Wedi dod i law }
      team: desk
      can: { close: { to: done, by: desk, label: { en: Close, cy: Cau } } }
    done: { ends: done, label: { en: Done, cy: Wedi’i wneud } }
  sees:
    desk: [partners, email]
    clerks: [partners.full_name]
teams: [desk, clerks]
open:
  dataset: firms
  row: case
  columns: [kind, { as: how_many, from: partners, release: count }]
  protect: { threshold: 3, by: [kind] }
  licence: OGL-UK-3.0
`;
