-- The feed asks for the newest releases of all apps.

-- squawk-ignore require-concurrent-index-creation
create index app_release_newest_index on app_release (released_at desc, id);
