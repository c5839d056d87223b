-- What the module `dashboard` may see of the other modules' tables: rows to show, never to change.
-- The responsible are looked up row by row: gathered for the whole year at once (500 rows) they took fifty times
-- as long on a table that was published a moment ago, of which PostgreSQL knows no statistics yet.
create view dashboard_target as
select t.district_id, t.id, t.year, t.number, t.part, t.part_title, t.group_title, t.subgroup_title, t.text, t.due,
    nullif(t.printed, '{"leaders":[],"lead":[],"support":[],"inherited":[],"lost":[],"carried":[]}') as printed,
    coalesce(l.leaders, '{}') as leaders, coalesce(u.lead, '{}') as lead, coalesce(u.support, '{}') as support
from target t
cross join lateral (
    select array_agg(a.post_id order by a.position) as leaders
    from leader_assignment a where a.district_id = t.district_id and a.target_id = t.id
) l
cross join lateral (
    select array_agg(a.unit_id order by a.position) filter (where a.role = 'LEAD') as lead,
        array_agg(a.unit_id order by a.position) filter (where a.role = 'SUPPORT') as support
    from unit_assignment a where a.district_id = t.district_id and a.target_id = t.id
) u
where not t.cancelled;

create view dashboard_assignment as
select district_id, target_id, unit_id from unit_assignment;

create view dashboard_light as
select district_id, target_id, period, signal, percent, planned, judged from light;

create view dashboard_indicator as
select district_id, target_id, id, position, name, measure, op, value, upper, unit, modality, type from indicator;

create view dashboard_draft as
select district_id, id, coalesce(title, file_name) as name, year, imported_at from report where status = 'DRAFT';

create view dashboard_submitted as
select p.district_id, t.year, t.number, t.text, coalesce(u.short_name, u.name) as unit, p.period, p.submitted_at
from progress_update p
join target t on t.district_id = p.district_id and t.id = p.target_id and not t.cancelled
join unit u on u.district_id = p.district_id and u.id = p.unit_id
where p.status = 'SUBMITTED';
