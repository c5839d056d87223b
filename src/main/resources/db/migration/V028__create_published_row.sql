-- What publishing a document did to each row of the table: the row as it was and as it became, so that all of it can be taken back.
create table published_row (
    district_id varchar(6) not null,
    id          uuid       not null,
    report_id   uuid       not null,
    target_id   uuid       not null,
    effect      text       not null,
    before      jsonb,
    after       jsonb,
    version     bigint     not null,
    constraint published_row_pk primary key (district_id, id),
    constraint published_row_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint published_row_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint published_row_effect_check check (effect in ('ADDED', 'LINKED', 'CHANGED', 'DROPPED'))
);

create index published_row_report_idx on published_row (district_id, report_id);
