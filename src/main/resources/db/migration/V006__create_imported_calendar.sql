-- The holidays and 调休 workdays of a year as a district imported them; the latest of a year holds (the id sorts by time).
create table imported_calendar (
    district_id varchar(6)  not null,
    id          uuid        not null,
    year        integer     not null,
    days        jsonb       not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    version     bigint      not null,
    constraint imported_calendar_pk primary key (district_id, id),
    constraint imported_calendar_district_fk foreign key (district_id) references district (code)
);
