package org.liberalparadox.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    @Test
    void anAddressOpensSoManyRoomsAndOthersStillCan() {
        Limits limits = new Limits(3);
        for (int i = 0; i < 3; i++) {
            assertThat(limits.openRoom(HERE)).isZero();
        }
        assertThat(limits.openRoom(HERE)).isBetween(1L, 3600L);
        assertThat(limits.openRoom(THERE)).isZero();
    }

    @Test
    void aPersonDoesNoMoreAtOnceThanPeopleCanAndIsWaitedForByNobody() throws InterruptedException {
        Limits limits = new Limits();
        int done = 0;
        while (limits.act("a", 1) && done < 10 * Limits.COMMANDS) {
            done++;
        }
        assertThat(done).isBetween(Limits.AT_ONCE, 2 * Limits.AT_ONCE);
        assertThat(limits.act("a", 2)).isTrue();
        assertThat(limits.act("b", 1)).isTrue();
        Thread.sleep(200);
        assertThat(limits.act("a", 1)).isTrue();
    }
}
