-- Divisions of the country (GB/T 2260): a reference table. A code is never given to another division, so it is the key
-- of everything that belongs to a district; a division that changes its code is a new district.
create table district (
    code       varchar(6) not null,
    name       text       not null,
    full_name  text       not null,
    level      text       not null,
    parent     varchar(6),
    valid_from integer    not null,
    valid_to   integer,
    constraint district_pk primary key (code),
    constraint district_parent_fk foreign key (parent) references district (code) deferrable initially deferred,
    constraint district_level_check check (level in ('COUNTRY', 'PROVINCE', 'CITY', 'COUNTY'))
);

create index district_name_idx on district (name);
create index district_parent_idx on district (parent);
