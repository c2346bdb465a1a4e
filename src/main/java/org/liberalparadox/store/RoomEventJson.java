package org.liberalparadox.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.RoomEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of rooms as JSON, under names and versions that outlive the classes, like those of games. */
final class RoomEventJson {
    record Type(String name, int version, Class<? extends RoomEvent> record) {
        String key() {
            return EventJson.Type.key(name, version);
        }
    }

    private static final List<Type> CURRENT = List.of(
            new Type("room-opened", 2, RoomEvent.RoomOpened.class),
            new Type("person-joined", 1, RoomEvent.PersonJoined.class),
            new Type("person-renamed", 1, RoomEvent.PersonRenamed.class),
            new Type("seat-taken", 1, RoomEvent.SeatTaken.class),
            new Type("person-removed", 1, RoomEvent.PersonRemoved.class),
            new Type("brief-read", 1, RoomEvent.BriefRead.class),
            new Type("head-named", 1, RoomEvent.HeadNamed.class),
            new Type("faction-led", 1, RoomEvent.FactionLed.class),
            new Type("bot-seated", 1, RoomEvent.BotSeated.class),
            new Type("seat-given-back", 1, RoomEvent.SeatGivenBack.class),
            new Type("game-began", 1, RoomEvent.GameBegan.class),
            new Type("game-paused", 1, RoomEvent.GamePaused.class),
            new Type("game-resumed", 1, RoomEvent.GameResumed.class),
            new Type("lobby-reopened", 1, RoomEvent.LobbyReopened.class),
            new Type("room-closed", 1, RoomEvent.RoomClosed.class),
            new Type("door-set", 1, RoomEvent.DoorSet.class),
            new Type("clock-set", 1, RoomEvent.ClockSet.class),
            new Type("timing-set", 1, RoomEvent.TimingSet.class),
            new Type("announced", 1, RoomEvent.Announced.class),
            new Type("remarked", 1, RoomEvent.Remarked.class),
            new Type("crisis-planned", 1, RoomEvent.CrisisPlanned.class),
            new Type("plan-done", 1, RoomEvent.PlanDone.class),
            new Type("crisis-injected", 1, RoomEvent.CrisisInjected.class),
            new Type("phase-cut", 1, RoomEvent.PhaseCut.class),
            new Type("step-revoked", 1, RoomEvent.StepRevoked.class),
            new Type("server-away", 1, RoomEvent.ServerAway.class));

    private static final Map<Class<?>, Type> BY_RECORD =
            CURRENT.stream().collect(Collectors.toMap(Type::record, Function.identity()));
    private static final Map<String, Type> BY_NAME =
            CURRENT.stream().collect(Collectors.toMap(Type::key, Function.identity()));

    /** Rooms were opened before hosts chose whether to be told of silence. */
    private static final String OPENED_WITHOUT_SILENCE = EventJson.Type.key("room-opened", 1);

    private RoomEventJson() {}

    static EventJson.Stored write(RoomEvent event) {
        @Nullable Type type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " has no stored name yet");
        }
        return new EventJson.Stored(
                type.name(), type.version(), EventJson.mapper().writeValueAsString(event));
    }

    /** Refuses a name, version or shape that no release has written. */
    static RoomEvent read(EventJson.Stored stored) {
        String key = EventJson.Type.key(stored.type(), stored.version());
        if (key.equals(OPENED_WITHOUT_SILENCE)) {
            return read(new EventJson.Stored(stored.type(), 2, withoutSilence(stored.payload())));
        }
        @Nullable Type type = BY_NAME.get(key);
        if (type == null) {
            throw new EventJson.UnreadableEvent("unknown event " + key, null);
        }
        try {
            return EventJson.mapper().readValue(stored.payload(), type.record());
        } catch (JacksonException e) {
            throw new EventJson.UnreadableEvent("unreadable event " + key, e);
        }
    }

    private static String withoutSilence(String payload) {
        try {
            JsonNode opened = EventJson.mapper().readTree(payload);
            if (opened.get("settings") instanceof ObjectNode settings) {
                settings.putNull("silence");
            }
            return EventJson.mapper().writeValueAsString(opened);
        } catch (JacksonException e) {
            throw new EventJson.UnreadableEvent("unreadable event " + OPENED_WITHOUT_SILENCE, e);
        }
    }
}
