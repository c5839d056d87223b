-- A leader's instruction on a target to one of its units, with the day by which the answer is due. `basis` is there where it was given
-- on paper and the supervision section recorded it.
create table instruction (
    district_id varchar(6) not null,
    id          uuid       not null,
    target_id   uuid       not null,
    unit_id     uuid       not null,
    words       text       not null,
    leader      text       not null,
    post_id     uuid,
    account_id  uuid,
    given_on    date       not null,
    basis       text,
    due_on      date       not null,
    state       text       not null,
    version     bigint     not null,
    constraint instruction_pk primary key (district_id, id),
    constraint instruction_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint instruction_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint instruction_post_fk foreign key (district_id, post_id) references post (district_id, id),
    constraint instruction_account_fk foreign key (account_id) references account (id),
    constraint instruction_words_check check (words <> ''),
    constraint instruction_giver_check check ((basis is null) = (account_id is not null)),
    constraint instruction_paper_check check (basis is null or post_id is not null),
    constraint instruction_state_check check (state in ('GIVEN', 'ANSWERED', 'SENT_BACK', 'CLOSED', 'WITHDRAWN'))
);

create index instruction_target_idx on instruction (district_id, target_id);

create index instruction_unit_idx on instruction (district_id, unit_id);

-- What happened to an instruction: each step with the state that it led to, who, when, and in which words. Rows are only ever added.
create table instruction_step (
    district_id    varchar(6)  not null,
    id             uuid        not null,
    instruction_id uuid        not null,
    step           text        not null,
    state          text        not null,
    words          text        not null,
    due_on         date        not null,
    on_behalf      boolean     not null,
    taken_by       text        not null,
    taken_at       timestamptz not null,
    version        bigint      not null,
    constraint instruction_step_pk primary key (district_id, id),
    constraint instruction_step_instruction_fk foreign key (district_id, instruction_id)
        references instruction (district_id, id),
    constraint instruction_step_step_check check (step in ('GIVE', 'ANSWER', 'SEND_BACK', 'CLOSE', 'WITHDRAW')),
    constraint instruction_step_words_check check (step in ('GIVE', 'CLOSE') or words <> '')
);

create index instruction_step_instruction_idx on instruction_step (district_id, instruction_id);

create trigger instruction_step_is_kept before update or delete on instruction_step
    for each row execute function refuse_to_change_history();
