create table escalation_ladder (
    district_id varchar(6) not null,
    id          uuid       not null,
    ladder      jsonb      not null,
    version     bigint     not null,
    constraint escalation_ladder_pk primary key (district_id, id),
    constraint escalation_ladder_once_key unique (district_id),
    constraint escalation_ladder_district_fk foreign key (district_id) references district (code)
);

-- The last number given in each series: taken under a lock that lasts until what has the number is kept, so that none is left out.
create table order_series (
    district_id varchar(6) not null,
    id          uuid       not null,
    form        text       not null,
    series_year integer    not null,
    last        integer    not null,
    version     bigint     not null,
    constraint order_series_pk primary key (district_id, id),
    constraint order_series_once_key unique (district_id, form, series_year),
    constraint order_series_district_fk foreign key (district_id) references district (code)
);

-- Letters (提醒函) and orders (督办单) to a unit about a target.
create table supervision_order (
    district_id varchar(6) not null,
    id          uuid       not null,
    form        text       not null,
    series_year integer    not null,
    number      integer    not null,
    level       integer    not null,
    target_id   uuid       not null,
    unit_id     uuid       not null,
    cause       text       not null,
    count       integer    not null,
    made_on     date       not null,
    answer_by   date       not null,
    state       text       not null,
    version     bigint     not null,
    constraint supervision_order_pk primary key (district_id, id),
    constraint supervision_order_number_key unique (district_id, form, series_year, number),
    constraint supervision_order_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint supervision_order_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint supervision_order_form_check check (form in ('LETTER', 'ORDER')),
    constraint supervision_order_cause_check check (cause in ('OVERDUE', 'BEHIND')),
    constraint supervision_order_state_check check (state in ('MADE', 'SIGNED', 'ANSWERED', 'CLOSED', 'VOID'))
);

create index supervision_order_target_idx on supervision_order (district_id, target_id);

create index supervision_order_unit_idx on supervision_order (district_id, unit_id, state);

create table order_step (
    district_id varchar(6)  not null,
    id          uuid        not null,
    order_id    uuid        not null,
    state       text        not null,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    words       text        not null,
    version     bigint      not null,
    constraint order_step_pk primary key (district_id, id),
    constraint order_step_order_fk foreign key (district_id, order_id) references supervision_order (district_id, id)
        deferrable initially deferred
);

create index order_step_order_idx on order_step (district_id, order_id);
