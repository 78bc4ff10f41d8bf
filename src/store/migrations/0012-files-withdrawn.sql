-- A judged file that should not have come is withdrawn: a judgement of nothing takes the place of all that
-- it said, and what it had taken the place of stands again from then on. What was known before stays known.
alter table assessment add column is_withdrawal boolean not null default false;
alter table superseded add column ended_at timestamptz;
