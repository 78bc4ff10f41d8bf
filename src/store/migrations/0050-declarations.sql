-- Export declarations that were sent, and what happened to each: nothing of it is personal.
create table export_declaration (
  number text collate "C" primary key,
  name text collate "C" not null,
  way text collate "C" not null check (way in ('regular', 'simplified', 'list_conversion')),
  orders text[] not null,
  fob_krw bigint not null check (fob_krw >= 0),
  noted_at timestamptz not null,
  noted_by text collate "C" not null
);

create table export_event (
  id bigint generated always as identity primary key,
  number text collate "C" not null references export_declaration (number),
  event text collate "C" not null,
  happened_on date not null,
  value text collate "C" not null,
  noted_at timestamptz not null,
  noted_by text collate "C" not null
);

create index export_event_of_declaration on export_event (number, id);
