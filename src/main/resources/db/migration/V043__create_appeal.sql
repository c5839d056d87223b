-- A unit's objection to the light that was published for a target, or to the return of its update, with the day by which the supervision
-- section decides. One that was decided is the last on its matter.
create table appeal (
    district_id varchar(6) not null,
    id          uuid       not null,
    matter      text       not null,
    target_id   uuid       not null,
    period      varchar(7) not null,
    update_id   uuid,
    return_id   uuid,
    unit_id     uuid       not null,
    words       text       not null,
    claim       text       not null,
    raised_by   text       not null,
    raised_on   date       not null,
    decide_by   date       not null,
    state       text       not null,
    version     bigint     not null,
    constraint appeal_pk primary key (district_id, id),
    constraint appeal_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint appeal_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint appeal_update_fk foreign key (district_id, update_id) references progress_update (district_id, id),
    constraint appeal_return_fk foreign key (district_id, return_id) references progress_update_step (district_id, id),
    constraint appeal_matter_check check (matter in ('LIGHT', 'RETURN')),
    constraint appeal_return_check
        check ((matter = 'RETURN') = (update_id is not null) and (matter = 'RETURN') = (return_id is not null)),
    constraint appeal_words_check check (words <> '' and claim <> ''),
    constraint appeal_state_check check (state in ('RAISED', 'UPHELD', 'REJECTED', 'WITHDRAWN', 'LAPSED'))
);

create index appeal_target_idx on appeal (district_id, target_id);

create index appeal_update_idx on appeal (district_id, update_id);

-- One on a matter, but for those that were given up.
create unique index appeal_light_key on appeal (district_id, target_id, period)
    where matter = 'LIGHT' and state in ('RAISED', 'UPHELD', 'REJECTED');

create unique index appeal_return_key on appeal (district_id, return_id)
    where matter = 'RETURN' and state in ('RAISED', 'UPHELD', 'REJECTED');

-- What happened to an objection: each step with the state that it led to, who, when, and in which words. Rows are only ever added.
create table appeal_step (
    district_id varchar(6)  not null,
    id          uuid        not null,
    appeal_id   uuid        not null,
    step        text        not null,
    state       text        not null,
    words       text        not null,
    taken_by    text        not null,
    taken_at    timestamptz not null,
    version     bigint      not null,
    constraint appeal_step_pk primary key (district_id, id),
    constraint appeal_step_appeal_fk foreign key (district_id, appeal_id) references appeal (district_id, id),
    constraint appeal_step_step_check check (step in ('RAISE', 'UPHOLD', 'REJECT', 'WITHDRAW', 'LAPSE')),
    constraint appeal_step_words_check check (step not in ('UPHOLD', 'REJECT') or words <> '')
);

create index appeal_step_appeal_idx on appeal_step (district_id, appeal_id);

create trigger appeal_step_is_kept before update or delete on appeal_step
    for each row execute function refuse_to_change_history();

-- How much time a district gives for objecting and for deciding, in working days: one row, made when somebody first decides.
create table appeal_rules (
    district_id   varchar(6) not null,
    id            uuid       not null,
    raise_within  integer    not null,
    decide_within integer    not null,
    version       bigint     not null,
    constraint appeal_rules_pk primary key (district_id, id),
    constraint appeal_rules_once_key unique (district_id),
    constraint appeal_rules_district_fk foreign key (district_id) references district (code),
    constraint appeal_rules_days_check check (raise_within between 1 and 30 and decide_within between 1 and 30)
);
