-- One unit's word on one target for one period (a month, as 2022-05).
create table progress_update (
    district_id  varchar(6)  not null,
    id           uuid        not null,
    target_id    uuid        not null,
    unit_id      uuid        not null,
    period       varchar(7)  not null,
    status       text        not null,
    percent      numeric,
    readings     jsonb       not null,
    narrative    text        not null,
    explanation  text        not null default '',
    on_behalf    boolean     not null,
    written_by   text        not null,
    written_at   timestamptz not null,
    submitted_at timestamptz,
    reviewed_by  text,
    reviewed_at  timestamptz,
    reason_code  text,
    reason       text,
    version      bigint      not null,
    constraint progress_update_pk primary key (district_id, id),
    constraint progress_update_once_key unique (district_id, target_id, unit_id, period),
    constraint progress_update_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint progress_update_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint progress_update_period_check check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint progress_update_status_check check (status in ('DRAFT', 'HANDED_OVER', 'CONFIRMED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint progress_update_reason_check check (status <> 'RETURNED' or (reason is not null and reason_code is not null)),
    constraint progress_update_reason_code_check
        check (reason_code in ('FIGURE_WRONG', 'NO_EVIDENCE', 'TOO_VAGUE', 'WRONG_PERIOD', 'OTHER'))
);

create index progress_update_unit_idx on progress_update (district_id, unit_id, period);

-- What happened to an update: each step with the state that it led to, who, when and why. Rows are only ever added.
create table progress_update_step (
    district_id varchar(6)  not null,
    id          uuid        not null,
    update_id   uuid        not null,
    step        text        not null,
    status      text        not null,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    reason_code text,
    reason      text,
    version     bigint      not null,
    constraint progress_update_step_pk primary key (district_id, id),
    constraint progress_update_step_update_fk foreign key (district_id, update_id) references progress_update (district_id, id),
    constraint progress_update_step_step_check
        check (step in ('HAND_OVER', 'TAKE_BACK', 'CONFIRM', 'SUBMIT', 'SUBMIT_UNCONFIRMED', 'ACCEPT', 'RETURN', 'REOPEN',
            'REINSTATE')),
    constraint progress_update_step_reason_check check (step not in ('RETURN', 'REOPEN') or reason is not null)
);

create index progress_update_step_update_idx on progress_update_step (district_id, update_id);

create trigger progress_update_step_is_kept before update or delete on progress_update_step
    for each row execute function refuse_to_change_history();

-- What a supporting unit says of a target for a period, for the lead unit to take over.
create table contribution (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    unit_id     uuid        not null,
    period      varchar(7)  not null,
    words       text        not null,
    written_by  text        not null,
    written_at  timestamptz not null,
    version     bigint      not null,
    constraint contribution_pk primary key (district_id, id),
    constraint contribution_once_key unique (district_id, target_id, unit_id, period),
    constraint contribution_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint contribution_unit_fk foreign key (district_id, unit_id) references unit (district_id, id)
);

create index contribution_period_idx on contribution (district_id, period);

-- The computed state of a target at the end of a period; kept for every period of the year from its first accepted
-- update on, so that a view of any date is a plain look-up. A target without a row has no data.
create table light (
    district_id varchar(6) not null,
    id          uuid       not null,
    target_id   uuid       not null,
    period      varchar(7) not null,
    signal      text       not null,
    percent     numeric    not null,
    planned     numeric    not null,
    judged      boolean    not null,
    version     bigint     not null,
    constraint light_pk primary key (district_id, id),
    constraint light_once_key unique (district_id, target_id, period),
    constraint light_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint light_signal_check check (signal in ('DONE', 'ON_TRACK', 'AT_RISK', 'BEHIND', 'NO_DATA'))
);
