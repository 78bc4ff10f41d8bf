-- What people set down for their work, none of it personal: views of lists (of one account each), how the
-- columns of a source are matched, and the goods that are sold (for all).
create table shelf (
  kind text collate "C" not null check (kind in ('view', 'match', 'product')),
  -- The account; '' for what all share.
  owner text collate "C" not null,
  name text collate "C" not null,
  value jsonb not null,
  set_at timestamptz not null,
  set_by text collate "C" not null,
  primary key (kind, owner, name)
);
