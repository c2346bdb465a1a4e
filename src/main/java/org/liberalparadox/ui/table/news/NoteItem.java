package org.liberalparadox.ui.table.news;

import static org.liberalparadox.ui.table.Dom.button;
import static org.liberalparadox.ui.table.Dom.styled;
import static org.liberalparadox.ui.table.Dom.tag;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.liberalparadox.engine.state.Note;
import org.liberalparadox.ui.table.Desk;
import org.liberalparadox.ui.table.Marks;
import org.liberalparadox.ui.text.Names;
import org.liberalparadox.ui.text.Words;

/** A diplomatic note: from whom to whom, in its own words, with the way to answer. */
final class NoteItem extends Article {

    NoteItem(Desk desk, Note note) {
        addClassName("item");
        boolean mine = note.from().equals(desk.me());
        setClassName("msg", !mine);
        Paragraph kicker = styled("k", new Paragraph());
        Span who = new Span();
        if (mine) {
            who.add(new Span(Words.t("news.youTo")));
            note.to().forEach(s -> who.add(Marks.seat(desk.seat(s))));
        } else {
            who.add(Marks.seat(desk.seat(note.from())), new Span(Words.t("news.toYou")));
        }
        kicker.add(who, new Span(Words.t("news.when", note.round(), Names.phase(note.phase()))));
        add(kicker, tag("blockquote", "“" + note.text() + "”"));
        if (!mine) {
            String name = desk.names().place(note.from());
            NativeButton answer = button("link", Words.t("news.answer"), () -> NoteDialog.open(desk, note.from()));
            answer.setAriaLabel(Words.t("news.answerTo", name));
            add(answer);
        }
    }
}
