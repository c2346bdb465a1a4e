package org.liberalparadox.ui.table.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liberalparadox.engine.model.GateStance;
import org.liberalparadox.engine.model.MemberStance;
import org.liberalparadox.engine.model.Policy;

class OrdersStoreTest {

    private static OrdersDraft written() {
        OrdersDraft draft = new OrdersDraft(new Policy(3, 2, 1, 0, GateStance.WAVE_THROUGH));
        draft.choose(4, OrdersDraft.Choice.DEFECT);
        draft.choose(7, OrdersDraft.Choice.REPUDIATE);
        draft.stance("regime-1", MemberStance.HOLD);
        return draft;
    }

    @Test
    void unsealedOrdersComeBackInTheirRound() {
        String kept = OrdersStore.encode(2, written());

        assertThat(OrdersStore.decode(2, kept).orElseThrow().orders())
                .isEqualTo(written().orders());
        assertThat(OrdersStore.decode(3, kept)).isEmpty();
    }

    @Test
    void whatTheBrowserMadeUpIsNoOrder() {
        assertThat(OrdersStore.decode(2, null)).isEmpty();
        assertThat(OrdersStore.decode(2, "2;9,9,9,9,HOLD")).isEmpty();
        assertThat(OrdersStore.decode(2, "2;1,1,1,1,HOLD;x4")).isEmpty();
        assertThat(OrdersStore.decode(2, "2;1,1")).isEmpty();
    }
}
