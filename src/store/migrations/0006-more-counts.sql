-- What a parcel is counted and listed by besides: platform, value that was tested, papers, reasons.
alter table parcel add column platform text collate "C" not null default '';
-- The largest value that was tested against a limit, in cents; null where none was.
alter table parcel add column tested_usd_cents bigint;
-- Requirements of its lines with their severity, and the gravest severity of them.
alter table parcel add column requirements text collate "C" not null default '';
alter table parcel add column asked text collate "C" not null default '';

-- Parcels of before: the platform stands in their input only, and stays blank.
with told as (
  select l.assessment, l.parcel_seq,
    (max(l.tested_value_usd) * 100)::bigint as cents,
    coalesce(string_agg(distinct r.one, '|'), '') as requirements,
    min(array_position(array['barred', 'must', 'check', 'waived'], split_part(r.one, ':', 1)))
      as gravest
  from line l left join lateral unnest(string_to_array(l.requirements, '|')) as r (one) on true
  group by l.assessment, l.parcel_seq
)
update parcel p set tested_usd_cents = told.cents, requirements = told.requirements,
  asked = coalesce((array['barred', 'must', 'check', 'waived'])[told.gravest], '')
from told where told.assessment = p.assessment and told.parcel_seq = p.seq
  and (told.cents is not null or told.requirements <> '');

create index parcel_by_tested on parcel (tested_usd_cents, assessment, seq)
  where tested_usd_cents is not null;
create index parcel_asked on parcel (asked, assessment, seq) where asked in ('barred', 'must');

-- A parcel once for each value that it is counted under; a band is named by its upper end.
create view counted_parcel as
select p.assessment, p.seq, p.day, p.lines, p.customs_value_krw, p.tax_krw, p.collected_krw,
  d.dimension collate "C" as dimension, d.value collate "C" as value
from parcel p cross join lateral (
  values ('state', p.state), ('track', p.track), ('relief', p.relief), ('channel', p.channel),
    ('ship_from', p.ship_from), ('platform', p.platform), ('asked', p.asked),
    ('tested_usd', case when p.tested_usd_cents is null then ''
      when p.tested_usd_cents > 30000 then 'over'
      else (greatest((p.tested_usd_cents + 999) / 1000, 1) * 10)::text end)
  union all
  select 'reason', one from unnest(string_to_array(p.reasons, '|')) as r (one)
) as d (dimension, value);

insert into rollup
select c.assessment, c.day, c.dimension, c.value, count(*), sum(c.lines), sum(c.customs_value_krw),
  sum(c.tax_krw), sum(c.collected_krw)
from counted_parcel c where c.dimension in ('platform', 'asked', 'tested_usd', 'reason')
group by c.assessment, c.day, c.dimension, c.value;

-- What was taken the place of is taken off by who was recorded first, and by each that is not yet.
with taker as (
  select s.assessment, s.seq, s.by_assessment,
    b.recorded_at is null or row_number() over (
      partition by s.assessment, s.seq order by b.recorded_at nulls last, b.number) = 1 as counts
  from superseded s join assessment b on b.number = s.by_assessment
)
insert into rollup
select t.by_assessment, c.day, c.dimension, c.value, -count(*), -sum(c.lines),
  -sum(c.customs_value_krw), -sum(c.tax_krw), -sum(c.collected_krw)
from taker t join counted_parcel c on c.assessment = t.assessment and c.seq = t.seq
where t.counts and c.dimension in ('platform', 'asked', 'tested_usd', 'reason')
group by t.by_assessment, c.day, c.dimension, c.value
on conflict (assessment, day, dimension, value) do update set
  parcels = rollup.parcels + excluded.parcels, lines = rollup.lines + excluded.lines,
  customs_value_krw = rollup.customs_value_krw + excluded.customs_value_krw,
  tax_krw = rollup.tax_krw + excluded.tax_krw,
  collected_krw = rollup.collected_krw + excluded.collected_krw;
