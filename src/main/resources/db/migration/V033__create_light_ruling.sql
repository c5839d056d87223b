-- By which thresholds the lights of a district go from a month on, and how they look. A change is another row.
create table light_ruling (
    district_id    varchar(6)  not null,
    id             uuid        not null,
    effective_from varchar(7)  not null,
    slack          numeric     not null,
    gap            numeric     not null,
    about          numeric     not null,
    breaches       integer     not null,
    warn_days      integer     not null,
    looks          jsonb       not null,
    reason         text        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    version        bigint      not null,
    constraint light_ruling_pk primary key (district_id, id),
    constraint light_ruling_district_fk foreign key (district_id) references district (code),
    constraint light_ruling_month_check check (effective_from ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint light_ruling_order_check check (0 <= slack and slack <= gap and gap <= 100)
);

create trigger light_ruling_is_kept before update or delete on light_ruling
    for each row execute function refuse_to_change_history();
