-- A list by reason finds the few parcels that have a rare one.
create index parcel_by_reason on parcel using gin (string_to_array(reasons, '|'));
