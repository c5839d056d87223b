-- Where a target is in its life; a target whose table was never issued has no row. It remembers where it was suspended and where it was cancelled.
create table target_stage (
    district_id  varchar(6) not null,
    id           uuid       not null,
    target_id    uuid       not null,
    year         integer    not null,
    stage        text       not null,
    suspended_in text,
    cancelled_in text,
    sign_by      date       not null,
    version      bigint     not null,
    constraint target_stage_pk primary key (district_id, id),
    constraint target_stage_target_key unique (district_id, target_id),
    constraint target_stage_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint target_stage_stage_check
        check (stage in ('ISSUED', 'SIGNED', 'IN_PROGRESS', 'PROPOSED', 'CHECKED', 'DONE', 'SUSPENDED', 'CANCELLED')),
    constraint target_stage_suspended_check check (stage <> 'SUSPENDED' or suspended_in in ('ISSUED', 'SIGNED', 'IN_PROGRESS')),
    constraint target_stage_cancelled_check check (stage <> 'CANCELLED' or cancelled_in is not null)
);

create index target_stage_year_idx on target_stage (district_id, year);

-- What happened to a target: each step with the stage that it led to, who, when, why and on which basis. Rows are only ever added.
create table target_stage_step (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    step        text        not null,
    stage       text        not null,
    unit_id     uuid,
    way         text,
    words       text        not null,
    basis       text        not null,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    version     bigint      not null,
    constraint target_stage_step_pk primary key (district_id, id),
    constraint target_stage_step_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint target_stage_step_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint target_stage_step_step_check
        check (step in ('ISSUE', 'SIGN', 'ALL_SIGNED', 'BEGIN', 'PROPOSE', 'SEND_BACK', 'CHECK', 'FINISH', 'REOPEN',
            'SUSPEND', 'RESUME', 'CANCEL', 'RESTORE', 'CHANGE')),
    constraint target_stage_step_stage_check
        check (stage in ('ISSUED', 'SIGNED', 'IN_PROGRESS', 'PROPOSED', 'CHECKED', 'DONE', 'SUSPENDED', 'CANCELLED')),
    constraint target_stage_step_way_check check (way in ('DESK', 'PHONE', 'ON_SITE')),
    constraint target_stage_step_check_check check (step <> 'CHECK' or (way is not null and words <> ''))
);

create index target_stage_step_target_idx on target_stage_step (district_id, target_id);

create trigger target_stage_step_is_kept before update or delete on target_stage_step
    for each row execute function refuse_to_change_history();
