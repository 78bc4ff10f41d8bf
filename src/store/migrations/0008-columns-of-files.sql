-- How the columns of a file from elsewhere are read; null where their names are ours.
alter table file add column column_plan jsonb;
