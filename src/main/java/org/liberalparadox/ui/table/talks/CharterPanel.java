package org.liberalparadox.ui.table.talks;

import static org.liberalparadox.ui.table.Dom.p;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Policy;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.projection.SeatView;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Dom;
import org.liberalparadox.ui.text.Numbers;
import org.liberalparadox.ui.text.Words;

/** The charter of a conference: its name, its norms with what each means at home, its key; or a regime to join or amend. */
final class CharterPanel extends Section {
    private static final String BARGAIN = "";
    private static final String NEW = "new";
    private static final int MAX_NAME = 60;
    private static final int USUAL_EFFORT = 3;

    private final Desk desk;
    private final BidDraft draft;
    private final Runnable onChange;
    private final Select<String> kind = new Select<>();
    private final TextField name = new TextField(Words.t("charter.name"));
    private final Map<Norm, NormRow> rows = new EnumMap<>(Norm.class);
    private final UnorderedList norms = new UnorderedList();
    private final RadioButtonGroup<SharingKey> key = new RadioButtonGroup<>();
    private final Paragraph keyWords = p("note", "");
    private final Select<Integer> effort = new Select<>();
    private final Paragraph note = p("note", "");
    private boolean showing;

    CharterPanel(Desk desk, BidDraft draft, Runnable onChange) {
        this.desk = desk;
        this.draft = draft;
        this.onChange = onChange;
        addClassName("charter");
        H3 title = new H3();
        title.add(desk.term("conference", Words.t("charter.title")), Dom.span("muted", Words.t("charter.sub")));
        Dom.labels(title, "charter-title", this);
        kind.setLabel(Words.t("charter.kind"));
        kind.setItemLabelGenerator(this::kindName);
        kind.addValueChangeListener(e -> change(() -> choose(e.getValue())));
        name.setMaxLength(MAX_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(e -> change(() -> write(norms(), key.getValue())));
        norms.getElement().setAttribute("aria-label", Words.t("charter.norms"));
        for (SeatView.NormChoice choice : desk.view().diplomacy().norms()) {
            NormRow row = new NormRow(choice, () -> change(() -> write(norms(), key.getValue())));
            rows.put(choice.norm(), row);
            norms.add(row);
        }
        key.setLabel(Words.t("charter.key"));
        key.addThemeName("segments");
        key.setItems(SharingKey.values());
        key.setItemLabelGenerator(k -> Words.t("key." + k));
        key.addValueChangeListener(e -> change(() -> write(norms(), e.getValue())));
        effort.setLabel(Words.t("charter.effort"));
        effort.setItems(IntStream.rangeClosed(1, Policy.MAX).boxed().toList());
        effort.addValueChangeListener(e -> change(() -> write(norms(), key.getValue())));
        add(title, Dom.div("charter-head", kind, name), norms, key, keyWords, effort, note);
    }

    private void change(Runnable set) {
        if (!showing) {
            set.run();
            show();
            onChange.run();
        }
    }

    /** Shows the charter of the draft; hidden between two alone. */
    void show() {
        showing = true;
        boolean wide = draft.terms().form().institutes();
        setVisible(wide);
        @Nullable Treaty treaty = draft.treaty();
        List<String> kinds = kinds();
        kind.setItems(kinds);
        String now = treaty == null ? BARGAIN : treaty.regime() == null ? NEW : treaty.regime();
        kind.setValue(kinds.contains(now) ? now : BARGAIN);
        boolean charter = treaty != null;
        boolean founds = treaty != null && treaty.founds();
        name.setVisible(founds);
        norms.setVisible(charter);
        if (treaty != null) {
            name.setValue(treaty.name());
            rows.forEach((norm, row) -> row.show(treaty.norms().contains(norm)));
            key.setValue(treaty.key());
        }
        boolean keyed = treaty != null && treaty.norms().contains(Norm.RELOCATION_KEY);
        key.setVisible(keyed);
        keyWords.setVisible(keyed);
        keyWords.setText(keyed && treaty.key() != null ? Words.t("key." + treaty.key() + ".words") : "");
        boolean agency = treaty != null && treaty.norms().contains(Norm.COMMON_AGENCY);
        effort.setVisible(agency);
        if (agency) {
            effort.setValue(treaty.effort());
        }
        note.setText(words(treaty));
        showing = false;
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(BARGAIN, NEW));
        desk.view().world().regimes().stream()
                .filter(r -> !r.collapsed() && r.members().stream().anyMatch(draft.parties()::contains))
                .forEach(r -> kinds.add(r.id()));
        return kinds;
    }

    private String kindName(String kind) {
        return switch (kind) {
            case BARGAIN -> Words.t("charter.bargain");
            case NEW -> Words.t("charter.new");
            default -> Words.t("charter.join", desk.names().any(kind));
        };
    }

    private void choose(@Nullable String chosen) {
        if (chosen == null || chosen.equals(BARGAIN)) {
            draft.treaty(null);
        } else if (chosen.equals(NEW)) {
            draft.treaty(new Treaty(Words.t("charter.usualName"), null, List.of(), null));
        } else {
            desk.view().world().regimes().stream()
                    .filter(r -> r.id().equals(chosen))
                    .findFirst()
                    .ifPresent(r -> draft.treaty(new Treaty(r.name(), r.id(), r.norms(), r.key(), r.effort())));
        }
    }

    private List<Norm> norms() {
        return rows.keySet().stream().filter(n -> rows.get(n).isChosen()).toList();
    }

    private void write(List<Norm> norms, @Nullable SharingKey chosen) {
        Treaty treaty = draft.treaty();
        if (treaty != null) {
            boolean keyed = norms.contains(Norm.RELOCATION_KEY);
            SharingKey usual = chosen == null ? SharingKey.EU_2015 : chosen;
            draft.treaty(new Treaty(
                    treaty.founds() ? name.getValue() : treaty.name(),
                    treaty.regime(),
                    norms,
                    keyed ? usual : null,
                    norms.contains(Norm.COMMON_AGENCY) ? effort() : null));
        }
    }

    private int effort() {
        Integer chosen = effort.getValue();
        return chosen == null ? USUAL_EFFORT : chosen;
    }

    private String words(@Nullable Treaty treaty) {
        var model = desk.rules().model();
        String quorum = Numbers.percent(model.regimes().quorum());
        if (treaty == null) {
            return Words.t("charter.note.bargain");
        }
        return treaty.founds()
                ? Words.t(
                        "charter.note.new",
                        quorum,
                        model.suasion().founding(),
                        model.suasion().membership())
                : Words.t(
                        "charter.note.join",
                        quorum,
                        Numbers.percent(model.pooling().members()),
                        Numbers.percent(model.pooling().people()));
    }
}
