package org.liberalparadox.ui.room;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.ui.text.Words;

/** What the facilitator said, the latest first; read out when it comes. */
public final class Announcements extends Section {
    private static final int SHOWN = 3;

    private int latest = -1;

    public Announcements() {
        addClassName("announcements");
        setVisible(false);
        getElement().setAttribute("aria-live", "polite").setAttribute("aria-label", Words.t("lobby.announcements"));
    }

    public void show(List<Announcement> announcements) {
        if (announcements.isEmpty() || announcements.getLast().id() == latest) {
            return;
        }
        latest = announcements.getLast().id();
        removeAll();
        announcements.reversed().stream().limit(SHOWN).forEach(a -> add(p("announcement", a.text())));
        setVisible(true);
    }
}
