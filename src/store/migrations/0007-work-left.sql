-- What a parcel leaves to people: 'decide' where only a person can settle it, 'look' where something is
-- to be looked at or filled in. And how many parcels there are of which the amount to collect is not known.
alter table parcel add column work text collate "C" not null default '';

-- As the rules grade reasons at this release; parcels that are kept from now on bring their grade.
with graded as (
  select p.assessment, p.seq,
    case
      when p.state = 'refused' or p.asked in ('barred', 'must')
        or string_to_array(p.reasons, '|') && array[
          'self_use_exceeded', 'self_use_doubtful', 'self_use_kinds', 'track_general_excluded',
          'identity_match_failed', 'identity_order_match_failed', 'identity_code_missing',
          'identity_order_code_missing', 'identity_code_missing_declared', 'identity_form_wrong',
          'identity_business_form_wrong', 'identity_expired', 'identity_expired_renewable',
          'identity_business_for_own_use', 'identity_personal_for_resale', 'identity_shared_id',
          'identity_shared_id_declaration', 'ex_post_released', 'ex_post_days_differ',
          'supplier_names_alike'] then 'decide'
      when p.state = 'partial' or p.asked = 'check'
        or string_to_array(p.reasons, '|') && array[
          'self_use_measure_missing', 'self_use_goods_unclear', 'self_use_not_tested',
          'exclusion_by_words', 'exclusion_unclear', 'exclusion_not_tested',
          'identity_not_matched', 'identity_order_not_matched', 'combine_not_tested',
          'combine_member_refused', 'combine_member_open'] then 'look'
      else ''
    end as work
  from parcel p
)
update parcel p set work = graded.work from graded
where graded.assessment = p.assessment and graded.seq = p.seq and graded.work <> '';

create index parcel_by_work on parcel (work, assessment, seq) where work = 'decide';

create or replace view counted_parcel as
select p.assessment, p.seq, p.day, p.lines, p.customs_value_krw, p.tax_krw, p.collected_krw,
  d.dimension collate "C" as dimension, d.value collate "C" as value
from parcel p cross join lateral (
  values ('state', p.state), ('track', p.track), ('relief', p.relief), ('channel', p.channel),
    ('ship_from', p.ship_from), ('platform', p.platform), ('asked', p.asked), ('work', p.work),
    ('collected', case when p.open & 4 = 0 then 'known' else 'open' end),
    ('tested_usd', case when p.tested_usd_cents is null then ''
      when p.tested_usd_cents > 30000 then 'over'
      else (greatest((p.tested_usd_cents + 999) / 1000, 1) * 10)::text end)
  union all
  select 'reason', one from unnest(string_to_array(p.reasons, '|')) as r (one)
) as d (dimension, value);

insert into rollup
select c.assessment, c.day, c.dimension, c.value, count(*), sum(c.lines), sum(c.customs_value_krw),
  sum(c.tax_krw), sum(c.collected_krw)
from counted_parcel c where c.dimension in ('work', 'collected')
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
where t.counts and c.dimension in ('work', 'collected')
group by t.by_assessment, c.day, c.dimension, c.value
on conflict (assessment, day, dimension, value) do update set
  parcels = rollup.parcels + excluded.parcels, lines = rollup.lines + excluded.lines,
  customs_value_krw = rollup.customs_value_krw + excluded.customs_value_krw,
  tax_krw = rollup.tax_krw + excluded.tax_krw,
  collected_krw = rollup.collected_krw + excluded.collected_krw;
