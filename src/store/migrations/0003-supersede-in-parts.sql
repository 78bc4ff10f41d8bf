-- What a large assessment takes the place of is noted in parts before it is recorded, so that others
-- read between. Several may take the place of one judgement: the first of them that is recorded does.
alter table superseded drop constraint superseded_pkey;
alter table superseded add primary key (assessment, seq, by_assessment);
create index superseded_by on superseded (by_assessment);

drop index overlap_by_one;
drop index overlap_by_other;
create index overlap_by_one on overlap (one, one_seq);
create index overlap_by_other on overlap (other, other_seq);

-- The instant at which the parts look at what is known; it stays once it is said.
alter table assessment add column superseding_since timestamptz;
