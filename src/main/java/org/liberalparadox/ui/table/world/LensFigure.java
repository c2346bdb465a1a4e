package org.liberalparadox.ui.table.world;

import static org.liberalparadox.ui.table.Dom.p;
import static org.liberalparadox.ui.table.Dom.styled;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.projection.StageLens;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.table.Part;
import org.liberalparadox.ui.table.Seen;
import org.liberalparadox.ui.text.Words;

/** The stage-game lens: which situation I am in with a partner, asked for only when somebody looks. */
public final class LensFigure extends Section implements Part {
    private final Desk desk;
    private final Seen seen = new Seen();
    private final Seen whole = new Seen();
    private final Select<String> partner = new Select<>();
    private final Div body = new Div();
    private final H3 title = new H3();
    private final Paragraph sub = p("sub", Words.t("lens.sub"));
    private Reckoner reckoner;

    public LensFigure(Desk desk) {
        this.desk = desk;
        addClassName("situation");
        reckoner = (seat, with, then) -> desk.access().stageGame(with, then);
        title.add(desk.term("stage-game", Words.t("lens.title")));
        Dom.labels(title, "lens-title", this);
        partner.setLabel(Words.t("lens.with"));
        partner.setPlaceholder(Words.t("lens.choose"));
        partner.setItems(desk.view().seats().stream()
                .filter(s -> !s.id().equals(desk.me()) && s.role().isState())
                .map(SeatView.Seat::id)
                .toList());
        partner.setItemLabelGenerator(id -> desk.names().place(id));
        partner.addValueChangeListener(e -> look());
        styled("situation-body", body);
        body.getElement().setAttribute("aria-live", "polite");
        body.add(p("quiet", Words.t("lens.empty")));
        add(title, sub, partner, body);
    }

    @Override
    public void show(SeatView view) {
        boolean leader = view.me().faction() != null;
        if (whole.isNew(leader)) {
            partner.setVisible(!leader);
            partner.clear();
            body.removeAll();
            body.add(p("quiet", Words.t(leader ? "lens.head" : "lens.empty")));
        }
        if (seen.isNew(view.round(), view.phase()) && partner.getValue() != null) {
            look();
        }
    }

    /** Who reckons the situation of two seats. */
    public interface Reckoner {
        void reckon(String seat, String partner, Consumer<StageLens> then);
    }

    /** Looks at the situation with this partner, as a facilitator asks for it, who knows both sides. */
    public void with(String other, Reckoner exact) {
        reckoner = exact;
        title.setVisible(false);
        sub.setVisible(false);
        partner.setVisible(false);
        partner.setValue(other);
    }

    private void look() {
        @Nullable String asked = partner.getValue();
        UI ui = UI.getCurrent();
        if (asked != null && ui != null) {
            body.removeAll();
            body.add(p("quiet", Words.t("lens.thinking")));
            reckoner.reckon(desk.me(), asked, lens -> ui.access(() -> draw(lens)));
        }
    }

    /** Draws what came back, unless another partner has been chosen meanwhile. */
    private void draw(StageLens lens) {
        if (lens.partner().equals(partner.getValue())) {
            body.removeAll();
            body.add(new LensTable(desk, lens), new LensWords(desk, lens));
        }
    }
}
