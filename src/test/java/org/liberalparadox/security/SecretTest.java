package org.liberalparadox.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void fitsIntoALinkAndIsNeverTheSame() {
        assertThat(Stream.generate(Secret::fresh).limit(1000).map(Secret::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void isStoredAsItsSha256() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void doesNotShowInALog() {
        assertThat(new Secret("abc").toString()).doesNotContain("abc");
    }
}
