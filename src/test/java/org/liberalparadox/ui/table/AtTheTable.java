package org.liberalparadox.ui.table;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.liberalparadox.engine.model.Phase;
import org.liberalparadox.session.SeatAccess;

/** A person at a table: presses what is on the screen and reads it. Hides how things are found. */
final class AtTheTable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BrowserlessUIContext window;
    private final SeatAccess seat;

    AtTheTable(BrowserlessUIContext window, SeatAccess seat) {
        this.window = window;
        this.seat = seat;
    }

    void press(String name) {
        window.test(button(name)).click();
        window.roundTrip();
    }

    /** Presses the last of several buttons of one name. */
    void pressLast(String name) {
        window.test(window.find(NativeButton.class).withText(name).last()).click();
        window.roundTrip();
    }

    NativeButton button(String name) {
        return window.find(NativeButton.class)
                .withCondition(b -> b.getText().equals(name)
                        || b.getAriaLabel().filter(name::equals).isPresent())
                .atIndex(1);
    }

    boolean sees(String name) {
        return window.find(NativeButton.class)
                .withCondition(b -> b.getText().equals(name)
                        || b.getAriaLabel().filter(name::equals).isPresent())
                .exists();
    }

    String margin() {
        return window.find(Span.class).withClassName("m").atIndex(1).getText();
    }

    String notice() {
        return window.test(window.find(Notification.class).last()).getText();
    }

    void opens(Place place) {
        window.test(tab(place)).click();
        window.roundTrip();
    }

    private NativeButton tab(Place place) {
        return window.find(NativeButton.class)
                .withCondition(b -> "tab".equals(b.getElement().getAttribute("role"))
                        && b.getElement().getTextRecursively().startsWith(place.label()))
                .single();
    }

    /** The number beside a place, 0 where none is shown. */
    int count(Place place) {
        return tab(place)
                .getChildren()
                .filter(c -> c.hasClassName("n") && c.isVisible())
                .mapToInt(c -> Integer.parseInt(c.getElement().getText()))
                .findFirst()
                .orElse(0);
    }

    /** Whether any visible text contains these words. */
    boolean reads(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    boolean seesField(String label) {
        return window.find(Component.class)
                .withCondition(c -> c instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .exists();
    }

    /** Chooses a value in the field of this label. */
    @SuppressWarnings("unchecked")
    <V> void choose(String label, V value) {
        Component field = window.find(Component.class)
                .withCondition(c -> c instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .atIndex(1);
        ((HasValue<?, V>) field).setValue(value);
        window.roundTrip();
    }

    void tick(String label) {
        Checkbox box = window.find(Checkbox.class)
                .withCondition(c -> label.equals(c.getLabel()))
                .single();
        window.test(box).click();
        window.roundTrip();
    }

    /** Goes on until the phase has come, as everybody else is a bot. */
    void goOnTo(Phase phase) {
        until(() -> {
            if (seat.view().phase() == phase) {
                return true;
            }
            if (!seat.view().isReady() && window.find(Header.class).exists()) {
                press("I’m ready");
            }
            return false;
        });
        until(() -> sees(phase == Phase.TALKS ? "New proposal" : "Seal orders"));
    }

    void until(BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited too long in " + seat.view().phase());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
            window.roundTrip();
        }
    }
}
