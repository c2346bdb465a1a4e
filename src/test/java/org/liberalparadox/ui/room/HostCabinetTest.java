package org.liberalparadox.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.ui.Windows;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** The form for hosts keeps as many people per seat as a cabinet needs, and says when it changed the number. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:host-cabinet")
@DirtiesContext
class HostCabinetTest {
    private static final String RAISED = "People per seat is 5 now";

    @RegisterExtension
    final Windows windows = new Windows();

    private InTheRoom host;

    @BeforeEach
    void open() {
        host = new InTheRoom(windows.open());
        host.window().navigate(HostView.class);
    }

    private void cabinet(boolean on) {
        host.window()
                .find(Checkbox.class)
                .withCondition(c -> "Cabinet mode".equals(c.getLabel()))
                .single()
                .setValue(on);
        host.window().roundTrip();
    }

    private IntegerField people() {
        return host.window()
                .find(IntegerField.class)
                .withCondition(f -> "People per seat".equals(f.getLabel()))
                .single();
    }

    @Test
    void cabinetModeRaisesWhatIsTooFewAndSaysSo() {
        assertThat(people().getHelperText()).startsWith("1 to 6");
        cabinet(true);
        assertThat(people().getValue()).isEqualTo(5);
        assertThat(people().getMin()).isEqualTo(2);
        assertThat(people().getHelperText()).startsWith("2 to 6");
        assertThat(host.reads(RAISED)).isTrue();
        host.presses("Create session");
        assertThat(host.reads("Open the console")).isTrue();
    }

    @Test
    void withoutCabinetModeItIsAgainWhatItWas() {
        cabinet(true);
        cabinet(false);
        assertThat(people().getValue()).isEqualTo(1);
        assertThat(people().getMin()).isEqualTo(1);
        assertThat(host.reads(RAISED)).isFalse();
    }

    @Test
    void aNumberThatIsEnoughStaysAsItWasChosen() {
        people().setValue(3);
        cabinet(true);
        assertThat(people().getValue()).isEqualTo(3);
        assertThat(host.reads(RAISED)).isFalse();
        cabinet(false);
        assertThat(people().getValue()).isEqualTo(3);
    }

    @Test
    void nobodyIsLeftAloneInACabinet() {
        cabinet(true);
        people().setValue(1);
        assertThat(people().getValue()).isEqualTo(2);
        assertThat(host.reads("A cabinet needs 2 people per seat at least")).isTrue();
        people().setValue(4);
        assertThat(host.reads("A cabinet needs 2 people per seat at least")).isFalse();
        cabinet(false);
        assertThat(people().getValue()).isEqualTo(4);
    }
}
