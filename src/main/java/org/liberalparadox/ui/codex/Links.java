package org.liberalparadox.ui.codex;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links between concepts that keep the way back to the table. */
final class Links implements Serializable {
    private final @Nullable String secret;

    Links(Optional<String> secret) {
        this.secret = secret.orElse(null);
    }

    RouterLink to(Term term) {
        return to(term.name(), term.id());
    }

    /** A link inside a text; words whose concept does not exist stay words. */
    Component inText(String words, String id) {
        return Catalogue.find(id).isPresent() ? to(words, id) : new Text(words);
    }

    /** To the list of all concepts. */
    RouterLink index(String words) {
        return keepingTheGame(new RouterLink(words, CodexView.class));
    }

    private RouterLink to(String words, String id) {
        return keepingTheGame(new RouterLink(words, CodexView.class, new RouteParameters(new RouteParam("term", id))));
    }

    private RouterLink keepingTheGame(RouterLink link) {
        if (secret != null) {
            link.setQueryParameters(QueryParameters.of(CodexView.GAME, secret));
        }
        return link;
    }
}
