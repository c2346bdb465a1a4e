package org.liberalparadox.ui.room;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.liberalparadox.projection.SeatView;

/** Somebody at the door or in the lobby: types, presses and reads what is on the screen. */
final class InTheRoom {
    private static final String SECRET = "[A-Za-z0-9_-]{32}";
    private static final int ATTEMPTS = 200;
    private static final int BETWEEN = 50;

    private final BrowserlessUIContext window;

    InTheRoom(BrowserlessUIContext window) {
        this.window = window;
    }

    BrowserlessUIContext window() {
        return window;
    }

    void types(String label, String text) {
        TextField field = window.find(TextField.class)
                .withCondition(f -> label.equals(f.getLabel()))
                .single();
        window.test(field).setValue(text);
    }

    void presses(String name) {
        List<NativeButton> plain = window.find(NativeButton.class)
                .withCondition(b -> b.getText().equals(name)
                        || b.getAriaLabel().filter(name::equals).isPresent())
                .all();
        if (plain.isEmpty()) {
            window.test(window.find(Button.class).withText(name).single()).click();
        } else {
            window.test(plain.getFirst()).click();
        }
        window.roundTrip();
    }

    boolean sees(String name) {
        return window.find(NativeButton.class)
                .withCondition(b -> b.getText().equals(name)
                        || b.getAriaLabel().filter(name::equals).isPresent())
                .exists();
    }

    boolean reads(String words) {
        return window.find(Component.class)
                .withCondition(c -> c.getElement().getText().contains(words))
                .exists();
    }

    String error(String label) {
        return window.find(TextField.class)
                .withCondition(f -> label.equals(f.getLabel()) && f.isInvalid())
                .single()
                .getErrorMessage();
    }

    boolean seesField(String label) {
        return window.find(Component.class)
                .withCondition(c -> c instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .exists();
    }

    @SuppressWarnings("unchecked")
    void answers(SeatView view) {
        for (BriefQuestions.Question question : BriefQuestions.of(view)) {
            RadioButtonGroup<String> group = (RadioButtonGroup<String>) window.find(RadioButtonGroup.class)
                    .withCondition(g -> question.text().equals(g.getLabel()))
                    .single();
            group.setValue(question.right());
        }
        window.roundTrip();
    }

    @SuppressWarnings("unchecked")
    void chooses(String label, Predicate<Object> wanted) {
        RadioButtonGroup<Object> group = (RadioButtonGroup<Object>) window.find(RadioButtonGroup.class)
                .withCondition(g -> label.equals(g.getLabel()))
                .single();
        group.setValue(
                group.getListDataView().getItems().filter(wanted).findFirst().orElseThrow());
        window.roundTrip();
    }

    /** The secret this browser was given, as its session keeps it until the cookie comes back. */
    String secret() {
        Object kept = window.getUI().getSession().getAttribute("org.liberalparadox.ui.page.Credentials");
        return Arrays.stream(String.valueOf(kept).split("[={},\\s]+"))
                .filter(part -> part.matches(SECRET))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no secret was given"));
    }

    /** Others change what is shown here on threads of their own. */
    void until(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < ATTEMPTS && !holds.getAsBoolean(); i++) {
            Thread.sleep(BETWEEN);
            window.roundTrip();
        }
        if (!holds.getAsBoolean()) {
            throw new AssertionError("never came about");
        }
    }

    /** Everything a browser is told of what is shown: texts, attributes and properties. */
    String told() {
        StringBuilder told = new StringBuilder();
        for (Component component : window.find(Component.class).all()) {
            Element element = component.getElement();
            told.append(element.getTextRecursively());
            element.getAttributeNames().forEach(a -> told.append(element.getAttribute(a)));
            element.getPropertyNames().forEach(p -> told.append(element.getProperty(p)));
        }
        return told.toString();
    }
}
