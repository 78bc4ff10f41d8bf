-- Entries of the audit may be taken away once they are two years old, and never before.
create function keep_two_years() returns trigger language plpgsql as $$
declare
  noted timestamptz := case tg_table_name when 'audit' then (to_jsonb(old) ->> 'begun_at')::timestamptz
    else (to_jsonb(old) ->> 'ended_at')::timestamptz end;
begin
  if noted > clock_timestamp() - interval '2 years' then
    raise exception '% is append-only for two years', tg_table_name;
  end if;
  return old;
end
$$;

drop trigger audit_append_only on audit;
drop trigger audit_end_append_only on audit_end;
create trigger audit_append_only before update or truncate on audit
  for each statement execute function refuse_change();
create trigger audit_end_append_only before update or truncate on audit_end
  for each statement execute function refuse_change();
create trigger audit_kept before delete on audit for each row execute function keep_two_years();
create trigger audit_end_kept before delete on audit_end
  for each row execute function keep_two_years();
create index audit_begun on audit (begun_at);
