-- The ways out of a district's program. The address of a robot holds its key, so it is sealed as the secret is; only its host is shown.
create table channel (
    district_id    varchar(6) not null,
    id             uuid       not null,
    kind           text       not null,
    enabled        boolean    not null,
    host           text       not null,
    sender         text       not null,
    sealed_address text       not null,
    sealed_secret  text       not null,
    version        bigint     not null,
    constraint channel_pk primary key (district_id, id),
    constraint channel_kind_key unique (district_id, kind),
    constraint channel_district_fk foreign key (district_id) references district (code),
    constraint channel_kind_check check (kind in ('MAIL', 'WECOM_ROBOT', 'WECOM_APP', 'DINGTALK_ROBOT', 'SMS')),
    constraint channel_address_check check (not enabled or sealed_address <> '')
);
