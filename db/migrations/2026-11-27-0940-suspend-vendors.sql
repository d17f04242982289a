-- A vendor that is suspended: since when, until when, why, and by which policy. A suspension with an
-- end is over when that has come, whatever `state` still says: queries judge by `suspended_until`, and
-- a job sets the state right and tells the search.

alter table isv
  add column suspended_at timestamptz,
  -- Null for a suspension without an end.
  add column suspended_until timestamptz,
  -- Told to the vendor; everybody else reads the dates and the policy.
  add column suspended_reason text,
  add column suspended_policy text,
  add constraint isv_suspension_check check (
    state = 'suspended' or num_nonnulls(suspended_at, suspended_until, suspended_reason, suspended_policy) = 0
  ) not valid,
  add constraint isv_suspension_end_check check (suspended_until > suspended_at) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table isv validate constraint isv_suspension_check;
-- squawk-ignore constraint-missing-not-valid
alter table isv validate constraint isv_suspension_end_check;

-- Both are asked of the whole audit, newest first, one part of a page behind the other.
-- squawk-ignore require-concurrent-index-creation
create index audit_event_newest_index on audit_event (at desc, id desc);
-- The new one serves whatever this one did, in both directions.
-- squawk-ignore require-concurrent-index-deletion
drop index audit_event_at_index;
-- squawk-ignore require-concurrent-index-creation
create index audit_event_person_index on audit_event (person_id, at desc, id desc);
-- squawk-ignore require-concurrent-index-creation
create index audit_event_verb_index on audit_event (verb, at desc, id desc);
