-- When a server with this database last said that it runs: the time until the next one does is nobody's silence.
create table server_ran (
    ran_at timestamp with time zone not null
);
