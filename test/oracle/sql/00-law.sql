-- The law of the fact book, each value with its first day (kr-import.md and addenda.md; days of old
-- versions from the supplementary clauses as CHANGELOG.md and ASSUMPTIONS.md tell them).
-- A value holds until the next row of its key. Before its first row it is not known.
CREATE OR REPLACE TABLE law(key VARCHAR, since DATE, amount HUGEINT, word VARCHAR);
INSERT INTO law VALUES
  -- Small-value relief: CAER 45(2)1. Customs value in won before 2015-12-01, item value in dollars since.
  ('relief_basis', '2004-03-31', NULL, 'customs_value'),
  ('relief_basis', '2015-12-01', NULL, 'item_value'),
  ('relief_won', '2004-03-31', 150000, NULL),
  ('relief_usd', '2015-12-01', 150, NULL),
  -- Samples: CAER 45(1)3, customs value; VAT act 27 item 9; ICT act 19 item 12.
  ('sample_usd', '2001-01-01', 250, NULL),
  ('ict_sample', '2008-01-01', NULL, 'exempt'),
  -- List clearance: CAER 79-2(1), EXP 9(1)1; open to all goods but annex 1 since 2014-06-16.
  ('list_usd', '2009-04-01', 100, NULL),
  ('list_usd', '2015-12-01', 150, NULL),
  ('list_scope', '2014-06-16', NULL, 'all_but_annex_1'),
  ('simplified_usd', '2022-06-07', 2000, NULL),
  ('us_list_usd', '2012-03-15', 200, NULL),
  -- Freight that cannot be told apart stays in the item value: CAER 45(2)1 since 2022-03-18.
  ('inseparable', '2022-03-18', NULL, 'stays_in'),
  -- Combining: IMP 68.
  ('combine_waybill', '2013-09-26', NULL, 'combined'),
  ('combine_supplier', '2013-09-26', NULL, 'combined'),
  ('combine_arrival', '2022-10-05', NULL, 'same_country'),
  ('combine_arrival', '2022-11-17', NULL, 'apart'),
  -- Self-use quantities: IMP 67, annex 11.
  ('self_use', '2013-09-26', NULL, 'annex_11'),
  ('surface_won', '2021-01-01', 200000, NULL),
  -- Origin papers waived: FTA decree 4(3)1.
  ('waiver_usd', '2016-07-01', 1000, NULL),
  ('waiver_cn_usd', '2016-07-01', 700, NULL),
  ('waiver_vn_usd', '2016-07-01', 600, NULL),
  ('waiver_asean_usd', '2016-07-01', 200, NULL),
  -- VAT act 27, 29, 30; in permyriad.
  ('vat', '2008-01-01', 1000, NULL),
  ('vat_small_value', '2004-01-01', NULL, 'exempt'),
  ('vat_books', '2013-07-01', NULL, 'exempt'),
  ('vat_food', '2013-07-01', NULL, 'exempt'),
  -- Treasury act 47, CA 40.
  ('cut_tens', '2005-07-01', 10, NULL),
  ('minimum', '2002-01-01', 3000, NULL),
  ('minimum', '2006-05-22', 10000, NULL),
  -- Individual consumption tax: ICT act 1(2), 19; decree 4.
  ('luxury', '2016-01-01', 2000, NULL),
  ('watch_won', '2016-02-05', 2000000, NULL),
  ('jewel_won', '2016-02-05', 5000000, NULL),
  ('furniture_won', '2016-02-05', 5000000, NULL),
  ('furniture_set_won', '2016-02-05', 8000000, NULL),
  ('ict_small_value', '2015-01-01', NULL, 'exempt'),
  ('loose_stones', '2016-01-01', NULL, 'may_be_taxed'),
  ('loose_stones', '2019-01-01', NULL, 'not_taxed'),
  ('education_on_ict', '2010-12-27', 3000, NULL),
  ('rural_on_ict', '2016-01-01', 1000, NULL),
  -- Liquor tax act 8 (old 22), education tax act 5.
  ('fermented', '2010-01-01', 3000, NULL),
  ('distilled', '2010-01-01', 7200, NULL),
  ('beer_rate', '2010-01-01', 7200, NULL),
  ('takju_rate', '2010-01-01', 500, NULL),
  ('beer_basis', '2010-01-01', NULL, 'by_value'),
  ('beer_basis', '2020-01-01', NULL, 'by_volume'),
  ('beer_kl', '2020-01-01', 830300, NULL),
  ('beer_kl', '2021-03-01', 834400, NULL),
  ('beer_kl', '2022-04-01', 855200, NULL),
  ('beer_kl', '2023-04-01', 885700, NULL),
  ('takju_kl', '2020-01-01', 41700, NULL),
  ('takju_kl', '2021-03-01', 41900, NULL),
  ('takju_kl', '2022-04-01', 42900, NULL),
  ('takju_kl', '2023-04-01', 44400, NULL),
  ('education_on_liquor', '2010-12-27', 1000, NULL),
  ('education_high', '2010-12-27', 3000, NULL),
  ('education_high_for', '2010-12-27', NULL, 'high_rate'),
  ('education_high_for', '2020-01-01', NULL, 'beer_and_distilled'),
  ('education_high_for', '2026-01-01', NULL, 'beer_and_high_rate'),
  -- Simplified rates: CAED annex 2 (texts of 2016 from memory, but 20, 25 and 30 %; 2023 read), IMP 55.
  ('simplified_other', '2016-01-01', 2000, NULL),
  ('simplified_other', '2023-02-28', 1500, NULL),
  ('simplified_textile', '2016-01-01', 2500, NULL),
  ('simplified_textile', '2023-02-28', 1800, NULL),
  ('simplified_fur', '2016-01-01', 3000, NULL),
  ('simplified_fur', '2023-02-28', 1900, NULL),
  ('simplified_antler', '2016-01-01', 3200, NULL),
  ('simplified_antler', '2023-02-28', 2100, NULL),
  ('simplified_gambling', '2016-01-01', 5500, NULL),
  ('simplified_gambling', '2023-02-28', 4700, NULL),
  ('simplified_excess', '2016-01-01', 5000, NULL),
  ('simplified_excess', '2023-02-28', 4500, NULL),
  ('simplified_watch_base', '2016-01-01', 370400, NULL),
  ('simplified_watch_base', '2023-02-28', 288450, NULL),
  ('simplified_watch_won', '2016-01-01', 1852000, NULL),
  ('simplified_watch_won', '2023-02-28', 1923000, NULL),
  ('simplified_jewel_base', '2016-01-01', 926000, NULL),
  ('simplified_jewel_base', '2023-02-28', 721200, NULL),
  ('simplified_jewel_won', '2016-01-01', 4630000, NULL),
  ('simplified_jewel_won', '2023-02-28', 4808000, NULL),
  ('simplified_ceiling', '2013-09-26', 5000000, NULL),
  ('simplified_ceiling', '2024-09-10', 10000000, NULL),
  -- Tobacco: half rates for nicotine that is not made from leaf, for two years.
  ('non_leaf', '2026-04-24', 5000, NULL),
  ('non_leaf', '2028-04-24', 10000, NULL);

-- The taxes on tobacco by kind: per 20 sticks, gram or ml; the levies in tenths of a won.
CREATE OR REPLACE TABLE tobacco_law(kind VARCHAR, since DATE, measure VARCHAR, ict HUGEINT, local HUGEINT,
  levy HUGEINT, waste HUGEINT);
INSERT INTO tobacco_law VALUES
  ('cigarette', '2015-01-01', 'sticks', 594, 1007, 8410, 244),
  ('pipe', '2015-01-01', 'weight', 21, 36, 302, 0),
  ('cigar', '2015-01-01', 'weight', 61, 103, 858, 0),
  ('liquid', '2015-01-01', 'volume', 370, 628, 5250, 0),
  ('heated_stick', '2017-12-30', 'sticks', NULL, NULL, 7500, 0),
  ('heated_stick', '2018-01-01', 'sticks', 529, 897, 7500, 0),
  ('heated_other', '2017-12-30', 'weight', NULL, NULL, 730, 0),
  ('heated_other', '2018-01-01', 'weight', 51, 88, 730, 0),
  ('water_pipe', '2015-01-01', 'weight', 422, 715, 10501, 0),
  ('chewing', '2015-01-01', 'weight', 215, 364, 344, 0),
  ('oral', '2015-01-01', 'weight', 215, 364, 5345, 0),
  ('snuff', '2015-01-01', 'weight', 15, 26, 214, 0);

-- What holds on a day, from the rows of that day, one for each key.
CREATE OR REPLACE MACRO held(value, key, k) AS max(value) FILTER (WHERE key = k);

-- Drinks below 1 % of alcohol are no liquor: Liquor Tax Act 2 (old 3), since 2010-01-01.
CREATE OR REPLACE MACRO is_weak(abv, d) AS coalesce(abv < 1, false) AND d >= DATE '2010-01-01';
