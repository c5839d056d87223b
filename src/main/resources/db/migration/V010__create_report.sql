-- One imported document. `read_year` is the year that its words name; `checked` once a person has confirmed place, year and kind.
create table report (
    district_id  varchar(6)  not null,
    id           uuid        not null,
    year         integer     not null,
    read_year    integer,
    kind         text        not null,
    status       text        not null,
    checked      boolean     not null,
    title        text,
    place        text,
    level        text,
    file_name    text        not null,
    format       text        not null,
    encoding     text,
    sha256       varchar(64) not null,
    size         integer     not null,
    tables       jsonb       not null,
    imported_by  text        not null,
    imported_at  timestamptz not null,
    published_at timestamptz,
    version      bigint      not null,
    constraint report_pk primary key (district_id, id),
    constraint report_district_fk foreign key (district_id) references district (code),
    constraint report_kind_check check (kind in ('REPORT', 'KEY_WORK', 'DECOMPOSITION')),
    constraint report_level_check check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN')),
    constraint report_status_check check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint report_published_check check ((status = 'PUBLISHED') = (published_at is not null))
);

-- The same bytes twice are the same report, unless the first was withdrawn.
create unique index report_content_key on report (district_id, year, sha256) where status <> 'WITHDRAWN';

-- What was read out of the bytes. Offsets count in `text`, the repaired text. A person may have undone some of the repairs; then
-- the rest is what is read without them; `unkept` are the words of the corrections that could not be kept then, until a person has
-- seen them.
create table report_text (
    district_id varchar(6) not null,
    report_id   uuid       not null,
    source      text       not null,
    text        text       not null,
    sentences   jsonb      not null,
    repairs     jsonb      not null,
    undone      jsonb      not null,
    unkept      jsonb      not null,
    glossary    jsonb      not null,
    version     bigint     not null,
    constraint report_text_pk primary key (district_id, report_id),
    constraint report_text_report_fk foreign key (district_id, report_id) references report (district_id, id)
);

create table report_original (
    district_id varchar(6) not null,
    report_id   uuid       not null,
    content     bytea      not null,
    constraint report_original_pk primary key (district_id, report_id),
    constraint report_original_report_fk foreign key (district_id, report_id) references report (district_id, id)
);

-- A heading of the plan part, or a group of rows of a table; SUPERSEDED where it is no longer read. `read_title` is its title in the
-- document, `title` the one that a person may have given it.
create table report_section (
    district_id  varchar(6) not null,
    id           uuid       not null,
    report_id    uuid       not null,
    parent_id    uuid,
    position     integer    not null,
    level        integer    not null,
    number       text,
    title        text       not null,
    read_title   text       not null,
    superseded   boolean    not null,
    start_offset integer    not null,
    end_offset   integer    not null,
    version      bigint     not null,
    constraint report_section_pk primary key (district_id, id),
    constraint report_section_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint report_section_parent_fk foreign key (district_id, parent_id) references report_section (district_id, id)
);

create index report_section_report_idx on report_section (district_id, report_id, position);

-- A target as the document proposes it and a person corrects it. Its `place` in the order of all is where it stands in the
-- text, or where it was moved to. The indicators live and die with it. What was split or merged stays as SUPERSEDED;
-- `made_from` of its successors names it. So does what is no longer read. `corrected` once a person has put or confirmed something.
create table proposed_target (
    district_id  varchar(6) not null,
    id           uuid       not null,
    report_id    uuid       not null,
    section_id   uuid,
    part         integer    not null,
    row_number   integer,
    text         text       not null,
    start_offset integer    not null,
    end_offset   integer    not null,
    place        integer    not null,
    state        text       not null,
    made_from    jsonb      not null,
    printed      jsonb      not null,
    sure         boolean    not null,
    corrected    boolean    not null,
    indicators   jsonb      not null,
    version      bigint     not null,
    constraint proposed_target_pk primary key (district_id, id),
    constraint proposed_target_report_fk foreign key (district_id, report_id) references report (district_id, id),
    constraint proposed_target_section_fk foreign key (district_id, section_id)
        references report_section (district_id, id),
    constraint proposed_target_state_check check (state in ('LIVE', 'DROPPED', 'SUPERSEDED'))
);

create index proposed_target_report_idx on proposed_target (district_id, report_id, place, start_offset, id);
