-- When a person is erased, the bytes of a file give way to a copy without what was personal of that
-- person, under a key of its own; its number is part of its name on the disk.
alter table file add column copy integer not null default 0;
alter table file add column reduced_at timestamptz;
