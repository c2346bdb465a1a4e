package org.liberalparadox.ui.facilitator;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.liberalparadox.ui.text.Words;

/** Asks once more before something that cannot be taken back. */
final class Sure {
    private Sure() {}

    static void ask(String question, String yes, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setConfirmText(yes);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.t("console.notNow"));
        dialog.addConfirmListener(e -> then.run());
        dialog.open();
    }
}
