-- A session with a room around it: many people, one facilitator.
create table room (
    session_id varchar(36)  not null primary key references game_session (id),
    -- what people type to come in; null when it lets nobody in any more, so that it can be given out again
    code       varchar(6)   unique,
    -- address of the public screen
    screen     varchar(40)  not null unique,
    -- over: nothing has to be woken for it after a restart
    closed     boolean      not null
);

-- What happened in a room besides the game.
create table room_event (
    session_id varchar(36)              not null references game_session (id),
    sequence   bigint                   not null,
    type       varchar(60)              not null,
    version    integer                  not null,
    payload    varchar(1000000)         not null,
    created_at timestamp with time zone not null,
    primary key (session_id, sequence)
);

-- Who may come back: whoever knows the secret with this hash is this person; 0 is the facilitator. The reference stands in
-- addresses once the secret was exchanged for a cookie.
create table access_key (
    ref         varchar(40)              not null primary key,
    secret_hash varchar(64)              not null unique,
    session_id  varchar(36)              not null references game_session (id),
    person      integer                  not null,
    created_at  timestamp with time zone not null
);
create index access_key_person on access_key (session_id, person);

-- What somebody has begun to write and not sent.
create table draft (
    session_id varchar(36)       not null references game_session (id),
    person     integer           not null,
    name       varchar(40)       not null,
    text       varchar(100000)   not null,
    primary key (session_id, person, name)
);
