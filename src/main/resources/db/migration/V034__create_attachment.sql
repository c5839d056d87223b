-- What a unit puts beside its update of a target for a period: a file, or the number of an official document in its place. Nothing
-- that was handed in is ever deleted.
create table attachment (
    district_id varchar(6)  not null,
    id          uuid        not null,
    target_id   uuid        not null,
    unit_id     uuid        not null,
    period      varchar(7)  not null,
    name        text        not null,
    kind        text,
    size        integer     not null,
    sha256      varchar(64),
    added_by    text        not null,
    added_at    timestamptz not null,
    version     bigint      not null,
    constraint attachment_pk primary key (district_id, id),
    constraint attachment_target_fk foreign key (district_id, target_id) references target (district_id, id),
    constraint attachment_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint attachment_kind_check check (kind in ('PDF', 'OFD', 'DOCX', 'DOC', 'XLSX', 'XLS', 'JPG', 'PNG')),
    constraint attachment_file_check check ((kind is null) = (sha256 is null))
);

create index attachment_target_idx on attachment (district_id, target_id, period);

create table attachment_content (
    district_id   varchar(6) not null,
    attachment_id uuid       not null,
    content       bytea      not null,
    constraint attachment_content_pk primary key (district_id, attachment_id),
    constraint attachment_content_attachment_fk foreign key (district_id, attachment_id)
        references attachment (district_id, id)
);
