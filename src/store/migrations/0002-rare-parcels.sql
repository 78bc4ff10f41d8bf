-- What is asked for most is rare: what is open or refused, what is declared, what is taxed.
create index parcel_not_judged on parcel (state, assessment, seq) where state <> 'judged';
create index parcel_not_listed on parcel (track, assessment, seq) where track <> 'list';
create index parcel_not_small on parcel (relief, assessment, seq) where relief <> 'small_value';
