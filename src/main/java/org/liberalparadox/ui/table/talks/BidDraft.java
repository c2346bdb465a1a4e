package org.liberalparadox.ui.table.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** A package being written: what the composer changes until it is sent. */
final class BidDraft {
    private static final int USUAL_DURATION = 3;

    private final String me;
    private final @Nullable Integer counters;
    private final List<String> parties = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private Form form = Form.BILATERAL;
    private int duration = USUAL_DURATION;
    private Monitor monitor = Monitor.NONE;
    private Reciprocity reciprocity = Reciprocity.SPECIFIC;
    private @Nullable Treaty treaty;

    private BidDraft(String me, @Nullable Integer counters) {
        this.me = me;
        this.counters = counters;
        parties.add(me);
    }

    static BidDraft empty(String me) {
        return new BidDraft(me, null);
    }

    /** Filled with what somebody else proposed, to be changed and sent back. */
    static BidDraft counter(String me, int proposal, Terms terms) {
        return of(me, proposal, terms);
    }

    private static BidDraft of(String me, @Nullable Integer counters, Terms terms) {
        BidDraft draft = new BidDraft(me, counters);
        if (!terms.parties().contains(me)) {
            draft.parties.remove(me);
        }
        terms.parties().stream().filter(p -> !p.equals(me)).forEach(draft.parties::add);
        draft.clauses.addAll(terms.clauses());
        draft.form = terms.form();
        draft.duration = terms.duration();
        draft.monitor = terms.monitor();
        draft.reciprocity = terms.reciprocity();
        draft.treaty = terms.treaty();
        return draft;
    }

    Terms terms() {
        return new Terms(List.copyOf(parties), List.copyOf(clauses), form, duration, monitor, reciprocity, treaty());
    }

    @Nullable
    Integer counters() {
        return counters;
    }

    List<String> parties() {
        return List.copyOf(parties);
    }

    List<String> others() {
        return parties.stream().filter(p -> !p.equals(me)).toList();
    }

    /** "A package with Greece", "A counter-offer to Greece", "A package between Greece and Türkiye". */
    String title(Names names) {
        if (others().isEmpty()) {
            return Words.t("talks.newPackage");
        }
        String with = mediates() && others().size() > 1 ? "talks.packageBetween" : "talks.packageWith";
        return Words.t(counters == null ? with : "talks.counterTo", names.places(others()));
    }

    /** Whether it is written for others, who alone would sign it. */
    boolean mediates() {
        return !parties.contains(me);
    }

    /** Whose promises stand in the first column: mine, or between others those of whom was named first. */
    String lead() {
        return mediates() && !parties.isEmpty() ? parties.getFirst() : me;
    }

    List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    boolean isEmpty() {
        return clauses.isEmpty() && treaty() == null;
    }

    /** The charter; between two alone, or in a text that binds nobody, there is none. */
    @Nullable
    Treaty treaty() {
        return form.institutes() ? treaty : null;
    }

    void treaty(@Nullable Treaty treaty) {
        this.treaty = treaty;
    }

    void addParty(String seat) {
        if (!parties.contains(seat)) {
            parties.add(seat);
            fitForm();
        }
    }

    /** Takes a party out with every promise it gives or gets. */
    void removeParty(String seat) {
        parties.remove(seat);
        clauses.removeIf(c -> c.giver().equals(seat) || c.beneficiary().equals(seat));
        fitForm();
    }

    private void fitForm() {
        if (parties.size() > 2 && form == Form.BILATERAL) {
            form = Form.REGIONAL;
        } else if (parties.size() == 2 && form != Form.DECLARATION) {
            form = Form.BILATERAL;
        }
    }

    void add(Clause clause) {
        clauses.add(clause);
    }

    void remove(Clause clause) {
        clauses.remove(clause);
    }

    /** The same promise at another level; tells which clause it is now. */
    Clause level(Clause clause, int level) {
        Clause next = new Clause(clause.giver(), clause.beneficiary(), clause.issue(), level);
        int at = clauses.indexOf(clause);
        if (at >= 0) {
            clauses.set(at, next);
        }
        return next;
    }

    boolean has(String giver, String beneficiary, String issue) {
        return clauses.stream()
                .anyMatch(c -> c.giver().equals(giver)
                        && c.issue().equals(issue)
                        && (c.beneficiary().equals(beneficiary)
                                || c.beneficiary().equals(Clause.ALL)));
    }

    void form(Form form) {
        this.form = form;
    }

    void duration(int duration) {
        this.duration = duration;
    }

    void monitor(Monitor monitor) {
        this.monitor = monitor;
    }

    void reciprocity(Reciprocity reciprocity) {
        this.reciprocity = reciprocity;
    }

    /** One line of text for the browser's storage. */
    String encode() {
        List<String> parts = new ArrayList<>();
        parts.add(counters == null ? "" : counters.toString());
        parts.add(String.join(",", parties));
        parts.add(form + "," + duration + "," + monitor + "," + reciprocity);
        Treaty charter = treaty;
        if (charter != null) {
            parts.add(CharterText.encode(charter));
        }
        clauses.forEach(c -> parts.add(c.giver() + "," + c.beneficiary() + "," + c.issue() + "," + c.level()));
        return String.join(";", parts);
    }

    /** What {@link #encode} wrote; empty for anything else, as the browser may hold anything. */
    static Optional<BidDraft> decode(String me, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String[] parts = text.split(";", -1);
            List<Clause> clauses = new ArrayList<>();
            Treaty charter = null;
            for (int i = 3; i < parts.length; i++) {
                if (CharterText.isCharter(parts[i])) {
                    charter = CharterText.decode(parts[i]);
                    continue;
                }
                String[] c = parts[i].split(",");
                clauses.add(new Clause(c[0], c[1], c[2], Integer.parseInt(c[3])));
            }
            String[] t = parts[2].split(",");
            Terms terms = new Terms(
                    List.of(parts[1].split(",")),
                    clauses,
                    Form.valueOf(t[0]),
                    Integer.parseInt(t[1]),
                    Monitor.valueOf(t[2]),
                    Reciprocity.valueOf(t[3]),
                    charter);
            return Optional.of(of(me, parts[0].isEmpty() ? null : Integer.valueOf(parts[0]), terms));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
