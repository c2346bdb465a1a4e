-- Lets people sit down at one seat of a room: whoever knows the secret with this hash, as long as the seat has room.
create table seat_invitation (
    ref         varchar(40)              not null primary key,
    secret_hash varchar(64)              not null unique,
    session_id  varchar(36)              not null references game_session (id),
    seat        varchar(100)             not null,
    created_at  timestamp with time zone not null
);
create index seat_invitation_session on seat_invitation (session_id);
