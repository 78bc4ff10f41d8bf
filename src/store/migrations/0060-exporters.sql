-- The profiles of exporters stand on the shelf too, each of one account: what a business says of itself in its
-- declarations. The name of its representative is in them; the rest of the shelf stays without persons.
alter table shelf drop constraint shelf_kind_check;
alter table shelf add constraint shelf_kind_check check (kind in ('view', 'match', 'product', 'exporter'));
