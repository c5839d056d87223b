create table report (
    district_id  varchar(6)  not null,
    id           uuid        not null,
    year         integer     not null,
    kind         text        not null,
    status       text        not null,
    title        text,
    place        text,
    file_name    text        not null,
    format       text        not null,
    encoding     text,
    sha256       varchar(64) not null,
    size         integer     not null,
    source       text        not null,
    text         text        not null,
    sentences    jsonb       not null,
    repairs      jsonb       not null,
    glossary     jsonb       not null,
    tables       jsonb       not null,
    imported_by  text        not null,
    imported_at  timestamptz not null,
    published_at timestamptz,
    version      bigint      not null,
    constraint report_pk primary key (district_id, id),
    constraint report_district_fk foreign key (district_id) references district (code),
    constraint report_kind_check check (kind in ('REPORT', 'KEY_WORK', 'DECOMPOSITION')),
    constraint report_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'))
);

-- The same bytes twice are the same report, unless the first was withdrawn.
create unique index report_content_key on report (district_id, year, sha256) where status <> 'WITHDRAWN';

create table report_original (
    district_id varchar(6) not null,
    report_id   uuid       not null,
    content     bytea      not null,
    constraint report_original_pk primary key (district_id, report_id),
    constraint report_original_report_fk foreign key (district_id, report_id) references report (district_id, id)
);

create table report_section (
    district_id  varchar(6) not null,
    id           uuid       not null,
    report_id    uuid       not null,
    parent_id    uuid,
    position     integer    not null,
    level        integer    not null,
    number       text,
    title        text       not null,
    start_offset integer    not null,
    end_offset   integer    not null,
    version      bigint     not null,
    constraint report_section_pk primary key (district_id, id),
    constraint report_section_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint report_section_parent_fk foreign key (district_id, parent_id) references report_section (district_id, id)
);

create index report_section_report_idx on report_section (district_id, report_id, position);

-- A target as the document proposes it and a person corrects it. The indicators live and die with it.
create table proposed_target (
    district_id    varchar(6) not null,
    id             uuid       not null,
    report_id      uuid       not null,
    section_id     uuid,
    position       integer    not null,
    part           integer    not null,
    group_title    text,
    subgroup_title text,
    text           text       not null,
    start_offset   integer    not null,
    end_offset     integer    not null,
    dropped        boolean    not null,
    leaders        jsonb      not null,
    lead           jsonb      not null,
    support        jsonb      not null,
    inherited      jsonb      not null,
    lost           jsonb      not null,
    due            text,
    sure           boolean    not null,
    indicators     jsonb      not null,
    version        bigint     not null,
    constraint proposed_target_pk primary key (district_id, id),
    constraint proposed_target_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint proposed_target_section_fk foreign key (district_id, section_id)
        references report_section (district_id, id)
);

create index proposed_target_report_idx on proposed_target (district_id, report_id, position);
