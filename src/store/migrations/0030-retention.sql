-- What is kept how long: terms in days as an admin set them; without one it is kept until it is erased.
create table retention (
  id smallint primary key check (id = 1),
  files_days integer check (files_days >= 1),
  persons_days integer check (persons_days >= 1),
  set_at timestamptz not null,
  set_by text collate "C" not null
);

-- Each time that something was over its term.
create table retention_round (
  id bigint generated always as identity primary key,
  ended_at timestamptz not null,
  files integer not null,
  persons integer not null
);
