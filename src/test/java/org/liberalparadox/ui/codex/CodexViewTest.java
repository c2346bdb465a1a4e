package org.liberalparadox.ui.codex;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liberalparadox.rules.Parameter;
import org.liberalparadox.ui.Windows;
import org.liberalparadox.ui.page.WithPlayedGames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:codex")
@Import(WithPlayedGames.class)
class CodexViewTest {

    @RegisterExtension
    final Windows windows = new Windows();

    @Autowired
    RuleNumbers numbers;

    private BrowserlessUIContext visitor;

    @BeforeEach
    void open() {
        visitor = windows.open();
    }

    @Test
    void listsEveryTermAndNarrowsDownWhileOneTypes() {
        visitor.getUI().navigate("codex");
        assertThat(listed()).contains("Win-set", "Trust", "Limbo").hasSizeGreaterThanOrEqualTo(22);
        visitor.find(TextField.class).single().setValue("dublin");
        assertThat(listed()).contains("First entry (Dublin)").doesNotContain("Campaign");
        visitor.find(TextField.class).single().setValue("xyzzy");
        assertThat(listed()).isEmpty();
        assertThat(texts()).contains("No term contains “xyzzy”.");
    }

    @Test
    void quotesTheRulesInForce() {
        visitor.getUI().navigate("codex/liberal-paradox");
        String fall = RuleNumbers.show(numbers.find("contract.fall").orElseThrow());
        assertThat(visitor.find(H1.class).single().getText()).isEqualTo("Liberal paradox");
        assertThat(text(TermText.class)).contains("Below " + fall + " points");
        assertThat(text(TermAside.class)).contains(fall);
    }

    @Test
    void findsEveryNumberItQuotesAndEveryTermItNames() {
        for (Term term : Catalogue.TERMS) {
            assertThat(numbers.of(term)).as(term.id()).hasSameSizeAs(term.numbers());
            assertThat(term.seeAlso())
                    .allSatisfy(id -> assertThat(Catalogue.find(id)).as(id).isPresent());
            for (String part : List.of("name", "short", "meaning", "leaves", "source")) {
                assertThat(term.text(part)).as(term.id() + "." + part).doesNotStartWith("!");
            }
            assertThat(term.text("counts", numbers.values(term))).as(term.id()).doesNotContain("–", "{", "!{");
        }
    }

    @Test
    void linksToNothingThatIsMissing() {
        for (Term term : Catalogue.TERMS) {
            String all = term.text("counts", numbers.values(term)) + term.text("meaning");
            java.util.regex.Pattern.compile("]\\(([^)]+)\\)")
                    .matcher(all)
                    .results()
                    .forEach(link -> assertThat(Catalogue.find(link.group(1)))
                            .as(link.group())
                            .isPresent());
        }
    }

    @Test
    void leadsBackToTheTableOneCameFromAndShowsTheConceptThere() {
        visitor.getUI().navigate("codex/win-set", com.vaadin.flow.router.QueryParameters.of("game", "running"));
        assertThat(visitor.find(Anchor.class)
                        .withText("Back to the table")
                        .single()
                        .getHref())
                .isEqualTo("play/running");
        assertThat(text(TermAside.class)).contains("of all packages would pass in Germany");
    }

    @Test
    void saysWhereInThePapersAConceptStands() {
        visitor.getUI().navigate("codex/moral-hazard");
        assertThat(text(TermText.class)).contains("In the papers: policy brief 2024, “The Liberal Paradox”.");
        visitor.getUI().navigate("codex/campaign");
        assertThat(text(TermText.class)).doesNotContain("In the papers");
    }

    @Test
    void namesEverySectionOfThePapersItPointsTo() {
        for (Term term : Catalogue.TERMS) {
            assertThat(term.inThePapers()).as(term.id()).doesNotContain("!");
        }
    }

    @Test
    void showsTheRegimesAndThePowerOfStatesInThatGame() {
        visitor.getUI().navigate("codex/typology", com.vaadin.flow.router.QueryParameters.of("game", "running"));
        assertThat(text(TermAside.class)).contains("strength of Dublin", "strength of Schengen");
        visitor.getUI().navigate("codex/asymmetry", com.vaadin.flow.router.QueryParameters.of("game", "running"));
        assertThat(text(TermAside.class)).contains("power of Germany", "power of Greece");
    }

    @Test
    void saysSoWhenThereIsNoSuchTerm() {
        visitor.getUI().navigate("codex/phlogiston");
        assertThat(visitor.find(H1.class).single().getText()).isEqualTo("No such term");
    }

    @Test
    void writesNumbersAsPeopleReadThem() {
        assertThat(RuleNumbers.show(new Parameter("a", "0.45", "chance", "", "")))
                .isEqualTo("45\u202f%");
        assertThat(RuleNumbers.show(new Parameter("a", "0.06", "trust", "", "")))
                .isEqualTo(".06");
        assertThat(RuleNumbers.show(new Parameter("a", "[0, 0, 1.5]", "points", "", "")))
                .isEqualTo("0, 0, 1.5");
        assertThat(RuleNumbers.show(new Parameter("a", "30000", "dollars", "", "")))
                .isEqualTo("30,000");
    }

    private List<String> listed() {
        return visitor.find(RouterLink.class, visitor.find(TermList.class).single()).all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    private List<String> texts() {
        return visitor.find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private String text(Class<? extends com.vaadin.flow.component.Component> part) {
        return visitor.find(part).single().getElement().getTextRecursively();
    }
}
