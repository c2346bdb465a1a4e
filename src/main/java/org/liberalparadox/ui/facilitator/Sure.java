package org.liberalparadox.ui.facilitator;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.liberalparadox.ui.text.Words;

/** Asks once more before something that cannot be taken back. */
final class Sure {
    private Sure() {}

    static void ask(String question, String yes, Runnable then) {
        ask(List.of(question), yes, then);
    }

    /** @param words the question, and where that is not enough what it would do */
    static void ask(List<String> words, String yes, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.getFirst());
        if (words.size() > 1) {
            dialog.setText(words.getLast());
        }
        dialog.setConfirmText(yes);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.t("console.notNow"));
        dialog.addConfirmListener(e -> then.run());
        dialog.open();
    }
}
