package org.liberalparadox.ui.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.BooleanSupplier;

/** A facilitator at the console: presses what is on the screen and reads it. */
final class AtTheConsole {
    private static final int ATTEMPTS = 400;
    private static final int BETWEEN = 50;

    private final BrowserlessUIContext window;

    private AtTheConsole(BrowserlessUIContext window) {
        this.window = window;
    }

    /** @param secret of the facilitator, or what somebody takes for it */
    static AtTheConsole opens(BrowserlessUIContext window, String secret) {
        window.navigate("facilitate/" + secret, ConsoleView.class);
        return new AtTheConsole(window);
    }

    BrowserlessUIContext window() {
        return window;
    }

    /** Where several buttons have this name, the first. */
    void press(String name) {
        window.test(window.find(NativeButton.class).withText(name).all().getFirst())
                .click();
        window.roundTrip();
    }

    /** Says yes to what the console asks once more. */
    void confirm() {
        window.test(window.find(ConfirmDialog.class).single()).confirm();
        window.roundTrip();
    }

    boolean sees(String name) {
        return window.find(NativeButton.class).withText(name).exists();
    }

    boolean reads(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    /** Whether these words stand in one part of the screen, however it is made up. */
    boolean tells(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getTextRecursively().contains(words))
                .exists();
    }

    /** Others change what is shown here on threads of their own, as the caretaker does who sets the clock of a phase. */
    void until(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !holds.getAsBoolean(); i++) {
            Thread.sleep(BETWEEN);
            window.roundTrip();
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
