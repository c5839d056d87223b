-- When how much of an indicator is due; one without a row has a straight line. A unit's proposal waits beside what holds.
create table plan_line (
    district_id  varchar(6) not null,
    id           uuid       not null,
    indicator_id uuid       not null,
    kind         text       not null,
    month_values jsonb      not null,
    proposed     jsonb      not null,
    proposed_by  text,
    version      bigint     not null,
    constraint plan_line_pk primary key (district_id, id),
    constraint plan_line_once_key unique (district_id, indicator_id),
    constraint plan_line_indicator_fk foreign key (district_id, indicator_id) references indicator (district_id, id)
        on delete cascade,
    constraint plan_line_kind_check check (kind in ('STRAIGHT', 'BY_UNIT', 'SEASONAL', 'BY_MILESTONES')),
    constraint plan_line_values_check
        check (jsonb_array_length(month_values) = case when kind in ('BY_UNIT', 'SEASONAL') then 12 else 0 end),
    constraint plan_line_proposed_check check (jsonb_array_length(proposed) = case when proposed_by is null then 0 else 12 end)
);
