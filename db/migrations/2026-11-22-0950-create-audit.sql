-- What was done, by whom, to what, and why. Rows are added and never altered: the rights of the
-- role that owns the table say so, and the trigger says it to a superuser too.

create table audit_event (
  id uuid primary key,
  at timestamptz not null,
  acting_as text not null check (acting_as in ('staff', 'member', 'person', 'system')),
  person_id uuid references person (id),
  organisation_id uuid references organisation (id),
  job text,
  verb text not null,
  subject_kind text not null,
  subject_id uuid,
  reason text,
  policy text,
  details jsonb not null default '{}',
  check ((acting_as = 'system') = (person_id is null)),
  check ((acting_as = 'system') = (job is not null)),
  check ((acting_as = 'member') = (organisation_id is not null)),
  check (acting_as <> 'staff' or coalesce(btrim(reason), '') <> '')
);
create index audit_event_subject_index on audit_event (subject_kind, subject_id, at);
create index audit_event_at_index on audit_event (at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'Audit rows are never altered.' using errcode = 'insufficient_privilege';
end $$;
create trigger refuse_audit_change before update or delete or truncate on audit_event
  for each statement execute function refuse_audit_change();

do $$ begin
  execute format('revoke update, delete, truncate on audit_event from %I', current_user);
end $$;
