-- Goods that only their name can tell to be products of wildlife (Express notice, annex 1 item 3; docs/interface.md,
-- "Words of goods names", 4): a name that tells of the permit for endangered species leaves them open, and under a
-- shorter code a name of other goods settles what longer codes leave open.
CREATE OR REPLACE TABLE row_named AS
SELECT r.ord, e.verdict AS code_verdict, w.verdict AS word_verdict,
  EXISTS (SELECT 1 FROM name_permit n WHERE n.name = even_name(r.goods) AND n.code = 'cites_permit') AS is_wildlife
FROM r JOIN code_exclusion e USING (hs) JOIN row_words w USING (ord)
WHERE r.code IS NULL AND NOT e.no_such_code
  AND (SELECT max_by(x.verdict, length(x.prefix)) FROM list_exclusion x WHERE starts_with(r.hs, x.prefix)) = 'named';

UPDATE row_exclusion SET verdict = 'unclear', is_by_words = false WHERE ord IN (SELECT ord FROM row_named WHERE is_wildlife);
UPDATE row_exclusion SET verdict = 'clear', is_by_words = true
WHERE ord IN (SELECT ord FROM row_named WHERE NOT is_wildlife AND code_verdict = 'unclear' AND word_verdict = 'clear');
