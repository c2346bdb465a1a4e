package org.liberalparadox.ui.room;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.liberalparadox.security.JoinCode;
import org.liberalparadox.ui.text.Words;

/** Where people type the code they were told; Enter joins. */
public final class CodeField extends Div {
    private static final int LONGEST = 12;

    private final TextField code = new TextField(Words.t("join.code"));

    public CodeField() {
        addClassName("code-field");
        code.setPlaceholder(Words.t("join.code.example"));
        code.setMaxLength(LONGEST);
        code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        code.getElement().setAttribute("spellcheck", "false");
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.setManualValidation(true);
        code.addValueChangeListener(change -> code.setInvalid(false));
        code.addKeyPressListener(Key.ENTER, press -> join());
        NativeButton join = new NativeButton(Words.t("join.do"), click -> join());
        join.addClassNames("btn", "pri", "big");
        join.getElement().setAttribute("type", "button");
        add(code, join);
    }

    /** Shows what was typed before, and what is wrong with it. */
    public void refuse(String typed, String why) {
        code.setValue(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        code.setErrorMessage(why);
        code.setInvalid(true);
    }

    public void focus() {
        code.focus();
    }

    private void join() {
        JoinCode.read(code.getValue())
                .ifPresentOrElse(
                        read -> UI.getCurrentOrThrow().navigate("join/" + read),
                        () -> refuse(code.getValue(), Words.t("join.notACode")));
    }
}
