-- The original due day of a target where a person has set it; elsewhere the printed words say it.
create table target_due (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    day         date        not null,
    set_by      text        not null,
    set_at      timestamptz not null,
    version     bigint      not null,
    constraint target_due_pk primary key (district_id, id),
    constraint target_due_once_key unique (district_id, target_id),
    constraint target_due_target_fk foreign key (district_id, target_id) references target (district_id, id)
);

-- Requests for more time: for a target, or with a period for its report. `due_before` is the day that held when it was asked for.
create table extension (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    period      varchar(7),
    number      integer     not null,
    due_before  date        not null,
    unit_id     uuid        not null,
    wanted      date        not null,
    reason      text        not null,
    asked_by    text        not null,
    asked_on    date        not null,
    asked_at    timestamptz not null,
    state       text        not null,
    granted     date,
    note        text,
    decided_by  text,
    decided_on  date,
    decided_at  timestamptz,
    version     bigint      not null,
    constraint extension_pk primary key (district_id, id),
    constraint extension_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint extension_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint extension_state_check check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint extension_later_check check (wanted > due_before and (granted is null or granted > due_before)),
    constraint extension_decided_check check ((state = 'ASKED') = (num_nonnulls(decided_by, decided_on, decided_at) = 0)),
    constraint extension_granted_check check ((state = 'GRANTED') = (granted is not null)),
    constraint extension_refused_check check (state <> 'REFUSED' or note is not null)
);

create unique index extension_number_key on extension (district_id, target_id, coalesce(period, ''), number);

-- One request at a time.
create unique index extension_open_key on extension (district_id, target_id, coalesce(period, '')) where state = 'ASKED';

-- What a district allows: one row, made when somebody first decides.
create table extension_rules (
    district_id  varchar(6) not null,
    id           uuid       not null,
    late_allowed boolean    not null,
    version      bigint     not null,
    constraint extension_rules_pk primary key (district_id, id),
    constraint extension_rules_once_key unique (district_id),
    constraint extension_rules_district_fk foreign key (district_id) references district (code)
);
