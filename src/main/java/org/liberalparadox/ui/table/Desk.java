package org.liberalparadox.ui.table;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.command.GameCommand;
import org.liberalparadox.engine.model.Rules;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.session.SeatAccess;
import org.liberalparadox.session.Submission;
import org.liberalparadox.ui.codex.CodexView;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Rejections;
import org.liberalparadox.ui.text.Words;

/** What every part of a table shares: the seat, its latest view, the way to act and to move between places. */
public final class Desk {
    private static final int READING_TIME = 5000;

    private final SeatAccess access;
    private final Company company;
    private final Rules rules;
    private SeatView view;
    private Names names;
    private final String secret;
    private Runnable refresh = () -> {};
    private java.util.function.Consumer<Place> mover = place -> {};

    public Desk(SeatAccess access, Company company, String secret) {
        this.access = access;
        this.company = company;
        this.secret = secret;
        this.rules = access.rules();
        this.view = access.view();
        this.names = new Names(view, rules);
    }

    void onChange(Runnable refresh, java.util.function.Consumer<Place> mover) {
        this.refresh = refresh;
        this.mover = mover;
    }

    void update(SeatView view) {
        this.view = view;
        this.names = new Names(view, rules);
    }

    public SeatAccess access() {
        return access;
    }

    public Company company() {
        return company;
    }

    /** A button for the head of the delegation: for others it is grey and says who may press it. */
    public NativeButton forHead(NativeButton button) {
        return gated(button, true);
    }

    /** A button for everybody at the seat: grey while nothing can be sent, and says why. */
    public NativeButton forAll(NativeButton button) {
        return gated(button, false);
    }

    private NativeButton gated(NativeButton button, boolean head) {
        button.addAttachListener(e -> company.gate(button, () -> Dom.setClosed(button, company.whyNot(head))));
        button.addDetachListener(e -> company.ungate(button));
        return button;
    }

    public SeatView view() {
        return view;
    }

    public Rules rules() {
        return rules;
    }

    public Names names() {
        return names;
    }

    public String me() {
        return access.seat();
    }

    public SeatView.Seat seat(String id) {
        return view.seat(id);
    }

    public boolean isSeat(String id) {
        return view.seats().stream().anyMatch(s -> s.id().equals(id));
    }

    /** A word that leads to its meaning in the codex, and back to this table from there. */
    public Anchor term(String id, String text) {
        Anchor term = new Anchor(codex("/" + id), text);
        term.addClassName("term");
        return term;
    }

    public String codex(String path) {
        return "codex" + path + "?" + CodexView.GAME + "=" + secret;
    }

    /** Sends a command; when it is refused says why. The table shows what became of it before this returns. */
    public boolean submit(GameCommand.SeatCommand command) {
        Submission answer = access.submit(command);
        if (!(answer instanceof Submission.NotYourSeat)) {
            refresh.run();
        }
        return switch (answer) {
            case Submission.Done done -> true;
            case Submission.Refused refused -> {
                say(Rejections.say(refused.rejection(), names));
                yield false;
            }
            case Submission.Closed closed -> {
                boolean head = closed.why() == Submission.Closed.Reason.HEAD_ONLY;
                @Nullable String why = company.closed(head) == closed.why() ? company.whyNot(head) : null;
                say(why == null ? Words.t("table.closed." + closed.why()) : why);
                yield false;
            }
            case Submission.NotYourSeat none -> {
                say(Words.t("table.notYourSeat"));
                yield false;
            }
        };
    }

    /** A calm line at the foot of the screen. */
    public void say(String text) {
        Notification.show(text, READING_TIME, Notification.Position.BOTTOM_CENTER);
    }

    public void go(Place place) {
        mover.accept(place);
    }
}
