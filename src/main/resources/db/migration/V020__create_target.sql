-- One row of a district's table for a year. `part` counts the tables of the year (附件1, 附件2) from 1. `printed` holds what the
-- document says of the responsible and the directory does not: names that are still open, fields taken from a merged cell
-- ("inherited"), lost by the copy ("lost") or taken from last year's table ("carried"). A cancelled target keeps its number and is in no table, count or light.
create table target (
    district_id    varchar(6)  not null,
    id             uuid        not null,
    year           integer     not null,
    number         integer     not null,
    part           integer     not null,
    part_title     text,
    group_title    text,
    subgroup_title text,
    text           text        not null,
    due            text,
    printed        jsonb       not null,
    cancelled      boolean     not null,
    version        bigint      not null,
    constraint target_pk primary key (district_id, id),
    constraint target_number_key unique (district_id, year, number),
    constraint target_district_fk foreign key (district_id) references district (code)
);

-- Where a target is promised: one place or, after a second document, several. Here and below the reference to the target is checked
-- at the end of the transaction, because the rows of one batch are written table by table.
create table target_source (
    district_id  varchar(6) not null,
    id           uuid       not null,
    target_id    uuid       not null,
    report_id    uuid       not null,
    proposed_id  uuid       not null,
    start_offset integer    not null,
    end_offset   integer    not null,
    quote        text       not null,
    version      bigint     not null,
    constraint target_source_pk primary key (district_id, id),
    constraint target_source_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint target_source_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint target_source_proposed_fk foreign key (district_id, proposed_id) references proposed_target (district_id, id)
);

create index target_source_target_idx on target_source (district_id, target_id);

-- Of which type a number is, is a proposal until a person confirmed it; `yardstick` is what its type needs beyond the value.
-- Numbers with the same `twins` are one promise made in several places: what is reported on one holds for all. Those that are only
-- `partial` add up to it: what is reported on them holds for the others as their sum.
create table indicator (
    district_id varchar(6) not null,
    id          uuid       not null,
    target_id   uuid       not null,
    position    integer    not null,
    name        text       not null,
    measure     text       not null,
    op          text       not null,
    value       numeric    not null,
    upper       numeric,
    unit        text,
    modality    text       not null,
    type        text       not null,
    confirmed   boolean    not null,
    yardstick   jsonb      not null,
    quote       text       not null,
    twins       uuid,
    partial     boolean    not null default false,
    version     bigint     not null,
    constraint indicator_pk primary key (district_id, id),
    constraint indicator_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint indicator_measure_check check (measure in ('GROWTH', 'RATIO', 'COUNT', 'AMOUNT', 'QUANTITY', 'RANK')),
    constraint indicator_op_check check (op in ('AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT', 'EQUAL')),
    constraint indicator_modality_check check (modality in ('PLAN', 'COMMIT', 'STRETCH')),
    constraint indicator_type_check check (type in ('CUMULATIVE', 'GROWTH', 'LEVEL', 'NET_INCREASE', 'PAIR', 'RELATIVE',
        'ASSIGNED', 'LOWER_IS_BETTER', 'MILESTONE', 'QUALITATIVE', 'CONTINUOUS'))
);

create index indicator_twins_idx on indicator (district_id, twins) where twins is not null;

create index indicator_target_idx on indicator (district_id, target_id, position);

create table unit_assignment (
    district_id varchar(6) not null,
    id          uuid       not null,
    target_id   uuid       not null,
    role        text       not null,
    unit_id     uuid       not null,
    position    integer    not null,
    version     bigint     not null,
    constraint unit_assignment_pk primary key (district_id, id),
    constraint unit_assignment_once_key unique (district_id, target_id, role, unit_id),
    constraint unit_assignment_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint unit_assignment_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint unit_assignment_role_check check (role in ('LEAD', 'SUPPORT'))
);

create index unit_assignment_unit_idx on unit_assignment (district_id, unit_id);

create table leader_assignment (
    district_id varchar(6) not null,
    id          uuid       not null,
    target_id   uuid       not null,
    post_id     uuid       not null,
    position    integer    not null,
    version     bigint     not null,
    constraint leader_assignment_pk primary key (district_id, id),
    constraint leader_assignment_once_key unique (district_id, target_id, post_id),
    constraint leader_assignment_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint leader_assignment_post_fk foreign key (district_id, post_id) references post (district_id, id)
);

create index leader_assignment_post_idx on leader_assignment (district_id, post_id);
