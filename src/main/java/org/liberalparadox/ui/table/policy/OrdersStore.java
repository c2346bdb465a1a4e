package org.liberalparadox.ui.table.policy;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.DraftMark;

/** Keeps unsealed orders for their round, so that a look into the codex does not lose them. */
final class OrdersStore {
    private static final int LEVERS = 4;

    private static final String NAME = "orders";

    private final Desk desk;

    OrdersStore(Desk desk) {
        this.desk = desk;
    }

    void save(OrdersDraft draft, DraftMark mark) {
        desk.company().drafts().keep(NAME, encode(desk.view().round(), draft), mark.saving());
    }

    void forget() {
        desk.company().drafts().keep(NAME, "");
    }

    /** Hands over orders that were being written in this round. */
    void load(Consumer<OrdersDraft> found) {
        desk.company()
                .drafts()
                .load(NAME, text -> decode(desk.view().round(), text).ifPresent(found));
    }

    static String encode(int round, OrdersDraft draft) {
        Policy p = draft.policy();
        StringBuilder text = new StringBuilder();
        text.append(round).append(';');
        text.append(p.borderEffort()).append(',').append(p.rightsStandard()).append(',');
        text.append(p.integration())
                .append(',')
                .append(p.hostFunding())
                .append(',')
                .append(p.gate());
        draft.orders().defect().forEach(id -> text.append(";d").append(id));
        draft.orders().repudiate().forEach(id -> text.append(";r").append(id));
        draft.orders()
                .regimes()
                .forEach((regime, stance) ->
                        text.append(";s").append(stance).append(',').append(regime));
        return text.toString();
    }

    /** What {@link #encode} wrote for this round; empty for anything else, as the browser may hold anything. */
    static Optional<OrdersDraft> decode(int round, @Nullable String text) {
        if (text == null || !text.startsWith(round + ";")) {
            return Optional.empty();
        }
        try {
            String[] parts = text.split(";", -1);
            String[] levers = parts[1].split(",");
            Policy policy = new Policy(
                    Integer.parseInt(levers[0]),
                    Integer.parseInt(levers[1]),
                    Integer.parseInt(levers[2]),
                    Integer.parseInt(levers[3]),
                    GateStance.valueOf(levers[LEVERS]));
            if (!policy.isInRange()) {
                return Optional.empty();
            }
            OrdersDraft draft = new OrdersDraft(policy);
            for (int i = 2; i < parts.length; i++) {
                read(parts[i], draft);
            }
            return Optional.of(draft);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static void read(String part, OrdersDraft draft) {
        String rest = part.substring(1);
        switch (part.charAt(0)) {
            case 'd' -> draft.choose(Integer.parseInt(rest), OrdersDraft.Choice.DEFECT);
            case 'r' -> draft.choose(Integer.parseInt(rest), OrdersDraft.Choice.REPUDIATE);
            case 's' -> {
                int comma = rest.indexOf(',');
                draft.stance(rest.substring(comma + 1), MemberStance.valueOf(rest.substring(0, comma)));
            }
            default -> throw new IllegalArgumentException(part);
        }
    }
}
