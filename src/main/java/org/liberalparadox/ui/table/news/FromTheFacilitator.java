package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.span;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.room.Announcement;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** What the facilitator said, the last words open and those before behind a click. */
final class FromTheFacilitator extends Div implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();

    FromTheFacilitator(Desk desk) {
        this.desk = desk;
        addClassName("facilitator-said");
    }

    @Override
    public void show(SeatView view) {
        List<Announcement> all = desk.company().announcements();
        if (!seen.isNew(all)) {
            return;
        }
        removeAll();
        if (all.isEmpty()) {
            return;
        }
        add(item(all.getFirst()));
        if (all.size() > 1) {
            Div before = new Div();
            all.subList(1, all.size()).forEach(a -> before.add(item(a)));
            add(styled("note", new NativeDetails(Words.t("news.facilitatorBefore", all.size() - 1), before)));
        }
    }

    private static Article item(Announcement said) {
        Article item = styled("item msg", new Article());
        String whom = said.seats().isEmpty() ? "news.facilitatorToAll" : "news.facilitatorToYou";
        item.add(p("k", span("", Words.t("news.facilitator")), span("", Words.t(whom))));
        item.add(tag("blockquote", "“" + said.text() + "”"));
        return item;
    }
}
