// Written from the migrated database by `node launch.mjs schema-types`. Do not edit.
import type { ColumnType } from 'kysely';

type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

type Json = JsonValue;

type JsonArray = JsonValue[];

type JsonObject = {
  [x: string]: JsonValue | undefined;
};

type JsonPrimitive = boolean | number | string | null;

type JsonValue = JsonArray | JsonObject | JsonPrimitive;

type Timestamp = ColumnType<Date, Date | string, Date | string>;

interface AssuranceAgreement {
  basis: string;
  covers: Json;
  decided_at: Timestamp | null;
  decided_by: string | null;
  dpv: string;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_why: string | null;
  ends_at: Timestamp;
  id: string;
  number: number;
  organisation_id: string | null;
  owner_id: string;
  place_id: string;
  proposed_at: Timestamp;
  proposed_by: string;
  recipient: string | null;
  review_on: string;
  safeguards: Json;
  starts_at: Timestamp;
  verdict: string | null;
  version: number;
}

interface AssuranceApproval {
  answered_at: Timestamp | null;
  asked_at: Timestamp;
  by_id: string | null;
  case_id: string;
  id: string;
  person_id: string;
  place_id: string;
  score: number;
  signals: string[];
  state: string;
  version: number;
}

interface AssuranceConcealedAuditor {
  key: Buffer;
  number: number;
  place_id: string;
  since: Timestamp;
  thumbprint: string;
}

interface AssuranceConcealedDetail {
  copy: string;
  look_id: string;
  number: number;
  place_id: string;
  sealed: Buffer;
}

interface AssuranceConcealedLook {
  asked_at: Timestamp;
  extend_to: string | null;
  good_until: Timestamp | null;
  id: string;
  is_extended: boolean;
  looked_at: Timestamp | null;
  place_id: string;
  reveal_on: string;
  revealed_at: Timestamp | null;
  state: string;
}

interface AssuranceConcealedMonth {
  counts: Json;
  head: Buffer;
  month: string;
  place_id: string;
}

interface AssuranceConcern {
  about_officer: string | null;
  acknowledged_at: Timestamp | null;
  acknowledged_by: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  id: string;
  incident_id: string;
  look_number: number | null;
  look_subject: string | null;
  person_id: string;
  place_id: string;
  raised_at: Timestamp;
  subject_id: string;
  version: number;
}

interface AssuranceEmergency {
  case_id: string;
  id: string;
  opened_at: Timestamp;
  person_id: string;
  place_id: string;
  reason: string;
  review_by: Timestamp;
  reviewed_at: Timestamp | null;
  reviewed_by: string | null;
  subject_id: string;
  until: Timestamp;
  verdict: string | null;
  version: number;
}

interface AssuranceHold {
  about_id: string | null;
  case_id: string;
  ground: string;
  id: string;
  lifted_at: Timestamp | null;
  lifted_by: string | null;
  place_id: string;
  placed_at: Timestamp;
  placed_by: string;
  review_on: string;
  scope: string;
  service: string | null;
  subject_id: string;
  version: number;
}

interface AssuranceIncident {
  closed_at: Timestamp | null;
  closed_by: string | null;
  id: string;
  is_near_miss: boolean;
  judged_at: Timestamp | null;
  judged_by: string | null;
  judgement: string | null;
  kind: string;
  known_at: Timestamp;
  people_told: number | null;
  people_told_at: Timestamp | null;
  place_id: string;
  regulator_told_at: Timestamp | null;
  reported_at: Timestamp;
  reported_by: string | null;
  scoped_case: string | null;
  scoped_from: Timestamp | null;
  scoped_officer: string | null;
  scoped_subjects: number | null;
  scoped_until: Timestamp | null;
  subject_id: string | null;
  version: number;
}

interface AssuranceInterest {
  address_digest: Buffer | null;
  declared_at: Timestamp;
  ended_at: Timestamp | null;
  id: string;
  name_digest: Buffer;
  person_id: string;
  place_id: string;
  relation: string;
  subject_id: string;
  surname_digest: Buffer | null;
  version: number;
}

interface AssuranceLookChain {
  head: Buffer;
  number: number;
  place_id: string;
  subject_id: string;
}

interface AssuranceOpened {
  case_id: string;
  is_assigned: boolean;
  last_at: Timestamp;
  person_id: string;
  place_id: string;
}

interface AssuranceTrainingEdition {
  edition: string;
  handling: string;
  number: number;
  place_id: string;
  since: Timestamp;
}

interface AssuranceTrainingResult {
  edition: string;
  handling: string;
  number: number;
  person_id: string;
  place_id: string;
  questions: number;
  score: number;
  taken_at: Timestamp;
  until: Timestamp | null;
  wrong: string[];
}

interface AssuranceTrainingWaiver {
  by_id: string;
  handling: string;
  number: number;
  person_id: string;
  place_id: string;
  reason: string;
  since: Timestamp;
  until: Timestamp;
}

interface BookingsBooking {
  calendar: string;
  case_id: string;
  ends_at: Timestamp | null;
  field: string;
  id: string;
  made_at: Timestamp;
  place_id: string;
  reference: string;
  sequence: number;
  slot: string | null;
  starts_at: Timestamp | null;
  state: string;
  until: Timestamp | null;
  version: number;
}

interface BookingsClosure {
  calendar: string;
  is_shut: boolean;
  on_day: string;
  place_id: string;
  version: number;
}

interface BookingsSlot {
  calendar: string;
  place_id: string;
  starts_at: Timestamp;
}

interface CasesAccountLink {
  by_way: string;
  case_id: string;
  ended_at: Timestamp | null;
  ended_by: string | null;
  evidence: string;
  id: string;
  linked_at: Timestamp;
  linked_by: string;
  person_id: string;
  place_id: string;
  subject_id: string;
  why: string | null;
}

interface CasesAssignment {
  assigned_at: Timestamp;
  assigned_by: string;
  case_id: string;
  number: number;
  person_id: string | null;
  place_id: string;
  team: string | null;
}

interface CasesBatch {
  browser_since: Timestamp | null;
  doing: Json;
  ended_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  person_id: string;
  place_id: string;
  proved_at: Timestamp | null;
  runs_at: Timestamp;
  sealed: Buffer | null;
  state: string;
  version: number;
}

interface CasesBatchCase {
  batch_id: string;
  case_id: string;
  case_version: number;
  number: number;
  person_id: string | null;
  place_id: string;
  state: string;
  team: string | null;
  why: string | null;
}

interface CasesBulkExport {
  after_id: string | null;
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  cases: number;
  columns: Generated<string[]>;
  fields: string[];
  filters: Json | null;
  first_day: string;
  id: string;
  last_day: string;
  left_out: number;
  looks: number;
  over_at: Timestamp | null;
  people: number;
  person_id: string;
  place_id: string;
  purpose: string;
  ready_at: Timestamp | null;
  reason: string;
  service: string;
  state: string;
  version: number;
}

interface CasesBulkExportPart {
  cases: string[];
  export_id: string;
  number: number;
  place_id: string;
  without: Json;
}

interface CasesCase {
  area: string | null;
  assignee: string | null;
  channel: string;
  clock_paused_at: Timestamp | null;
  closed_at: Timestamp | null;
  due_at: Timestamp | null;
  ending: string | null;
  ending_reason: string | null;
  escalated_at: Timestamp | null;
  escalated_to: string | null;
  fields: Generated<Json>;
  id: string;
  not_given: Generated<string[]>;
  opened_at: Timestamp;
  place_id: string;
  reference: string;
  released: Generated<Json>;
  service: string;
  service_version: number;
  source: string | null;
  state: string;
  subjects: Generated<Json>;
  team: string | null;
  version: number;
}

interface CasesClockStep {
  case_id: string;
  place_id: string;
  step: string;
  taken_at: Timestamp;
}

interface CasesContest {
  case_id: string;
  contested_at: Timestamp;
  correction_id: string;
  field: string;
  id: string;
  place_id: string;
  settled_at: Timestamp | null;
  state: string;
  statement_id: string | null;
}

interface CasesCopy {
  asked_at: Timestamp;
  due_at: Timestamp;
  form: string;
  given_at: Timestamp | null;
  id: string;
  person_id: string;
  place_id: string;
  version: number;
}

interface CasesDecision {
  case_id: string;
  decided_at: Timestamp;
  decided_by: string;
  grounds: string[];
  has_letter: Generated<boolean>;
  id: string;
  outcome: string;
  place_id: string;
  review_until: string | null;
}

interface CasesDisrupted {
  case_id: string;
  disruption_id: string;
  place_id: string;
}

interface CasesEffort {
  case_id: string;
  ended_at: Timestamp | null;
  id: string;
  is_capped: Generated<boolean>;
  person_id: string;
  place_id: string;
  seconds: number | null;
  started_at: Timestamp;
  team: string | null;
}

interface CasesEnquiry {
  asked_at: Timestamp;
  asked_by: string;
  case_id: string;
  due_at: Timestamp;
  fields: string[];
  id: string;
  place_id: string;
  remind_at: Timestamp | null;
  reminded_at: Timestamp | null;
  settled_at: Timestamp | null;
  state: string;
}

interface CasesFollow {
  asked_at: Timestamp;
  case_id: string;
  confirmed_at: Timestamp | null;
  ended_at: Timestamp | null;
  id: string;
  is_near: Generated<boolean>;
  language: string;
  place_id: string;
  state: string;
  subject_id: string;
  token_hash: Buffer;
  version: number;
}

interface CasesHandOff {
  accept_by: Timestamp | null;
  accepted_at: Timestamp | null;
  accepted_by: string | null;
  case_id: string;
  due_at: Timestamp;
  ended_at: Timestamp | null;
  ended_by: string | null;
  handed_at: Timestamp;
  handed_by: string;
  late_at: Timestamp | null;
  number: number;
  organisation_id: string | null;
  outcome: string | null;
  place_id: string;
  reason: string | null;
  role: string;
  state: string;
  transition: string | null;
}

interface CasesHeldErasure {
  asked_at: Timestamp;
  done_at: Timestamp | null;
  id: string;
  is_upheld: boolean;
  keep: string | null;
  place_id: string;
  reason: string;
  subject_id: string;
  version: number;
}

interface CasesIssued {
  after_id: string | null;
  case_id: string;
  ended_as: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ground: string | null;
  id: string;
  issued_at: Timestamp;
  issued_by: string;
  number: string;
  place_id: string;
  register: Json;
  reminded_on: string | null;
  service: string;
  subject_id: string;
  thing: string;
  valid_from: string;
  valid_to: string | null;
  version: number;
}

interface CasesLateReason {
  case_id: string;
  code: string | null;
  explained_at: Timestamp;
  explained_by: string;
  note_id: string | null;
  place_id: string;
}

interface CasesLocated {
  case_id: string;
  cell_east: number;
  cell_north: number;
  east: number;
  field: string;
  north: number;
  place_id: string;
  service: string;
}

interface CasesNote {
  case_id: string;
  id: string;
  item: string | null;
  kind: Generated<string>;
  place_id: string;
  transition: string | null;
  written_at: Timestamp;
  written_by: string;
}

interface CasesParty {
  case_id: string;
  party: string;
  place_id: string;
  subject_id: string;
}

interface CasesRating {
  case_id: string;
  place_id: string;
  rated_at: Timestamp;
  score: number;
  service: string;
  service_version: number;
  version: number;
}

interface CasesSavedQueue {
  filters: Json;
  id: string;
  kept_at: Timestamp;
  name: string;
  person_id: string;
  place_id: string;
  team: string | null;
}

interface CasesTelling {
  after: string | null;
  case_id: string;
  cause: string;
  fields: Json;
  id: string;
  place_id: string;
}

interface ContentPage {
  changed_at: Timestamp | null;
  id: string;
  instead: string | null;
  kind: string;
  owner: string;
  place_id: string;
  published: string | null;
  published_at: Timestamp | null;
  removed_at: Timestamp | null;
  review_on: string;
  version: number;
  written: string;
}

interface ContentReading {
  page: string;
  place_id: string;
  read_on: string;
  times: number;
}

interface ContentSearchable {
  id: string;
  kind: string;
  language: string;
  place_id: string;
  summary: string;
  title: string;
}

interface ContentWord {
  id: string;
  kind: string;
  language: string;
  place_id: string;
  weight: number;
  word: string;
}

interface FieldCommand {
  about: string | null;
  based_on: number;
  case_id: string;
  decided: string | null;
  decided_at: Timestamp | null;
  decided_by: string | null;
  done_at: Timestamp;
  id: string;
  kind: string;
  officer_id: string;
  outcome: string;
  place_id: string;
  reason: string | null;
  shift_id: string;
  stood: string | null;
  taken_at: Timestamp;
  version: number;
}

interface FieldKey {
  destroyed_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  place_id: string;
  public_key: Buffer;
}

interface FieldShift {
  begun_at: Timestamp;
  ended_at: Timestamp | null;
  ended_why: string | null;
  ends_at: Timestamp;
  id: string;
  key_id: string;
  officer_id: string;
  place_id: string;
  settled_at: Timestamp | null;
  version: number;
}

interface FieldVisit {
  case_id: string;
  day: string;
  from_time: string | null;
  id: string;
  officer_id: string | null;
  place_id: string;
  position: number;
  state: string;
  team: string | null;
  to_time: string | null;
  version: number;
}

interface FilesFile {
  bytes: number;
  case_id: string | null;
  id: string;
  judged_at: Timestamp | null;
  key_id: string;
  place_id: string;
  received_at: Timestamp;
  sealed: Buffer;
  state: string;
}

interface JourneysBulk {
  asked_at: Timestamp;
  body_id: string;
  claimed_until: Timestamp | null;
  done: number;
  done_at: Timestamp | null;
  expires_at: Timestamp;
  file_mark: Buffer;
  id: string;
  in_all: number;
  key_id: string;
  person_id: string;
  place_id: string;
  revision: number;
  sealed: Buffer;
  service: string;
  service_version: number;
  skipped: number;
  state: string;
  subject_id: string;
  taken: number;
  wrong: number;
}

interface JourneysBulkRow {
  body_id: string;
  bulk_id: string;
  mark: Buffer;
  place_id: string;
  reference: string;
  service: string;
}

interface JourneysDraft {
  case_id: string | null;
  case_reference: string | null;
  code_hash: Buffer | null;
  created_at: Timestamp;
  enquiry_id: string | null;
  expires_at: Timestamp;
  id: string;
  key_id: string;
  person_id: string | null;
  place_id: string;
  received_on: string | null;
  reference: string | null;
  revision: number;
  sealed: Buffer | null;
  service: string;
  service_version: number;
  shredded_at: Timestamp | null;
  subject_id: string;
  token_hash: Buffer;
}

interface JourneysReplay {
  after_id: string | null;
  asked_at: Timestamp;
  asked_by: string;
  cases: number;
  design_id: string;
  done_at: Timestamp | null;
  effects: Json;
  id: string;
  in_all: number;
  left_out: number;
  opened_before: Timestamp;
  opened_from: Timestamp;
  place_id: string;
  revision: number;
  service: string;
  state: string;
  version: number;
}

interface JourneysReturnAttempt {
  place_id: string;
  reference: string;
  since: Timestamp;
  tries: number;
}

interface JourneysTally {
  begun: number;
  begun_on: string;
  place_id: string;
  sent: number;
  service: string;
  service_version: number;
}

interface MessagesOutbox {
  address_at: Json | null;
  carrier_id: string | null;
  case_id: string | null;
  cause: string | null;
  channel: string | null;
  ended_at: Timestamp | null;
  expires_at: Timestamp;
  fields: Generated<Json>;
  id: string;
  is_bulk: Generated<boolean>;
  is_textless: Generated<boolean>;
  language: string;
  next_try_at: Timestamp;
  paper_at: Timestamp | null;
  person_id: string | null;
  place_id: string;
  queued_at: Timestamp;
  sealed: Buffer | null;
  seen_at: Timestamp | null;
  state: string;
  template: string;
  tries: Generated<number>;
  version: Generated<number>;
  why: string | null;
  words: Json | null;
}

interface OpendataRow {
  case_id: string;
  dataset: string;
  place_id: string;
  released: Json;
  released_at: Timestamp;
  service: string;
  service_version: number;
  shuffled: string;
}

interface OutcomesCostLine {
  case_id: string;
  channel: string;
  computed_at: Timestamp;
  kind: string;
  line: string;
  organisation_id: string | null;
  part: Generated<number>;
  pence: number | null;
  place_id: string;
  seconds: number | null;
  service: string;
}

interface OutcomesRate {
  pence_per_hour: number;
  place_id: string;
  team: string;
  valid_from: string;
}

interface ParticipationProposal {
  answered_at: Timestamp | null;
  answered_by: string | null;
  at_state: string | null;
  credit: string | null;
  design_id: string | null;
  due_at: Timestamp;
  id: string;
  kind: string;
  let_go_at: Timestamp | null;
  person_id: string | null;
  place_id: string;
  reason: string | null;
  reference: string;
  say_cy: string | null;
  say_en: string | null;
  sent_at: Timestamp;
  service: string | null;
  service_version: number | null;
  spot: string;
  state: string;
  subject_id: string;
  version: number;
  wants_credit: boolean;
  words: Json | null;
}

interface PartnersCaseChange {
  case_id: string;
  changed_at: Timestamp;
  place_id: string;
  service: string;
  version: number;
}

interface PartnersCaseUpdate {
  case_id: string;
  changed_at: Timestamp;
  kind: string;
  place_id: string;
  reason: string | null;
  service: string;
  service_version: number;
  state: string;
  version: number;
}

interface PartnersClientCall {
  answer: Json | null;
  asked_digest: Buffer;
  begun_at: Timestamp;
  claim: string;
  client: string;
  key_digest: Buffer;
  place_id: string;
}

interface PartnersConnector {
  declared: string;
  ended_at: Timestamp | null;
  name: string;
  place_id: string;
  service: string;
  set_at: Timestamp;
  version: number;
}

interface PartnersDelivery {
  cause: string;
  event: Json;
  id: string;
  made_at: Timestamp;
  next_try_at: Timestamp;
  place_id: string;
  state: string;
  tries: Generated<number>;
  webhook_id: string;
  why: string | null;
}

interface PartnersExchange {
  connector: string;
  cursor: string | null;
  next_at: Timestamp;
  old: Generated<number>;
  place_id: string;
  reconciled_at: Timestamp | null;
  refused: Generated<number>;
  repeated: Generated<number>;
  taken: Generated<number>;
  tries: Generated<number>;
  why: string | null;
}

interface PartnersMismatch {
  case_id: string | null;
  connector: string;
  found_at: Timestamp;
  id: string;
  kind: string;
  our_state: string | null;
  place_id: string;
  settled_at: Timestamp | null;
  settled_by: string | null;
  settled_how: string | null;
  their_id: string | null;
  their_state: string | null;
  version: number;
}

interface PartnersPair {
  case_id: string;
  connector: string;
  due_version: Generated<number>;
  heard_at: Timestamp | null;
  is_dead: Generated<boolean>;
  next_at: Timestamp;
  place_id: string;
  sent_state: string | null;
  sent_version: Generated<number>;
  their_at: Timestamp | null;
  their_id: string | null;
  their_state: string | null;
  their_version: number | null;
  tries: Generated<number>;
  why: string | null;
}

interface PartnersToldUpdate {
  case_id: string;
  client: string;
  place_id: string;
  told_at: Timestamp;
  update_id: string;
}

interface PartnersWebhook {
  client: string;
  ended_at: Timestamp | null;
  ended_why: string | null;
  id: string;
  kinds: string[];
  made_at: Timestamp;
  place_id: string;
  secret_version: number;
  services: string[];
  url: string;
  version: number;
}

interface PaymentsCharge {
  amount: number;
  case_id: string;
  due_by: Timestamp;
  id: string;
  lines: Json;
  opened_at: Timestamp;
  place_id: string;
  reference: string;
  refunded: number;
  service: string;
  settled_at: Timestamp | null;
  state: string;
  version: number;
}

interface PaymentsPayment {
  amount: number;
  begun_at: Timestamp;
  charge_id: string;
  code: string | null;
  ended_at: Timestamp | null;
  id: string;
  language: string;
  place_id: string;
  provider_id: string | null;
  receipt: string | null;
  state: string;
  taken_by: string | null;
  way: string;
}

interface PaymentsRefund {
  amount: number;
  asked_at: Timestamp;
  asked_by: string | null;
  charge_id: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  ended_at: Timestamp | null;
  id: string;
  payment_id: string;
  place_id: string;
  provider_id: string | null;
  reason: string;
  state: string;
}

interface PeopleAbsence {
  cover_id: string | null;
  ended_at: Timestamp | null;
  first_day: string;
  id: string;
  last_day: string;
  person_id: string;
  place_id: string;
}

interface PeopleAccountMerge {
  doubted_by: string | null;
  id: string;
  kept_id: string;
  merged_at: Timestamp;
  merged_id: string;
  place_id: string;
  settled_by: string | null;
  state: string;
  version: number;
  why: string | null;
}

interface PeopleApiClient {
  dpv: string | null;
  key: Json | null;
  name: string;
  place_id: string;
  state: string;
  title: string;
  version: number;
}

interface PeopleApiKey {
  agreement: string | null;
  client: string;
  ended_at: Timestamp | null;
  fields: Generated<string[]>;
  hash: Buffer;
  id: string;
  made_at: Timestamp;
  may: Generated<string[]>;
  moves: Generated<string[]>;
  place_id: string;
  services: string[];
  version: number;
}

interface PeopleAuthenticator {
  added_at: Timestamp;
  details: Generated<Json>;
  ended_at: Timestamp | null;
  finder: Buffer;
  held: string | null;
  id: string;
  kind: string;
  person_id: string;
  place_id: string;
  used_at: Timestamp | null;
}

interface PeopleBestInterest {
  case_id: string | null;
  decided_on: string;
  decision: string;
  id: string;
  noted_at: Timestamp | null;
  noted_by: string;
  person_id: string;
  place_id: string;
  review_on: string | null;
  reviewed_at: Timestamp | null;
  reviewed_by: string | null;
  state: Generated<string>;
  subject_id: string | null;
}

interface PeopleBody {
  closed_at: Timestamp | null;
  kind: string;
  opened_at: Timestamp;
  person_id: string;
  place_id: string;
  renamed_at: Timestamp | null;
  subject_id: string;
  version: number;
}

interface PeopleBodyAsk {
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_at: Timestamp;
  asked_by: string;
  body_id: string;
  evidence: string;
  found: string | null;
  id: string;
  kind: string;
  member_id: string | null;
  place_id: string;
  state: string;
}

interface PeopleBrowser {
  last_at: Timestamp;
  mark: Buffer;
  person_id: string;
  place_id: string;
  since: Timestamp;
}

interface PeopleCertificateCode {
  code_digest: Buffer;
  made_at: Timestamp;
  person_id: string;
  place_id: string;
}

interface PeopleChoice {
  decided_at: Timestamp;
  objection: string | null;
  place_id: string;
  service: string;
  service_version: number;
  state: string;
  subject_id: string;
  until: Timestamp | null;
  use: string;
  version: number;
  way: string;
  wording: string;
}

interface PeopleClientKey {
  id: string;
  kind: string;
  made_at: Timestamp;
  place_id: string;
  public_jwk: Json | null;
  signs_from: Timestamp;
}

interface PeopleExternalId {
  id: string;
  org_unit_id: string;
  place_id: string;
  scheme: string;
}

interface PeopleHiddenAnswer {
  answer: string;
  person_id: string;
  place_id: string;
}

interface PeopleInvitation {
  by_id: string | null;
  code_digest: Buffer;
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  ended_at: Timestamp | null;
  expires_at: Timestamp;
  id: string;
  made_at: Timestamp;
  person_id: string;
  place_id: string;
  used_at: Timestamp | null;
}

interface PeopleJoining {
  browser_hash: Buffer;
  expires_at: Timestamp;
  person_id: string;
  place_id: string;
}

interface PeopleKeysOff {
  person_id: string;
  place_id: string;
}

interface PeopleMandate {
  capacity: string;
  case_id: string | null;
  checked_by: string | null;
  code_hash: Buffer | null;
  delegate_id: string | null;
  draft_id: string | null;
  eighteen_mark: Buffer | null;
  evidence: Generated<string[]>;
  firm_id: string | null;
  firm_role: string | null;
  handed_over: Generated<boolean>;
  hidden: string[];
  id: string;
  level: string | null;
  may: string[];
  needs_loss: Generated<boolean>;
  person_id: string;
  place_id: string;
  services: string[];
  shares_looks: Generated<boolean>;
  since: Timestamp;
  sixteen_mark: Buffer | null;
  state: string;
  subject_id: string;
  until: Timestamp;
  version: number;
  way: string | null;
  why: string | null;
}

interface PeopleMandateRequest {
  about_id: string | null;
  capacity: string;
  case_id: string | null;
  delegate_id: string;
  eighteen_mark: Buffer | null;
  id: string;
  made_at: Timestamp;
  may: string[];
  place_id: string;
  services: string[];
  sixteen_mark: Buffer | null;
  state: string;
  subject_id: string;
  version: number;
  why: string | null;
}

interface PeopleMembership {
  org_unit_id: string;
  person_id: string;
  place_id: string;
  since: Timestamp;
  until: Timestamp | null;
}

interface PeopleMergeAttempt {
  began_at: Timestamp;
  expires_at: Timestamp;
  person_id: string;
  place_id: string;
  token_hash: Buffer;
}

interface PeopleOrgRole {
  org_unit_id: string;
  person_id: string;
  place_id: string;
  role: string;
  since: Timestamp;
  subject_id: string | null;
  until: Timestamp | null;
}

interface PeopleOrgUnit {
  ended_at: Timestamp | null;
  id: string;
  kind: Generated<string>;
  name: Json;
  parent_id: string | null;
  place_id: string;
  slug: string;
  version: Generated<number>;
}

interface PeoplePasskeyChallenge {
  browser_hash: Buffer;
  challenge: Buffer;
  expires_at: Timestamp;
  person_id: string | null;
  place_id: string;
  purpose: string;
  user_handle: Buffer | null;
}

interface PeoplePerson {
  created_at: Timestamp;
  display_name: string | null;
  id: string;
  kind: string;
  place_id: string;
  version: Generated<number>;
}

interface PeoplePhoneCheck {
  expires_at: Timestamp;
  person_id: string;
  place_id: string;
  sealed: Buffer;
  sendings: Generated<number>;
  since: Timestamp;
  tries: Generated<number>;
}

interface PeoplePreference {
  person_id: string;
  place_id: string;
  set_at: Timestamp;
  subject_id: string;
}

interface PeopleProvider {
  kind: string;
  place_id: string;
  set_at: Timestamp;
  settings: Json;
  version: number;
}

interface PeopleRecovery {
  asked_at: Timestamp;
  asked_by: string;
  ended_at: Timestamp | null;
  expires_at: Timestamp;
  first_at: Timestamp | null;
  first_by: string | null;
  id: string;
  opens_at: Timestamp | null;
  person_id: string;
  place_id: string;
  second_by: string | null;
  state: string;
  version: number;
}

interface PeopleRecoveryCode {
  code_digest: Buffer;
  ended_at: Timestamp | null;
  made_at: Timestamp;
  person_id: string;
  place_id: string;
  used_at: Timestamp | null;
}

interface PeopleRoleHeld {
  attested_at: Timestamp | null;
  by_provider: Generated<boolean>;
  ended_as: string | null;
  last_warned_at: Timestamp | null;
  person_id: string;
  place_id: string;
  role: string;
  since: Timestamp;
  until: Timestamp | null;
  warned_at: Timestamp | null;
}

interface PeopleSession {
  acting_under: string | null;
  authenticated_at: Timestamp | null;
  authenticator: Generated<string>;
  begun_by: string | null;
  browser: Buffer | null;
  created_at: Timestamp;
  expires_at: Timestamp;
  identity: Generated<string>;
  person_id: string;
  place_id: string;
  seen_at: Timestamp | null;
  token_hash: Buffer;
}

interface PeopleSignInAttempt {
  browser_hash: Buffer;
  expires_at: Timestamp;
  kind: string;
  place_id: string;
  started_at: Timestamp;
  state_hash: Buffer;
  wish: Json;
}

interface PeopleSignInChallenge {
  adds_to: string | null;
  code_digest: Buffer;
  expires_at: Timestamp;
  finder: Buffer;
  place_id: string;
  sealed: Buffer;
  token_hash: Buffer;
  tries: number;
}

interface PeopleSignInSending {
  finder: Buffer;
  is_known: boolean;
  place_id: string;
  sent: number;
  since: Timestamp;
}

interface PeopleStanding {
  evidence: string;
  kind: string;
  noted_by: string;
  person_id: string;
  place_id: string;
  since: Timestamp;
  until: Timestamp | null;
}

interface PeopleToldIdentity {
  codes: string[];
  level: string;
  person_id: string;
  place_id: string;
  subject_id: string | null;
  told_at: Timestamp;
}

interface PeopleUsagePermission {
  asked: number;
  asked_at: Timestamp | null;
  client: string;
  dpv: string | null;
  given_at: Timestamp;
  id: string;
  person_id: string;
  place_id: string;
  state: string;
  version: number;
}

interface PeopleWorkingHours {
  person_id: string;
  place_id: string;
  valid_from: string;
  week: Json;
}

interface PlacesAddress {
  area_code: string | null;
  id: string;
  is_ended: Generated<boolean>;
  latitude: number | null;
  line: string;
  longitude: number | null;
  place_id: string;
  postcode: string;
  street: string;
  town: string;
}

interface PlacesArea {
  code: string;
  kind: string;
  name: Json;
  place_id: string;
}

interface PlacesBoundary {
  area_code: string;
  east: number;
  north: number;
  outline: string;
  place_id: string;
  south: number;
  west: number;
}

interface PlacesCompany {
  name: string;
  number: string;
  place_id: string;
  status: string;
}

interface PlacesDisruption {
  area: string | null;
  declared_at: Timestamp;
  declared_by: string;
  ended_at: Timestamp | null;
  ended_by: string | null;
  from_day: string;
  id: string;
  place_id: string;
  says_cy: string;
  says_en: string;
  services: Json;
  streets: Json;
  until_day: string;
  version: number;
}

interface PlatformMigration {
  applied_at: Generated<Timestamp>;
  digest: string;
  name: string;
  number: number;
}

interface PlatformPlace {
  brand: Json | null;
  calendar: Generated<string>;
  created_at: Timestamp;
  is_default: Generated<boolean>;
  is_demo: Generated<boolean>;
  live_since: Timestamp | null;
  name: Json;
  place_id: string;
  slug: string;
  time_zone: Generated<string>;
  version: Generated<number>;
}

interface PlatformPlaceHost {
  host: string;
  place_id: string;
}

interface RecordCheckpoint {
  epoch: number;
  note: string;
  place_id: string;
  root: Buffer;
  size: number;
}

interface RecordCosignature {
  at: Timestamp;
  epoch: number;
  line: string;
  place_id: string;
  size: number;
  witness: string;
}

interface RecordEntry {
  actor: string;
  channel: string;
  data: string;
  kind: string;
  nonce: Buffer;
  occurred_at: Timestamp;
  on_behalf_of: string | null;
  place_id: string;
  purpose: string | null;
  recorded_at: Timestamp;
  service: string | null;
  service_version: number | null;
  source: string | null;
  stream: string;
  version: number;
}

interface RecordFollower {
  epoch: number;
  name: string;
  next_index: number;
  place_id: string;
}

interface RecordLeaf {
  epoch: number;
  hash: Buffer;
  index: number;
  place_id: string;
  stream: string;
  version: number;
}

interface RecordPending {
  place_id: string;
  recorded_at: Timestamp;
  stream: string;
  version: number;
}

interface RecordText {
  body: string | null;
  digest: Buffer;
  place_id: string;
}

interface RecordTile {
  epoch: number;
  hashes: Buffer;
  index: number;
  level: number;
  place_id: string;
}

interface RecordTreeHead {
  epoch: number;
  place_id: string;
  root: Buffer;
  size: number;
}

interface RecordWitness {
  added_at: Timestamp;
  asked_at: Timestamp | null;
  ended_at: Timestamp | null;
  fault: string | null;
  key: string;
  name: string;
  place_id: string;
  url: string;
}

interface RegistersOutsideAsset {
  classes: string[];
  ended_at: Timestamp | null;
  handling: string;
  id: string;
  location: string;
  owner: string;
  place_id: string;
  retention: string;
  review_by: string;
  title: Json;
  version: number;
}

interface ServicesDesign {
  answered_at: Timestamp | null;
  answered_by: string | null;
  asked_against: number | null;
  asked_at: Timestamp | null;
  asked_by: string | null;
  base_service: string | null;
  base_version: number | null;
  changed_at: Timestamp;
  changed_by: string;
  id: string;
  place_id: string;
  publish_on: string | null;
  revision: number;
  service: string | null;
  service_version: number | null;
  started_at: Timestamp;
  started_by: string;
  state: string;
  version: number;
  why: string | null;
}

interface ServicesDesignText {
  design_id: string;
  digest: Buffer;
  place_id: string;
  revision: number;
  source: string;
  written_at: Timestamp;
  written_by: string;
}

interface ServicesNeighbour {
  added_at: Timestamp;
  added_by: string;
  asked_at: Timestamp | null;
  ended_at: Timestamp | null;
  fault: string | null;
  key: string;
  place_id: string;
  runs: Json;
  slug: string;
  url: string;
  version: number;
}

interface ServicesOffer {
  digest: Buffer;
  found_at: Timestamp;
  neighbour: string;
  note: string;
  place_id: string;
  service: string;
  source: string;
  version: number;
}

interface ServicesService {
  current_version: number;
  place_id: string;
  service: string;
}

interface ServicesShared {
  ended_at: Timestamp | null;
  note: string;
  place_id: string;
  service: string;
  shared_at: Timestamp;
  shared_by: string;
  step: number;
  version: number;
}

interface ServicesStanding {
  changed_at: Timestamp;
  changed_by: string;
  instead: string | null;
  place_id: string;
  service: string;
  state: string;
  until: string | null;
  version: number;
  why_cy: string | null;
  why_en: string | null;
}

interface ServicesVersion {
  digest: Buffer;
  place_id: string;
  published_at: Timestamp;
  service: string;
  source: string;
  version: number;
}

interface VaultBlindIndex {
  key_id: string;
  kind: string;
  mac: Buffer;
  place_id: string;
  row_id: string;
  subject_id: string;
}

interface VaultEnvelope {
  id: string;
  keep: string;
  key_id: string;
  mark: string;
  place_id: string;
  row_id: string;
  row_table: string;
  sealed: Buffer;
  subject_id: string;
  version: number;
}

interface VaultPlaceKey {
  created_at: Timestamp;
  kek: string;
  place_id: string;
  public_key: Buffer | null;
  purpose: string;
  wrapped: Buffer;
}

interface VaultShred {
  key_id: string;
  number: number;
  place_id: string;
  reason: string;
  shredded_at: Timestamp;
  subject_id: string;
}

interface VaultSubject {
  created_at: Timestamp;
  id: string;
  place_id: string;
}

interface VaultSubjectKey {
  created_at: Timestamp;
  destroyed_at: Timestamp | null;
  id: string;
  keep: string;
  kek: string;
  place_id: string;
  scope: string;
  subject_id: string;
  wrapped: Buffer | null;
}

interface VaultSubjectLink {
  person_id: string;
  place_id: string;
  subject_id: string;
  verified_at: Timestamp;
}

export interface Schema {
  'assurance.agreement': AssuranceAgreement;
  'assurance.approval': AssuranceApproval;
  'assurance.concealed_auditor': AssuranceConcealedAuditor;
  'assurance.concealed_detail': AssuranceConcealedDetail;
  'assurance.concealed_look': AssuranceConcealedLook;
  'assurance.concealed_month': AssuranceConcealedMonth;
  'assurance.concern': AssuranceConcern;
  'assurance.emergency': AssuranceEmergency;
  'assurance.hold': AssuranceHold;
  'assurance.incident': AssuranceIncident;
  'assurance.interest': AssuranceInterest;
  'assurance.look_chain': AssuranceLookChain;
  'assurance.opened': AssuranceOpened;
  'assurance.training_edition': AssuranceTrainingEdition;
  'assurance.training_result': AssuranceTrainingResult;
  'assurance.training_waiver': AssuranceTrainingWaiver;
  'bookings.booking': BookingsBooking;
  'bookings.closure': BookingsClosure;
  'bookings.slot': BookingsSlot;
  'cases.account_link': CasesAccountLink;
  'cases.assignment': CasesAssignment;
  'cases.batch': CasesBatch;
  'cases.batch_case': CasesBatchCase;
  'cases.bulk_export': CasesBulkExport;
  'cases.bulk_export_part': CasesBulkExportPart;
  'cases.case': CasesCase;
  'cases.clock_step': CasesClockStep;
  'cases.contest': CasesContest;
  'cases.copy': CasesCopy;
  'cases.decision': CasesDecision;
  'cases.disrupted': CasesDisrupted;
  'cases.effort': CasesEffort;
  'cases.enquiry': CasesEnquiry;
  'cases.follow': CasesFollow;
  'cases.hand_off': CasesHandOff;
  'cases.held_erasure': CasesHeldErasure;
  'cases.issued': CasesIssued;
  'cases.late_reason': CasesLateReason;
  'cases.located': CasesLocated;
  'cases.note': CasesNote;
  'cases.party': CasesParty;
  'cases.rating': CasesRating;
  'cases.saved_queue': CasesSavedQueue;
  'cases.telling': CasesTelling;
  'content.page': ContentPage;
  'content.reading': ContentReading;
  'content.searchable': ContentSearchable;
  'content.word': ContentWord;
  'field.command': FieldCommand;
  'field.key': FieldKey;
  'field.shift': FieldShift;
  'field.visit': FieldVisit;
  'files.file': FilesFile;
  'journeys.bulk': JourneysBulk;
  'journeys.bulk_row': JourneysBulkRow;
  'journeys.draft': JourneysDraft;
  'journeys.replay': JourneysReplay;
  'journeys.return_attempt': JourneysReturnAttempt;
  'journeys.tally': JourneysTally;
  'messages.outbox': MessagesOutbox;
  'opendata.row': OpendataRow;
  'outcomes.cost_line': OutcomesCostLine;
  'outcomes.rate': OutcomesRate;
  'participation.proposal': ParticipationProposal;
  'partners.case_change': PartnersCaseChange;
  'partners.case_update': PartnersCaseUpdate;
  'partners.client_call': PartnersClientCall;
  'partners.connector': PartnersConnector;
  'partners.delivery': PartnersDelivery;
  'partners.exchange': PartnersExchange;
  'partners.mismatch': PartnersMismatch;
  'partners.pair': PartnersPair;
  'partners.told_update': PartnersToldUpdate;
  'partners.webhook': PartnersWebhook;
  'payments.charge': PaymentsCharge;
  'payments.payment': PaymentsPayment;
  'payments.refund': PaymentsRefund;
  'people.absence': PeopleAbsence;
  'people.account_merge': PeopleAccountMerge;
  'people.api_client': PeopleApiClient;
  'people.api_key': PeopleApiKey;
  'people.authenticator': PeopleAuthenticator;
  'people.best_interest': PeopleBestInterest;
  'people.body': PeopleBody;
  'people.body_ask': PeopleBodyAsk;
  'people.browser': PeopleBrowser;
  'people.certificate_code': PeopleCertificateCode;
  'people.choice': PeopleChoice;
  'people.client_key': PeopleClientKey;
  'people.external_id': PeopleExternalId;
  'people.hidden_answer': PeopleHiddenAnswer;
  'people.invitation': PeopleInvitation;
  'people.joining': PeopleJoining;
  'people.keys_off': PeopleKeysOff;
  'people.mandate': PeopleMandate;
  'people.mandate_request': PeopleMandateRequest;
  'people.membership': PeopleMembership;
  'people.merge_attempt': PeopleMergeAttempt;
  'people.org_role': PeopleOrgRole;
  'people.org_unit': PeopleOrgUnit;
  'people.passkey_challenge': PeoplePasskeyChallenge;
  'people.person': PeoplePerson;
  'people.phone_check': PeoplePhoneCheck;
  'people.preference': PeoplePreference;
  'people.provider': PeopleProvider;
  'people.recovery': PeopleRecovery;
  'people.recovery_code': PeopleRecoveryCode;
  'people.role_held': PeopleRoleHeld;
  'people.session': PeopleSession;
  'people.sign_in_attempt': PeopleSignInAttempt;
  'people.sign_in_challenge': PeopleSignInChallenge;
  'people.sign_in_sending': PeopleSignInSending;
  'people.standing': PeopleStanding;
  'people.told_identity': PeopleToldIdentity;
  'people.usage_permission': PeopleUsagePermission;
  'people.working_hours': PeopleWorkingHours;
  'places.address': PlacesAddress;
  'places.area': PlacesArea;
  'places.boundary': PlacesBoundary;
  'places.company': PlacesCompany;
  'places.disruption': PlacesDisruption;
  'platform.migration': PlatformMigration;
  'platform.place': PlatformPlace;
  'platform.place_host': PlatformPlaceHost;
  'record.checkpoint': RecordCheckpoint;
  'record.cosignature': RecordCosignature;
  'record.entry': RecordEntry;
  'record.follower': RecordFollower;
  'record.leaf': RecordLeaf;
  'record.pending': RecordPending;
  'record.text': RecordText;
  'record.tile': RecordTile;
  'record.tree_head': RecordTreeHead;
  'record.witness': RecordWitness;
  'registers.outside_asset': RegistersOutsideAsset;
  'services.design': ServicesDesign;
  'services.design_text': ServicesDesignText;
  'services.neighbour': ServicesNeighbour;
  'services.offer': ServicesOffer;
  'services.service': ServicesService;
  'services.shared': ServicesShared;
  'services.standing': ServicesStanding;
  'services.version': ServicesVersion;
  'vault.blind_index': VaultBlindIndex;
  'vault.envelope': VaultEnvelope;
  'vault.place_key': VaultPlaceKey;
  'vault.shred': VaultShred;
  'vault.subject': VaultSubject;
  'vault.subject_key': VaultSubjectKey;
  'vault.subject_link': VaultSubjectLink;
}
