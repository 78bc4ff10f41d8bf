-- What is kept: files, their judgements, parcels and lines as judged, and what they rest on.
-- Rows of parcels, lines, problems, rollups and editions are written once and never changed.

-- The key that wraps all others is outside; this tells whether the right one was brought.
create table key_check (
  id smallint primary key check (id = 1),
  key_version integer not null,
  sealed bytea not null
);

create table file (
  id uuid primary key,
  name text not null,
  sha256 text collate "C" not null,
  bytes bigint not null,
  format text collate "C" not null,
  is_packed boolean not null,
  received_by text not null,
  received_at timestamptz not null,
  -- Erasing takes the key away, and with it the bytes on the disk.
  wrapped_key bytea,
  key_version integer,
  erased_at timestamptz
);
create index file_by_time on file (received_at, id);
create index file_by_key_version on file (key_version) where wrapped_key is not null;

create table assessment (
  number bigint generated always as identity primary key,
  id uuid not null unique,
  file_id uuid not null references file (id),
  options jsonb not null,
  -- Answers under a reform are kept, and never stand for real ones.
  is_real boolean not null,
  state text collate "C" not null,
  requested_by text not null,
  created_at timestamptz not null,
  -- Earlier parcels are those that were known at this instant.
  history_known_at timestamptz,
  -- Record time: from then on the judgement is known.
  recorded_at timestamptz,
  release text,
  rules text collate "C",
  schedule text,
  input_columns text[],
  lines bigint not null default 0,
  parcels bigint not null default 0,
  problems bigint not null default 0,
  decisions_sha256 text collate "C",
  problems_sha256 text collate "C",
  summary jsonb,
  failure jsonb
);
create index assessment_by_file on assessment (file_id);
create index assessment_by_record on assessment (recorded_at) where recorded_at is not null;

-- Blocks of an assessment that are in: one that comes again is left out.
create table kept_block (
  assessment bigint not null references assessment (number),
  number integer not null,
  primary key (assessment, number)
);

-- A person: known by the keyed hash of the id; what is personal is sealed with the wrapped key.
create table subject (
  id bigint generated always as identity primary key,
  join_hash bytea unique,
  wrapped_key bytea,
  key_version integer,
  created_at timestamptz not null,
  erased_at timestamptz
);
create index subject_by_key_version on subject (key_version) where wrapped_key is not null;

create table parcel (
  assessment bigint not null,
  -- Row of its first line among the decisions, and of its last one.
  seq bigint not null,
  last_seq bigint not null,
  parcel text collate "C" not null,
  -- Valid time: the day whose law judged; 0001-01-01 where it is not known.
  day date not null,
  channel text collate "C" not null,
  ship_from text collate "C" not null,
  state text collate "C" not null,
  track text collate "C" not null,
  relief text collate "C" not null,
  lines integer not null,
  -- Sums of the amounts that are known; `open` tells by 1, 2 and 4 which of the three lack a line.
  customs_value_krw bigint not null,
  tax_krw bigint not null,
  collected_krw bigint not null,
  open smallint not null,
  reasons text collate "C" not null,
  subject bigint,
  personal bytea,
  primary key (assessment, seq)
);
create index parcel_by_name on parcel (parcel, assessment, seq);
create index parcel_by_day on parcel (day, assessment, seq);
create index parcel_by_collected on parcel (collected_krw, assessment, seq);
create index parcel_by_value on parcel (customs_value_krw, assessment, seq);
create index parcel_by_subject on parcel (subject, assessment) where subject is not null;

-- Further persons whose id stands in a file beside those of its parcels, such as of a parcel of two.
create table other_subject (
  assessment bigint not null,
  subject bigint not null,
  primary key (subject, assessment)
);

-- Lines as judged: the columns of the answer in their order, then the input that is not personal.
create table line (
  assessment bigint not null,
  seq bigint not null,
  parcel_seq bigint not null,
  record bigint not null,
  parcel text collate "C",
  line numeric,
  state text collate "C",
  group_number bigint,
  combined_with text collate "C",
  declaration text collate "C",
  entry_line bigint,
  track text collate "C",
  relief text collate "C",
  tested_value_usd numeric,
  limit_usd numeric,
  fx_krw numeric,
  item_value_usd numeric,
  freight_krw bigint,
  freight_basis text collate "C",
  customs_value_krw bigint,
  rate_kind text collate "C",
  duty_rate_pct numeric,
  duty_rate_max_pct numeric,
  duty_krw bigint,
  consumption_tax_krw bigint,
  liquor_tax_krw bigint,
  tobacco_taxes_krw bigint,
  education_tax_krw bigint,
  rural_tax_krw bigint,
  vat_krw bigint,
  tax_krw bigint,
  collected_krw bigint,
  levies_krw bigint,
  requirements text collate "C",
  reasons text collate "C",
  standing text collate "C",
  edition text collate "C",
  -- A CSV record of the values, by the columns that the assessment names.
  input text not null,
  primary key (assessment, seq)
);

create table problem (
  assessment bigint not null,
  number bigint not null,
  file text,
  record bigint not null,
  field text,
  start integer not null,
  length integer not null,
  code text collate "C" not null,
  value text,
  message_ko text not null,
  message_en text not null,
  primary key (assessment, number)
);
create index problem_by_record on problem (assessment, record);

-- Parcels that stand in two assessments, as found while the later rows came in.
create table overlap (
  one bigint not null,
  one_seq bigint not null,
  other bigint not null,
  other_seq bigint not null
);
create index overlap_by_one on overlap (one);
create index overlap_by_other on overlap (other);

-- A judgement of a parcel that another one, recorded later, took the place of.
create table superseded (
  assessment bigint not null,
  seq bigint not null,
  by_assessment bigint not null,
  primary key (assessment, seq)
);

-- Counts and sums by day and by one dimension at a time. What an assessment supersedes it takes off.
create table rollup (
  assessment bigint not null,
  day date not null,
  dimension text collate "C" not null,
  value text collate "C" not null,
  parcels bigint not null,
  lines bigint not null,
  customs_value_krw bigint not null,
  tax_krw bigint not null,
  collected_krw bigint not null,
  primary key (assessment, day, dimension, value)
);

create table edition (
  id text collate "C" primary key,
  rules text collate "C" not null,
  schedule text not null,
  reform jsonb,
  rate_choice text not null,
  freight text not null,
  rates text[] not null,
  release text not null,
  recorded_at timestamptz not null
);

create table rate (
  currency text collate "C" not null,
  first_day date not null,
  last_day date not null,
  krw_per_unit numeric not null,
  source text not null,
  recorded_at timestamptz not null,
  primary key (currency, first_day, last_day, krw_per_unit)
);
