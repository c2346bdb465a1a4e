package org.liberalparadox.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Monitor;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.Reciprocity;
import org.liberalparadox.engine.model.Terms;
import org.liberalparadox.engine.model.Treaty;
import org.liberalparadox.engine.state.Proposal;

class VersionsTest {
    private static final Clause AID = new Clause("north", "south", "aid", 3);
    private static final Clause GUARD = new Clause("south", "north", "guard", 2);
    private static final Clause VISAS = new Clause("north", "south", "visas", 1);
    private static final Terms FIRST = terms(List.of("north", "south"), List.of(AID, GUARD), Form.BILATERAL, 3);

    @Test
    void tellsClauseByClauseWhatAVersionChanged() {
        Clause more = new Clause("north", "south", "aid", 5);
        Terms second = terms(List.of("north", "south"), List.of(more, VISAS), Form.BILATERAL, 3);
        assertThat(Versions.changes(FIRST, second))
                .containsExactly(
                        new Versions.Change.Level(more, 3),
                        new Versions.Change.Added(VISAS),
                        new Versions.Change.Dropped(GUARD));
    }

    @Test
    void tellsWhoCameAndWentAndWhichTermsChanged() {
        Terms second = new Terms(
                List.of("north", "east", "west"),
                FIRST.clauses(),
                Form.REGIONAL,
                4,
                Monitor.UNHCR,
                Reciprocity.DIFFUSE,
                new Treaty("Compact", null, List.of(Norm.MONITORING), null));
        assertThat(Versions.changes(FIRST, second))
                .containsExactly(
                        new Versions.Change.Joined("east"),
                        new Versions.Change.Joined("west"),
                        new Versions.Change.Left("south"),
                        new Versions.Change.Term(Versions.Kind.FORM, "BILATERAL", "REGIONAL"),
                        new Versions.Change.Term(Versions.Kind.DURATION, "3", "4"),
                        new Versions.Change.Term(Versions.Kind.MONITOR, "NONE", "UNHCR"),
                        new Versions.Change.Term(Versions.Kind.RECIPROCITY, "SPECIFIC", "DIFFUSE"),
                        new Versions.Change.Term(Versions.Kind.CHARTER, "", "Compact"));
    }

    @Test
    void anUnchangedTextHasNoChanges() {
        assertThat(Versions.changes(FIRST, FIRST)).isEmpty();
    }

    @Test
    void theChainEndsWithTheTextAndBeginsWithWhatTheViewerKnows() {
        SeatView.Talk second = talk(2, 1);
        SeatView.Talk third = talk(3, 2);
        List<SeatView.Talk> known = List.of(talk(9, null), second, third);
        assertThat(Versions.of(known, third)).extracting(Versions.Version::talk).containsExactly(second, third);
        assertThat(Versions.of(known, third))
                .extracting(Versions.Version::number)
                .containsExactly(1, 2);
        assertThat(Versions.of(known, talk(9, null))).hasSize(1);
    }

    private static Terms terms(List<String> parties, List<Clause> clauses, Form form, int duration) {
        return new Terms(parties, clauses, form, duration, Monitor.NONE, Reciprocity.SPECIFIC);
    }

    private static SeatView.Talk talk(int id, @Nullable Integer counters) {
        return new SeatView.Talk(
                id,
                "north",
                1,
                FIRST,
                counters,
                Proposal.Status.OPEN,
                List.of("north"),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
