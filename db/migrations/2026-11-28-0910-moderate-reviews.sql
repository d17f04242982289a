-- The desk: what waits for a moderator, what was decided and why, and the one appeal against it.

-- Something about a review, a report about an app or page, or an appeal, until it is dealt with.
create table moderation_case (
  id uuid primary key,
  kind text not null check (kind in ('review', 'report', 'appeal')),
  -- What it is about in the end, also for an appeal.
  review_id uuid references review (id),
  report_id uuid references report (id),
  appeal_id uuid,
  risk integer not null check (risk between 0 and 100),
  opened_at timestamptz not null,
  -- When whoever waits was told that it is decided at the latest.
  due_at timestamptz not null,
  -- Its place in the queue: each point of risk counts like an hour of waiting.
  queued_at timestamptz not null,
  claimed_by uuid references person (id),
  claimed_until timestamptz,
  closed_at timestamptz,
  -- 'withdrawn' when its writer took the review down first, 'lapsed' when another decision came first.
  outcome text check (outcome in ('decided', 'withdrawn', 'lapsed')),
  decision_id uuid,
  check (num_nonnulls(review_id, report_id) = 1),
  check ((kind = 'appeal') = (appeal_id is not null)),
  check (kind <> 'report' or report_id is not null),
  check (kind <> 'review' or review_id is not null),
  check ((closed_at is null) = (outcome is null)),
  check ((claimed_by is null) = (claimed_until is null))
);
create index moderation_case_queue_index on moderation_case (queued_at, id) where closed_at is null;
create unique index moderation_case_one_open on moderation_case (review_id)
  where kind = 'review' and closed_at is null;
create unique index moderation_case_one_per_report on moderation_case (report_id) where kind = 'report';
create unique index moderation_case_one_per_appeal on moderation_case (appeal_id);
create index moderation_case_review_index on moderation_case (review_id);
create index moderation_case_closed_index on moderation_case (closed_at);
create index moderation_case_claim_index on moderation_case (claimed_by) where closed_at is null;

create table moderation_decision (
  id uuid primary key,
  review_id uuid references review (id),
  report_id uuid references report (id),
  -- The text of the review that was decided on.
  revision integer,
  kind text not null check (
    kind in ('publish', 'hide', 'ask_edit', 'remove', 'dismiss', 'act', 'no_action')
  ),
  -- Why nothing at all may be left of it.
  ground text check (ground in ('personal_data', 'law')),
  policy text not null check (btrim(policy) <> ''),
  policy_item integer not null check (policy_item >= 1),
  -- For those whom it affects.
  reason text not null check (length(reason) between 10 and 2000),
  -- For staff alone.
  note text not null check (length(note) <= 2000),
  decided_by uuid not null references person (id),
  decided_at timestamptz not null,
  state_before text check (
    state_before in ('published', 'held', 'returned', 'hidden', 'removed', 'withdrawn')
  ),
  -- The decision that this one takes back on an appeal.
  overturns uuid unique references moderation_decision (id),
  -- The first of a row of decisions of which each takes back the one before: itself where there is none.
  root_id uuid not null references moderation_decision (id),
  check (num_nonnulls(review_id, report_id) = 1),
  check ((kind in ('act', 'no_action')) = (report_id is not null)),
  check ((review_id is null) = (revision is null)),
  check ((review_id is null) = (state_before is null)),
  check ((kind = 'remove') = (ground is not null)),
  check ((overturns is null) = (root_id = id))
);
create index moderation_decision_review_index on moderation_decision (review_id, decided_at);
create index moderation_decision_report_index on moderation_decision (report_id);
create index moderation_decision_at_index on moderation_decision (decided_at);
create index moderation_decision_root_index on moderation_decision (root_id);
create index moderation_decision_by_index on moderation_decision (decided_by);

create table appeal (
  id uuid primary key,
  decision_id uuid not null references moderation_decision (id),
  root_id uuid not null references moderation_decision (id),
  side text not null check (side in ('author', 'vendor', 'reporter')),
  -- Null for whoever reported without an account.
  person_id uuid references person (id),
  report_id uuid references report (id),
  grounds text not null check (length(grounds) between 20 and 2000),
  created_at timestamptz not null,
  -- 'lapsed' when the review was taken down, changed as asked, or decided anew meanwhile.
  state text not null check (state in ('open', 'granted', 'rejected', 'lapsed')),
  answered_by uuid references person (id),
  answered_at timestamptz,
  reason text check (length(reason) between 10 and 2000),
  check ((state = 'open') = (answered_at is null)),
  check ((state in ('granted', 'rejected')) = (answered_by is not null)),
  check ((answered_by is null) = (reason is null)),
  check (side = 'reporter' or (person_id is not null and report_id is null)),
  check (num_nonnulls(person_id, report_id) >= 1)
);
-- Each side has one appeal, also against what came of another's.
create unique index appeal_one_of_the_author on appeal (root_id) where side = 'author';
create unique index appeal_one_of_the_vendor on appeal (root_id) where side = 'vendor';
create unique index appeal_one_of_a_person on appeal (root_id, person_id)
  where side = 'reporter' and report_id is null;
create unique index appeal_one_of_a_report on appeal (root_id, report_id) where report_id is not null;
create index appeal_decision_index on appeal (decision_id);
create index appeal_person_index on appeal (person_id);
create index appeal_answered_index on appeal (answered_by);

-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table moderation_case add constraint moderation_case_appeal_fkey
  foreign key (appeal_id) references appeal (id);
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table moderation_case add constraint moderation_case_decision_fkey
  foreign key (decision_id) references moderation_decision (id);

-- What a reader holds against a review; it hides nothing by itself.
create table review_flag (
  id uuid primary key,
  review_id uuid not null references review (id),
  person_id uuid not null references person (id),
  -- Set for people of the vendor whose app was reviewed: these are counted apart.
  vendor_id uuid references isv (organisation_id),
  reason text not null check (
    reason in ('spam', 'language', 'off_topic', 'conflict_of_interest', 'personal_data', 'other')
  ),
  note text not null check (length(note) <= 500),
  -- Of the text that was flagged.
  revision integer not null,
  created_at timestamptz not null,
  outcome text check (outcome in ('upheld', 'dismissed', 'withdrawn')),
  decision_id uuid references moderation_decision (id),
  constraint review_flag_one_per_person unique (person_id, review_id),
  check (reason <> 'other' or btrim(note) <> ''),
  check (outcome is distinct from 'withdrawn' or decision_id is null),
  check (outcome is null or outcome = 'withdrawn' or decision_id is not null)
);
create index review_flag_review_index on review_flag (review_id, created_at);
create index review_flag_decision_index on review_flag (decision_id);
create index review_flag_vendor_index on review_flag (vendor_id) where vendor_id is not null;

-- The decision that took a text out of the history, so that an appeal can bring it back.
alter table review_revision add column withheld_by uuid;
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table review_revision add constraint review_revision_withheld_fkey
  foreign key (withheld_by) references moderation_decision (id);
-- squawk-ignore require-concurrent-index-creation
create index review_revision_withheld_index on review_revision (withheld_by);

-- The decision that put the review where it is; null while none did. As the decision refers to the
-- review, this is checked when both are there.
alter table review add column decision_id uuid;
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table review add constraint review_decision_fkey
  foreign key (decision_id) references moderation_decision (id) deferrable initially deferred;
alter table review add constraint review_reason_check check (
  state not in ('returned', 'hidden', 'removed') or decision_id is not null
) not valid;
-- squawk-ignore constraint-missing-not-valid
alter table review validate constraint review_reason_check;
-- squawk-ignore require-concurrent-index-creation
create index review_decision_index on review (decision_id);

-- Reports can be about a review, and are answered.
alter table report
  drop constraint report_reason_check,
  add column review_id uuid,
  add column outcome text,
  add column decision_id uuid,
  add column answered_at timestamptz,
  add constraint report_reason_check check (
    reason in (
      'damage', 'spam', 'settings', 'broken', 'policy', 'deceptive', 'rights', 'other',
      'language', 'off_topic', 'conflict_of_interest', 'personal_data'
    )
  ) not valid,
  add constraint report_subject_check check (
    review_id is null or (listing_id is null and address is null)
  ) not valid,
  add constraint report_outcome_check check (
    outcome in ('upheld', 'dismissed', 'withdrawn')
  ) not valid,
  add constraint report_answer_check check (
    (outcome is null) = (answered_at is null)
    and (outcome is null or (outcome = 'withdrawn') = (decision_id is null))
  ) not valid;
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table report add constraint report_review_fkey foreign key (review_id) references review (id);
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table report add constraint report_decision_fkey
  foreign key (decision_id) references moderation_decision (id) deferrable initially deferred;
-- squawk-ignore constraint-missing-not-valid
alter table report validate constraint report_reason_check;
-- squawk-ignore constraint-missing-not-valid
alter table report validate constraint report_subject_check;
-- squawk-ignore constraint-missing-not-valid
alter table report validate constraint report_outcome_check;
-- squawk-ignore constraint-missing-not-valid
alter table report validate constraint report_answer_check;
-- squawk-ignore require-concurrent-index-creation
create index report_review_index on report (review_id) where review_id is not null;
-- squawk-ignore require-concurrent-index-creation
create index report_decision_index on report (decision_id);

-- Each report that was filed before waits at the desk as well.
insert into moderation_case (id, kind, report_id, risk, opened_at, due_at, queued_at)
  select gen_random_uuid(), 'report', id, 20, created_at, created_at + interval '48 hours',
    created_at - interval '20 hours'
  from report;
