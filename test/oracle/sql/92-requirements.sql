-- The papers of a row, the gravest first. Goods that perhaps fall under a requirement are to be looked at.
CREATE OR REPLACE TABLE weighed_requirement AS
WITH told AS (
  SELECT g.ord, g.place, g.code, g.verdict,
    CASE WHEN a.track IN ('list', 'free_on_spot', 'taxed_on_spot', 'simple') THEN g.undeclared_grade ELSE g.grade END AS grade
  FROM graded_requirement g JOIN answer a USING (ord)
)
SELECT ord, place, code, CASE WHEN verdict <> 'sure' AND grade IN ('barred', 'must') THEN 'check' ELSE grade END AS grade FROM told;

CREATE OR REPLACE TABLE requirement_list AS
SELECT ord, string_agg(grade || ':' || code, '|' ORDER BY CASE grade WHEN 'barred' THEN 1 WHEN 'must' THEN 2 WHEN 'check' THEN 3 ELSE 4 END, place)
  AS requirements
FROM weighed_requirement WHERE grade IS NOT NULL GROUP BY ord;

CREATE OR REPLACE TABLE answer AS
SELECT a.* REPLACE (q.requirements AS requirements) FROM answer a LEFT JOIN requirement_list q USING (ord);
