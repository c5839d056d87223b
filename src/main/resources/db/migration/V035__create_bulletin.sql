-- How a period went, as it was published: one line for each target of the year's table.
create table bulletin (
    district_id  varchar(6)  not null,
    id           uuid        not null,
    period       varchar(7)  not null,
    total        integer     not null,
    lines        jsonb       not null,
    published_by text        not null,
    published_at timestamptz not null,
    version      bigint      not null,
    constraint bulletin_pk primary key (district_id, id),
    constraint bulletin_once_key unique (district_id, period),
    constraint bulletin_district_fk foreign key (district_id) references district (code),
    constraint bulletin_total_check check (jsonb_array_length(lines) = total)
);

create trigger bulletin_is_kept before update or delete on bulletin
    for each row execute function refuse_to_change_history();

-- How sure the supervision section is that a target will be reached; the last judgement of each holds.
create table judgement (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    confidence  text        not null,
    reason      text        not null,
    judged_by   text        not null,
    judged_at   timestamptz not null,
    version     bigint      not null,
    constraint judgement_pk primary key (district_id, id),
    constraint judgement_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint judgement_confidence_check check (confidence in ('ASSURED', 'LIKELY', 'DOUBTFUL', 'UNLIKELY'))
);

create index judgement_target_idx on judgement (district_id, target_id, judged_at);

create trigger judgement_is_kept before update or delete on judgement
    for each row execute function refuse_to_change_history();
