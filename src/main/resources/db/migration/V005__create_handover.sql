-- The receipt of what was given from one unit, post or person to another in one step; `rows` are the targets or posts.
create table handover (
    district_id varchar(6)  not null,
    id          uuid        not null,
    giver       text        not null,
    taker       text        not null,
    rows        jsonb       not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    version     bigint      not null,
    constraint handover_pk primary key (district_id, id),
    constraint handover_district_fk foreign key (district_id) references district (code)
);

create index handover_made_idx on handover (district_id, made_at);
