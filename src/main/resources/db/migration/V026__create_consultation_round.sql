-- A round in which the units are asked about the draft table: what was sent and what came of it are versions of the table.
create table consultation_round (
    district_id    varchar(6)  not null,
    id             uuid        not null,
    year           integer     not null,
    number         integer     not null,
    due            date        not null,
    sent_version   integer     not null,
    result_version integer,
    opened_by      text        not null,
    opened_at      timestamptz not null,
    closed_by      text,
    closed_at      timestamptz,
    version        bigint      not null,
    constraint consultation_round_pk primary key (district_id, id),
    constraint consultation_round_number_key unique (district_id, year, number),
    constraint consultation_round_sent_fk foreign key (district_id, year, sent_version)
        references table_version (district_id, year, number) deferrable initially deferred,
    constraint consultation_round_result_fk foreign key (district_id, year, result_version)
        references table_version (district_id, year, number) deferrable initially deferred,
    constraint consultation_round_closed_check check (num_nonnulls(result_version, closed_by, closed_at) in (0, 3))
);

-- One round at a time.
create unique index consultation_round_open_key on consultation_round (district_id, year) where closed_at is null;

-- What a unit says of a row of its slice, with the row's words at that time, and what the section decided about an objection.
create table consultation_answer (
    district_id   varchar(6)  not null,
    id            uuid        not null,
    round_id      uuid        not null,
    unit_id       uuid        not null,
    target_id     uuid        not null,
    number        integer     not null,
    text          text        not null,
    about         text,
    reason        text,
    proposal      text,
    answered_by   text        not null,
    answered_at   timestamptz not null,
    decision      text,
    decision_note text,
    decided_by    text,
    decided_at    timestamptz,
    version       bigint      not null,
    constraint consultation_answer_pk primary key (district_id, id),
    constraint consultation_answer_once_key unique (district_id, round_id, unit_id, target_id),
    constraint consultation_answer_round_fk foreign key (district_id, round_id) references consultation_round (district_id, id),
    constraint consultation_answer_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint consultation_answer_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint consultation_answer_about_check check (about in ('UNIT', 'NUMBER', 'WORDING', 'OTHER')),
    constraint consultation_answer_objection_check check (num_nonnulls(about, reason, proposal) in (0, 3)),
    constraint consultation_answer_decision_check check (decision in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    constraint consultation_answer_decided_check check (num_nonnulls(decision, decided_by, decided_at) in (0, 3)),
    constraint consultation_answer_reason_check check (decision is null or decision = 'ADOPTED' or decision_note is not null)
);
