-- Read by H2 and PostgreSQL alike. Long texts are varchar, not clob: H2 keeps large objects apart from their rows, and
-- none of ours is near its limit of a million characters.

-- The exact text of a file of the rules, once, however many sessions are played by it.
create table rule_text (
    hash varchar(64)      not null primary key,
    text varchar(1000000) not null
);

create table game_session (
    id             varchar(36)              not null primary key,
    created_at     timestamp with time zone not null,
    kind           varchar(20)              not null,
    scenario_id    varchar(100)             not null,
    seed           bigint                   not null,
    rounds         integer                  not null,
    adviser        boolean                  not null,
    rules_model    varchar(64)              not null references rule_text (hash),
    rules_issues   varchar(64)              not null references rule_text (hash),
    rules_crises   varchar(64)              not null references rule_text (hash),
    rules_bots     varchar(64)              not null references rule_text (hash),
    rules_scenario varchar(64)              not null references rule_text (hash),
    -- JSON list of PATH=VALUE, set beside the files
    rules_overrides varchar(100000)         not null,
    app_version    varchar(50)              not null
);

-- Who may act for a seat: whoever knows the secret with this hash, or a bot of this temperament.
create table seat_holder (
    session_id  varchar(36)  not null references game_session (id),
    seat        varchar(100) not null,
    secret_hash varchar(64)  unique,
    bot         boolean      not null,
    strategy    varchar(100),
    primary key (session_id, seat)
);

-- The key is what keeps two writers from both being right.
create table game_event (
    session_id varchar(36)              not null references game_session (id),
    sequence   bigint                   not null,
    type       varchar(60)              not null,
    version    integer                  not null,
    payload    varchar(1000000)         not null,
    created_at timestamp with time zone not null,
    primary key (session_id, sequence)
);
