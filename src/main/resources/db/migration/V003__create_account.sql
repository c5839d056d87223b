-- The accounts' directory: a person may hold grants in several districts.
create table account (
    id           uuid        not null,
    username     text        not null,
    name         text        not null,
    password     text        not null,
    enabled      boolean     not null,
    failures     integer     not null,
    one_time     boolean     not null,
    locked_until timestamptz,
    version      bigint      not null,
    constraint account_pk primary key (id),
    constraint account_username_key unique (username)
);

-- The district 000000 (the whole country) stands for every district.
create table account_grant (
    district_id varchar(6) not null,
    account_id  uuid       not null,
    role        text       not null,
    unit_id     uuid,
    post_id     uuid,
    constraint account_grant_pk primary key (district_id, account_id, role),
    constraint account_grant_account_fk foreign key (account_id) references account (id),
    constraint account_grant_district_fk foreign key (district_id) references district (code),
    constraint account_grant_unit_fk foreign key (district_id, unit_id) references unit (district_id, id),
    constraint account_grant_post_fk foreign key (district_id, post_id) references post (district_id, id),
    constraint account_grant_role_check check (role in ('SUPERVISOR', 'LEADER', 'UNIT_CLERK', 'UNIT_HEAD',
        'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    constraint account_grant_unit_check check ((role in ('UNIT_CLERK', 'UNIT_HEAD')) = (unit_id is not null))
);

create index account_grant_account_idx on account_grant (account_id);

-- Bearer tokens of the interface; only their SHA-256 is kept.
create table access_token (
    id         uuid        not null,
    account_id uuid        not null,
    name       text        not null,
    hash       varchar(64) not null,
    created_at timestamptz not null,
    constraint access_token_pk primary key (id),
    constraint access_token_hash_key unique (hash),
    constraint access_token_account_fk foreign key (account_id) references account (id)
);

-- Links that make the first administrators; only their SHA-256 is kept.
create table setup_link (
    hash       varchar(64) not null,
    expires_at timestamptz not null,
    constraint setup_link_pk primary key (hash)
);

-- The record of changes; what belongs to no district is entered under 000000. The entries of a district are one chain: numbered from 1
-- without a gap in the order in which they were committed, each with a hash over itself and the hash before it. `subject_id` is what
-- the row is about (the target of an assignment), else the row itself.
create table audit_entry (
    district_id varchar(6)  not null,
    number      bigint      not null,
    at          timestamptz not null,
    username    text        not null,
    address     text,
    action      text        not null,
    entity      text        not null,
    entity_id   text        not null,
    subject_id  text        not null,
    draft       boolean     not null,
    field       text,
    old_value   text,
    new_value   text,
    reason      text,
    hash        varchar(64) not null,
    constraint audit_entry_pk primary key (district_id, number),
    constraint audit_entry_district_fk foreign key (district_id) references district (code),
    constraint audit_entry_action_check check (action in ('CREATED', 'CHANGED', 'REMOVED', 'SIGNED_IN', 'REFUSED', 'LOCKED'))
);

create index audit_entry_subject_idx on audit_entry (district_id, subject_id, number);
create index audit_entry_row_idx on audit_entry (district_id, entity_id, number);
create index audit_entry_person_idx on audit_entry (district_id, username, number);
create index audit_entry_entity_idx on audit_entry (district_id, entity, number);
create index audit_entry_at_idx on audit_entry (district_id, at);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the record of changes is only added to: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_is_only_added_to before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
