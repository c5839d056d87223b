-- The supervision section's decisions on a year's reporting, numbered from 1 in each year: the timetable follows from all of them.
create table timetable_ruling (
    district_id varchar(6)  not null,
    id          uuid        not null,
    year        integer     not null,
    number      integer     not null,
    kind        text        not null,
    rules       jsonb,
    period      varchar(7),
    reason      text,
    made_by     text        not null,
    made_at     timestamptz not null,
    version     bigint      not null,
    constraint timetable_ruling_pk primary key (district_id, id),
    constraint timetable_ruling_number_key unique (district_id, year, number),
    constraint timetable_ruling_district_fk foreign key (district_id) references district (code),
    constraint timetable_ruling_kind_check check (kind in ('SET', 'CLOSE', 'REOPEN', 'PUBLISH')),
    constraint timetable_ruling_parts_check check ((kind = 'SET') = (rules is not null) and (kind = 'SET') = (period is null)),
    constraint timetable_ruling_reason_check check (kind <> 'REOPEN' or reason is not null)
);
