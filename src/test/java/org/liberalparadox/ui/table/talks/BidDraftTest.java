package org.liberalparadox.ui.table.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.Clause;
import org.liberalparadox.engine.model.Form;
import org.liberalparadox.engine.model.Norm;
import org.liberalparadox.engine.model.SharingKey;
import org.liberalparadox.engine.model.Treaty;

class BidDraftTest {
    private static final Treaty COMPACT = new Treaty(
            "Compact; of, Trieste+", null, List.of(Norm.MONITORING, Norm.RELOCATION_KEY), SharingKey.PACT_2024);

    private static BidDraft between(String... others) {
        BidDraft draft = BidDraft.empty("germany");
        for (String other : others) {
            draft.addParty(other);
        }
        return draft;
    }

    @Test
    void aCharterComesBackFromTheBrowser() {
        BidDraft draft = between("italy", "greece");
        draft.treaty(COMPACT);
        BidDraft back = BidDraft.decode("germany", draft.encode()).orElseThrow();

        assertThat(back.terms()).isEqualTo(draft.terms());
        assertThat(back.treaty()).isEqualTo(COMPACT);
        assertThat(back.isEmpty()).isFalse();
    }

    @Test
    void betweenTwoAloneThereIsNoCharter() {
        BidDraft draft = between("italy");
        draft.treaty(COMPACT);
        assertThat(draft.terms().form()).isEqualTo(Form.BILATERAL);
        assertThat(draft.terms().treaty()).isNull();

        draft.form(Form.REGIONAL);
        assertThat(draft.terms().treaty()).isEqualTo(COMPACT);
    }

    @Test
    void whatTheBrowserMadeUpIsNoDraft() {
        assertThat(BidDraft.decode("germany", ";germany,italy;REGIONAL,3,NONE,DIFFUSE;charter:x"))
                .isEmpty();
        assertThat(BidDraft.decode("germany", ";germany,italy;REGIONAL,3,NONE,DIFFUSE;charter:eA==,,NOTHING,"))
                .isEmpty();
    }

    @Test
    void aTextBetweenOthersComesBackFromTheBrowserWithoutItsWriter() {
        BidDraft draft = between("italy", "greece");
        draft.removeParty("germany");
        draft.add(new Clause("italy", "greece", "relocation", 2));
        BidDraft back = BidDraft.decode("germany", draft.encode()).orElseThrow();

        assertThat(back.mediates()).isTrue();
        assertThat(back.parties()).containsExactly("italy", "greece");
        assertThat(back.lead()).isEqualTo("italy");
        assertThat(back.terms()).isEqualTo(draft.terms());
    }

    @Test
    void whoIsAPartyLeadsTheFirstColumn() {
        BidDraft draft = between("italy", "greece");
        assertThat(draft.mediates()).isFalse();
        assertThat(draft.lead()).isEqualTo("germany");
    }
}
