package org.liberalparadox.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON, under names and versions that outlive the classes. A record that changes shape gets a new version
 * here, and the old one a reader of its own, so that every game ever stored still loads.
 */
public final class EventJson {
    private static final List<Type> CURRENT = List.of(
            new Type("game-started", 1, GameEvent.GameStarted.class),
            new Type("phase-began", 1, GameEvent.PhaseBegan.class),
            new Type("seat-ready", 1, GameEvent.SeatReady.class),
            new Type("seat-not-ready", 1, GameEvent.SeatNotReady.class),
            new Type("crisis-struck", 2, GameEvent.CrisisStruck.class),
            new Type("crisis-answered", 2, GameEvent.CrisisAnswered.class),
            new Type("crisis-turned", 1, GameEvent.CrisisTurned.class),
            new Type("mood-shifted", 1, GameEvent.MoodShifted.class),
            new Type("tracks-changed", 1, GameEvent.TracksChanged.class),
            new Type("purse-changed", 1, GameEvent.PurseChanged.class),
            new Type("politics-changed", 1, GameEvent.PoliticsChanged.class),
            new Type("proposal-made", 3, GameEvent.ProposalMade.class),
            new Type("proposal-accepted", 1, GameEvent.ProposalAccepted.class),
            new Type("proposal-rejected", 1, GameEvent.ProposalRejected.class),
            new Type("proposal-withdrawn", 1, GameEvent.ProposalWithdrawn.class),
            new Type("proposal-lapsed", 1, GameEvent.ProposalLapsed.class),
            new Type("proposal-signed", 1, GameEvent.ProposalSigned.class),
            new Type("note-sent", 1, GameEvent.NoteSent.class),
            new Type("campaign-held", 1, GameEvent.CampaignHeld.class),
            new Type("parliament-ratified", 1, GameEvent.ParliamentRatified.class),
            new Type("parliament-rejected", 1, GameEvent.ParliamentRejected.class),
            new Type("government-let-die", 1, GameEvent.GovernmentLetDie.class),
            new Type("agreement-concluded", 2, GameEvent.AgreementConcluded.class),
            new Type("orders-sealed", 2, GameEvent.OrdersSealed.class),
            new Type("orders-reopened", 1, GameEvent.OrdersReopened.class),
            new Type("policy-set", 1, GameEvent.PolicySet.class),
            new Type("obligation-honoured", 1, GameEvent.ObligationHonoured.class),
            new Type("obligation-defected", 1, GameEvent.ObligationDefected.class),
            new Type("obligation-ended", 1, GameEvent.ObligationEnded.class),
            new Type("trust-changed", 1, GameEvent.TrustChanged.class),
            new Type("people-moved", 1, GameEvent.PeopleMoved.class),
            new Type("regime-changed", 1, GameEvent.RegimeChanged.class),
            new Type("regime-collapsed", 1, GameEvent.RegimeCollapsed.class),
            new Type("election-held", 1, GameEvent.ElectionHeld.class),
            new Type("government-fell", 1, GameEvent.GovernmentFell.class),
            new Type("round-reckoned", 1, GameEvent.RoundReckoned.class),
            new Type("game-ended", 1, GameEvent.GameEnded.class),
            new Type("conference-closed", 1, GameEvent.ConferenceClosed.class),
            new Type("conference-failed", 1, GameEvent.ConferenceFailed.class),
            new Type("agenda-proclaimed", 1, GameEvent.AgendaProclaimed.class),
            new Type("agenda-joined", 1, GameEvent.AgendaJoined.class),
            new Type("agenda-endorsed", 1, GameEvent.AgendaEndorsed.class),
            new Type("proposal-endorsed", 1, GameEvent.ProposalEndorsed.class),
            new Type("council-testified", 1, GameEvent.CouncilTestified.class),
            new Type("faction-compensated", 1, GameEvent.FactionCompensated.class),
            new Type("gate-threatened", 1, GameEvent.GateThreatened.class),
            new Type("obligation-misread", 1, GameEvent.ObligationMisread.class),
            new Type("misreading-cleared", 1, GameEvent.MisreadingCleared.class),
            new Type("regime-founded", 2, GameEvent.RegimeFounded.class),
            new Type("regime-amended", 2, GameEvent.RegimeAmended.class),
            new Type("member-joined", 1, GameEvent.MemberJoined.class),
            new Type("member-left", 1, GameEvent.MemberLeft.class),
            new Type("stance-taken", 1, GameEvent.StanceTaken.class),
            new Type("salience-changed", 1, GameEvent.SalienceChanged.class),
            new Type("faction-voted", 1, GameEvent.FactionVoted.class),
            new Type("cabinet-divided", 1, GameEvent.CabinetDivided.class));

    /** What an older shape lacks, by stored name and version: how to bring it to the present one. */
    private static final Map<String, UnaryOperator<ObjectNode>> OLDER = Map.of(
            "crisis-struck.v1",
            event -> {
                ObjectNode crisis = (ObjectNode) event.get("crisis");
                crisis.put("phase", "NEWS");
                crisis.get("lasting").forEach(l -> widened((ObjectNode) l.get("effect")));
                return event;
            },
            "crisis-answered.v1",
            event -> {
                widened((ObjectNode) event.get("effect"));
                return event;
            },
            "proposal-made.v1",
            event -> {
                ObjectNode proposal = (ObjectNode) event.get("proposal");
                proposal.putArray("endorsed");
                proposal.putArray("left");
                proposal.get("campaigns").forEach(c -> ((ObjectNode) c).set("by", c.get("seat")));
                ((ObjectNode) proposal.get("terms")).putNull("treaty");
                return event;
            },
            "proposal-made.v2",
            event -> {
                if (event.get("proposal").get("terms").get("treaty") instanceof ObjectNode treaty) {
                    treaty.putNull("effort");
                }
                return event;
            },
            "regime-founded.v1",
            event -> {
                ((ObjectNode) event.get("regime")).putNull("effort");
                return event;
            },
            "regime-amended.v1",
            event -> {
                event.putNull("effort");
                return event;
            },
            "agreement-concluded.v1",
            event -> {
                event.get("obligations").forEach(o -> ((ObjectNode) o).putNull("regime"));
                return event;
            },
            "orders-sealed.v1",
            event -> {
                ((ObjectNode) event.get("orders")).putObject("regimes");
                return event;
            });

    private static final Map<Class<?>, Type> BY_RECORD =
            CURRENT.stream().collect(Collectors.toMap(Type::record, Function.identity()));
    private static final Map<String, Type> BY_NAME =
            CURRENT.stream().collect(Collectors.toMap(Type::key, Function.identity()));

    /** Fields only, so that a helper such as isInRange() never becomes part of the contract; strict both ways. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private EventJson() {}

    /** Effects of cards knew fewer ways to work on people. */
    private static void widened(ObjectNode effect) {
        for (String multiplier : List.of("returns", "onward", "withoutWork", "attempts", "resettlement", "disorder")) {
            effect.put(multiplier, 1.0);
        }
        for (String number : List.of("deflection", "salience", "faith")) {
            effect.put(number, 0.0);
        }
        effect.get("regimes").forEach(r -> ((ObjectNode) r).putNull("norm"));
    }

    /** An event as it is stored. */
    public record Stored(String type, int version, String payload) {}

    /** Name and version an event record is stored under. */
    record Type(String name, int version, Class<? extends GameEvent> record) {
        String key() {
            return key(name, version);
        }

        static String key(String name, int version) {
            return name + ".v" + version;
        }
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    static List<Type> types() {
        return CURRENT;
    }

    public static Stored write(GameEvent event) {
        @Nullable Type type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " has no stored name yet");
        }
        return new Stored(type.name(), type.version(), MAPPER.writeValueAsString(event));
    }

    /** Refuses a name, version or shape that no release has written. */
    public static GameEvent read(Stored stored) {
        int version = stored.version();
        while (OLDER.containsKey(Type.key(stored.type(), version))) {
            version++;
        }
        @Nullable Type type = BY_NAME.get(Type.key(stored.type(), version));
        if (type == null) {
            throw new UnreadableEvent("unknown event " + Type.key(stored.type(), stored.version()), null);
        }
        try {
            return version == stored.version()
                    ? MAPPER.readValue(stored.payload(), type.record())
                    : MAPPER.treeToValue(present(stored, version), type.record());
        } catch (JacksonException e) {
            throw new UnreadableEvent("unreadable event " + type.key(), e);
        }
    }

    /** An older shape brought to the present one, a version at a time. */
    private static ObjectNode present(Stored stored, int version) {
        ObjectNode event = (ObjectNode) MAPPER.readTree(stored.payload());
        for (int v = stored.version(); v < version; v++) {
            event = OLDER.getOrDefault(Type.key(stored.type(), v), UnaryOperator.identity())
                    .apply(event);
        }
        return event;
    }

    /** A stored event this release cannot read: damaged, or written by a newer release. */
    public static final class UnreadableEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableEvent(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
