package org.liberalparadox.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Short ways to write the plain elements the design's classes are made for. */
public final class Dom {
    private static final String OWN = "why-inactive";
    private static final String CLOSED = "why-closed";
    private static final String TITLE = "title-when-open";

    private Dom() {}

    public static <C extends Component & HasStyle> C styled(String classes, C component) {
        component.addClassNames(classes.split(" "));
        return component;
    }

    public static Div div(String classes, Component... children) {
        Div div = new Div(children);
        return classes.isEmpty() ? div : styled(classes, div);
    }

    public static Span span(String classes, String text) {
        Span span = new Span(text);
        return classes.isEmpty() ? span : styled(classes, span);
    }

    public static Span span(String classes, Component... children) {
        Span span = new Span(children);
        return classes.isEmpty() ? span : styled(classes, span);
    }

    public static Paragraph p(String classes, String text) {
        Paragraph p = new Paragraph(text);
        return classes.isEmpty() ? p : styled(classes, p);
    }

    public static Paragraph p(String classes, Component... children) {
        Paragraph p = new Paragraph(children);
        return classes.isEmpty() ? p : styled(classes, p);
    }

    /** Any other element with text. */
    public static HtmlContainer tag(String name, String text) {
        HtmlContainer tag = new HtmlContainer(name);
        tag.setText(text);
        return tag;
    }

    public static HtmlContainer tag(String name, Component... children) {
        HtmlContainer tag = new HtmlContainer(name);
        tag.add(children);
        return tag;
    }

    public static HtmlContainer bold(String text) {
        return tag("b", text);
    }

    public static NativeButton button(String classes, String text, Runnable onClick) {
        NativeButton button = new NativeButton(text, e -> onClick.run());
        if (!classes.isEmpty()) {
            styled(classes, button);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Reads like disabled and says why, but can still be reached by keyboard and clicked. */
    public static void setInactive(NativeButton button, boolean inactive, String why) {
        ComponentUtil.setData(button, OWN, inactive ? why : null);
        say(button);
    }

    /** Why nobody here may press it now, which comes before any reason of its own; null where they may. */
    static void setClosed(NativeButton button, @Nullable String why) {
        ComponentUtil.setData(button, CLOSED, why);
        say(button);
    }

    private static void say(NativeButton button) {
        if (ComponentUtil.getData(button, TITLE) == null) {
            @Nullable String title = button.getElement().getAttribute("title");
            ComponentUtil.setData(button, TITLE, title == null ? "" : title);
        }
        @Nullable Object closed = ComponentUtil.getData(button, CLOSED);
        @Nullable Object why = closed == null ? ComponentUtil.getData(button, OWN) : closed;
        if (why != null) {
            button.getElement().setAttribute("aria-disabled", "true").setAttribute("title", why.toString());
            return;
        }
        button.getElement().removeAttribute("aria-disabled");
        String title = String.valueOf(ComponentUtil.getData(button, TITLE));
        if (title.isEmpty()) {
            button.getElement().removeAttribute("title");
        } else {
            button.getElement().setAttribute("title", title);
        }
    }

    /** Gives a component an id and names {@code labelled} by it. */
    public static void labels(Component label, String id, Component labelled) {
        label.setId(id);
        labelled.getElement().setAttribute("aria-labelledby", id);
    }

    /** Width in percent of its row, for bars. */
    public static <C extends Component & HasStyle> C width(C bar, double percent) {
        bar.getStyle().setWidth(String.format(java.util.Locale.ROOT, "%.1f%%", Math.clamp(percent, 0, 100)));
        return bar;
    }

    public static <C extends Component & HasStyle> C left(C bar, double percent) {
        bar.getStyle().setLeft(String.format(java.util.Locale.ROOT, "%.1f%%", Math.clamp(percent, 0, 100)));
        return bar;
    }
}
