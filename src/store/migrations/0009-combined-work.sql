-- Parcels that were combined leave something to look at; those of before were graded without it.
create temporary table regraded on commit drop as
select p.assessment, p.seq from parcel p
where p.work = '' and string_to_array(p.reasons, '|') && array[
  'combined_supplier_day', 'combined_arrival_day', 'combined_split_waybill'];

-- They move from no work to `look`: in their own counts, and where another took their place.
with moved as (
  select c.assessment, c.seq, c.day, g.value, g.sign * 1 as parcels, g.sign * c.lines as lines,
    g.sign * c.customs_value_krw as customs_value_krw, g.sign * c.tax_krw as tax_krw,
    g.sign * c.collected_krw as collected_krw
  from counted_parcel c join regraded r on r.assessment = c.assessment and r.seq = c.seq
  cross join (values ('', -1), ('look', 1)) as g (value, sign)
  where c.dimension = 'work'
), taker as (
  select s.assessment, s.seq, s.by_assessment,
    b.recorded_at is null or row_number() over (
      partition by s.assessment, s.seq order by b.recorded_at nulls last, b.number) = 1 as counts
  from superseded s join assessment b on b.number = s.by_assessment
  join regraded r on r.assessment = s.assessment and r.seq = s.seq
), told as (
  select m.assessment, 1 as sign, m.day, m.value, m.parcels, m.lines, m.customs_value_krw,
    m.tax_krw, m.collected_krw
  from moved m
  union all
  select t.by_assessment, -1, m.day, m.value, m.parcels, m.lines, m.customs_value_krw,
    m.tax_krw, m.collected_krw
  from taker t join moved m on m.assessment = t.assessment and m.seq = t.seq where t.counts
)
insert into rollup
select t.assessment, t.day, 'work', t.value, sum(t.sign * t.parcels), sum(t.sign * t.lines),
  sum(t.sign * t.customs_value_krw), sum(t.sign * t.tax_krw), sum(t.sign * t.collected_krw)
from told t group by t.assessment, t.day, t.value
on conflict (assessment, day, dimension, value) do update set
  parcels = rollup.parcels + excluded.parcels, lines = rollup.lines + excluded.lines,
  customs_value_krw = rollup.customs_value_krw + excluded.customs_value_krw,
  tax_krw = rollup.tax_krw + excluded.tax_krw,
  collected_krw = rollup.collected_krw + excluded.collected_krw;

update parcel p set work = 'look' from regraded r
where r.assessment = p.assessment and r.seq = p.seq;
