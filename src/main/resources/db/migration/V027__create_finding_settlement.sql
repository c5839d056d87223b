-- What a person decided about a contradiction or repetition; kept when the sentences change, for then it is another finding.
create table finding_settlement (
    district_id varchar(6)  not null,
    id          uuid        not null,
    year        integer     not null,
    finding     varchar(64) not null,
    kind        text        not null,
    sides       jsonb       not null,
    outcome     text        not null,
    reason      text        not null,
    settled_by  text        not null,
    settled_at  timestamptz not null,
    version     bigint      not null,
    constraint finding_settlement_pk primary key (district_id, id),
    constraint finding_settlement_once_key unique (district_id, year, finding),
    constraint finding_settlement_district_fk foreign key (district_id) references district (code),
    constraint finding_settlement_kind_check check (kind in ('DIFFERENT_NUMBER', 'PARTS', 'SAME_PROMISE')),
    constraint finding_settlement_outcome_check check (outcome in ('MISTAKE', 'DIFFERENT', 'LINKED', 'OPEN'))
);
