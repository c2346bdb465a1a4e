package org.liberalparadox.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.room.Settings;
import org.liberalparadox.ui.text.Words;

/**
 * Keeps the number of people per seat at what a cabinet needs while cabinet mode is on, and says when it changed the number:
 * a cabinet of one could be hosted, and nobody would ever vote in it.
 */
final class CabinetSize extends Div {
    private final IntegerField delegation;
    private boolean cabinet;
    private @Nullable Integer before;

    /** @param delegation the field of people per seat, which is set up here */
    CabinetSize(IntegerField delegation) {
        this.delegation = delegation;
        addClassName("note");
        getElement().setAttribute("role", "status");
        delegation.setMax(Settings.LARGEST_DELEGATION);
        delegation.setValue(1);
        delegation.setStepButtonsVisible(true);
        bound();
        delegation.addValueChangeListener(change -> keepEnough(change.getValue()));
    }

    /** Cabinet mode was switched on or off; what was raised for it goes back to what it was. */
    void cabinet(boolean on) {
        cabinet = on;
        bound();
        setText("");
        if (on && isTooFew(delegation.getValue())) {
            Integer wanted = delegation.getValue();
            delegation.setValue(Settings.FULL_CABINET);
            before = wanted;
            setText(Words.t("host.cabinet.raised", Settings.FULL_CABINET, Settings.FULL_CABINET - 1));
        } else if (!on && before != null) {
            delegation.setValue(before);
            before = null;
        }
    }

    private void bound() {
        int fewest = Settings.smallestDelegation(cabinet);
        delegation.setMin(fewest);
        delegation.setHelperText(Words.t("host.delegation.help", fewest, Settings.LARGEST_DELEGATION));
    }

    private void keepEnough(@Nullable Integer people) {
        if (!cabinet) {
            return;
        }
        if (isTooFew(people)) {
            delegation.setValue(Settings.SMALLEST_CABINET);
            setText(Words.t("host.cabinet.least", Settings.SMALLEST_CABINET));
        } else {
            before = null;
            setText("");
        }
    }

    /** What was cleared or typed too large is said when the session is created. */
    private static boolean isTooFew(@Nullable Integer people) {
        return people != null && people < Settings.SMALLEST_CABINET;
    }
}
