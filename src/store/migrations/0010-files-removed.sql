-- Files whose parcels are made up: the sample of the first start, which may be removed whole.
alter table file add column is_made_up boolean not null default false;
create index file_made_up on file (id) where is_made_up;

-- A file that comes again is found by its bytes.
create index file_by_sha256 on file (sha256);

-- That the sample was removed, so that no later start takes it in again.
create table sample_removal (
  id smallint primary key check (id = 1),
  removed_at timestamptz not null,
  removed_by text collate "C" not null
);

-- The sample as every release until now had it; before, it was known by its name.
update file set is_made_up = true
where sha256 = 'e664143f82ba2f7ed6ceaeea6a46fdfd6094e3b9ef37b66508607442038b29ee';
