-- The table of a year as it stood once: a draft, or issued with the document that it rests on. Numbered from 1 in each year.
create table table_version (
    district_id  varchar(6)  not null,
    id           uuid        not null,
    year         integer     not null,
    number       integer     not null,
    kind         text        not null,
    note         text,
    basis_number text,
    basis_title  text,
    basis_date   date,
    made_by      text        not null,
    made_at      timestamptz not null,
    version      bigint      not null,
    constraint table_version_pk primary key (district_id, id),
    constraint table_version_number_key unique (district_id, year, number),
    constraint table_version_district_fk foreign key (district_id) references district (code),
    constraint table_version_kind_check check (kind in ('DRAFT', 'ISSUED')),
    constraint table_version_basis_check check (num_nonnulls(basis_number, basis_title, basis_date) = case kind when 'ISSUED' then 3 else 0 end)
);

-- A row as that version prints it, with the names of its day.
create table version_row (
    district_id varchar(6) not null,
    id          uuid       not null,
    version_id  uuid       not null,
    target_id   uuid       not null,
    row         jsonb      not null,
    version     bigint     not null,
    constraint version_row_pk primary key (district_id, id),
    constraint version_row_target_key unique (district_id, version_id, target_id),
    constraint version_row_version_fk foreign key (district_id, version_id) references table_version (district_id, id)
        deferrable initially deferred,
    constraint version_row_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred
);

-- What a target of an issued table was changed from and to. `version_id` is the issued version that it departs from; without
-- `before` the target was added, without `after` it was cancelled.
create table target_change (
    district_id varchar(6)  not null,
    id          uuid        not null,
    version_id  uuid        not null,
    target_id   uuid        not null,
    before      jsonb,
    after       jsonb,
    reason      text        not null,
    basis       text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    version     bigint      not null,
    constraint target_change_pk primary key (district_id, id),
    constraint target_change_version_fk foreign key (district_id, version_id) references table_version (district_id, id),
    constraint target_change_target_fk foreign key (district_id, target_id) references target (district_id, id)
        deferrable initially deferred,
    constraint target_change_something_check check (before is distinct from after)
);

create index target_change_target_idx on target_change (district_id, target_id, id);

-- What the module `table` may see of it.
create view dashboard_changed as
select distinct district_id, target_id from target_change;

-- None of it is ever changed or removed, whoever asks.
create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    raise exception 'a version of the table and a recorded change are kept as they are';
end
$$;

create trigger table_version_is_kept before update or delete on table_version
    for each row execute function refuse_to_change_history();
create trigger version_row_is_kept before update or delete on version_row
    for each row execute function refuse_to_change_history();
create trigger target_change_is_kept before update or delete on target_change
    for each row execute function refuse_to_change_history();
