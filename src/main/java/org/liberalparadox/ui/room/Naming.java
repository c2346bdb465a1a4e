package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.div;
import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Person;
import org.liberalparadox.room.RoomCommand;
import org.liberalparadox.room.RoomRefusal;
import org.liberalparadox.room.RoomView;
import org.liberalparadox.session.Participation;
import org.liberalparadox.ui.text.Words;

/** Another name for oneself, by the rules of the door. */
public final class Naming {
    private Naming() {}

    /** The button by one's own name. */
    public static NativeButton rename(Participation me) {
        return button("link rename", Words.t("naming.rename"), () -> ask(me));
    }

    private static void ask(Participation me) {
        RoomView.@Nullable Guest guest = me.room().guest();
        TextField name = new TextField(Words.t("join.name"));
        name.setMaxLength(Person.LONGEST_NAME);
        name.setHelperText(Words.t("join.name.help"));
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setValue(guest == null ? "" : guest.name());
        name.addValueChangeListener(change -> name.setInvalid(false));
        name.setWidthFull();
        Dialog dialog = new Dialog(Words.t("naming.title"));
        Runnable keep = () -> {
            Optional<RoomRefusal> why = me.submit(new RoomCommand.Rename(me.person(), name.getValue()));
            why.ifPresentOrElse(
                    refused -> {
                        name.setErrorMessage(RoomWords.refusal(refused));
                        name.setInvalid(true);
                        name.focus();
                    },
                    dialog::close);
        };
        name.addKeyPressListener(Key.ENTER, press -> keep.run());
        dialog.add(div("naming", name, p("note", Words.t("naming.note"))));
        dialog.getFooter()
                .add(
                        button("btn", Words.t("naming.cancel"), dialog::close),
                        button("btn pri", Words.t("naming.keep"), keep::run));
        dialog.open();
        name.focus();
    }
}
