-- What is to be mailed, written in the transaction of the act that it tells of.

create table mail (
  -- Also the left part of its Message-ID, so that a repeat is recognised as one.
  id uuid primary key,
  kind text not null,
  recipient text not null check (recipient like '%_@_%' and length(recipient) <= 254),
  -- What its words are made of.
  data jsonb not null,
  created_at timestamptz not null,
  -- Handed to the queue of the worker.
  queued_at timestamptz,
  sent_at timestamptz,
  -- Counted as sent although no mail server had it: a demo keeps its mail to be read here.
  is_simulated boolean not null default false,
  -- Why nobody will try again.
  failed_reason text
);
create index mail_waiting_index on mail (created_at) where queued_at is null;

-- Wakes the workers.
create function tell_of_mail() returns trigger language plpgsql as $$
begin
  perform pg_notify('mail', '');
  return null;
end $$;
create trigger tell after insert on mail for each statement execute function tell_of_mail();
