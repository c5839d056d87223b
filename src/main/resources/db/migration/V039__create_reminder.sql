-- Where people want to be reached outside of the program. As the accounts themselves it belongs to no district.
create table contact (
    account_id  uuid   not null,
    mail        text,
    mobile      text,
    wecom       text,
    quiet_until time,
    quiet_from  time,
    version     bigint not null,
    constraint contact_pk primary key (account_id),
    constraint contact_account_fk foreign key (account_id) references account (id)
);

create table reminder_rules (
    district_id varchar(6) not null,
    id          uuid       not null,
    rules       jsonb      not null,
    version     bigint     not null,
    constraint reminder_rules_pk primary key (district_id, id),
    constraint reminder_rules_once_key unique (district_id),
    constraint reminder_rules_district_fk foreign key (district_id) references district (code)
);

-- All that one person is reminded of on one day. The keys keep two instances, and one that is killed and begins again, from doing it twice.
create table notice (
    district_id varchar(6)  not null,
    id          uuid        not null,
    account_id  uuid        not null,
    day         date        not null,
    urged_by    text,
    made_at     timestamptz not null,
    read_at     timestamptz,
    version     bigint      not null,
    constraint notice_pk primary key (district_id, id),
    constraint notice_once_key unique (district_id, account_id, day),
    constraint notice_account_fk foreign key (account_id) references account (id)
);

create table notice_line (
    district_id varchar(6) not null,
    id          uuid       not null,
    notice_id   uuid       not null,
    account_id  uuid       not null,
    subject     text       not null,
    step        integer    not null,
    unit_id     uuid       not null,
    year        integer    not null,
    period      varchar(7),
    numbers     jsonb      not null,
    due_on      date       not null,
    version     bigint     not null,
    constraint notice_line_pk primary key (district_id, id),
    constraint notice_line_once_key unique (district_id, account_id, subject, step),
    constraint notice_line_notice_fk foreign key (district_id, notice_id) references notice (district_id, id)
        deferrable initially deferred,
    constraint notice_line_unit_fk foreign key (district_id, unit_id) references unit (district_id, id)
);

create index notice_line_notice_idx on notice_line (district_id, notice_id);

create table delivery (
    district_id varchar(6)  not null,
    id          uuid        not null,
    notice_id   uuid        not null,
    account_id  uuid        not null,
    channel     text        not null,
    state       text        not null,
    attempts    integer     not null,
    changed_at  timestamptz not null,
    not_before  timestamptz not null,
    fault       text,
    detail      text,
    version     bigint      not null,
    constraint delivery_pk primary key (district_id, id),
    constraint delivery_once_key unique (district_id, notice_id, channel),
    constraint delivery_notice_fk foreign key (district_id, notice_id) references notice (district_id, id)
        deferrable initially deferred,
    constraint delivery_state_check check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCLEAR'))
);

create index delivery_unsettled_idx on delivery (district_id, id) where state in ('WAITING', 'SENDING');

create index delivery_account_idx on delivery (district_id, account_id, changed_at);

-- The jobs of the program, of which one instance at a time does one; the table is that of db-scheduler.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_idx on scheduled_tasks (execution_time);

create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);
