-- International freight and insurance of a parcel in 1e-10 won, each amount at the rate of its row.
CREATE OR REPLACE TABLE freight AS
SELECT r.parcel,
  sum(r.intl_freight * r.rate) AS carriage, sum(r.intl_insurance * r.rate) AS insurance,
  any_value(p.separate) = 'no' AS is_included
FROM r JOIN parcel1 p USING (parcel) WHERE r.code IS NULL GROUP BY r.parcel;

CREATE OR REPLACE TABLE parcel_freight AS
SELECT parcel, is_included, CASE WHEN is_included THEN 0 ELSE carriage END AS carriage,
  CASE WHEN is_included THEN 0 ELSE coalesce(carriage, 0) + coalesce(insurance, 0) END AS freight_least,
  CASE WHEN is_included THEN 0 ELSE carriage + insurance END AS freight,
  CASE WHEN is_included THEN 'included'
    WHEN carriage + insurance > 0 THEN 'actual'
    WHEN carriage + insurance = 0 THEN 'none' END AS basis
FROM freight;
