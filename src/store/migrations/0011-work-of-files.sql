-- What is left open by columns that a whole file lacks is work of the file, told once, and not of each of
-- its parcels: `file` is a third grade. Reasons that a file explains stand beside its judgement, each with
-- the columns that it lacks. And how many parcels there are of which the customs value is not known.
alter table assessment add column lacking jsonb not null default '{}';

-- What was begun is kept anew, with the grades of this release.
create temporary table begun on commit drop as
select number from assessment where recorded_at is null;
delete from line where assessment in (select number from begun);
delete from parcel where assessment in (select number from begun);
delete from problem where assessment in (select number from begun);
delete from rollup where assessment in (select number from begun);
delete from other_subject where assessment in (select number from begun);
delete from superseded where by_assessment in (select number from begun);
delete from overlap where one in (select number from begun) or other in (select number from begun);
delete from kept_block where assessment in (select number from begun);
update assessment set superseding_since = null where recorded_at is null;

-- Of files of before the columns that are not personal are known by their header. One-time numbers are
-- personal: none was given where each parcel that is asked for one lacks it.
create temporary table behind on commit drop as
select reason, need from (values
  ('identity_not_matched', array['customs_match']), ('identity_order_not_matched', array['customs_match']),
  ('combine_not_tested', array['purchased_on']), ('combine_not_tested', array['seller', 'seller_id']),
  ('exclusion_not_tested', array['hs', 'goods']), ('self_use_not_tested', array['hs', 'goods']),
  ('local_charges_not_known', array['local_freight']), ('local_charges_not_known', array['local_tax']),
  ('freight_not_known', array['intl_freight']), ('freight_not_known', array['intl_insurance']),
  ('rate_no_code', array['hs'])
) as b (reason, need);

create temporary table explained on commit drop as
select a.number, b.reason, jsonb_agg(distinct c.name) as columns
from assessment a join behind b on not b.need && coalesce(a.input_columns, '{}')
cross join lateral unnest(b.need) as c (name)
where a.recorded_at is not null group by a.number, b.reason
union all
select a.number, 'identity_order_number_missing', jsonb_build_array('one_time_no')
from assessment a where a.recorded_at is not null and not exists (
  select from parcel p where p.assessment = a.number
    and string_to_array(p.reasons, '|') && array['identity_order_not_matched', 'identity_order_met']
    and not string_to_array(p.reasons, '|') @> array['identity_order_number_missing']);

update assessment a set lacking = e.lacking
from (select number, jsonb_object_agg(reason, columns) as lacking from explained group by number) e
where e.number = a.number;

-- As the rules grade reasons at this release.
create temporary table regraded on commit drop as
with told as (
  select p.assessment, p.seq, p.state, p.asked, p.work, string_to_array(p.reasons, '|') as every,
    array(select jsonb_object_keys(a.lacking)) as of_file
  from parcel p join assessment a on a.number = p.assessment
), split as (
  select t.*, array(select one from unnest(t.every) one where one <> all(t.of_file)) as own,
    array(select one from unnest(t.every) one where one = any(t.of_file)) as filed
  from told t
), lists as (
  select array[
    'self_use_exceeded', 'self_use_doubtful', 'self_use_kinds', 'track_general_excluded',
    'identity_match_failed', 'identity_order_match_failed', 'identity_code_missing',
    'identity_order_code_missing', 'identity_code_missing_declared', 'identity_form_wrong',
    'identity_business_form_wrong', 'identity_expired', 'identity_expired_renewable',
    'identity_business_for_own_use', 'identity_personal_for_resale', 'identity_shared_id',
    'identity_shared_id_declaration', 'identity_order_number_missing', 'ex_post_released',
    'ex_post_days_differ', 'supplier_names_alike'] as decide, array[
    'self_use_measure_missing', 'self_use_goods_unclear', 'self_use_not_tested',
    'exclusion_by_words', 'exclusion_unclear', 'exclusion_not_tested', 'identity_not_matched',
    'identity_order_not_matched', 'combined_supplier_day', 'combined_arrival_day',
    'combined_split_waybill', 'combine_not_tested', 'combine_member_refused',
    'combine_member_open'] as look, array[
    'rate_undecided', 'local_charges_not_known', 'discount_kind_missing',
    'order_discount_too_large', 'order_currencies_mixed', 'order_member_refused', 'price_zero',
    'freight_inseparable_not_stated', 'relief_law_not_known', 'relief_freight_by_notice',
    'relief_freight_not_held', 'self_use_measure_missing', 'self_use_goods_unclear',
    'self_use_more_allowed', 'self_use_kinds', 'track_law_not_known', 'exclusion_not_tested',
    'exclusion_unclear', 'list_but_not_relieved', 'post_law_not_known', 'post_health_unclear',
    'post_restricted_open', 'rate_no_code', 'rate_range', 'rate_not_held', 'rate_gap',
    'rate_row_refused', 'rate_unknown_kind', 'rate_rows_differ', 'rate_special_duty',
    'rate_adjustment', 'rate_provisional', 'rate_quota', 'rate_end_use', 'rate_farm_open',
    'rate_no_such_code', 'rate_outside_edition', 'preference_not_held',
    'simplified_commercial_unclear', 'simplified_ceiling_unclear', 'simplified_goods_unclear',
    'simplified_law_not_known', 'freight_not_known', 'freight_self_use_open',
    'consumption_kind_unclear', 'consumption_area_missing', 'consumption_set_unclear',
    'consumption_law_not_known', 'liquor_kind_unclear', 'liquor_volume_missing',
    'liquor_keg_unclear', 'liquor_law_not_known', 'tobacco_kind_unclear',
    'tobacco_amount_missing', 'tobacco_law_not_known', 'vat_law_not_known',
    'minimum_law_not_known'] as opening
), graded as (
  select s.*, case
    when s.state = 'refused' or s.asked in ('barred', 'must') or s.own && l.decide then 'decide'
    when s.asked = 'check' or s.own && l.look
      or s.state = 'partial' and (s.own && l.opening or not s.filed && l.opening) then 'look'
    when s.state = 'partial' or s.filed && (l.decide || l.look) then 'file'
    else '' end as grade
  from split s cross join lists l
)
select assessment, seq, work as old, grade from graded where work <> grade;

update parcel p set work = r.grade from regraded r
where r.assessment = p.assessment and r.seq = p.seq;

create or replace view counted_parcel as
select p.assessment, p.seq, p.day, p.lines, p.customs_value_krw, p.tax_krw, p.collected_krw,
  d.dimension collate "C" as dimension, d.value collate "C" as value
from parcel p cross join lateral (
  values ('state', p.state), ('track', p.track), ('relief', p.relief), ('channel', p.channel),
    ('ship_from', p.ship_from), ('platform', p.platform), ('asked', p.asked), ('work', p.work),
    ('collected', case when p.open & 4 = 0 then 'known' else 'open' end),
    ('customs_value', case when p.open & 1 = 0 then 'known' else 'open' end),
    ('tested_usd', case when p.tested_usd_cents is null then ''
      when p.tested_usd_cents > 30000 then 'over'
      else (greatest((p.tested_usd_cents + 999) / 1000, 1) * 10)::text end)
  union all
  select 'reason', one from unnest(string_to_array(p.reasons, '|')) as r (one)
  -- What is known in part, by the work that it leaves.
  union all
  select 'partial', p.work where p.state = 'partial'
  -- By the judgement and the reason that its file explains; and once whatever the reason.
  union all
  select 'lacking', p.assessment || ':' || one
  from assessment a cross join lateral unnest(
    case when string_to_array(p.reasons, '|') && array(select jsonb_object_keys(a.lacking))
      then string_to_array('|' || p.reasons, '|') end) as r (one)
  where a.number = p.assessment and (one = '' or jsonb_exists(a.lacking, one))
) as d (dimension, value);

insert into rollup
select c.assessment, c.day, c.dimension, c.value, count(*), sum(c.lines), sum(c.customs_value_krw),
  sum(c.tax_krw), sum(c.collected_krw)
from counted_parcel c where c.dimension in ('customs_value', 'partial', 'lacking')
group by c.assessment, c.day, c.dimension, c.value;

-- Who was recorded first took a parcel off that others took the place of too.
create temporary table taker on commit drop as
select distinct on (s.assessment, s.seq) s.assessment, s.seq, s.by_assessment
from superseded s join assessment b on b.number = s.by_assessment
order by s.assessment, s.seq, b.recorded_at, b.number;

-- What is new is taken off there; and grades move where they are counted and where they are taken off.
with moved as (
  select c.assessment, c.seq, c.day, g.value, g.sign, c.lines, c.customs_value_krw, c.tax_krw,
    c.collected_krw
  from counted_parcel c join regraded r on r.assessment = c.assessment and r.seq = c.seq
  cross join lateral (values (r.old, -1), (r.grade, 1)) as g (value, sign)
  where c.dimension = 'work'
), told as (
  select m.assessment, m.day, 'work' as dimension, m.value, m.sign, m.lines, m.customs_value_krw,
    m.tax_krw, m.collected_krw
  from moved m
  union all
  select t.by_assessment, m.day, 'work', m.value, -m.sign, m.lines, m.customs_value_krw, m.tax_krw,
    m.collected_krw
  from taker t join moved m on m.assessment = t.assessment and m.seq = t.seq
  union all
  select t.by_assessment, c.day, c.dimension, c.value, -1, c.lines, c.customs_value_krw, c.tax_krw,
    c.collected_krw
  from taker t join counted_parcel c on c.assessment = t.assessment and c.seq = t.seq
  where c.dimension in ('customs_value', 'partial', 'lacking')
)
insert into rollup
select t.assessment, t.day, t.dimension, t.value, sum(t.sign), sum(t.sign * t.lines),
  sum(t.sign * t.customs_value_krw), sum(t.sign * t.tax_krw), sum(t.sign * t.collected_krw)
from told t group by t.assessment, t.day, t.dimension, t.value
on conflict (assessment, day, dimension, value) do update set
  parcels = rollup.parcels + excluded.parcels, lines = rollup.lines + excluded.lines,
  customs_value_krw = rollup.customs_value_krw + excluded.customs_value_krw,
  tax_krw = rollup.tax_krw + excluded.tax_krw,
  collected_krw = rollup.collected_krw + excluded.collected_krw;
