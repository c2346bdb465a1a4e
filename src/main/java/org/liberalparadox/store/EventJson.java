package org.liberalparadox.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON, under names and versions that outlive the classes. A record that changes shape gets a new version
 * here, and the old one a reader of its own, so that every game ever stored still loads.
 */
public final class EventJson {
    private static final List<Type> CURRENT = List.of(
            new Type("game-started", 1, GameEvent.GameStarted.class),
            new Type("phase-began", 1, GameEvent.PhaseBegan.class),
            new Type("seat-ready", 1, GameEvent.SeatReady.class),
            new Type("crisis-struck", 1, GameEvent.CrisisStruck.class),
            new Type("crisis-answered", 1, GameEvent.CrisisAnswered.class),
            new Type("mood-shifted", 1, GameEvent.MoodShifted.class),
            new Type("tracks-changed", 1, GameEvent.TracksChanged.class),
            new Type("purse-changed", 1, GameEvent.PurseChanged.class),
            new Type("politics-changed", 1, GameEvent.PoliticsChanged.class),
            new Type("proposal-made", 1, GameEvent.ProposalMade.class),
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
            new Type("agreement-concluded", 1, GameEvent.AgreementConcluded.class),
            new Type("orders-sealed", 1, GameEvent.OrdersSealed.class),
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
            new Type("game-ended", 1, GameEvent.GameEnded.class));

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
        @Nullable Type type = BY_NAME.get(Type.key(stored.type(), stored.version()));
        if (type == null) {
            throw new UnreadableEvent("unknown event " + Type.key(stored.type(), stored.version()), null);
        }
        try {
            return MAPPER.readValue(stored.payload(), type.record());
        } catch (JacksonException e) {
            throw new UnreadableEvent("unreadable event " + type.key(), e);
        }
    }

    /** A stored event this release cannot read: damaged, or written by a newer release. */
    public static final class UnreadableEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableEvent(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
