-- Accounts, how they sign in, and what they did. Secrets are kept as digests only.

create table account (
  id integer generated always as identity primary key,
  name text collate "C" not null unique,
  role text collate "C" not null check (role in ('viewer', 'clerk', 'manager', 'admin')),
  password text collate "C" not null,
  created_at timestamptz not null,
  password_set_at timestamptz not null,
  disabled_at timestamptz
);

create table session (
  token_digest text collate "C" primary key,
  account integer not null references account (id),
  address text collate "C" not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account);

create table api_token (
  id integer generated always as identity primary key,
  account integer not null references account (id),
  name text collate "C" not null,
  token_digest text collate "C" not null unique,
  scopes text collate "C" not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index api_token_account on api_token (account);

create table lockout (
  subject text collate "C" primary key,
  failures integer not null,
  locked_until timestamptz not null,
  last_at timestamptz not null
);

-- A write is noted before it begins and again when it has ended; neither note can be changed.
create table audit (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null,
  request text collate "C" not null,
  who text collate "C" not null,
  how text collate "C" not null check (how in ('local', 'session', 'token', 'command', 'nobody')),
  operation text collate "C" not null,
  target text collate "C" not null,
  address text collate "C" not null
);
create index audit_who on audit (who, id);

create table audit_end (
  audit bigint primary key references audit (id),
  ended_at timestamptz not null,
  status integer not null,
  result text collate "C" not null check (result in ('done', 'refused', 'failed')),
  made text collate "C" not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();
create trigger audit_end_append_only before update or delete or truncate on audit_end
  for each statement execute function refuse_change();

create table idempotency_key (
  who text collate "C" not null,
  key text collate "C" not null,
  request_digest text collate "C" not null,
  begun_at timestamptz not null,
  status integer,
  headers text collate "C",
  body text collate "C",
  primary key (who, key)
);
create index idempotency_key_begun on idempotency_key (begun_at);
