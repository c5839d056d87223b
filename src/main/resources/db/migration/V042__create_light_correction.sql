-- A published light that was made what follows from what is known since; what it was stays here. Rows are only ever added.
create table light_correction (
    district_id    varchar(6)  not null,
    id             uuid        not null,
    target_id      uuid        not null,
    period         varchar(7)  not null,
    signal_before  text        not null,
    percent_before numeric,
    signal_after   text        not null,
    percent_after  numeric,
    reason         text        not null,
    corrected_by   text        not null,
    corrected_at   timestamptz not null,
    version        bigint      not null,
    constraint light_correction_pk primary key (district_id, id),
    constraint light_correction_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint light_correction_reason_check check (reason <> ''),
    constraint light_correction_change_check
        check (signal_before <> signal_after or percent_before is distinct from percent_after)
);

create index light_correction_target_idx on light_correction (district_id, target_id);

create index light_correction_period_idx on light_correction (district_id, period);

create trigger light_correction_is_kept before update or delete on light_correction
    for each row execute function refuse_to_change_history();
