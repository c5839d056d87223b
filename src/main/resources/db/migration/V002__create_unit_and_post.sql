-- `former` are the names it had, `members` the units of a group with their dates, `succession` how and when it came to an end.
create table unit (
    district_id varchar(6) not null,
    id          uuid       not null,
    name        text       not null,
    short_name  text,
    aliases     jsonb      not null,
    former      jsonb      not null,
    members     jsonb      not null,
    succession  jsonb,
    position    integer    not null,
    version     bigint     not null,
    constraint unit_pk primary key (district_id, id),
    -- looked at when all is written, for two units may exchange their names
    constraint unit_name_key unique (district_id, name) deferrable initially deferred,
    constraint unit_district_fk foreign key (district_id) references district (code)
);

create table post (
    district_id varchar(6) not null,
    id          uuid       not null,
    title       text       not null,
    holders     jsonb      not null,
    position    integer    not null,
    version     bigint     not null,
    constraint post_pk primary key (district_id, id),
    constraint post_district_fk foreign key (district_id) references district (code)
);
